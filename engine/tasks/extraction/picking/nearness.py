"""How near the words of a field stand to a value. Pure.

The trap: in “Due date: 17 May  Invoice date: 3 May” each label stands beside both days, so what is
in front counts more, and less when another value of the kind stands in between.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import exp

from engine.retrieval.wording import is_dense
from engine.tasks.extraction.picking.columns import heads_column
from engine.tasks.extraction.picking.concepts import Mention, Sought, tokens_of
from engine.tasks.extraction.picking.page import Page
from engine.tasks.extraction.picking.spans import Span

_REACH = 6.0  # words, over which nearness falls to a third
_BEHIND = 0.65
_OF_ANOTHER = 0.3
_INSIDE = 0.7
_UNIT = 0.9
_OF_RANGE = 0.7
_CROSSED = 0.5  # another value stands between
_UNKNOWN_WORD = 0.07
_MOST_UNKNOWN = 5
_ROLE_BELOW = re.compile(r"[^\n]{0,80}\n\s*[-–—]\s*")
_ROLE_BEHIND = re.compile(r"[^\n(“\"„]{0,240}\(?[^\n()“\"„]{0,40}\(?[“\"„«']?(?:\w{2,4} )?")
_INTRODUCED = re.compile(
    r"(?:^|\n|\(\w\)|\b(?:between|and|by|zwischen|der|und|entre|et|y|de))\s*(?:[A-Z]\w{0,5}\.? )?$"
)
_RANGE = re.compile(
    r"\s*(?:to|until|till|through|bis|au|jusqu'au|al|a|hasta|[-–—]|至|到)\s*(?:den |zum |el )?",
    re.I,
)
_FILLER = re.compile(r"[._]{3,}|[€$£¥￥元]|\b(?:EUR|USD|GBP|CHF|RM|CNY|RMB)\b")
_BREAK = re.compile(r"\n\s*\n")


def nearness(
    field: Sought, page: Page, span: Span, before: Sequence[Span], behind: Sequence[Span]
) -> float:
    """From 0 to about 1: each unit of the field by its nearest mention."""
    total = sum(unit.weight for unit in field.units if unit.named) or 1.0
    earned = 0.0
    bound = _end_of_range(page, span, before, behind) if field.shape == "date" else ()
    for unit in field.units:
        best = _OF_RANGE if bound and bound in unit.phrases else 0.0
        for one in page.named:
            if one.phrase in unit.phrases:
                best = max(best, _closeness(page, one, span, before, behind))
        earned += unit.weight * best
    return earned / total * _label_purity(field, page, span)


def _closeness(
    page: Page, one: Mention, span: Span, before: Sequence[Span], behind: Sequence[Span]
) -> float:
    start, end = page.tokens[one.first].start, page.tokens[one.end - 1].end
    if start < span.end and end > span.start:
        return _INSIDE  # part of the value itself: “Acme Shop”
    if end <= span.start:
        return _named_in_front(page.text, start, end, span, before)
    return _named_behind(page.text, start, end, span, behind)


def _named_in_front(text: str, start: int, end: int, span: Span, before: Sequence[Span]) -> float:
    """A mention at ``text[start:end]``, and the value after it."""
    crossed = any(end <= other.start and other.end <= span.start for other in before)
    near = exp(-_cost(text[end : span.start]) / _REACH)
    return max(near * (_CROSSED if crossed else 1.0), heads_column(text, start, span.start))


def _named_behind(text: str, start: int, end: int, span: Span, behind: Sequence[Span]) -> float:
    """A mention at ``text[start:end]``, and the value before it."""
    between, after = text[span.end : start], text[end : end + 3]
    if _ROLE_BELOW.fullmatch(between) and re.match(r"\s*[-–—]", after):
        return 1.0  # “Acme Ltd, Leeds”, and below it “- Claimant -”
    if _ROLE_BEHIND.fullmatch(between) and re.match(r"[”\"“»']", after):
        return 1.0 if _is_introduced(text, span) else _INSIDE  # “and Tom Wren (“the Tenant”)”
    if between in ("", " ") and isinstance(span.value, int | float):
        return _UNIT  # “1,662 kWh”
    crossed = any(span.end <= other.start and other.end <= start for other in behind)
    of_another = "\n" in between or re.match(r"\s*[:：]", after)  # it is the label of what comes
    near = _BEHIND * exp(-_cost(between) / _REACH)
    return near * (_CROSSED if crossed else 1.0) * (_OF_ANOTHER if of_another else 1.0)


def _is_introduced(text: str, span: Span) -> bool:
    """Whether a name is the one that is spoken of, and not a part of its address."""
    return _INTRODUCED.search(text[max(0, span.start - 30) : span.start]) is not None


def _end_of_range(
    page: Page, span: Span, before: Sequence[Span], behind: Sequence[Span]
) -> tuple[str, ...]:
    """“2 May to 9 June”: ("start",) for the first of them, ("end",) for the other."""
    if behind and _RANGE.fullmatch(page.text[span.end : behind[0].start]):
        return ("start",)
    if before and _RANGE.fullmatch(page.text[before[-1].end : span.start]):
        return ("end",)
    return ()


def _cost(between: str) -> float:
    between = _FILLER.sub(" ", between)
    cost = sum(0.4 if is_dense(token.text[0]) else 1.0 for token in tokens_of(between))
    cost += 2.0 * between.count("\n") + 4.0 * len(_BREAK.findall(between))
    cost += 5.0 * len(re.findall(r"[.;!?。；](?=\s|$)", between))
    if re.fullmatch(r"[^\n]{0,24}[:：]?\s*", between) and re.search(r"[:：]", between):
        cost *= 0.5  # “Total (EUR): ”
    elif re.fullmatch(r"\W*\n\W*", between):
        cost = 1.0  # a label above its value
    else:
        cost += 3.0 * len(re.findall(r"[:：]", between))
    return cost


def _label_purity(field: Sought, page: Page, span: Span) -> float:
    """A label with words that the field does not have is the label of something else."""
    line = page.text.rfind("\n", 0, span.start) + 1
    front = page.text[line : span.start]
    label = re.search(r"([^:：|\n\t]{1,60}?)\s*[:：]\s*[^\w\n]{0,4}$", front)
    if label is None:
        return 1.0
    phrases = [phrase for unit in field.units for phrase in unit.phrases]
    known = {word for phrase in phrases for word in phrase}
    words = [token.text for token in tokens_of(label.group(1).rsplit("  ", 1)[-1])]
    foreign = sum(word not in known and not word.isdigit() for word in words)
    return 1.0 - _UNKNOWN_WORD * min(foreign, _MOST_UNKNOWN)
