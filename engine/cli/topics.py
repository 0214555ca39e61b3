"""topics, duplicates, differences: what a library is about, and what it holds twice."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli import output
from engine.cli.interrupt import interruptible
from engine.cli.opening import open_engine
from engine.cli.options import Collection, FileGlob, Home, Json, Paths, selection
from engine.cli.tasks import show
from engine.domain.task_wire import change_json, placed_json
from engine.domain.tasks import Alike, Change, Placed, TaskEvent, TopicsFound

_SHOWN = 10
_KINDS = {
    "same": "The same text",
    "nearly": "Nearly the same text",
    "version": "Versions of one document",
}


def topics(
    paths: Paths = None,
    anew: Annotated[
        bool, typer.Option("--anew", help="Group everything anew, even where topics still fit.")
    ] = False,
    topic: Annotated[
        int | None, typer.Option("--topic", metavar="NUMBER", help="List this topic's files.")
    ] = None,
    draw: Annotated[
        bool, typer.Option("--map", help="With --json: where each file lies on the topic map.")
    ] = False,
    collection: Collection = None,
    file: FileGlob = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Find what the files are about: topics, their parts, and how many files each has."""
    wanted = selection(paths, collection, file)
    with open_engine(home) as engine, interruptible() as cancel:
        show(engine.tasks.topics(wanted, anew=anew, cancel=cancel), _say_topics, as_json=json_)
        if draw or topic is not None:
            placed = engine.tasks.topic_map(wanted, topic=topic)
            if json_:
                output.emit({"event": "map", "documents": [placed_json(one) for one in placed]})
            elif topic is not None:
                _say_documents(placed)


def duplicates(
    paths: Paths = None,
    collection: Collection = None,
    file: FileGlob = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Find files with the same text, nearly the same, and versions of one document."""
    wanted = selection(paths, collection, file)
    with open_engine(home) as engine, interruptible() as cancel:
        found = show(engine.tasks.duplicates(wanted, cancel=cancel), _say_alike, as_json=json_)
    if not found and not json_:
        output.say("No two files are alike.")


def differences(
    before: Annotated[str, typer.Argument(help="An indexed file, or a document's id.")],
    after: Annotated[str, typer.Argument(help="Another one.")],
    home: Home = None,
    json_: Json = False,
) -> None:
    """Show what differs between two indexed files, paragraph by paragraph."""
    with open_engine(home) as engine:
        found = engine.tasks.differences(_key(before), _key(after))
    if json_:
        output.emit({"changes": [change_json(one) for one in found]})
        return
    output.say("The texts are the same." if not found else output.count(len(found), "change"))
    for one in found:
        _say_change(one)


def _key(given: str) -> str:
    from engine.indexing.user_paths import absolute

    outer = given.partition("!/")[0]
    return str(absolute(Path(given))) if Path(outer).exists() else given


def _say_topics(event: TaskEvent) -> None:
    if not isinstance(event, TopicsFound):
        return
    top = sum(one.parent is None for one in event.topics)
    output.say(f"{output.count(top, 'topic')} in {output.count(event.documents, 'document')}")
    for one in event.topics:
        indent = "  " if one.parent is None else "      "
        output.say(f"{indent}{one.id:>3}  {one.name or '(no telling words)'}  ({one.size:,})")
    if event.added:
        output.tell(f"{output.count(event.added, 'new document')} put into them.")
    output.tell("“topics --topic NUMBER” lists the files of one.")


def _say_documents(placed: list[Placed]) -> None:
    for one in sorted(placed, key=lambda each: -each.similarity):
        output.say(f"  {output.one_line(one.path)}")


def _say_alike(event: TaskEvent) -> None:
    if not isinstance(event, Alike):
        return
    files = [(path, copy.shared) for copy in event.copies for path in copy.paths]
    output.say(f"{_KINDS[event.kind]} ({output.count(len(files), 'file')}):")
    for path, part in files[:_SHOWN]:
        output.say(f"  {output.one_line(path)}{f'  {part:.0%}' if part < 1 else ''}")
    if len(files) > _SHOWN:
        output.say(f"  … and {len(files) - _SHOWN:,} more")


def _say_change(change: Change) -> None:
    output.say("")
    for line in change.before.splitlines():
        output.say(f"- {line}")
    for line in change.after.splitlines():
        output.say(f"+ {line}")
