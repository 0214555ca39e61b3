"""A table of extracted rows as CSV or XLSX. Pure.

Beside each value stands where it comes from. The trap: texts come from strangers; in a
spreadsheet one that begins with “=” would be a formula, so CSV has such texts behind an
apostrophe, and in XLSX they are texts by type.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

from engine.domain.tasks import Cell, ExtractedRow

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST_CELL = 32_000  # Excel takes 32,767 characters
_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument\
.spreadsheetml.sheet.main+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-\
officedocument.spreadsheetml.worksheet+xml"/></Types>"""
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
<Relationship Id="rId1" Type="{kind}" Target="{target}"/></Relationships>"""
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORKBOOK = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="{_MAIN}" xmlns:r="{_RELATION}"><sheets>\
<sheet name="Table" sheetId="1" r:id="rId1"/></sheets></workbook>"""

Value = str | float | bool | None


def table_of(fields: Sequence[str], rows: Sequence[ExtractedRow]) -> list[list[Value]]:
    """A header, then for each file its values, each with its source beside it."""
    header: list[Value] = ["file"]
    for field in fields:
        header += [field, f"{field} (source)"]
    table = [header]
    for row in rows:
        line: list[Value] = [row.path]
        for cell in row.cells:
            line += [cell.value, _source(cell)]
        table.append(line)
    return table


def _source(cell: Cell) -> str:
    if cell.value is None:
        return ""
    if cell.citation is None:
        return "not found in the file"
    place = cell.citation.location.label()
    quote = " ".join(cell.citation.quote.split())
    return f"{place}: {quote}" if place else quote


def as_csv(table: Sequence[Sequence[Value]]) -> bytes:
    """With a byte order mark, so that Excel reads it as UTF-8."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([_harmless(value) for value in row] for row in table)
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _harmless(value: Value) -> Value:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def as_xlsx(table: Sequence[Sequence[Value]]) -> bytes:
    rows = "".join(f"<row>{''.join(map(_cell, row))}</row>" for row in table)
    sheet = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _TYPES)
        package.writestr(
            "_rels/.rels",
            _RELS.format(kind=f"{_RELATION}/officeDocument", target="xl/workbook.xml"),
        )
        package.writestr("xl/workbook.xml", _WORKBOOK)
        package.writestr(
            "xl/_rels/workbook.xml.rels",
            _RELS.format(kind=f"{_RELATION}/worksheet", target="worksheets/sheet1.xml"),
        )
        package.writestr("xl/worksheets/sheet1.xml", sheet)
    return out.getvalue()


def _cell(value: Value) -> str:
    if value is None:
        return "<c/>"
    if isinstance(value, bool):
        return f'<c t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f"<c><v>{value}</v></c>"
    text = escape(_FORBIDDEN.sub("\ufffd", value[:_LONGEST_CELL]))
    return f'<c t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
