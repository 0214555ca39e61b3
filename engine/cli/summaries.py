"""summarise, changes: what files say in short, and what is new in them."""

from __future__ import annotations

import sys
from datetime import datetime
from enum import StrEnum
from typing import Annotated

import typer

from engine.cli import output
from engine.cli.ask import AnswerMode
from engine.cli.interrupt import interruptible
from engine.cli.opening import open_engine
from engine.cli.options import Collection, FileGlob, Home, Json, Paths, selection
from engine.cli.tasks import show
from engine.domain.answer import Citation
from engine.domain.tasks import ChangesTold, Drafted, FileChange, Summarised, TaskEvent

_SHOWN = 3
_SNIPPET = 160


class Length(StrEnum):
    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"


def summarise(
    paths: Paths = None,
    length: Annotated[Length, typer.Option("--length", help="How long.")] = Length.MEDIUM,
    mode: Annotated[
        AnswerMode | None,
        typer.Option("--mode", help="quote: the files' sentences; compose: the model writes."),
    ] = None,
    model: Annotated[
        str | None, typer.Option("--model", help="GGUF to write with: a name or a path.")
    ] = None,
    chat: Annotated[
        str | None,
        typer.Option("--chat", metavar="ID", help="Summarise this conversation; “last”."),
    ] = None,
    collection: Collection = None,
    file: FileGlob = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Say what files are about in their own central sentences, each with its source.

    A model that has shown that it can writes its own; what was interrupted goes on next time.
    """
    with open_engine(home) as engine, interruptible() as cancel:
        events = engine.tasks.summarise(
            selection(paths, collection, file),
            length=length.value,
            mode=mode.value if mode else None,
            model=model,
            chat=chat,
            cancel=cancel,
        )
        show(events, _say_summary, as_json=json_)


def changes(
    paths: Paths = None,
    keep: Annotated[
        bool, typer.Option("--keep/--look", help="Next time, compare with how files are now.")
    ] = True,
    collection: Collection = None,
    file: FileGlob = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Say what became of files since this was asked of them last."""
    with open_engine(home) as engine, interruptible() as cancel:
        events = engine.tasks.changes(selection(paths, collection, file), keep=keep, cancel=cancel)
        show(events, _say_changes, as_json=json_)


def _say_summary(event: TaskEvent) -> None:
    if isinstance(event, Drafted) and sys.stdout.isatty():
        output.tell(f"… {event.text}\n")  # on the way to the result, and no part of it
    if not isinstance(event, Summarised):
        return
    output.say(f"{event.title}\n\n{event.text}\n")
    first: dict[int, Citation] = {}
    for citation in event.citations:
        first.setdefault(citation.number, citation)
    for number, citation in sorted(first.items()):
        output.say(f"[{number}] {output.where(citation.path, citation.location)}")
    for verdict in event.verdicts:
        if not verdict.supported:
            sentence = event.text[verdict.start : verdict.end]
            output.say(f"Not supported: “{sentence}” – {verdict.reason}")


def _say_changes(event: TaskEvent) -> None:
    if not isinstance(event, ChangesTold):
        return
    if event.since is None:
        output.say(f"{output.count(event.files, 'file')}, looked at for the first time.")
        return
    day = datetime.fromtimestamp(event.since).astimezone().strftime("%Y-%m-%d %H:%M")
    output.say(f"Since {day}: {output.count(len(event.changes), 'change')}")
    for one in event.changes:
        _say_change(one)


def _say_change(change: FileChange) -> None:
    moved = f" (was {output.one_line(change.before)})" if change.before else ""
    output.say(f"\n{change.kind}: {output.one_line(change.path)}{moved}")
    for text in change.added[:_SHOWN]:
        output.say(f"  + {text[:_SNIPPET]}{'…' if len(text) > _SNIPPET else ''}")
    if len(change.added) > _SHOWN:
        output.say(f"  + {output.count(len(change.added) - _SHOWN, 'paragraph')} more")
    if change.removed:
        output.say(f"  - {output.count(change.removed, 'paragraph')} less")
