"""Workbooks of our own making that are not XML: BIFF8 (XLS) and its successor (XLSB)."""

from __future__ import annotations

from struct import pack

from tests.engine.readers.office.old_office import compound
from tests.engine.readers.open_packages import zipped

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def xls() -> bytes:
    return compound({"Workbook": xls_stream()})


def xls_stream() -> bytes:
    """A sheet of rates: percentages by a built-in and by an own format, and a comment."""

    def book(at: int) -> bytes:
        formats = _old(0x41E, pack("<HHB", 164, 4, 0) + b"0.0%")
        styles = b"".join(_old(0xE0, pack("<HH16x", 0, number)) for number in (0, 9, 164))
        sheet = _old(0x85, pack("<IBBBB", at, 0, 0, 5, 0) + b"Rates")
        return _old(0x809, pack("<HH12x", 0x600, 5)) + formats + styles + sheet + _old(0x0A, b"")

    chart = _old(0x809, pack("<HH12x", 0x600, 0x20)) + _old(0x0A, b"")
    cells = [
        _old(0x200, pack("<IIHH2x", 0, 3, 0, 2)),
        _old(0x204, pack("<HHHHB", 0, 0, 0, 4, 0) + b"rate"),
        _old(0x204, pack("<HHHHB", 0, 1, 0, 4, 0) + b"name"),
        _old(0x203, pack("<HHHd", 1, 0, 1, 0.125)),
        _old(0x204, pack("<HHHHB", 1, 1, 0, 5, 0) + b"loans"),
        _old(0xBD, pack("<HH", 2, 0) + _ratio(2, 25) + _ratio(0, 700) + pack("<H", 1)),
        chart,
        _old(0x5D, pack("<HHHH", 0x15, 0x12, 0x19, 1) + bytes(14)),
        _old(0x1B6, pack("<HH6xHH4x", 0, 0, 5, 16)),
        _old(0x3C, b"\0Sure?"),
        _old(0x3C, bytes(16)),
        _old(0x1C, pack("<HHHHHB", 1, 0, 0, 1, 3, 0) + b"Ann\0"),
    ]
    sheet = _old(0x809, pack("<HH12x", 0x600, 0x10)) + b"".join(cells) + _old(0x0A, b"")
    return book(len(book(0))) + sheet


def _ratio(style: int, hundredths: int) -> bytes:
    return pack("<HI", style, hundredths << 2 | 3)


def _old(kind: int, body: bytes) -> bytes:
    return pack("<HH", kind, len(body)) + body


def xlsb(places: tuple[tuple[int, int], ...] = ((1, 0), (1, 1))) -> bytes:
    return xlsb_of(xlsb_sheet(places), xlsb_styles())


def xlsb_sheet(places: tuple[tuple[int, int], ...] = ((1, 0), (1, 1))) -> bytes:
    """A heading row, and a percentage at each of the places (rows and columns from 0)."""
    head = _new(0, pack("<I13x", 0)) + _word(0, "rate") + _word(1, "real")
    cells = b"".join(
        _new(0, pack("<I13x", row)) + _new(5, pack("<IId", column, 1, 0.125))
        for row, column in places
    )
    last_row, last_column = max(row for row, _ in places), max(column for _, column in places)
    size = _new(148, pack("<IIII", 0, last_row, 0, last_column))
    return _new(129) + size + _new(145) + head + cells + _new(146) + _new(130)


def xlsb_styles() -> bytes:
    formats = _new(615, pack("<I", 1)) + _new(44, pack("<H", 164) + _long("0.0%")) + _new(616)
    used = b"".join(_new(47, pack("<HH12x", 0, number)) for number in (0, 164))
    return _new(278) + formats + _new(617, pack("<I", 2)) + used + _new(618)


def xlsb_of(sheet: bytes, styles: bytes) -> bytes:
    listed = _new(156, pack("<II", 0, 1) + _long("r1") + _long("Rates"))
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_TYPES}"/>',
            "_rels/.rels": _related("r1", "officeDocument", "xl/workbook.bin"),
            "xl/workbook.bin": _new(131) + _new(143) + listed + _new(144) + _new(132),
            "xl/_rels/workbook.bin.rels": _related(
                "r1", "worksheet", "worksheets/sheet1.bin", styles=True
            ),
            "xl/worksheets/sheet1.bin": sheet,
            "xl/styles.bin": styles,
        }
    )


def _related(identifier: str, kind: str, target: str, *, styles: bool = False) -> str:
    more = f'<Relationship Id="s" Type="{_OFFICE}/styles" Target="styles.bin"/>' if styles else ""
    return (
        f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="{identifier}"'
        f' Type="{_OFFICE}/{kind}" Target="{target}"/>{more}</Relationships>'
    )


def _word(column: int, text: str) -> bytes:
    return _new(6, pack("<II", column, 0) + _long(text))


def _long(text: str) -> bytes:
    return pack("<I", len(text)) + text.encode("utf-16-le")


def _new(kind: int, body: bytes = b"") -> bytes:
    name = bytes([kind & 0x7F | 0x80, kind >> 7]) if kind > 0x7F else bytes([kind])
    return name + bytes([len(body)]) + body
