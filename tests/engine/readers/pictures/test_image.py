"""Pictures as files: pages, notes, and what is wrong with some."""

from __future__ import annotations

import contextlib
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from engine.domain.errors import ReadError
from engine.readers.parts import Input, Section
from engine.readers.registry import parts, read
from tests.engine.readers.pictures.image_samples import LETTER, pages, picture, saved
from tests.engine.readers.promises import check_invariants


def sections(data: bytes, name: str = "a.tif") -> list[Section]:
    return [part for part in parts(Input.of(data, name)) if isinstance(part, Section)]


def png(width: int, height: int, *, colours: int = 2) -> bytes:
    """A PNG that says that it is so large, and has no pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, colours, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "AVIF"])
def test_every_format_is_known_by_its_bytes(kind: str) -> None:
    document = read(saved(picture(LETTER), kind), "photo")
    assert "The harbour was built in 1871" in document.text
    assert document.media_type == f"image/{kind.lower()}"
    assert document.pages is None


def test_pages_are_sections_of_a_few() -> None:
    found = sections(pages(6))
    assert [section.share for section in found] == [4 / 6, 1.0]
    first, second = (section.read() for section in found)
    assert second.text == "This is page 5\n\nThis is page 6"
    assert first.pages == second.pages == 6
    start = second.text.index("page 6")
    assert second.locate(start, start + 6).label() == "page 6"
    check_invariants(second)


def test_a_picture_lies_as_its_maker_says() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6  # to be turned by 90 degrees
    exif[ExifTags.Base.ImageDescription] = "Notice board at the harbour"
    image = picture(LETTER)
    document = read(saved(image.rotate(90, expand=True), "JPEG", exif=exif), "a.jpg")
    assert document.text.startswith("Notice board at the harbour\n\nHarbour of Elm\n\n")
    start = document.text.index("Mooring")
    (span,) = document.locate(start, start + 4).spans
    assert span.box is not None
    left, top, right, bottom = (
        edge * image.size[number % 2] for number, edge in enumerate(span.box)
    )
    assert left < 62 < right
    assert right > 400
    assert top < 300 < bottom


def test_notes_of_cameras_and_programs_are_left_out() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = "OLYMPUS DIGITAL CAMERA"
    with pytest.raises(ReadError) as caught:
        read(
            saved(Image.new("RGB", (90, 90)), "JPEG", exif=exif, comment=b"Created with GIMP"), "a"
        )
    assert caught.value.failure.code == "no_text"


def test_a_note_is_read_even_where_the_picture_is_not() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.XPComment] = "Größe des Hafens\0".encode("utf-16-le")
    assert (
        read(saved(Image.new("RGB", (90, 90)), "JPEG", exif=exif), "a").text == "Größe des Hafens"
    )


def test_what_is_left_of_a_cut_picture_is_read() -> None:
    lines = [(20, 20 + 40 * row, 30, f"Line number {row}") for row in range(10)]
    whole = saved(picture(lines, size=(400, 440)), "JPEG", quality=90)
    document = read(whole[: len(whole) // 2], "a.jpg")
    assert document.text.startswith("Line number 0\nLine number 1")
    assert any("cut off" in warning for warning in document.warnings)


@pytest.mark.parametrize(
    ("data", "code", "skipped"),
    [
        (saved(Image.new("RGB", (400, 300))), "no_text", True),
        (saved(picture(LETTER).resize((31, 31))), "no_text", True),
        (saved(picture(LETTER))[:20], "damaged", False),
        (png(30_000, 30_000), "memory", False),
        (png(9_000, 9_000), "memory", False),
        (png(1, 2_000_000_000), "memory", False),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "damaged", False),
        (b"GIF89a" + b"\xff" * 200, "damaged", False),
        (b"II*\0\x08\0\0\0" + b"\xff" * 400, "damaged", False),
        (b"<html>no picture</html>", "damaged", False),
    ],
)
@pytest.mark.timeout(20)
def test_what_cannot_be_read_says_so(data: bytes, code: str, skipped: bool) -> None:
    with pytest.raises(ReadError) as caught:
        read(data, "a.png")
    assert (caught.value.failure.code, caught.value.skipped) == (code, skipped)
    assert caught.value.failure.hint or skipped


def test_raw_photographs_are_not_taken_for_scans() -> None:
    with pytest.raises(ReadError) as caught:
        read(pages(1), "a.nef")
    assert caught.value.failure.code == "unsupported"


SMALL = [
    saved(Image.new("L", (40, 40), 255), kind) for kind in ("PNG", "GIF", "TIFF", "WEBP", "JPEG")
]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SMALL), st.data())
def test_broken_bytes_end_as_a_read_error_or_a_document(whole: bytes, data: st.DataObject) -> None:
    broken = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 6))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ReadError):
        for section in sections(bytes(broken), "a.png"):
            check_invariants(section.read())
