"""What is asked, and what a right finding and a right answer would be.

The trap: a case may know where the answer stands, what it says, both, or that there is none;
every measure has to say which of these it needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from engine.evaluation.metrics.reading import tokens_of

_SHORT_WORDS = 12

Kind = Literal["beir", "squad", "spans", "own"]
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Gold:
    """Where an answer stands. ``file`` names a file of the set, or, for a user's own questions,
    is a name, the end of a path or a pattern. ``pages`` count from 1; ``span`` counts characters
    of the file, end exclusive; without both, the whole file is meant. ``grade`` is how relevant
    the place is."""

    file: str
    pages: tuple[int, ...] = ()
    span: Range | None = None
    grade: int = 1

    def label(self) -> str:
        if self.pages:
            return f"{self.file}, page {', '.join(map(str, self.pages))}"
        return self.file


@dataclass(frozen=True, slots=True)
class Case:
    """One question. ``answers`` are texts any of which is right; ``answerable`` False when the
    files do not say, and the right answer is to say so."""

    id: str
    question: str
    golds: tuple[Gold, ...] = ()
    answers: tuple[str, ...] = ()
    answerable: bool = True

    @property
    def short_answers(self) -> tuple[str, ...]:
        """Those that a right answer can be expected to hold word for word."""
        return tuple(one for one in self.answers if len(tokens_of(one)) <= _SHORT_WORDS)


@dataclass(frozen=True, slots=True)
class DataSet:
    """``files`` gives the text of each file by its name, to be written into a folder and indexed;
    None when the questions are about the user's own library. ``asks`` when the cases say what
    an answer should be, so that answering is measured and not finding alone."""

    name: str
    kind: Kind
    path: Path
    cases: tuple[Case, ...]
    files: Mapping[str, str] | None = field(default=None, repr=False)

    @property
    def asks(self) -> bool:
        return self.kind != "beir"
