"""From the words of a question to a query over one table.

Rules first: a word is explained by a column it names, by a cell it repeats, by the table's own
name, or by a limit it is part of; then, for what is left, by the meaning of column names. The
trap: a plausible query is not the question. Every word that names something has to be
explained, and every choice between two columns is a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from engine.answering.survey import cues
from engine.answering.survey.columns import Column
from engine.answering.survey.database import Database, Table
from engine.answering.survey.explained import Explained, open_words
from engine.answering.survey.limits import Limits, doubt_marks
from engine.answering.survey.naming import PART, is_code, is_person, is_priced, of_hints
from engine.answering.survey.plan import Period, Plan
from engine.answering.survey.request import Operation, Request
from engine.answering.survey.superlatives import BIRTH, TIME
from engine.answering.survey.words import Nearness, Words

_YEARLY = "year yearly annual jahr jahre année an año anno ano jaar год году 年"
_MONTHLY = "month monthly monat mois mes mese mês maand месяц месяцам 月"
_PERIODS: dict[str, Period] = {
    **dict.fromkeys(_YEARLY.split(), "year"),
    **dict.fromkeys(_MONTHLY.split(), "month"),
}


def plan_for(request: Request, table: Table, database: Database, near: Nearness) -> Plan:
    """The likeliest query of ``table`` for ``request``, with its doubts."""
    known = Explained()
    words = Words(request, table, database, known)
    words.explain()
    Limits(request, table, known).explain()
    words.explain_rest(near)
    plan = _Choosing(request, table, known).plan()
    left = [word.text for word in open_words(request) if word.start not in known.explained]
    excludes = any(one.sign == "is not" for one in plan.filters) or known.negation_done
    if request.negated and not excludes:
        known.doubts.append("what the question excludes")
    if request.beyond:
        known.doubts.append("a share or a cause, which rows do not give")
    return replace(
        plan,
        unexplained=tuple(dict.fromkeys(left)),
        doubts=tuple(dict.fromkeys(known.doubts)),
        hits=known.hits,
        strength=known.strength,
        named=known.named,
    )


class _Choosing:
    """What the words make together."""

    def __init__(self, request: Request, table: Table, known: Explained) -> None:
        self.request = request
        self.text = request.question
        self.table = table
        self.known = known

    def plan(self) -> Plan:
        operation = self.request.operation
        group, period = self._group()
        plan = Plan(self.table, operation, filters=tuple(self.known.filters), group=group)
        plan = replace(plan, period=period)
        if operation is Operation.COUNT:
            plan = self._count(plan)
        elif operation is Operation.LIST:
            plan = replace(plan, subject=self._subject())
        elif operation is Operation.COMPARE:
            plan = self._compare(plan)
        elif operation is Operation.EXTREME:
            return self._extreme(plan)
        else:
            plan = replace(plan, column=self._measured(plan))
            if plan.column is None:
                self.known.doubts.append("which column is to be added up")
            if self.request.compares and plan.group is None:
                plan = replace(plan, group=self._several(plan))
        if self.request.extreme is not None:
            plan = self._extreme_of(plan)
        return plan

    def _group(self) -> tuple[Column | None, Period]:
        """The column after "by" or "per"."""
        for mention in self.known.mentions:
            if re.search(cues.BY, self.text[: mention.start].lower()):
                if mention.rivals:
                    continue
                if mention.column.kind != "number" or mention.column.is_years:
                    return mention.column, ""
        for word in self.request.words:
            period = _PERIODS.get(word.folded, "")
            if period and re.search(cues.BY, self.text[: word.start].lower()):
                dates = [column for column in self.table.columns if column.kind == "date"]
                if len(dates) == 1:
                    self.known.explain(word, PART)
                    return dates[0], period
        return None, ""

    def _subject(self) -> Column | None:
        """What is counted or listed: the column named first after the cue."""
        used = self.known.filtered()
        for mention in self.known.places():
            columns = [mention.column, *mention.rivals]
            free = [column for column in columns if column.place not in used]
            texts = [column for column in free if column.kind == "text" or is_code(column)]
            if texts:
                return texts[0]
        if re.match(r"(?:who|wer|qui|quién|chi|quem|wie(?! ?viel)|кто)\b", self.text.lower()):
            people = [c for c in self.table.columns if is_person(c) and c.place not in used]
            if not people:
                self.known.doubts.append("who is meant")
            return people[0] if people else None
        return None

    def _count(self, plan: Plan) -> Plan:
        mentions = self.known.places()
        used = self.known.filtered()
        outright = bool(mentions) and mentions[0].strength >= PART and not mentions[0].rivals
        if outright:
            first = mentions[0].column
            after_cue = not self.text[: mentions[0].start].lower().rstrip().endswith(("by", "per"))
            quantity = first.kind == "number" and not is_code(first) and not first.is_years
            if quantity and after_cue and first.place not in used:
                doubt_marks(first, self.known)
                return replace(plan, operation=Operation.SUM, column=first)
        subject = self._subject()
        if plan.group is not None and subject == plan.group:
            subject = None
        return replace(plan, subject=subject)

    def _measured(self, plan: Plan) -> Column | None:
        """The column to add up: named, or the only one of its kind."""
        used = {one.column.place for one in self.known.filters if one.sign == "between"}
        numbers = [
            column
            for column in self.table.columns
            if column.kind == "number" and not is_code(column) and column != plan.group
        ]
        named = self._named_among(numbers)
        if named is None:
            free = [c for c in numbers if not c.is_years and c.place not in used] or numbers
            money = [column for column in free if column.is_money or is_priced(column)]
            if re.search(r"\bhow much\b|\bspen[dt]|\bwie ?viel\b|\bcombien\b", self.text.lower()):
                free = money or free
            named = free[0] if len(free) == 1 else money[0] if len(money) == 1 else None
        if named is not None:
            doubt_marks(named, self.known)
        return named

    def _named_outright(self, columns: Sequence[Column]) -> bool:
        """Whether one of ``columns`` is named by its own words."""
        return any(
            mention.column in columns and mention.strength >= PART
            for mention in self.known.mentions
        )

    def _named_among(self, columns: Sequence[Column]) -> Column | None:
        """The one of ``columns`` that the question names best."""
        best: dict[int, tuple[float, Column]] = {}
        for mention in self.known.mentions:
            for column in (mention.column, *mention.rivals):
                if column in columns:
                    strength = best.get(column.place, (0.0, column))[0] + mention.strength
                    best[column.place] = (strength, column)
        if not best:
            return None
        ranked = sorted(best.values(), key=lambda pair: -pair[0])
        if len(ranked) > 1 and ranked[0][0] == ranked[1][0]:
            names = " or ".join(column.name for _, column in ranked[:2])
            self.known.doubts.append(f"whether {names} is meant")
        return ranked[0][1]

    def _several(self, plan: Plan) -> Column | None:
        """The column of which the question names several cells."""
        return next((one.column for one in plan.filters if len(one.values) > 1), None)

    def _compare(self, plan: Plan) -> Plan:
        group = plan.group or self._several(plan)
        column = self._measured(plan)
        if group is None:
            self.known.doubts.append("what is to be compared")
        if column is None:
            self.known.doubts.append("which column is to be compared")
        return replace(plan, operation=Operation.SUM, group=group, column=column)

    def _extreme(self, plan: Plan) -> Plan:
        extreme = self.request.extreme
        assert extreme is not None
        usable = [
            column
            for column in self.table.columns
            if column.kind in ("number", "date") and not is_code(column)
        ]
        subject = self._subject()
        ranks_rows = extreme.of_rows and not self._named_outright(usable)
        if ranks_rows and subject is not None and subject.distinct < self.table.rows:
            return self._most_rows(plan, subject)
        hints = extreme.hints
        if subject is not None and is_person(subject):
            hints = hints.replace(f"|{TIME}", f"|{BIRTH}")  # of people not any date is an age
        column = self._named_among(usable) or self._hinted(usable, hints)
        if column is None:
            self.known.doubts.append("which column decides")
            return plan
        doubt_marks(column, self.known)
        if column.kind == "date" and column.order == "?":
            self.known.doubts.append(f"whether “{column.name}” has the day or the month first")
        end = extreme.date_end if column.kind == "date" else extreme.end
        return replace(plan, column=column, subject=subject, end=end, top=extreme.top)

    def _most_rows(self, plan: Plan, subject: Column) -> Plan:
        """ "Which department has the most employees": the group with the most rows."""
        assert self.request.extreme is not None
        return replace(
            plan,
            operation=Operation.COUNT,
            group=subject,
            end=self.request.extreme.end,
            top=self.request.extreme.top,
        )

    def _extreme_of(self, plan: Plan) -> Plan:
        """ "Which category has the highest total": the greatest of the groups' numbers."""
        assert self.request.extreme is not None
        group = plan.group
        if group is None:
            used = {one.column.place for one in plan.filters}
            texts = [
                mention.column
                for mention in self.known.mentions
                if mention.column.kind == "text" and mention.column.place not in used
            ]
            group = texts[0] if texts else None
        if group is None:
            self.known.doubts.append("what is to be ranked")
            return plan
        return replace(
            plan,
            group=group,
            subject=None,
            end=self.request.extreme.end,
            top=self.request.extreme.top,
        )

    def _hinted(self, columns: Sequence[Column], hints: str) -> Column | None:
        """The column an adjective speaks of: "cheapest" of a price."""
        if not hints:
            numbers = [c for c in columns if c.kind == "number" and not c.is_years]
            return numbers[0] if len(numbers) == 1 else None
        for choice in hints.split("|"):
            fits = of_hints(columns, choice)
            if fits:
                return fits[0] if len(fits) == 1 else None
        return None
