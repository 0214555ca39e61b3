"""Text in Pages, Keynote and Numbers since 2013: paragraphs, lists, notes, comments, shapes.

A storage is one long string; tables beside it say which style, list or drawing stands where.
The trap: these tables count UTF-16 units, and an entry that names no style means "as before".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from engine.domain.document import Span
from engine.readers.builder import DocumentBuilder
from engine.readers.iwork.iwa import Archived, Objects
from engine.readers.iwork.protobuf import Message
from engine.readers.iwork.tables import TABLE, TABLE_IN_TEXT, Table

_STORAGES = (2001, 2005)
_GROUP, _DRAWING, _HIGHLIGHT = 3008, 2003, 2013
_PARAGRAPH_ENDS = re.compile("[\n\u2029\x04-\x06\x0c]")
_NO_TEXT = re.compile("[\ufffc\x00-\x08\x0e-\x1f]")
_HEADING = re.compile(r"(?:^|-)(?:heading|überschrift|titre|título|titolo|kop) ?(\d)?$", re.I)
_DEEPEST = 30


class Reading:
    """Adds storages and drawings to ``builder``, each once, at ``span``."""

    def __init__(self, objects: Objects, builder: DocumentBuilder) -> None:
        self._objects = objects
        self._builder = builder
        self._done: set[int] = set()
        self._notes: list[Archived] = []
        self._depth = 0
        self.span: Span | None = None

    def add_storage(self, storage: Archived) -> None:
        if storage.kind not in _STORAGES or storage.number in self._done:
            return
        self._done.add(storage.number)
        message = storage.message
        styles, lists = _Runs(message.message(5)), _Runs(message.message(7))
        beside = [_Runs(message.message(field)) for field in (9, 16, 23)]
        for start, end, text in _paragraphs(message):
            style = self._objects[styles.before(start)]
            self._add_paragraph(text, style, self._objects[lists.before(start)])
            for runs in beside:
                for number in runs.within(start, end):
                    self._add_beside(self._objects[number])

    def add_notes(self) -> None:
        """The footnotes of all that was added since."""
        notes, self._notes = self._notes, []
        for note in notes:
            self.add_storage(note)

    def add_drawing(self, drawing: Archived) -> None:
        """A text box, a table, or a group of such; what lies too deep is left out."""
        if self._depth >= _DEEPEST:
            return
        self._depth += 1
        try:
            self._add_drawn(drawing)
        finally:
            self._depth -= 1

    def _add_drawn(self, drawing: Archived) -> None:
        if drawing.kind in (TABLE, TABLE_IN_TEXT):
            self._add_table(drawing)
        elif drawing.kind == _GROUP and drawing.number not in self._done:
            self._done.add(drawing.number)
            for child in self._objects.all_at(drawing.message, 2):
                self.add_drawing(child)
        else:
            self.add_storage(self.storage_of(drawing))
        self.add_comment(self._objects.at(drawing.message.message(1), 6))

    def storage_of(self, drawing: Archived) -> Archived:
        """The text of a shape, or of a placeholder, which is a shape in a wrapper."""
        for shape in (drawing.message, drawing.message.message(1)):
            for field in (4, 2):
                found = self._objects.at(shape, field)
                if found.kind in _STORAGES:
                    return found
        return self._objects[0]

    def text_of(self, storage: Archived) -> str:
        """All text of a storage on one line."""
        if storage.kind not in _STORAGES:
            return ""
        return " ".join(" ".join(text for _, _, text in _paragraphs(storage.message)).split())

    def add_heading(self, drawing: Archived, *, level: int) -> None:
        storage = self.storage_of(drawing)
        if storage.number not in self._done:
            self._done.add(storage.number)
            text = self.text_of(storage)
            self._builder.add("heading", text, span=self.span, level=level)

    def add_comment(self, comment: Archived) -> None:
        """A comment, then the replies to it, which may have replies."""
        waiting = [comment]
        while waiting:
            found = waiting.pop()
            if found.number and found.number not in self._done:
                self._done.add(found.number)
                self._add_said(found)
                waiting += reversed(list(self._objects.all_at(found.message, 4)))

    def _add_said(self, comment: Archived) -> None:
        author = self._objects.at(comment.message, 3).message.text(1).strip()
        text = " ".join(comment.message.text(1).split())
        if text:
            by = f"Comment by {author}" if author else "Comment"
            self._builder.add("paragraph", f"{by}: {text}", span=self.span)

    def _add_paragraph(self, text: str, style: Archived, listed: Archived) -> None:
        level = self._level(style)
        lines = [(line.strip(), self.span) for line in text.split("\u2028") if line.strip()]
        if not lines:
            return
        if level:
            one = " ".join(line for line, _ in lines)
            self._builder.add("heading", one, span=self.span, level=level)
        elif self._is_list(listed):
            lines[0] = (f"- {lines[0][0]}", self.span)
            self._builder.add_lines("list_item", lines)
        else:
            self._builder.add_lines("paragraph", lines)

    def _add_beside(self, found: Archived) -> None:
        if found.kind == _DRAWING:
            self.add_drawing(self._objects.at(found.message, 1))
        elif found.kind == _HIGHLIGHT:
            self.add_comment(self._objects.at(found.message, 1))
        elif (note := self._objects.at(found.message, 2)).kind in _STORAGES:
            self._notes.append(note)

    def _add_table(self, info: Archived) -> None:
        if info.number in self._done:
            return
        self._done.add(info.number)
        table = Table(self._objects, info, self.text_of)
        rows = [cells for _, cells in table.rows() if any(cells)]
        if rows:
            self._builder.add("paragraph", table.name, span=self.span)
            self._builder.add_table(rows, span=self.span, headed=table.header_rows > 0)
        for comment in table.comments():
            self.add_comment(comment)

    def _level(self, style: Archived) -> int:
        """1 to 9 if the style, or one that it is based on, is that of a heading."""
        for _ in range(_DEEPEST):
            described = style.message.message(1)
            for name in (described.text(2), described.text(1)):
                if name.rpartition("-")[2].lower() in ("title", "titel"):
                    return 1
                if match := _HEADING.search(name):
                    return int(match[1] or 1) or 1
            style = self._objects.at(described, 3)
            if not style.number:
                break
        return 0

    def _is_list(self, style: Archived) -> bool:
        for _ in range(_DEEPEST):
            labels = list(style.message.numbers(11))
            if labels or not style.number:
                return any(labels)
            style = self._objects.at(style.message.message(1), 3)
        return False


class _Runs:
    """What stands from which unit of the text on, by number."""

    def __init__(self, table: Message) -> None:
        found = [(each.number(1), each.message(2).number(1)) for each in table.messages(1)]
        self._runs = sorted(found)
        self._named = [run for run in self._runs if run[1]]

    def before(self, position: int) -> int:
        """What was named last."""
        at = bisect_right(self._named, (position, 1 << 64))
        return self._named[at - 1][1] if at else 0

    def within(self, start: int, end: int) -> Iterator[int]:
        at = bisect_right(self._named, (start, 0))
        while at < len(self._named) and self._named[at][0] <= end:
            yield self._named[at][1]
            at += 1

    def stretches(self) -> Iterator[tuple[int, int]]:
        """Where anything stands at all."""
        for (start, number), (end, _) in pairwise((*self._runs, (1 << 32, 0))):
            if number:
                yield start, end


def _paragraphs(storage: Message) -> Iterator[tuple[int, int, str]]:
    """First and last unit of each paragraph, and its text without what was deleted."""
    text = storage.text(3)
    deleted = list(_Runs(storage.message(22)).stretches())
    if deleted:
        units = bytearray(text.encode("utf-16-le"))
        for start, end in deleted:
            length = len(units[2 * start : 2 * end]) // 2
            units[2 * start : 2 * end] = "\ufffc".encode("utf-16-le") * length
        text = units.decode("utf-16-le", "replace")
    start = 0
    for line in _PARAGRAPH_ENDS.split(text):
        end = start + len(line) + sum(character > "\uffff" for character in line)
        yield start, end, _NO_TEXT.sub("", line)
        start = end + 1
