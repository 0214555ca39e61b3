"""A Document as a row of units that are never cut: sentences, table rows, lines of code.

Each unit knows the path of headings above it and what it costs in tokens; the chunker only
adds up. The trap: a heading is a unit of its own, whose path does not name itself, so a
chunk that begins with a heading does not repeat it in its path.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from engine.chunking.sentences import sentence_spans, split_long
from engine.domain.document import Block, Document

CountTokens = Callable[[Sequence[str]], list[int]]

_LONGEST_HEADING = 120


@dataclass(frozen=True, slots=True)
class Unit:
    """``text[start:end]``; ``tokens`` are its own, ``prefix_tokens`` those that its heading
    path and table header would add to a chunk which begins with it."""

    start: int
    end: int
    path: tuple[str, ...] = ()
    context: str = ""
    level: int = 0  # of a heading
    opens_block: bool = False
    tokens: int = 0
    prefix_tokens: int = 0

    @property
    def cost(self) -> int:
        return self.tokens + self.prefix_tokens


def counted_units(document: Document, count_tokens: CountTokens, max_tokens: int) -> list[Unit]:
    """All units in order, each small enough for ``max_tokens`` together with its prefix."""
    units = list(_units(document))
    texts = [document.text[unit.start : unit.end] for unit in units]
    prefixes = sorted({part for unit in units for part in (*unit.path, unit.context) if part})
    counts = count_tokens([*texts, *prefixes]) if texts else []
    sizes = dict(zip(prefixes, counts[len(texts) :], strict=True))
    fitted: dict[tuple[tuple[str, ...], str], tuple[tuple[str, ...], str, int]] = {}
    counted = []
    for unit, tokens in zip(units, counts, strict=False):
        key = (unit.path, unit.context)
        if key not in fitted:
            fitted[key] = _fit_prefix(*key, sizes, max_tokens // 3)
        path, context, prefix_tokens = fitted[key]
        counted.append(
            replace(unit, path=path, context=context, tokens=tokens, prefix_tokens=prefix_tokens)
        )
    return _cut_oversized(document.text, counted, count_tokens, max_tokens)


def clean_heading(text: str) -> str:
    """A heading as one short line without Markdown marks."""
    line = " ".join(text[: 4 * _LONGEST_HEADING].split()).lstrip("# ").rstrip("#=- ")
    if len(line) <= _LONGEST_HEADING:
        return line
    return line[:_LONGEST_HEADING].rpartition(" ")[0] or line[:_LONGEST_HEADING]


def _units(document: Document) -> Iterator[Unit]:
    path: list[tuple[int, str]] = []
    for block in document.blocks:
        if block.kind == "heading":
            while path and path[-1][0] >= block.level:
                path.pop()
        names = tuple(name for _, name in path)
        for number, (start, end) in enumerate(_pieces(document.text, block)):
            yield Unit(
                start,
                end,
                names,
                context=block.context if number else _around(block),
                level=max(1, block.level) if block.kind == "heading" else 0,
                opens_block=number == 0,
            )
        if block.kind == "heading":
            name = clean_heading(document.text[block.start : block.end])
            if name:
                path.append((block.level, name))


def _around(block: Block) -> str:
    """What the block's own first line does not say: the class around a method."""
    return block.context.rpartition(" > ")[0] if block.kind == "code" else ""


def _pieces(text: str, block: Block) -> Iterator[tuple[int, int]]:
    if block.kind in ("table", "code"):
        yield from _lines(text, block)
    elif block.kind == "heading":
        piece = text[block.start : block.end]
        start = block.start + len(piece) - len(piece.lstrip())
        if piece.strip():
            yield start, start + len(piece.strip())
    else:
        for start, end in sentence_spans(text[block.start : block.end]):
            yield block.start + start, block.start + end


def _lines(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Lines with their indentation, which means something in code."""
    start = block.start
    while start < block.end:
        end = text.find("\n", start, block.end)
        end = block.end if end < 0 else end
        body = text[start:end].rstrip()
        if body.strip():
            yield start, start + len(body)
        start = end + 1


def _fit_prefix(
    path: tuple[str, ...], context: str, sizes: dict[str, int], room: int
) -> tuple[tuple[str, ...], str, int]:
    """Path and context cut to ``room`` tokens each: the outermost headings go first."""
    kept: list[str] = []
    used = 0
    for name in reversed(path):
        size = sizes[name] + bool(kept)  # one for the mark between two headings
        if used + size > room:
            break
        kept.append(name)
        used += size
    if context and sizes[context] <= room:
        used += sizes[context]
    else:
        context = ""
    return tuple(reversed(kept)), context, used


def _cut_oversized(
    text: str, units: list[Unit], count_tokens: CountTokens, max_tokens: int
) -> list[Unit]:
    """Units that would not fit even alone, cut at blanks until they do."""
    while True:
        large = [unit for unit in units if unit.cost > max_tokens and unit.end - unit.start > 1]
        if not large:
            return units
        pieces = {unit: _cut(text, unit, max_tokens) for unit in large}
        flat = [piece for found in pieces.values() for piece in found]
        counts = iter(count_tokens([text[piece.start : piece.end] for piece in flat]))
        counted = {
            unit: [replace(piece, tokens=next(counts)) for piece in found]
            for unit, found in pieces.items()
        }
        units = [piece for unit in units for piece in counted.get(unit, (unit,))]


def _cut(text: str, unit: Unit, max_tokens: int) -> list[Unit]:
    room = max(1, max_tokens - unit.prefix_tokens)
    length = unit.end - unit.start
    longest = max(1, min(length - 1, int(length * room / unit.tokens * 0.85)))
    return [
        replace(unit, start=start, end=end, opens_block=unit.opens_block and number == 0)
        for number, (start, end) in enumerate(split_long(text, unit.start, unit.end, longest))
    ]
