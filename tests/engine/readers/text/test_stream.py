"""Long text files: sections that are the file, wherever it is cut."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.document import Document
from engine.readers import registry
from engine.readers.encodings.decoding import decode
from engine.readers.parts import Input, Section
from engine.readers.text import plain, stream
from tests.engine.readers.promises import check_invariants

SMALL = 256


def sections(data: bytes, section_bytes: int = SMALL) -> list[Section]:
    source = Input.of(data, "a.txt")
    return list(stream.parts(source, plain.read_text, section_bytes=section_bytes))


def check_places(whole: str, documents: list[Document]) -> None:
    """Every segment stands where it says, in the whole file."""
    lines = whole.split("\n")
    for document in documents:
        check_invariants(document)
        for segment in document.segments:
            span = segment.span
            found = document.text[segment.start : segment.start + segment.length]
            assert span.first_line is not None
            assert whole[span.start : span.end] == found
            assert found in lines[span.first_line - 1]


def test_a_short_file_is_one_section() -> None:
    (only,) = sections(b"Elm\n" * 10)
    assert only.share == 1.0
    assert only.read().text == "Elm\n" * 10


def test_a_section_ends_at_a_blank_line_where_it_can() -> None:
    data = b"".join(b"paragraph %d\nhas two lines\n\n" % number for number in range(60))
    documents = [section.read() for section in sections(data)]
    assert len(documents) > 5
    assert "".join(document.text for document in documents) == data.decode()
    assert all(document.text.startswith("paragraph") for document in documents)
    assert [section.share for section in sections(data)][-1] == 1.0
    check_places(data.decode(), documents)


def test_sections_read_out_of_order_are_the_same() -> None:
    data = ("Größe über alles.\r\n" * 100).encode("utf-16")
    in_order = [section.read() for section in sections(data)]
    assert [section.read() for section in reversed(sections(data))] == in_order[::-1]


def test_the_title_is_the_same_in_each_section() -> None:
    data = b"The harbour\n\n" + b"It is old and still in use, as everybody knows.\n\n" * 20
    assert {section.read().title for section in sections(data)} == {"The harbour"}


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1252", "mac-roman"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "", " "])
def test_no_character_is_cut_in_two(encoding: str, end: str) -> None:
    whole = "".join(f"Straße {number} führt über größere Brücken;{end}" for number in range(99))
    documents = [section.read() for section in sections(whole.encode(encoding))]
    assert len(documents) > 1
    assert "".join(document.text for document in documents) == decode(whole.encode(encoding))
    check_places(decode(whole.encode(encoding)), documents)


@pytest.mark.parametrize("encoding", ["big5", "utf-8", "utf-16-le", "euc_jp", "cp932"])
def test_a_line_without_blanks_is_cut_between_characters(encoding: str) -> None:
    whole = ("一座橋的工程" if encoding == "big5" else "橋は閉まっています。") * 90
    documents = [section.read() for section in sections(whole.encode(encoding))]
    assert len(documents) > 1
    assert "".join(document.text for document in documents) == whole


@given(
    st.lists(st.sampled_from(["ä", "word ", "\n", "\r\n", "\r", "\n\n", "語", "\U0001f600"])),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
)
def test_sections_are_the_whole_text(pieces: list[str], encoding: str) -> None:
    data = ("Elm über Größe.\n" + "".join(pieces) * 8).encode(encoding)
    documents = [section.read() for section in sections(data, 64)]
    whole = decode(data)
    assert "".join(document.text for document in documents).split() == whole.split()
    check_places(whole, documents)


def test_blank_stretches_are_passed_over_but_count() -> None:
    data = b"first\n" + b"\n" * 1000 + b"last\n"
    first, last = (section.read() for section in sections(data))
    assert first.text.split() == ["first"]
    assert last.text.split() == ["last"]
    assert last.segments[0].span.first_line == 1002


class Counted(io.BytesIO):
    """A file that knows the most that was read from it at once."""

    most = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.most = max(self.most, len(data))
        return data


def test_no_more_than_a_section_is_read_at_once() -> None:
    file = Counted(b"a line of the log\n" * 100_000)
    source = Input(file, "a.log")
    found = list(stream.parts(source, plain.read_text, section_bytes=100_000))
    assert len(found) >= 18
    found[7].read()
    assert file.most <= 1 << 20


def test_an_encoding_that_shows_late_is_found() -> None:
    whole = "plain words only\n" * 30_000 + "Größe, Käufer und Brücke über den Fluß\n" * 9
    source = Input.of(whole.encode("cp1252"), "a.log")
    found = stream.parts(source, plain.read_text, section_bytes=100_000)
    assert "".join(section.read().text for section in found) == whole


def test_the_registry_streams_text_from_disk(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    path.write_bytes(b'{"pump": 1, "is": "running"}\n' * 200_000)
    with path.open("rb") as file:
        found = list(registry.parts(Input(file, path.name)))
        assert len(found) == 6
        second = found[1]
        assert isinstance(second, Section)
        document = second.read()
    line = document.segments[0].span
    assert line.start == ((line.first_line or 0) - 1) * 29


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.py", "a.json", "a.xml", "a.jsonl", "a.org"])
@pytest.mark.parametrize(
    "data",
    [
        b"word " * 1_000_000,
        b"x" * 5_000_000,
        b"\n" * 1_000_000 + b"end",
        b"[" * 200_000,
        b'{"a":' * 100_000,
        b'"' + b'\\"' * 200_000,
        b"[[],[]," * 100_000,
        b"<!--" * 100_000,
        b"<a>" * 100_000,
        b"*_`[(" * 100_000,
        b"#" * 500_000,
        b"- - " * 100_000,
        b"class A:\n def f(self):\n" * 20_000,
    ],
)
def test_hostile_text_is_read_in_linear_time(name: str, data: bytes) -> None:
    for part in registry.parts(Input.of(data, name)):
        assert isinstance(part, Section)
        check_invariants(part.read())
