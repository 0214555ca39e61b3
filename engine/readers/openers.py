"""What opens the files of each family: readers by rooms, each loaded when it is first needed.

A reader is ``read(data, name)``, or ``parts(source)`` where a file has several sections, holds
others, or is too large to be taken whole. Either raises ReadError in words for the file's owner,
or whatever its parser does, which the registry takes for damage. The trap: imports are written
out, never put together from a family's name, so that a packager sees every reader.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import PurePath

from engine.domain.document import Document
from engine.readers.families import Family
from engine.readers.parts import Input, Part, Section

Opener = Callable[[Input], Iterator[Part]]
Room = dict[Family, Opener]


def opener(family: Family) -> Opener:
    """What reads the files of ``family``; it raises whatever its parser does."""
    return _ROOMS[family]()[family]


def _whole(read: Callable[[bytes, str], Document]) -> Opener:
    """For files that are one section."""

    def whole(source: Input) -> Iterator[Part]:
        yield Section(lambda: read(source.data(), PurePath(source.name).name))

    return whole


def _text() -> Room:
    from engine.readers.text import (
        captions,
        cards,
        code,
        markdown,
        markup,
        notebook,
        plain,
        records,
        stream,
    )

    return {
        "text": partial(stream.parts, read_text=plain.read_text),
        "markdown": partial(stream.parts, read_text=markdown.read_text),
        "markup": partial(stream.parts, read_text=markup.read_text),
        "code": partial(stream.parts, read_text=code.read_text),
        "data": partial(stream.parts, read_text=records.read_text),
        "notebook": _whole(notebook.read),
        "cards": _whole(cards.read),
        "captions": _whole(captions.read),
    }


def _web() -> Room:
    from engine.readers.web import html

    return {"html": _whole(html.read)}


def _pdf() -> Room:
    from engine.readers.pdf import document

    return {"pdf": document.parts}


def _pictures() -> Room:
    from engine.readers.pictures import image

    return {"image": image.parts}


def _office() -> Room:
    from engine.readers.office import doc, docx, odf, ppt, pptx, rtf, sheet

    return {
        "docx": _whole(docx.read),
        "pptx": _whole(pptx.read),
        "sheet": sheet.parts,
        "odf": _whole(odf.read),
        "doc": _whole(doc.read),
        "ppt": _whole(ppt.read),
        "rtf": _whole(rtf.read),
    }


def _iwork() -> Room:
    from engine.readers.iwork import keynote, numbers, pages

    return {
        "pages": _whole(pages.read),
        "keynote": _whole(keynote.read),
        "numbers": _whole(numbers.read),
    }


def _books() -> Room:
    from engine.readers.books import epub, fb2, mobi

    return {"epub": _whole(epub.read), "fb2": _whole(fb2.read), "mobi": _whole(mobi.read)}


def _mail() -> Room:
    from engine.readers.mail import email, mailbox, msg, tnef

    return {
        "email": email.parts,
        "mailbox": mailbox.parts,
        "msg": msg.parts,
        "tnef": tnef.parts,
    }


def _archives() -> Room:
    from engine.readers.archives import archive

    return {"archive": archive.parts}


_ROOMS: dict[Family, Callable[[], Room]] = {
    "text": _text,
    "data": _text,
    "markdown": _text,
    "markup": _text,
    "code": _text,
    "notebook": _text,
    "cards": _text,
    "captions": _text,
    "html": _web,
    "pdf": _pdf,
    "image": _pictures,
    "docx": _office,
    "pptx": _office,
    "sheet": _office,
    "odf": _office,
    "doc": _office,
    "ppt": _office,
    "rtf": _office,
    "pages": _iwork,
    "keynote": _iwork,
    "numbers": _iwork,
    "epub": _books,
    "fb2": _books,
    "mobi": _books,
    "email": _mail,
    "mailbox": _mail,
    "msg": _mail,
    "tnef": _mail,
    "archive": _archives,
}
