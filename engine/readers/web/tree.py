"""The tree of a web page: going through it, and the text below an element.

The trap: pages nest as deep as they like, so nothing here recurses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any


def tags(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


NO_TEXT = tags(
    "script style noscript template svg math iframe object canvas audio video select button"
    " input textarea head"
)
BLOCKS = tags(
    "p div section article main header footer aside nav ul ol li dl dt dd table thead tbody tfoot"
    " tr td th caption blockquote pre figure figcaption form fieldset address details summary"
    " h1 h2 h3 h4 h5 h6 hr body html center"
)
# All that is to become one blank; one that is one already is passed over, being most of them.
_BLANKS = re.compile(r"[\t\r\f\n\xa0][ \t\r\f\n\xa0]*+| [ \t\r\f\n\xa0]++")


def walk(root: Any, enters: Callable[[str, Any], bool]) -> Iterator[tuple[bool, str, Any]]:
    """``(True, tag, node)`` on the way in, ``(False, tag, node)`` on the way out, below
    ``root``; texts come once. ``enters`` is asked by tag and node."""
    node = root.child
    while node is not None:
        tag = node.tag
        yield True, tag, node
        if tag != "-text":
            child = node.child
            if child is not None and enters(tag, node):
                node = child
                continue
            yield False, tag, node
        while (following := node.next) is None:
            node = node.parent
            if node is None or node.mem_id == root.mem_id:
                return
            yield False, node.tag, node
        node = following


def text_of(root: Any, left_out: frozenset[int]) -> str:
    """All text below ``root`` on one line, scripts left out."""
    parts: list[str] = []
    for _, tag, node in walk(
        root, lambda tag, node: tag not in NO_TEXT and node.mem_id not in left_out
    ):
        if tag == "-text":
            parts.append(node.text_content or "")
        elif tag in BLOCKS or tag == "br":
            parts.append(" ")
    return single_blanks("".join(parts)).strip()


def single_blanks(text: str) -> str:
    """``text`` with one blank where there are several, or a tab or a line end."""
    if text.isprintable() and "  " not in text:  # asked quickly, and often so
        return text
    return _BLANKS.sub(" ", text)


def ancestors(nodes: Iterable[Any]) -> frozenset[int]:
    """All elements around the nodes, and the nodes."""
    found: set[int] = set()
    for node in nodes:
        above = node
        while above is not None and above.mem_id not in found:
            found.add(above.mem_id)
            above = above.parent
    return frozenset(found)
