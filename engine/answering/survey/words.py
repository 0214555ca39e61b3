"""Which words of a question a table explains: by its name, by its cells, by its columns.

The trap: the order. A run of words that is a cell ("Office supplies") is no mention of a column
"Supplies", so cells come first; meaning comes last, when nothing else explains a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import PurePath

from engine.answering.survey import cues
from engine.answering.survey.columns import Column, folded
from engine.answering.survey.database import Database, Table
from engine.answering.survey.explained import Explained, Mention, open_words
from engine.answering.survey.naming import FULL, NEAR, strength
from engine.answering.survey.plan import Filter, Sign
from engine.answering.survey.request import TABLE_FILE, Request, Word
from engine.answering.survey.wording import alike, dense_name_in, name_words
from engine.retrieval.stopwords import STOP_WORDS

# How near in meaning each word is to each name: (words, names) -> {(word, name): cosine}.
Nearness = Callable[[Sequence[str], Sequence[str]], dict[tuple[str, str], float]]

_LONGEST_VALUE = 6  # words
_NEAR_ENOUGH = 0.62
_YES = frozenset("yes y true ja oui sí si sim да 是 はい x ✓ ✔ 1".split())
_NO = frozenset("no n false nein non não nee нет 否 いいえ 0".split())


class Words:
    """Explains what it can, into ``known``."""

    def __init__(
        self, request: Request, table: Table, database: Database, known: Explained
    ) -> None:
        self.request = request
        self.text = request.question
        self.table = table
        self.database = database
        self.known = known
        self.open = open_words(request)

    def explain(self) -> None:
        """By the table's name, its cells and its columns' names."""
        self._explain_by_name()
        self._explain_by_values()
        self._explain_by_columns()

    def explain_rest(self, near: Nearness) -> None:
        """What limits have left: by meaning, and by columns of yes and no."""
        self._explain_by_meaning(near)
        self._explain_yes_or_no()

    def _unexplained(self) -> list[Word]:
        return [word for word in self.open if word.start not in self.known.explained]

    def _explain_by_name(self) -> None:
        """The file's and the sheet's name."""
        path = PurePath(self.table.path)
        names = {*name_words(path.stem), *name_words(self.table.sheet)}
        folder = set(name_words(path.parent.name))
        for word in self.open:
            if TABLE_FILE.fullmatch(word.text):
                if word.folded == path.name.casefold():
                    self.known.explain(word, FULL, name=True)
            elif any(alike(word.folded, each) for each in names):
                self.known.explain(word, FULL, name=True)
        for word in self._unexplained():
            if any(alike(word.folded, each) for each in folder):
                self.known.explained.add(word.start)  # true of many tables: no reason to prefer it

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
                self.known.doubts.append(f"whether “{gram.text}” is meant as {names}")
            columns = named or columns
        column = columns[0]
        before = self.text[: gram.start].lower().rstrip()
        last = before[-24:]
        excluded = re.search(rf"(?:{cues.NOT})(?: (?:in|at|from|the|by|im|in der|aus))*$", last)
        sign: Sign = "is not" if excluded else "is"
        for place, earlier in enumerate(self.known.filters):
            if earlier.column == column and earlier.sign == sign:
                self.known.filters[place] = replace(
                    earlier,
                    values=(*earlier.values, value),
                    shown=(*earlier.shown, gram.text),
                )
                break
        else:
            one = Filter(column, sign, (value,), shown=(gram.text,))
            self.known.filters.append(one)
        for word in self.open:
            if gram.start <= word.start < gram.end:
                self.known.explain(word, FULL)

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
                self.known.mention(
                    Mention(column, at, at + len(column.name), FULL), self.request.words
                )
        for word in words:
            ranked = sorted(
                ((strength(word.folded, column, words), column) for column in self.table.columns),
                key=lambda pair: -pair[0],
            )
            best = ranked[0][0] if ranked else 0.0
            if best <= 0 or (word.cue and best < FULL):
                continue
            rivals = tuple(column for strength, column in ranked if strength == best)
            self.known.mention(
                Mention(rivals[0], word.start, word.end, best, rivals[1:]), self.request.words
            )

    def _filter_words(self) -> set[int]:
        return {start for start in self.known.explained if not self._is_name_only(start)}

    def _is_name_only(self, start: int) -> bool:
        """Whether a word is explained by the table's name alone: it may name a column as well."""
        shown = " ".join(text for one in self.known.filters for text in one.shown).casefold()
        word = next(word for word in self.open if word.start == start)
        return word.folded not in shown

    def _explain_by_meaning(self, near: Nearness) -> None:
        """What is left, by how near it is in meaning to the name of a column."""
        left = [word for word in self._unexplained() if word.text[:1].islower()]
        names = [column.name for column in self.table.columns if column.name]
        if not left or not names:
            return
        scores = near([word.folded for word in left], names)
        for word in left:
            ranked = sorted(
                ((scores.get((word.folded, c.name), 0.0), c) for c in self.table.columns),
                key=lambda pair: -pair[0],
            )
            if ranked[0][0] < _NEAR_ENOUGH:
                continue
            if len(ranked) > 1 and ranked[1][0] > ranked[0][0] - 0.05:
                continue
            self.known.mention(
                Mention(ranked[0][1], word.start, word.end, NEAR), self.request.words
            )

    def _explain_yes_or_no(self) -> None:
        """ "How many work remotely": a column of yes and no that the question names."""
        for mention in self.known.mentions:
            column = mention.column
            if column.kind != "text" or column.distinct > 3 or mention.rivals:
                continue
            values = {value for value, _ in self.database.distinct(self.table, column, 4)}
            if not values or not values <= _YES | _NO or not values & _YES:
                continue
            wanted = tuple(values & (_NO if self.request.negated else _YES))
            if not wanted or any(one.column == column for one in self.known.filters):
                continue
            shown = tuple(wanted)
            self.known.filters.append(Filter(column, "is", wanted, shown=shown))
            self.known.negation_done |= self.request.negated


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
