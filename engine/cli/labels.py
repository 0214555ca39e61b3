"""classify, tag, tags: the user's own labels for files."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Annotated

import typer

from engine.cli import output
from engine.cli.interrupt import interruptible
from engine.cli.opening import open_engine
from engine.cli.options import Collection, FileGlob, Home, Json, Paths, selection
from engine.cli.tasks import followed
from engine.domain.errors import EngineError
from engine.domain.task_wire import tag_count_json, tagged_json
from engine.domain.tasks import Classified, Label, LabelsLearned

_SHOWN = 5

LabelSetName = Annotated[
    str, typer.Option("--set", metavar="NAME", help="The set of labels that is meant.")
]


def classify(
    paths: Paths = None,
    labels: Annotated[
        list[str] | None,
        typer.Option(
            "--label", metavar="NAME[=WORDS]", help="A label, and more words for it; repeat it."
        ),
    ] = None,
    label_set: LabelSetName = "labels",
    automatic: Annotated[
        bool, typer.Option("--automatic/--once", help="New files get their label too.")
    ] = True,
    least: Annotated[
        float, typer.Option("--least", min=0, max=1, help="Below this confidence: none of them.")
    ] = 0.5,
    forget: Annotated[
        bool, typer.Option("--forget", help="Forget the set; tags given by hand stay.")
    ] = False,
    collection: Collection = None,
    file: FileGlob = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Give files one of your labels each, or none of them.

    Learned from files that you tagged with the labels (“tag”), from their names where there are
    none. Without --label: the set as it was, or all tags given by hand.
    """
    wanted = [_label(one) for one in labels or ()]
    with open_engine(home) as engine, interruptible() as cancel:
        if forget:
            engine.tasks.forget_labels(label_set)
            output.tell(f"Forgotten: {label_set}")
            return
        events = engine.tasks.classify(
            wanted,
            selection(paths, collection, file),
            label_set=label_set,
            automatic=automatic,
            least=least,
            cancel=cancel,
        )
        found: dict[str, list[Classified]] = defaultdict(list)
        for event in followed(events, as_json=json_):
            if isinstance(event, Classified):
                found[event.label].append(event)
            elif isinstance(event, LabelsLearned) and not json_:
                _say(event, found)


def tag(
    label: Annotated[str, typer.Argument(metavar="TAG", help="The tag.")],
    paths: Annotated[list[Path], typer.Argument(help="Indexed files and folders.")],
    remove: Annotated[bool, typer.Option("--remove", help="Take the tag away.")] = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Tag files by hand; “classify” learns from it, and searches filter by “tag:”."""
    with open_engine(home) as engine:
        count = engine.tasks.tag(label, selection(paths, None, None), remove=remove)
    if json_:
        output.emit({"tag": label, "count": count})
    else:
        what = "Taken from" if remove else "Tagged:"
        output.say(f"{what} {output.count(count, 'file')}")


def tags(
    of: Annotated[str | None, typer.Argument(metavar="TAG", help="List its files.")] = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """List tags with how many files have each, or the files of one."""
    with open_engine(home) as engine:
        if of is None:
            counts = engine.tasks.tags()
            if json_:
                output.emit({"tags": [tag_count_json(one) for one in counts]})
                return
            output.say(output.count(len(counts), "tag"))
            for one in counts:
                output.say(f"  {one.tag}: {one.by_hand:,} by hand, {one.found:,} found")
            return
        files = engine.tasks.tagged(of)
    if json_:
        output.emit({"tag": of, "files": [tagged_json(one) for one in files]})
        return
    output.say(output.count(len(files), "file"))
    for each in files:
        how = "by hand" if each.by_hand else f"{each.confidence:.0%}"
        output.say(f"  {output.one_line(each.path)}  ({how})")


def _label(given: str) -> Label:
    name, _, description = given.partition("=")
    if not name.strip():
        raise EngineError("usage", f"“{given}” is no label.", hint="--label NAME, or NAME=WORDS")
    return Label(name.strip(), description.strip())


def _say(learned: LabelsLearned, found: dict[str, list[Classified]]) -> None:
    for name, given, count in learned.labels:
        examples = f", {output.count(given, 'example')}" if given else ""
        output.say(f"{name}: {output.count(count, 'file')} found{examples}")
        clearest = sorted(found[name], key=lambda one: -one.confidence)
        for one in [each for each in clearest if not each.by_hand][:_SHOWN]:
            output.say(f"  {one.confidence:.0%}  {output.one_line(one.path)}")
    output.say(f"none of these: {output.count(learned.none_fits, 'file')}")
    if learned.accuracy is not None:
        output.tell(f"Examples held out in turn: {learned.accuracy:.0%} right.")
    output.tell("“tags TAG” lists the files of a label; “tag TAG FILE” corrects one.")
