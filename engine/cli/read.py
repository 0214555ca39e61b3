"""read: what Lectern sees in a file, and how to report a file that is read badly."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.cli import output
from engine.cli.options import Home, Json
from engine.domain.document import Document
from engine.domain.errors import EngineError, ReadError
from engine.domain.wire import failure_json, location_json, segments_json

if TYPE_CHECKING:
    from engine.domain.chunk import Chunk
    from engine.indexing.inspection import Inspection

_WIDTH = 70


def read(
    file: Annotated[Path, typer.Argument(help="The file; it need not be indexed.")],
    home: Home = None,
    json_: Json = False,
) -> None:
    """Show what Lectern sees in a file: structure, passages, places, warnings, timings."""
    from engine.indexing.inspection import inspect_file
    from engine.inference.models import find_embedder
    from engine.settings import Settings, profile_home

    path = _existing(file)
    profile = profile_home(home)
    settings = Settings.load(profile)
    embedder = find_embedder(profile / "models", settings.embedder)
    try:
        found = inspect_file(path, embedder, settings)
    except ReadError as error:
        _report(path, error, as_json=json_)
        raise typer.Exit(output.EXIT_SOME_FAILED) from error
    if json_:
        output.emit(inspection_json(path, found))
    else:
        _say(path, found)


def _existing(file: Path) -> Path:
    path = file.expanduser().absolute()
    try:
        is_folder = path.is_dir()
        path.stat()
    except (OSError, ValueError) as error:
        raise EngineError(
            "not_found", f"There is no file {path}.", hint="Check the spelling."
        ) from error
    if is_folder:
        raise EngineError("usage", f"{path} is a folder.", hint="Name one file in it.")
    return path


def _report(path: Path, error: ReadError, *, as_json: bool) -> None:
    status = "skipped" if error.skipped else "failed"
    if as_json:
        output.emit({"path": str(path), "status": status, **failure_json(error.failure)})
    output.tell(f"{status}: {output.one_line(str(path))}")
    output.tell(f"  {error.failure.message} {error.failure.hint}".rstrip())


def inspection_json(path: Path, found: Inspection) -> dict[str, Any]:
    """Everything: ``text`` is what is searched; all offsets count its characters."""
    document = found.document
    return {
        "path": str(path),
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
    output.say(output.one_line(str(path)))
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
