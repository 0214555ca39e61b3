"""How tasks are followed on the command line: progress on stderr, results as they come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from engine.cli import output
from engine.cli.progress import ProgressDisplay
from engine.domain.task_wire import task_event_json
from engine.domain.tasks import Remark, TaskEvent, Working


def followed(events: Iterable[TaskEvent], *, as_json: bool) -> Iterator[TaskEvent]:
    """The results among ``events``; the others are shown. With JSON all of them are printed,
    a line each."""
    with ProgressDisplay() as display:
        for event in events:
            if as_json:
                output.emit(task_event_json(event))
            if isinstance(event, Working):
                if not as_json:
                    display.show(event)
                continue
            if not as_json:
                display.clear()
            if isinstance(event, Remark):
                output.tell(event.message)
                continue
            yield event


def show(
    events: Iterable[TaskEvent], say: Callable[[TaskEvent], None], *, as_json: bool
) -> list[TaskEvent]:
    """Print every result, for a program or by ``say`` for a person; the results."""
    results = []
    for event in followed(events, as_json=as_json):
        results.append(event)
        if not as_json:
            say(event)
    return results
