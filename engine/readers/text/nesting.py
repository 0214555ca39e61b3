"""Where the records of JSON and XML begin, by their brackets and tags alone.

What is nested becomes a tree of the levels near the root; a record is cut out of it where it
is short enough, and its parts where it is not. The traps: a bracket within a string is none,
and what never closes must not make the search start anew at each opening.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

Cut = tuple[int, str]  # where a block begins, and its context

_LONG = 4000
_DEEPEST = 6
_LONGEST_NAME = 60
# A string runs to the end of the file when it is not closed, also when that is a backslash.
_JSON = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[\[\]{},:]', re.DOTALL)
_TAG = re.compile(r"<(/?)([^\W\d][\w:.-]*)")
_ATTRIBUTE = re.compile(
    r"\b(?:id|name|key|title|ref)\s*=\s*(\"[^\"<>]{1,60}\"|'[^'<>]{1,60}')", re.I
)
_SAYS_NOTHING = re.compile(r"(?:[\s,\]}]|</[^<>]*>)*+")
_SPECIAL = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">"))


@dataclass(slots=True)
class _Node:
    start: int
    name: str
    end: int = -1
    within: list[_Node] = field(default_factory=list)
    passed: int = 0  # entries of a list so far


def json_cuts(text: str) -> Iterator[Cut]:
    root = _Node(0, "")
    path = [root]
    key_start, key, depth = -1, "", 0
    for token in _JSON.finditer(text):
        mark = token[0][0]
        if mark == '"':
            key_start, key = token.start(), token[0]
        elif mark in "[{":
            depth += 1
            if depth <= _DEEPEST:
                keyed = key_start >= 0
                name = key.strip('"')[:_LONGEST_NAME] if keyed else f"[{path[-1].passed}]"
                path.append(_Node(key_start if keyed else token.start(), name))
            key_start = -1
        elif mark in "]}":
            if 0 < depth <= _DEEPEST and len(path) > 1:
                _close(path, token.end())
            depth = max(0, depth - 1)
            key_start = -1
        elif mark == ",":
            path[-1].passed += depth == len(path) - 1
            key_start = -1
    yield from _cuts_of(text, root, path)


def xml_cuts(text: str) -> Iterator[Cut]:
    root = _Node(0, "")
    path = [root]
    deeper = 0
    for start, end, closes, name in _tags(text):
        if closes:
            if deeper:
                deeper -= 1
            elif len(path) > 1:
                _close(path, end)
        elif text[end - 2] != "/":
            if len(path) > _DEEPEST:
                deeper += 1
            else:
                path.append(_Node(start, name))
    yield from _cuts_of(text, root, path)


def _tags(text: str) -> Iterator[tuple[int, int, bool, str]]:
    """Start, end, whether it closes, and name of every tag, up to the first that is cut off."""
    at = text.find("<")
    while at >= 0:
        opening, closing = next(
            (pair for pair in _SPECIAL if text.startswith(pair[0], at)), ("<", ">")
        )
        end = text.find(closing, at + len(opening))
        if end < 0:
            return
        end += len(closing)
        if opening == "<" and (tag := _TAG.match(text, at)):
            said = _ATTRIBUTE.search(text, tag.end(), min(end, tag.end() + 300))
            yield at, end, bool(tag[1]), tag[2] + (f" {said[1][1:-1]}" if said else "")
        at = text.find("<", end)


def _close(path: list[_Node], end: int) -> None:
    node = path.pop()
    node.end = end
    path[-1].within.append(node)


def _cuts_of(text: str, root: _Node, path: list[_Node]) -> Iterator[Cut]:
    while len(path) > 1:  # what was never closed
        _close(path, len(text))
    root.end = len(text)
    top = root
    while len(top.within) == 1 and top.within[0].name.startswith("["):
        top = top.within[0]  # the one list or object that is the whole file
    yield 0, ""
    yield from _parts(text, top, "", depth=0)


def _parts(text: str, node: _Node, context: str, *, depth: int) -> Iterator[Cut]:
    """The entries of a node that is too long to be one record; the scalars between them stand
    together."""
    for number, each in enumerate(node.within):
        path = f"{context} > {each.name}" if context else each.name
        yield each.start, path
        if (depth == 0 and len(node.within) == 1) or each.end - each.start > _LONG:
            yield from _parts(text, each, path, depth=depth + 1)
        following = node.within[number + 1].start if number + 1 < len(node.within) else node.end
        said = _SAYS_NOTHING.match(text, each.end, following)
        if said and said.end() < following:
            yield said.end(), context
