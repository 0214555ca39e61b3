"""How answers were rated by the person who asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratings:
    """Answers that helped, and that did not."""

    helpful: int
    unhelpful: int

    @property
    def total(self) -> int:
        return self.helpful + self.unhelpful


def rated(counts: Mapping[int, int]) -> Ratings | None:
    """From the number of answers rated 1 (good), -1 (bad) and 0 (neither); None when none is."""
    found = Ratings(counts.get(1, 0), counts.get(-1, 0))
    return found if found.total else None
