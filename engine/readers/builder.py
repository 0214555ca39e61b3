"""Putting a Document together block by block, its invariants kept by construction.

The trap: a format whose text is extracted rather than stored (HTML, DOCX, e-mail) has no
character offsets of its own, so its spans count characters and lines of the extracted text,
which is what the viewer shows for it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from engine.domain.document import Block, BlockKind, Document, Segment, Span
from engine.readers import bounds

_BREAK = ("\n", None)
_TIGHT = frozenset({"list_item", "table"})


class DocumentBuilder:
    """Collects blocks of text; :meth:`build` makes the Document."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._segments: list[Segment] = []
        self._parts_from: list[tuple[int, str]] = []

    def enter(self, part: str) -> None:
        """What is added from here on stands in ``part`` (a chapter, a message, a cell)."""
        self._parts_from.append((self._length, one_line(part, longest=80)))

    def add(self, kind: BlockKind, text: str, *, span: Span | None = None, level: int = 0) -> None:
        """A block that stands, as a whole, at ``span`` (none: at its place in the text)."""
        self.add_pieces(kind, [(text.strip(), span)], level=level)

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
                self._segments.append(Segment(end, len(piece), span))
            end += len(piece)
        bounds.check_length(end)
        self._parts.extend(piece for piece, _ in found)
        self._length = end
        self._blocks.append(Block(kind, start, end, level, context))

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
        segments = tuple(self._segments) or tuple(self._of_lines(text))
        if title is None:
            title = first_heading(text, self._blocks)
        return Document(
            text, tuple(self._blocks), segments, media_type, one_line(title), pages, warnings
        )

    def _of_lines(self, text: str) -> Iterable[Segment]:
        found = line_segments(text)
        return self._in_parts(found) if self._parts_from else found

    def _in_parts(self, segments: Iterator[Segment]) -> Iterator[Segment]:
        for segment in segments:
            at = bisect_right(self._parts_from, segment.start, key=lambda each: each[0])
            part = self._parts_from[at - 1][1] if at else ""
            yield Segment(segment.start, segment.length, _within(segment.span, part))


def _within(line: Span, part: str) -> Span:
    """The span of a line, said to be in ``part``; a copy would take longer than the line."""
    return Span(
        start=line.start,
        end=line.end,
        first_line=line.first_line,
        last_line=line.last_line,
        part=part or None,
    )


def line_segments(text: str) -> Iterator[Segment]:
    """One segment a line, at its own offsets: for text that is its own original."""
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line:
            end = start + len(line)
            span = Span(start=start, end=end, first_line=number, last_line=number)
            yield Segment(start, len(line), span)
        start += len(line) + 1


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
