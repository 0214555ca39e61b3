"""Samples of e-books: EPUB, FictionBook, and those in Palm databases."""

from __future__ import annotations

from engine.domain.document import Span
from tests.engine.readers.books import palm_files
from tests.engine.readers.open_packages import epub
from tests.engine.readers.packages import zipped
from tests.engine.readers.sample import Sample

FB2 = """<?xml version="1.0"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0">
<description><title-info><book-title>Tides</book-title></title-info></description>
<body><title><p>Tides</p></title><section><title><p>One</p><p>Morning</p></title>
<p>The <emphasis>sea</emphasis> rose.</p>
<poem><stanza><title><p>Song</p></title><v>High</v><v>Higher</v></stanza></poem>
</section></body><binary id="x">AAAA</binary></FictionBook>"""


def samples() -> list[Sample]:
    book = "<FictionBook><body><section><p>The sea rose.</p></section></body></FictionBook>"
    return [
        Sample(
            "tides.epub",
            epub(),
            [
                ("heading", 1, "Morning"),
                ("paragraph", 0, "The sea rose."),
                ("heading", 1, "Evening"),
                ("paragraph", 0, "It fell."),
            ],
            title="Tides",
            media_type="application/epub+zip",
            places={"It fell": Span(part="Evening", start=33, end=40, first_line=7, last_line=7)},
        ),
        Sample(
            "tides.fb2",
            FB2.encode(),
            [
                ("heading", 1, "Tides"),
                ("heading", 1, "One Morning"),
                ("paragraph", 0, "The sea rose."),
                ("heading", 3, "Song"),
                ("paragraph", 0, "High\nHigher"),
            ],
            title="Tides",
            places={"sea": Span(part="One Morning", start=24, end=27, first_line=5, last_line=5)},
        ),
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
