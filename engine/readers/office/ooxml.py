"""The package around office files and e-books: a ZIP of XML parts that name each other.

Tags are compared by their local names, so the strict and the transitional dialect read
alike. The trap: a small ZIP can unfold into gigabytes, so sizes are checked before anything
is unpacked, for each part and for all of them together.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from engine.readers.refusals import sealed, unfolds_too_far
from engine.readers.zip_parts import ZipParts

Related = tuple[str, str, str]  # identifier, kind, part
DAMAGED = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError)
_LARGEST_PART = 200 * 2**20
_LARGEST_PACKAGE = 400 * 2**20


class Package:
    """An opened file; parts are fetched by name and followed by relationship."""

    def __init__(self, data: bytes) -> None:
        self._zip = ZipParts(data)
        self._unpacked = 0
        self._related: dict[str, list[Related]] = {}

    @property
    def names(self) -> list[str]:
        """All parts, in order."""
        return sorted(self._zip.entries)

    def part(self, name: str) -> Any:
        """The root element of a part, None when there is no such part."""
        data = self.data(name)
        return None if data is None else parsed(data)

    def spare(self, name: str) -> Any:
        """As :meth:`part`, of what the rest can do without: None also when it is damaged."""
        try:
            return self.part(name)
        except DAMAGED:
            return None

    def data(self, name: str) -> bytes | None:
        """The bytes of a part, None when there is no such part; ReadError when it is locked or
        too large."""
        entry = self._zip.entries.get(name)
        if entry is None:
            return None
        self._unpacked += entry.size
        if entry.size > _LARGEST_PART or self._unpacked > _LARGEST_PACKAGE:
            raise unfolds_too_far()
        if entry.sealed:
            raise sealed()
        return self._zip.read(name)

    def pieces(self, name: str, size: int) -> Iterator[bytes]:
        """The bytes of a part, so many at a time, however large it is."""
        if name in self._zip.entries:
            yield from self._zip.pieces(name, size)

    def related(self, name: str) -> list[Related]:
        """``(id, type, part name)`` of what the part ``name`` points to."""
        if name not in self._related:
            self._related[name] = list(self._relations(name))
        return self._related[name]

    def _relations(self, name: str) -> Iterator[Related]:
        folder, _, base = name.rpartition("/")
        root = self.part(f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels")
        for relation in root if root is not None else ():
            if relation.get("TargetMode") != "External":
                target = relation.get("Target", "")
                path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                yield relation.get("Id", ""), relation.get("Type", "").rpartition("/")[2], path

    def beside(self, name: str, kind: str) -> str:
        """The part of a kind that the part ``name`` points to, "" if it points to none."""
        try:
            return next((path for _, found, path in self.related(name) if found == kind), "")
        except DAMAGED:
            return ""

    def main_part(self, fallback: str) -> str:
        """The part that holds the document itself."""
        for _, kind, path in self.related(""):
            if kind == "officeDocument":
                return path
        return fallback


def parsed(data: bytes) -> Any:
    """The root element of an XML document, mended where it is broken."""
    return etree.fromstring(data, _PARSER)


# One for all: making one takes longer than reading a small part, and a file has many.
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)


def local(element: Any) -> str:
    """An element's name without its namespace; comments have none."""
    tag = element.tag
    name = _LOCALS.get(tag)
    if name is None:
        name = tag.rpartition("}")[2] if isinstance(tag, str) else ""
        if len(_LOCALS) < _MOST_LOCALS:
            _LOCALS[tag] = name
    return name


_LOCALS: dict[Any, str] = {}  # worth it: a document asks a hundred thousand times
_MOST_LOCALS = 10_000


def attribute(element: Any, name: str) -> str:
    """An attribute by its local name."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""


def children(element: Any, name: str) -> Iterator[Any]:
    yield from element.iterchildren("{*}" + name)


def first(element: Any, name: str) -> Any:
    """The first descendant called ``name``, or None."""
    return next(element.iter("{*}" + name), None)


def text_of(element: Any, *, skip: frozenset[str] = frozenset()) -> str:
    """The running text below ``element``: runs joined, breaks as line breaks."""
    parts: list[str] = []
    _gather(element, parts, skip)
    return "".join(parts)


class Texts:
    """:func:`text_of` for many small elements of a part, such as its paragraphs.

    Nearly all hold nothing but runs, whose text the parser gives at once; which do not is found
    out beforehand, on one way through the part.
    """

    def __init__(self, root: Any, *, skip: frozenset[str] = frozenset()) -> None:
        self._skip = skip
        names = {*skip, *_MARKS, *_IN_FORMULA, "checkBox", "ddList", "tbl"} - _NEVER_AROUND_TEXT
        found = root.iter(*("{*}" + name for name in names))
        self._tangled = _around(each.getparent() for each in found)
        beside = _texts_outside_runs(root)
        self._indented = len(beside) > _FEW
        self._beside = set() if self._indented else _around(beside)

    def of(self, element: Any) -> str:
        if element in self._tangled:
            return text_of(element, skip=self._skip)
        if self._indented or element in self._beside:
            return "".join(element.itertext("{*}t", with_tail=False))
        # ten times as quick, and all the text below is that of runs
        return str(etree.tostring(element, method="text", encoding="unicode", with_tail=False))

    def rows(self, table: Any) -> list[list[str]] | None:
        """The cells of a table's rows, each on one line; None where there is more than runs
        in it, such as another table."""
        if table in self._tangled:
            return None
        rows: list[list[list[str]]] = []
        row: list[list[str]] = []
        cell: list[str] = []
        characters = 0
        for found in table.iter("{*}tr", "{*}tc", "{*}p"):
            name = local(found)
            if name == "p":
                cell.append(text := self.of(found))
                characters += len(text)
            elif name == "tc":
                row.append(cell := [])
            else:
                rows.append(row := [])
        if characters != len(self.of(table)):  # not all of it stands in paragraphs
            return self._rows_of_anything(table)
        return [[" ".join(" ".join(cell).split()) for cell in row] for row in rows]

    def _rows_of_anything(self, table: Any) -> list[list[str]]:
        """Also of cells with runs that stand in no paragraph."""
        rows: list[list[str]] = []
        row: list[str] = []
        for found in table.iter("{*}tr", "{*}tc"):
            if local(found) == "tc":
                row.append(self._cell(found))
            else:
                rows.append(row := [])
        return rows

    def _cell(self, cell: Any) -> str:
        pieces = [self.of(child) if local(child) == "p" else self._inside(child) for child in cell]
        return " ".join(" ".join(pieces).split())

    def _inside(self, element: Any) -> str:
        """Of what holds paragraphs, or of a run that stands in none."""
        return " ".join(map(self.of, list(element.iter("{*}p")) or [element]))


def _around(elements: Iterable[Any]) -> set[Any]:
    """The elements and all that they are in."""
    found: set[Any] = set()
    for element in elements:
        above = element
        while above is not None and above not in found:
            found.add(above)
            above = above.getparent()
    return found


def _texts_outside_runs(root: Any) -> list[Any]:
    """The elements whose own text is none of the document's: blanks between tags, numbers."""
    namespace = etree.QName(root).namespace
    if not namespace:
        return [root] * (_FEW + 1)
    return list(root.xpath("//text()[not(parent::w:t)]/..", namespaces={"w": namespace}))


def _gather(element: Any, parts: list[str], skip: frozenset[str]) -> None:
    """Goes as deep as the parser does, which is not far."""
    for child in element:
        name = local(child)
        if name == "t":
            parts.append(child.text or "")
            if len(child):  # in a diagram the same name holds paragraphs
                _gather(child, parts, skip)
        elif name in _IN_FORMULA and _is_operand(child):
            inner: list[str] = []
            _gather(child, inner, skip)
            parts += (_IN_FORMULA[name], _bound("".join(inner)))
        elif name == "checkBox":
            parts.append("\u2612 " if _is_checked(child) else "\u2610 ")
        elif name == "ddList":
            parts.append(_chosen(child))
        elif name not in skip:
            if name in _MARKS:
                parts.append(_MARKS[name])
            _gather(child, parts, skip)
            if name == "p":
                parts.append("\n")


def _is_operand(element: Any) -> bool:
    """Whether a part of a formula must be kept apart from what stands beside it."""
    bound = local(element) != "e" or local(element.getparent()) in _BINDING
    return bound and bool(element.tag.startswith(_MATH))


def _bound(text: str) -> str:
    """An operand on one line, ``(a + b)``, in brackets unless it is a word or has them."""
    whole = not text or text.isalnum() or (text[0], text[-1]) == ("(", ")")
    return text if whole else f"({text})"


def _is_checked(box: Any) -> bool:
    """What was chosen, else what was preset, in a check box of a form."""
    for name in ("checked", "default"):
        for state in children(box, name):
            return attribute(state, "val") not in ("0", "false")
    return False


def _chosen(box: Any) -> str:
    """What was chosen, else what was preset, else the first, in a drop-down of a form."""
    entries = [attribute(entry, "val") for entry in children(box, "listEntry")]
    for name in ("result", "default"):
        for choice in children(box, name):
            number = attribute(choice, "val")
            if number.isdigit() and int(number) < len(entries):
                return entries[int(number)]
    return entries[0] if entries else ""


_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_IN_FORMULA = {"num": "", "den": "/", "sup": "^", "sub": "_", "e": ""}
_BINDING = ("sSup", "sSub", "sSubSup", "d")
_MARKS = {
    **dict.fromkeys(("tab", "ptab"), " "),
    **dict.fromkeys(("br", "cr", "txbxContent"), "\n"),
    "noBreakHyphen": "-",
}
_FEW = 1_000  # elements that hold blanks; a file that was indented for reading has more
_NEVER_AROUND_TEXT = frozenset({"pPr", "rPr"})  # though they are skipped
