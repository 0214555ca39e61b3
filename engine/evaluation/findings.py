"""All that an evaluation found out, for a report to show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.evaluation.cases import DataSet
from engine.evaluation.comparison import Change, Difference
from engine.evaluation.ratings import Ratings
from engine.evaluation.running import Library
from engine.evaluation.summary import Summary


@dataclass(frozen=True, slots=True)
class Findings:
    """``second`` and what follows it are there when two configurations were compared;
    ``ratings`` when answers were rated. ``asked_of`` counts the whole set's questions."""

    data: DataSet
    library: Library
    asked_of: int
    first: Summary
    second: Summary | None = None
    differences: Sequence[Difference] = ()
    changes: Sequence[Change] = ()
    ratings: Ratings | None = None
