"""Samples of Word, PowerPoint, Excel, OpenDocument and CSV."""

from __future__ import annotations

from engine.domain.document import Span
from tests.engine.readers.open_packages import odp, ods, odt
from tests.engine.readers.packages import docx, pptx, xlsx
from tests.engine.readers.sample import Sample

CSV = 'name;amount\n"Smith; Jones";12\n\nBrown;"7\n8"\n'


def samples() -> list[Sample]:
    return [
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
            "harbour.odt",
            odt(),
            [
                ("heading", 1, "The harbour"),
                ("heading", 2, "Boats here"),
                ("paragraph", 0, "They float mostly"),
                ("list_item", 0, "- nets"),
                ("list_item", 0, "- ropes"),
                ("table", 0, "item | cost\nboat | 900\noars | 40"),
            ],
            title="The harbour",
            media_type="application/vnd.oasis.opendocument.text",
            contexts=("item | cost",),
        ),
        Sample(
            "boats.odp",
            odp(),
            [
                ("heading", 1, "Why boats"),
                ("paragraph", 0, "They float"),
                ("paragraph", 0, "Smile here."),
                ("paragraph", 0, "Costs"),
            ],
            title="Why boats",
            pages=2,
            places={"Smile": Span(slide=1), "Costs": Span(slide=2)},
        ),
        Sample(
            "costs.ods",
            ods(),
            [("table", 0, "item | cost\nboat | 900")],
            places={"boat": Span(sheet="Costs", cells="A2:B2")},
            contexts=("item | cost",),
        ),
    ]
