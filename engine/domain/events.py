"""What long work tells the outside, as frozen values in the order they happen.

Indexing yields ``Scanned``, then ``Indexed | Skipped | Failed | Removed`` a file, ``Skipped |
Failed`` also for a file within a file (``archive.zip!/notes.txt``), and ``Progress`` at 10 Hz
at most. An answer yields ``Understood | Surveyed | Retrieved | Token | Cited | Verified |
Finished`` in that order: the first only within a talk, the second, at 10 Hz at most, where the
answer is drawn from all files.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.domain.answer import Answer, Citation, Hit, Verdict
from engine.domain.errors import Failure


@dataclass(frozen=True, slots=True)
class Scanned:
    """The disk was compared with the catalogue: how many files differ, and how."""

    found: int
    new: int
    changed: int
    gone: int


@dataclass(frozen=True, slots=True)
class Indexed:
    """``chunks`` passages are searchable; ``embedded`` of them were new to the index."""

    path: str
    chunks: int
    embedded: int


@dataclass(frozen=True, slots=True)
class Skipped:
    path: str
    failure: Failure


@dataclass(frozen=True, slots=True)
class Failed:
    path: str
    failure: Failure


@dataclass(frozen=True, slots=True)
class Removed:
    path: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know that is no error, such as a rebuilt index."""

    message: str


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` files; ``rate`` in files a second; ``eta_s`` None while unknown.
    Of the file ``current``, ``share`` (0 to 1) is done."""

    done: int
    total: int
    rate: float
    eta_s: float | None
    paused: bool = False
    current: str = ""
    share: float = 0.0


IndexEvent = Scanned | Indexed | Skipped | Failed | Removed | Notice | Progress


@dataclass(frozen=True, slots=True)
class Understood:
    """A follow-up was rewritten; ``question`` is what is looked for in its stead."""

    question: str


@dataclass(frozen=True, slots=True)
class Surveyed:
    """``done`` of ``total`` files are read for a question about all; ``current`` is read now."""

    done: int
    total: int
    current: str = ""


@dataclass(frozen=True, slots=True)
class Retrieved:
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Token:
    text: str


@dataclass(frozen=True, slots=True)
class Cited:
    citation: Citation


@dataclass(frozen=True, slots=True)
class Verified:
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    answer: Answer


AnswerEvent = Understood | Surveyed | Retrieved | Token | Cited | Verified | Finished
