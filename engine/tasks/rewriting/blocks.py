"""A text in blocks, of which only the wording is rewritten; what holds it together stays. Pure.

Blank lines, code, rules, the marks of headings, lists and quotations, and the bars of tables
are kept as they are. The trap: put together again, untouched blocks give the text back
character by character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.chunking.sentences import sentence_spans

LONGEST = 1200  # characters that are rewritten at once: a small model loses the thread of more
_FENCE = re.compile(r"\s*(```|~~~)")
_MARK = re.compile(r"\s*(?:#{1,6}\s+|>\s?|(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?)+|\s+")
_RULE = re.compile(r"\s*(?:[-=*_]\s*){3,}$|[\s|:=-]+$")
_CELL = re.compile(r"(?<!\\)\|")
_LETTER = re.compile(r"[^\W\d_]")
_URL_ONLY = re.compile(r"\s*<?https?://\S+>?\s*$")


@dataclass(frozen=True, slots=True)
class Block:
    """``text`` is to be rewritten unless it is ``fixed``."""

    text: str
    fixed: bool


def blocks_of(text: str) -> list[Block]:
    """Together they are ``text``."""
    found: list[Block] = []
    paragraph = ""
    marked = False  # the paragraph stands behind a mark, and goes on in lines set in
    fenced = ""

    def close() -> None:
        nonlocal paragraph, marked
        if paragraph:
            found.extend(_worded(paragraph))
            paragraph = ""
        marked = False

    for line in text.splitlines(keepends=True):
        fence = _FENCE.match(line)
        if fenced or fence:
            close()
            found.append(Block(line, True))
            if fence and fence.group(1) == (fenced or fence.group(1)):
                fenced = "" if fenced else fence.group(1)
        elif not _LETTER.search(line) or _RULE.match(line) or _URL_ONLY.match(line):
            close()
            found.append(Block(line, True))
        elif "|" in line and line.count("|") > 1:
            close()
            found.extend(_cells(line))
        elif (mark := _MARK.match(line)) and not (marked and mark.group().isspace()):
            close()
            found.append(Block(mark.group(), True))
            paragraph, marked = line[mark.end() :], not mark.group().isspace()
            if mark.group().lstrip().startswith("#"):
                close()
        else:
            paragraph += line
    close()
    return found


def with_layout(blocks: Iterable[Block]) -> tuple[str, list[tuple[str, str]]]:
    """What stands before the first wording, then each wording with what stands behind it."""
    opening = ""
    worded: list[tuple[str, str]] = []
    for block in blocks:
        if not block.fixed:
            worded.append((block.text, ""))
        elif worded:
            text, layout = worded[-1]
            worded[-1] = text, layout + block.text
        else:
            opening += block.text
    return opening, worded


def _cells(line: str) -> Iterator[Block]:
    last = 0
    for match in [*_CELL.finditer(line), None]:
        end = match.start() if match else len(line)
        yield from _worded(line[last:end])
        if match:
            yield Block(match.group(), True)
            last = match.end()


def _worded(text: str) -> Iterator[Block]:
    """The blanks around it are kept; a long one goes sentence by sentence."""
    body = text.strip()
    if not _LETTER.search(body):
        if text:
            yield Block(text, True)
        return
    start = text.index(body)
    if start:
        yield Block(text[:start], True)
    yield from _bounded(body)
    if start + len(body) < len(text):
        yield Block(text[start + len(body) :], True)


def _bounded(body: str) -> Iterator[Block]:
    if len(body) <= LONGEST:
        yield Block(body, False)
        return
    begin = end = 0
    for first, last in sentence_spans(body):
        if end > begin and last - begin > LONGEST:
            yield Block(body[begin:end], False)
            if first > end:
                yield Block(body[end:first], True)
            begin = first
        end = last
    yield Block(body[begin:end], False)
    if end < len(body):
        yield Block(body[end:], True)
