"""From the words of a question to a query over one table.

Rules first: a word is explained by a column it names, by a cell it repeats, by the table's own
name, or by a limit it is part of; then, for what is left, by the meaning of column names. The
trap: a plausible query is not the question. Every word that names something has to be
explained, and every choice between two columns is a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from engine.answering.survey import cues
from engine.answering.survey.columns import Column, folded
from engine.answering.survey.comparisons import Comparison
from engine.answering.survey.database import Database, Table
from engine.answering.survey.plan import Filter, Period, Plan, Sign
from engine.answering.survey.request import TABLE_FILE, Operation, Request, Word
from engine.answering.survey.superlatives import hinted_by
from engine.answering.survey.wording import alike, dense_name_in, name_words, synonyms
from engine.retrieval.stopwords import STOP_WORDS

# How near in meaning each word is to each name: (words, names) -> {(word, name): cosine}.
Nearness = Callable[[Sequence[str], Sequence[str]], dict[tuple[str, str], float]]

_LONGEST_VALUE = 6  # words
_NEAR_ENOUGH = 0.62
_YEARLY = "year yearly annual jahr jahre année an año anno ano jaar год году 年"
_MONTHLY = "month monthly monat mois mes mese mês maand месяц месяцам 月"
_PERIODS: dict[str, Period] = {
    **dict.fromkeys(_YEARLY.split(), "year"),
    **dict.fromkeys(_MONTHLY.split(), "month"),
}
_YES = frozenset("yes y true ja oui sí si sim да 是 はい x ✓ ✔ 1".split())
_NO = frozenset("no n false nein non não nee нет 否 いいえ 0".split())
# How well a word names a column; by meaning alone, _NEAR.
_FULL, _PART, _SYNONYM, _PART_SYNONYM, _NEAR = 1.0, 0.8, 0.6, 0.4, 0.2


@dataclass(slots=True)
class _Mention:
    """A column that the question speaks of, by the words from ``start`` to ``end``."""

    column: Column
    start: int
    end: int
    strength: float
    rivals: tuple[Column, ...] = ()


@dataclass(slots=True)
class _Draft:
    """What is known so far of the plan."""

    mentions: list[_Mention] = field(default_factory=list)
    filters: list[Filter] = field(default_factory=list)
    explained: set[int] = field(default_factory=set)  # starts of words
    doubts: list[str] = field(default_factory=list)
    named: int = 0
    hits: int = 0
    strength: float = 0.0


def plan_for(request: Request, table: Table, database: Database, near: Nearness) -> Plan:
    """The likeliest query of ``table`` for ``request``, with its doubts."""
    return _Mapping(request, table, database, near).plan()


class _Mapping:
    def __init__(self, request: Request, table: Table, database: Database, near: Nearness) -> None:
        self.request = request
        self.text = request.question
        self.table = table
        self.database = database
        self.near = near
        self.draft = _Draft()
        self.open = [word for word in request.words if not word.cue and not _is_said_beside(word)]

    def plan(self) -> Plan:
        self._explain_by_name()
        self._explain_by_values()
        self._explain_by_columns()
        self._explain_by_limits()
        self._explain_by_meaning()
        self._explain_yes_or_no()
        plan = self._choose()
        left = [word.text for word in self.open if word.start not in self.draft.explained]
        if self.request.negated and not any(f.sign == "is not" for f in plan.filters):
            self.draft.doubts.append("what the question excludes")
        if self.request.beyond:
            self.draft.doubts.append("a share or a cause, which rows do not give")
        return replace(
            plan,
            unexplained=tuple(dict.fromkeys(left)),
            doubts=tuple(dict.fromkeys([*plan.doubts, *self.draft.doubts])),
            hits=self.draft.hits,
            strength=self.draft.strength,
            named=self.draft.named,
        )

    # What explains a word

    def _explain(self, word: Word, strength: float, *, name: bool = False) -> None:
        if word.start not in self.draft.explained:
            self.draft.explained.add(word.start)
            self.draft.hits += 1
            self.draft.named += name
            self.draft.strength += strength

    def _unexplained(self) -> list[Word]:
        return [word for word in self.open if word.start not in self.draft.explained]

    def _explain_by_name(self) -> None:
        """The file's and the sheet's name."""
        path = PurePath(self.table.path)
        names = {*name_words(path.stem), *name_words(self.table.sheet)}
        folder = set(name_words(path.parent.name))
        for word in self.open:
            if TABLE_FILE.fullmatch(word.text):
                if word.folded == path.name.casefold():
                    self._explain(word, _FULL, name=True)
            elif any(alike(word.folded, each) for each in names):
                self._explain(word, _FULL, name=True)
        for word in self._unexplained():
            if any(alike(word.folded, each) for each in folder):
                self.draft.explained.add(word.start)  # true of many tables: no reason to prefer it

    def _explain_by_values(self) -> None:
        """Cells that the question repeats: the longest first, each place of it once."""
        grams = self._grams()
        found: dict[str, list[Column]] = {}
        wanted = sorted({variant for gram in grams for variant in _variants(gram.folded)})
        for column in self.table.columns:
            if column.kind != "text":
                continue
            for value in self.database.values_among(self.table, column, wanted):
                found.setdefault(value, []).append(column)
        taken: set[int] = set()
        chosen: list[tuple[Word, str, list[Column]]] = []
        for gram in sorted(grams, key=lambda g: -len(g.text)):
            value = next((v for v in _variants(gram.folded) if v in found), "")
            span = set(range(gram.start, gram.end))
            if not value or span & taken or self._is_no_value(gram, value):
                continue
            taken |= span
            chosen.append((gram, value, found[value]))
        for gram, value, columns in sorted(chosen, key=lambda each: each[0].start):
            self._take_value(gram, value, columns)

    def _grams(self) -> list[Word]:
        """Runs of up to six words of the question, as they stand in it."""
        words = list(re.finditer(r"[^\s,;:?!？，。、]+", self.text))
        grams = []
        for first in range(len(words)):
            for last in range(first, min(len(words), first + _LONGEST_VALUE)):
                start, end = words[first].start(), words[last].end()
                text = self.text[start:end].strip("\"'“”„«»().")
                begin = self.text.find(text, start)
                grams.append(Word(text, begin, begin + len(text)))
                if text.endswith(("'s", "’s")):
                    grams.append(Word(text[:-2], begin, begin + len(text)))
        return [gram for gram in grams if gram.text]

    def _is_no_value(self, gram: Word, value: str) -> bool:
        """Small words, cues and column names are cells of some table by chance."""
        words = gram.folded.split()
        if len(words) == 1:
            if value in STOP_WORDS or value in cues.SAID_BESIDE or len(value) < 2:
                return not (gram.text.isupper() and len(gram.text) > 1)
            if any(word.cue and word.start == gram.start for word in self.request.words):
                return True
            if value in _YES or value in _NO:
                return True
        return any(value == column.name.casefold() for column in self.table.columns)

    def _take_value(self, gram: Word, value: str, columns: list[Column]) -> None:
        if len(columns) > 1:
            named = [column for column in columns if self._names(column)]
            if len(named) != 1:
                names = " or ".join(column.name for column in columns)
                self.draft.doubts.append(f"whether “{gram.text}” is meant as {names}")
            columns = named or columns
        column = columns[0]
        before = self.text[: gram.start].lower().rstrip()
        last = before[-24:]
        excluded = re.search(rf"(?:{cues.NOT})(?: (?:in|at|from|the|by|im|in der|aus))*$", last)
        sign: Sign = "is not" if excluded else "is"
        for place, earlier in enumerate(self.draft.filters):
            if earlier.column == column and earlier.sign == sign:
                self.draft.filters[place] = replace(
                    earlier,
                    values=(*earlier.values, value),
                    shown=(*earlier.shown, gram.text),
                )
                break
        else:
            one = Filter(column, sign, (value,), shown=(gram.text,))
            self.draft.filters.append(one)
        for word in self.open:
            if gram.start <= word.start < gram.end:
                self._explain(word, _FULL)

    def _names(self, column: Column) -> bool:
        words = name_words(column.name)
        return any(alike(word.folded, each) for word in self.request.words for each in words)

    def _explain_by_columns(self) -> None:
        """Columns named by their own words, or by close synonyms of them."""
        taken = self._filter_words()
        words = [word for word in self.request.words if word.start not in taken]
        for column in self.table.columns:
            at = dense_name_in(column.name, self.text)
            if at >= 0:
                self._mention(_Mention(column, at, at + len(column.name), _FULL))
        for word in words:
            ranked = sorted(
                ((_strength(word.folded, column, words), column) for column in self.table.columns),
                key=lambda pair: -pair[0],
            )
            best = ranked[0][0] if ranked else 0.0
            if best <= 0 or (word.cue and best < _FULL):
                continue
            rivals = tuple(column for strength, column in ranked if strength == best)
            self._mention(_Mention(rivals[0], word.start, word.end, best, rivals[1:]))

    def _filter_words(self) -> set[int]:
        return {start for start in self.draft.explained if not self._is_name_only(start)}

    def _is_name_only(self, start: int) -> bool:
        """Whether a word is explained by the table's name alone: it may name a column as well."""
        shown = " ".join(text for one in self.draft.filters for text in one.shown).casefold()
        word = next(word for word in self.open if word.start == start)
        return word.folded not in shown

    def _mention(self, mention: _Mention) -> None:
        self.draft.mentions.append(mention)
        for word in self.request.words:
            if mention.start <= word.start < mention.end:
                if word.start in self.draft.explained:
                    self.draft.named = max(0, self.draft.named - 1)
                self._explain(word, mention.strength)

    def _explain_by_limits(self) -> None:
        for limit in self.request.limits:
            if any(limit.start <= word.start < limit.end for word in self._value_words()):
                continue
            if limit.kind == "date":
                done = self._limit_dates(limit)
            else:
                done = self._limit_numbers(limit)
            if done:
                for word in self.open:
                    unit = word.folded == limit.unit and word.start < limit.end + 3
                    if limit.start <= word.start < limit.end or unit:
                        self._explain(word, _PART)

    def _value_words(self) -> list[Word]:
        shown = {text for one in self.draft.filters for text in one.shown}
        return [word for word in self.request.words if word.text in shown]

    def _limit_dates(self, limit: Comparison) -> bool:
        columns = [column for column in self.table.columns if column.kind == "date"]
        column = self._one_of(columns, limit)
        if column is not None:
            self._doubt_order(column, limit)
            self.draft.filters.append(_between(column, limit))
            return True
        years = [column for column in self.table.columns if column.is_years]
        if limit.year and len(years) == 1:
            value = float(limit.year)
            self.draft.filters.append(Filter(years[0], "between", low=value, high=value))
            return True
        name = f"{PurePath(self.table.path).stem} {self.table.sheet}"
        if limit.year and str(limit.year) in name:  # one table a year
            self.draft.named += 1
            self.draft.hits += 1
            return True
        if columns:
            names = ", ".join(column.name for column in columns)
            self.draft.doubts.append(f"which date is meant by “{limit.words}” ({names})")
        return False

    def _doubt_order(self, column: Column, limit: Comparison) -> None:
        whole_years = all(
            bound is None or str(bound)[4:] in ("-01-01", "-12-31")
            for bound in (limit.low, limit.high)
        )
        if column.order == "?" and (limit.month or not whole_years):
            self.draft.doubts.append(f"whether “{column.name}” has the day or the month first")

    def _limit_numbers(self, limit: Comparison) -> bool:
        columns = [column for column in self.table.columns if column.kind == "number"]
        money = [column for column in columns if column.is_money or _is_priced(column)]
        if limit.unit and limit.unit in _MONEY_UNITS:
            columns = money or columns
        elif limit.unit in ("%", "percent", "prozent"):
            columns = [column for column in columns if "%" in column.units] or columns
        elif limit.unit:
            of_unit = [c for c in columns if limit.unit in c.units or _unit_in_name(limit.unit, c)]
            columns = of_unit or columns
        around = self.text[limit.start - 12 if limit.start > 12 else 0 : limit.end + 12]
        if hints := hinted_by(limit.words, around):
            columns = _of_hints(columns, hints)
        usable = [column for column in columns if not column.is_years or self._names(column)]
        column = self._one_of([c for c in usable if not _is_code(c)], limit)
        if column is None:
            if usable:
                names = ", ".join(column.name for column in usable)
                self.draft.doubts.append(f"what “{limit.words}” is compared with ({names})")
            return False
        self._doubt_marks(column)
        self.draft.filters.append(_between(column, limit))
        return True

    def _one_of(self, columns: Sequence[Column], limit: Comparison) -> Column | None:
        """The column a limit is about: named next to it, hinted at by its words, or the only
        one."""
        names = [each for each in self.draft.mentions if not each.rivals or len(columns) > 1]
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

    def _explain_by_meaning(self) -> None:
        """What is left, by how near it is in meaning to the name of a column."""
        left = [word for word in self._unexplained() if word.text[:1].islower()]
        names = [column.name for column in self.table.columns if column.name]
        if not left or not names:
            return
        scores = self.near([word.folded for word in left], names)
        for word in left:
            ranked = sorted(
                ((scores.get((word.folded, c.name), 0.0), c) for c in self.table.columns),
                key=lambda pair: -pair[0],
            )
            if ranked[0][0] < _NEAR_ENOUGH:
                continue
            if len(ranked) > 1 and ranked[1][0] > ranked[0][0] - 0.05:
                continue
            self._mention(_Mention(ranked[0][1], word.start, word.end, _NEAR))

    def _explain_yes_or_no(self) -> None:
        """ "How many work remotely": a column of yes and no that the question names."""
        for mention in self.draft.mentions:
            column = mention.column
            if column.kind != "text" or column.distinct > 3 or mention.rivals:
                continue
            values = {value for value, _ in self.database.distinct(self.table, column, 4)}
            if not values or not values <= _YES | _NO or not values & _YES:
                continue
            wanted = tuple(values & (_NO if self.request.negated else _YES))
            if not wanted or any(one.column == column for one in self.draft.filters):
                continue
            shown = tuple(wanted)
            self.draft.filters.append(Filter(column, "is", wanted, shown=shown))
            if self.request.negated:
                self.request = replace(self.request, negated=False)

    # What the words make together

    def _choose(self) -> Plan:
        operation = self.request.operation
        group, period = self._group()
        plan = Plan(self.table, operation, filters=tuple(self.draft.filters), group=group)
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
                self.draft.doubts.append("which column is to be added up")
        if self.request.extreme is not None:
            plan = self._extreme_of(plan)
        return plan

    def _group(self) -> tuple[Column | None, Period]:
        """The column after "by" or "per"."""
        for mention in self.draft.mentions:
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
                    self._explain(word, _PART)
                    return dates[0], period
        return None, ""

    def _subject(self) -> Column | None:
        """What is counted or listed: the column named first after the cue."""
        used = {one.column.place for one in self.draft.filters}
        for mention in sorted(self.draft.mentions, key=lambda each: each.start):
            columns = [mention.column, *mention.rivals]
            free = [column for column in columns if column.place not in used]
            texts = [column for column in free if column.kind == "text" or _is_code(column)]
            if texts:
                return texts[0]
        if re.match(r"(?:who|wer|qui|quién|chi|quem|wie|кто)\b", self.text.lower()):
            people = [c for c in self.table.columns if _is_person(c) and c.place not in used]
            if not people:
                self.draft.doubts.append("who is meant")
            return people[0] if people else None
        return None

    def _count(self, plan: Plan) -> Plan:
        mentions = sorted(self.draft.mentions, key=lambda each: each.start)
        used = {one.column.place for one in self.draft.filters}
        if mentions and not mentions[0].rivals:
            first = mentions[0].column
            after_cue = not self.text[: mentions[0].start].lower().rstrip().endswith(("by", "per"))
            quantity = first.kind == "number" and not _is_code(first) and not first.is_years
            if quantity and after_cue and first.place not in used:
                self._doubt_marks(first)
                return replace(plan, operation=Operation.SUM, column=first)
        subject = self._subject()
        if plan.group is not None and subject == plan.group:
            subject = None
        return replace(plan, subject=subject)

    def _measured(self, plan: Plan) -> Column | None:
        """The column to add up: named, or the only one of its kind."""
        used = {one.column.place for one in self.draft.filters if one.sign == "between"}
        numbers = [
            column
            for column in self.table.columns
            if column.kind == "number" and not _is_code(column) and column != plan.group
        ]
        named = self._named_among(numbers)
        if named is None:
            free = [c for c in numbers if not c.is_years and c.place not in used] or numbers
            money = [column for column in free if column.is_money or _is_priced(column)]
            if re.search(r"\bhow much\b|\bspen[dt]|\bwie ?viel\b|\bcombien\b", self.text.lower()):
                free = money or free
            named = free[0] if len(free) == 1 else money[0] if len(money) == 1 else None
        if named is not None:
            self._doubt_marks(named)
        return named

    def _named_outright(self, columns: Sequence[Column]) -> bool:
        """Whether one of ``columns`` is named by its own words."""
        return any(
            mention.column in columns and mention.strength >= _PART
            for mention in self.draft.mentions
        )

    def _named_among(self, columns: Sequence[Column]) -> Column | None:
        """The one of ``columns`` that the question names best."""
        best: dict[int, tuple[float, Column]] = {}
        for mention in self.draft.mentions:
            for column in (mention.column, *mention.rivals):
                if column in columns:
                    strength = best.get(column.place, (0.0, column))[0] + mention.strength
                    best[column.place] = (strength, column)
        if not best:
            return None
        ranked = sorted(best.values(), key=lambda pair: -pair[0])
        if len(ranked) > 1 and ranked[0][0] == ranked[1][0]:
            names = " or ".join(column.name for _, column in ranked[:2])
            self.draft.doubts.append(f"whether {names} is meant")
        return ranked[0][1]

    def _compare(self, plan: Plan) -> Plan:
        several = next((one for one in plan.filters if len(one.values) > 1), None)
        group = plan.group or (several.column if several else None)
        column = self._measured(plan)
        if group is None:
            self.draft.doubts.append("what is to be compared")
        if column is None:
            self.draft.doubts.append("which column is to be compared")
        return replace(plan, operation=Operation.SUM, group=group, column=column)

    def _extreme(self, plan: Plan) -> Plan:
        extreme = self.request.extreme
        assert extreme is not None
        usable = [
            column
            for column in self.table.columns
            if column.kind in ("number", "date") and not _is_code(column)
        ]
        subject = self._subject()
        if extreme.of_rows and not self._named_outright(usable):
            if subject is not None and subject.distinct < self.table.rows:
                return self._most_rows(plan, subject)
        column = self._named_among(usable) or self._hinted(usable, extreme.hints)
        if column is None:
            self.draft.doubts.append("which column decides")
            return plan
        self._doubt_marks(column)
        if column.kind == "date" and column.order == "?":
            self.draft.doubts.append(f"whether “{column.name}” has the day or the month first")
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
                for mention in self.draft.mentions
                if mention.column.kind == "text" and mention.column.place not in used
            ]
            group = texts[0] if texts else None
        if group is None:
            self.draft.doubts.append("what is to be ranked")
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
            fits = _of_hints(columns, choice)
            if fits:
                return fits[0] if len(fits) == 1 else None
        return None

    def _doubt_marks(self, column: Column) -> None:
        if column.unsettled:
            self.draft.doubts.append(f"how the numbers of “{column.name}” are to be read")


_MONEY_UNITS = frozenset("€ $ £ ¥ eur euro euros usd dollar dollars gbp pound pounds chf".split())


def _is_said_beside(word: Word) -> bool:
    return word.folded in cues.SAID_BESIDE


def _variants(text: str) -> list[str]:
    """A run of words as cells may have it: itself, and without or with a plural ending."""
    plain = folded(text)
    forms = [plain]
    if len(plain) > 3:
        forms += [plain[:-1]] if plain.endswith("s") else [f"{plain}s"]
        if plain.endswith("ies"):
            forms.append(f"{plain[:-3]}y")
        if plain.endswith("es"):
            forms.append(plain[:-2])
    return forms


def _strength(word: str, column: Column, words: Sequence[Word]) -> float:
    """How well a word names a column: all of its name, a part, or a synonym of either."""
    names = name_words(column.name)
    if not names:
        return 0.0
    if any(alike(word, name) for name in names):
        said = sum(any(alike(other.folded, name) for other in words) for name in names)
        return _FULL if said == len(names) else _PART + said / len(names) / 10
    if any(synonyms(word, name) for name in names):
        return _SYNONYM if len(names) == 1 else _PART_SYNONYM
    return 0.0


def _gap(mention: _Mention, limit: Comparison) -> int:
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


def _of_hints(columns: Sequence[Column], hints: str) -> list[Column]:
    words = hints.split()
    return [
        column
        for column in columns
        if any(alike(each, word) for each in name_words(column.name) for word in words)
        or ("date" in words and column.kind == "date")
        or ("price" in words and column.is_money)
    ]


def _is_priced(column: Column) -> bool:
    names = name_words(column.name)
    return any(
        synonyms(name, word) for name in names for word in ("price", "amount", "salary", "revenue")
    )


def _unit_in_name(unit: str, column: Column) -> bool:
    names = [*name_words(column.name), *(w.casefold() for w in re.findall(r"\w+", column.name))]
    return any(alike(unit, name) for name in names)


def _is_code(column: Column) -> bool:
    """A column of running numbers or codes: they name rows and measure nothing."""
    name = column.name.casefold()
    coded = re.search(r"(?:^|[\s_-])(?:id|no|nr|nummer|number|code|#|№|zip|plz|postcode)\.?$", name)
    return bool(coded) and column.kind == "number"


def _is_person(column: Column) -> bool:
    return any(synonyms("employee", name) for name in name_words(column.name))
