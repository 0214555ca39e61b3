from __future__ import annotations

import pytest

from engine.domain.errors import ReadError
from engine.readers.bounds import LONGEST_SECTION, TextAllowance
from engine.readers.builder import DocumentBuilder
from engine.readers.registry import read
from tests.engine.readers.packages import zipped


def code_of(caught: pytest.ExceptionInfo[ReadError]) -> str:
    return caught.value.failure.code


def test_a_section_is_cut_off_while_it_grows() -> None:
    builder = DocumentBuilder()
    text = "x" * (LONGEST_SECTION // 4)
    for _ in range(3):
        builder.add("paragraph", text)
    with pytest.raises(ReadError) as caught:
        builder.add("paragraph", text)
    assert code_of(caught) == "memory"


def test_a_file_may_give_as_much_as_its_size_promises() -> None:
    small, large = TextAllowance(0), TextAllowance(LONGEST_SECTION)
    for allowance in (small, large):
        allowance.spend(LONGEST_SECTION)
    large.spend(LONGEST_SECTION)
    with pytest.raises(ReadError) as caught:
        small.spend(1)
    assert code_of(caught) == "memory"


def test_a_sheet_that_repeats_one_long_text_is_cut_off() -> None:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 2_001))
    data = zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" '
            f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{sheet}" xmlns:r="{office}"><sheets>'
            '<sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}">'
            f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/a.xml"/>'
            f'<Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>'
            "</Relationships>",
            "xl/sharedStrings.xml": f'<sst xmlns="{sheet}"><si><t>{"oak " * 25_000}</t></si></sst>',
            "xl/worksheets/a.xml": f'<worksheet xmlns="{sheet}"><sheetData>{rows}</sheetData>'
            "</worksheet>",
        }
    )
    assert len(data) < 100_000
    with pytest.raises(ReadError) as caught:
        read(data, "a.xlsx")
    assert code_of(caught) == "memory"
