"""A query over one table, and what of the question it leaves unexplained.

Values only. A plan answers when it has no ``doubts`` and nothing ``unexplained``; otherwise it
says in what it may be wrong, and no number is made of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from engine.answering.survey.columns import Column
from engine.answering.survey.database import Table
from engine.answering.survey.request import Operation

Sign = Literal["is", "is not", "between", "month"]
Period = Literal["", "year", "month"]


@dataclass(frozen=True, slots=True)
class Filter:
    """Rows whose ``column`` is one of ``values``, or lies between ``low`` and ``high`` (None:
    open); ``words`` is the limit as the question puts it, ``shown`` the values as written."""

    column: Column
    sign: Sign
    values: tuple[float | str, ...] = ()
    low: float | str | None = None
    high: float | str | None = None
    low_in: bool = True
    high_in: bool = True
    shown: tuple[str, ...] = ()

    def said(self) -> str:
        """In plain words: ``category is travel``."""
        name = self.column.name or f"column {self.column.place + 1}"
        if self.sign == "month":
            return f"{name} is {' or '.join(self.shown)}"
        if self.sign in ("is", "is not"):
            return f"{name} {self.sign} {' or '.join(self.shown)}"
        if self.low is not None and self.low == self.high:
            return f"{name} is {_plain(self.low)}"
        if self.low is None or self.high is None:
            return f"{name} is {self._open_end()}"
        return f"{name} is from {_plain(self.low)} to {_plain(self.high)}"

    def _open_end(self) -> str:
        dates = self.column.kind == "date"
        if self.low is not None:
            words = ("on or after", "after") if dates else ("at least", "more than")
            return f"{words[0] if self.low_in else words[1]} {_plain(self.low)}"
        words = ("on or before", "before") if dates else ("at most", "less than")
        return f"{words[0] if self.high_in else words[1]} {_plain(self.high)}"


def _plain(value: float | str | None) -> str:
    if isinstance(value, float):
        return f"{value:,.10g}" if value < 1e15 else str(value)
    return str(value)


@dataclass(frozen=True, slots=True)
class Plan:
    """``column`` is what is added up, compared or ordered by; ``subject`` what is listed or
    counted apart (None: rows); ``group`` what the answer is broken down by, its dates by
    ``period``; ``end`` and ``top``: only the most or least, so many of them (0: one, and all
    that equal it). ``hits`` counts the question's words that name something here, ``named`` those
    of them that only the table's own name explains; ``strength`` adds up how well they do."""

    table: Table
    operation: Operation
    column: Column | None = None
    filters: tuple[Filter, ...] = ()
    subject: Column | None = None
    group: Column | None = None
    period: Period = ""
    end: Literal["", "most", "least"] = ""
    top: int = 0
    hits: int = 0
    strength: float = 0.0
    named: int = 0
    unexplained: tuple[str, ...] = ()
    doubts: tuple[str, ...] = field(default=())

    @property
    def answers(self) -> bool:
        return not self.unexplained and not self.doubts

    @property
    def of_content(self) -> bool:
        """Whether a column or a value of the table is spoken of at all."""
        return self.hits > self.named
