"""How answers were rated by the person who asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratings:
    """Answers that helped, and that did not."""

    helpful: int
    unhelpful: int

    @property
    def total(self) -> int:
        return self.helpful + self.unhelpful


def count(ratings: Iterable[int | None]) -> Ratings | None:
    """Of a rating an answer: above 0 helpful, below 0 not, 0 or None unrated; None when no
    answer was rated."""
    given = [rating for rating in ratings if rating]
    if not given:
        return None
    return Ratings(sum(rating > 0 for rating in given), sum(rating < 0 for rating in given))
