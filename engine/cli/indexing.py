"""add, remove, pause, resume, reindex, watch: what is in the library."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import background, output
from engine.cli.interrupt import interruptible
from engine.cli.opening import open_engine
from engine.cli.options import Home, Json
from engine.cli.progress import ProgressDisplay
from engine.domain.events import (
    Failed,
    Indexed,
    IndexEvent,
    Notice,
    Progress,
    Removed,
    Skipped,
)
from engine.domain.source import Status, Unread
from engine.domain.wire import index_event_json, status_json

if TYPE_CHECKING:
    from engine.cli.opening import AnyEngine

NoWait = Annotated[
    bool, typer.Option("--no-wait", help="Return at once; a background process does the work.")
]
Paths = Annotated[list[Path], typer.Argument(help="Folders or files.", show_default=False)]


def add(
    paths: Paths,
    collection: Annotated[
        str | None,
        typer.Option("--collection", help="Put them into this collection.", show_default=False),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore", metavar="PATTERN", help="Leave out what fits, as in .gitignore; repeatable."
        ),
    ] = None,
    no_wait: NoWait = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Index folders or files now, and remember them."""
    with open_engine(home) as engine:
        added = engine.add(paths, collection=collection, ignore=ignore or None)
        _index(engine, [Path(root.path) for root in added], no_wait, json_)


def remove(paths: Paths, home: Home = None, json_: Json = False) -> None:
    """Forget folders or files. The files themselves are never touched."""
    with open_engine(home) as engine:
        gone = engine.remove(paths)
    if json_:
        output.emit({"removed": gone})
    else:
        output.say(f"Removed; {output.count(gone, 'file')} left the results.")


def pause(home: Home = None, json_: Json = False) -> None:
    """Stop indexing until “resume”, also in a running watch. The queue is kept."""
    with open_engine(home) as engine:
        engine.pause()
        waiting = engine.status().files[Status.PENDING]
    if json_:
        output.emit({"paused": True, "queue": waiting})
    else:
        output.say(f"Paused; {output.count(waiting, 'file')} waiting.")


def resume(no_wait: NoWait = False, home: Home = None, json_: Json = False) -> None:
    """Go on indexing after “pause”, or with what an interrupted run left."""
    with open_engine(home) as engine:
        engine.resume()
        _index(engine, [], no_wait, json_)


def reindex(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Only these; default: everything.")
    ] = None,
    failed: Annotated[bool, typer.Option("--failed", help="Only files that failed.")] = False,
    no_wait: NoWait = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Read files again although they did not change."""
    with open_engine(home) as engine:
        engine.reindex(paths or [], failed_only=failed)
        _index(engine, paths or [], no_wait, json_)


def watch(home: Home = None, json_: Json = False) -> None:
    """Index, then keep up with every change until interrupted."""
    with open_engine(home) as engine, interruptible() as cancel:
        if not engine.status().roots:
            output.tell("Nothing was added yet; folders added from elsewhere are picked up.")
        output.tell("Watching; Ctrl+C ends it.")
        _show(engine.watch(cancel=cancel), json_, names=True)


@dataclass(slots=True)
class _Tally:
    indexed: int = 0
    chunks: int = 0
    embedded: int = 0
    removed: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    failed: list[Failed] = field(default_factory=list)

    def count(self, event: IndexEvent) -> None:
        match event:
            case Indexed(_, chunks, embedded):
                self.indexed += 1
                self.chunks += chunks
                self.embedded += embedded
            case Removed():
                self.removed += 1
            case Skipped(_, failure):
                self.skipped[failure.message] += 1
            case Failed():
                self.failed.append(event)


def _index(engine: AnyEngine, paths: Sequence[Path], no_wait: bool, as_json: bool) -> None:
    """Index with progress, say what came of it, and exit with the contract's code."""
    if engine.status().paused:
        waiting = "Indexing is paused; “resume” starts it."
        output.emit({"event": "paused"}) if as_json else output.say(waiting)
        return
    if no_wait:
        background.start(engine.home)
        started = "Indexing in the background; “status” shows how far it is."
        output.emit({"event": "started"}) if as_json else output.say(started)
        return
    began = time.monotonic()
    with interruptible() as cancel:
        tally = _show(engine.index(cancel=cancel), as_json, names=False)
    _finish(engine, paths, tally, time.monotonic() - began, as_json)


def _show(events: Iterator[IndexEvent], as_json: bool, *, names: bool) -> _Tally:
    tally = _Tally()
    with ProgressDisplay() as display:
        for event in events:
            tally.count(event)
            if as_json:
                output.emit(index_event_json(event))
            if isinstance(event, Progress):
                display.show(event)
            elif (text := _line(event, names=names)) is not None:
                display.clear()
                output.tell(text)
    return tally


def _line(event: IndexEvent, *, names: bool) -> str | None:
    match event:
        case Failed(path, failure):
            return f"failed: {output.one_line(path)}: {failure.message} {failure.hint}".rstrip()
        case Notice(message):
            return message
        case Indexed(path, chunks, _) if names:
            return f"indexed: {output.one_line(path)} ({output.count(chunks, 'passage')})"
        case Removed(path) if names:
            return f"removed: {output.one_line(path)}"
        case Skipped(path, failure) if names:
            return f"skipped: {output.one_line(path)}: {failure.message}"
    return None


def _finish(
    engine: AnyEngine, paths: Sequence[Path], tally: _Tally, took_s: float, as_json: bool
) -> None:
    report = engine.status()
    below = [engine.files(below=path) for path in paths] if paths else [engine.files()]
    files = [file for group in below for file in group]
    places: Sequence[Path | None] = paths or [None]
    failed = [one for place in places for one in engine.unread(Status.FAILED, below=place)]
    if as_json:
        output.emit({"event": "finished", "took_s": round(took_s, 3), **status_json(report)})
    else:
        _say_summary(tally, took_s, report.documents, report.chunks)
    if not files:
        output.tell(
            "No documents were found there. The folder is remembered: what is put into it later "
            "is indexed by “watch” or the next “add”."
            if paths
            else "No documents were found."
        )
        raise typer.Exit(output.EXIT_NOTHING)
    if failed:
        _tell_failed(failed, {event.path for event in tally.failed})
        raise typer.Exit(output.EXIT_SOME_FAILED)


def _say_summary(tally: _Tally, took_s: float, documents: int, chunks: int) -> None:
    output.say(
        f"Indexed {output.count(tally.indexed, 'file')} ({output.count(tally.chunks, 'passage')}, "
        f"{tally.embedded:,} of them new) in {output.duration(took_s)}."
    )
    if tally.removed:
        output.say(f"Removed {output.count(tally.removed, 'file')} that are gone.")
    for message, number in tally.skipped.most_common(8):
        output.say(f"Skipped {output.count(number, 'file')}: {message}")
    output.say(
        f"The library holds {output.count(documents, 'document')}, "
        f"{output.count(chunks, 'passage')}."
    )


def _tell_failed(failed: Sequence[Unread], named: set[str]) -> None:
    rest = [file for file in failed if file.path not in named]
    for file in rest[:20]:
        output.tell(f"failed: {output.one_line(file.path)}: {file.failure.message}")
    if len(rest) > 20:
        output.tell(f"… and {len(rest) - 20} more; “status --failed” lists them all.")
