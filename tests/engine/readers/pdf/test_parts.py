"""Sections, passwords, attachments, forms, comments and damage of PDFs."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
import pytest

from engine.chunking.chunker import chunk
from engine.domain.document import Document, Span
from engine.domain.errors import ReadError
from engine.readers.parts import Input, Member, Section
from engine.readers.registry import parts
from tests.engine.readers.pdf.pdf_bytes import PdfBytes, words
from tests.engine.readers.promises import check_invariants, count_tokens, text_in


def sections(data: bytes, *passwords: str) -> list[Document]:
    found = parts(Input.of(data, "a.pdf", passwords))
    return [part.read() for part in found if isinstance(part, Section)]


def members(data: bytes) -> dict[str, bytes]:
    found = parts(Input.of(data, "a.pdf"))
    return {part.name: part.open() for part in found if isinstance(part, Member)}


def texts(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def long_pdf(count: int, lines: int = 3) -> bytes:
    pdf = PdfBytes()
    for number in range(1, count + 1):
        said = (f"Sentence {n} of leaf {number} is short." for n in range(lines))
        pdf.page(words(*said, leading=40))
    return pdf.bytes()


def test_a_long_pdf_is_several_sections() -> None:
    data = long_pdf(1200)
    found = [part for part in parts(Input.of(data, "a.pdf")) if isinstance(part, Section)]
    assert len(found) == 3
    assert [round(part.share, 3) for part in found] == [0.333, 0.667, 1.0]
    documents = [part.read() for part in found]
    assert {document.pages for document in documents} == {1200}
    for number, document in enumerate(documents):
        check_invariants(document)
        pages = [segment.span.page for segment in document.segments]
        assert (pages[0], pages[-1]) == (400 * number + 1, 400 * number + 400)
        assert f"of leaf {400 * number + 7} is" in document.text


def test_sections_are_the_same_again_and_read_in_any_order() -> None:
    data = long_pdf(801, lines=1)
    once = [part for part in parts(Input.of(data, "a.pdf")) if isinstance(part, Section)]
    backwards = [part.read() for part in reversed(once)]
    assert backwards[::-1] == sections(data)
    assert len(backwards) == 3


def test_blank_pages_make_no_section_of_their_own() -> None:
    pdf = PdfBytes()
    for number in range(900):
        pdf.page(words("Only the first leaf says something.") if number == 0 else b"")
    (document,) = sections(pdf.bytes())
    assert document.pages == 900


def test_a_pdf_is_read_from_an_open_file(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "a.pdf"
    path.write_bytes(long_pdf(3))
    with path.open("rb") as file:
        (section,) = parts(Input(file, "a.pdf"))
        assert isinstance(section, Section)
        assert "of leaf 3" in section.read().text


def secret() -> bytes:
    pdf = PdfBytes()
    pdf.page(words("The key lies under the third stone."))
    return pdf.bytes(password="blue heron")


def test_passwords_are_tried_in_turn() -> None:
    (document,) = sections(secret(), "", "wrong", "blue heron")
    assert document.text == "The key lies under the third stone."


@pytest.mark.parametrize("tried", [(), ("wrong", "")])
def test_a_pdf_whose_password_is_unknown_says_what_to_do(tried: tuple[str, ...]) -> None:
    with pytest.raises(ReadError) as caught:
        sections(secret(), *tried)
    assert caught.value.failure.code == "password"
    assert "python -m engine passwords add" in caught.value.failure.hint


def test_an_empty_password_opens_without_being_asked_for() -> None:
    pdf = PdfBytes()
    pdf.page(words("Open to everybody."))
    (document,) = sections(pdf.bytes(password=""))
    assert document.text == "Open to everybody."


def with_attachments() -> bytes:
    pdf = PdfBytes()
    named = []
    for name, data in ((b"notes.txt", b"one"), (b"a/../../notes.txt", b"two"), (b"..", b"three")):
        stream = pdf.add(b"/Type /EmbeddedFile", data)
        spec = pdf.add(
            b"<< /Type /Filespec /F (%s) /UF (%s) /EF << /F %d 0 R >> >>" % (name, name, stream)
        )
        named.append(b"(%d) %d 0 R" % (len(named), spec))
    stream = pdf.add(b"/Type /EmbeddedFile", b"pinned")
    spec = pdf.add(b"<< /Type /Filespec /F (notes.txt) /EF << /F %d 0 R >> >>" % stream)
    note = pdf.add(
        b"<< /Type /Annot /Subtype /FileAttachment /Rect [10 10 30 30] /FS %d 0 R"
        b" /Contents (The minutes) >>" % spec
    )
    pdf.page(words("See the attachments."), notes=[note])
    pdf.catalogue = b"/Names << /EmbeddedFiles << /Names [%s] >> >>" % b" ".join(named)
    return pdf.bytes()


def test_attachments_are_members_with_names_of_their_own() -> None:
    assert members(with_attachments()) == {
        "notes.txt": b"one",
        "a/notes.txt": b"two",
        "attachment": b"three",
        "notes (2).txt": b"pinned",
    }


FIELDS = (
    b"/FT /Tx /T (name) /TU (Full name) /V (Ann Ash) /Rect [60 400 360 420]",
    b"/FT /Tx /T (form.page[0].town) /V (Elm) /Rect [60 360 360 380]",
    b"/FT /Tx /T (empty) /Rect [60 340 360 350]",
    b"/FT /Tx /T (pin) /V (1234567) /Ff 8192 /Rect [60 320 360 330]",
    b"/FT /Tx /T (unseen) /V (7654321) /F 2 /Rect [60 320 360 330]",
    b"/FT /Ch /T (boat) /Opt [(Sloop) (Ketch)] /V (Ketch) /I [1] /Rect [60 300 360 318]",
    b"/FT /Btn /T (member) /V /Yes /AS /Yes /AP << /N << /Yes 4 0 R /Off 4 0 R >> >>"
    b" /Rect [60 280 80 298]",
    b"/FT /Btn /T (guest) /V /Off /AS /Off /AP << /N << /Yes 4 0 R /Off 4 0 R >> >>"
    b" /Rect [60 260 80 278]",
    b"/FT /Tx /T (printed) /V (Printed already) /Rect [60 240 360 250]",
)


def form(*, rotation: int = 0) -> bytes:
    pdf = PdfBytes()
    pdf.add(b"/Type /XObject /Subtype /Form /BBox [0 0 20 20]", b"")
    notes = [pdf.add(b"<< /Type /Annot /Subtype /Widget %s >>" % field) for field in FIELDS]
    more = b"/Rotate %d" % rotation if rotation else b""
    pdf.page(words("Application", "Printed already"), notes=notes, more=more)
    fields = b" ".join(b"%d 0 R" % note for note in notes)
    pdf.catalogue = b"/AcroForm << /Fields [%s] /DA (/F1 11 Tf) >>" % fields
    return pdf.bytes()


def test_values_of_a_form_are_read_with_their_labels() -> None:
    (document,) = sections(form())
    check_invariants(document)
    assert texts(document)[-4:] == ["Full name: Ann Ash", "town: Elm", "boat: Ketch", "member: yes"]
    assert "1234567" not in document.text
    assert "7654321" not in document.text
    assert document.text.count("Printed already") == 1


@pytest.mark.parametrize(
    ("rotation", "box"),
    [
        (0, (0.1, 0.475, 0.6, 0.5)),
        (90, (0.5, 0.1, 0.525, 0.6)),
        (180, (0.4, 0.5, 0.9, 0.525)),
        (270, (0.475, 0.4, 0.5, 0.9)),
    ],
)
def test_a_field_has_its_box_on_the_page_as_shown(
    rotation: int, box: tuple[float, float, float, float]
) -> None:
    (document,) = sections(form(rotation=rotation))
    at = document.text.index("Full name")
    (span,) = document.locate(at, at + 9).spans
    assert span.page == 1
    assert span.start is None
    assert span.box == pytest.approx(box, abs=0.001)


def commented() -> bytes:
    pdf = PdfBytes()
    notes = [
        pdf.add(b"<< /Type /Annot /Subtype /%s /Rect [100 100 200 9000] %s >>" % each)
        for each in (
            (b"Text", b"/T (Bob) /Contents (Is that so?\r\rI doubt it.)"),
            (b"Highlight", b"/T (Bob) /Contents (Remember this) /QuadPoints [0 0 1 0 0 1 1 1]"),
            (b"Highlight", b"/QuadPoints [0 0 1 0 0 1 1 1]"),
            (b"FreeText", b"/Contents (Paid in March) /DA (/F1 9 Tf)"),
            (b"Popup", b"/Contents (Shown twice)"),
            (b"Link", b"/Contents (A link) /A << /S /URI /URI (https://example.org) >>"),
        )
    ]
    pdf.page(
        words("The old pump was taken out of the cellar of the mill, and it", "was never"),
        notes=notes,
    )
    pdf.page(words("seen again by anybody who lived there."))
    return pdf.bytes()


def test_comments_follow_the_sentence_that_runs_over_their_page() -> None:
    (document,) = sections(commented())
    check_invariants(document)
    assert texts(document) == [
        "The old pump was taken out of the cellar of the mill, and it was never seen again by"
        " anybody who lived there.",
        "Bob: Is that so?\nI doubt it.",
        "Bob: Remember this",
        "Paid in March",
    ]
    boxes = [segment.span.box for segment in document.segments if segment.span.box]
    assert boxes
    for box in boxes:
        assert 0 <= box[0] < box[2] <= 1
        assert 0 <= box[1] < box[3] <= 1


def test_every_chunk_is_found_again_on_its_page() -> None:
    data = long_pdf(30)
    (document,) = sections(data)
    pdf = pdfium.PdfDocument(data)
    for each in chunk(document, count_tokens=count_tokens, max_tokens=14):
        found = text_in(pdf, each.location)
        assert "".join(found.split()) == "".join(each.text.split())
    pdf.close()


def test_a_footnote_does_not_cut_the_sentence_that_goes_on_overleaf() -> None:
    full = "the engineers of the county went over every part of the pump and over the old"
    pdf = PdfBytes()
    pdf.page(
        words(f"In spring {full}", f"tank, and {full}", "tank, which had been")
        + words("1 The pump was built in 1871.", y=80, size=8)
    )
    pdf.page(words(f"mended twice, and {full}", "tank once more."))
    (document,) = sections(pdf.bytes())
    assert texts(document)[0].endswith(
        "which had been mended twice, and " + full + " tank once more."
    )
    assert texts(document)[1] == "1 The pump was built in 1871."


def test_a_sentence_goes_on_in_the_next_column() -> None:
    left = (
        "The engineers of the county have",
        "gone over every part of the pump and",
        "have found",
    )
    right = ("nothing that has to be mended by", "anybody before the winter.")
    pdf = PdfBytes()
    pdf.page(words(*left, x=50, y=300) + words(*right, x=320, y=700))
    (document,) = sections(pdf.bytes())
    assert texts(document) == [" ".join(left + right)]


def test_what_was_drawn_last_is_read_where_it_stands() -> None:
    pdf = PdfBytes()
    pdf.page(
        words("Foot of the page", y=30)
        + words("First we looked at the pump.", y=700)
        + words("Then we looked at the tank.", y=400)
        + words("In between we had tea.", y=550)
        + words("What we did", y=760, size=20)
    )
    (document,) = sections(pdf.bytes())
    assert texts(document) == [
        "What we did",
        "First we looked at the pump.",
        "In between we had tea.",
        "Then we looked at the tank.",
        "Foot of the page",
    ]


def test_a_page_that_is_written_sideways_reads_like_any_other() -> None:
    lines = ("The board runs nine pumps along the river, and every one of them was", "inspected.")
    pdf = PdfBytes()
    pdf.page(b"q 0 1 -1 0 600 0 cm " + words(*lines, y=500) + b" Q", more=b"/Rotate 90")
    (document,) = sections(pdf.bytes())
    assert texts(document) == [" ".join(lines)]


def test_a_raised_figure_is_no_part_of_its_word() -> None:
    pdf = PdfBytes()
    pdf.page(
        b"BT /F1 11 Tf 72 700 Td (The centre) Tj /F1 7 Tf 5 Ts (1) Tj 0 Ts /F1 11 Tf"
        b" ( of town, hall B2 of 30 m) Tj /F1 7 Tf 5 Ts (2) Tj 0 Ts"
        b" /F1 11 Tf (, has 105 chairs and 10) Tj /F1 7 Tf 5 Ts (-9) Tj 0 Ts"
        b" /F1 11 Tf ( mice.) Tj ET"
    )
    (document,) = sections(pdf.bytes())
    assert document.text == "The centre¹ of town, hall B2 of 30 m², has 105 chairs and 10⁻⁹ mice."


def cut_off(pages: int, *, damaged: set[int]) -> bytes:
    pdf = PdfBytes()
    for number in range(1, pages + 1):
        pdf.page(words(f"Leaf {number} has its own words."))
    for number in damaged:
        pdf.objects[pdf.kids[number - 1] - 1] = b"null"
    return pdf.bytes()


@pytest.mark.parametrize(
    ("damaged", "warnings"),
    [
        ({3}, ("Page 3 is damaged and was left out.",)),
        ({2, 4}, ("Pages 2, 4 are damaged and were left out.",)),
        ({5, 6}, ("Damaged after page 4; the first 4 pages are indexed.",)),
        (
            {2, 6},
            (
                "Page 2 is damaged and was left out.",
                "Damaged after page 5; the first 5 pages are indexed.",
            ),
        ),
    ],
)
def test_damaged_pages_are_left_out_and_named(damaged: set[int], warnings: tuple[str, ...]) -> None:
    (document,) = sections(cut_off(6, damaged=damaged))
    assert document.warnings == warnings
    for number in range(1, 7):
        assert (f"Leaf {number} " in document.text) == (number not in damaged)


def outcome(data: bytes) -> str:
    try:
        return sections(data)[0].text
    except ReadError as error:
        return error.failure.code


def test_a_pdf_cut_in_two_gives_what_it_has_or_says_that_it_is_damaged() -> None:
    data = long_pdf(20)
    for share in range(1, 20):
        found = outcome(data[: len(data) * share // 20])
        assert found in ("damaged", "no_text") or "of leaf 1 is" in found


def test_a_pdf_that_claims_endless_pages_ends() -> None:
    pdf = PdfBytes()
    pdf.page(words("One leaf only."))
    data = pdf.bytes().replace(b"/Count 1", b"/Count 999999999")
    assert outcome(data) in ("damaged", "One leaf only.")


def test_the_place_of_a_letter_is_the_same_as_before() -> None:
    pdf = PdfBytes()
    pdf.page(words("One.", "Two."))
    (document,) = sections(pdf.bytes())
    start = document.text.index("Two")
    assert document.locate(start, start + 3).spans == (Span(page=1, start=6, end=9),)


def test_a_file_is_closed_after_it_was_read() -> None:
    file = io.BytesIO(long_pdf(2))
    for part in parts(Input(file, "a.pdf")):
        if isinstance(part, Section):
            part.read()
    file.close()
