"""Values without a look of their own: what follows the field's name, one of several words, yes or
no. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.retrieval.wording import is_dense
from engine.tasks.extraction.picking.columns import columns
from engine.tasks.extraction.picking.concepts import Sought
from engine.tasks.extraction.picking.page import LEAST, Page, Picked, line_of
from engine.tasks.extraction.picking.spans import Span

_LONGEST_VALUE = 160
_TABLE_COLUMNS = 3
_COPULA = re.compile(
    r"\s*(?:(?:is|are|was|were|will be|shall be|of|as|lautet|ist|beträgt|betrug|war|als|est|sera"
    r"|était|es|será|como|de|为|是)\s+)",
    re.I,
)
_VALUE_END = re.compile(
    r"[.;](?:\s|$)|\n|[。；]| \| |\t| {2,}| \(|,(?= (?:and|und|et|y|which|who)\b)"
    r"| (?:at|with|bei|chez|en) (?=[A-Z])"
)
_YES = re.compile(r"^\W*(?:yes|ja|oui|sí|si|true|x|✓|✔|☑|☒|是|有)\b", re.I)
_NO = re.compile(r"^\W*(?:no|nein|non|false|none|keine?|☐|否|无)\b", re.I)
_DENIED = re.compile(
    r"\b(?:no|not|non|never|without|none|neither|excluded|excluding|prohibited|forbidden|waived"
    r"|kein|keine|keinen|keiner|nicht|ohne|ausgeschlossen|untersagt|verboten|pas|aucun|aucune|sans"
    r"|exclu|interdit|interdite|interdits|ningún|ninguna|sin|prohibido)\b|n't\b|[不未无禁]",
    re.I,
)


def choices(field: Sought, text: str) -> list[Span]:
    found: list[Span] = []
    for choice in field.field.choices:
        told = re.escape(choice.replace("_", " ")).replace(r"\ ", r"[\s_-]+")
        there = re.finditer(rf"(?<!\w){told}(?!\w)", text, re.I)
        found.extend(Span(match.start(), match.end(), choice) for match in there)
    return sorted(found, key=lambda one: one.start)


def told_values(field: Sought, page: Page) -> list[Span]:
    """What follows one of the field's names: behind a colon, in the next cell or line, behind
    “is”."""
    phrases = {p for unit in field.units if unit.named and unit.weight > 0.3 for p in unit.phrases}
    ends = [page.tokens[one.end - 1].end for one in page.named if one.phrase in phrases]
    found = [span for end in ends if (span := _behind(page.text, end)) is not None]
    return found if field.shape in ("", "value") else [one for one in found if _is_a_name(one)]


def _is_a_name(span: Span) -> bool:
    """Whether what follows a label may be somebody's: no words of a sentence."""
    first = str(span.value).lstrip()[:1]
    return span.quality == 1.0 and (first.isupper() or is_dense(first))


def _behind(text: str, at: int) -> Span | None:
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    rest = text[at:line_end]
    label = re.match(r"[^\n:：=|]{0,24}[:：=]\s*", rest)
    if label and label.end() < len(rest):
        return _until(text, at + label.end(), prose=False)
    if cell := re.match(r"[\w .()]{0,12}(?: \| |\t| {2,})", rest):
        if (under := _below(text, at, line_end)) is not None:
            return under
        return _until(text, at + cell.end(), prose=False)
    if copula := _COPULA.match(rest):
        return _until(text, at + copula.end(), prose=True)
    if (label or not rest.strip(" .:：")) and line_end < len(text):
        below = re.compile(r"\s*").match(text, line_end)
        assert below is not None
        if text[line_end : below.end()].count("\n") <= 2:
            return _until(text, below.end(), prose=False)
    return None


def _below(text: str, label: int, line_end: int) -> Span | None:
    """What stands under a label, in the next row of a table with three columns or more."""
    line = text.rfind("\n", 0, label) + 1
    heads = columns(text[line:line_end])
    place = next((n for n, (a, b) in enumerate(heads) if a < label - line <= b), 0)
    row_end = text.find("\n", line_end + 1)
    row = text[line_end + 1 : row_end if row_end >= 0 else len(text)]
    cells = columns(row)
    if len(heads) < _TABLE_COLUMNS or len(cells) != len(heads):
        return None
    return _until(text, line_end + 1 + cells[place][0], prose=False)


def _until(text: str, start: int, *, prose: bool) -> Span | None:
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    stop = (_VALUE_END if prose else re.compile(r" \| |\t| {2,}|[;；]")).search(text, start, end)
    end = min(stop.start() if stop else end, start + _LONGEST_VALUE)
    told = text[start:end].rstrip(" .,。|")
    return Span(start, start + len(told), told, 0.6 if prose else 1.0) if told.strip() else None


def said_or_denied(field: Sought, pages: Sequence[Page]) -> Picked | None:
    """Yes or no: behind the label, or by the sentence that names the field's words."""
    best: tuple[float, bool, Page, int, int] | None = None
    named = [unit for unit in field.units if unit.named] or list(field.units)
    whole = sum(unit.weight for unit in named) or 1.0
    for page in pages:
        for match in re.finditer(r"[^\n.;!?。；]+", page.text):
            start, end = match.span()
            if start < page.offset:
                continue
            inside = {
                one.phrase
                for one in page.named
                if page.tokens[one.first].start >= start and page.tokens[one.end - 1].end <= end
            }
            share = sum(unit.weight for unit in named if unit.phrases & inside) / whole
            if share < LEAST or (best is not None and share <= best[0]):
                continue
            told = re.split(r"[:：|]\s*|\s{2,}|\t", match.group())[-1]
            if _YES.match(told) or _NO.match(told):
                best = share + 1.0, bool(_YES.match(told)), page, start, end
            else:
                best = share, not _DENIED.search(match.group()), page, start, end
    if best is None:
        return None
    _, value, page, start, end = best
    return Picked(value, line_of(page, start, end))
