"""A passage's score and what it is made of, kept so that a ranking can be explained."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Reason = Literal["exact", "echo", "copy"]


@dataclass(frozen=True, slots=True)
class Scores:
    """``total`` decides the order. ``parts`` are the opinions that were added up, by name:

    ``meaning``, ``words``, ``wording``   the fused arms, their shares of at most 1 together
    ``closeness``       a stretch of it holds the question
    ``like_the_best``   feedback: it is like the passages that came first
    ``name``            the question names its document
    ``exact``           it holds what was quoted, or the code

    ``moved`` says what was done to the sum: ``exact`` (put before all that do not hold it),
    ``echo`` (a table row that repeats the question; lowered), ``copy`` (nearly the same as a
    better one; lowered).
    """

    total: float
    parts: dict[str, float] = field(default_factory=dict)
    moved: tuple[Reason, ...] = ()
