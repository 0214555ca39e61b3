"""PDFs of our own making out of lines of text, and what must be seen in one."""

from __future__ import annotations

import io

from engine.domain.document import Span
from tests.engine.readers.sample import Sample


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


def samples() -> list[Sample]:
    return [
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
    ]
