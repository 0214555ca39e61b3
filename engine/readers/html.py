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
    tree.strip_tags(sorted(_NO_TEXT))
    root = tree.body or tree.root
    if root is None:
        return
    _leave_out_surroundings(root)
    _Walk(builder).walk(_main(root))


def _leave_out_surroundings(root: Any) -> None:
    """Menus and footers go, unless they are all there is."""
    around = [node for node in root.css(_AROUND) if not node.css_first("main, article, h1")]
    total = len(root.text().strip())
    if sum(len(node.text().strip()) for node in around) < total * 0.7:
        for node in around:
            node.decompose()


def _main(root: Any) -> Any:
    """The element that says it is the main one, if most of the text is in it."""
    found = root.css("main, [role=main]") or root.css("article")
    if len(found) == 1 and len(found[0].text()) > 0.4 * len(root.text()):
        return found[0]
    return root


class _Walk:
    """Goes through a tree in order, gathering inline text into blocks."""

    def __init__(self, builder: DocumentBuilder) -> None:
        self._builder = builder
        self._text: list[str] = []
        self._kind: BlockKind = "paragraph"
        self._level = 0

    def walk(self, root: Any) -> None:
        node = root
        while node is not None:
            inside = self._enter(node)
            if inside and node.child is not None:
                node = node.child
                continue
            if inside:
                self._leave(node)
            while node is not None and node.mem_id != root.mem_id and node.next is None:
                node = node.parent
                if node is not None:
                    self._leave(node)
            node = None if node is None or node.mem_id == root.mem_id else node.next
        self._flush()

    def _enter(self, node: Any) -> bool:
        """Take up ``node``; False when its children are dealt with."""
        tag = node.tag
        if tag == "-text":
            self._text.append(node.text_content or "")
            return False
        if tag == "br":
            self._text.append("\x00")  # a line break that is meant
            return False
        if tag in _BLOCKS:
            self._flush()
        if tag == "pre":
            self._builder.add("code", node.text().strip("\n"))
            return False
        if tag == "table" and _is_data(node):
            self._add_table(node)
            return False
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self._kind, self._level = "heading", int(tag[1])
        elif tag == "li":
            self._kind = "list_item"
            self._text.append("- ")
        return True

    def _leave(self, node: Any) -> None:
        if node.tag in _BLOCKS:
            self._flush()

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
    return table.css_first("table, h1, h2, h3, p + p, ul, pre") is None


def _rows(table: Any) -> Iterator[str]:
    for row in table.css("tr"):
        cells = [_BLANKS.sub(" ", cell.text(separator=" ")).strip() for cell in row.css("td, th")]
        line = " | ".join(cells)
        if line.strip(" |"):
            yield line
