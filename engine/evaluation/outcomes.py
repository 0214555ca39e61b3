"""What came of one question, and what kind of success or failure that is.

Pure. The trap: a refusal because nothing was found and a refusal in the face of the right
passage are different faults; so where the passage ranked is looked at before the answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from engine.answering.markers import MARKER
from engine.domain.answer import Answer, Citation, Hit
from engine.evaluation.cases import Case
from engine.evaluation.metrics.reading import contains, token_f1
from engine.evaluation.places import lies_at, ranks

_ALIKE = 0.5  # token F1 with a long expected answer, where nothing else tells


class Verdict(StrEnum):
    """From the worst to the best; the words are those of the report."""

    FAILED = "could not be asked"
    NOT_INDEXED = "not indexed"
    NOT_FOUND = "not found"
    TOO_LOW = "retrieved too low"
    WRONGLY_REFUSED = "wrongly refused"
    WRONGLY_ANSWERED = "wrongly answered"
    WRONG_SENTENCE = "wrong sentence"
    RIGHTLY_REFUSED = "rightly refused"
    RIGHT = "right"

    @property
    def good(self) -> bool:
        return self in (Verdict.RIGHT, Verdict.RIGHTLY_REFUSED)


@dataclass(frozen=True, slots=True)
class Outcome:
    """``hits`` best first; ``answer`` None where answering was not measured. ``indexed`` is
    False when no file of the library is one that the case expects; ``passages`` how many of the
    hits an answer is made from. ``problem`` says why the question could not be asked."""

    case: Case
    hits: tuple[Hit, ...]
    answer: Answer | None = None
    indexed: bool = True
    passages: int = 6
    search_s: float = 0.0
    problem: str = ""

    @property
    def rank(self) -> int | None:
        """Of the first hit where the answer stands, from 1."""
        known = [rank for rank in ranks(self.case.golds, self.hits) if rank is not None]
        return min(known, default=None)

    @property
    def refused(self) -> bool:
        """Whether the answer says that the files do not, or may not, hold one."""
        return self.answer is not None and (self.answer.abstained or self.answer.uncertain)

    @property
    def said(self) -> str:
        """The answer without the numbers of its citations; "" for a refusal."""
        if self.answer is None or self.answer.abstained:
            return ""
        return re.sub(r"[ \t]+", " ", MARKER.sub("", self.answer.text)).strip()

    @property
    def citations(self) -> tuple[Citation, ...]:
        return self.answer.citations if self.answer is not None else ()

    def cites_rightly(self, citation: Citation) -> bool:
        """Whether it leads to where the answer stands; to its words, where no place is known."""
        golds = self.case.golds
        if golds:
            return any(lies_at(gold, (citation.path,), citation.location) for gold in golds)
        return contains(citation.quote, self.case.answers)

    @property
    def verdict(self) -> Verdict:
        if self.problem:
            return Verdict.FAILED
        if not self.case.answerable:
            return Verdict.RIGHTLY_REFUSED if self.refused else Verdict.WRONGLY_ANSWERED
        finding = self._finding()
        if self.answer is None or (finding is not Verdict.RIGHT and not self._answers_rightly()):
            return finding
        if self.refused:
            return Verdict.WRONGLY_REFUSED
        return Verdict.RIGHT if self._answers_rightly() else Verdict.WRONG_SENTENCE

    def _finding(self) -> Verdict:
        if not self.case.golds:
            return Verdict.RIGHT
        if not self.indexed:
            return Verdict.NOT_INDEXED
        rank = self.rank
        if rank is None:
            return Verdict.NOT_FOUND
        return Verdict.RIGHT if rank <= self.passages else Verdict.TOO_LOW

    def _answers_rightly(self) -> bool:
        """Says what is expected; where that is too long to be said word for word, or only the
        place is known, cites the place."""
        if self.case.short_answers:
            return contains(self.said, self.case.short_answers)
        if self.case.golds:
            return any(self.cites_rightly(citation) for citation in self.citations)
        return token_f1(self.said, self.case.answers) >= _ALIKE
