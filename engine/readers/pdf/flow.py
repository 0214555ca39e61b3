"""The running text of a PDF: what goes on in the next column or on the next page.

Between the two halves of a sentence there may stand a footnote, a caption, a table or a
comment; it is set after the whole. The trap: two paragraphs that merely follow each other
must stay two, so a half must break off, and the other begin in small letters of its size.
"""

from __future__ import annotations

import re

from engine.readers.pdf.lines import Part

_MOST_BETWEEN = 12  # parts
_SMALLER = 0.93
_CAPTION = re.compile(r"(?:fig(?:ure|\.)?|tab(?:le|\.)?|abb\.|abbildung|tabelle|source)\b", re.I)


class Flow:
    """Takes the parts of a document in the order of its pages."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._open: int | None = None  # the paragraph that what comes next may go on

    def take(self, part: Part) -> None:
        above = None if self._open is None else self.parts[self._open]
        if self.parts and _is_second_line(self.parts[-1], part):
            _join(self.parts[-1], part)
        elif above and _goes_on(above, part):
            _join(above, part)
        else:
            self._append(part, above)

    def _append(self, part: Part, above: Part | None) -> None:
        self.parts.append(part)
        if above and self._open is not None and _may_stand_between(above, part):
            if len(self.parts) - self._open > _MOST_BETWEEN:
                self._open = None
        else:
            self._open = len(self.parts) - 1 if _breaks_off(part) else None

    def end_page(self, notes: list[Part]) -> None:
        self.parts += notes


def _join(above: Part, below: Part) -> None:
    above.take(below.lines[0], " ")
    for line, joint in zip(below.lines[1:], below.joints[1:], strict=True):
        above.take(line, joint)


def _is_second_line(above: Part, below: Part) -> bool:
    """Whether a heading in large letters goes on."""
    last, next_ = above.lines[-1], below.lines[0]
    alike = above.kind == below.kind == "heading" and above.level == below.level <= 3
    return (
        alike
        and abs(last.size - next_.size) < 0.1
        and last.page == next_.page
        and 0 < last.bottom - next_.top < 1.5 * last.size
        and not below.text[0].isdigit()
        and len(above.text) + len(below.text) < 200
    )


def _breaks_off(part: Part) -> bool:
    """Whether a paragraph ends in the middle of a sentence."""
    if part.kind not in ("paragraph", "list_item") or len(part.text) < 40:
        return False
    return part.text.rstrip()[-1] not in ".!?:。！？"


def _goes_on(above: Part, below: Part) -> bool:
    """Whether a paragraph that breaks off goes on in ``below``, over a page or column break."""
    last, first = above.lines[-1], below.lines[0]
    if below.kind != "paragraph" or not below.text[0].islower():
        return False
    if last.page == first.page and first.top <= last.top:
        return False
    return abs(last.size - first.size) <= 0.12 * last.size


def _may_stand_between(above: Part, part: Part) -> bool:
    """Whether ``part`` may interrupt the paragraph ``above``."""
    small = max(line.size for line in part.lines) < _SMALLER * above.lines[-1].size
    return part.kind == "table" or small or _CAPTION.match(part.text) is not None
