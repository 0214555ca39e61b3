"""adapt: learn what questions mean in this library, say what is in use, or undo it."""

from __future__ import annotations

from typing import Annotated

import typer

from engine.cli import output
from engine.cli.interrupt import interruptible
from engine.cli.opening import open_engine
from engine.cli.options import Collection, FileGlob, Home, Json, Paths, selection
from engine.cli.tasks import show
from engine.domain.errors import Cancelled, EngineError
from engine.domain.task_wire import adapted_json
from engine.domain.tasks import Adapted, TaskEvent


def adapt(
    paths: Paths = None,
    minutes: Annotated[
        float | None,
        typer.Option("--minutes", min=0.1, help="About how long it may take at most."),
    ] = None,
    status: Annotated[
        bool, typer.Option("--status", help="Say what was learned and is in use.")
    ] = False,
    undo: Annotated[
        bool, typer.Option("--undo", help="Go back to what was in use before.")
    ] = False,
    collection: Collection = None,
    file: FileGlob = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Learn the library: questions made from its files teach searches what is meant.

    It is tried on questions and files that were held back and on general questions, and kept only
    where more is found. Interrupted, it goes on where it was.
    """
    if status and undo:
        raise EngineError("usage", "Choose --status or --undo.")
    with open_engine(home) as engine:
        if status or undo:
            found = engine.tasks.undo_adaptation() if undo else engine.tasks.adaptation()
            _say_in_use(found, as_json=json_)
            return
        with interruptible() as cancel:
            try:
                wanted = selection(paths, collection, file)
                show(
                    engine.tasks.adapt(wanted, minutes=minutes, cancel=cancel),
                    _say,
                    as_json=json_,
                )
            except Cancelled:
                output.tell("Stopped; “adapt” goes on where it was. Searches are as before.")
                raise


def _say_in_use(found: Adapted | None, *, as_json: bool) -> None:
    if as_json:
        output.emit({"adapted": adapted_json(found) if found else None})
    elif found is None:
        output.say("Nothing learned is in use: questions are understood as the model does.")
    else:
        _say(found)


def _say(event: TaskEvent) -> None:
    if not isinstance(event, Adapted):
        return
    if event.kept:
        output.say(
            f"Learned from {output.count(event.questions, 'question')} made from"
            f" {output.count(event.documents, 'document')}; searches use it."
        )
    else:
        output.say(f"Not kept; searches are as before. {event.reason}")
    if event.general_before is None:
        return
    output.say("Passages found among the first five, before → after:")
    for what, before, after in (
        (f"new questions ({event.checked_by})", event.new_before, event.new_after),
        ("documents it did not see", event.unseen_before, event.unseen_after),
        ("general questions", event.general_before, event.general_after),
    ):
        told = "none to ask" if before is None else f"{before:.1%} → {after:.1%}"
        output.say(f"  {what:<28}{told}")
    if event.kept:
        output.tell("“adapt --undo” goes back.")
