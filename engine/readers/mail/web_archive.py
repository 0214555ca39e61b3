"""Web pages that were saved whole, as an e-mail of their parts (``.mht``).

The trap: the page is one part of several, and its encoding is named outside it.
"""

from __future__ import annotations

from email.message import EmailMessage

from selectolax.lexbor import LexborHTMLParser

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.mail.message import header
from engine.readers.web import html

_PAGES = ("text/html", "application/xhtml+xml")


def document(message: EmailMessage, name: str) -> Document:
    """The page; ReadError when there is none, or no text in it."""
    page = next((p for p in message.walk() if p.get_content_type() in _PAGES), None)
    payload = page.get_payload(decode=True) if page is not None else None
    if not isinstance(payload, bytes) or page is None:
        raise ReadError("no_text", "There is no web page in this file.", skipped=True)
    builder = DocumentBuilder()
    tree = LexborHTMLParser(_page_text(payload, page.get_content_charset() or ""))
    html.add_blocks(builder, tree)
    if builder.empty:
        raise ReadError("no_text", "There is no text in this web page.", skipped=True)
    shown = tree.css_first("title")
    title = (shown.text().strip() if shown else "") or header(message, "Subject")
    return builder.build("multipart/related", title=title or name)


def _page_text(payload: bytes, charset: str) -> str:
    try:
        return payload.decode(charset)
    except (LookupError, UnicodeError):
        return html.decoded(payload or b" ")
