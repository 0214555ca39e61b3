from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pytest

from engine.domain.document import Document, Span
from engine.domain.errors import ReadError
from engine.readers.office import delimited, sheet
from engine.readers.office.cells import Row
from engine.readers.parts import Input, Section
from engine.readers.registry import parts, read
from tests.engine.readers import open_packages
from tests.engine.readers.office import office_files, old_workbooks
from tests.engine.readers.packages import xlsx
from tests.engine.readers.promises import check_invariants


def sections(data: bytes, name: str, rows: int = 20_000) -> list[tuple[Document, float]]:
    found = []
    for part in sheet.parts(Input.of(data, name), rows_of_section=rows):
        assert isinstance(part, Section)
        found.append((part.read(), part.share))
    return found


def table(rows: int) -> bytes:
    lines = [f'{number},"a\nb",{number * 2}' for number in range(rows)]
    return "\n".join(["number,word,double", *lines]).encode()


def test_a_short_file_is_one_section() -> None:
    assert [share for _, share in sections(table(200), "a.csv")] == [1.0]
    assert [share for _, share in sections(xlsx(), "a.xlsx")] == [1.0]


def test_a_long_file_is_cut_after_so_many_rows() -> None:
    whole = read(table(95), "a.csv")
    found = sections(table(95), "a.csv", 10)
    assert len(found) == 10
    assert "\n".join(document.text for document, _ in found) == whole.text
    assert [segment.span for document, _ in found for segment in document.segments] == [
        segment.span for segment in whole.segments
    ]
    for document, _ in found:
        check_invariants(document)
        assert document.blocks[0].context == "number | word | double"
    shares = [share for _, share in found]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.parametrize(("rows", "expected"), [(9, 1), (10, 2), (19, 2), (20, 3)])
def test_the_last_row_of_a_section_is_not_the_first_of_an_empty_one(
    rows: int, expected: int
) -> None:
    assert len(sections(table(rows), "a.csv", 10)) == expected


def test_sheets_are_filled_into_sections_and_keep_their_header() -> None:
    cells = [f'<row r="{n}"><c r="B{n}"><v>{n}</v></c></row>' for n in range(2, 18)]
    head = '<row r="1"><c r="B1" t="inlineStr"><is><t>n</t></is></c>'
    head += '<c r="C1" t="inlineStr"><is><t>m</t></is></c></row>'
    with zipfile.ZipFile(io.BytesIO(office_files.xlsx())) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    path = "xl/worksheets/sheet2.xml"
    files[path] = files[path].split(b"<sheetData>")[0] + (
        f"<sheetData>{head}{''.join(cells)}</sheetData></worksheet>".encode()
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    first, second, third = (document for document, _ in sections(out.getvalue(), "a.xlsx", 10))
    assert first.text.endswith("Back\n\nn | m\n2\n3\n4\n5\n6")
    assert second.text.startswith("Back\n\n7\n8")
    assert (second.blocks[1].context, third.blocks[1].context) == ("n | m", "n | m")
    assert third.segments[-1].span.cells == "B17:B17"


def rows_of(data: bytes, whole_bytes: int) -> list[Row]:
    return list(delimited.rows_of(Input.of(data, "a.csv"), whole_bytes=whole_bytes)[0])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_stream_is_read_as_the_whole_would_be(encoding: str) -> None:
    lines = [f'{number};"Größe\r\nzwei";über' for number in range(400)]
    data = "\r\n".join(["number;size;word", *lines]).encode(encoding)
    assert rows_of(data, 0) == rows_of(data, len(data))


def test_a_stream_leaves_the_file_open() -> None:
    source = Input.of(b"a,b\n1,2\n", "a.csv")
    rows, done = delimited.rows_of(source, whole_bytes=0)
    assert [line for line, _, _ in rows] == ["a | b", "1 | 2"]
    assert done() == 1.0
    assert source.file.seek(0) == 0


def test_bytes_that_are_no_unicode_late_in_a_stream_decide_its_encoding() -> None:
    data = b"a,b\n" + b"plain,text\n" * 20_000 + "Größe und Höhe,für alle\n".encode("cp1252")
    assert rows_of(data, 0)[-1][0] == "Größe und Höhe | für alle"


def test_a_damaged_comment_costs_only_itself() -> None:
    with zipfile.ZipFile(io.BytesIO(office_files.xlsx())) as archive:
        at = archive.getinfo("xl/comments1.xml").header_offset
    data = bytearray(office_files.xlsx())
    data[at + 60 : at + 80] = bytes(20)
    assert "12.5%" in read(bytes(data), "a.xlsx").text


def test_an_empty_workbook_says_so() -> None:
    with pytest.raises(ReadError) as caught:
        list(parts(Input.of(b"\n;;\n", "a.csv")))
    assert caught.value.failure.code == "no_text"


def test_a_row_of_separators_is_no_row() -> None:
    assert [line for line, _, _ in rows_of(b"a\tb\n|\t|\n1\t2\n", 1 << 20)] == ["a | b", "1 | 2"]


def with_far_cell(value: str) -> bytes:
    """A workbook whose first sheet has one more cell in its last corner."""
    made, row = io.BytesIO(), f'<row r="1048576"><c r="XFD1048576">{value}</c></row></sheetData>'
    with zipfile.ZipFile(io.BytesIO(xlsx())) as source, zipfile.ZipFile(made, "w") as archive:
        for name in source.namelist():
            part = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                part = part.replace(b"</sheetData>", row.encode())
            archive.writestr(name, part)
    return made.getvalue()


@pytest.mark.parametrize("last", [(900_000, 16_000), (1, 0x10050000)])
def test_cells_of_a_binary_workbook_that_lie_too_far_apart_are_refused_with_advice(
    last: tuple[int, int],
) -> None:
    with pytest.raises(ReadError) as raised:
        read(old_workbooks.xlsb(((1, 0), last)), "far.xlsb")
    assert raised.value.failure.code == "memory"
    assert ".xlsx" in raised.value.failure.hint


def test_an_open_document_shows_percentages_and_comments() -> None:
    document = read(open_packages.rates_ods(), "rates.ods")
    assert document.text == "7 | 25% | 25%\n7 | 25% | 25%\n50% | 7\n\nComment by Ann: Sure?"
    start = document.text.index("Comment")
    assert document.locate(start, start + 5).spans == (Span(sheet="Rates", cells="A3"),)


def test_what_is_beside_the_cells_costs_nothing_when_it_is_damaged() -> None:
    whole = old_workbooks.xls()
    for cut in range(4_000, len(whole), 977):
        with suppress(ReadError):
            check_invariants(read(whole[:cut], "rates.xls"))


def test_an_open_document_whose_xml_is_broken_is_read_all_the_same() -> None:
    """The parser for workbooks would look for the end of the table for ever."""
    with zipfile.ZipFile(io.BytesIO(open_packages.ods())) as package:
        parts_of_it = {name: package.read(name) for name in package.namelist()}
    content = parts_of_it["content.xml"].replace(b"</table:table>", b"</table:tabte>")
    broken = open_packages.zipped({**parts_of_it, "content.xml": content})
    assert "boat | 900" in read(broken, "costs.ods").text
