"""Lines of a PDF turned into clean text, each piece with its place on its page.

A wrapped line is joined with a blank, a hyphenated word is mended, a ligature spelt out. The
trap: spans count PDFium's characters, in which a line break is two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from engine.domain.document import Span
from engine.readers.pdf.lines import Line, Part

_LIGATURES = "\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdff\ufe70-\ufefc"  # Latin, Armenian, Arabic
_HYPHENS = "\ufffe\u00ad"
_SPECIAL = re.compile(f"[{_HYPHENS}{_LIGATURES}]")
_WHOLE = re.compile(r"(?<!\w)[^\W\d_]+(?!\w|[‐-](?:\n|$))")  # no half of a hyphenated word
_WORD = re.compile(r"[^\W\d_]+")


class Mender:
    """Turns lines into pieces of clean text, each with its span."""

    def __init__(self, pages: list[list[Line]]) -> None:
        self._pages = pages
        self._known: frozenset[str] | None = None

    def pieces(self, part: Part) -> Iterator[tuple[str, Span | None]]:
        for number, (line, joint) in enumerate(zip(part.lines, part.joints, strict=True)):
            following = part.lines[number + 1].text if number + 1 < len(part.lines) else ""
            if joint and not (joint == " " and _is_broken(part.lines[number - 1].text, line.text)):
                yield joint, None
            wraps = bool(following) and part.joints[number + 1] == " "
            yield from self._line(line, following if wraps else "")

    def _line(self, line: Line, following: str) -> Iterator[tuple[str, Span | None]]:
        """The pieces of one line; a hyphen before ``following`` is mended away or kept."""
        text = line.text
        end = len(text)
        if line.box:
            yield text, Span(page=line.page, box=line.box)
            return
        if following and _is_broken(text, following):
            joined = self._is_one_word(text[:-1], following)
            end = end - 1 if joined else end
        start = 0
        for match in _SPECIAL.finditer(text, 0, end):
            yield from _run(line, start, match.start())
            start = match.end()
            if match.group() not in _HYPHENS:
                yield from _exchanged(line, match.start(), normalize("NFKC", match.group()))
            elif not self._is_one_word(text[: match.start()], text[start:end]):
                yield from _exchanged(line, match.start(), "-")
        yield from _run(line, start, end)

    def _is_one_word(self, left: str, right: str) -> bool:
        """Whether a word was hyphenated, rather than two words joined by a hyphen."""
        before, after = _last_word(left), _first_word(right)
        if not before or not after or after[0].isupper():
            return False
        known = self._words()
        if (before + after).lower() in known:
            return True
        return not (before.lower() in known and after.lower() in known)

    def _words(self) -> frozenset[str]:
        """All words of the document that stand whole on a line; made when first needed."""
        if self._known is None:
            text = "\n".join(line.text for page in self._pages for line in page)
            self._known = frozenset(_WHOLE.findall(_SPECIAL.sub("0", text).lower()))
        return self._known


def _is_broken(text: str, following: str) -> bool:
    return text[-1] in "-‐" and text[-2:-1].isalpha() and following[:1].islower()


def _last_word(text: str) -> str:
    words = _WORD.findall(text[-40:])
    return words[-1] if words and text[-1:].isalpha() else ""


def _first_word(text: str) -> str:
    match = _WORD.match(text[:40])
    return match.group() if match else ""


def _exchanged(line: Line, at: int, text: str) -> Iterator[tuple[str, Span]]:
    index = line.indices[at]
    yield text, Span(page=line.page, start=index, end=index + 1)


def _run(line: Line, start: int, end: int) -> Iterator[tuple[str, Span]]:
    """``line.text[start:end]`` in stretches whose characters PDFium numbers without a break."""
    indices = line.indices
    if isinstance(indices, range):
        if start < end:
            first = indices[start]
            yield line.text[start:end], Span(page=line.page, start=first, end=first + end - start)
        return
    while start < end:
        stop = start + 1
        while stop < end and _follows(line, stop):
            stop += 1
        after = indices[stop - 1] + _units(line.text[stop - 1])
        yield line.text[start:stop], Span(page=line.page, start=indices[start], end=after)
        start = stop


def _follows(line: Line, at: int) -> bool:
    """Whether character ``at`` goes on one to one with that before it."""
    alike = _units(line.text[at]) == _units(line.text[at - 1]) == 1
    return alike and line.indices[at] == line.indices[at - 1] + 1


def _units(char: str) -> int:
    """PDFium numbers UTF-16 units."""
    return 2 if char > "\uffff" else 1
