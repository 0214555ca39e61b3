"""A form filled in without a language model: of all values in a file that look right, the one
that stands nearest to what the field is called.

Each field is a few words and their synonyms. A value earns by how near each of them stands, with
the layout of forms in mind: a label stands in front, above, or at the head of the column. Beyond
the words, the embedder says how alike the field and the surroundings of a value are. What earns
too little stays empty: an empty cell costs a look, a wrong one costs trust.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

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
    for field in fields:
        if (best := _best(field, pages, embed)) is not None:
            found[field.field.name] = best
    return found


def _best(field: Sought, pages: Sequence[Page], embed: Embed) -> Picked | None:
    if field.shape == "boolean":
        return said_or_denied(field, pages)
    found = [one for page in pages for one in _candidates(field, page)]
    found = sorted(with_habits(field, found), key=lambda one: -one.score)[:_COMPARED]
    found = with_likeness(field, found, embed)
    if not found or found[0].score < LEAST:
        return None
    best = found[0]
    return Picked(_value(field, best.span), line_of(best.page, best.span.start, best.span.end))


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


def _spans(field: Sought, page: Page) -> list[Span]:
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
    spans = spans_of(field.shape, page.text)
    if kind == "integer":
        spans = [one for one in spans if one.quality < 1.0 or field.shape != "amount"]
    if field.role == "addressee" and page.number == 1:
        spans = _with_others(spans, addressees(page.text))
    if field.role == "sender" and field.shape == "organisation" and page.number == 1:
        spans = _with_others(spans, letterhead(page.text))
    if spans:
        return spans
    return list(told_values(field, page)) if kind == "string" else []


def _with_others(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """``spans`` and what of ``others`` does not overlap them."""
    apart = [
        other
        for other in others
        if not any(other.start < one.end and other.end > one.start for one in spans)
    ]
    return sorted([*spans, *apart], key=lambda one: one.start)


def with_likeness(field: Sought, found: Sequence[Candidate], embed: Embed) -> list[Candidate]:
    if not found:
        return []
    vectors = embed([field.text, *(_around(one) for one in found)])
    alike = vectors[1:] @ vectors[0]
    share = np.clip((alike - _FIRST_ALIKE) / (_FULLY_ALIKE - _FIRST_ALIKE), 0.0, 1.0)
    scored = [
        Candidate(one.page, one.span, one.score + _ALIKE * float(more) * min(1.0, 0.3 + one.score))
        for one, more in zip(found, share, strict=True)
    ]
    return sorted(scored, key=lambda one: -one.score)


def _around(one: Candidate) -> str:
    """The words in front of a value and a few behind it."""
    text, span = one.page.text, one.span
    before = text[max(0, span.start - 90) : span.start].rsplit("\n\n", 1)[-1].split()
    behind = text[span.end : span.end + 50].split("\n", 1)[0].split()
    return " ".join([*before[-_AROUND_BEFORE:], *behind[:_AROUND_BEHIND]]) or "-"
