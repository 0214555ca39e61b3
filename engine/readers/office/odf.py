"""OpenDocument: texts, presentations, drawings of LibreOffice and its kin, and flat sheets.

Headings are marked as such, with their level; slides are the pages of a presentation, each
with its notes. The trap: an empty cell or row is written once with the number of its
repeats, which may be a million, so only what holds text is repeated.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from engine.domain.document import Document, Span
from engine.readers.builder import DocumentBuilder
from engine.readers.office.cells import row_of
from engine.readers.office.margins import worth_keeping
from engine.readers.office.ooxml import Package, attribute, children, first, local, parsed
from engine.readers.refusals import sealed

_SKIP = frozenset({"tracked-changes", "annotation", "note-citation", "ruby-text", "desc", "title"})
_CONTAINERS = frozenset(
    {"section", "list", "list-item", "list-header", "frame", "text-box", "g", "custom-shape"}
    | {"index-body", "table-of-content", "alphabetical-index", "bibliography", "index-title"}
    | {"rect", "ellipse", "a", "text", "drawing", "numbered-paragraph"}
)
_DEEPEST = 60
_MOST_REPEATS = 20
_MOST_COLUMNS = 1 << 14
_MARGINS = ("header", "header-left", "header-first", "footer", "footer-left", "footer-first")
_TITLES = ("title", "subtitle")


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    content, meta, beside = _content(data)
    body = first(content, "body") if content is not None else None
    inside = next((each for each in body if local(each)), None) if body is not None else None
    if inside is None:
        raise ValueError("there is no body")
    reading = _Reading(_styles(content), beside.objects)
    pages = None
    if local(inside) in ("presentation", "drawing"):
        pages = reading.read_pages(inside)
    elif local(inside) == "spreadsheet":
        reading.read_sheets(inside)
    else:
        reading.read(inside)
        reading.add_margins(beside.styles)
    title = first(meta, "title") if meta is not None else None
    fallback = "" if local(inside) == "spreadsheet" else None
    return reading.builder.build(
        f"application/vnd.oasis.opendocument.{local(inside)}",
        title=title.text if title is not None and title.text else fallback,
        pages=pages,
    )


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside the content: the tree with the pages' margins, and the text of what
    is embedded, by its path."""

    styles: Any
    objects: dict[str, str]


def _content(data: bytes) -> tuple[Any, Any, _Beside]:
    """The trees that hold the content and the title, and what stands beside them."""
    if not data.startswith(b"PK"):
        flat = parsed(data)
        meta = first(flat, "meta") if flat is not None else None
        return flat, meta, _Beside(flat, {})
    package = Package(data)
    manifest = package.part("META-INF/manifest.xml")
    if manifest is not None and first(manifest, "encryption-data") is not None:
        raise sealed()
    beside = _Beside(package.spare("styles.xml"), _objects(package))
    return package.part("content.xml"), package.part("meta.xml"), beside


def _objects(package: Package) -> dict[str, str]:
    """Formulas as they were typed, and the titles of charts."""
    found = {}
    for name in package.names:
        folder, _, base = name.rpartition("/")
        root = package.spare(name) if folder and base == "content.xml" else None
        if root is None:
            continue
        typed = first(root, "annotation") if local(root) == "math" else None
        titles = [typed] if typed is not None else [*root.iter("{*}title")]
        if not titles and local(root) == "math":
            titles = [root]
        lines = [" ".join("".join(each.itertext()).split()) for each in titles]
        found[folder] = "\n".join(line for line in lines if line)
    return found


def _styles(content: Any) -> dict[str, str]:
    """What each style made on the spot is based on."""
    automatic = first(content, "automatic-styles")
    found = children(automatic, "style") if automatic is not None else ()
    return {attribute(each, "name"): attribute(each, "parent-style-name") for each in found}


class _Reading:
    """Goes through a body in order; ``span`` is the slide that it is at, if any."""

    def __init__(self, styles: dict[str, str], objects: dict[str, str]) -> None:
        self.builder = DocumentBuilder()
        self._objects = objects
        self._styles = styles
        self._span: Span | None = None

    def read_pages(self, body: Any) -> int:
        number = 0
        for number, page in enumerate(children(body, "page"), start=1):
            self._span = Span(slide=number)
            titles = [each for each in children(page, "frame") if _role(each) in _TITLES]
            for frame in titles:
                level = 1 + _TITLES.index(_role(frame))
                self.builder.add("heading", _line(frame), span=self._span, level=level)
            for element in page:
                if element not in titles and local(element) != "notes":
                    self.read(element)
            for notes in children(page, "notes"):
                self.read(notes)
        return number

    def read_sheets(self, body: Any) -> None:
        """As in :mod:`engine.readers.office.sheet`: a line a row, at its cells."""
        tables = list(children(body, "table"))
        for table in tables:
            name = attribute(table, "name") or "Sheet"
            found = [row_of(name, number, cells) for number, cells in _numbered(table)]
            rows = [row for row in found if row is not None]
            if rows and len(tables) > 1:
                self.builder.add("heading", name, span=Span(sheet=name), level=1)
            lines, places = [row[0] for row in rows], [row[1] for row in rows]
            head = lines[0] if len(lines) > 2 and " | " in lines[0] else ""
            self.builder.add_rows(lines, places, context=head)

    def add_margins(self, styles: Any) -> None:
        pages = styles.iter("{*}master-page") if styles is not None else ()
        margins = (each for page in pages for each in page if local(each) in _MARGINS)
        for text in worth_keeping(map(_text, margins)):
            self.builder.add_lines("paragraph", [(line.strip(), None) for line in text.split("\n")])

    def read(self, element: Any, *, depth: int = 0, item: str = "") -> None:
        """``item`` is the mark for paragraphs in a list."""
        name = local(element)
        if name == "list-item":
            item = "- "
        for child in element if depth < _DEEPEST else ():
            kind = local(child)
            if kind in ("h", "p"):
                self._add_paragraph(child, item)
                item = "  " if item else ""
            elif kind == "table":
                self._add_table(child)
            elif kind == "annotation":
                self._add_comment(child)
            elif kind == "object":
                self._add_object(child)
            elif kind in _CONTAINERS:
                self.read(child, depth=depth + 1, item=item)

    def _add_paragraph(self, element: Any, item: str) -> None:
        text = _text(element).strip()
        level = self._level(element)
        if level and len(text) < 400:
            self.builder.add("heading", " ".join(text.split()), span=self._span, level=level)
        elif text:
            lines = [(line, self._span) for line in (item.lstrip() + text).split("\n")]
            self.builder.add_lines("list_item" if item else "paragraph", lines)
        for embedded in element.iter("{*}object"):
            self._add_object(embedded)
        for comment in element.iter("{*}annotation"):
            self._add_comment(comment)

    def _add_comment(self, comment: Any) -> None:
        author = " ".join("".join(_line(each)) for each in children(comment, "creator"))
        text = " ".join(_line(each) for each in comment if local(each) in ("p", "list"))
        by = f"Comment by {author}" if author else "Comment"
        self.builder.add("paragraph", f"{by}: {text}" if text else "", span=self._span)

    def _add_object(self, embedded: Any) -> None:
        path = attribute(embedded, "href").removeprefix("./")
        self.builder.add("paragraph", self._objects.get(path, ""), span=self._span)

    def _level(self, element: Any) -> int:
        style = attribute(element, "style-name")
        style = self._styles.get(style) or style
        if local(element) == "h":
            level = attribute(element, "outline-level")
            return min(9, int(level)) if level.isdigit() and int(level) else 1
        return {"Title": 1, "Subtitle": 2}.get(style, 0)

    def _add_table(self, table: Any) -> None:
        rows = [cells for cells in _rows(table) if any(cells)]
        if any(any(cells[1:]) for cells in rows):
            self.builder.add_table(rows, span=self._span)
            return
        for cells in rows:  # a frame around text
            self.builder.add("paragraph", cells[0], span=self._span)


def _role(frame: Any) -> str:
    return next(
        (str(v) for k, v in frame.attrib.items() if k.endswith("presentation:1.0}class")), ""
    )


def _line(element: Any) -> str:
    return " ".join(_text(element).split())


def _rows(table: Any) -> Iterator[list[str]]:
    """The rows of a table; those of a table within stand in its cell."""
    for row in table.iter("{*}table-row"):
        if next(row.iterancestors("{*}table")) is not table:
            continue
        yield _cells(row)


def _cells(row: Any) -> list[str]:
    cells: list[str] = []
    for cell in row:
        if local(cell) in ("table-cell", "covered-table-cell"):
            text = _line(cell)
            repeated = attribute(cell, "number-columns-repeated")
            times = int(repeated) if text and repeated.isdigit() else 1
            cells += [text] * min(times, _MOST_REPEATS)
    return cells


def _numbered(table: Any) -> Iterator[tuple[int, list[str]]]:
    """Rows with their numbers, from 1; an empty cell takes its columns, up to a limit."""
    number = 1
    for row in table.iter("{*}table-row"):
        cells: list[str] = []
        for cell in row:
            if local(cell) in ("table-cell", "covered-table-cell"):
                text, times = _line(cell), _times(cell, "columns")
                most = _MOST_COLUMNS - len(cells)
                cells += [text] * min(times, _MOST_REPEATS if text else most, most)
        times = _times(row, "rows")
        for repeat in range(min(times, _MOST_REPEATS) if any(cells) else 0):
            yield number + repeat, cells
        number += times


def _times(element: Any, what: str) -> int:
    repeated = attribute(element, f"number-{what}-repeated")
    return max(1, int(repeated)) if repeated.isdigit() else 1


def _text(root: Any) -> str:
    """The running text below ``root``, with the breaks that are marked in it."""
    parts: list[str] = []
    skipping = None
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        name = local(element)
        if skipping is None:
            if event == "start":
                if name in _SKIP and element is not root:
                    skipping = element
                    continue
                parts.append(_MARKS.get(name, ""))
                parts.append(element.text or "")
            elif event == "end" and name in ("p", "h") and element is not root:
                parts.append("\n")
        elif event == "end" and element is skipping:
            skipping = None
        else:
            continue
        if event != "start" and element is not root:
            parts.append(element.tail or "")
    return "".join(parts)


_MARKS = {"s": " ", "tab": " ", "line-break": "\n", "note": " ", "soft-page-break": ""}
