"""Pictures: the text in them, and what their makers wrote about them.

A scan of many pages (TIFF) is a few pages a section. The trap: most pictures hold no text at
all, which is no failure.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PIL import Image

from engine.domain.document import Document, Span
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.ocr.recognition import add_recognised, recognise
from engine.readers.parts import Input, Section
from engine.readers.pictures.notes import notes
from engine.readers.pictures.picture import opened, page_count, unpacked
from engine.readers.refusals import damaged

_PAGES_A_SECTION = 4


def parts(source: Input) -> Iterator[Section]:
    with opened(source) as image:
        pages = page_count(image)
    for first in range(1, pages + 1, _PAGES_A_SECTION):
        numbers = range(first, min(first + _PAGES_A_SECTION, pages + 1))
        yield Section(partial(_read, source, numbers, pages), numbers[-1] / pages)


def _read(source: Input, numbers: range, pages: int) -> Document:
    builder = DocumentBuilder()
    with opened(source) as image:
        media_type = Image.MIME[image.format or "TIFF"]
        if numbers[0] == 1:
            for note in notes(image):
                builder.add("paragraph", note, span=Span(part="description"))
    warnings: list[str] = []
    for number in numbers:
        warnings += _add_page(builder, source, number, pages)
    if builder.empty and warnings:
        raise damaged("image")
    if builder.empty:
        where = "in this picture" if pages == 1 else "on these pages"
        raise ReadError("no_text", f"There is no text {where}.", skipped=True)
    return builder.build(
        media_type, pages=pages if pages > 1 else None, warnings=tuple(dict.fromkeys(warnings))
    )


def _add_page(builder: DocumentBuilder, source: Input, number: int, pages: int) -> tuple[str, ...]:
    """One page's text and warnings; what is wrong with it leaves other pages and notes alone."""
    try:
        image, warnings = unpacked(source, number)
        lines = recognise(image)
    except ReadError as error:
        if builder.empty and (pages == 1 or error.failure.code == "unsupported"):
            raise
        return () if error.skipped else (_left_out(number, pages),)
    except (OSError, ValueError, SyntaxError):  # damaged beyond what Pillow bears
        return (_left_out(number, pages),)
    return warnings + add_recognised(builder, lines, page=number if pages > 1 else None)


def _left_out(number: int, pages: int) -> str:
    return f"Page {number} could not be read." if pages > 1 else "The picture could not be read."
