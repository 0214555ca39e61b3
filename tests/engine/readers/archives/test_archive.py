"""Archives: names, locks, damage, and what is left out."""

from __future__ import annotations

import contextlib
import io
import random
import stat
import struct
import tarfile
import zipfile
from collections.abc import Callable

import py7zr
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.domain.errors import ReadError
from engine.readers.archives.sevenzip import _Streams
from engine.readers.parts import Input, Member
from engine.readers.registry import parts
from tests.engine.readers.archives import packing

FILES = {
    "a.txt": b"The first file.",
    "b/c.txt": random.Random(1).randbytes(3_000),
    "d.txt": b"The last one." * 9,
}
PACKERS: dict[str, Callable[[packing.Files], bytes]] = {
    "zip": packing.zipped,
    "streamed.zip": packing.streamed_zip,
    "bz2.zip": lambda files: packing.zipped(files, method=zipfile.ZIP_BZIP2),
    "tar": packing.taped,
    "tar.gz": lambda files: packing.taped(files, "gz"),
    "tar.xz": lambda files: packing.taped(files, "xz"),
    "7z": packing.seven_zipped,
}
TINY = {
    kind: pack({"a.txt": b"The first.", "b.txt": b"The second."}) for kind, pack in PACKERS.items()
}
each_packer = pytest.mark.parametrize("kind", PACKERS)


def members(data: bytes, name: str, *passwords: str) -> dict[str, bytes | str]:
    """Every member's bytes, or the code of what is wrong with it."""
    found: dict[str, bytes | str] = {}
    for part in parts(Input.of(data, name, passwords)):
        assert isinstance(part, Member)
        try:
            found[part.name] = part.open()
        except ReadError as error:
            found[part.name] = error.failure.code
    return found


def until_damage(data: bytes, name: str) -> tuple[dict[str, bytes], str]:
    """The whole members, and what is said of the rest."""
    found: dict[str, bytes] = {}
    try:
        for part in parts(Input.of(data, name)):
            if isinstance(part, Member):
                with contextlib.suppress(ReadError):
                    found[part.name] = part.open()
    except ReadError as error:
        return found, error.failure.message
    return found, ""


@each_packer
def test_every_member_comes_out(kind: str) -> None:
    assert members(PACKERS[kind](FILES), f"a.{kind}") == FILES


@each_packer
def test_an_archive_is_told_by_its_content(kind: str) -> None:
    assert members(PACKERS[kind](FILES), "no suffix") == FILES


@each_packer
def test_a_cut_archive_gives_what_stands_before_the_cut(kind: str) -> None:
    data = PACKERS[kind](FILES)
    most = 0
    for length in range(600, len(data), 97):
        found, _ = until_damage(data[:length], f"a.{kind}")
        assert found == {name: FILES[name] for name in found}
        assert list(found) == list(FILES)[: len(found)]
        most = max(most, len(found))
    assert kind == "7z" or most >= 2  # there the table of contents is what was cut off


@pytest.mark.parametrize("kind", ["zip", "tar", "streamed.zip"])
def test_the_reason_names_the_last_whole_member(kind: str) -> None:
    data = PACKERS[kind](FILES)
    _, reason = until_damage(data[:2_500], f"a.{kind}")
    assert reason == "This archive is damaged after its member a.txt; that one is indexed."
    _, reason = until_damage(data[:200], f"a.{kind}")
    assert "damaged" in reason


@each_packer
@given(st.data())
@settings(max_examples=25, deadline=None)
def test_damaged_bytes_end_as_members_or_in_a_reason(kind: str, data: st.DataObject) -> None:
    raw = bytearray(TINY[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ReadError):
        for part in parts(Input.of(bytes(raw), "a.bin2")):
            with contextlib.suppress(ReadError):
                _ = part.open() if isinstance(part, Member) else part.read()


def test_names_are_made_safe_and_unique() -> None:
    names = ("/etc/a.txt", "../../b.txt", "C:\\temp\\c.txt", "b.txt", "./b.txt", "x/./d.txt")
    safe = ["etc/a.txt", "b.txt", "temp/c.txt", "b (2).txt", "b (3).txt", "x/d.txt"]
    data = packing.zipped(dict.fromkeys(names, b"x"))
    assert list(members(data, "a.zip")) == safe
    assert list(members(packing.taped(dict.fromkeys(names, b"x")), "a.tar")) == safe


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("cp437", "größe.txt"),
        ("cp866", "Отчёт о работе порта.txt"),
        ("shift_jis", "港の報告についての日本のファイル.txt"),
        ("gb18030", "我们的报告在这里.txt"),
        ("utf-8", "größe und höhe.txt"),
    ],
)
def test_names_of_old_code_pages_are_mended(page: str, name: str) -> None:
    raw = name.encode(page)
    stand_in = ("x" * len(raw)).encode()
    data = packing.zipped({stand_in.decode(): b"text"}).replace(stand_in, raw)
    assert list(members(data, "a.zip")) == [name]
    assert list(members(data[:-30], "a.zip")) == [name]


def test_clutter_folders_and_links_are_left_out() -> None:
    names = ["__MACOSX/._a.txt", ".DS_Store", "b/Thumbs.db", "~$c.docx", ".git/config", "d.txt"]
    assert list(members(packing.zipped(dict.fromkeys(names, b"x")), "a.zip")) == ["d.txt"]
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tape:
        for name, kind in (("e", tarfile.DIRTYPE), ("f", tarfile.SYMTYPE), ("g", tarfile.CHRTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            tape.addfile(info)
        tape.addfile(tarfile.TarInfo("h.txt"))
    assert list(members(out.getvalue(), "a.tar")) == ["h.txt"]
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("i.txt", "x")
    assert list(members(out.getvalue(), "a.zip")) == ["i.txt"]


LOCKED = {
    "zip": packing.locked_zip(FILES, "größe"),
    "7z": packing.seven_zipped(FILES, password="größe"),
}


@pytest.mark.parametrize("kind", LOCKED)
def test_a_locked_member_opens_with_one_of_the_passwords(kind: str) -> None:
    assert members(LOCKED[kind], f"a.{kind}", "wrong", "größe") == FILES
    assert set(members(LOCKED[kind], f"a.{kind}", "wrong").values()) == {"password"}
    assert set(members(LOCKED[kind], f"a.{kind}").values()) == {"password"}


def test_a_member_locked_the_old_way_opens_with_its_password() -> None:
    # "secret" for the password "key", as the first cipher of ZIP has it
    data = bytearray(packing.zipped({"a.txt": b"secret"}, method=zipfile.ZIP_STORED))
    encrypted = _zip_crypto(b"secret", b"key", data[14:18])
    directory = data.index(b"PK\x01\x02")
    for at, size_at in ((6, 18), (directory + 8, directory + 20)):
        data[at] |= 1
        data[size_at : size_at + 4] = struct.pack("<I", len(encrypted))
    data[35:41] = encrypted
    end = data.index(b"PK\x05\x06")
    data[end + 16 : end + 20] = struct.pack("<I", directory + 12)
    assert members(bytes(data), "a.zip", "no", "key") == {"a.txt": b"secret"}
    assert members(bytes(data), "a.zip") == {"a.txt": "password"}


def _zip_crypto(plain: bytes, password: bytes, crc: bytes) -> bytes:
    table = [0] * 256
    for number in range(256):
        value = number
        for _ in range(8):
            value = value >> 1 ^ 0xEDB88320 if value & 1 else value >> 1
        table[number] = value
    keys = [0x12345678, 0x23456789, 0x34567890]

    def update(byte: int) -> None:
        keys[0] = keys[0] >> 8 ^ table[(keys[0] ^ byte) & 0xFF]
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = keys[2] >> 8 ^ table[(keys[2] ^ keys[1] >> 24) & 0xFF]

    for byte in password:
        update(byte)
    out = bytearray()
    for byte in bytes(11) + crc[3:4] + plain:
        mask = keys[2] | 2
        out.append(byte ^ (mask * (mask ^ 1) >> 8 & 0xFF))
        update(byte)
    return bytes(out)


def test_a_7z_whose_table_of_contents_is_locked_opens_with_its_password() -> None:
    data = packing.seven_zipped(FILES, password="key", header_encryption=True)
    assert members(data, "a.7z", "wrong", "key") == FILES
    with pytest.raises(ReadError) as caught:
        members(data, "a.7z", "wrong")
    assert caught.value.failure.code == "password"
    assert "passwords add" in caught.value.failure.hint


@pytest.mark.parametrize(
    "filters",
    [
        [{"id": py7zr.FILTER_LZMA}],
        [{"id": py7zr.FILTER_COPY}],
        [{"id": py7zr.FILTER_BZIP2}],
        [{"id": py7zr.FILTER_DEFLATE}],
        [{"id": py7zr.FILTER_DELTA}, {"id": py7zr.FILTER_LZMA2, "preset": 7}],
        [{"id": py7zr.FILTER_X86}, {"id": py7zr.FILTER_LZMA2, "preset": 7}],
    ],
)
def test_each_coder_of_7z(filters: list[dict[str, int]]) -> None:
    assert members(packing.seven_zipped(FILES, filters=filters), "a.7z") == FILES


def test_what_is_packed_in_an_unknown_way_says_so() -> None:
    data = packing.seven_zipped(FILES, filters=[{"id": py7zr.FILTER_PPMD, "order": 6, "mem": 24}])
    assert set(members(data, "a.7z").values()) == {"unsupported"}
    raw = bytearray(packing.zipped({"a.txt": b"text" * 99}))
    raw[8] = raw[raw.index(b"PK\x01\x02") + 10] = 9
    assert members(bytes(raw), "a.zip") == {"a.txt": "unsupported"}


def test_members_of_a_7z_may_be_passed_over_and_opened_again() -> None:
    data = packing.seven_zipped(FILES)
    found = [part for part in parts(Input.of(data, "a.7z")) if isinstance(part, Member)]
    assert found[2].open() == FILES["d.txt"]
    assert found[0].open() == FILES["a.txt"]


@pytest.mark.parametrize("name", ["a.zip", "a.7z", "a.tar", "a.gz"])
def test_what_is_no_archive_is_damaged(name: str) -> None:
    with pytest.raises(ReadError) as caught:
        members(b"<html>Not found</html>", name)
    assert caught.value.failure.code == "damaged"


def test_a_package_of_some_program_is_no_archive() -> None:
    with pytest.raises(ReadError) as caught:
        members(packing.zipped({"[Content_Types].xml": b"", "x/y.xml": b"<x/>"}), "a.thmx")
    assert caught.value.failure.code == "unsupported"


def test_a_single_packed_file_is_called_as_outside_or_as_inside() -> None:
    raw = packing.packed_alone(b"text")["gz"]
    named = raw[:3] + b"\x08" + raw[4:10] + b"notes.txt\0" + raw[10:]
    assert list(members(named, "tide.md.gz")) == ["tide.md"]
    assert list(members(named, "tide.gz")) == ["notes.txt"]


def unpacked_7z(files: dict[str, bytes]) -> tuple[bytes, bytes]:
    """Packed streams, and the table of contents that is not packed."""
    whole = packing.seven_zipped(files)
    return packing.seven_zip_parts(whole)[0], _Streams(Input.of(whole, "a.7z")).header()


def test_a_dictionary_of_7z_is_no_larger_than_what_comes_out() -> None:
    streams, header = unpacked_7z(FILES)
    at = header.index(b"\x21\x21\x01") + 3
    greedy = header[:at] + bytes([40]) + header[at + 1 :]  # four gigabytes
    assert members(packing.seven_zip_of(streams, greedy), "a.7z") == FILES


@pytest.mark.parametrize(
    "header",
    [
        b"\x17\0",  # packed in no stream
        b"\x01\x04\x06" + b"\xff" * 8 + b"\x7f\x01\0\0\0",  # a stream behind the end of any file
        b"\x01\x05\xe0\x00\x00\x20" + bytes(1 << 20),  # two million files
    ],
)
def test_a_table_of_contents_that_claims_nonsense_is_refused(header: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        members(packing.seven_zip_of(b"", header), "a.7z")
    assert caught.value.failure.code in ("damaged", "empty")


def test_many_members_without_sizes_are_found_one_after_the_other() -> None:
    head = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 8, 0, 0, 0, 0, 0, 0, 1, 0) + b"a"
    found, reason = until_damage((head + b"x") * 20_000, "a.zip")
    assert len(found) == 19_999
    assert "ends within" in reason or "damaged" in reason


def test_a_long_extra_field_is_gone_through_once() -> None:
    head = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 0, 0, 0, 0, 0xFFFFFFFF, 0, 1, 0xFFFC)
    with pytest.raises(ReadError):
        members((head + b"a" + bytes(0xFFFC)) * 9, "a.zip")
