"""Office packages of our own making: a ZIP of the few XML parts that a reader looks at."""

from __future__ import annotations

import io
import zipfile

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SLIDE = "http://schemas.openxmlformats.org/presentationml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def zipped(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def _package(main: str, parts: dict[str, str]) -> bytes:
    types = f'<Types xmlns="{_PACKAGE}/content-types"/>'
    top = _relations({"r1": ("officeDocument", main)})
    return zipped({"[Content_Types].xml": types, "_rels/.rels": top, **parts})


def _relations(targets: dict[str, tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def docx() -> bytes:
    """Headings by a built-in style and by one that is based on it, a list, a table, a
    deleted word and a text box that is there twice."""
    box = "<w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent>"
    body = (
        _paragraph("Minutes of the meeting", style="berschrift1")
        + "<w:p><w:r><w:t>Present were </w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r>"
        "</w:del><w:ins><w:r><w:t>all</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'>"
        " members.</w:t></w:r></w:p>"
        "<w:sdt><w:sdtContent>"
        + _paragraph("Decisions", style="Own")
        + "</w:sdtContent></w:sdt>"
        + _paragraph("Buy a boat", style="Bullet")
        + f"<w:p><w:r><w:Choice>{box}</w:Choice><w:Fallback>{box}</w:Fallback></w:r></w:p>"
        + _table([["item", "cost"], ["boat", "900"], ["oars", "40"]])
    )
    styles = (
        _style("berschrift1", "heading 1")
        + _style("berschrift2", "heading 2")
        + _style("Own", "My heading", based="berschrift2")
        + _style("Bullet", "List Bullet", extra="<w:pPr><w:numPr/></w:pPr>")
    )
    return _package(
        "word/document.xml",
        {
            "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body>'
            "</w:document>",
            "word/styles.xml": f'<w:styles xmlns:w="{_WORD}">{styles}</w:styles>',
            "docProps/core.xml": '<c xmlns:dc="http://purl.org/dc/elements/1.1/">'
            "<dc:title>Minutes</dc:title></c>",
        },
    )


def _paragraph(text: str, *, style: str) -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def _style(identifier: str, name: str, *, based: str = "", extra: str = "") -> str:
    parent = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:styleId="{identifier}"><w:name w:val="{name}"/>{parent}{extra}</w:style>'


def _table(rows: list[list[str]]) -> str:
    def cell(text: str) -> str:
        return f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"

    return (
        "<w:tbl>" + "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows) + "</w:tbl>"
    )


def pptx() -> bytes:
    """Two slides whose file names are in the wrong order; notes on the first."""
    first = (
        _shape("They float", "They last")
        + _shape("Why boats", kind="title")
        + _shape("7", kind="sldNum")
    )
    notes = _shape("Smile here.", kind="body") + _shape("1", kind="sldNum")
    return _package(
        "ppt/presentation.xml",
        {
            "ppt/presentation.xml": f'<p:presentation xmlns:p="{_SLIDE}" xmlns:r="{_OFFICE}">'
            '<p:sldIdLst><p:sldId id="256" r:id="a"/><p:sldId id="257" r:id="b"/></p:sldIdLst>'
            "</p:presentation>",
            "ppt/_rels/presentation.xml.rels": _relations(
                {"b": ("slide", "slides/slide1.xml"), "a": ("slide", "/ppt/slides/slide2.xml")}
            ),
            "ppt/slides/slide2.xml": _slide(first),
            "ppt/slides/_rels/slide2.xml.rels": _relations(
                {"n": ("notesSlide", "../notesSlides/notesSlide1.xml")}
            ),
            "ppt/notesSlides/notesSlide1.xml": _slide(notes),
            "ppt/slides/slide1.xml": _slide(_shape("Costs", kind="ctrTitle")),
        },
    )


def _slide(shapes: str) -> str:
    tree = f"<p:cSld><p:spTree>{shapes}</p:spTree></p:cSld>"
    return f'<p:sld xmlns:p="{_SLIDE}" xmlns:a="{_DRAWING}">{tree}</p:sld>'


def _shape(*lines: str, kind: str = "") -> str:
    place = f'<p:nvPr><p:ph type="{kind}"/></p:nvPr>' if kind else ""
    text = "".join(f"<a:p><a:r><a:t>{line}</a:t></a:r></a:p>" for line in lines)
    return f"<p:sp><p:nvSpPr>{place}</p:nvSpPr><p:txBody>{text}</p:txBody></p:sp>"


def xlsx() -> bytes:
    """Two sheets; the second one's used area begins at B2."""
    sheets: dict[str, dict[str, str | float]] = {
        "Costs": {"A1": "item", "B1": "cost", "A2": "boat", "B2": 900, "A3": "oars", "B3": 40.5},
        "Notes": {"B2": "who", "C2": "what", "B3": "Ann", "C3": "paid"},
    }
    named = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(sheets, 1)
    )
    return _package(
        "xl/workbook.xml",
        {
            "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}">'
            f"<sheets>{named}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": _relations(
                {
                    f"r{n}": ("worksheet", f"worksheets/sheet{n}.xml")
                    for n in range(1, len(sheets) + 1)
                }
            ),
            **{
                f"xl/worksheets/sheet{n}.xml": f'<worksheet xmlns="{_SHEET}"><sheetData>'
                f"{_rows(cells)}</sheetData></worksheet>"
                for n, cells in enumerate(sheets.values(), 1)
            },
        },
    )


def sheets(rows: dict[str, str], *, styles: str, strings: str) -> bytes:
    """A workbook of sheets whose rows are given as XML."""
    named = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(rows, 1)
    )
    targets = {f"r{n}": ("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(rows) + 1)}
    targets |= {"st": ("styles", "styles.xml"), "ss": ("sharedStrings", "sharedStrings.xml")}
    own = f'xmlns="{_SHEET}"'
    return _package(
        "xl/workbook.xml",
        {
            "xl/workbook.xml": f'<workbook {own} xmlns:r="{_OFFICE}"><sheets>{named}</sheets>'
            "</workbook>",
            "xl/_rels/workbook.xml.rels": _relations(targets),
            "xl/styles.xml": styles.replace("<styleSheet", f"<styleSheet {own}"),
            "xl/sharedStrings.xml": strings.replace("<sst", f"<sst {own}"),
            **{
                f"xl/worksheets/sheet{n}.xml": f"<worksheet {own}><sheetData>{each}</sheetData>"
                "</worksheet>"
                for n, each in enumerate(rows.values(), 1)
            },
        },
    )


def _rows(cells: dict[str, str | float]) -> str:
    rows: dict[str, str] = {}
    for place, value in cells.items():
        if isinstance(value, str):
            cell = f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'
        else:
            cell = f'<c r="{place}"><v>{value}</v></c>'
        rows[place[1:]] = rows.get(place[1:], "") + cell
    return "".join(f'<row r="{number}">{cell}</row>' for number, cell in rows.items())
