"""Putting a Document together block by block, its invariants kept by construction.

The trap: a format whose text is extracted rather than stored (HTML, DOCX, e-mail) has no
character offsets of its own, so its spans count characters and lines of the extracted text,
which is what the viewer shows for it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from engine.domain.document import Block, BlockKind, Document, LazySegments, Span
from engine.readers import bounds

Place = Span | Callable[[], Span]  # a call makes it when it is asked for
_BREAK = ("\n", None)
_TIGHT = frozenset({"list_item", "table"})


class DocumentBuilder:
    """Collects blocks of text; :meth:`build` makes the Document."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._starts: list[int] = []  # of the segments, as are the next two
        self._lengths: list[int] = []
        self._places: list[Place] = []
        self._parts_from: list[tuple[int, str]] = []

    def enter(self, part: str) -> None:
        """What is added from here on stands in ``part`` (a chapter, a message, a cell)."""
        self._parts_from.append((self._length, one_line(part, longest=80)))

    def add(self, kind: BlockKind, text: str, *, span: Span | None = None, level: int = 0) -> None:
        """A block that stands, as a whole, at ``span`` (none: at its place in the text)."""
        text = text.strip()
        if not text:
            return
        self._separate(kind)
        start, end = self._length, self._length + len(text)
        bounds.check_length(end)
        if span is not None:
            self._starts.append(start)
            self._lengths.append(len(text))
            self._places.append(span)
        self._parts.append(text)
        self._length = end
        self._blocks.append(Block(kind, start, end, level))

    def add_lines(
        self,
        kind: BlockKind,
        lines: Iterable[tuple[str, Span | None]],
        *,
        level: int = 0,
        context: str = "",
    ) -> None:
        """A block of lines, each with its own place in the original."""
        pieces: list[tuple[str, Span | None]] = []
        for line, span in lines:
            if stripped := line.rstrip():
                if pieces:
                    pieces.append(_BREAK)
                pieces.append((stripped, span))
        self.add_pieces(kind, pieces, level=level, context=context)

    def add_pieces(
        self,
        kind: BlockKind,
        pieces: Iterable[tuple[str, Span | None]],
        *,
        level: int = 0,
        context: str = "",
    ) -> None:
        """A block of pieces set one after the other as they are."""
        found = pieces if isinstance(pieces, list) else list(pieces)
        if not any(piece.strip() for piece, _ in found):
            return
        self._separate(kind)
        start = end = self._length
        for piece, span in found:
            if span is not None:
                self._starts.append(end)
                self._lengths.append(len(piece))
                self._places.append(span)
            end += len(piece)
        bounds.check_length(end)
        self._parts.extend(piece for piece, _ in found)
        self._length = end
        self._blocks.append(Block(kind, start, end, level, context))

    def add_rows(self, lines: Sequence[str], places: Sequence[Place], *, context: str) -> None:
        """A table of lines that are not empty, each at a place of its own: as :meth:`add_lines`,
        for a great many."""
        if not lines:
            return
        self._separate("table")
        lengths = list(map(len, lines))
        starts = _starts(lengths, self._length)
        end = starts.pop() - 1
        bounds.check_length(end)
        self._starts += starts
        self._lengths += lengths
        self._places += places
        self._blocks.append(Block("table", self._length, end, 0, context))
        self._parts.append("\n".join(lines))
        self._length = end

    def add_table(
        self, rows: Iterable[Sequence[str]], *, span: Span | None = None, headed: bool = False
    ) -> None:
        """A table by its cells, each on one line. Its first row heads it if the format says so,
        or if it has more than one column and more than one row below."""
        joined = (" | ".join(cells).rstrip(" |") for cells in rows)
        lines = [line for line in joined if line.strip(" |")]
        heads = headed or (len(lines) > 2 and " | " in lines[0])
        context = lines[0] if lines and heads else ""
        self.add_lines("table", [(line, span) for line in lines], context=context)

    def add_blocks_of(self, document: Document) -> None:
        """The blocks of a document that is a part of this one, without the places it gives."""
        for block in document.blocks:
            lines = document.text[block.start : block.end].split("\n")
            spanless = [(line, None) for line in lines]
            self.add_lines(block.kind, spanless, level=block.level, context=block.context)

    def _separate(self, kind: BlockKind) -> None:
        if self._blocks:
            tight = kind in _TIGHT and self._blocks[-1].kind == kind
            self._parts.append("\n" if tight else "\n\n")
            self._length += 1 if tight else 2

    @property
    def empty(self) -> bool:
        return not self._blocks

    def build(
        self,
        media_type: str,
        *,
        title: str | None = None,
        pages: int | None = None,
        warnings: tuple[str, ...] = (),
    ) -> Document:
        """The Document; its title, unless given, is the heading that opens it."""
        text = "".join(self._parts)
        segments = self._segments() if self._starts else line_segments(text, self._part_at)
        if title is None:
            title = first_heading(text, self._blocks)
        return Document(
            text, tuple(self._blocks), segments, media_type, one_line(title), pages, warnings
        )

    def _segments(self) -> LazySegments:
        places = self._places

        def span(number: int) -> Span:
            place = places[number]
            return place if isinstance(place, Span) else place()

        return LazySegments(self._starts, self._lengths, span)

    def _part_at(self, start: int) -> str | None:
        at = bisect_right(self._parts_from, start, key=lambda each: each[0])
        return self._parts_from[at - 1][1] or None if at else None


def _starts(lengths: list[int], first: int) -> list[int]:
    """Where lines of these lengths start, and where one more would."""
    return list(accumulate([length + 1 for length in lengths], initial=first))


def line_segments(text: str, part_at: Callable[[int], str | None] | None = None) -> LazySegments:
    """One segment a line, at its own offsets: for text that is its own original. ``part_at``
    names the part that a line stands in, by its start."""
    lengths = list(map(len, text.split("\n")))
    starts = _starts(lengths, 0)
    filled = [number for number, length in enumerate(lengths) if length]

    def span(number: int) -> Span:
        line = filled[number]
        start = starts[line]
        return Span(
            start=start,
            end=start + lengths[line],
            first_line=line + 1,
            last_line=line + 1,
            part=part_at(start) if part_at is not None else None,
        )

    return LazySegments([starts[n] for n in filled], [lengths[n] for n in filled], span)


def first_heading(text: str, blocks: Iterable[Block]) -> str:
    """The heading that opens the document, or nothing: a later one is no title."""
    for number, block in enumerate(blocks):
        if block.kind == "heading":
            return one_line(text[block.start : block.end])
        if number >= 3:
            break
    return ""


def one_line(text: str, *, longest: int = 200) -> str:
    """``text`` as a title: one line, no Markdown marks, cut at a blank when it is too long."""
    line = " ".join(text[: 4 * longest].split()).lstrip("# ").rstrip("# =")
    if len(line) <= longest:
        return line
    return line[:longest].rpartition(" ")[0] or line[:longest]
