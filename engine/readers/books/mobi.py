"""MOBI, AZW, AZW3 and PRC: e-books in a Palm database, each chapter a stretch of HTML.

A passage's part is its chapter. The trap: each record of text may end in bytes that are no
text, as many as the flags of the header and the last bytes themselves say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from struct import unpack_from

from selectolax.lexbor import LexborHTMLParser

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.books import palm
from engine.readers.books.epub import page_text
from engine.readers.builder import DocumentBuilder
from engine.readers.encodings.decoding import decode
from engine.readers.refusals import copy_protected, unfolds_too_far
from engine.readers.text import plain
from engine.readers.web import html

_PLAIN, _PALMDOC, _PHRASES = 1, 2, 17480
_LARGEST_TEXT = 200 * 2**20
_CHAPTERS = re.compile(rb"<mbp:pagebreak[^>]*>|(?=<\?xml\s)|(?=<html[\s>])", re.IGNORECASE)
_BOUNDARIES = re.compile(rb"</?mbp:[^>]*>", re.IGNORECASE)
_TAGS = re.compile(rb"<[^>]*>")
_TITLE, _KF8 = 503, 8


@dataclass(frozen=True, slots=True)
class _Header:
    """What the first record says of the text."""

    packing: int
    text_bytes: int
    text_records: int
    locked: bool
    encoding: str
    version: int
    flags: int
    title: str
    phrases: tuple[int, int]
    flows: int


def read(data: bytes, name: str) -> Document:
    records = palm.records(data)
    header = _header(records[0], is_book=data[60:68] == b"BOOKMOBI")
    if header.locked:
        raise copy_protected()
    texts = [record for record in records[1 : 1 + header.text_records] if record]
    cut_off = len(texts) < header.text_records
    content = _content(records, header, texts, cut_off=cut_off)
    if cut_off and not content:
        raise ValueError("the text is missing")
    if header.version == 0 and not re.match(rb"\s*<html", content[:500], re.IGNORECASE):
        return plain.read_text(decode(content), name)
    builder = DocumentBuilder()
    for number, chapter in enumerate(_chapters(content), start=1):
        _add_chapter(builder, number, chapter, header.encoding)
    if builder.empty:
        raise ReadError("no_text", "There is no text in this book.", skipped=True)
    cut = ("Part of this book is missing; the file is cut off.",)
    return builder.build(
        "application/x-mobipocket-ebook",
        title=header.title or None,
        warnings=cut if cut_off else (),
    )


def _header(record: bytes, *, is_book: bool) -> _Header:
    packing, _, size, count, _, encryption = palm.fields(">HHIHHH", record, 0)
    if not is_book or record[16:20] != b"MOBI":
        return _Header(packing, size, count, bool(encryption), "", 0, 0, "", (0, 0), 0)
    length, _, encoding, _, version = palm.fields(">5I", record, 20)
    codec = "utf-8" if encoding == 65001 else "cp1252"
    wide = record.ljust(16 + 264, b"\0")
    return _Header(
        packing=packing,
        text_bytes=size,
        text_records=count,
        locked=bool(encryption),
        encoding=codec,
        version=version,
        flags=unpack_from(">H", wide, 242)[0] if length >= 228 else 0,
        title=_book_title(record, length).decode(codec, "replace").strip(),
        phrases=unpack_from(">II", wide, 112),
        flows=unpack_from(">I", wide, 192)[0] if version >= _KF8 else 0,
    )


def _book_title(record: bytes, length: int) -> bytes:
    """The title among the extra properties, else the full name."""
    at = 16 + length
    if record[at : at + 4] == b"EXTH":
        count = int.from_bytes(record[at + 8 : at + 12], "big")
        at += 12
        for _ in range(count):
            if at + 8 > len(record):
                break
            kind, size = unpack_from(">II", record, at)
            if kind == _TITLE:
                return record[at + 8 : at + size]
            at += max(8, size)
    start, size = unpack_from(">II", record.ljust(92, b"\0"), 84)
    return record[start : start + size]


def _content(records: list[bytes], header: _Header, texts: list[bytes], *, cut_off: bool) -> bytes:
    """The text of the book: HTML, without the style sheets that KF8 keeps behind it."""
    unpack = _unpacker(records, header)
    found = bytearray()
    for number, record in enumerate(texts, start=1):
        broken = cut_off and number == len(texts)  # its end, which says what to trim, is lost
        trailing = 0 if broken else _trailing(record, header.flags)
        found += unpack(record[: len(record) - trailing])
        if len(found) > _LARGEST_TEXT:
            raise unfolds_too_far()
    flows = records[header.flows] if 0 < header.flows < len(records) else b""
    if flows[:4] == b"FDST" and len(flows) >= 20:
        return bytes(found[: unpack_from(">I", flows, 16)[0]])
    return bytes(found[: header.text_bytes])


def _unpacker(records: list[bytes], header: _Header) -> Callable[[bytes], bytes]:
    if header.packing == _PLAIN:
        return bytes
    if header.packing == _PALMDOC:
        return palm.unpacked
    if header.packing != _PHRASES:
        raise ValueError(f"packed in a way unknown: {header.packing}")
    first, count = header.phrases
    if first >= len(records):
        raise ValueError("the table of codes is missing")
    return palm.Phrases(records[first], records[first + 1 : first + count]).unpacked


def _trailing(record: bytes, flags: int) -> int:
    """How many bytes at the end of a record of text are no text."""
    size = 0
    for _ in range((flags >> 1).bit_count()):
        size += _backward(record[: len(record) - size])
    if flags & 1 and size < len(record):
        size += (record[len(record) - size - 1] & 3) + 1
    return min(size, len(record))


def _backward(record: bytes) -> int:
    """A number written at the end, its first byte marked."""
    value = 0
    for byte in record[-4:]:
        value = byte & 0x7F if byte & 0x80 else value << 7 | byte
    return value


def _chapters(content: bytes) -> Iterator[bytes]:
    for chapter in _CHAPTERS.split(content):
        if _TAGS.sub(b"", chapter).strip():
            yield _BOUNDARIES.sub(b"", chapter)


def _add_chapter(builder: DocumentBuilder, number: int, chapter: bytes, encoding: str) -> None:
    written = decode(chapter) if not encoding else chapter.decode(encoding, "replace")
    tree = LexborHTMLParser(page_text(written.encode()))
    heading = tree.css_first("h1, h2, h3")
    name = heading.text().strip() if heading else ""
    builder.enter(name or f"part {number}")
    html.add_blocks(builder, tree)
