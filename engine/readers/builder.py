"""Putting a Document together block by block, its invariants kept by construction.

The trap: a format whose text is extracted rather than stored (HTML, DOCX, e-mail) has no
character offsets of its own, so its spans count characters and lines of the extracted text,
which is what the viewer shows for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.domain.document import Block, BlockKind, Document, Segment, Span

_TIGHT = frozenset({"list_item", "table"})


class DocumentBuilder:
    """Collects blocks of text; :meth:`build` makes the Document."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._segments: list[Segment] = []

    def add(self, kind: BlockKind, text: str, *, span: Span | None = None, level: int = 0) -> None:
        """A block that stands, as a whole, at ``span`` (none: at its place in the text)."""
        self.add_lines(kind, [(text.strip(), span)], level=level)

    def add_lines(
        self,
        kind: BlockKind,
        lines: Iterable[tuple[str, Span | None]],
        *,
        level: int = 0,
        context: str = "",
    ) -> None:
        """A block of lines, each with its own place in the original."""
        kept = [(line.rstrip(), span) for line, span in lines if line.strip()]
        if not kept:
            return
        self._separate(kind)
        start = self._length
        for number, (line, span) in enumerate(kept):
            if number:
                self._append("\n")
            if span is not None:
                self._segments.append(Segment(self._length, len(line), span))
            self._append(line)
        self._blocks.append(Block(kind, start, self._length, level, context))

    def _separate(self, kind: BlockKind) -> None:
        if self._blocks:
            tight = kind in _TIGHT and self._blocks[-1].kind == kind
            self._append("\n" if tight else "\n\n")

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    @property
    def empty(self) -> bool:
        return not self._blocks

    def build(
        self,
        media_type: str,
        *,
        title: str = "",
        pages: int | None = None,
        warnings: tuple[str, ...] = (),
    ) -> Document:
        text = "".join(self._parts)
        segments = tuple(self._segments) or tuple(line_segments(text))
        title = one_line(title) or first_heading(text, self._blocks)
        return Document(text, tuple(self._blocks), segments, media_type, title, pages, warnings)


def line_segments(text: str) -> Iterator[Segment]:
    """One segment a line, at its own offsets: for text that is its own original."""
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line:
            end = start + len(line)
            yield Segment(
                start, len(line), Span(start=start, end=end, first_line=number, last_line=number)
            )
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
