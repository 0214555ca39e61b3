"""What every document promises, and how to check that a place is where it says."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pypdfium2 as pdfium

from engine.domain.document import Document, Location


def check_invariants(document: Document) -> None:
    """Blocks and segments ascend, and hold every character that is not blank."""
    for ranges in (
        [(block.start, block.end) for block in document.blocks],
        [(segment.start, segment.start + segment.length) for segment in document.segments],
    ):
        position = 0
        for start, end in ranges:
            assert position <= start < end
            assert not document.text[position:start].strip()
            position = end
        assert not document.text[position:].strip()


def count_tokens(texts: Sequence[str]) -> list[int]:
    return [len(text.split()) for text in texts]


def bare(text: str) -> str:
    return re.sub(r"[\s\ufffe\x02-]+", "", text)


def text_in(pdf: pdfium.PdfDocument, location: Location) -> str:
    """What PDFium finds at a place."""
    found = ""
    for span in location.spans:
        assert span.page is not None
        assert span.start is not None
        assert span.end is not None
        page = pdf[span.page - 1].get_textpage()
        found += page.get_text_range(span.start, span.end - span.start)
    return found
