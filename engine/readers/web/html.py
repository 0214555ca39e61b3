"""Web pages: the main text with its headings, lists and tables; menus and scripts left out.

The document's text is extracted, so spans count its own lines. The trap: pages nest as deep
as they like, so the tree is walked without recursion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from engine.domain.document import BlockKind, Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.encodings.decoding import decode
from engine.readers.web.main_text import (
    beside,
    declared_main,
    main_element,
    prose_below,
    surroundings,
)
from engine.readers.web.tree import BLOCKS, NO_TEXT, ancestors, single_blanks, text_of

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    tree = LexborHTMLParser(decoded(data))
    title = tree.css_first("title")
    builder = DocumentBuilder()
    root = tree.body or tree.root
    if root is not None:
        prose = prose_below(root)
        main = main_element(root, prose)
        _Reading(builder, beside(main, prose)).read(main)
    if builder.empty:
        raise ReadError("no_text", "There is no text in this web page.", skipped=True)
    return builder.build("text/html", title=title.text() if title and title.text() else None)


def decoded(data: bytes) -> str:
    """The page as text, by the encoding that it declares unless its bytes say otherwise."""
    declared = _CHARSET.search(data[:4096])
    if declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode(declared.group(1).decode("ascii"))
        except (LookupError, UnicodeError):
            pass
    return decode(data)


def add_text(builder: DocumentBuilder, html: str) -> None:
    """The blocks of a piece of HTML, such as the body of an e-mail."""
    add_blocks(builder, LexborHTMLParser(html))


def add_blocks(builder: DocumentBuilder, tree: LexborHTMLParser) -> None:
    """All but menus and footers: in a letter or a book, nothing stands beside the text."""
    root = tree.body or tree.root
    if root is not None:
        main = declared_main(root)
        _Reading(builder, surroundings(main)).read(main)


class _Reading:
    """Goes through a tree in order, gathering inline text into blocks."""

    def __init__(self, builder: DocumentBuilder, left_out: frozenset[int]) -> None:
        self._builder = builder
        self._left_out = left_out
        self._layout: frozenset[int] = frozenset()
        self._text: list[str] = []
        self._kind: BlockKind = "paragraph"
        self._level = 0

    def read(self, root: Any) -> None:
        self._layout = _layout_tables(root)
        node = root.child
        while node is not None:
            tag = node.tag
            if tag == "-text":  # most nodes are, and every look at one costs
                text = node.text_content or ""
                if self._text or not text.isspace():  # blanks between two blocks are most
                    self._text.append(text)
            else:
                self._pass_edge(tag)
                is_read = self._is_shown(tag, node) and self._take(tag, node)
                if is_read and (child := node.child) is not None:
                    node = child
                    continue
                self._pass_edge(tag)
            node = self._following(node, root)
        self._flush()

    def _following(self, node: Any, root: Any) -> Any:
        """The node after this one and all below it; on the way out of what ends with it."""
        while (following := node.next) is None:
            node = node.parent
            if node is None or node.mem_id == root.mem_id:
                return None
            self._pass_edge(node.tag)
        return following

    def _pass_edge(self, tag: str) -> None:
        """A block begins or ends here."""
        if tag in BLOCKS and (self._text or self._kind != "paragraph"):
            self._flush()

    def _is_shown(self, tag: str, node: Any) -> bool:
        return tag not in NO_TEXT and not (self._left_out and node.mem_id in self._left_out)

    def _take(self, tag: str, node: Any) -> bool:
        """What an element means; whether what is below it is to be read, too."""
        if tag == "br":
            self._text.append("\x00")  # a line break that is meant
        elif tag == "pre":
            lines = node.text().strip("\n").split("\n")
            self._builder.add_lines("code", ((line, None) for line in lines))
            return False
        elif tag == "table" and node.mem_id not in self._layout:
            self._add_table(node)
            return False
        elif tag == "li":
            self._kind = "list_item"
            self._text.append("- ")
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._kind, self._level = "heading", int(tag[1])
        return True

    def _flush(self) -> None:
        text = _clean("".join(self._text))
        if text == "-":
            self._text = ["- "]  # its text is in a block below it
            return
        if "\n" in text and self._kind != "heading":
            lines = ((line, None) for line in text.split("\n"))
            self._builder.add_lines(self._kind, lines, level=self._level)
        elif text:
            self._builder.add(self._kind, text.replace("\n", " "), level=self._level)
        self._text = []
        self._kind, self._level = "paragraph", 0

    def _add_table(self, node: Any) -> None:
        headed = node.css_first("tr th") is not None
        self._builder.add_table(_rows(node), headed=headed)


def _clean(text: str) -> str:
    if not text or text.isspace():
        return ""
    if "\x00" not in text:
        return single_blanks(text).strip()
    lines = (single_blanks(line).strip() for line in text.split("\x00"))
    return "\n".join(line for line in lines if line)


def _layout_tables(root: Any) -> frozenset[int]:
    """The ids of what holds tables, headings or paragraphs: a table that does only lays out a
    page."""
    return ancestors(node.parent for node in root.css("table, h1, h2, h3, p + p, pre"))


def _rows(table: Any) -> Iterator[list[str]]:
    for row in table.css("tr"):
        yield [text_of(cell, frozenset()) for cell in row.css("td, th")]
