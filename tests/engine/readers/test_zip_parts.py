from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.readers.office.ooxml import DAMAGED
from engine.readers.zip_parts import ZipParts, directory

NAMES = st.text(st.characters(exclude_characters="\0\\", exclude_categories=["Cs"]), min_size=1)
METHODS = st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])


def zipped(
    parts: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED, comment: bytes = b""
) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        archive.comment = comment
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


@given(
    st.dictionaries(NAMES, st.binary(max_size=3_000), max_size=12), METHODS, st.binary(max_size=40)
)
def test_the_parts_are_those_of_the_standard_library(
    parts: dict[str, bytes], method: int, comment: bytes
) -> None:
    data = zipped(parts, method, comment)
    found = ZipParts(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert list(found.entries) == list(dict.fromkeys(archive.namelist()))
    for name in found.entries:
        assert found.read(name) == parts[name]
        assert b"".join(found.pieces(name, 500)) == parts[name]


@given(
    st.lists(st.tuples(st.integers(0, 399), st.integers(0, 255)), max_size=6), st.integers(0, 400)
)
def test_damage_is_said_as_the_standard_library_says_it(
    damage: list[tuple[int, int]], length: int
) -> None:
    data = bytearray(zipped({"a.xml": b"<a>anchor</a>" * 9, "b/c.xml": b"bollard"}))
    for at, value in damage:
        data[at % len(data)] = value
    try:
        parts = ZipParts(bytes(data[: max(length, len(data) - length)]))
        for name in parts.entries:
            parts.read(name)
    except (*DAMAGED, ValueError, OSError):  # as from zipfile
        pass


def test_a_plain_directory_is_read_here_and_an_odd_one_there() -> None:
    data = zipped({"a.xml": b"anchor"})
    assert list(directory(io.BytesIO(data)) or ()) == ["a.xml"]
    behind_a_program = b"#!/bin/sh\n" + data
    assert directory(io.BytesIO(behind_a_program)) is None
    assert ZipParts(behind_a_program).read("a.xml") == b"anchor"
    assert directory(io.BytesIO(b"PK\3\4 and no more")) is None
    with pytest.raises(zipfile.BadZipFile):
        ZipParts(b"PK\3\4 and no more")


def test_a_part_that_is_not_what_was_packed_is_refused() -> None:
    data = zipped({"a.xml": b"anchor"}, zipfile.ZIP_STORED).replace(b"anchor", b"bollar", 1)
    with pytest.raises(zipfile.BadZipFile, match="not what was packed"):
        ZipParts(data).read("a.xml")


def test_a_part_unfolds_to_no_more_than_it_says() -> None:
    data = zipped({"a.xml": b"a" * 100_000})
    at = data.rfind(b"PK\1\2")
    lying = data[: at + 24] + (10).to_bytes(4, "little") + data[at + 28 :]
    with pytest.raises(zipfile.BadZipFile):
        ZipParts(lying).read("a.xml")


def test_a_long_directory_is_read_whole() -> None:
    parts = {f"xl/worksheets/a rather long name of sheet {n}.xml": b"" for n in range(1_500)}
    data = zipped(parts)
    assert list(directory(io.BytesIO(data)) or ()) == list(parts)
