from __future__ import annotations

import contextlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.errors import ReadError
from engine.readers.books import palm
from engine.readers.registry import read
from tests.engine.readers.books import palm_files


@given(st.binary(max_size=400))
def test_packed_text_is_unpacked(text: bytes) -> None:
    text = text.rstrip(b" ") + b"."
    assert palm.unpacked(palm_files.palmdoc(text)) == text


@pytest.mark.parametrize("packing", [palm_files.PLAIN, palm_files.PALMDOC, palm_files.PHRASES])
def test_each_way_of_packing_gives_the_same_text(packing: int) -> None:
    document = read(palm_files.mobi(packing=packing), "a.mobi")
    assert document.text.endswith("It fell, größer.")


def test_a_phrase_may_hold_codes() -> None:
    phrases = [(b"sea", True), (b"\xff", False), (b"rose", True)]
    unpacked = palm.Phrases(palm_files.huff(), [palm_files.cdic(phrases)]).unpacked
    assert unpacked(b"\xfe\xfd\xff") == b"searosesea"


def test_phrases_that_name_each_other_are_refused() -> None:
    phrases = palm.Phrases(palm_files.huff(), [palm_files.cdic([(b"\xff\xff", False)])])
    with pytest.raises(ValueError, match="each other"):
        phrases.unpacked(b"\xff")


def test_phrases_that_multiply_end_early() -> None:
    doubling = [(bytes([254 - n, 254 - n]), False) for n in range(30)]
    phrases = palm.Phrases(palm_files.huff(), [palm_files.cdic([*doubling, (b"x" * 999, True)])])
    assert len(phrases.unpacked(b"\xff")) < 1 << 22


def test_a_book_with_copy_protection_says_so() -> None:
    with pytest.raises(ReadError, match="protected against copying"):
        read(palm_files.mobi(encryption=2), "a.azw")


@pytest.mark.parametrize("name", ["a", "a.txt", "a.azw3"])
def test_a_book_is_known_by_its_content(name: str) -> None:
    assert "sea rose" in read(palm_files.azw3(), name).text


def test_palm_text_without_markup_is_read_as_text() -> None:
    document = read(palm_files.palm_text(), "tides.pdb")
    assert document.text.split("\n") == ["Tides", "", "The sea rose, größer.", ""]
    assert document.title == "Tides"


def test_another_palm_database_is_left_alone() -> None:
    with pytest.raises(ReadError) as caught:
        read(palm_files.database(b"DATAMemo", [b"\0\1\2\3" * 50]), "a.pdb")
    assert caught.value.skipped


@pytest.mark.parametrize("data", [b"", b"x" * 90, palm_files.mobi()[:200]])
def test_a_damaged_book_says_so(data: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        read(data or b"BOOK", "a.mobi")
    assert caught.value.failure.code == "damaged"


def test_a_book_that_is_cut_off_gives_what_it_has() -> None:
    data = palm_files.mobi(packing=palm_files.PLAIN)
    document = read(data[: data.index(b"fell")], "a.mobi")
    assert document.text.startswith("Morning")
    assert read(data[: data.index(b"nets")], "a.mobi").warnings


@given(st.data())
def test_hostile_bytes_end_as_a_document_or_a_read_error(data: st.DataObject) -> None:
    packing = data.draw(st.sampled_from([palm_files.PLAIN, palm_files.PALMDOC, 17480]))
    hurt = bytearray(palm_files.mobi(packing=packing))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(hurt) - 4))
        struct.pack_into(">I", hurt, at, data.draw(st.sampled_from([0, 1, 255, 2**31, 2**32 - 1])))
    with contextlib.suppress(ReadError):
        assert read(bytes(hurt), "a.mobi").text


def test_records_that_overlap_are_told_once() -> None:
    starts = b"".join(struct.pack(">II", at, 0) for at in (2_000, 9_000) * 100)
    data = (bytes(76) + struct.pack(">H", 200) + starts).ljust(10_000, b"x")
    assert sum(map(len, palm.records(data))) <= len(data)


def test_a_long_record_of_codes_takes_no_longer_for_each() -> None:
    phrases = palm.Phrases(palm_files.huff(), [palm_files.cdic([(b"", True), (b"a", True)])])
    assert phrases.unpacked(b"\xff" * 300_000 + b"\xfe") == b"a"


def test_phrases_that_unfold_into_too_much_are_refused() -> None:
    long = (b"x" * 30_000, True)
    many = [(b"\xff" * 35 + bytes([n]), False) for n in range(200)]
    phrases = palm.Phrases(palm_files.huff(), [palm_files.cdic([long, *many])])
    with pytest.raises(ValueError, match="too much"):
        b"".join(phrases.unpacked(bytes([255 - number])) for number in range(1, 200))


@pytest.mark.parametrize("size", range(70, 400, 15))
def test_a_book_that_is_cut_off_early_is_damaged(size: int) -> None:
    with pytest.raises(ReadError, match=r"damaged|no text") as caught:
        read(palm_files.mobi(packing=palm_files.PHRASES)[:size], "a.mobi")
    assert not isinstance(caught.value.__cause__, struct.error | IndexError)
