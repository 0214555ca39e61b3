"""Documents of our own making, one a format, and what a reader must see in each.

Formats that are packages are made here in a few lines, so that a sample can be read in
review; ``SAMPLES`` is the table that the contract suite runs over.
"""

from __future__ import annotations

import io
from email.message import EmailMessage

from engine.domain.document import Span
from tests.engine.readers import more_samples
from tests.engine.readers.archives import packed_samples
from tests.engine.readers.books import book_samples
from tests.engine.readers.iwork import iwork_samples
from tests.engine.readers.office import office_samples
from tests.engine.readers.packages import docx, pptx, xlsx
from tests.engine.readers.pictures import image_samples
from tests.engine.readers.sample import Sample
from tests.engine.readers.text import data_samples

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


def eml() -> bytes:
    message = EmailMessage()
    message["From"] = "Ann Ash <ann@example.org>"
    message["To"] = "bob@example.org"
    message["Date"] = "Mon, 02 Jan 2023 10:00:00 +0000"
    message["Subject"] = "The boat, größer"
    message.set_content("Dear Bob,\n\nthe boat has come.\n")
    message.add_alternative("<p>Dear Bob, <b>no</b></p>", subtype="html")
    message.add_attachment("Nine boats, paid.\n", filename="bill.txt")
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
                ("code", 0, CODE[: CODE.index("def")].rstrip()),
                ("code", 0, CODE[CODE.index("def") : CODE.index("class")].rstrip()),
                ("code", 0, "class Pump:\n    pass"),
            ],
            title="pump.py",
            media_type="text/x-source",
            own_text=True,
            contexts=("def start(pump)", "class Pump"),
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
                ("paragraph", 0, "Box"),
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
                ("paragraph", 0, "Attachments: bill.txt"),
            ],
            title="The boat, größer",
            media_type="message/rfc822",
            members=("bill.txt",),
        ),
        *more_samples.samples(),
        *packed_samples.samples(),
        *image_samples.samples(),
        *iwork_samples.samples(),
        *book_samples.samples(),
        *office_samples.samples(),
        *data_samples.samples(),
    ]
