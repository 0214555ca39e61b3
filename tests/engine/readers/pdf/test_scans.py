"""Pages of a PDF that show text without having any."""

from __future__ import annotations

import zlib

import pypdfium2 as pdfium
import pytest

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.parts import Input, Section
from engine.readers.pdf.lines import Line
from engine.readers.pdf.pages import Page, read_pages, sections
from engine.readers.registry import parts
from tests.engine.readers.pdf.pdf_bytes import PdfBytes, words
from tests.engine.readers.promises import check_invariants

WITH_OCR = pytest.mark.real
SHOWN = ("The lighthouse keeper", "fed the hens at seven.")


def documents(data: bytes) -> list[Document]:
    found = parts(Input.of(data, "a.pdf"))
    return [part.read() for part in found if isinstance(part, Section)]


def add_scan(pdf: PdfBytes, *lines: str) -> None:
    """A page that is a picture of ``lines``."""
    own = PdfBytes()
    own.page(words(*lines, size=24, leading=40))
    with pdfium.PdfDocument(own.bytes()) as source:
        picture = source[0].render(scale=2, grayscale=True).to_pil()
    stream = pdf.add(
        b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray"
        b" /BitsPerComponent 8 /Filter /FlateDecode" % picture.size,
        zlib.compress(picture.tobytes()),
    )
    pdf.page(b"q 600 0 0 800 0 0 cm /X Do Q", resources=b"/XObject << /X %d 0 R >>" % stream)


def test_a_page_that_is_a_picture_is_told_from_blank_and_written_ones() -> None:
    pdf = PdfBytes()
    add_scan(pdf, *SHOWN)
    pdf.page(b"")
    pdf.page(words("Written."))
    pdf.page(b"".join(b"%d 100 20 20 re f\n" % (9 * n) for n in range(60)))
    pages = list(read_pages(Input.of(pdf.bytes(), "a.pdf"), 4))
    assert [page.scanned for page in pages] == [True, False, False, True]
    assert [page.blank for page in pages] == [False, True, False, False]


def strange(code: int) -> bytes:
    """Text whose font says only that its letters are for private use, or nothing at all."""
    mapping = (
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF>"
        b" endcodespacerange 1 beginbfrange <41> <5A> <%04X> endbfrange endcmap" % code
    )
    pdf = PdfBytes()
    unicode = pdf.add(b"", mapping)
    font = pdf.add(
        b"<< /Type /Font /Subtype /TrueType /BaseFont /Strange /ToUnicode %d 0 R >>" % unicode
    )
    pdf.page(
        b"BT /F2 24 Tf 72 700 Td (ABCDEFGHIJ) Tj ET",
        resources=b"/Font << /F1 3 0 R /F2 %d 0 R >>" % font,
    )
    return pdf.bytes()


@pytest.mark.parametrize(("code", "scanned"), [(0xE000, True), (0x0391, False)])
def test_letters_without_a_meaning_are_no_text(code: int, scanned: bool) -> None:
    (page,) = read_pages(Input.of(strange(code), "a.pdf"), 1)
    assert page.scanned == scanned
    assert bool(page.lines) != scanned


def page(number: int, *, chars: int = 10, scanned: bool = False) -> Page:
    line = Line(number, "x" * chars, range(chars), 0, 1, 1, 1, 11, False)
    return Page(number, [] if scanned else [line], scanned=scanned)


@pytest.mark.parametrize(
    ("pages", "recognising", "lengths"),
    [
        ([page(n) for n in range(1, 901)], True, [400, 400, 100]),
        ([page(n, chars=300_000) for n in range(1, 10)], True, [6, 3]),
        ([page(n, scanned=True) for n in range(1, 21)], True, [8, 8, 4]),
        ([page(n, scanned=True) for n in range(1, 21)], False, [20]),
        ([page(n, scanned=n % 2 == 0) for n in range(1, 41)], True, [17, 16, 7]),
        ([Page(n) for n in range(1, 1001)], True, [1000]),
        ([*(page(n) for n in range(1, 401)), *(Page(n) for n in range(401, 1001))], True, [1000]),
    ],
)
def test_where_sections_end(pages: list[Page], recognising: bool, lengths: list[int]) -> None:
    found = list(sections(pages, recognising=recognising))
    assert [len(group) for group in found] == lengths
    assert [each for group in found for each in group] == pages


@WITH_OCR
def test_a_scanned_page_is_recognised_between_written_ones() -> None:
    pdf = PdfBytes()
    pdf.page(words("The first leaf was written."))
    add_scan(pdf, *SHOWN)
    pdf.page(words("The last leaf was written."))
    (document,) = documents(pdf.bytes())
    check_invariants(document)
    assert " ".join(document.text.split()) == (
        "The first leaf was written. The lighthouse keeper fed the hens at seven."
        " The last leaf was written."
    )
    start = document.text.index("fed")
    (span,) = document.locate(start, start + 3).spans
    assert span.page == 2
    assert span.box is not None
    left, top, right, bottom = span.box
    assert 0.08 < left < 0.15
    assert 0.4 < right < 0.7
    assert 0.1 < top < 0.175 < bottom < 0.25
    assert any("page 2" in warning for warning in document.warnings)


@WITH_OCR
def test_pages_that_must_be_recognised_make_short_sections() -> None:
    pdf = PdfBytes()
    for number in range(1, 10):
        add_scan(pdf, f"Leaf number {number}")
    found = documents(pdf.bytes())
    assert len(found) == 2
    assert [document.pages for document in found] == [9, 9]
    assert "Leaf number 8" in found[0].text
    assert found[1].segments[0].span.page == 9


@WITH_OCR
def test_a_picture_without_text_is_skipped() -> None:
    pdf = PdfBytes()
    add_scan(pdf)
    with pytest.raises(ReadError, match="only pictures") as caught:
        documents(pdf.bytes())
    assert caught.value.skipped


@WITH_OCR
def test_a_page_as_wide_as_a_street_is_drawn_small() -> None:
    pdf = PdfBytes()
    pdf.page(b"0 0 600 800 re f\n" * 50, box=b"0 0 12000000 800")
    with pytest.raises(ReadError, match="only pictures"):
        documents(pdf.bytes())
