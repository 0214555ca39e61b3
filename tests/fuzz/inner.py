"""Our parsers called with bytes of their own, each with what must be true of what it gives.

For what no file leads to unchanged: what lies behind a checksum, a packing or a model. The
trap: a refusal is raised on purpose, so only the line that raised tells it from an accident;
that is for ``judging`` to say, and nothing here catches anything.
"""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterator
from itertools import islice
from unicodedata import category

from engine.domain.document import Block, BlockKind, Document, Segment, Span
from engine.readers import member_names
from engine.readers.archives import zip_salvage
from engine.readers.books import palm
from engine.readers.builder import DocumentBuilder
from engine.readers.encodings.decoding import decode, encoding_of, looks_binary
from engine.readers.iwork.protobuf import Message
from engine.readers.iwork.snappy import unpacked as unsnapped
from engine.readers.mail import correspondence, packed_rtf
from engine.readers.ocr.layout import Piece, Recognised, in_order
from engine.readers.office import delimited, sheet_xls, sheet_xlsb
from engine.readers.office.ooxml import Package
from engine.readers.parts import Input, Member
from engine.readers.pdf.lines import Line
from engine.readers.pdf.order import in_reading_order
from engine.readers.text import code, markdown, markup, plain, records, stream
from engine.readers.web import html
from tests.engine.readers.office import old_office, old_workbooks

_READERS = (
    (plain.read_text, "a.txt"),
    (markdown.read_text, "a.md"),
    (markup.read_text, "a.rst"),
    (code.read_text, "a.py"),
    (records.read_text, "a.json"),
)
_KINDS: tuple[BlockKind, ...] = ("heading", "paragraph", "list_item", "table", "code")
_MOST_BYTES = 1 << 20


def _promise(holds: bool, said: str) -> None:
    if not holds:
        raise AssertionError(said)


def _promise_of(document: Document, original: str | None = None) -> None:
    from tests.fuzz.judging import broken_promises

    for finding in broken_promises(document, original):
        raise AssertionError(finding)


def old_workbook(data: bytes) -> None:
    """Not the cells: what reads those may take all memory, which a worker's limit is for."""
    _look_into(sheet_xls.OldBook(old_office.compound({"Workbook": data})))


def binary_workbook(data: bytes) -> None:
    """As :func:`old_workbook`; the bytes are the sheet and the styles of its cells."""
    package = Package(old_workbooks.xlsb_of(data, data))
    _look_into(sheet_xlsb.BinaryBook(package))


def _look_into(book: sheet_xls.OldBook | sheet_xlsb.BinaryBook) -> None:
    extent = book.extent("Rates")
    _promise(extent.rows >= 0 and extent.columns >= 0, "an extent below nothing")
    percents, last = book.percents("Rates"), (0, -1)
    for row in range(1, 1 << 10):
        for column in percents.columns_of(row):
            _promise(last <= (row, column), "percentages do not ascend")
            last = (row, column)
    for cell, text in islice(book.remarks("Rates"), 1_000):
        _promise(bool(cell) and bool(text), "a comment on nothing")


def salvage(data: bytes) -> None:
    members: Iterator[Member] = zip_salvage.members(Input.of(data, "a.zip"))
    for member in islice(members, 64):
        _promise(0 < member.share <= 1, "a share beyond the file")
        with contextlib.suppress(NotImplementedError):
            member.open()


def outlook_rtf(data: bytes) -> None:
    rtf = packed_rtf.unpacked(data)
    _promise(len(rtf) <= 18 * len(data), "more RTF than was packed")
    page_in_rtf(rtf)


def page_in_rtf(data: bytes) -> None:
    page = packed_rtf.web_page(data)
    if page:
        builder = DocumentBuilder()
        html.add_text(builder, page)
        _promise_of(builder.build("text/html"))


def letter(data: bytes) -> None:
    written = data.decode("utf-8", "replace").replace("\r", "\n")
    builder = DocumentBuilder()
    correspondence.add_text(builder, written)
    document = builder.build("message/rfc822")
    _promise("".join(document.text.split()) == "".join(written.split()), "a letter lost text")
    _promise_of(document)


def snappy(data: bytes) -> None:
    _promise(len(unsnapped(data, max_bytes=_MOST_BYTES)) <= _MOST_BYTES, "more than allowed")


def protobuf(data: bytes) -> None:
    message = Message(data)
    for field in range(1, 12):
        message.number(field), message.text(field), list(message.numbers(field))
        for within in message.messages(field):
            within.number(1), within.data(3)


def palmdoc(data: bytes) -> None:
    _promise(len(palm.unpacked(data)) <= 10 * len(data), "more text than was packed")


def phrases(data: bytes) -> None:
    from tests.engine.readers.books.palm_files import huff

    size = int.from_bytes(data[:2], "big")
    dictionary, record = data[2 : 2 + size], data[2 + size :]
    _promise(len(palm.Phrases(huff(), [dictionary]).unpacked(record)) < 4 << 20, "a long record")


def sections(data: bytes) -> None:
    """A long text file read in sections is what it is read whole."""
    read_text, name = _READERS[sum(data[-1:]) % len(_READERS)]
    source = Input.of(data, name)
    found = list(islice(stream.parts(source, read_text, section_bytes=64), 400))
    if source.size <= 64 or not found:
        return
    mark, encoding = encoding_of(stream._sample(source))
    whole = stream._decoded(data[len(mark) :], encoding)
    said = []
    for section in found:
        document = section.read()
        _promise_of(document, whole)
        said.append(document.text)
    if len(found) < 400:
        _promise("".join("".join(said).split()) == "".join(whole.split()), "sections lose text")


def rows(data: bytes) -> None:
    found, done = delimited.rows_of(Input.of(data, "a.csv"), whole_bytes=16)
    last = 0
    for line, span, _ in found:
        _promise(bool(line.strip()), "an empty row")
        _promise(span.first_line is not None and span.first_line > last, "rows do not ascend")
        last = span.last_line or 0
        _promise(0 <= done() <= 1, "more than all is done")


def decoding(data: bytes) -> None:
    if looks_binary(data):
        return
    found = decode(data)
    _promise(not any(end in found for end in "\r\f\v"), "a line end of another kind")
    found.encode("utf-8", "surrogatepass")


def names(data: bytes) -> None:
    raw = data.split(b"\0")
    page = member_names.code_page(raw)
    unique = member_names.Unique()
    given = []
    for each in raw:
        path = member_names.normalised(each.decode(page, "replace"))
        parts = path.split("/") if path else []
        _promise(all(part.strip() not in ("", ".", "..") for part in parts), "a way out")
        _promise(not any(category(char) == "Cc" for char in path if char < "\x80"), "a control")
        _promise(member_names.normalised(path) == path, "not normal yet")
        _promise(bool(member_names.as_file_name(path, "eml")), "no file name")
        given.append(unique.name(path))
    _promise(len(set(given)) == len(given), "the same name twice")


def picture_notes(data: bytes) -> None:
    from engine.readers.pictures.notes import notes
    from engine.readers.pictures.picture import opened, page_count, unpacked

    source = Input.of(data, "a.tif")
    with opened(source) as image:
        _promise(page_count(image) >= 1, "no page")
        for note in notes(image):
            _promise(bool(note.strip()) and len(note) <= 5_000, "an odd note")
    unpacked(source)


def _places(data: bytes) -> Iterator[tuple[int, ...]]:
    return struct.iter_unpack("4B", data[: min(len(data), 400) & ~3])


def recognised_order(data: bytes) -> None:
    pieces = [
        Piece(Recognised(str(number), (0, 0, 1, 1), 1.0), x, x + width, y, height or 1)
        for number, (x, y, width, height) in enumerate(_places(data))
    ]
    found = sorted(int(each.text) for each in in_order(pieces))
    _promise(found == list(range(len(pieces))), "pieces are lost or doubled")


def page_order(data: bytes) -> None:
    lines = [
        Line(1, str(number), range(0), x, x + width, y, y - height // 64, height or 1, False)
        for number, (x, y, width, height) in enumerate(_places(data))
    ]
    found = sorted(int(line.text) for line in in_reading_order(lines))
    _promise(found == list(range(len(lines))), "lines are lost or doubled")


def chunking(data: bytes) -> None:
    """Any document: blocks of every kind and level, segments that stand anywhere."""
    written = data.decode("utf-8", "replace")
    blocks, segments, position, heads = [], [], 0, data[:16] or b"\0"
    for number, word in enumerate(written.split("\n\n")):
        if word:
            head = heads[number % len(heads)]
            end = position + len(word)
            context = "a > b" if head & 64 else ""
            blocks.append(Block(_KINDS[head % 5], position, end, head >> 3 & 7, context))
            span = Span(page=1 + (head >> 6), start=7, end=7 + len(word) + (head & 1))
            segments.append(Segment(position, len(word), span))
        position += len(word) + 2
    _promise_of(Document(written, tuple(blocks), tuple(segments), "text/plain"))
