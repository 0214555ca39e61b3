"""Samples of e-books in Palm databases, and of a zipped FictionBook."""

from __future__ import annotations

from engine.domain.document import Span
from tests.engine.readers.books import palm_files
from tests.engine.readers.packages import zipped
from tests.engine.readers.sample import Sample


def samples() -> list[Sample]:
    book = "<FictionBook><body><section><p>The sea rose.</p></section></body></FictionBook>"
    return [
        Sample(
            "tides.fbz",
            zipped({"tides.fb2": book}),
            [("paragraph", 0, "The sea rose.")],
            media_type="application/x-fictionbook+xml",
        ),
        Sample(
            "tides.mobi",
            palm_files.mobi(),
            [
                ("heading", 1, "Morning"),
                ("paragraph", 0, "The sea rose."),
                ("list_item", 0, "- nets"),
                ("heading", 2, "Evening"),
                ("paragraph", 0, "It fell, größer."),
            ],
            title="Tides & größer",
            media_type="application/x-mobipocket-ebook",
            places={"It fell": Span(start=41, end=48, first_line=9, last_line=9, part="Evening")},
        ),
        Sample(
            "tides.azw3",
            palm_files.azw3(),
            [
                ("heading", 1, "Morning"),
                ("paragraph", 0, "The sea rose."),
                ("paragraph", 0, "It fell."),
            ],
            title="Tides & größer",
            places={"It fell": Span(start=24, end=31, first_line=5, last_line=5, part="part 2")},
        ),
    ]
