"""Documents of our own making, one a format, and what a reader must see in each.

Formats that are packages are made here in a few lines, so that a sample can be read in
review; ``SAMPLES`` is the table that the contract suite runs over.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from email.message import EmailMessage

from engine.domain.document import Span

Blocks = list[tuple[str, int, str]]


@dataclass(frozen=True)
class Sample:
    name: str
    data: bytes
    blocks: Blocks
    title: str = ""
    media_type: str = ""
    pages: int | None = None
    own_text: bool = False  # the document's text is the decoded file
    places: dict[str, Span] = field(default_factory=dict)
    contexts: tuple[str, ...] = ()


TEXT = (
    "The harbour\r\n\r\nThe harbour of Elm was built in 1871. It is\r\nstill in use, and"
    " fishing boats leave it daily.\r\n\r\n- nets\r\n- ropes\r\n"
)
MARKDOWN = """# Garden

Some *beds* need water.

## Plants
- roses
- thyme
  and more thyme

| plant | litres |
|-------|--------|
| rose  | 3      |

```python
# not a heading
water()
```
"""
CODE = '''"""Pumps."""

import time


def start(pump):
    """Start a pump, wait for its pressure, and say so, since nobody hears it in the noise."""
    pump.on()

    time.sleep(1)
    print("the pump is running now, and its pressure is what it should be for the day")


class Pump:
    pass
'''
HTML = """<!DOCTYPE html><html><head><title>Bridges of Elm</title><style>p {}</style></head><body>
<nav><a href="/">Home</a> <a href="/b">About</a></nav>
<main><h1>Bridges</h1><p>The <b>old</b> bridge<br>is closed.</p>
<ul><li>stone</li><li>wood, <i>rarely</i></li></ul>
<table><tr><th>bridge</th><th>year</th></tr><tr><td>Old</td><td>1650</td></tr>
<tr><td>New</td><td>1990</td></tr></table>
<pre>a = 1
  b = 2</pre><script>alert("no")</script></main><footer>Imprint</footer></body></html>"""
CSV = 'name;amount\n"Smith; Jones";12\n\nBrown;"7\n8"\n'


def pdf(pages: list[list[tuple[int, int, int, str, bool]]], *, title: str = "") -> bytes:
    """A PDF of lines ``(x, y, size, text, bold)``."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids ["
        + " ".join(f"{6 + 2 * n} 0 R" for n in range(len(pages)))
        + "] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        f"<< /Title ({title}) >>",
    ]
    for number, lines in enumerate(pages):
        content = "\n".join(
            f"BT /F{2 if bold else 1} {size} Tf {x} {y} Td ({_escaped(text)}) Tj ET"
            for x, y, size, text, bold in lines
        )
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font"
            f" << /F1 3 0 R /F2 4 0 R >> >> /Contents {7 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(out.tell())
        out.write(f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1"))
    start = out.tell()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    info = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info 5 0 R >>"
    out.write(
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
        f"{info}\nstartxref\n{start}\n%%EOF\n".encode()
    )
    return out.getvalue()


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def report_pdf() -> bytes:
    """Four pages with a running head, page numbers, a hyphen, a table and a heading."""
    pages = [
        [(72, 800, 9, "Elm Water Board", False), (290, 30, 9, str(number), False)]
        for number in range(1, 5)
    ]
    pages[0][1:1] = [
        (72, 760, 20, "Annual report", True),
        (
            72,
            720,
            11,
            "The board runs nine pumps along the river, and every one of them was inspec-",
            False,
        ),
        (
            72,
            706,
            11,
            "ted this year by the engineers of the county, who found nothing to complain about,",
            False,
        ),
        (72, 692, 11, "as the minutes say.", False),
        (72, 650, 11, "Water sold", True),
        (330, 630, 11, "2022", False),
        (430, 630, 11, "2021", False),
        (72, 616, 11, "Households", False),
        (330, 616, 11, "1,200", False),
        (430, 616, 11, "1,150", False),
        (72, 602, 11, "Farms", False),
        (330, 602, 11, "310", False),
        (430, 602, 11, "(20)", False),
    ]
    pages[1][1:1] = [
        (
            72,
            760,
            11,
            "The second pump was replaced after the flood of the spring, since the old one had",
            False,
        ),
        (72, 746, 11, "stood under water for a week.", False),
    ]
    pages[2][1:1] = [(72, 760, 11, "The third page says little.", False)]
    pages[3][1:1] = [(72, 760, 11, "The last page says less.", False)]
    return pdf(pages, title="Annual report of the Elm Water Board")


def docx() -> bytes:
    import docx as python_docx

    document = python_docx.Document()
    document.core_properties.title = "Minutes"
    document.add_heading("Minutes of the meeting", level=1)
    document.add_paragraph("Present were all members.")
    document.add_heading("Decisions", level=2)
    document.add_paragraph("Buy a boat", style="List Bullet")
    table = document.add_table(rows=3, cols=2)
    for row, cells in enumerate([("item", "cost"), ("boat", "900"), ("oars", "40")]):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def pptx() -> bytes:
    import pptx as python_pptx

    deck = python_pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Why boats"
    slide.placeholders[1].text = "They float\nThey last"
    slide.notes_slide.notes_text_frame.text = "Smile here."
    second = deck.slides.add_slide(deck.slide_layouts[5])
    second.shapes.title.text = "Costs"
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def xlsx() -> bytes:
    """Two sheets; the second one's used area begins at B2."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    sheets = {
        "Costs": [
            ("A1", "item"),
            ("B1", "cost"),
            ("A2", "boat"),
            ("B2", 900),
            ("A3", "oars"),
            ("B3", 40.5),
        ],
        "Notes": [("B2", "who"), ("C2", "what"), ("B3", "Ann"), ("C3", "paid")],
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        types = "".join(
            f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}.worksheet+xml"/>'
            for n in range(1, len(sheets) + 1)
        )
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Override'
            f' PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>{types}</Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1"'
            f' Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        named = "".join(
            f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(sheets, 1)
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{named}</sheets></workbook>',
        )
        pointed = "".join(
            f'<Relationship Id="r{n}" Type="{office}/worksheet" Target="worksheets/sheet{n}.xml"/>'
            for n in range(1, len(sheets) + 1)
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{package}/relationships">{pointed}</Relationships>',
        )
        for number, cells in enumerate(sheets.values(), 1):
            archive.writestr(
                f"xl/worksheets/sheet{number}.xml",
                f'<worksheet xmlns="{main}"><sheetData>{_rows(cells)}</sheetData></worksheet>',
            )
    return out.getvalue()


def _rows(cells: list[tuple[str, str | float]]) -> str:
    rows: dict[str, str] = {}
    for place, value in cells:
        if isinstance(value, str):
            cell = f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'
        else:
            cell = f'<c r="{place}"><v>{value}</v></c>'
        rows[place[1:]] = rows.get(place[1:], "") + cell
    return "".join(f'<row r="{number}">{cell}</row>' for number, cell in rows.items())


def eml() -> bytes:
    message = EmailMessage()
    message["From"] = "Ann Ash <ann@example.org>"
    message["To"] = "bob@example.org"
    message["Date"] = "Mon, 02 Jan 2023 10:00:00 +0000"
    message["Subject"] = "The boat, größer"
    message.set_content("Dear Bob,\n\nthe boat has come.\n")
    message.add_alternative("<p>Dear Bob, <b>no</b></p>", subtype="html")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="bill.pdf")
    return message.as_bytes()


def samples() -> list[Sample]:
    return [
        Sample(
            "harbour.txt",
            TEXT.encode(),
            [
                ("heading", 1, "The harbour"),
                (
                    "paragraph",
                    0,
                    "The harbour of Elm was built in 1871. It is\n"
                    "still in use, and fishing boats leave it daily.",
                ),
                ("list_item", 0, "- nets"),
                ("list_item", 0, "- ropes"),
            ],
            title="The harbour",
            media_type="text/plain",
            own_text=True,
            places={"still in use": Span(start=57, end=69, first_line=4, last_line=4)},
        ),
        Sample(
            "garden.md",
            MARKDOWN.encode(),
            [
                ("heading", 1, "# Garden"),
                ("paragraph", 0, "Some *beds* need water."),
                ("heading", 2, "## Plants"),
                ("list_item", 0, "- roses"),
                ("list_item", 0, "- thyme\n  and more thyme"),
                ("table", 0, "| plant | litres |\n|-------|--------|\n| rose  | 3      |"),
                ("code", 0, "```python\n# not a heading\nwater()\n```"),
            ],
            title="Garden",
            media_type="text/markdown",
            own_text=True,
            contexts=("plant | litres",),
        ),
        Sample(
            "pump.py",
            CODE.encode(),
            [
                ("code", 0, CODE[: CODE.index("class")].rstrip()),
                ("code", 0, "class Pump:\n    pass"),
            ],
            title="pump.py",
            media_type="text/x-source",
            own_text=True,
        ),
        Sample(
            "bridges.html",
            HTML.encode(),
            [
                ("heading", 1, "Bridges"),
                ("paragraph", 0, "The old bridge\nis closed."),
                ("list_item", 0, "- stone"),
                ("list_item", 0, "- wood, rarely"),
                ("table", 0, "bridge | year\nOld | 1650\nNew | 1990"),
                ("code", 0, "a = 1\n  b = 2"),
            ],
            title="Bridges of Elm",
            media_type="text/html",
            contexts=("bridge | year",),
        ),
        Sample(
            "report.pdf",
            report_pdf(),
            [
                ("heading", 1, "Annual report"),
                (
                    "paragraph",
                    0,
                    "The board runs nine pumps along the river, and every one of them was"
                    " inspected this year by the engineers of the county, who found nothing to"
                    " complain about, as the minutes say.",
                ),
                ("heading", 5, "Water sold"),
                ("table", 0, "2022 2021\nHouseholds 1,200 1,150\nFarms 310 (20)"),
                (
                    "paragraph",
                    0,
                    "The second pump was replaced after the flood of the spring, since the old one"
                    " had stood under water for a week.",
                ),
                ("paragraph", 0, "The third page says little."),
                ("paragraph", 0, "The last page says less."),
            ],
            title="Annual report of the Elm Water Board",
            media_type="application/pdf",
            pages=4,
            places={"The third page": Span(page=3, start=17, end=31)},
            contexts=("2022 2021",),
        ),
        Sample(
            "minutes.docx",
            docx(),
            [
                ("heading", 1, "Minutes of the meeting"),
                ("paragraph", 0, "Present were all members."),
                ("heading", 2, "Decisions"),
                ("list_item", 0, "- Buy a boat"),
                ("table", 0, "item | cost\nboat | 900\noars | 40"),
            ],
            title="Minutes",
            contexts=("item | cost",),
        ),
        Sample(
            "boats.pptx",
            pptx(),
            [
                ("heading", 1, "Why boats"),
                ("paragraph", 0, "They float\nThey last"),
                ("paragraph", 0, "Smile here."),
                ("heading", 1, "Costs"),
            ],
            title="Why boats",
            pages=2,
            places={"They last": Span(slide=1), "Costs": Span(slide=2)},
        ),
        Sample(
            "costs.xlsx",
            xlsx(),
            [
                ("heading", 1, "Costs"),
                ("table", 0, "item | cost\nboat | 900\noars | 40.5"),
                ("heading", 1, "Notes"),
                ("table", 0, "who | what\nAnn | paid"),
            ],
            places={
                "boat": Span(sheet="Costs", cells="A2:B2"),
                "Ann": Span(sheet="Notes", cells="B3:C3"),
            },
            contexts=("item | cost", "who | what"),
        ),
        Sample(
            "names.csv",
            CSV.encode(),
            [("table", 0, "name | amount\nSmith; Jones | 12\nBrown | 7 8")],
            places={"Brown": Span(first_line=4, last_line=5)},
            contexts=("name | amount",),
        ),
        Sample(
            "boat.eml",
            eml(),
            [
                ("heading", 1, "The boat, größer"),
                (
                    "paragraph",
                    0,
                    "From: Ann Ash <ann@example.org>\nTo: bob@example.org\n"
                    "Date: Mon, 02 Jan 2023 10:00:00 +0000",
                ),
                ("paragraph", 0, "Dear Bob,"),
                ("paragraph", 0, "the boat has come."),
                ("paragraph", 0, "Attachments: bill.pdf"),
            ],
            title="The boat, größer",
            media_type="message/rfc822",
        ),
    ]
