"""E-mail: who wrote to whom about what, the body, and the names of what is attached.

The trap: mails in the wild break every rule, so each part that cannot be decoded is replaced
by what can be read of it, never a reason to lose the mail.
"""

from __future__ import annotations

import email.policy
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers import html
from engine.readers.builder import DocumentBuilder
from engine.readers.decoding import decode
from engine.readers.text import paragraphs

_SHOWN = ("From", "To", "Cc", "Date")


def read(data: bytes, name: str) -> Document:
    message = message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    subject = _header(message, "Subject")
    headers = [(f"{key}: {_header(message, key)}", None) for key in _SHOWN if _header(message, key)]
    builder = DocumentBuilder()
    builder.add("heading", subject, level=1)
    builder.add_lines("paragraph", headers)
    warnings = _add_body(builder, message)
    attached = [part.get_filename() or "unnamed" for part in _attachments(message)]
    if attached:
        builder.add("paragraph", "Attachments: " + ", ".join(attached))
    if builder.empty:
        raise ReadError("no_text", "There is no text in this e-mail.", skipped=True)
    return builder.build("message/rfc822", title=subject or name, warnings=warnings)


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
