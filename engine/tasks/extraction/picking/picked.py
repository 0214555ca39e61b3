"""A form filled in without a language model: of all values in a file that look right, the one
that stands nearest to what the field is called.

Each field is a few words and their synonyms. A value earns by how near each of them stands, with
the layout of forms in mind: a label stands in front, above, or at the head of the column. Beyond
the words, the embedder says how alike the field and the surroundings of a value are. What earns
too little stays empty: an empty cell costs a look, a wrong one costs trust.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.domain.answer import Hit
from engine.tasks.extraction.picking.concepts import Sought
from engine.tasks.extraction.picking.habits import with_habits
from engine.tasks.extraction.picking.letters import addressees, letterhead
from engine.tasks.extraction.picking.nearness import nearness
from engine.tasks.extraction.picking.page import LEAST, Candidate, Page, Picked, line_of, page_of
from engine.tasks.extraction.picking.shapes import spans_of
from engine.tasks.extraction.picking.spans import Span
from engine.tasks.extraction.picking.told import choices, said_or_denied, told_values

Embed = Callable[[Sequence[str]], NDArray[np.float32]]
_ALIKE = 0.5
_FIRST_ALIKE, _FULLY_ALIKE = 0.2, 0.6
_COMPARED = 8
_AROUND_BEFORE, _AROUND_BEHIND = 9, 5


def picked(fields: Sequence[Sought], hits: Sequence[Hit], embed: Embed) -> dict[str, Picked]:
    """The values of ``fields`` that ``hits``, passages of one file in order, tell."""
    own = [phrase for field in fields for unit in field.units for phrase in unit.phrases]
    pages = [page_of(number, hit, own) for number, hit in enumerate(hits, start=1)]
    found: dict[str, Picked] = {}
    near: list[tuple[Sought, list[Candidate]]] = []
    for field in fields:
        if field.shape != "boolean":
            near.append((field, _nearest(field, pages)))
        elif (said := said_or_denied(field, pages)) is not None:
            found[field.field.name] = said
    for field, candidates in _with_likeness(near, embed):
        best = max(candidates, key=lambda one: one.score, default=None)
        if best is not None and best.score >= LEAST:
            quote = line_of(best.page, best.span.start, best.span.end)
            found[field.field.name] = Picked(_value(field, best.span), quote)
    return found


def _nearest(field: Sought, pages: Sequence[Page]) -> list[Candidate]:
    """The most promising by the words, the best first."""
    found = [one for page in pages for one in _candidates(field, page)]
    return sorted(with_habits(field, found), key=lambda one: -one.score)[:_COMPARED]


def _value(field: Sought, span: Span) -> str | float:
    if field.field.kind == "integer" and isinstance(span.value, float):
        return round(span.value)
    if isinstance(span.value, str):
        return " ".join(span.value.split()).strip(" ,;")
    return span.value


def _candidates(field: Sought, page: Page) -> list[Candidate]:
    spans = [one for one in _spans(field, page) if one.end > page.offset]
    found = []
    for place, span in enumerate(spans):
        score = nearness(field, page, span, spans[:place], spans[place + 1 :])
        found.append(Candidate(page, span, score * (0.5 + 0.5 * span.quality)))
    return found


def _spans(field: Sought, page: Page) -> Sequence[Span]:
    kind = field.field.kind
    if field.shape == "choice":
        return choices(field, page.text)
    if kind == "string" and field.shape == "date":
        return spans_of("day", page.text)
    if kind == "string" and field.shape in ("amount", "money", "rate"):
        return [
            Span(one.start, one.end, page.text[one.start : one.end], one.quality)
            for one in spans_of(field.shape, page.text)
        ]
    spans: Sequence[Span] = spans_of(field.shape, page.text)
    if kind == "integer":
        spans = [one for one in spans if one.quality < 1.0 or field.shape != "amount"]
    if field.role == "addressee" and page.number == 1:
        spans = _with_others(spans, addressees(page.text))
    if field.role == "sender" and field.shape == "organisation" and page.number == 1:
        spans = _with_others(spans, letterhead(page.text))
    if spans:
        return spans
    return told_values(field, page) if kind == "string" else []


def _with_others(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """``spans`` and what of ``others`` does not overlap them."""
    apart = [
        other
        for other in others
        if not any(other.start < one.end and other.end > one.start for one in spans)
    ]
    return sorted([*spans, *apart], key=lambda one: one.start)


def _with_likeness(
    near: Sequence[tuple[Sought, list[Candidate]]], embed: Embed
) -> Iterator[tuple[Sought, list[Candidate]]]:
    """What the embedder adds. All texts of a file go to it at once."""
    texts = [text for field, found in near for text in (field.field.words, *map(_around, found))]
    vectors = embed(texts) if texts else np.zeros((0, 1), np.float32)
    at = 0
    for field, found in near:
        alike = vectors[at + 1 : at + 1 + len(found)] @ vectors[at]
        share = np.clip((alike - _FIRST_ALIKE) / (_FULLY_ALIKE - _FIRST_ALIKE), 0.0, 1.0)
        yield field, [_liked(one, float(more)) for one, more in zip(found, share, strict=True)]
        at += 1 + len(found)


def _liked(one: Candidate, share: float) -> Candidate:
    return replace(one, score=one.score + _ALIKE * share * min(1.0, 0.3 + one.score))


def _around(one: Candidate) -> str:
    """The words in front of a value and a few behind it."""
    text, span = one.page.text, one.span
    before = text[max(0, span.start - 90) : span.start].rsplit("\n\n", 1)[-1].split()
    behind = text[span.end : span.end + 50].split("\n", 1)[0].split()
    return " ".join([*before[-_AROUND_BEFORE:], *behind[:_AROUND_BEHIND]]) or "-"
