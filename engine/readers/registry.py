"""Which reader reads which file, and what it finds in there.

The one door of this room. A file is data here: whatever is wrong with it leaves as a
:class:`ReadError` in words for its owner. The trap: readers are imported when first needed,
since a worker that only ever sees text should not pay for the office formats.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import PurePath
from typing import TypeVar

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.families import FOREIGN, Family
from engine.readers.parts import Input, Member, Part, Section
from engine.readers.sniffing import damaged, sniff, suffix
from engine.readers.text_bounds import Allowance
from engine.readers.unlocking import unlocked

T = TypeVar("T")
Reader = Callable[[bytes, str], Document]
Opener = Callable[[Input], Iterator[Part]]

_log = logging.getLogger(__name__)

# One to one, so that every offset stays true: text must survive UTF-8 and C strings.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def supported(name: str) -> bool:
    """False when the suffix says that no reader will take it. An unknown suffix may still be
    text, which only its content shows."""
    return suffix(name) not in FOREIGN or PurePath(name).name.lower() == "winmail.dat"


def parts(source: Input) -> Iterator[Part]:
    """The sections and members of a file, in order; ReadError, here and from the parts, says
    what is wrong with it."""
    if not source.head.strip() and source.size <= len(source.head):
        raise ReadError("empty", "This file is empty.", skipped=True)
    source = unlocked(source)
    family, allowance = sniff(source), Allowance(source.size)
    found = _guarded(family, lambda: _opener(family)(source))
    while (part := _guarded(family, lambda: next(found, None))) is not None:
        match part:
            case Section(read, share):
                yield Section(_checked(family, read, allowance), share)
            case Member(name, open_, size, share):
                yield Member(name, partial(_guarded, family, open_), size, share)


def read(data: bytes, name: str) -> Document:
    """The Document in ``data``, the first if it has several sections. Raises ReadError."""
    for part in parts(Input.of(data, name)):
        if isinstance(part, Section):
            return part.read()
    raise ReadError("no_text", "There is no text in this file.", skipped=True)


def _checked(
    family: Family, read_section: Callable[[], Document], allowance: Allowance
) -> Callable[[], Document]:
    def checked() -> Document:
        document = _guarded(family, read_section)
        allowance.spend(len(document.text))
        if not document.text.strip():
            raise ReadError("no_text", "There is no text in this file.", skipped=True)
        text = document.text
        if text.isascii() and "\0" not in text:  # asked quickly, and nearly always so
            return document
        return replace(document, text=_UNSTORABLE.sub("\ufffd", text))

    return checked


def _guarded(family: Family, call: Callable[[], T]) -> T:
    try:
        return call()
    except (ReadError, MemoryError, KeyboardInterrupt):
        raise
    except Exception as error:  # foreign parsers raise anything
        _log.info("cannot read a %s file", family, exc_info=True)
        raise damaged(family) from error


def _opener(family: Family) -> Opener:
    """Readers of files that have several parts, or that need more than the bytes."""
    match family:
        case "archive":
            from engine.readers.archive import parts as opener
        case "email":
            from engine.readers.email import parts as opener
        case "image":
            from engine.readers.image import parts as opener
        case "mailbox":
            from engine.readers.mailbox import parts as opener
        case "msg":
            from engine.readers.msg import parts as opener
        case "pdf":
            from engine.readers.pdf import parts as opener
        case "sheet":
            from engine.readers.sheet import parts as opener
        case "tnef":
            from engine.readers.tnef import parts as opener
        case _:
            return _opener_of_text(family) or _whole(_reader(family))
    return opener


def _opener_of_text(family: Family) -> Opener | None:
    """Files whose text is the decoded file, however long."""
    read_text = _reader_of_text(family)
    if read_text is None:
        return None
    from engine.readers import text_stream

    return partial(text_stream.parts, read_text=read_text)


def _whole(reader: Reader) -> Opener:
    """A reader of files that are one section."""

    def whole(source: Input) -> Iterator[Part]:
        yield Section(lambda: reader(source.data(), PurePath(source.name).name))

    return whole


def _reader_of_text(family: Family) -> Callable[[str, str], Document] | None:
    """Readers of files whose text is the decoded file, however long."""
    match family:
        case "text":
            from engine.readers.text import read_text
        case "markdown":
            from engine.readers.markdown import read_text
        case "markup":
            from engine.readers.markup import read_text
        case "code":
            from engine.readers.code import read_text
        case "data":
            from engine.readers.records import read_text
        case _:
            return None
    return read_text


def _reader(family: Family) -> Reader:
    match family:
        case "html":
            from engine.readers.html import read as reader
        case "notebook":
            from engine.readers.notebook import read as reader
        case "cards":
            from engine.readers.cards import read as reader
        case "captions":
            from engine.readers.captions import read as reader
        case _:
            return _reader_of_packages(family)
    return reader


def _reader_of_packages(family: Family) -> Reader:
    match family:
        case "docx":
            from engine.readers.docx import read as reader
        case "pptx":
            from engine.readers.pptx import read as reader
        case "odf":
            from engine.readers.odf import read as reader
        case "epub":
            from engine.readers.epub import read as reader
        case "fb2":
            from engine.readers.fb2 import read as reader
        case _:
            return _reader_of_more_packages(family)
    return reader


def _reader_of_more_packages(family: Family) -> Reader:
    match family:
        case "pages":
            from engine.readers.pages import read as reader
        case "keynote":
            from engine.readers.keynote import read as reader
        case "numbers":
            from engine.readers.numbers import read as reader
        case "mobi":
            from engine.readers.mobi import read as reader
        case _:
            return _reader_of_old_office(family)
    return reader


def _reader_of_old_office(family: Family) -> Reader:
    match family:
        case "doc":
            from engine.readers.doc import read as reader
        case "rtf":
            from engine.readers.rtf import read as reader
        case _:
            from engine.readers.ppt import read as reader
    return reader
