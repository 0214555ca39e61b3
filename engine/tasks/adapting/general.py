"""Questions about the world at large, which a library must not make an embedder forget.

They ship with the program, so that everybody's check is the same and needs no connection. Each
passage is also asked for by one half of its words, which must find the other half: that is
harder, and so shows a loss sooner. Every second passage is for learning, where it holds questions
in place; the others are for the check.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.profile.installation import resources

PER_ROW = 3  # questions that are about one passage
_FILE = "general_questions.tsv"


@dataclass(frozen=True, slots=True)
class General:
    """``answers[n]`` is what ``questions[n]`` must find among all ``answers``."""

    questions: tuple[str, ...]
    answers: tuple[str, ...]


def general(*, for_learning: bool) -> General:
    rows = [line.split("\t") for line in _lines()][not for_learning :: 2]
    pairs = [pair for question, passage in rows for pair in _asked(question, passage)]
    return General(tuple(one for one, _ in pairs), tuple(other for _, other in pairs))


def _lines() -> list[str]:
    return (resources() / _FILE).read_text("utf-8").splitlines()


def _asked(question: str, passage: str) -> Iterator[tuple[str, str]]:
    words = passage.split()
    first, second = " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])
    yield question, passage
    yield first, second
    yield second, first
