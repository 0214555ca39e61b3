"""Office files of our own making with what stands beside the text: comments, charts, margins."""

from __future__ import annotations

from tests.engine.readers.packages import zipped

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_M = f'xmlns:m="{_OFFICE}/math"'
_P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
_D = 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
_S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_R = f'xmlns:r="{_OFFICE}/relationships"'


def package(main: str, parts: dict[str, str], links: dict[str, list[tuple[str, str]]]) -> bytes:
    """``links``: a part's name -> ``(kind, target)`` of what it points to, as r1, r2..."""
    written = {"[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>', **parts}
    for name, targets in {"": [("officeDocument", main)], **links}.items():
        folder, _, base = name.rpartition("/")
        listed = "".join(
            f'<Relationship Id="r{number}" Type="{_OFFICE}/relationships/{kind}"'
            f' Target="{target}"/>'
            for number, (kind, target) in enumerate(targets, start=1)
        )
        path = f"{folder}/_rels/{base}.rels".lstrip("/")
        written[path] = f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'
    return zipped(written)


def _p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def chart(title: str, series: str, points: list[str]) -> str:
    values = "".join(f"<c:pt><c:v>{each}</c:v></c:pt>" for each in points)
    return (
        f"<c:chartSpace {_C} {_A}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>{title}</a:t>"
        f"</a:r></a:p></c:rich></c:tx></c:title><c:ser><c:tx><c:v>{series}</c:v></c:tx>"
        f"<c:cat>{values}</c:cat></c:ser></c:chart></c:chartSpace>"
    )


def docx() -> bytes:
    """A fraction with a power, a box of a form, a text box within a line, a nested table, a
    note, a comment, a chart; the same head twice, and feet that only count pages."""
    fraction = (
        "<m:sSup><m:e><m:f><m:num><m:r><m:t>x + 1</m:t></m:r></m:num><m:den><m:r><m:t>y</m:t>"
        "</m:r></m:den></m:f></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
    )
    inner = f"<w:tbl><w:tr><w:tc>{_p('in')}</w:tc><w:tc>{_p('side')}</w:tc></w:tr></w:tbl>"
    body = (
        f"<w:p><w:r><w:t>Area: </w:t></w:r><m:oMath>{fraction}</m:oMath></w:p>"
        "<w:p><w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val='0'/><w:checked/>"
        "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t>paid</w:t></w:r></w:p>"
        f"<w:p><w:r><w:t>Beside</w:t></w:r><w:r><w:pict><w:txbxContent>{_p('Box')}"
        "</w:txbxContent></w:pict></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc>{inner}</w:tc><w:tc>{_p('out')}</w:tc></w:tr></w:tbl>"
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t>"
        "</w:r></w:rubyBase></w:ruby></w:r></w:p>"
    )
    head = f"<w:hdr {_W}>{_p('Harbour board')}</w:hdr>"
    return package(
        "word/document.xml",
        {
            "word/document.xml": f"<w:document {_W} {_M}><w:body>{body}</w:body></w:document>",
            "word/footnotes.xml": f"<w:footnotes {_W}><w:footnote w:type='separator'>{_p('-')}"
            f"</w:footnote><w:footnote>{_p('As measured.')}</w:footnote></w:footnotes>",
            "word/comments.xml": f"<w:comments {_W}><w:comment w:author='Ann'>{_p('Sure?')}"
            "</w:comment></w:comments>",
            "word/header1.xml": head,
            "word/header2.xml": head,
            "word/footer1.xml": f"<w:ftr {_W}>{_p('Page 1 of 3')}</w:ftr>",
            "word/charts/chart1.xml": chart("Boats a year", "boats", ["2021", "2022"]),
        },
        {
            "word/document.xml": [
                ("footnotes", "footnotes.xml"),
                ("comments", "comments.xml"),
                ("header", "header1.xml"),
                ("header", "header2.xml"),
                ("footer", "footer1.xml"),
                ("chart", "charts/chart1.xml"),
            ]
        },
    )


def pptx() -> bytes:
    """A slide with a shape in a group, a diagram, a chart and two generations of comments."""
    shape = "<p:sp><p:txBody><a:p><a:r><a:t>In a group</a:t></a:r></a:p></p:txBody></p:sp>"
    slide = (
        f"<p:sld {_P} {_A}><p:cSld><p:spTree><p:grpSp>{shape}</p:grpSp></p:spTree></p:cSld></p:sld>"
    )
    points = "".join(
        f"<dgm:pt><dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t></dgm:pt>"
        for text in ("Order", "Deliver")
    )
    newer = (
        '<p188:cmLst xmlns:p188="http://schemas.microsoft.com/office/powerpoint/2018/8/main"'
        f' {_A}><p188:cm authorId="{{B}}"><p188:replyLst><p188:reply authorId="{{B}}"><p188:txBody>'
        "<a:p><a:r><a:t>Yes.</a:t></a:r></a:p></p188:txBody></p188:reply></p188:replyLst>"
        "<p188:txBody><a:p><a:r><a:t>Why?</a:t></a:r></a:p></p188:txBody></p188:cm></p188:cmLst>"
    )
    return package(
        "ppt/presentation.xml",
        {
            "ppt/presentation.xml": f"<p:presentation {_P} {_R}><p:sldIdLst>"
            '<p:sldId id="256" r:id="r1"/></p:sldIdLst></p:presentation>',
            "ppt/slides/slide1.xml": slide,
            "ppt/commentAuthors.xml": f'<p:cmAuthorLst {_P}><p:cmAuthor id="0" name="Ann"/>'
            "</p:cmAuthorLst>",
            "ppt/authors.xml": '<p188:authorLst xmlns:p188="x"><p188:author id="{B}" name="Bob"/>'
            "</p188:authorLst>",
            "ppt/comments/c1.xml": f'<p:cmLst {_P}><p:cm authorId="0"><p:text>Sure?</p:text></p:cm>'
            "</p:cmLst>",
            "ppt/comments/c2.xml": newer,
            "ppt/diagrams/data1.xml": f"<dgm:dataModel {_D} {_A}>{points}</dgm:dataModel>",
            "ppt/charts/chart1.xml": chart("Boats a year", "boats", ["2021", "2022"]),
        },
        {
            "ppt/presentation.xml": [
                ("slide", "slides/slide1.xml"),
                ("commentAuthors", "commentAuthors.xml"),
                ("authors", "authors.xml"),
            ],
            "ppt/slides/slide1.xml": [
                ("diagramData", "../diagrams/data1.xml"),
                ("chart", "../charts/chart1.xml"),
                ("comments", "../comments/c1.xml"),
                ("comments", "../comments/c2.xml"),
            ],
        },
    )


def xlsx() -> bytes:
    """A percentage by a built-in and by an own format, a format that only quotes the sign, a
    date, a formula with its value, a merged cell, a hidden sheet, a comment, a box, a chart."""
    cells = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>rate</t></is></c><c r="B1" t="inlineStr"><is>'
        '<t>when</t></is></c></row><row r="2"><c r="A2" s="1"><v>0.125</v></c><c r="B2" s="4">'
        '<v>45000</v></c></row><row r="3"><c s="2" r="A3"><f>A2*2</f><v>0.25</v></c>'
        '<c r="B3" s="3"><v>7</v></c></row><row r="4"><c r="A4" s="1" t="str"><v>none</v></c></row>'
    )
    hidden = '<row r="1"><c r="A1" t="b"><v>1</v></c></row>'
    anchor = f"<xdr:wsDr xmlns:xdr='x' {_A}><xdr:txBody><a:p><a:r><a:t>Over the cells</a:t></a:r>"
    formats = '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165"'
    formats += " formatCode='0\"%\"'/></numFmts>"
    used = "".join(f'<xf numFmtId="{number}"/>' for number in (0, 9, 164, 165, 14))
    return package(
        "xl/workbook.xml",
        {
            "xl/workbook.xml": f'<workbook {_S} {_R}><sheets><sheet name="Rates" sheetId="1"'
            ' r:id="r1"/><sheet name="Back" sheetId="2" state="hidden" r:id="r2"/></sheets>'
            "</workbook>",
            "xl/worksheets/sheet1.xml": f"<worksheet {_S}><sheetData>{cells}</sheetData>"
            '<mergeCells><mergeCell ref="A4:B4"/></mergeCells></worksheet>',
            "xl/worksheets/sheet2.xml": f"<worksheet {_S}><sheetData>{hidden}</sheetData>"
            "</worksheet>",
            "xl/styles.xml": f"<styleSheet {_S}>{formats}<cellXfs>{used}</cellXfs></styleSheet>",
            "xl/comments1.xml": f"<comments {_S}><authors><author>Ann</author></authors>"
            '<commentList><comment ref="A2" authorId="0"><text><r><t>Sure?</t></r></text></comment>'
            "</commentList></comments>",
            "xl/drawings/drawing1.xml": f"{anchor}</a:p></xdr:txBody></xdr:wsDr>",
            "xl/charts/chart1.xml": chart("Rates", "rate", ["2021"]),
        },
        {
            "xl/workbook.xml": [
                ("worksheet", "worksheets/sheet1.xml"),
                ("worksheet", "worksheets/sheet2.xml"),
                ("styles", "styles.xml"),
            ],
            "xl/worksheets/sheet1.xml": [
                ("comments", "../comments1.xml"),
                ("drawing", "../drawings/drawing1.xml"),
            ],
            "xl/drawings/drawing1.xml": [("chart", "../charts/chart1.xml")],
        },
    )


_ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in {
        **{"office": "office", "text": "text", "table": "table", "draw": "drawing"},
        "style": "style",
    }.items()
)


def odt() -> bytes:
    """A formula, a chart, a comment; a head on two kinds of pages, feet that count pages."""
    body = (
        "<text:p>Area<draw:frame><draw:object xlink:href='./Object 1' xmlns:xlink='x'/>"
        "</draw:frame><office:annotation><dc:creator xmlns:dc='y'>Ann</dc:creator>"
        "<dc:date xmlns:dc='y'>2023</dc:date><text:p>Sure?</text:p></office:annotation></text:p>"
        "<text:p><draw:object xlink:href='./Object 2' xmlns:xlink='x'/></text:p>"
    )
    head = "<style:header><text:p>Harbour board</text:p></style:header>"
    foot = (
        "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>"
    )
    return zipped(
        {
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": f"<office:document-content {_ODF}><office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {_ODF}><office:master-styles>"
            f"<style:master-page>{head}{foot}</style:master-page><style:master-page>{head}"
            "</style:master-page></office:master-styles></office:document-styles>",
            "Object 1/content.xml": "<math><semantics><mrow><mi>x</mi></mrow>"
            "<annotation>x^2 over y</annotation></semantics></math>",
            "Object 2/content.xml": f"<office:document-content {_ODF}><chart:title xmlns:chart='z'>"
            "<text:p>Boats a year</text:p></chart:title></office:document-content>",
        }
    )


def fods() -> bytes:
    """Two sheets; empty cells and rows that are written once with their number."""

    def cell(text: str, repeated: int = 1) -> str:
        times = f' table:number-columns-repeated="{repeated}"' if repeated > 1 else ""
        return f"<table:table-cell{times}>{text and f'<text:p>{text}</text:p>'}</table:table-cell>"

    rows = (
        f"<table:table-row>{cell('', 2)}{cell('item')}{cell('cost')}{cell('', 16000)}"
        '</table:table-row><table:table-row table:number-rows-repeated="3">'
        f"{cell('', 16000)}</table:table-row><table:table-row>{cell('', 2)}{cell('boat')}"
        f"{cell('900')}</table:table-row><table:table-row>{cell('', 3)}{cell('940')}"
        "</table:table-row>"
    )
    sheets = f'<table:table table:name="Costs">{rows}</table:table>'
    sheets += f'<table:table table:name="Notes"><table:table-row>{cell("paid")}</table:table-row>'
    return (
        f"<office:document {_ODF}><office:body><office:spreadsheet>{sheets}</table:table>"
        "</office:spreadsheet></office:body></office:document>"
    ).encode()
