from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.document import Span
from engine.readers.office import scattered, sheet_formats
from engine.readers.office.cells import column, letters
from engine.readers.office.ooxml import Package
from engine.readers.registry import read
from tests.engine.readers import open_packages
from tests.engine.readers.packages import sheets, zipped
from tests.engine.readers.test_contract import check_invariants

_STYLES = (
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-409]d\\ mmm"/></numFmts><cellXfs>'
    '<xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>'
    "</styleSheet>"
)
_STRINGS = (
    "<sst><si><t>boat</t></si>"
    '<si><r><t>oars</t></r><r><t xml:space="preserve"> too</t></r></si></sst>'
)


def book(*rows: str) -> bytes:
    """Two sheets, the first of these rows."""
    return sheets({"Far": "".join(rows), "Near": _NEAR}, styles=_STYLES, strings=_STRINGS)


_NEAR = '<row r="1"><c r="A1" t="inlineStr"><is><t>paid</t></is></c></row>'
_FIRST = (
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>a</t></is></c></row>'
)
_LAST = '<row r="1048576"><c r="XFD1048576"><v>42.50</v></c></row>'


def test_cells_in_opposite_corners_are_read_and_nothing_else_is_lost() -> None:
    document = read(book(_FIRST, _LAST), "far.xlsx")
    assert document.text == "Far\n\nboat | a\n42.5\n\nNear\n\npaid"
    assert document.blocks[1].context == "boat | a"
    last = document.text.index("42.5")
    assert document.locate(last, last + 4).spans == (
        Span(sheet="Far", cells="XFD1048576:XFD1048576"),
    )
    check_invariants(document)


def test_far_cells_show_what_near_ones_do() -> None:
    cells = (
        '<c r="C9" s="1"><v>0.125</v></c><c r="D9" s="2"><v>45000</v></c>'
        '<c r="E9" s="3"><v>45000.5</v></c><c r="F9" t="b"><v>1</v></c><c r="G9" t="s"><v>1</v></c>'
        '<c r="H9" t="str"><f>A1</f><v>sum</v></c><c r="I9" t="e"><v>#DIV/0!</v></c><c r="J9"/>'
        '<c r="L9"><v>1e3</v></c>'
    )
    near = read(book(_FIRST, f'<row r="9">{cells}</row>'), "near.xlsx")
    far = read(book(_FIRST, f'<row r="9">{cells}</row>', _LAST), "far.xlsx")
    line = "12.5% | 2023-03-15 | 2023-03-15 12:00:00 | TRUE | oars too | sum | 1000"
    assert line in far.text
    assert line.replace("sum | 1000", "sum |  |  |  | 1000") in near.text


def test_cells_and_rows_may_leave_their_places_out() -> None:
    document = read(book(_FIRST, "<row><c><v>1</v></c><c><v>2</v></c></row>", _LAST), "far.xlsx")
    assert "boat | a\n1 | 2\n42.5" in document.text
    assert document.locate(*[document.text.index("1 | 2")] * 2).spans == ()
    assert any(each.span.cells == "A2:B2" for each in document.segments)


def test_a_cell_that_names_a_string_that_is_not_there_costs_only_itself() -> None:
    document = read(book(_FIRST, '<row r="2"><c r="A2" t="s"><v>99</v></c></row>'), "a.xlsx")
    assert document.text == "Far\n\nboat | a\n\nNear\n\npaid"


def test_rows_that_contradict_their_cells_are_measured_by_the_cells() -> None:
    data = book(_FIRST, _LAST.replace('row r="1048576"', 'row r="2"'))
    assert "42.5" in read(data, "far.xlsx").text


def test_an_opendocument_sheet_with_wide_gaps_is_read() -> None:
    document = read(open_packages.scattered_ods(), "far.ods")
    assert document.text == "Far\n\nfirst\nlast\n\nNear\n\npaid"
    assert document.segments[2].span == Span(sheet="Far", cells="XFD1048576:XFD1048576")


@given(
    st.lists(
        st.tuples(st.integers(1, 1 << 20), st.integers(0, (1 << 14) - 1)), min_size=1, max_size=30
    )
)
def test_an_extent_holds_all_cells(places: list[tuple[int, int]]) -> None:
    cells = (f'<row r="{n}"><c r="{letters(at)}{n}"><v>1</v></c></row>' for n, at in places)
    package = Package(zipped({"sheet.xml": f"<sheetData>{''.join(cells)}</sheetData>"}))
    rows, columns = zip(*places, strict=True)
    expected = scattered.Extent(max(rows) - min(rows) + 1, max(columns) - min(columns) + 1)
    found = scattered.extent(package, "sheet.xml")
    assert found.rows >= expected.rows
    assert found.columns >= expected.columns
    assert found.is_too_large == expected.is_too_large


@given(st.integers(0, 100_000))
def test_columns_are_named_both_ways(number: int) -> None:
    assert column(letters(number)) == number


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("0.0%", "percent"),
        ('0"%"', ""),
        (r"0\%", ""),
        ("yyyy-mm-dd", "date"),
        ("[h]:mm", "date"),
        ("[Red]0", ""),
        ('0 "days"', ""),
        ("General", ""),
        ("#,##0.00", ""),
    ],
)
def test_what_a_format_shows(code: str, expected: str) -> None:
    assert sheet_formats.of_code(code) == expected
