"""PDF: text with PDFium's own character indices, so that a passage can be highlighted exactly.

A long PDF is several sections; pages that only show their text are recognised; values of
forms and comments follow the text of their page. The trap: a page is read once, when it is
found out where its section ends, and kept until that section is asked for.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from functools import cache, partial

import pypdfium2 as pdfium

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.ocr.recognition import Recognised, add_recognised
from engine.readers.parts import Input, Part, Section
from engine.readers.pdf import ocr
from engine.readers.pdf.file import attachments, declared_title, opened
from engine.readers.pdf.layout import parts as laid_out
from engine.readers.pdf.lines import Line
from engine.readers.pdf.lines import Part as Block
from engine.readers.pdf.pages import Page, damage, listed, read_pages, sections
from engine.readers.pdf.words import Mender

_MEDIA_TYPE = "application/pdf"
_TITLE_PAGES = 20  # of a long PDF

Scans = dict[int, list[Recognised]]
Titler = Callable[[list[Block]], str]


def read(data: bytes, name: str) -> Document:
    """All of a short PDF, the first section of a long one."""
    for part in parts(Input.of(data, name)):
        if isinstance(part, Section):
            return part.read()
    raise AssertionError("a PDF has a section")


def parts(source: Input) -> Iterator[Part]:
    with opened(source) as pdf:
        count, title = len(pdf), declared_title(pdf)
    pinned: list[tuple[int, int]] = []
    titled: Titler | None = None
    recognising = ocr.available()
    for pages in sections(read_pages(source, count), recognising=recognising):
        pinned += [(page.number - 1, at) for page in pages for at in page.notes.files]
        titled = titled or _titler(title, pages, whole=len(pages) == count)
        yield Section(partial(_document, source, pages, count, titled), pages[-1].number / count)
    yield from attachments(source, pinned)


def _titler(declared: str, pages: list[Page], *, whole: bool) -> Titler:
    """What gives a section its title: all sections of a file the same."""
    if declared or whole:
        return lambda found: declared or _largest_line(found)
    opening = pages[:_TITLE_PAGES]

    @cache
    def of_opening() -> str:
        return _largest_line(laid_out([page.lines for page in opening]))

    return lambda found: of_opening()  # noqa: ARG005


def _largest_line(found: list[Block]) -> str:
    """The line near the top of the first page that is larger than all others."""
    sizes = [part.lines[0].size for part in found if part.lines[0].page == 1]
    for part, size in zip(found[:3], sizes[:3], strict=False):
        if part.level and size == max(sizes) and sizes.count(size) == 1:
            return part.text
    return ""


def _document(source: Input, pages: list[Page], count: int, titled: Titler) -> Document:
    scans = _recognised(source, pages)
    whole = [page for page in pages if not page.damaged]
    texts = [[] if page.number in scans else page.lines for page in whole]
    found = laid_out(texts, [page.notes.lines for page in whole])
    builder = DocumentBuilder()
    warnings = damage(pages, count) + _filled(builder, found, scans, Mender(texts))
    if builder.empty:
        raise _no_text(pages)
    silent = [p.number for p in pages if p.scanned and not p.lines and p.number not in scans]
    if silent:
        warnings.append(f"Only pictures, no text, on page {listed(silent)}.")
    return builder.build(_MEDIA_TYPE, title=titled(found), pages=count, warnings=tuple(warnings))


def _recognised(source: Input, pages: list[Page]) -> Scans:
    """What stands on those of ``pages`` that have no text of their own to trust."""
    wanted = [page for page in pages if page.scanned]
    found: Scans = {}
    if not wanted or not ocr.available():
        return found
    with opened(source) as pdf:
        for page in wanted:
            with contextlib.suppress(pdfium.PdfiumError, ReadError):
                lines = ocr.recognised(pdf[page.number - 1])
                if lines and not _agree(page.lines, lines):
                    found[page.number] = lines
    return found


def _agree(lines: list[Line], seen: list[Recognised]) -> bool:
    """Whether a page's own text, strange as its fonts are, says what the page shows."""
    own = {word for line in lines for word in line.text.casefold().split()}
    shown = {word for each in seen for word in each.text.casefold().split()}
    return len(own & shown) * 2 > len(shown)


def _filled(
    builder: DocumentBuilder, found: list[Block], scans: Scans, mender: Mender
) -> list[str]:
    """Fill the builder with blocks and scanned pages in turn; the warnings of the latter."""
    warnings: list[str] = []
    waiting = sorted(scans)
    for block in found:
        while waiting and waiting[0] <= block.lines[0].page:
            number = waiting.pop(0)
            warnings += add_recognised(builder, scans[number], page=number)
        builder.add_pieces(
            block.kind, mender.pieces(block), level=block.level, context=block.context
        )
    for number in waiting:
        warnings += add_recognised(builder, scans[number], page=number)
    return warnings


def _no_text(pages: list[Page]) -> ReadError:
    if all(page.damaged for page in pages):
        return ReadError(
            "damaged",
            "All pages of this PDF are damaged.",
            "Open it in a PDF viewer; if that works, save or print it to a new PDF.",
        )
    if any(page.scanned for page in pages):
        seen = ocr.available()
        what = "pictures without text" if seen else "pictures of text, such as a scan"
        return ReadError(
            "no_text",
            f"This PDF has only {what}.",
            "Run it through a text recognition program (OCR) and save it as a searchable PDF.",
            skipped=True,
        )
    return ReadError(
        "no_text",
        "There is no text in this PDF.",
        "If a PDF viewer does show text in it, print it to a new PDF from there.",
        skipped=True,
    )
