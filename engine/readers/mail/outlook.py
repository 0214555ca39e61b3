"""The properties of an Outlook message in its container, by their numbers.

The trap: an attached message is a folder of the same container, and the facts of each folder
begin behind a head of another size.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from struct import unpack_from

from engine.readers.encodings.decoding import decode
from engine.readers.mail.attachments import is_decoration
from engine.readers.office.ole import Compound
from engine.readers.web import html

_SUBJECT, _SENDER, _SENDER_MAIL, _SENDER_SMTP = "0037", "0C1A", "0C1F", "5D01"
_TO, _CC, _BODY, _HTML, _RTF = "0E04", "0E03", "1000", "1013", "1009"
_FILE_NAMES = ("3707", "3704", "3001")
_DATA, _MESSAGE = "__substg1.0_37010102", "__substg1.0_3701000D/"
_CONTENT_ID, _MEDIA_TYPE = "3712", "370E"
_SENT, _DELIVERED, _CODE_PAGE, _MAIL_CODE_PAGE = 0x0039, 0x0E06, 0x3FFD, 0x3FDE
_ATTACHMENT = re.compile(r"(__attach_version1\.0_#\w+/)__")
_FACTS = "__properties_version1.0"


@dataclass(frozen=True, slots=True)
class Attachment:
    """``message`` is set for an attached message, which has no bytes of its own. ``hidden``
    are small pictures within the text."""

    compound: Compound
    folder: str
    name: str
    hidden: bool
    message: OutlookMessage | None

    def data(self) -> bytes:
        return self.compound.stream(self.folder + _DATA) or b""


class OutlookMessage:
    """A message in ``folder`` ("" for the outer one)."""

    def __init__(self, compound: Compound, folder: str = "") -> None:
        self._compound = compound
        self._folder = folder
        self._facts = self._read_facts()
        number = self._facts.get(_CODE_PAGE) or self._facts.get(_MAIL_CODE_PAGE) or 1252
        self._encoding = {65001: "utf-8", 20127: "cp1252"}.get(
            number & 0xFFFF, f"cp{number & 0xFFFF}"
        )

    @property
    def place(self) -> str:
        """A name for the folder that no other message in the container has."""
        return hashlib.sha256(self._folder.encode("utf-8", "replace")).hexdigest()[:16]

    @property
    def subject(self) -> str:
        return " ".join(self._text(_SUBJECT).split())

    def sent(self) -> datetime | None:
        ticks = self._facts.get(_SENT) or self._facts.get(_DELIVERED) or 0
        try:
            at = datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
        except OverflowError:
            return None
        return at if ticks else None

    def headers(self) -> dict[str, str]:
        address = self._text(_SENDER_SMTP) or self._text(_SENDER_MAIL)
        sent = self.sent()
        shown = {
            "From": " ".join([self._text(_SENDER), f"<{address}>" if "@" in address else ""]),
            "To": self._text(_TO),
            "Cc": self._text(_CC),
            "Date": sent.strftime("%Y-%m-%d %H:%M UTC") if sent else "",
        }
        return {key: " ".join(value.split()) for key, value in shown.items()}

    def plain(self) -> str:
        return self._text(_BODY).replace("\r\n", "\n").replace("\r", "\n")

    def html(self) -> str:
        raw = self._compound.stream(f"{self._folder}__substg1.0_{_HTML}0102")
        return html.decoded(raw) if raw else self._text(_HTML)

    def packed_rtf(self) -> bytes | None:
        return self._compound.stream(f"{self._folder}__substg1.0_{_RTF}0102")

    def attachments(self) -> Iterator[Attachment]:
        own = (
            name[len(self._folder) :]
            for name in self._compound.names
            if name.startswith(self._folder)
        )
        folders = {found[1] for name in own if (found := _ATTACHMENT.match(name))}
        for folder in sorted(folders):
            yield self._attachment(self._folder + folder)

    def _attachment(self, folder: str) -> Attachment:
        names = (self._text(number, folder) for number in _FILE_NAMES)
        name = next((name for name in names if name), "unnamed")
        inner = folder + _MESSAGE
        is_message = inner + _FACTS in self._compound.names
        message = OutlookMessage(self._compound, inner) if is_message else None
        return Attachment(self._compound, folder, name, self._is_decoration(folder), message)

    def _is_decoration(self, folder: str) -> bool:
        if not self._text(_CONTENT_ID, folder):
            return False
        size = len(self._compound.stream(folder + _DATA) or b"")
        return is_decoration(self._text(_MEDIA_TYPE, folder), size)

    def _text(self, number: str, folder: str | None = None) -> str:
        folder = self._folder if folder is None else folder
        wide = self._compound.stream(f"{folder}__substg1.0_{number}001F")
        if wide is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._compound.stream(f"{folder}__substg1.0_{number}001E") or b""
        try:
            return narrow.decode(self._encoding).rstrip("\0")
        except (LookupError, UnicodeError):
            return decode(narrow.rstrip(b"\0") or b" ")

    def _read_facts(self) -> dict[int, int]:
        """Properties that are numbers and times."""
        raw = self._compound.stream(self._folder + _FACTS) or b""
        found = {}
        for at in range(24 if self._folder else 32, len(raw) - 15, 16):
            number, value = unpack_from("<2xH4xQ", raw, at)
            found[int(number)] = int(value)
        return found
