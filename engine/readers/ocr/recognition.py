"""Text recognition: a picture -> lines with their places, and lines -> blocks of a Document.

The trap: what is recognised may be wrong, so whoever adds it passes on the warnings.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.domain.document import Span
from engine.readers.builder import DocumentBuilder
from engine.readers.ocr.layout import Recognised

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["Recognised", "add_recognised", "recognise"]

_UNSURE = 0.8
_NAMED = 5  # unsure pieces that a warning names
Pieces = list[tuple[str, Span | None]]


def recognise(image: Image.Image) -> list[Recognised]:
    """The text in ``image``, whose EXIF orientation has been applied, in the order in which it
    is read. ReadError when this machine cannot."""
    from engine.readers.ocr.page import read_page
    from engine.readers.ocr.pixels import pixels

    return read_page(pixels(image))


def add_recognised(
    builder: DocumentBuilder, lines: list[Recognised], *, page: int | None
) -> tuple[str, ...]:
    """Add what was recognised (on ``page``) as paragraphs, each line with its place; the
    warnings that its reader should see."""
    for block in _blocks(lines):
        builder.add_pieces("paragraph", _pieces(block, page))
    return _warnings(lines, page)


def _blocks(lines: list[Recognised]) -> Iterator[list[Recognised]]:
    block: list[Recognised] = []
    for line in lines:
        if block and line.joint == "\n\n":
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _pieces(block: list[Recognised], page: int | None) -> Pieces:
    """The lines of a block; a word that was parted at a line's end is mended."""
    pieces: Pieces = []
    for number, line in enumerate(block):
        following = block[number + 1] if number + 1 < len(block) else None
        broken = following is not None and _is_broken(line, following)
        pieces.append((line.text[:-1] if broken else line.text, Span(page=page, box=line.box)))
        if following is not None and not broken:
            pieces.append((following.joint, None))
    return pieces


def _is_broken(line: Recognised, following: Recognised) -> bool:
    ends = line.text[-2:-1].isalpha() and line.text.endswith("-")
    return ends and following.joint == "\n" and following.text[:1].islower()


def _warnings(lines: list[Recognised], page: int | None) -> tuple[str, ...]:
    if not lines:
        return ()
    where = "" if page is None else f" on page {page}"
    warning = f"Text{where} was recognised from a picture; some of it may be wrong."
    unsure = sorted((each for each in lines if each.confidence < _UNSURE), key=_confidence)
    if unsure:
        named = ", ".join(f"“{each.text[:40]}”" for each in unsure[:_NAMED])
        more = f" and {len(unsure) - _NAMED} more" if len(unsure) > _NAMED else ""
        warning = f"{warning[:-1]}, above all {named}{more}."
    return (warning,)


def _confidence(line: Recognised) -> float:
    return line.confidence
