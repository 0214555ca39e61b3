"""Web pages: the main text with its headings, lists and tables; menus and scripts left out.

The document's text is extracted, so spans count its own lines. The trap: pages nest as deep
as they like, so the tree is walked without recursion.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from engine.domain.document import BlockKind, Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.decoding import decode


def _tags(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_NO_TEXT = _tags(
    "script style noscript template svg math iframe object canvas audio video select button"
    " input textarea head"
)
_AROUND = (
    "nav, aside, footer, dialog, [hidden], [aria-hidden=true], [role=navigation],"
    " [role=banner], [role=contentinfo], [role=search], body > header"
)
_BLOCKS = _tags(
    "p div section article main header footer aside nav ul ol li dl dt dd table thead tbody tfoot"
    " tr td th caption blockquote pre figure figcaption form fieldset address details summary"
    " h1 h2 h3 h4 h5 h6 hr body html center"
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\f\n\xa0]+")


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    tree = LexborHTMLParser(decoded(data))
    title = tree.css_first("title")
    builder = DocumentBuilder()
    add_blocks(builder, tree)
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
    root = tree.body or tree.root
    if root is not None:
        main = _main(root)
        _Reading(builder, _surroundings(main)).read(main)


def _surroundings(root: Any) -> frozenset[int]:
    """Menus and footers, by their nodes' ids; none of them if they are most of the page."""
    around = [node for node in root.css(_AROUND) if not node.css_first("main, article, h1")]
    around += [node for node in root.css("ul, ol") if _is_menu(node)]
    total = len(_text(root, frozenset()))
    found = frozenset(node.mem_id for node in around)
    if not found:
        return found
    return found if len(_text(root, found)) > total * 0.2 else frozenset()


def _is_menu(items: Any) -> bool:
    """A list of nothing but links."""
    links = items.css("a")
    linked = sum(len(link.text().strip()) for link in links)
    return len(links) >= 4 and linked > 0.85 * len("".join(items.text().split()))


def _main(root: Any) -> Any:
    """The element that says it is the main one, if most of the text is in it."""
    found = root.css("main, [role=main]") or root.css("article")
    if len(found) == 1 and len(found[0].text()) > 0.4 * len(root.text()):
        return found[0]
    return root


def _walk(root: Any, enters: Callable[[Any], bool]) -> Iterator[tuple[bool, Any]]:
    """``(True, node)`` on the way in, ``(False, node)`` on the way out, below ``root``."""
    node = root.child
    while node is not None:
        yield True, node
        child = node.child
        if child is not None and enters(node):
            node = child
            continue
        yield False, node
        while node.next is None:
            node = node.parent
            if node is None or node.mem_id == root.mem_id:
                return
            yield False, node
        node = node.next


def _text(root: Any, left_out: frozenset[int]) -> str:
    """All text below ``root`` on one line, scripts left out."""
    parts: list[str] = []
    for entering, node in _walk(
        root, lambda node: node.tag not in _NO_TEXT and node.mem_id not in left_out
    ):
        if entering and node.tag == "-text":
            parts.append(node.text_content or "")
        elif node.tag in _BLOCKS or node.tag == "br":
            parts.append(" ")
    return _BLANKS.sub(" ", "".join(parts)).strip()


class _Reading:
    """Goes through a tree in order, gathering inline text into blocks."""

    def __init__(self, builder: DocumentBuilder, left_out: frozenset[int]) -> None:
        self._builder = builder
        self._left_out = left_out
        self._text: list[str] = []
        self._kind: BlockKind = "paragraph"
        self._level = 0

    def read(self, root: Any) -> None:
        for entering, node in _walk(root, self._enters):
            tag = node.tag
            if tag == "-text":
                if entering:
                    self._text.append(node.text_content or "")
                continue
            if tag in _BLOCKS:
                self._flush()
            if entering and self._is_shown(node):
                self._take(tag, node)
        self._flush()

    def _is_shown(self, node: Any) -> bool:
        return node.tag not in _NO_TEXT and node.mem_id not in self._left_out

    def _enters(self, node: Any) -> bool:
        whole = node.tag == "pre" or (node.tag == "table" and _is_data(node))
        return not whole and self._is_shown(node)

    def _take(self, tag: str, node: Any) -> None:
        if tag == "br":
            self._text.append("\x00")  # a line break that is meant
        elif tag == "pre":
            lines = node.text().strip("\n").split("\n")
            self._builder.add_lines("code", ((line, None) for line in lines))
        elif tag == "table" and _is_data(node):
            self._add_table(node)
        elif tag == "li":
            self._kind = "list_item"
            self._text.append("- ")
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._kind, self._level = "heading", int(tag[1])

    def _flush(self) -> None:
        text = _clean("".join(self._text))
        if text not in ("", "-"):
            if self._kind == "heading":
                text = text.replace("\n", " ")
            lines = ((line, None) for line in text.split("\n"))
            self._builder.add_lines(self._kind, lines, level=self._level)
        elif text == "-":
            self._text = ["- "]  # its text is in a block below it
            return
        self._text = []
        self._kind, self._level = "paragraph", 0

    def _add_table(self, node: Any) -> None:
        rows = list(_rows(node))
        if not rows:
            return
        head = node.css_first("tr th") is not None or len(rows) > 2
        lines = ((row, None) for row in rows)
        self._builder.add_lines("table", lines, context=rows[0] if head else "")


def _clean(text: str) -> str:
    lines = (_BLANKS.sub(" ", line).strip() for line in text.split("\x00"))
    return "\n".join(line for line in lines if line)


def _is_data(table: Any) -> bool:
    """False for a table that only lays out a page."""
    layout = table.css("table, h1, h2, h3, p + p, pre")  # finds the table itself too
    return all(node.mem_id == table.mem_id for node in layout)


def _rows(table: Any) -> Iterator[str]:
    for row in table.css("tr"):
        cells = [_text(cell, frozenset()) for cell in row.css("td, th")]
        line = " | ".join(cells)
        if line.strip(" |"):
            yield line
