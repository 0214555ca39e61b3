"""A document as Lectern sees it: text, its structure, and where every character stands.

``Document.text`` is the one text that is chunked, embedded, searched and quoted. Blocks say
what its parts are; segments tie its characters to the original file. A newcomer's trap:
offsets are always offsets into ``Document.text`` unless they sit in a :class:`Span`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, overload

from engine.domain.frozen import quick

BlockKind = Literal["heading", "paragraph", "list_item", "table", "code"]


@quick
@dataclass(frozen=True, slots=True)
class Span:
    """One unbroken stretch of the original file; only the fields its format has are set.

    ``start``/``end`` count characters, end exclusive: on a PDF page they are PDFium's
    character indices of that page (the same in Qt's viewer), in text files they are offsets
    into the decoded file with line ends as ``\\n``. Pages, slides and lines count from 1;
    lines are inclusive; ``start_s`` and ``end_s`` are seconds into a recording. ``box`` is left,
    top, right, bottom on the page or picture as it is shown, each 0 to 1: what was recognised
    in a picture has no character indices.
    """

    page: int | None = None
    start: int | None = None
    end: int | None = None
    first_line: int | None = None
    last_line: int | None = None
    slide: int | None = None
    sheet: str | None = None
    cells: str | None = None
    part: str | None = None
    start_s: float | None = None
    end_s: float | None = None
    box: tuple[float, float, float, float] | None = None

    def same_place(self, other: Span) -> bool:
        """True when both lie on the same page, slide, sheet or part."""
        mine = (self.page, self.slide, self.sheet, self.part)
        return mine == (other.page, other.slide, other.sheet, other.part)


@dataclass(frozen=True, slots=True)
class Location:
    """Where a passage stands: one span, or several when it runs over a page or slide break."""

    spans: tuple[Span, ...] = ()

    @property
    def page(self) -> int | None:
        return self.spans[0].page if self.spans else None

    def label(self) -> str:
        """A short human form: ``page 3``, ``slide 2``, ``sheet Costs, A2:C9``, ``lines 4-9``."""
        if not self.spans:
            return ""
        first, last = self.spans[0], self.spans[-1]
        if last.part is None:  # it runs out of the part that it begins in
            first = next(span for span in self.spans if span.part is None)
        if first.page is not None:
            return _range("page", first.page, last.page)
        if first.slide is not None:
            return _range("slide", first.slide, last.slide)
        if first.sheet is not None:
            return f"sheet {first.sheet}" + (f", {first.cells}" if first.cells else "")
        if first.start_s is not None:
            return f"{_clock(first.start_s)}-{_clock(last.end_s or first.start_s)}"
        lines = _range("line", first.first_line, last.last_line) if first.first_line else ""
        return ", ".join(part for part in (first.part, lines) if part)


def _range(word: str, first: int | None, last: int | None) -> str:
    return f"{word} {first}" if last in (None, first) else f"{word}s {first}-{last}"


def _clock(seconds: float) -> str:
    minutes, second = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{second:02}"


@quick
@dataclass(frozen=True, slots=True)
class Block:
    """A structural part ``text[start:end]``; ``context`` is what a reader would need to
    understand any piece of it alone (a table's header row)."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    context: str = ""


@quick
@dataclass(frozen=True, slots=True)
class Segment:
    """``text[start : start + length]`` stands at ``span`` in the original.

    When ``span.end - span.start == length`` the characters correspond one to one and a part
    of the segment can be located exactly; otherwise any part of it is located as the whole.
    """

    start: int
    length: int
    span: Span


class LazySegments(Sequence[Segment]):
    """Segments that are made when they are asked for: a long file has a hundred thousand of
    them, and each is looked at once or never.

    ``span`` gives where the segment of a number stands; it must give the same every time.
    Sent to another process, they are a tuple of segments.
    """

    __slots__ = ("_lengths", "_span", "starts")

    def __init__(
        self, starts: Sequence[int], lengths: Sequence[int], span: Callable[[int], Span]
    ) -> None:
        self.starts = starts
        self._lengths = lengths
        self._span = span

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> Segment: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Segment, ...]: ...
    def __getitem__(self, index: int | slice) -> Segment | tuple[Segment, ...]:
        if isinstance(index, slice):
            return tuple(self[number] for number in range(*index.indices(len(self))))
        number = index if index >= 0 else index + len(self)
        return Segment(self.starts[number], self._lengths[number], self._span(number))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[type[tuple[Segment, ...]], tuple[tuple[Segment, ...]]]:
        return tuple, (tuple(self),)


@dataclass(frozen=True, slots=True)
class Document:
    """The content of one file.

    ``blocks`` and ``segments`` ascend and do not overlap; every non-blank character of
    ``text`` lies in exactly one of each.
    """

    text: str
    blocks: tuple[Block, ...]
    segments: Sequence[Segment]
    media_type: str
    title: str = ""
    pages: int | None = None
    warnings: tuple[str, ...] = ()

    def locate(self, start: int, end: int) -> Location:
        """Where ``text[start:end]`` stands in the original, neighbouring stretches joined."""
        return locate(self.segments, start, end)

    def cut(self, start: int, end: int) -> tuple[Segment, ...]:
        """The segments of ``text[start:end]``, with offsets into that piece."""
        pieces = []
        for segment in _within(self.segments, start, end):
            head, tail = max(start, segment.start), min(end, segment.start + segment.length)
            pieces.append(Segment(head - start, tail - head, _clip(segment, start, end)))
        return tuple(pieces)


def locate(segments: Sequence[Segment], start: int, end: int) -> Location:
    """Where the characters from ``start`` to ``end`` of the text that ``segments`` tie to the
    original stand in it."""
    spans: list[Span] = []
    for segment in _within(segments, start, end):
        piece = _clip(segment, start, end)
        if spans and spans[-1].same_place(piece):
            spans[-1] = _join(spans[-1], piece)
        else:
            spans.append(piece)
    return Location(tuple(spans))


def _within(segments: Sequence[Segment], start: int, end: int) -> Iterator[Segment]:
    first = max(0, _count_up_to(segments, start) - 1)
    for number in range(first, len(segments)):  # not islice, which walks there from the beginning
        segment = segments[number]
        if segment.start >= end:
            return
        if segment.start + segment.length > start:
            yield segment


def _count_up_to(segments: Sequence[Segment], start: int) -> int:
    """How many segments begin at ``start`` or before it."""
    if isinstance(segments, LazySegments):
        return bisect_right(segments.starts, start)
    return bisect_right(segments, start, key=lambda each: each.start)


def _clip(segment: Segment, start: int, end: int) -> Span:
    span = segment.span
    if span.start is None or span.end is None or span.end - span.start != segment.length:
        return span
    head = max(0, start - segment.start)
    tail = min(segment.length, end - segment.start)
    return replace(span, start=span.start + head, end=span.start + tail)


def _join(left: Span, right: Span) -> Span:
    return replace(
        left,
        end=right.end if right.end is not None else left.end,
        last_line=right.last_line if right.last_line is not None else left.last_line,
        cells=_join_cells(left.cells, right.cells),
        end_s=right.end_s if right.end_s is not None else left.end_s,
        box=_join_boxes(left.box, right.box),
    )


def _join_boxes(
    left: tuple[float, float, float, float] | None, right: tuple[float, float, float, float] | None
) -> tuple[float, float, float, float] | None:
    if left is None or right is None:
        return left or right
    return (
        min(left[0], right[0]),
        min(left[1], right[1]),
        max(left[2], right[2]),
        max(left[3], right[3]),
    )


def _join_cells(left: str | None, right: str | None) -> str | None:
    if left is None or right is None or left == right:
        return left or right
    return f"{left.partition(':')[0]}:{right.rpartition(':')[2]}"
