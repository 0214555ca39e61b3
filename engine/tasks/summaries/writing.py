"""Chosen sentences as a text, each with its marker and its citation. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePath

from engine.answering.citations import cite
from engine.answering.quoting import Sentence
from engine.domain.answer import Citation, Verdict


@dataclass(frozen=True, slots=True)
class Written:
    """A text with what each of its sentences rests on."""

    text: str
    citations: tuple[Citation, ...]
    verdicts: tuple[Verdict, ...]


def written(sentences: Sequence[Sentence]) -> Written:
    """Quoted sentences in the order of the documents; a paragraph for each file, with its name
    where there are several. Passages are numbered in the order in which they are cited."""
    ordered = sorted(sentences, key=lambda one: (one.hit.rank, one.start))
    several = len({one.hit.document_id for one in ordered}) > 1
    numbers: dict[int, int] = {}
    text = ""
    citations: list[Citation] = []
    verdicts: list[Verdict] = []
    for _, group in groupby(ordered, key=lambda one: one.hit.document_id):
        members = list(group)
        text += "\n\n" if text else ""
        if several:
            text += f"{PurePath(members[0].hit.path).name}: "
        for place, sentence in enumerate(members):
            text += " " if place else ""
            number = numbers.setdefault(sentence.hit.rank, len(numbers) + 1)
            start = len(text)
            text += " ".join(sentence.text.split())
            end = len(text)
            citations.append(cite(number, start, end, sentence.hit, (sentence.start, sentence.end)))
            verdicts.append(Verdict(start, end, supported=True, reason="quoted from the file"))
            text += f" [{number}]"
    return Written(text, tuple(citations), tuple(verdicts))
