"""Which lines of a PDF are headings, and of what level: by wording, size and weight.

A numbered line that stands out ("3. Ending the lease early") is a heading, a clause or a
list item is not. Levels are settled over the whole document: what looks like the numbered
headings is of their level, and what follows "Note 3" in no larger letters lies under it.
The trap: a PDF has no headings, only larger or bolder letters; a document set in bold, or
whose text is all of one size, must not become a heap of headings.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from statistics import median

from engine.readers.pdf.lines import Line, Part

_LONGEST = 120
_DEEPEST = 6
_NAMED = (
    (1, re.compile(r"(?:PART|Part)\s+[IVX\d]+\b(?!\s+(?:of|to|and)\b)")),
    (1, re.compile(r"(?:CHAPTER|Chapter|Kapitel|Chapitre)\s+[\dIVX]+\b")),
    (2, re.compile(r"(?:ITEM|Item)\s+\d+[A-C]?\s*[.:—–-]")),
    (2, re.compile(r"(?:SECTION|Section|ARTICLE|Article)\s+[\dIVX.]+[.:]?\s")),
    (3, re.compile(r"(?:NOTE|Note)\s+\d+\s*[.:—–-]")),
)
_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]\s+[^\W\d_]|\s+[^\W\d_a-z])")
_ITEM_NUMBER = re.compile(r"(\d{1,2})[.)]\s")
_TRAILING_PAGE = re.compile(r"[\s.…]+\d{1,3}$")
_FIELD = re.compile(r"[^\W\d_][^:：.]{1,40}[:：]\s*\S")  # "Sponsor: Elm Hospital"
_CODE = re.compile(r"\d{5}|\d{3}-\d{4}")  # a postal code, a telephone or file number


class Headings:
    """Knows the body's size and weight, and so what stands out from it."""

    def __init__(self, lines: list[Line]) -> None:
        sizes: Counter[float] = Counter()
        bold = total = 0
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
            total += len(line.text)
            bold += len(line.text) if line.bold else 0
        self.body = sizes.most_common(1)[0][0] if sizes else 0.0
        self._bold_counts = bold * 4 < total
        lefts = Counter(round(line.left / 6) for line in lines)
        self._margins = {left for left, count in lefts.items() if count * 20 > len(lines)}
        self._middle = median(line.left + line.right for line in lines) if lines else 0.0

    def mark(self, parts: list[Part]) -> None:
        """Turn those of ``parts``, which are of one page, that are headings into such."""
        levels = [
            self._level_of(part, parts[max(0, n - 1) : n] + parts[n + 1 : n + 2])
            for n, part in enumerate(parts)
        ]
        for part, level in zip(parts, levels, strict=True):
            if level:
                part.kind, part.level = "heading", level

    def _level_of(self, part: Part, near: list[Part]) -> int:
        """The level of ``part``, given its neighbours; 0 unless it is a heading."""
        if part.head and len(part.text) < 60:
            return 0
        if part.kind == "list_item":
            return 0 if _counts(part, near) else self._item_level(part, near[-1:])
        if part.kind != "paragraph":
            return 0
        level = self.level(part.lines, part.text)
        if level > 3 and _FIELD.match(part.text) and any(_FIELD.match(each.text) for each in near):
            return 0
        return level

    def _item_level(self, part: Part, following: list[Part]) -> int:
        if part.text[-1] in ".,;:" or not _ITEM_NUMBER.match(part.text):
            return 0
        if self._is_set_off(part.lines) and _NUMBERED.match(part.text):
            return self.level(part.lines, part.text)
        return _clause_level(part, following)

    def _is_set_off(self, lines: list[Line]) -> bool:
        """Whether lines are larger or bolder than the body."""
        bold = self._bold_counts and all(line.bold for line in lines)
        return bold or min(line.size for line in lines) > 1.05 * self.body

    def level(self, lines: list[Line], text: str) -> int:
        """1 (outermost) to 6 for a heading, 0 for anything else."""
        if len(text) > _LONGEST or len(lines) > 3:
            return 0
        letters = sum(map(str.isalpha, text))
        if letters < 3 or letters * 2 < len(text):
            return 0
        named = self.named_level(text)
        if named:
            return named
        if (
            not (text[0].isalnum() or text[0] in "“‘\"'(¿¡§")
            or text[-1] in ",;"
            or (text[-1] in ".:" and not text[:1].isdigit())
            or _CODE.search(text)
        ):
            return 0
        return self._styled_level(lines, text)

    def named_level(self, text: str) -> int:
        """The level that the wording gives ("Item 2. …"); a line of a table of contents,
        which ends in a page number, is no heading."""
        if len(text) > _LONGEST or _TRAILING_PAGE.search(text):
            return 0
        return next((level for level, pattern in _NAMED if pattern.match(text)), 0)

    def outranks_rows(self, part: Part) -> bool:
        """Whether ``part`` is a heading that no table may swallow."""
        if self.named_level(part.text):
            return True
        line = part.lines[0]
        numbered = part.kind == "list_item" and line.bold and _NUMBERED.match(part.text)
        return bool(numbered) or (self.body > 0 and line.size >= 1.12 * self.body)

    def stands_out(self, part: Part) -> bool:
        """Whether ``part`` is set as a title of what follows: centred or in capitals."""
        level = self.level(part.lines, part.text)
        return 0 < level < 5 or (level == 5 and self._centred(part.lines[0]))

    def _styled_level(self, lines: list[Line], text: str) -> int:
        ratio = min(line.size for line in lines) / self.body if self.body else 1.0
        bold = self._bold_counts and all(line.bold for line in lines)
        numbered = _NUMBERED.match(text)
        if numbered and (bold or ratio > 1.05):
            return min(_DEEPEST, 2 + numbered.group(1).count("."))
        for level, least in ((1, 1.6), (2, 1.3), (3, 1.12)):
            if ratio >= least:
                return level
        if text.isupper() and len(text) <= 90 and ratio > 0.95:
            return 4
        stands_out = bold and ratio > 0.85 and text[0].isupper()
        return 5 if stands_out and self._at_margin(lines[0]) else 0

    def _at_margin(self, line: Line) -> bool:
        """At a usual left edge or centred: a bold cell of a table stands elsewhere."""
        near = {round(line.left / 6) + step for step in (-1, 0, 1)}
        return self._centred(line) or not near.isdisjoint(self._margins)

    def _centred(self, line: Line) -> bool:
        return abs(line.left + line.right - self._middle) < 4 * line.size


def _counts(part: Part, near: list[Part]) -> bool:
    """Whether the item before ``part`` or after it has the neighbouring number: a list."""
    match = _ITEM_NUMBER.match(part.text)
    numbers = [found for each in near if (found := _ITEM_NUMBER.match(each.text))]
    return match is not None and any(
        abs(int(found.group(1)) - int(match.group(1))) == 1 for found in numbers
    )


def _clause_level(part: Part, following: list[Part]) -> int:
    """The level of a short numbered line over the clauses that count on from it."""
    match = _ITEM_NUMBER.match(part.text)
    if not match or not following or len(part.lines) > 1 or len(part.text) > 80:
        return 0
    opens = following[0].text.startswith((f"{match.group(1)}.1 ", f"{match.group(1)}.1. "))
    return 2 if opens else 0


def settle_levels(parts: list[Part]) -> None:
    """Make the levels of a whole document's headings agree with each other."""
    found = [part for part in parts if part.kind == "heading"]
    _settle_numbered(found)
    scope_level, scope_size = 0, 0.0
    for part in found:
        size = part.lines[0].size
        if _named(part.text):
            scope_level, scope_size = part.level, size
        elif size > scope_size + 0.5:
            scope_level = scope_level if part.level > scope_level else 0
        elif part.level <= scope_level:
            part.level = min(_DEEPEST, scope_level + 1)


def _settle_numbered(found: list[Part]) -> None:
    """Numbered headings lie under all larger ones; what looks like them is of their level."""
    plain: dict[float, int] = {}
    by_style: defaultdict[tuple[float, bool], list[Part]] = defaultdict(list)
    for part in found:
        size, _ = style = _style(part)
        if _NUMBERED.match(part.text):
            by_style[style].append(part)
        elif not _named(part.text):
            plain[size] = max(part.level, plain.get(size, 0))
    usual: dict[tuple[float, bool], int] = {}
    for (size, bold), numbered in by_style.items():
        above = max((level for each, level in plain.items() if each > size), default=0)
        for part in numbered:
            part.level = min(_DEEPEST, max(part.level, min(4, above + 1) + _depth(part)))
        if len(numbered) > 1:
            usual[size, bold] = Counter(part.level for part in numbered).most_common(1)[0][0]
    for part in found:
        if not _NUMBERED.match(part.text) and not _named(part.text):
            part.level = usual.get(_style(part), part.level)


def _style(part: Part) -> tuple[float, bool]:
    return round(part.lines[0].size * 2) / 2, part.lines[0].bold


def _depth(part: Part) -> int:
    match = _NUMBERED.match(part.text)
    return match.group(1).count(".") if match else 0


def _named(text: str) -> bool:
    return any(pattern.match(text) for _, pattern in _NAMED)
