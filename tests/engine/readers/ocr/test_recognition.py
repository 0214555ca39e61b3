"""Text recognition, on pictures drawn here."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PIL import Image, ImageFilter

from engine.readers.builder import DocumentBuilder
from engine.readers.ocr.recognition import Recognised, add_recognised, recognise
from tests.engine.readers.pictures.image_samples import LETTER, picture

TEXTS = [text for *_, text in LETTER]


def texts(image: Image.Image) -> list[str]:
    return [each.text for each in recognise(image)]


def crop(image: Image.Image, found: Recognised) -> Image.Image:
    left, top, right, bottom = found.box
    width, height = image.size
    pad = 8
    box = (left * width - pad, top * height - pad, right * width + pad, bottom * height + pad)
    return image.crop(tuple(map(round, box)))  # type: ignore[arg-type]


def test_lines_are_read_in_order_and_surely() -> None:
    found = recognise(picture(LETTER))
    assert [each.text for each in found] == TEXTS
    assert [each.joint for each in found] == ["\n\n", "\n\n", "\n", "\n\n"]
    assert min(each.confidence for each in found) > 0.9


@pytest.mark.parametrize("degrees", [0, 90, 180, 270, 3])
def test_a_box_holds_its_line_however_the_page_lies(degrees: int) -> None:
    image = picture(LETTER).rotate(degrees, expand=True, fillcolor="white")
    found = recognise(image)
    assert [each.text for each in found] == TEXTS
    for each in found:
        assert all(0 <= edge <= 1 for edge in each.box)
        if degrees != 3:  # a slanted line's box has parts of its neighbours
            assert texts(crop(image, each)) == [each.text]


@pytest.mark.parametrize(
    "image",
    [
        picture(LETTER, ink="#999", paper="#ccc"),
        picture(LETTER, ink="white", paper="#123"),
        picture(LETTER).convert("1"),
        picture(LETTER).convert("P"),
        picture(LETTER).convert("CMYK"),
        picture(LETTER).convert("I").point(lambda value: value * 200),
        picture(LETTER).filter(ImageFilter.GaussianBlur(1)),
        picture(LETTER).resize((2880, 1600)),
        picture(LETTER).resize((450, 250)),
    ],
    ids=["pale", "dark", "bits", "palette", "CMYK", "deep", "blurred", "large", "small"],
)
def test_pictures_of_every_kind_are_read(image: Image.Image) -> None:
    assert texts(image) == TEXTS


@pytest.mark.parametrize("ink", [0, 255])
def test_transparent_pixels_do_not_hide_the_letters(ink: int) -> None:
    letters = picture(LETTER).convert("L").point(lambda value: 255 - value)
    image = Image.merge("RGBA", [*[Image.new("L", letters.size, ink)] * 3, letters])
    assert texts(image) == TEXTS


def test_columns_are_read_one_after_the_other_and_a_bill_across() -> None:
    left = [f"left column line {word}" for word in ("one", "two", "three", "four", "five")]
    right = [text.replace("left", "right") for text in left]
    columns = [(40, 40 + 40 * row, 26, text) for row, text in enumerate(left)]
    columns += [(480, 40 + 40 * row, 26, text) for row, text in enumerate(right)]
    assert texts(picture(columns, size=(900, 300))) == [*left, *right]
    bill = [(40, 40 + 40 * row, 26, text) for row, text in enumerate(left)]
    bill += [(700, 40 + 40 * row, 26, f"{row + 3}.50") for row in range(5)]
    found = recognise(picture(bill, size=(900, 300)))
    assert [each.text for each in found[:4]] == [left[0], "3.50", left[1], "4.50"]
    assert found[1].joint == " "


@pytest.mark.parametrize("size", [(400, 300), (32, 32), (33, 3000), (3000, 33), (1700, 1500)])
def test_blank_pictures_hold_nothing(size: tuple[int, int]) -> None:
    assert recognise(Image.new("RGB", size, "white")) == []
    assert recognise(Image.effect_noise(size, 90)) == []


def test_lines_are_not_cut_where_tiles_meet() -> None:
    text = "A long line that runs from one side of the sheet to the other without a stop"
    lines = [(20, 60 + 90 * row, 30, text) for row in range(14)]
    assert texts(picture(lines, size=(1300, 1400))) == [text] * 14


def test_a_document_gets_blocks_spans_and_a_warning() -> None:
    builder = DocumentBuilder()
    box = (0.1, 0.2, 0.3, 0.4)
    said = add_recognised(
        builder,
        [
            Recognised("The pump was inspec-", box, 0.99),
            Recognised("ted in May.", box, 0.99),
            Recognised("It wrks", box, 0.6, "\n\n"),
        ],
        page=3,
    )
    document = builder.build("image/png")
    assert document.text == "The pump was inspected in May.\n\nIt wrks"
    assert [segment.span.box for segment in document.segments] == [box] * 3
    assert document.segments[0].span.page == 3
    assert said == (
        "Text on page 3 was recognised from a picture; some of it may be wrong, above all"
        " “It wrks”.",
    )
    assert add_recognised(builder, [], page=3) == ()


@pytest.mark.real
def test_recognition_needs_no_network_and_no_program_that_could_use_it() -> None:
    script = (
        "import socket, sys\n"
        "def refuse(*_): raise SystemExit('a connection was tried')\n"
        "socket.socket.connect = socket.getaddrinfo = refuse\n"
        "from tests.engine.readers.pictures.image_samples import LETTER, picture\n"
        "from engine.readers.ocr.recognition import recognise\n"
        "assert len(recognise(picture(LETTER))) == 4\n"
        "assert not {'rapidocr', 'requests', 'urllib3'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
