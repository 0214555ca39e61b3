"""Where forms and letters have their habits, for fields whose names say little. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from engine.answering.figures import numbers_in
from engine.tasks.extraction.picking.concepts import Sought
from engine.tasks.extraction.picking.letters import SALUTATION, addressees
from engine.tasks.extraction.picking.page import Candidate

_SAID = 0.5  # one of several words, where the text has no other of them
_ON_TOP = 0.6
_LATER = 0.7  # of what stands second
_HEAD_LINES = 24
_TOP_LINES = 16
_ADDRESSED = re.compile(rf"(?:^|\n)\s*{SALUTATION}\s*$")


def with_habits(field: Sought, found: Sequence[Candidate]) -> list[Candidate]:
    """Where forms and letters have their habits: who wrote stands on top, to whom below, with
    the day; the total is the greatest of what is called one, and said again."""
    ordered = sorted(found, key=lambda one: (one.page.number, one.span.start))
    if field.shape == "choice":
        apart = len({one.span.value for one in ordered})
        return [_more(one, _SAID / apart) for one in ordered]
    if field.bare and field.shape == "money":
        return _preferring_the_greatest(ordered)
    if field.bare or field.shape == "title" or field.role == "sender":
        return [
            _more(one, _ON_TOP * one.span.quality * _LATER**place) if _may_head(field, one) else one
            for place, one in enumerate(ordered)
        ]
    ordered = [_more(one, -0.01 * min(place, 5)) for place, one in enumerate(ordered)]
    if field.role == "addressee":
        return [_more(one, _ON_TOP if _is_addressed(one) else 0.0) for one in ordered]
    return ordered


def _may_head(field: Sought, one: Candidate) -> bool:
    """Whether it has no label of its own and, if it is a name, stands in the head of a text."""
    if _has_label(one):
        return False
    lines = one.page.text.count("\n", 0, one.span.start)
    return field.shape == "date" or (one.page.number == 1 and lines <= _HEAD_LINES)


def _has_label(one: Candidate) -> bool:
    """Whether it is said in so many words what it is; if it is the field's, that counts already."""
    front = one.page.text[max(0, one.span.start - 40) : one.span.start]
    return re.search(r"[^\W\d_]{2}[^\n:：]{0,3}[:：]\s*$", front) is not None


def _more(one: Candidate, score: float) -> Candidate:
    return Candidate(one.page, one.span, one.score + score)


def _is_addressed(one: Candidate) -> bool:
    """Whether it stands where a letter says to whom it goes."""
    if one.page.number > 1:
        return False
    text, start = one.page.text, one.span.start
    if text.count("\n", 0, start) > _TOP_LINES:
        return False
    return any(span.start == start for span in addressees(text)[:1]) or _alone_behind_a_title(one)


def _alone_behind_a_title(one: Candidate) -> bool:
    text, span = one.page.text, one.span
    last = text.find("\n", span.end)
    alone = not text[span.end : last if last >= 0 else len(text)].strip()
    return alone and _ADDRESSED.search(text[: span.start][-40:]) is not None


def _preferring_the_greatest(found: Sequence[Candidate]) -> list[Candidate]:
    counts = Counter(one.span.value for one in found)
    near = [one for one in found if one.score >= 0.4 and one.span.quality >= 0.8]
    most = max((_number(one.span.value) for one in near), default=0.0)
    return [
        _more(
            one,
            0.06 * min(counts[one.span.value] - 1, 3)
            + (0.1 if one in near and _number(one.span.value) == most else 0.0),
        )
        for one in found
    ]


def _number(value: str | float) -> float:
    told = numbers_in(value) if isinstance(value, str) else []
    return float(told[0].value) if told else 0.0 if isinstance(value, str) else value
