"""Tasks and what came of them, kept in ``tasks`` of the profile: a file each, the newest ones.

The first line of a file says what the task was, each line after it is one result, so that the
list of all is read without reading what they found. The trap: a result may be as large as the
library (a label for every file), so only as much of it is kept as can be shown at once.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from desktop.tasks.task import Task

MOST_TASKS = 60
MOST_BYTES = 1_500_000  # of the results of one
_GONE = ".gone"  # deleted, and can still be brought back


class History:
    """What cannot be written is not kept, and the window works on without it."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "tasks"

    def load(self) -> list[Task]:
        """The kept ones, newest first, their results not read yet."""
        tasks = []
        for file in self._folder.glob(f"*.json{_GONE}"):
            with suppress(OSError):
                file.unlink()
        for file in self._folder.glob("*.json"):
            with suppress(OSError, ValueError, KeyError, TypeError, IndexError):
                with file.open(encoding="utf-8") as lines:
                    task = Task.from_head(json.loads(lines.readline()))
                if task.id == file.stem:
                    tasks.append(task)
        return sorted(tasks, key=lambda task: -task.began)

    def open(self, task: Task) -> None:
        """Read the results of one that was kept."""
        if task.opened:
            return
        task.opened = True
        with suppress(OSError, ValueError, KeyError, TypeError):
            _, *lines = self._file(task).read_text("utf-8").splitlines()
            task.events = [json.loads(line) for line in lines]

    def keep(self, task: Task) -> None:
        """As it is now; results that were not read yet are on the disk already."""
        if not task.opened:
            return
        lines, cut = _lines(task)
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            head = json.dumps({**task.head(), "cut": cut or task.cut})
            new = self._file(task).with_suffix(".new")
            new.write_text("\n".join([head, *lines]) + "\n", "utf-8")
            new.replace(self._file(task))

    def remove(self, task: Task) -> None:
        with suppress(OSError):
            self._file(task).replace(self._gone(task))

    def bring_back(self, task: Task) -> None:
        with suppress(OSError):
            self._gone(task).replace(self._file(task))

    def _file(self, task: Task) -> Path:
        return self._folder / f"{task.id}.json"

    def _gone(self, task: Task) -> Path:
        return self._folder / f"{task.id}.json{_GONE}"


def _lines(task: Task) -> tuple[list[str], bool]:
    """The first results, as many as may be kept, and the last, which counts them; whether any
    had to be left out."""
    lines = [json.dumps(one) for one in task.events]
    room = MOST_BYTES - (len(lines[-1]) if lines else 0)
    for number, one in enumerate(lines[:-1]):
        room -= len(one) + 1
        if room < 0:
            return [*lines[:number], *(one for one in lines[-1:] if len(one) < MOST_BYTES)], True
    return ([], True) if room < 0 else (lines, False)


def too_many(tasks: list[Task]) -> list[Task]:
    """The oldest that are kept no longer."""
    return [task for task in tasks if not task.under_way][MOST_TASKS:]
