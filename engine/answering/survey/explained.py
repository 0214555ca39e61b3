"""What of a question is explained by one table so far, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.answering.survey import cues
from engine.answering.survey.columns import Column
from engine.answering.survey.plan import Filter
from engine.answering.survey.request import Request, Word


@dataclass(slots=True)
class Mention:
    """A column that the question speaks of, by the words from ``start`` to ``end``."""

    column: Column
    start: int
    end: int
    strength: float
    rivals: tuple[Column, ...] = ()


@dataclass(slots=True)
class Explained:
    """``explained`` are the starts of words; ``hits``, ``named`` and ``strength`` are those of
    :class:`Plan`."""

    mentions: list[Mention] = field(default_factory=list)
    filters: list[Filter] = field(default_factory=list)
    explained: set[int] = field(default_factory=set)
    doubts: list[str] = field(default_factory=list)
    negation_done: bool = False  # a filter has taken the "not" in
    named: int = 0
    hits: int = 0
    strength: float = 0.0

    def explain(self, word: Word, strength: float, *, name: bool = False) -> None:
        """``word`` is accounted for; ``name``: by the table's name alone."""
        if word.start not in self.explained:
            self.explained.add(word.start)
            self.hits += 1
            self.named += name
            self.strength += strength

    def mention(self, mention: Mention, words: Sequence[Word]) -> None:
        """A column is spoken of; ``words`` are those of the request."""
        self.mentions.append(mention)
        for word in words:
            if mention.start <= word.start < mention.end:
                if word.start in self.explained:
                    self.named = max(0, self.named - 1)
                self.explain(word, mention.strength)

    def places(self) -> list[Mention]:
        """The mentions in the order of the question."""
        return sorted(self.mentions, key=lambda each: each.start)

    def filtered(self) -> set[int]:
        """The places of columns that a filter is about."""
        return {one.column.place for one in self.filters}


def open_words(request: Request) -> list[Word]:
    """The words that something must explain."""
    return [word for word in request.words if not word.cue and word.folded not in cues.SAID_BESIDE]
