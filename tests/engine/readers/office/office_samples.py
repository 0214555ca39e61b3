"""Samples of office files with what stands beside the text."""

from __future__ import annotations

from engine.domain.document import Span
from tests.engine.readers.office import office_files
from tests.engine.readers.sample import Sample

_CHART = ("paragraph", 0, "Boats a year\nboats\n2021, 2022")


def samples() -> list[Sample]:
    return [
        Sample(
            "beside.docx",
            office_files.docx(),
            [
                ("paragraph", 0, "Area: ((x + 1)/y)^2"),
                ("paragraph", 0, "☒ paid"),
                ("paragraph", 0, "Beside\nBox"),
                ("table", 0, "in side | out"),
                ("paragraph", 0, "漢"),
                ("paragraph", 0, "As measured."),
                _CHART,
                ("paragraph", 0, "Comment by Ann: Sure?"),
                ("paragraph", 0, "Harbour board"),
            ],
        ),
        Sample(
            "beside.pptx",
            office_files.pptx(),
            [
                ("paragraph", 0, "In a group"),
                ("paragraph", 0, "Order\nDeliver"),
                _CHART,
                ("paragraph", 0, "Comment by Ann: Sure?"),
                ("paragraph", 0, "Comment by Bob: Why?"),
                ("paragraph", 0, "Comment by Bob: Yes."),
            ],
            pages=1,
            places={"Deliver": Span(slide=1), "Why?": Span(slide=1)},
        ),
        Sample(
            "beside.xlsx",
            office_files.xlsx(),
            [
                ("heading", 1, "Rates"),
                ("table", 0, "rate | when\n12.5% | 2023-03-15\n25% | 7\nnone"),
                ("paragraph", 0, "Comment by Ann: Sure?"),
                ("paragraph", 0, "Over the cells"),
                ("paragraph", 0, "Rates\nrate\n2021"),
                ("heading", 1, "Back"),
                ("table", 0, "TRUE"),
            ],
            places={
                "25%": Span(sheet="Rates", cells="A3:B3"),
                "Sure?": Span(sheet="Rates", cells="A2"),
                "TRUE": Span(sheet="Back", cells="A1:A1"),
            },
            contexts=("rate | when",),
        ),
        Sample(
            "beside.odt",
            office_files.odt(),
            [
                ("paragraph", 0, "Area"),
                ("paragraph", 0, "x^2 over y"),
                ("paragraph", 0, "Comment by Ann: Sure?"),
                ("paragraph", 0, "Boats a year"),
                ("paragraph", 0, "Harbour board"),
            ],
        ),
        Sample(
            "costs.fods",
            office_files.fods(),
            [
                ("heading", 1, "Costs"),
                ("table", 0, "item | cost\nboat | 900\n940"),
                ("heading", 1, "Notes"),
                ("table", 0, "paid"),
            ],
            places={
                "boat": Span(sheet="Costs", cells="C5:D5"),
                "940": Span(sheet="Costs", cells="D6:D6"),
            },
            contexts=("item | cost",),
        ),
    ]
