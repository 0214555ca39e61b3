"""From a data set and one or two configurations to findings, as events.

The trap: answers cannot be had from one arm alone, so where a configuration searches with one,
only the finding is measured, in both.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.evaluation.cases import DataSet
from engine.evaluation.comparison import changes, compare
from engine.evaluation.configuration import Configuration
from engine.evaluation.findings import Findings
from engine.evaluation.outcomes import Outcome
from engine.evaluation.packages import require
from engine.evaluation.ratings import Ratings
from engine.evaluation.running import (
    Asked,
    Indexing,
    Library,
    Open,
    ask_all,
    index_set,
    scratch,
)
from engine.evaluation.summary import summarise

Event = Indexing | Asked | Findings


def evaluate(
    data: DataSet,
    configurations: Sequence[Configuration],
    *,
    home: Path,
    open_engine: Open,
    cancel: CancelToken,
    answers: bool | None = None,
    asked_of: int = 0,
    ratings: Ratings | None = None,
) -> Iterator[Event]:
    """Measure ``data`` under one configuration, or two to be compared; the findings come last.

    ``home`` is the profile of a person's own library. ``answers`` None asks where the set says
    what an answer should be. Raises :class:`EngineError` as the engine does, and "usage" where
    packages are missing or the configurations cannot share a library.
    """
    require()
    _check_embedders(data, configurations)
    asks = data.asks if answers is None else answers
    asks = asks and all(one.asks for one in configurations)
    with scratch() as folder:
        libraries: dict[str, Library] = {}
        runs: list[list[Outcome]] = []
        for chosen in configurations:
            embedder = chosen.settings.embedder
            if embedder not in libraries:
                place = folder / str(len(libraries))
                libraries[embedder] = yield from _library(
                    data, home, place, chosen, open_engine, cancel
                )
            outcomes = []
            for event in ask_all(
                data, libraries[embedder].home, chosen, open_engine, answers=asks, cancel=cancel
            ):
                outcomes.append(event.outcome)
                yield event
            runs.append(outcomes)
        library = libraries[configurations[0].settings.embedder]
    yield _findings(data, library, configurations, runs, asked_of or len(data.cases), ratings)


def _check_embedders(data: DataSet, configurations: Sequence[Configuration]) -> None:
    if data.files is None and any("embedder" in one.changed for one in configurations):
        raise EngineError(
            "usage",
            "Your library is indexed with one embedding model; another cannot search it.",
            hint="Evaluate the other model in a profile of its own: --home DIR.",
        )


def _library(
    data: DataSet,
    home: Path,
    folder: Path,
    chosen: Configuration,
    open_engine: Open,
    cancel: CancelToken,
) -> Generator[Indexing, None, Library]:
    """The person's own library, or one made of the set's files."""
    if data.files is None:
        return Library(home)
    return (yield from index_set(data, folder, chosen.settings, open_engine, cancel))


def _findings(
    data: DataSet,
    library: Library,
    configurations: Sequence[Configuration],
    runs: Sequence[Sequence[Outcome]],
    asked_of: int,
    ratings: Ratings | None,
) -> Findings:
    summaries = [
        summarise(chosen, outcomes) for chosen, outcomes in zip(configurations, runs, strict=True)
    ]
    if len(summaries) == 1:
        return Findings(data, library, asked_of, summaries[0], ratings=ratings)
    first, second = summaries
    return Findings(
        data,
        library,
        asked_of,
        first,
        second,
        compare(first.measures, second.measures),
        changes(first.outcomes, second.outcomes),
        ratings,
    )
