"""Samples of Pages, Keynote and Numbers, of both generations."""

from __future__ import annotations

from engine.domain.document import Span
from tests.engine.readers.iwork import iwork_files
from tests.engine.readers.sample import Sample

_TABLE = "item | cost | when | share\nboat | 900 EUR | 2001-01-02 | 12.5%\n"


def samples() -> list[Sample]:
    return [*_modern(), *_older()]


def _modern() -> list[Sample]:
    return [
        Sample(
            "harbour.pages",
            iwork_files.pages(),
            [
                ("heading", 2, "Boats 🚤"),
                ("paragraph", 0, "They float"),
                ("paragraph", 0, "Costs"),
                ("table", 0, f"{_TABLE} | oars | 40.5"),
                ("paragraph", 0, "Comment: Too dear"),
                ("paragraph", 0, "Comment by Ann: Sure?"),
                ("paragraph", 0, "Comment: Yes."),
                ("list_item", 0, "- nets"),
                ("list_item", 0, "- ropes\nand more"),
                ("paragraph", 0, "End"),
                ("paragraph", 0, "mostly"),
                ("paragraph", 0, "In a box"),
                ("paragraph", 0, "The harbour board"),
            ],
            title="Boats 🚤",
            media_type="application/vnd.apple.pages",
            contexts=("item | cost | when | share",),
        ),
        Sample(
            "boats.key",
            iwork_files.keynote(),
            [
                ("heading", 1, "Why boats"),
                ("list_item", 0, "- They float"),
                ("list_item", 0, "- They last"),
                ("paragraph", 0, "Smile here."),
                ("paragraph", 0, "Costs"),
            ],
            title="Why boats",
            media_type="application/vnd.apple.keynote",
            pages=2,
            places={"Smile": Span(slide=1), "Costs": Span(slide=2)},
        ),
        Sample(
            "costs.numbers",
            iwork_files.numbers(),
            [
                ("heading", 1, "Costs"),
                ("heading", 2, "Items"),
                ("table", 0, f"{_TABLE}oars | 40.5"),
                ("paragraph", 0, "Comment: Too dear"),
                ("heading", 1, "Notes"),
                ("paragraph", 0, "All paid."),
            ],
            media_type="application/vnd.apple.numbers",
            places={
                "boat": Span(sheet="Costs", cells="A2:D2"),
                "oars": Span(sheet="Costs", cells="B3:C3"),
                "All paid": Span(sheet="Notes"),
            },
            contexts=("item | cost | when | share",),
        ),
    ]


def _older() -> list[Sample]:
    return [
        Sample(
            "older.pages",
            iwork_files.older_pages(),
            [
                ("heading", 1, "Boats"),
                ("paragraph", 0, "They float"),
                ("list_item", 0, "- nets"),
                ("table", 0, "item | cost\nboat | 900\n | 940.5"),
                ("paragraph", 0, "mostly"),
                ("paragraph", 0, "In a box"),
                ("paragraph", 0, "Comment: Sure?"),
                ("paragraph", 0, "The board"),
            ],
            title="Harbour",
            contexts=("item | cost",),
        ),
        Sample(
            "older.key",
            iwork_files.older_keynote(),
            [
                ("heading", 1, "Why"),
                ("paragraph", 0, "They float"),
                ("paragraph", 0, "Smile."),
            ],
            title="Why",
            pages=2,
            places={"They float": Span(slide=2)},
        ),
        Sample(
            "older.numbers",
            iwork_files.older_numbers(),
            [
                ("heading", 2, "Items"),
                ("table", 0, "item | paid\nboat | 2001-01-02\noars | TRUE"),
            ],
            places={"oars": Span(sheet="Costs", cells="B4:C4")},
            contexts=("item | paid",),
        ),
    ]
