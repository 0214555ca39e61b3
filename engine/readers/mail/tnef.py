"""``winmail.dat`` (TNEF): what Outlook packs a mail's attachments in for other Outlooks.

A list of attributes, some of which hold properties as in Outlook's own files. The trap: an
attachment may be named and given twice, by an attribute and by a property; the property has
the longer name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePath
from struct import unpack_from

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.encodings.decoding import decode
from engine.readers.mail.attachments import Attached, file_name, parts_of
from engine.readers.mail.outlook_body import add_body
from engine.readers.mail.sniffing import TNEF_MAGIC
from engine.readers.parts import Input, Part
from engine.readers.web import html

_SUBJECT, _TEXT, _PROPERTIES = 0x8004, 0x800C, 0x9003
_NEXT_ATTACHMENT, _TITLE, _DATA, _ATTACHED_PROPERTIES = 0x9002, 0x8010, 0x800F, 0x9005
_SIZES = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16}
_STRING, _WIDE_STRING, _OBJECT, _BINARY = 0x1E, 0x1F, 0x0D, 0x102
_MANY = 0x1000
_TOPIC, _BODY, _PAGE, _RTF, _FILE_DATA, _LONG_NAME = 0x0070, 0x1000, 0x1013, 0x1009, 0x3701, 0x3707


@dataclass(slots=True)
class _Attached:
    name: str = ""
    data: bytes = b""


@dataclass(slots=True)
class _Letter:
    """What the attributes say."""

    subject: str = ""
    text: str = ""
    properties: dict[int, bytes | str] = field(default_factory=dict)
    attached: list[_Attached] = field(default_factory=list)

    def topic(self) -> str:
        found = self.properties.get(_TOPIC)
        return " ".join(found.split()) if isinstance(found, str) else ""

    def plain(self) -> str:
        body = self.properties.get(_BODY)
        return (body if isinstance(body, str) else self.text).replace("\r\n", "\n")

    def html(self) -> str:
        page = self.properties.get(_PAGE)
        return html.decoded(page) if isinstance(page, bytes) and page else ""

    def packed_rtf(self) -> bytes | None:
        packed = self.properties.get(_RTF)
        return packed if isinstance(packed, bytes) else None


def parts(source: Input) -> Iterator[Part]:
    letter = _letter(source.data())
    letter.subject = letter.subject or letter.topic()
    document = _document(letter, PurePath(source.name).name)
    if document is None and not letter.attached:
        raise ReadError("no_text", "There is no text in this file.", skipped=True)
    attached = [
        Attached(_file_name(each), partial(_bytes_of, each), len(each.data))
        for each in letter.attached
    ]
    yield from parts_of(None if document is None else lambda _: document, attached)


def _document(letter: _Letter, name: str) -> Document | None:
    builder = DocumentBuilder()
    builder.add("heading", letter.subject, level=1)
    warnings = add_body(builder, letter)
    if builder.empty:
        return None
    title = letter.subject or name
    return builder.build("application/vnd.ms-tnef", title=title, warnings=warnings)


def _file_name(attached: _Attached) -> str:
    is_letter = attached.data[16:20] == TNEF_MAGIC
    return file_name(attached.name, letter="tnef" if is_letter else "")


def _bytes_of(attached: _Attached) -> bytes:
    """The file; of an attached message what follows the number of its interface."""
    return attached.data[16:] if attached.data[16:20] == TNEF_MAGIC else attached.data


def _letter(data: bytes) -> _Letter:
    found = _Letter()
    for kind, value in _attributes(data):
        if kind == _NEXT_ATTACHMENT:
            found.attached.append(_Attached())
        elif kind in (_TITLE, _DATA, _ATTACHED_PROPERTIES) and found.attached:
            _add_to(found.attached[-1], kind, value)
        elif kind == _SUBJECT:
            found.subject = " ".join(_text(value).split())
        elif kind == _TEXT:
            found.text = _text(value)
        elif kind == _PROPERTIES:
            found.properties = _properties(value)
    return found


def _add_to(attached: _Attached, kind: int, value: bytes) -> None:
    if kind == _TITLE:
        attached.name = attached.name or _text(value)
    elif kind == _DATA:
        attached.data = attached.data or value
    else:
        properties = _properties(value)
        name, data = properties.get(_LONG_NAME), properties.get(_FILE_DATA)
        attached.name = name if isinstance(name, str) and name else attached.name
        attached.data = data if isinstance(data, bytes) and data else attached.data


def _text(raw: bytes) -> str:
    said = raw.partition(b"\0")[0]
    try:
        return decode(said or b" ").strip()
    except ReadError:  # bytes that are no text
        return ""


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 6
    while at + 9 <= len(data):
        kind, size = unpack_from("<xHxxI", data, at)
        yield kind, data[at + 9 : at + 9 + size]
        at += 9 + size + 2


def _properties(data: bytes) -> dict[int, bytes | str]:
    """Those that are text or bytes, up to where the list is damaged."""
    found: dict[int, bytes | str] = {}
    at = 4
    for _ in range(min(len(data) // 8, int.from_bytes(data[:4], "little"))):
        if at + 8 > len(data):
            break
        kind, number = unpack_from("<HH", data, at)
        at = _after_name(data, at + 4) if number >= 0x8000 else at + 4
        values, at = _values(data, at, kind)
        if values and kind == _WIDE_STRING:
            found[number] = values[0].decode("utf-16-le", "replace").rstrip("\0")
        elif values and kind == _STRING:
            found[number] = _text(values[0])
        elif values and kind in (_BINARY, _OBJECT):
            found[number] = values[0]
    return found


def _after_name(data: bytes, at: int) -> int:
    """Behind the name of a property that somebody defined."""
    if int.from_bytes(data[at + 16 : at + 20], "little") == 0:
        return at + 24
    size = int.from_bytes(data[at + 20 : at + 24], "little")
    return at + 24 + -(-size // 4) * 4


def _values(data: bytes, at: int, kind: int) -> tuple[list[bytes], int]:
    """The values of a property, and where the next one begins."""
    single = kind & ~_MANY
    varies = single in (_STRING, _WIDE_STRING, _OBJECT, _BINARY)
    count = 1
    if varies or kind & _MANY:
        count = min(len(data), int.from_bytes(data[at : at + 4], "little"))
        at += 4
    found: list[bytes] = []
    for _ in range(count):
        if at >= len(data):
            break
        size = _SIZES.get(single, 4)
        if varies:
            size = int.from_bytes(data[at : at + 4], "little")
            at += 4
        found.append(data[at : at + size])
        at += -(-size // 4) * 4
    return found, at
