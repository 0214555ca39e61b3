"""Text and tables in Pages, Keynote and Numbers files of iWork '09: one XML document.

Elements refer to each other by identifiers. The trap: a cell says only how far it stands
from the one before it, counting 256 to a row, and each reference may lead anywhere.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from engine.domain.document import Span
from engine.readers.builder import DocumentBuilder
from engine.readers.office.cells import shown
from engine.readers.office.ooxml import attribute, children, local

_EPOCH = datetime.datetime(2001, 1, 1)  # Apple's, without a time zone
_HEADING = re.compile(r"^(?:heading|überschrift|titre|título|titolo|kop) ?(\d)?$", re.I)
_BREAKS = frozenset({"br", "lnbr", "crbr", "pgbr", "contbr", "footnotebr"})
_NO_TEXT = frozenset({"attachment", "attachment-ref", "page-number", "page-count", "footnotes"})
_STRIDE = 256  # of a row, in the counting of cells
_DEEPEST = 20


class Reading:
    """Adds parts of ``root`` to ``builder``, each storage once, at ``span``."""

    def __init__(self, root: Any, builder: DocumentBuilder) -> None:
        self.builder = builder
        self.span: Span | None = None
        self._by_id: dict[str, Any] = {}
        self._levels: dict[str, int] = {}
        self._done: set[Any] = set()
        for element in root.iter("{*}*"):
            identifier = attribute(element, "ID")
            if identifier:
                self._by_id[identifier] = element
            if local(element) == "paragraphstyle":
                self._add_style(element, identifier)

    def add_drawings(self, part: Any, *, tables: bool = True) -> None:
        """Every storage and table below ``part``, in order."""
        for element in part.iter("{*}text-storage", "{*}tabular-model"):
            if local(element) == "text-storage":
                self.add_storage(element)
            elif tables:
                self._add_table(element)

    def add_storage(self, storage: Any) -> None:
        if storage in self._done:
            return
        self._done.add(storage)
        for body in children(storage, "text-body"):
            for paragraph in body.iter("{*}p"):
                self._add_paragraph(paragraph)
        for notes in children(storage, "footnotes"):
            self.add_drawings(notes)

    def add_comment(self, annotation: Any) -> None:
        text = " ".join(self._text(annotation).split())
        self._done.update(annotation.iter("{*}text-storage"))
        self.builder.add("paragraph", f"Comment: {text}" if text else "", span=self.span)

    def add_heading(self, part: Any) -> None:
        storages = [each for each in part.iter("{*}text-storage") if each not in self._done]
        self._done.update(storages)
        text = " ".join(" ".join(map(self._text, storages)).split())
        self.builder.add("heading", text, span=self.span, level=1)

    def rows(self, model: Any) -> Iterator[tuple[int, list[str]]]:
        """Number (from 1) and cells of each row that holds anything."""
        position = number = 0
        row: list[str] = []
        for source in model.iter("{*}datasource"):
            for order, cell in enumerate(source):
                step = attribute(cell, "ct")
                position += int(step) if step.isdigit() else min(order, 1)
                if position // _STRIDE != number:
                    yield number + 1, row
                    number, row = position // _STRIDE, []
                row += [""] * (position % _STRIDE - len(row))
                row.append(self._cell(cell))
            break
        yield number + 1, row

    def _add_style(self, element: Any, identifier: str) -> None:
        name = attribute(element, "name")
        parent = attribute(element, "parent-ident")
        match = _HEADING.match(name)
        level = int(match[1] or 1) if match else 1 if name.lower() in ("title", "titel") else 0
        for key in (identifier, attribute(element, "ident")):
            if key:
                self._levels[key] = level or self._levels.get(parent, 0)

    def _add_paragraph(self, paragraph: Any) -> None:
        lines = [" ".join(line.split()) for line in self._text(paragraph).split("\n")]
        level = self._levels.get(attribute(paragraph, "style"), 0)
        if level:
            self.builder.add("heading", " ".join(lines), span=self.span, level=level)
        elif attribute(paragraph, "list-level") not in ("", "0") and any(lines):
            marked = f"- {' '.join(lines).strip()}"
            self.builder.add("list_item", marked, span=self.span)
        else:
            self.builder.add_lines("paragraph", [(line, self.span) for line in lines])
        for reference in paragraph.iter("{*}attachment", "{*}attachment-ref"):
            target = self._resolved(reference)
            if target is not None and target not in self._done:
                self._done.add(target)
                self.add_drawings(target)

    def _add_table(self, model: Any) -> None:
        if model in self._done:
            return
        self._done.add(model)
        self.builder.add_table((cells for _, cells in self.rows(model)), span=self.span)

    def _text(self, element: Any) -> str:
        """The running text below ``element``."""
        parts: list[str] = []
        skipping = None
        for event, each in etree.iterwalk(element, events=("start", "end")):
            name = local(each)
            if event == "start" and skipping is None:
                skipping = each if name in _NO_TEXT else None
                if skipping is None:
                    parts += ["\n" if name in _BREAKS else " " if name == "tab" else ""]
                    parts.append(each.text or "")
            elif event == "end" and skipping in (None, each):
                skipping = None
                parts += ["\n"] if name == "p" else []
                parts.append(each.tail or "" if each is not element else "")
        return "".join(parts)

    def _cell(self, cell: Any) -> str:
        """A cell as it is shown; of a formula its result."""
        for _ in range(_DEEPEST):
            inner = _inner(cell)
            if inner is None:
                break
            cell = self._resolved(inner)
        kind = local(cell) if cell is not None else ""
        if kind in ("t", "rt"):
            return self._cell_text(cell)
        show = _SHOWN.get(kind)
        return show(_value(cell)) if show else ""

    def _cell_text(self, cell: Any) -> str:
        for content in (self._resolved(each) for each in cell):
            if content is not None:
                self._done.update(content.iter("{*}text-storage"))
                return " ".join((attribute(content, "s") or self._text(content)).split())
        return ""

    def _resolved(self, element: Any) -> Any:
        """The element itself, or the one that it refers to."""
        reference = attribute(element, "IDREF")
        return self._by_id.get(reference) if reference else element


def string_in(element: Any) -> str:
    """The string that a property holds."""
    for each in element.iter("{*}string") if element is not None else ():
        return attribute(each, "string").strip()
    return ""


def _inner(cell: Any) -> Any:
    """What a formula or a menu stands for."""
    kind = local(cell) if cell is not None else ""
    if kind == "f":
        return next((each for result in children(cell, "r") for each in result), None)
    if kind == "pm":
        return next((each for each in cell if local(each).startswith("proxied-cell")), None)
    return None


def _number(value: str) -> str:
    try:
        return shown(float(value)) if value else ""
    except ValueError:
        return ""


def _date(value: str) -> str:
    try:
        return shown(_EPOCH + datetime.timedelta(seconds=float(value)))
    except (ValueError, OverflowError):
        return value[:19]


def _duration(value: str) -> str:
    try:
        return str(datetime.timedelta(seconds=float(value)))
    except (ValueError, OverflowError):
        return ""


def _value(cell: Any) -> str:
    return next((each for name in ("v", "cell-date", "du") if (each := attribute(cell, name))), "")


def _checked(value: str) -> str:
    return shown(value in ("1", "true"))


_SHOWN: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(("n", "rn"), _number),
    **dict.fromkeys(("d", "rd"), _date),
    **dict.fromkeys(("du", "rdu"), _duration),
    **dict.fromkeys(("cb", "rb"), _checked),
}
