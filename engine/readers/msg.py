"""Outlook messages: who wrote to whom about what, the body, and the names of attachments.

The trap: texts stand as Unicode or in the code page of the sender's machine, and the body as
plain text, as HTML or as packed RTF; any of them may be missing.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from struct import unpack_from

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers import html
from engine.readers.builder import DocumentBuilder
from engine.readers.decoding import decode
from engine.readers.ole import Compound
from engine.readers.text import paragraphs

_SUBJECT, _SENDER, _SENDER_MAIL, _SENDER_SMTP = "0037", "0C1A", "0C1F", "5D01"
_TO, _CC, _BODY, _HTML = "0E04", "0E03", "1000", "1013"
_FILE_NAMES = ("3707", "3704", "3001")
_SENT, _DELIVERED, _CODE_PAGE, _MAIL_CODE_PAGE = 0x0039, 0x0E06, 0x3FFD, 0x3FDE
_ATTACHMENT = re.compile(r"(__attach_version1\.0_#\w+/)__")
_FACTS = "__properties_version1.0"


def read(data: bytes, name: str) -> Document:
    message = _Message(Compound(data))
    subject = " ".join(message.text(_SUBJECT).split())
    address = message.text(_SENDER_SMTP) or message.text(_SENDER_MAIL)
    shown = {
        "From": " ".join([message.text(_SENDER), f"<{address}>" if "@" in address else ""]),
        "To": message.text(_TO),
        "Cc": message.text(_CC),
        "Date": message.date(),
    }
    headers = [
        (f"{key}: {' '.join(value.split())}", None) for key, value in shown.items() if value.strip()
    ]
    builder = DocumentBuilder()
    builder.add("heading", subject, level=1)
    builder.add_lines("paragraph", headers)
    _add_body(builder, message)
    attached = message.attachments()
    if attached:
        builder.add("paragraph", "Attachments: " + ", ".join(attached))
    if builder.empty:
        raise ReadError("no_text", "There is no text in this e-mail.", skipped=True)
    return builder.build("application/vnd.ms-outlook", title=subject or name)


def _add_body(builder: DocumentBuilder, message: _Message) -> None:
    text = message.text(_BODY).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        html.add_text(builder, message.html())
        return
    for block in paragraphs(text):
        lines = text[block.start : block.end].split("\n")
        builder.add_lines(block.kind, [(line, None) for line in lines])


class _Message:
    """The properties of a message by their numbers."""

    def __init__(self, compound: Compound) -> None:
        self._compound = compound
        self._facts = self._read_facts()
        number = self._facts.get(_CODE_PAGE) or self._facts.get(_MAIL_CODE_PAGE) or 1252
        self._encoding = {65001: "utf-8", 20127: "cp1252"}.get(
            number & 0xFFFF, f"cp{number & 0xFFFF}"
        )

    def text(self, number: str, folder: str = "") -> str:
        wide = self._compound.stream(f"{folder}__substg1.0_{number}001F")
        if wide is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._compound.stream(f"{folder}__substg1.0_{number}001E") or b""
        try:
            return narrow.decode(self._encoding).rstrip("\0")
        except (LookupError, UnicodeError):
            return decode(narrow.rstrip(b"\0") or b" ")

    def html(self) -> str:
        raw = self._compound.stream(f"__substg1.0_{_HTML}0102")
        return html.decoded(raw) if raw else self.text(_HTML)

    def date(self) -> str:
        ticks = self._facts.get(_SENT) or self._facts.get(_DELIVERED) or 0
        try:
            sent = datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
        except OverflowError:
            return ""
        return sent.strftime("%Y-%m-%d %H:%M UTC") if ticks else ""

    def attachments(self) -> list[str]:
        folders = dict.fromkeys(
            found[1] for name in self._compound.names if (found := _ATTACHMENT.match(name))
        )
        named = []
        for folder in sorted(folders):
            names = (self.text(number, folder) for number in _FILE_NAMES)
            named.append(next((name for name in names if name), "unnamed"))
        return named

    def _read_facts(self) -> dict[int, int]:
        """Properties that are numbers and times."""
        raw = self._compound.stream(_FACTS) or b""
        found = {}
        for at in range(32, len(raw) - 15, 16):
            number, value = unpack_from("<2xH4xQ", raw, at)
            found[int(number)] = int(value)
        return found
