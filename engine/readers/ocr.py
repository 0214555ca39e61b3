"""Text recognition: a picture -> lines with their places, and lines -> blocks of a Document.

The trap: what is recognised may be wrong, so whoever adds it passes on the warnings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.domain.document import Span
from engine.readers.builder import DocumentBuilder
from engine.readers.ocr_engine import engine
from engine.readers.ocr_lines import Recognised, rows

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["Recognised", "add_recognised", "recognise"]


def recognise(image: Image.Image) -> list[Recognised]:
    """The pieces of text in ``image``, whose EXIF orientation has been applied."""
    import numpy

    found = engine()(numpy.asarray(image.convert("RGB"))[:, :, ::-1])
    if found.boxes is None:
        return []
    width, height = image.size
    return [
        Recognised(
            text,
            (
                float(corners[:, 0].min()) / width,
                float(corners[:, 1].min()) / height,
                float(corners[:, 0].max()) / width,
                float(corners[:, 1].max()) / height,
            ),
            float(confidence),
        )
        for text, corners, confidence in zip(found.txts, found.boxes, found.scores, strict=True)
    ]


def add_recognised(
    builder: DocumentBuilder, lines: list[Recognised], *, page: int | None
) -> tuple[str, ...]:
    """Add what was recognised (on ``page``) as paragraphs, each line with its place; the
    warnings that its reader should see."""
    if not lines:
        return ()
    pieces: list[tuple[str, Span | None]] = []
    for row in rows(lines):
        pieces += [("\n", None)] if pieces else []
        for number, piece in enumerate(row):
            pieces += [(" ", None)] if number else []
            pieces.append((piece.text, Span(page=page, box=piece.box)))
    builder.add_pieces("paragraph", pieces)
    place = f" on page {page}" if page else ""
    return (f"Text{place} was recognised from a picture; some of it may be wrong.",)
