"""The anatomy of an e-mail: its headers, what was written in it, what is attached to it.

The trap: mails in the wild break every rule, so each part that cannot be decoded is replaced
by what can be read of it, never a reason to lose the mail.
"""

from __future__ import annotations

import codecs
import email.policy
import mimetypes
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.errors import MessageError
from email.headerregistry import BaseHeader, HeaderRegistry
from email.message import EmailMessage, Message
from email.parser import BytesHeaderParser
from email.policy import EmailPolicy
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any

from engine.domain.errors import ReadError
from engine.readers.encodings.decoding import decode
from engine.readers.mail.attachments import is_decoration
from engine.readers.member_names import as_file_name, normalised
from engine.readers.refusals import damaged_member

_COUNTED = re.compile(rb"\s{0,8}(\d{1,10})[ \t]*\r?\n")  # how Apple Mail begins a file
_ENCRYPTED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_LEFT_OUT = (  # signatures, and reports of mail servers
    *("application/pgp-signature", "application/pkcs7-signature"),
    *("application/x-pkcs7-signature", "application/pgp-keys", "text/rfc822-headers"),
    *("message/delivery-status", "message/disposition-notification"),
)
_MAPI = ("application/ms-tnef", "application/vnd.ms-tnef")
# What the standard library raises at malformed headers and bodies.
_MALFORMED = (
    *(ValueError, LookupError, AttributeError, TypeError, MessageError),
    RecursionError,
)
_LONGEST_HEADER = 10_000  # characters; the library takes time by their square


class _Brief(EmailPolicy):
    """Headers are understood up to a length that few honest ones have."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        return super().header_fetch_parse(name, value[:_LONGEST_HEADER])


class _Registry(HeaderRegistry):
    """The standard library makes a class anew for every header that it meets."""

    def __getitem__(self, name: str) -> type[BaseHeader]:
        return _header_class(self.registry.get(name.lower(), self.default_class))


@lru_cache(maxsize=64)
def _header_class(kind: type) -> type[BaseHeader]:
    return type(kind.__name__, (kind, BaseHeader), {})


_REGISTRY = _Registry()


@dataclass(slots=True)
class Anatomy:
    """The texts of a mail in order, its attachments, and whether a part of it is encrypted."""

    texts: list[EmailMessage] = field(default_factory=list)
    attached: list[EmailMessage] = field(default_factory=list)
    encrypted: bool = False


def parsed(data: bytes) -> EmailMessage:
    """The mail in ``data``, whichever program stored it."""
    counted = _COUNTED.match(data)
    if counted:
        data = data[counted.end() : counted.end() + int(counted[1])]
    if data.startswith(codecs.BOM_UTF8) or b"\0" in data[:32]:  # some save all as UTF-16
        with suppress(ReadError):  # it was no text in UTF-16 after all
            data = decode(data).encode()
    if data.startswith(b"From "):
        data = data.partition(b"\n")[2]
    # A header is asked for again and again, and the standard library parses it each time.
    policy = _Brief(header_factory=lru_cache(maxsize=256)(_REGISTRY))
    try:
        message = message_from_bytes(data, policy=policy)
    except RecursionError:  # parts within parts: the headers, and the rest as it is
        message = BytesHeaderParser(policy=policy).parsebytes(data)
    assert isinstance(message, EmailMessage)
    return message


def header(message: Message, key: str) -> str:
    """A header on one line, "" when there is none."""
    key = key.lower()
    raw = next((str(v) for k, v in message.raw_items() if k.lower() == key), "")
    try:
        value = str(message.get(key, "")) + raw[_LONGEST_HEADER:]
    except _MALFORMED:
        value = raw
    return " ".join(value.split())


def anatomy(message: EmailMessage) -> Anatomy:
    found = Anatomy()
    for part, spoken in _leaves(message):
        kind = kind_of(part)
        if kind in _ENCRYPTED:
            found.encrypted = True
        elif _is_text(part):
            found.texts += [part] if spoken else []
        elif kind not in _LEFT_OUT and not _is_decoration(part):
            found.attached.append(part)
    return found


def _leaves(message: EmailMessage) -> Iterator[tuple[EmailMessage, bool]]:
    """The parts of a mail that are no containers, and whether their text is to be read: of
    alternatives only that of the best, but files are attached to any of them."""
    waiting = [(message, True)]
    while waiting:
        part, spoken = waiting.pop()
        kind = kind_of(part)
        if not part.is_multipart() or kind == "message/rfc822" or kind in _ENCRYPTED:
            yield part, spoken
        elif kind not in _LEFT_OUT:
            children = list(_children(part))
            best = _best(children) if kind == "multipart/alternative" else None
            waiting += [(child, spoken and best in (None, child)) for child in reversed(children)]


def _children(part: EmailMessage) -> Iterator[EmailMessage]:
    payload = part.get_payload()
    for child in payload if isinstance(payload, list) else ():
        if isinstance(child, EmailMessage):
            yield child


def _best(alternatives: list[EmailMessage]) -> EmailMessage | None:
    """The plain text if it says anything, else the last that may hold text."""
    worded = [part for part in alternatives if kind_of(part).startswith(("text/", "multipart/"))]
    plain = [part for part in worded if kind_of(part) == "text/plain" and text_of(part).strip()]
    rich = [part for part in worded if kind_of(part) not in ("text/plain", "text/calendar")]
    return next(iter([*plain, *reversed(rich), *worded]), None)


def kind_of(part: Message) -> str:
    """The media type of a part, in lower case."""
    try:
        return part.get_content_type()
    except _MALFORMED:
        return "text/plain"


def _is_text(part: EmailMessage) -> bool:
    kind = kind_of(part)
    if not kind.startswith("text/") or kind in _LEFT_OUT or kind == "text/calendar":
        return False
    return not (file_name(part) or _is_disposed(part, "attachment"))


def _is_disposed(part: EmailMessage, way: str) -> bool:
    return header(part, "Content-Disposition").lower().startswith(way)


def _is_decoration(part: EmailMessage) -> bool:
    kind = kind_of(part)
    if not kind.startswith("image/") or _is_disposed(part, "attachment"):
        return False
    return is_decoration(kind, len(str(part.get_payload())) * 3 // 4)


def file_name(part: EmailMessage) -> str:
    """The name that a part gives itself, "" if none."""
    try:
        name = part.get_filename() or ""
    except _MALFORMED:
        name = ""
    return normalised(" ".join(name.split()))


def member_name(part: EmailMessage) -> str:
    """What an attachment is called as a file."""
    kind, own = kind_of(part), file_name(part)
    if kind in _MAPI:
        return "winmail.tnef"
    if kind == "message/rfc822":
        inner = next(_children(part), None)
        stem = PurePosixPath(own).stem if own else header(inner, "Subject") if inner else ""
        return as_file_name(stem, "eml")
    if own:
        return own
    ending = "ics" if kind == "text/calendar" else (mimetypes.guess_extension(kind) or "")[1:]
    return f"unnamed.{ending}" if ending else "unnamed"


def text_of(part: EmailMessage) -> str:
    try:
        text = str(part.get_content())
    except _MALFORMED:
        payload = part.get_payload(decode=True)
        try:
            text = decode(payload) if isinstance(payload, bytes) and payload else ""
        except ReadError:  # bytes that are no text
            text = ""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def bytes_of(part: EmailMessage) -> bytes:
    """The content of an attachment; ReadError when it cannot be decoded."""
    try:
        if kind_of(part) == "message/rfc822":
            return b"".join(
                inner.as_bytes(policy=email.policy.compat32) for inner in _children(part)
            )
        payload = part.get_payload(decode=True)
    except _MALFORMED as error:
        raise damaged_member() from error
    return payload if isinstance(payload, bytes) else b""
