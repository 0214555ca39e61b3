"""What a workbook says of its cells beside their values: which are percentages, and the
comments on them, the text boxes and the charts' titles over them.

The trap: a sheet may have millions of cells, so its XML is only searched, a piece at a time,
and only where the workbook has a style that shows percent.
"""

from __future__ import annotations

import re
import zipfile
from array import array
from collections.abc import Iterator
from functools import cached_property
from typing import Any, Protocol

from engine.readers.office import ole, scattered, sheet_formats
from engine.readers.office.cells import Row, column
from engine.readers.office.ooxml import DAMAGED, Package, attribute, local, text_of
from engine.readers.office.ooxml_drawings import authors, comments, drawn
from engine.readers.office.scattered import Extent, extent
from engine.readers.office.sheet_ods import OpenBook
from engine.readers.office.sheet_percents import Percents
from engine.readers.office.sheet_xls import OldBook
from engine.readers.office.sheet_xlsb import BinaryBook

_PIECE = 1 << 20
_PLACE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')


class Details(Protocol):
    """Asked for a sheet by its name; nothing for one that is not known, or broken."""

    def extent(self, sheet: str) -> Extent:
        """The rectangle that holds a sheet's cells; nothing where that is not known."""
        ...

    def scattered_rows(self, sheet: str) -> Iterator[Row]:
        """The rows of a sheet whose cells lie too far apart for a rectangle, or are broken."""
        ...

    def percents(self, sheet: str) -> Percents:
        """The cells that are shown as percentages."""
        ...

    def remarks(self, sheet: str) -> Iterator[tuple[str, str]]:
        """``(cell or nothing, text)`` of what lies over a sheet."""
        ...


def details_of(data: bytes) -> Details:
    """Those of a workbook of any kind; of some, nothing is known."""
    if data.startswith(ole.MAGIC):
        return OldBook(data)
    try:
        package = Package(data) if data.startswith(b"PK") else None
    except zipfile.BadZipFile:  # the cells may still be read
        package = None
    if package is not None and "content.xml" in package.names:
        return OpenBook(package)
    if package is not None and package.beside("", "officeDocument").endswith(".bin"):
        return BinaryBook(package)
    return XmlBook(package)


class XmlBook:
    """A workbook of XML; without a package, nothing is known of it."""

    def __init__(self, package: Package | None) -> None:
        self._package = package

    @cached_property
    def _book(self) -> str:
        return self._package.main_part("xl/workbook.xml") if self._package else ""

    @cached_property
    def _sheets(self) -> dict[str, str]:
        """The part that holds each sheet, by the sheet's name."""
        root = self._part(self._book)
        if self._package is None or root is None or local(root) != "workbook":
            return {}  # ODS, or the binary kind
        paths = {identifier: path for identifier, _, path in self._package.related(self._book)}
        return {
            attribute(sheet, "name"): paths[value]
            for sheet in root.iter("{*}sheet")
            for key, value in sheet.attrib.items()
            if key.endswith("}id") and value in paths
        }

    @cached_property
    def _formats(self) -> list[sheet_formats.Format]:
        """What the cell styles show, by their numbers."""
        package = self._package
        for _, kind, path in package.related(self._book) if package and self._sheets else ():
            styles = self._part(path) if kind == "styles" else None
            if styles is not None:
                return sheet_formats.of_styles(styles)
        return []

    def extent(self, sheet: str) -> Extent:
        path = self._sheets.get(sheet, "")
        return extent(self._package, path) if self._package is not None and path else Extent()

    def scattered_rows(self, sheet: str) -> Iterator[Row]:
        if self._package is not None and sheet in self._sheets:
            book = scattered.Book(self._package, self._book, self._formats)
            yield from book.rows(sheet, self._sheets[sheet])

    def percents(self, sheet: str) -> Percents:
        places = array("Q")
        path = self._sheets.get(sheet, "")
        styles = [b"%d" % n for n, kind in enumerate(self._formats) if kind == "percent"]
        if self._package is not None and path and styles:
            cell = rb'<(?:\w+:)?c\s(?=[^<>]*?\bs="(?:%s)")[^<>]*>' % b"|".join(styles)
            for tag in _tags(self._package, path, re.compile(cell)):
                if place := _PLACE.search(tag):
                    places.append(int(place[2]) << 16 | column(place[1].decode()))
        return Percents(places)

    def remarks(self, sheet: str) -> Iterator[tuple[str, str]]:
        path = self._sheets.get(sheet, "")
        if self._package is None or not path:
            return
        known = authors(self._package, self._book)
        for _, kind, target in self._package.related(path):
            if kind in ("comments", "threadedComment"):
                part = self._part(target)
                yield from comments(part, known) if part is not None else ()
            elif kind == "drawing":
                yield from (("", text) for text in self._drawing(target))

    def _drawing(self, path: str) -> Iterator[str]:
        part = self._part(path)
        for body in part.iter("{*}txBody") if part is not None else ():
            yield text_of(body).strip()
        yield from drawn(self._package, path) if self._package else ()

    def _part(self, path: str) -> Any:
        return self._package.spare(path) if self._package else None


def _tags(package: Package, path: str, wanted: re.Pattern[bytes]) -> Iterator[bytes]:
    """The tags that match, the part read a piece at a time."""
    rest = b""
    try:
        for piece in package.pieces(path, _PIECE):
            text = rest + piece
            cut = text.rfind(b"<")
            for found in wanted.finditer(text, 0, cut):
                yield found[0]
            rest = text[cut:]
    except DAMAGED:
        return
