"""E-books: the chapters in reading order, each a web page in a ZIP.

A passage's part is its chapter. The trap: chapters are XHTML, where any empty element may
close itself; read as HTML, ``<title/>`` would swallow the whole chapter.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.office.ooxml import Package, attribute, children, first
from engine.readers.refusals import copy_protected
from engine.readers.web import html

_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_CLOSES_ITSELF = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)[\s/>])"
    r"([a-zA-Z][\w:.-]*+)((?:\s[^<>/]*+(?:/(?!>)[^<>/]*+)*+)?+)/>"
)
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,80}?encoding\s*=\s*[\"']([\w.-]{2,40})[\"']")
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    package = Package(data)
    opf_path = _opf_path(package)
    opf = package.part(opf_path)
    if opf is None:
        raise ValueError("there is no package document")
    builder = DocumentBuilder()
    missing = 0
    locked = _locked(package)
    for path in _spine(opf, posixpath.dirname(opf_path)):
        if path in locked:
            raise copy_protected()
        page = package.data(path)
        missing += page is None
        if page is not None:
            _add_chapter(builder, path, page)
    warnings = (f"Chapters named in the book but missing from it: {missing}.",) if missing else ()
    if builder.empty:
        raise ReadError("no_text", "There is no text in this book.", skipped=True)
    return builder.build("application/epub+zip", title=_title(opf), warnings=warnings)


def _opf_path(package: Package) -> str:
    container = package.part("META-INF/container.xml")
    rootfile = first(container, "rootfile") if container is not None else None
    return attribute(rootfile, "full-path") if rootfile is not None else "content.opf"


def _title(opf: Any) -> str | None:
    metadata = first(opf, "metadata")
    title = first(metadata, "title") if metadata is not None else None
    return " ".join(title.itertext()).strip() or None if title is not None else None


def _locked(package: Package) -> set[str]:
    """Parts that are encrypted; scrambled fonts do not count."""
    listed = package.part("META-INF/encryption.xml")
    found = set()
    for entry in listed if listed is not None else ():
        method, reference = first(entry, "EncryptionMethod"), first(entry, "CipherReference")
        if reference is not None and (
            method is None or attribute(method, "Algorithm") not in _FONTS
        ):
            found.add(unquote(attribute(reference, "URI")))
    return found


def _spine(opf: Any, folder: str) -> Iterator[str]:
    """The chapters' paths in reading order."""
    paths = {}
    manifest, spine = first(opf, "manifest"), first(opf, "spine")
    for item in manifest if manifest is not None else ():
        is_contents = "nav" in attribute(item, "properties").split()
        if attribute(item, "media-type") in _PAGES and not is_contents:
            href = unquote(attribute(item, "href").partition("#")[0])
            paths[attribute(item, "id")] = posixpath.normpath(posixpath.join(folder, href))
    for reference in children(spine, "itemref") if spine is not None else ():
        path = paths.pop(attribute(reference, "idref"), None)  # none is read twice
        if path is not None:
            yield path


def _add_chapter(builder: DocumentBuilder, path: str, page: bytes) -> None:
    tree = LexborHTMLParser(page_text(page))
    heading = tree.css_first("h1, h2, h3")
    title = heading or tree.css_first("title")
    builder.enter(title.text().strip() if title and title.text().strip() else path)
    html.add_blocks(builder, tree)


def page_text(page: bytes) -> str:
    """An XHTML page as text that may be read as HTML."""
    declared = _XML_ENCODING.match(page[:200])
    if declared:
        try:
            return _CLOSES_ITSELF.sub(r"<\1\2></\1>", page.decode(declared[1].decode()))
        except (LookupError, UnicodeError):
            pass
    return _CLOSES_ITSELF.sub(r"<\1\2></\1>", html.decoded(page))
