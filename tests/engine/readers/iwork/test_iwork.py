from __future__ import annotations

import contextlib
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.errors import ReadError
from engine.readers.iwork.protobuf import Message, varint
from engine.readers.iwork.snappy import unpacked
from engine.readers.iwork.tables import Table
from engine.readers.registry import read
from tests.engine.readers.iwork import iwork_files
from tests.engine.readers.iwork.iwork_files import packed
from tests.engine.readers.pdf.pdf_samples import report_pdf

FILES = {
    "a.pages": iwork_files.pages(),
    "a.key": iwork_files.keynote(),
    "a.numbers": iwork_files.numbers(),
    "older.pages": iwork_files.older_pages(),
    "older.key": iwork_files.older_keynote(),
    "older.numbers": iwork_files.older_numbers(),
}


@given(st.lists(st.tuples(st.binary(min_size=1, max_size=90), st.integers(1, 70)), min_size=1))
def test_a_block_of_literals_and_copies_unfolds(pieces: list[tuple[bytes, int]]) -> None:
    block, plain = b"", b""
    for literal, length in pieces:
        size = len(literal) - 1
        block += bytes([size << 2]) if size < 60 else bytes([60 << 2, size])
        plain += literal
        distance = min(len(plain), 1 + length // 2)
        copied = min(length, 64)
        block += literal + bytes([(copied - 1) << 2 | 2]) + distance.to_bytes(2, "little")
        for _ in range(copied):
            plain += plain[-distance : len(plain) - distance + 1]
    whole = iwork_files.varint(len(plain)) + block
    assert unpacked(whole, max_bytes=1 << 20) == plain


@pytest.mark.parametrize(
    "block",
    [
        b"",
        b"\x05\x08abc",  # less than it says
        b"\x01\x08abc",  # more than it says
        b"\x04\x01\x00",  # a copy of what is not there
        b"\x04\x00a\x02\x00\x00",  # a copy from nowhere
        b"\xff\xff\xff\xff\x0f\x00a",  # four gigabytes
        b"\x04\x00a\x01",  # a copy that is cut off
    ],
)
def test_a_damaged_block_is_refused(block: bytes) -> None:
    with pytest.raises(ValueError, match=r"the block|a copy|a number"):
        unpacked(block, max_bytes=1 << 20)


@given(st.integers(0, 2**63))
def test_numbers_survive(value: int) -> None:
    data = iwork_files.varint(value)
    assert varint(data, 0) == (value, len(data))
    assert Message(iwork_files.message({7: value})).number(7) == value


def test_packed_numbers_are_several() -> None:
    assert list(Message(iwork_files.message({3: bytes([1, 2, 0x80, 1])})).numbers(3)) == [1, 2, 128]


@pytest.mark.parametrize("name", ["a.pages", "a.key", "a.numbers"])
def test_a_missing_suffix_is_made_up_for(name: str) -> None:
    data = FILES[name] if name != "a.key" else _outermost(FILES[name])
    assert read(data, "a").media_type == read(FILES[name], name).media_type


def _outermost(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return packed({"Index.zip": archive.read("Deck.key/Index.zip")})


def test_a_private_key_is_no_presentation() -> None:
    with pytest.raises(ReadError) as caught:
        read(b"-----BEGIN PRIVATE KEY-----\nMIIE\n", "server.key")
    assert (caught.value.failure.code, caught.value.skipped) == ("unsupported", True)


@pytest.mark.parametrize("lock", [".iwpv2", ".iwph"])
def test_a_locked_file_asks_for_a_copy_without_password(lock: str) -> None:
    data = packed({"Index/Document.iwa": b"\x8a\x11scrambled", lock: b"x"})
    with pytest.raises(ReadError) as caught:
        read(data, "a.pages")
    assert caught.value.failure.code == "password"


def test_an_older_locked_file_does_too() -> None:
    data = bytearray(packed({"index.xml": b"scrambled"}))
    for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = data.index(mark) + offset
        data[at : at + 2] = b"\x6b\x63"
    with pytest.raises(ReadError) as caught:
        read(bytes(data), "a.pages")
    assert caught.value.failure.code == "password"


def test_a_file_with_nothing_but_a_preview_gives_that_and_says_so() -> None:
    data = packed({"Index/Document.iwa": b"", "QuickLook/Preview.pdf": report_pdf()})
    document = read(data, "a.pages")
    assert document.pages == 4
    assert "preview" in document.warnings[-1]


def test_damaged_parts_are_counted() -> None:
    with zipfile.ZipFile(io.BytesIO(FILES["a.numbers"])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    document = read(packed({**parts, "Index/More.iwa": b"\x00\xff\xff\xffx"}), "a.numbers")
    assert "boat" in document.text
    assert "damaged" in document.warnings[0]


def test_circles_end() -> None:
    objects: dict[int, tuple[int, iwork_files.Fields]] = {
        1: (10000, {3: {1: 2}, 4: {1: 5}}),
        2: (10012, {1: {1: 0, 4: {1: {1: 3}}}}),
        3: (3008, {2: [{1: 3}, {1: 3}]}),
        5: (2001, {3: "Elm", 5: iwork_files.runs((0, 6)), 7: iwork_files.runs((0, 7))}),
        6: (2022, {1: {3: {1: 6}}}),
        7: (2023, {1: {3: {1: 7}}}),
    }
    assert read(packed({"Index/Document.iwa": iwork_files.iwa(objects)}), "a.pages").text == "Elm"


@pytest.mark.parametrize("name", FILES)
@given(st.data())
def test_hostile_bytes_end_as_a_document_or_a_read_error(name: str, data: st.DataObject) -> None:
    hurt = bytearray(FILES[name])
    for _ in range(data.draw(st.integers(1, 8))):
        hurt[data.draw(st.integers(0, len(hurt) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ReadError):
        assert read(bytes(hurt), name).text


def test_what_nests_too_deeply_costs_only_itself() -> None:
    ref, groups = iwork_files.ref, range(100, 3_100)
    objects: dict[int, tuple[int, iwork_files.Fields]] = {
        1: (10000, {3: ref(2), 4: ref(10)}),
        2: (10012, {1: {1: 0, 4: {1: ref(100)}}}),
        10: (2001, {3: "The harbour", 23: iwork_files.runs((0, 60))}),
        60: (2013, {1: ref(5_000)}),
    }
    objects |= {number: (3008, {2: [ref(number + 1)]}) for number in groups}
    objects |= {n: (3056, {1: f"reply {n}", 4: [ref(n + 1)]}) for n in range(5_000, 8_000)}
    document = read(packed({"Index/Document.iwa": iwork_files.iwa(objects)}), "a.pages")
    assert document.text.startswith("The harbour\n\nComment: reply 5000")
    assert "reply 7999" in document.text


def test_an_object_that_is_asked_for_without_end_is_refused() -> None:
    objects: dict[int, tuple[int, iwork_files.Fields]] = {
        1: (10000, {4: iwork_files.ref(10)}),
        10: (2001, {3: "x\n" * 2_000, 5: iwork_files.runs(*((2 * n, 11) for n in range(2_000)))}),
        11: (2022, {1: {1: "y" * 300_000}}),
    }
    with pytest.raises(ReadError, match="unfolds into more"):
        read(packed({"Index/Document.iwa": iwork_files.iwa(objects)}), "a.pages")


def test_a_tile_that_is_listed_again_and_again_is_read_once() -> None:
    ref, word = iwork_files.ref, iwork_files._newer(3, {3: 0})
    store: iwork_files.Fields = {3: {1: [{1: n, 2: ref(5)} for n in range(2_000)]}, 4: ref(6)}
    objects: dict[int, tuple[int, iwork_files.Fields]] = {
        1: (1, {1: [ref(2)]}),
        2: (2, {1: "Costs", 2: [ref(3)]}),
        3: (6000, {2: ref(4)}),
        4: (6001, {4: store, 8: "Items", 22: 1}),
        5: (6002, {5: [iwork_files._row(n, [word], (6, 7)) for n in range(200)]}),
        6: (6005, {3: [{1: 0, 3: "boat"}]}),
    }
    document = read(packed({"Index/Document.iwa": iwork_files.iwa(objects)}), "a.numbers")
    assert document.text.count("boat") == 200


def test_half_an_offset_at_the_end_of_a_row_is_left_out() -> None:
    row = Message(iwork_files.message({6: bytes(12), 7: b"\xff\xff\0"}))
    assert Table._cells(Table.__new__(Table), row) == []
