"""E-mail, mailboxes, web archives: who wrote to whom, the body, what is attached by name.

The trap: mails in the wild break every rule, so each part that cannot be decoded is replaced
by what can be read of it, never a reason to lose the mail.
"""

from __future__ import annotations

import email.policy
import re
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from itertools import islice, pairwise
from pathlib import PurePath

from selectolax.lexbor import LexborHTMLParser

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers import html
from engine.readers.builder import DocumentBuilder
from engine.readers.decoding import decode
from engine.readers.text import paragraphs

_SHOWN = ("From", "To", "Cc", "Date")
_WEB_ARCHIVES = (".mht", ".mhtml")
_PAGES = ("text/html", "application/xhtml+xml")
_POSTMARK = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{1,300}\n")
_MOST_MESSAGES = 5_000


def read(data: bytes, name: str) -> Document:
    message = _message(data)
    builder = DocumentBuilder()
    if PurePath(name).suffix.lower() in _WEB_ARCHIVES:
        return _web_archive(builder, message, name)
    warnings = _add_message(builder, message)
    if builder.empty:
        raise ReadError("no_text", "There is no text in this e-mail.", skipped=True)
    title = _header(message, "Subject")
    return builder.build("message/rfc822", title=title or name, warnings=warnings)


def read_mailbox(data: bytes, name: str) -> Document:
    """A file of many messages, each after a line that begins with ``From``."""
    builder = DocumentBuilder()
    starts = [found.start() for found in islice(_POSTMARK.finditer(data), _MOST_MESSAGES + 1)]
    warnings: tuple[str, ...] = ()
    if len(starts) > _MOST_MESSAGES:
        warnings = (f"Only the first {_MOST_MESSAGES:,} messages of this mailbox are read.",)
    for number, (start, end) in enumerate(pairwise([*starts, len(data)]), start=1):
        if number > _MOST_MESSAGES:
            break
        message = _message(data[start:end].partition(b"\n")[2])
        builder.enter(f"message {number}")
        _add_message(builder, message)
    if builder.empty:
        raise ReadError("no_text", "There are no messages in this mailbox.", skipped=True)
    return builder.build("application/mbox", title=name, warnings=warnings)


def _web_archive(builder: DocumentBuilder, message: EmailMessage, name: str) -> Document:
    """A web page that was saved whole, as an e-mail of its parts."""
    page = next((p for p in message.walk() if p.get_content_type() in _PAGES), None)
    payload = page.get_payload(decode=True) if page is not None else None
    if not isinstance(payload, bytes) or page is None:
        raise ReadError("no_text", "There is no web page in this file.", skipped=True)
    tree = LexborHTMLParser(_page_text(payload, page.get_content_charset() or ""))
    html.add_blocks(builder, tree)
    if builder.empty:
        raise ReadError("no_text", "There is no text in this web page.", skipped=True)
    shown = tree.css_first("title")
    title = (shown.text().strip() if shown else "") or _header(message, "Subject")
    return builder.build("multipart/related", title=title or name)


def _page_text(payload: bytes, charset: str) -> str:
    try:
        return payload.decode(charset)
    except (LookupError, UnicodeError):
        return html.decoded(payload or b" ")


def _message(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def _add_message(builder: DocumentBuilder, message: EmailMessage) -> tuple[str, ...]:
    """Headers, body and names of attachments; what is wrong with it comes back."""
    headers = [(f"{key}: {_header(message, key)}", None) for key in _SHOWN if _header(message, key)]
    builder.add("heading", _header(message, "Subject"), level=1)
    builder.add_lines("paragraph", headers)
    warnings = _add_body(builder, message)
    attached = [part.get_filename() or "unnamed" for part in _attachments(message)]
    if attached:
        builder.add("paragraph", "Attachments: " + ", ".join(attached))
    return warnings


def _header(message: EmailMessage, key: str) -> str:
    try:
        value = str(message.get(key, ""))
    except (ValueError, LookupError, IndexError, AttributeError, TypeError):
        # The header parser of the standard library fails on some malformed addresses.
        value = next((str(v) for k, v in message.raw_items() if k.lower() == key.lower()), "")
    return " ".join(value.split())


def _add_body(builder: DocumentBuilder, message: EmailMessage) -> tuple[str, ...]:
    try:
        body = message.get_body(preferencelist=("plain", "html"))
    except (AttributeError, KeyError, ValueError):
        body = None
    if body is None:
        return () if message.is_multipart() else ("The body of this e-mail is not text.",)
    text = _content(body)
    if body.get_content_type() == "text/html":
        html.add_text(builder, text)
        return ()
    for block in paragraphs(text):
        lines = text[block.start : block.end].split("\n")
        builder.add_lines(block.kind, [(line, None) for line in lines])
    return ()


def _content(part: MIMEPart) -> str:
    try:
        text = str(part.get_content())
    except (LookupError, UnicodeError, ValueError, KeyError):
        payload = part.get_payload(decode=True)
        text = decode(payload) if isinstance(payload, bytes) and payload else ""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _attachments(message: EmailMessage) -> list[EmailMessage]:
    return [
        part
        for part in message.walk()
        if isinstance(part, EmailMessage)
        and not part.is_multipart()
        and (part.is_attachment() or part.get_filename())
    ]
