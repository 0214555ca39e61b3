"""Asking a library every question, and keeping what came of it.

A set with files of its own becomes a library in a temporary profile, through the same ``add`` and
``index`` that a person uses: what is measured is the product. The trap: one configuration is run
to its end before the next, so that only one set of models is in memory.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from engine.domain.answer import Answer
from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.events import Failed, Finished, IndexEvent, Skipped
from engine.evaluation.cases import Case, DataSet
from engine.evaluation.configuration import Configuration
from engine.evaluation.outcomes import Outcome
from engine.evaluation.places import same_file
from engine.service import Engine
from engine.settings import Settings
from engine.store import documents

DEPTH = 20
Open = Callable[[Path, Settings], Engine]


@dataclass(frozen=True, slots=True)
class Indexing:
    """A set's files are being made searchable."""

    event: IndexEvent


@dataclass(frozen=True, slots=True)
class Asked:
    """``done`` of ``total`` questions of one configuration; ``eta_s`` until all are done."""

    done: int
    total: int
    eta_s: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Library:
    """``unread`` counts files of the set that are not searchable."""

    home: Path
    files: int = 0
    unread: int = 0


def index_set(
    data: DataSet, folder: Path, settings: Settings, open_engine: Open, cancel: CancelToken
) -> Generator[Indexing, None, Library]:
    """Write the set's files below ``folder`` and index them there."""
    assert data.files is not None
    texts = folder / "files"
    texts.mkdir(parents=True)
    for name, text in data.files.items():
        cancel.check()
        (texts / name).write_bytes(text.encode("utf-8", "replace"))
    unread = 0
    plain = settings.changed({"ignore": (), "polite": False})
    with open_engine(folder / "home", plain) as engine:
        engine.add([texts])
        for event in engine.index(cancel=cancel):
            unread += isinstance(event, Failed | Skipped)
            yield Indexing(event)
    return Library(folder / "home", len(data.files), unread)


def ask_all(
    data: DataSet, home: Path, chosen: Configuration, open_engine: Open, *, answers: bool,
    cancel: CancelToken,
) -> Iterator[Asked]:  # fmt: skip
    """Every question of ``data`` to the library at ``home``; ``answers`` to ask and not only to
    search. A question that is refused as such (an empty one, say) is an outcome, too."""
    began = time.monotonic()
    with open_engine(home, chosen.settings) as engine:
        indexed = _indexed(engine)
        for number, case in enumerate(data.cases, start=1):
            cancel.check()
            outcome = _outcome(engine, case, chosen, indexed, answers=answers, cancel=cancel)
            spent = time.monotonic() - began
            left = spent / number * (len(data.cases) - number)
            yield Asked(number, len(data.cases), left, outcome)


def _indexed(engine: Engine) -> Callable[[str], bool]:
    """Whether some file of the library is the one that a case names."""
    living = [path for _, path, *_ in documents.living(engine.catalog)]
    names = {path.rpartition("/")[2] for path in living}

    @cache
    def known(file: str) -> bool:
        return file in names or any(same_file(file, path) for path in living)

    return known


def _outcome(
    engine: Engine, case: Case, chosen: Configuration, known: Callable[[str], bool], *,
    answers: bool, cancel: CancelToken,
) -> Outcome:  # fmt: skip
    indexed = not case.golds or any(known(gold.file) for gold in case.golds)
    passages = chosen.settings.evidence_passages
    try:
        began = time.perf_counter()
        hits = engine.search(case.question, limit=DEPTH, mode=chosen.mode)
        search_s = time.perf_counter() - began
        answer = _answer(engine, case.question, cancel) if answers else None
    except EngineError as error:
        if error.code != "usage":
            raise
        return Outcome(case, (), indexed=indexed, passages=passages, problem=error.message)
    return Outcome(case, tuple(hits), answer, indexed, passages, search_s)


def _answer(engine: Engine, question: str, cancel: CancelToken) -> Answer:
    return next(
        event.answer for event in engine.ask(question, cancel=cancel) if isinstance(event, Finished)
    )


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder that is gone afterwards, whatever happens."""
    with tempfile.TemporaryDirectory(prefix="lectern-eval-", ignore_cleanup_errors=True) as path:
        yield Path(path)
