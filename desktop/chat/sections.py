"""Long Markdown cut into sections that can be rendered one by one. Pure.

The trap: a cut must not change what the text means. So it is made at a blank line outside code
and formulas, before a line that begins something new; only where there is no such place for
very long, at any line.
"""

from __future__ import annotations

import re
from collections.abc import Callable

SECTION = 2000  # characters; shorter answers are one section, to be selected as a whole
_LONGEST = 9000
_FENCE = re.compile(r"[ \t>]*(```+|~~~+)")
_NEW = re.compile(r"(?![-*+>|] |[-*+|>]$|\d{1,9}[.)]\s|[ \t]|$)")


def sections(text: str, may_cut: Callable[[str], bool] = lambda _: True) -> list[str]:
    """``text`` in pieces that join to it; ``may_cut`` says whether a piece may end so."""
    pieces: list[str] = []
    lines: list[str] = []
    length, fence, formula = 0, "", False
    for line in text.splitlines(keepends=True):
        after_blank = bool(lines) and not lines[-1].strip()
        whole = after_blank and not fence and not formula and _NEW.match(line)
        if (length >= SECTION and whole) or length >= _LONGEST:
            piece = "".join(lines)
            if may_cut(piece):
                pieces.append(piece)
                lines, length = [], 0
        fence = _fence_after(line, fence)
        formula ^= not fence and line.count("$$") % 2 == 1
        lines.append(line)
        length += len(line)
    return [*pieces, "".join(lines)] if lines or not pieces else pieces


def _fence_after(line: str, fence: str) -> str:
    """The mark of the code block that is open behind ``line``, "" for none."""
    found = _FENCE.match(line)
    if found is None:
        return fence
    mark = found.group(1)
    if not fence:
        return mark
    closes = mark[0] == fence[0] and len(mark) >= len(fence) and not line[found.end() :].strip()
    return "" if closes else fence
