"""A Document -> Chunks: whole sentences and rows packed up to a budget, section by section.

Pure. A chunk does not run into the next section of the same or a higher level, unless one of
the two is too small to stand alone. Its path of headings is that of its first unit; headings
inside it are part of its text. The trap: the budget counts what is embedded, path and table
header included, by adding up the tokens of the parts; that is exact for tokenizers that
never join two words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from math import ceil

from engine.chunking.language import Languages
from engine.chunking.repeats import prints
from engine.chunking.units import CountTokens, Unit, counted_units
from engine.domain.chunk import Chunk
from engine.domain.document import Document

_SMALL = 5  # a section below a fifth of the budget may share a chunk with its neighbour
_FULL_ENOUGH = 0.4  # of the budget, for a chunk to end early so that a paragraph stays whole
_WIDEST_GAP = 200  # blanks inside a chunk


def chunk(document: Document, *, count_tokens: CountTokens, max_tokens: int) -> list[Chunk]:
    """The passages of ``document``, in order, nothing lost and nothing twice."""
    units = counted_units(document, count_tokens, max_tokens)
    languages = Languages(document.text)
    packed = _pack(list(_sections(units)), max_tokens)
    return [_chunk(document, n, found, languages) for n, found in enumerate(packed)]


def _chunk(document: Document, ordinal: int, units: list[Unit], languages: Languages) -> Chunk:
    first, start, end = units[0], units[0].start, units[-1].end
    text = document.text[start:end]
    return Chunk(
        ordinal=ordinal,
        start=start,
        end=end,
        text=text,
        headings=first.path,
        segments=document.cut(start, end),
        context=first.context,
        language=languages.at(start, end),
        tokens=_cost(units),
        sentences=() if first.context else prints(text),  # rows of a table are data
    )


def _cost(units: list[Unit]) -> int:
    return units[0].prefix_tokens + sum(unit.tokens for unit in units)


def _sections(units: Iterable[Unit]) -> Iterator[list[Unit]]:
    """A heading with all that follows it up to the next heading; headings that follow each
    other open one section."""
    section = 0
    in_heading = False

    def number(unit: Unit) -> int:
        nonlocal section, in_heading
        section += bool(unit.level) and not in_heading
        in_heading = bool(unit.level)
        return section

    for _, found in groupby(units, key=number):
        yield list(found)


def _pack(sections: list[list[Unit]], max_tokens: int) -> Iterator[list[Unit]]:
    current: list[Unit] = []
    for section in sections:
        if current and not _joins(current, section, max_tokens):
            yield current
            current = []
        current = [*current, *section]
        if _cost(current) > max_tokens or _has_gap(current):
            *full, current = _split(current, max_tokens)
            yield from full
    if current:
        yield current


def _joins(current: list[Unit], section: list[Unit], max_tokens: int) -> bool:
    """Whether ``section`` goes on in the chunk that ``current`` began."""
    if all(unit.level for unit in current):
        return True
    size = sum(unit.tokens for unit in section)
    if _cost(current) + size > max_tokens:
        return False
    outermost = min((unit.level for unit in current if unit.level), default=0)
    if outermost and section[0].level > outermost:
        return True
    small = max_tokens // _SMALL
    return size < small or sum(unit.tokens for unit in current) < small


def _has_gap(units: list[Unit]) -> bool:
    previous = units[0].end
    for unit in units:
        if unit.start - previous > _WIDEST_GAP:
            return True
        previous = unit.end
    return False


def _split(units: list[Unit], max_tokens: int) -> list[list[Unit]]:
    """``units`` in chunks of about the same size, preferably cut between blocks."""
    room = max(1, max_tokens - max(unit.prefix_tokens for unit in units))
    left = sum(unit.tokens for unit in units)
    target = _even(left, room)
    chunks: list[list[Unit]] = []
    current: list[Unit] = []
    tokens = 0
    ahead = _block_tokens(units)
    for number, unit in enumerate(units):
        breaks = _breaks_block(tokens, ahead[number], room)
        if current and (breaks or _closes(current, tokens, unit, target, max_tokens)):
            carried = _trailing_headings(current, unit, max_tokens)
            chunks.append(current[: len(current) - len(carried)])
            current = carried
            left -= tokens
            tokens = sum(each.tokens for each in current)
            left += tokens
            target = _even(left, room)
        current.append(unit)
        tokens += unit.tokens
    chunks.append(current)
    return chunks


def _block_tokens(units: list[Unit]) -> list[int]:
    """For each unit that opens a block, the tokens of all of it; 0 for the others."""
    sizes = [0] * len(units)
    size = 0
    for number in range(len(units) - 1, -1, -1):
        size += units[number].tokens
        if units[number].opens_block:
            sizes[number], size = size, 0
    return sizes


def _breaks_block(tokens: int, block: int, room: int) -> bool:
    """Whether a chunk of ``tokens`` should end before a block that it has no room for as a
    whole, while the next chunk has."""
    return _FULL_ENOUGH * room <= tokens < room < tokens + block and block <= room


def _even(tokens: int, room: int) -> float:
    """The size at which ``tokens`` fill as few chunks as they must, all alike."""
    return max(1.0, tokens / max(1, ceil(tokens / room)))


def _closes(current: list[Unit], tokens: int, unit: Unit, target: float, max_tokens: int) -> bool:
    if unit.start - current[-1].end > _WIDEST_GAP:
        return True
    if current[0].prefix_tokens + tokens + unit.tokens > max_tokens:
        return True
    if current[-1].level:
        return False
    return tokens >= target * (0.8 if unit.opens_block else 1.0)


def _trailing_headings(current: list[Unit], unit: Unit, max_tokens: int) -> list[Unit]:
    """Headings at the end of a full chunk belong to what follows them; of nothing but headings,
    the last."""
    keep = len(current)
    while keep and current[keep - 1].level:
        keep -= 1
    keep = keep or max(1, len(current) - 1)
    carried = current[keep:]
    if carried and unit.start - carried[-1].end <= _WIDEST_GAP:
        size = carried[0].prefix_tokens + sum(each.tokens for each in carried) + unit.tokens
        if size <= max_tokens:
            return carried
    return []
