"""The package around office files and e-books: a ZIP of XML parts that name each other.

Tags are compared by their local names, so the strict and the transitional dialect read
alike. The trap: a small ZIP can unfold into gigabytes, so sizes are checked before anything
is unpacked, for each part and for all of them together.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from engine.domain.errors import ReadError

_LARGEST_PART = 200 * 2**20
_LARGEST_PACKAGE = 400 * 2**20


class Package:
    """An opened file; parts are fetched by name and followed by relationship."""

    def __init__(self, data: bytes) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self._names = set(self._zip.namelist())
        self._unpacked = 0

    def part(self, name: str) -> Any:
        """The root element of a part, None when there is no such part."""
        data = self.data(name)
        return None if data is None else parsed(data)

    def data(self, name: str) -> bytes | None:
        """The bytes of a part, None when there is no such part."""
        if name not in self._names:
            return None
        info = self._zip.getinfo(name)
        self._unpacked += info.file_size
        if info.file_size > _LARGEST_PART or self._unpacked > _LARGEST_PACKAGE:
            raise ReadError(
                "memory",
                "This file unfolds into more data than Lectern allows.",
                "It may be damaged. Splitting it into smaller files can help.",
            )
        if info.flag_bits & 1:
            raise ReadError(
                "password",
                "This file is protected with a password.",
                "Open it in the program that made it and save a copy without a password.",
            )
        return self._zip.read(name)

    def related(self, name: str) -> Iterator[tuple[str, str, str]]:
        """``(id, type, part name)`` of what the part ``name`` points to."""
        folder, _, base = name.rpartition("/")
        root = self.part(f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels")
        for relation in root if root is not None else ():
            if relation.get("TargetMode") != "External":
                target = relation.get("Target", "")
                path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                yield relation.get("Id", ""), relation.get("Type", "").rpartition("/")[2], path

    def main_part(self, fallback: str) -> str:
        """The part that holds the document itself."""
        for _, kind, path in self.related(""):
            if kind == "officeDocument":
                return path
        return fallback


def parsed(data: bytes) -> Any:
    """The root element of an XML document, mended where it is broken."""
    return etree.fromstring(
        data, etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    )


def local(element: Any) -> str:
    """An element's name without its namespace; comments have none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """An attribute by its local name."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""


def children(element: Any, name: str) -> Iterator[Any]:
    return (child for child in element if local(child) == name)


def first(element: Any, name: str) -> Any:
    """The first descendant called ``name``, or None."""
    return next((found for found in element.iter() if local(found) == name), None)


def text_of(element: Any, *, skip: frozenset[str] = frozenset()) -> str:
    """The running text below ``element``: runs joined, breaks as line breaks."""
    parts: list[str] = []
    _gather(element, parts, skip)
    return "".join(parts)


def _gather(root: Any, parts: list[str], skip: frozenset[str]) -> None:
    skipping = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if skipping is not None:
            skipping = None if event == "end" and element is skipping else skipping
            continue
        name = local(element)
        if event == "start" and name in skip and element is not root:
            skipping = element
        elif event == "start" and name == "t":
            parts.append(element.text or "")
        elif event == "start" and name in ("tab", "ptab"):
            parts.append(" ")
        elif event == "start" and name in ("br", "cr"):
            parts.append("\n")
        elif event == "start" and name == "noBreakHyphen":
            parts.append("-")
        elif event == "end" and name == "p" and element is not root:
            parts.append("\n")
