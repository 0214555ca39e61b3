"""Which column each limit of a question is about, and the filter that it makes.

The trap: "over 50" fits every column of numbers. It needs a reason to be about one: its name
nearby, its unit, a word such as "older", or that there is no other.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from engine.answering.survey.columns import Column
from engine.answering.survey.comparisons import Comparison
from engine.answering.survey.database import Table
from engine.answering.survey.explained import Explained, Mention, open_words
from engine.answering.survey.naming import PART, is_code, is_priced, of_hints, unit_in_name
from engine.answering.survey.plan import Filter
from engine.answering.survey.request import Request, Word
from engine.answering.survey.superlatives import hinted_by
from engine.answering.survey.wording import alike, name_words

_MONEY_UNITS = frozenset("€ $ £ ¥ eur euro euros usd dollar dollars gbp pound pounds chf".split())


class Limits:
    """Turns the limits of a request into filters of a table."""

    def __init__(self, request: Request, table: Table, known: Explained) -> None:
        self.request = request
        self.text = request.question
        self.table = table
        self.known = known
        self.open = open_words(request)

    def explain(self) -> None:
        for limit in self.request.limits:
            if any(limit.start <= word.start < limit.end for word in self._value_words()):
                continue
            take = self._limit_dates if limit.kind == "date" else self._limit_numbers
            if take(limit):
                for word in self.open:
                    unit = word.folded == limit.unit and word.start < limit.end + 3
                    if limit.start <= word.start < limit.end or unit:
                        self.known.explain(word, PART)

    def _value_words(self) -> list[Word]:
        shown = {text for one in self.known.filters for text in one.shown}
        return [word for word in self.request.words if word.text in shown]

    def _limit_dates(self, limit: Comparison) -> bool:
        columns = [column for column in self.table.columns if column.kind == "date"]
        column = self._one_of(columns, limit)
        if column is not None:
            self._doubt_order(column, limit)
            self.known.filters.append(_between(column, limit))
            return True
        years = [column for column in self.table.columns if column.is_years]
        if limit.year and len(years) == 1:
            value = float(limit.year)
            self.known.filters.append(Filter(years[0], "between", low=value, high=value))
            return True
        name = f"{PurePath(self.table.path).stem} {self.table.sheet}"
        if limit.year and str(limit.year) in name:  # one table a year
            self.known.named += 1
            self.known.hits += 1
            return True
        if columns:
            names = ", ".join(column.name for column in columns)
            self.known.doubts.append(f"which date is meant by “{limit.words}” ({names})")
        return False

    def _doubt_order(self, column: Column, limit: Comparison) -> None:
        whole_years = all(
            bound is None or str(bound)[4:] in ("-01-01", "-12-31")
            for bound in (limit.low, limit.high)
        )
        if column.order == "?" and (limit.month or not whole_years):
            self.known.doubts.append(f"whether “{column.name}” has the day or the month first")

    def _limit_numbers(self, limit: Comparison) -> bool:
        columns = [column for column in self.table.columns if column.kind == "number"]
        money = [column for column in columns if column.is_money or is_priced(column)]
        if limit.unit and limit.unit in _MONEY_UNITS:
            columns = money or columns
        elif limit.unit in ("%", "percent", "prozent"):
            columns = [column for column in columns if "%" in column.units] or columns
        elif limit.unit:
            of_unit = [c for c in columns if limit.unit in c.units or unit_in_name(limit.unit, c)]
            columns = of_unit or columns
        around = self.text[limit.start - 12 if limit.start > 12 else 0 : limit.end + 12]
        if hints := hinted_by(limit.words, around):
            columns = of_hints(columns, hints)
        usable = [column for column in columns if not column.is_years or self._names(column)]
        column = self._one_of([c for c in usable if not is_code(c)], limit)
        if column is None:
            if usable:
                names = ", ".join(column.name for column in usable)
                self.known.doubts.append(f"what “{limit.words}” is compared with ({names})")
            return False
        doubt_marks(column, self.known)
        self.known.filters.append(_between(column, limit))
        return True

    def _one_of(self, columns: Sequence[Column], limit: Comparison) -> Column | None:
        """The column a limit is about: named next to it, hinted at by its words, or the only
        one."""
        names = [each for each in self.known.mentions if not each.rivals or len(columns) > 1]
        near = [
            (abs(_gap(each, limit)), column)
            for each in names
            for column in (each.column, *each.rivals)
            if column in columns and _gap(each, limit) < 30
        ]
        if near:
            least = min(distance for distance, _ in near)
            best = {column.place: column for distance, column in near if distance == least}
            return next(iter(best.values())) if len(best) == 1 else None
        return columns[0] if len(columns) == 1 else None

    def _names(self, column: Column) -> bool:
        words = name_words(column.name)
        return any(alike(word.folded, each) for word in self.request.words for each in words)


def doubt_marks(column: Column, known: Explained) -> None:
    """A column whose numbers may be read in two ways makes a doubt."""
    if column.unsettled:
        known.doubts.append(f"how the numbers of “{column.name}” are to be read")


def _gap(mention: Mention, limit: Comparison) -> int:
    if mention.end <= limit.start:
        return limit.start - mention.end
    return max(0, mention.start - limit.end)


def _between(column: Column, limit: Comparison) -> Filter:
    if limit.month:
        return Filter(column, "month", (float(limit.month),), shown=(limit.words,))
    return Filter(
        column, "between", low=limit.low, high=limit.high,
        low_in=limit.low_in, high_in=limit.high_in,
    )  # fmt: skip
