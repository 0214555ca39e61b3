"""Where in a file the value of a cell stands. Pure.

The trap: a value that stands nowhere is an invention, however likely it looks; a yes or no
stands nowhere in any case, and is shown with the passage that is nearest.
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.answering.citations import cite
from engine.answering.figures import dates_in, numbers_in
from engine.chunking.sentences import sentence_spans
from engine.domain.answer import Citation, Hit
from engine.retrieval.query import bare_words
from engine.tasks.extraction.form import Field


def source_of(field: Field, value: object, hits: Sequence[Hit]) -> Citation | None:
    """The sentence of the passages that holds ``value``; of several the one that also has most
    of the field's own words."""
    wanted = set(bare_words(field.words))
    best: tuple[int, int, Citation] | None = None
    for number, hit in enumerate(hits, start=1):
        for start, end in sentence_spans(hit.text):
            text = hit.text[start:end]
            if not holds(field, value, text):
                continue
            near = len(wanted & set(bare_words(f"{' '.join(hit.headings)} {hit.context} {text}")))
            if best is None or near > best[0]:
                best = near, number, cite(number, 0, 0, hit, (start, end))
    return best[2] if best else None


def holds(field: Field, value: object, text: str) -> bool:
    """Whether a sentence says the value, however it is spelled."""
    if field.kind == "boolean":
        return False
    if field.kind in ("number", "integer"):
        told = str(value).removesuffix(".0")
        mine = numbers_in(told)
        return any(
            one.value * one.scale == other.value * other.scale or one.value == other.value
            for one in mine
            for other in numbers_in(text)
        )
    if field.kind == "date":
        mine_dates = [reading for readings in dates_in(str(value)) for reading in readings]
        theirs = [reading for readings in dates_in(text) for reading in readings]
        return any(one.fits(other) for one in mine_dates for other in theirs)
    words = bare_words(str(value))
    return bool(words) and f" {' '.join(words)} " in f" {' '.join(bare_words(text))} "
