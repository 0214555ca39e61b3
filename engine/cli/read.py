"""read: what Lectern sees in a file, and how to report a file that is read badly.

A file of one part is shown as it is; a long text is shown section by section, and an archive or
a letter file by file. ``archive.zip!/notes.txt`` names one of those.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.cli import output
from engine.cli.options import Home, Json
from engine.domain.document import Document
from engine.domain.errors import EngineError, ReadError
from engine.domain.source import INSIDE, Place
from engine.domain.wire import failure_json, location_json, segments_json

if TYPE_CHECKING:
    from engine.domain.chunk import Chunk
    from engine.indexing.inspection import Inspection, Unseen

_WIDTH = 70


def read(
    file: Annotated[Path, typer.Argument(help="The file; it need not be indexed.")],
    home: Home = None,
    json_: Json = False,
) -> None:
    """Show what Lectern sees in a file: structure, passages, places, warnings, timings."""
    from engine.indexing.inspection import inspect_file
    from engine.inference.models import find_embedder
    from engine.profile.home import profile_home
    from engine.settings import Settings

    path, member = _existing(file)
    profile = profile_home(home)
    settings = Settings.load(profile)
    embedder = find_embedder(profile / "models", settings.embedder)
    parts: list[Inspection | Unseen] = []
    problem: ReadError | None = None
    try:
        parts.extend(
            part
            for part in inspect_file(path, embedder, settings, passwords=_passwords(profile))
            if not member or f"{part.place.member}{INSIDE}".startswith(f"{member}{INSIDE}")
        )
    except ReadError as error:
        problem = error
    if member and not parts and problem is None:
        raise EngineError(
            "not_found",
            f"There is no {member} in {path}.",
            hint=f"“read {path.name}” shows what is in it.",
        )
    failed = _show(path, parts, problem, as_json=json_)
    if failed:
        raise typer.Exit(output.EXIT_SOME_FAILED)


def _passwords(profile: Path) -> tuple[str, ...]:
    """Those that Lectern was told; none where there is no profile, and none is made."""
    from engine.service import Engine

    if not (profile / "catalog.sqlite3").exists():
        return ()
    with Engine(profile) as engine:
        return engine.passwords.every()


def _existing(file: Path) -> tuple[Path, str]:
    """The file on disk, and the member of it that is meant, if any."""
    path = file.expanduser().absolute()
    outer, member = path, ""
    try:
        while not outer.exists() and INSIDE in str(outer):
            head, _, tail = str(outer).rpartition(INSIDE)
            outer, member = Path(head), f"{tail}{INSIDE}{member}" if member else tail
        is_folder = outer.is_dir()
        outer.stat()
    except (OSError, ValueError) as error:
        raise EngineError(
            "not_found", f"There is no file {path}.", hint="Check the spelling."
        ) from error
    if is_folder:
        raise EngineError("usage", f"{outer} is a folder.", hint="Name one file in it.")
    return outer, member


def _show(
    path: Path, parts: list[Inspection | Unseen], problem: ReadError | None, *, as_json: bool
) -> bool:
    """Show all that was found; whether any of it failed."""
    from engine.indexing.inspection import Inspection, Unseen

    match parts:
        case [Unseen(Place("", 0), error)]:  # all that there is to say of this file
            parts, problem = [], problem or error
        case [Inspection(Place("", 0)) as only] if problem is None:
            output.emit(inspection_json(path, only)) if as_json else _say(path, only)
            return False
    if as_json:
        output.emit(_all_json(path, parts, problem))
    for part in parts:
        if isinstance(part, Unseen):
            _tell(part.place.path_in(str(path)), part.error)
        elif not as_json:
            _say(path, part)
            output.say("")
    if problem is not None:
        _tell(str(path), problem)
    unseen = [part.error for part in parts if isinstance(part, Unseen)]
    return problem is not None or any(not error.skipped for error in unseen)


def _tell(path: str, error: ReadError) -> None:
    output.tell(f"{_status(error)}: {output.one_line(path)}")
    output.tell(f"  {error.failure.message} {error.failure.hint}".rstrip())


def _status(error: ReadError) -> str:
    return "skipped" if error.skipped else "failed"


def _all_json(
    path: Path, parts: list[Inspection | Unseen], problem: ReadError | None
) -> dict[str, Any]:
    from engine.indexing.inspection import Unseen

    whole: dict[str, Any] = {"path": str(path), "status": "read"}
    if problem is not None:
        whole |= {"status": _status(problem), **failure_json(problem.failure)}
    if parts:
        whole["parts"] = [
            {
                "path": part.place.path_in(str(path)),
                "section": part.place.section,
                "status": _status(part.error),
                **failure_json(part.error.failure),
            }
            if isinstance(part, Unseen)
            else {**inspection_json(path, part), "section": part.place.section}
            for part in parts
        ]
    return whole


def inspection_json(path: Path, found: Inspection) -> dict[str, Any]:
    """Everything: ``text`` is what is searched; all offsets count its characters."""
    document = found.document
    return {
        "path": found.place.path_in(str(path)),
        "status": "read",
        "media_type": document.media_type,
        "title": document.title,
        "pages": document.pages,
        "bytes": found.bytes,
        "warnings": list(document.warnings),
        "timing": {"read_s": round(found.read_s, 4), "chunk_s": round(found.chunk_s, 4)},
        "text": document.text,
        "blocks": [
            {
                "kind": block.kind,
                "level": block.level,
                "start": block.start,
                "end": block.end,
                "context": block.context,
            }
            for block in document.blocks
        ],
        "segments": segments_json(document.segments),
        "passages": [_passage_json(chunk) for chunk in found.chunks],
    }


def _passage_json(chunk: Chunk) -> dict[str, Any]:
    return {
        "start": chunk.start,
        "end": chunk.end,
        "headings": list(chunk.headings),
        "context": chunk.context,
        "language": chunk.language,
        "tokens": chunk.tokens,
        "label": chunk.location.label(),
        "location": location_json(chunk.location),
    }


def _say(path: Path, found: Inspection) -> None:
    document = found.document
    section = f", section {found.place.section + 1}" if found.place.section else ""
    output.say(output.one_line(found.place.path_in(str(path))) + section)
    output.say(f"  type      {document.media_type}, {output.count(found.bytes, 'byte')}")
    if document.title:
        output.say(f"  title     {document.title}")
    if document.pages is not None:
        output.say(f"  pages     {document.pages}")
    output.say(f"  text      {output.count(len(document.text), 'character')}")
    output.say(f"  timing    read {found.read_s:.3f} s, passages {found.chunk_s:.3f} s")
    for warning in document.warnings:
        output.say(f"  warning   {warning}")
    _say_blocks(document)
    _say_passages(found.chunks)


def _say_blocks(document: Document) -> None:
    output.say(f"\n{output.count(len(document.blocks), 'block')}")
    for block in document.blocks:
        kind = f"{block.kind} {block.level}" if block.level else block.kind
        output.say(f"  {kind:<11} {_opening(document.text[block.start : block.end])}")


def _say_passages(chunks: tuple[Chunk, ...]) -> None:
    output.say(f"\n{output.count(len(chunks), 'passage')}")
    for chunk in chunks:
        facts = [chunk.location.label(), chunk.language, output.count(chunk.tokens, "token")]
        output.say(f"  {chunk.ordinal + 1}. {', '.join(fact for fact in facts if fact)}")
        if chunk.headings:
            output.say(f"     {' > '.join(chunk.headings)}")
        output.say(f"     {_opening(chunk.text)}")


def _opening(text: str) -> str:
    line = " ".join(text[: 4 * _WIDTH].split())
    return line if len(line) <= _WIDTH else line[: _WIDTH - 1] + "…"
