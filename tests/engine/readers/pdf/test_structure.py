"""What is a heading, a clause, a table and furniture on a PDF page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.chunking.chunker import chunk
from engine.domain.document import Document
from engine.readers.pdf.tables import ends_in_numbers
from engine.readers.registry import read
from tests.engine.readers.pdf.pdf_samples import pdf

SAMPLES = Path(__file__).parents[4] / "resources" / "samples"
Page = list[tuple[int, int, int, str, bool]]
FULL = "the engineers of the county went over every part of the pump and over the old tank"


def lines(*found: tuple[str, int] | tuple[str, int, int, int, bool]) -> Page:
    """A page from ``(text, y)`` or ``(text, y, x, size, bold)``."""
    return [
        (each[2], each[1], each[3], each[0], each[4])
        if len(each) == 5
        else (72, each[1], 11, each[0], False)
        for each in found
    ]


def blocks(*pages: Page) -> list[tuple[str, int, str]]:
    document = read(pdf(list(pages)), "a.pdf")
    return [(b.kind, b.level, document.text[b.start : b.end]) for b in document.blocks]


def headings(*pages: Page) -> list[str]:
    return [text for kind, _, text in blocks(*pages) if kind == "heading"]


def sample(name: str) -> Document:
    return read((SAMPLES / name).read_bytes(), name)


def body(y: int) -> list[tuple[str, int]]:
    return [(f"In {FULL},", y), (f"and {FULL}.", y - 14)]


def test_a_bold_numbered_line_is_a_heading_and_a_clause_is_not() -> None:
    page = lines(
        ("3. Ending the lease early", 760, 72, 12, True),
        ("3.1 The Tenant may end this lease on 31 March 2027 by giving notice to the owner.", 738),
        (
            "3.2 The notice only takes effect if all rent has been paid by the Tenant, and if the",
            714,
        ),
        ("keys are back.", 700),
        *body(670),
    )
    found = blocks(page)
    assert found[0] == ("heading", 2, "3. Ending the lease early")
    assert [text[:3] for kind, _, text in found if kind == "paragraph"] == ["3.1", "3.2", "In "]
    assert found[2][2].endswith("if the keys are back.")


def test_a_plain_numbered_line_over_its_clauses_is_a_heading() -> None:
    page = lines(("4. Rent", 760), ("4.1 The rent is paid in advance.", 738), *body(700))
    assert headings(page) == ["4. Rent"]


@pytest.mark.parametrize("bold", [True, False])
def test_items_of_a_list_are_no_headings(bold: bool) -> None:
    items = [(f"{n}. Item of the list", 780 - 20 * n, 72, 11, bold) for n in range(1, 5)]
    page = lines(*items, *body(600), *body(560), *body(520))
    assert [kind for kind, _, _ in blocks(page)][:4] == ["list_item"] * 4


def test_a_number_that_wraps_onto_a_line_opens_no_clause() -> None:
    page = lines(
        (f"{FULL.capitalize()}, see clause", 760),
        (
            "7.3 The rest is as it was, and it was seen that all of the old parts were sound, and",
            746,
        ),
        (f"{FULL}.", 732),
        *body(700),
    )
    assert len([kind for kind, _, _ in blocks(page) if kind == "paragraph"]) == 2


def test_extra_space_begins_a_paragraph_though_the_line_above_is_full() -> None:
    page = lines(*body(760), (f"On Sunday {FULL}.", 724), *body(704), *body(664))
    texts = [text for _, _, text in blocks(page)]
    assert texts[1].startswith("On Sunday")
    assert len(texts[1]) < 100


def test_headings_of_one_look_are_of_one_level() -> None:
    page = lines(
        ("Lease", 800, 72, 20, True),
        ("Particulars", 760, 72, 13, True),
        *body(740),
        ("1. Letting", 700, 72, 13, True),
        *body(680),
        ("2. Rent", 640, 72, 13, True),
        *body(620),
        ("Signatures", 580, 72, 13, True),
        *body(560),
    )
    levels = [level for kind, level, _ in blocks(page) if kind == "heading"]
    assert levels == [1, 2, 2, 2, 2]


def test_larger_letters_after_a_note_do_not_outrank_it() -> None:
    page = lines(
        ("Note 1 - Investments", 760, 72, 15, True),
        ("Short-term", 730, 72, 15, False),
        *body(700),
        *body(660),
    )
    found = [(level, text) for kind, level, text in blocks(page) if kind == "heading"]
    assert found == [(3, "Note 1 - Investments"), (4, "Short-term")]


def test_fields_of_a_form_and_addresses_are_no_headings() -> None:
    page = lines(
        ("Sponsor: Elm Hospital", 760, 72, 11, True),
        ("Investigator: Ann Ash", 740, 72, 11, True),
        ("Elm, Kent 95051", 720, 72, 11, True),
        *body(680),
        *body(640),
    )
    assert headings(page) == []


def test_bold_heads_of_columns_belong_to_their_table() -> None:
    heads: list[tuple[str, int, int, int, bool]] = [
        ("Point Legionella, CFU per", 690, 72, 10, True),
        ("litre", 676, 120, 10, True),
        ("Colony count", 690, 236, 10, True),
        ("per ml", 676, 236, 10, True),
        ("Lead", 690, 354, 10, True),
    ]
    rows: list[tuple[str, int, int, int, bool]] = []
    for n in range(4):
        for x, text in ((72, f"W{n} few"), (236, f"{n}"), (354, f"1.{n}")):
            rows.append((text, 656 - 20 * n, x, 10, False))
    found = blocks(lines(*body(760), *body(730), *heads, *rows, *body(540), *body(500)))
    assert [kind for kind, _, _ in found if kind in ("heading", "table")] == ["table"]
    table = next(text for kind, _, text in found if kind == "table")
    assert table.startswith("Point Legionella")
    assert "W3 few 3 1.3" in table


def test_a_footer_on_both_of_two_pages_is_left_out() -> None:
    footers = [lines((f"Elm Laboratory, report 17 Page {n}", 30, 72, 9, False)) for n in (1, 2)]
    found = blocks(footers[0] + lines(*body(760)), footers[1] + lines(*body(760)))
    assert not any("Laboratory" in text for _, _, text in found)


def test_a_line_that_merely_comes_twice_is_kept() -> None:
    one = lines(*body(760), ("Agreed by both.", 700), *body(680))
    two = lines(*body(760), *body(720), ("Agreed by both.", 640), *body(600))
    assert sum("Agreed by both." in text for _, _, text in blocks(one, two)) == 2


def test_the_section_and_page_number_at_the_foot_of_a_page_are_left_out() -> None:
    pages = [
        lines(
            *((f"Story {name * k}", 700 - 14 * k) for k in range(1, 6)),
            (f"Section {name} {n + 2}", 30),
        )
        for n, name in enumerate("abcdefg", start=1)
    ]
    texts = " ".join(text for _, _, text in blocks(*pages))
    assert "Section" not in texts
    assert texts.count("Story") == 35


def test_pages_that_are_all_alike_are_not_all_furniture() -> None:
    form = lines(*((f"Line {n} of the form", 700 - 30 * n) for n in range(6)))
    assert blocks(form, form, form, form)


def test_every_clause_of_the_sample_lease_is_found_with_its_heading() -> None:
    document = sample("lease-14-quay-street.pdf")
    names = [document.text[b.start : b.end] for b in document.blocks if b.kind == "heading"]
    assert len(names) == 16
    assert len({b.level for b in document.blocks if b.kind == "heading"}) == 2
    for each in chunk(
        document, count_tokens=lambda texts: [len(t) // 4 for t in texts], max_tokens=90
    ):
        clause = re.match(r"(\d+)\.\d", each.text)
        if clause:
            assert each.headings[-1].startswith(f"{clause.group(1)}. ")


def test_the_sample_report_has_no_footers_and_whole_tables() -> None:
    document = sample("water-hygiene-report-2026-05.pdf")
    assert "Page 1" not in document.text
    assert "Page 2" not in document.text
    tables = [block.context for block in document.blocks if block.kind == "table"]
    assert tables[0] == "Point Outlet Hot Cold Assessment"
    assert tables[1].startswith("Point Legionella")


def test_a_first_line_over_a_salutation_is_the_title() -> None:
    assert sample("notice-august-zh.txt").title == "停诊通知"
    notes = sample("on-call-notes.txt")
    names = [notes.text[b.start : b.end] for b in notes.blocks if b.kind == "heading"]
    assert names[1:] == [
        "Phones",
        "Cases we cannot keep overnight",
        "Seals and sea birds",
        "Usual patients",
        "House",
    ]


@pytest.mark.parametrize("cell", ["$1 % ", "1  ", "$ 1 ", "- ", "1.1,1 ", "(1) "])
def test_a_line_that_is_no_row_is_told_at_once(cell: str) -> None:
    assert not ends_in_numbers((cell * 99)[:390] + "!")
    assert ends_in_numbers("Costs " + cell * 3)
