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

T = TypeVar("T")
Reader = Callable[[bytes, str], Document]
Opener = Callable[[Input], Iterator[Part]]

_log = logging.getLogger(__name__)

# One to one, so that every offset stays true: text must survive UTF-8 and C strings.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def supported(name: str) -> bool:
    """False when the suffix says that no reader will take it. An unknown suffix may still be
    text, which only its content shows."""
    return suffix(name) not in FOREIGN


def parts(source: Input) -> Iterator[Part]:
    """The sections and members of a file, in order; ReadError, here and from the parts, says
    what is wrong with it."""
    if not source.head.strip() and source.size <= len(source.head):
        raise ReadError("empty", "This file is empty.", skipped=True)
    family = sniff(source)
    found = _guarded(family, lambda: _opener(family)(source))
    while (part := _guarded(family, lambda: next(found, None))) is not None:
        match part:
            case Section(read, share):
                yield Section(_checked(family, read), share)
            case Member(name, open_, size, share):
                yield Member(name, partial(_guarded, family, open_), size, share)


def read(data: bytes, name: str) -> Document:
    """The Document in ``data``, the first if it has several sections. Raises ReadError."""
    for part in parts(Input.of(data, name)):
        if isinstance(part, Section):
            return part.read()
    raise ReadError("no_text", "There is no text in this file.", skipped=True)


def _checked(family: Family, read_section: Callable[[], Document]) -> Callable[[], Document]:
    def checked() -> Document:
        document = _guarded(family, read_section)
        if not document.text.strip():
            raise ReadError("no_text", "There is no text in this file.", skipped=True)
        return replace(document, text=_UNSTORABLE.sub("\ufffd", document.text))

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
    if family == "pdf":
        from engine.readers.pdf import parts as found

        return found
    if family == "image":
        from engine.readers.image import parts as found

        return found
    reader = _reader(family)

    def whole(source: Input) -> Iterator[Part]:
        yield Section(lambda: reader(source.data(), PurePath(source.name).name))

    return whole


def _reader(family: Family) -> Reader:
    match family:
        case "text":
            from engine.readers.text import read as reader
        case "markdown":
            from engine.readers.markdown import read as reader
        case "markup":
            from engine.readers.markup import read as reader
        case "code":
            from engine.readers.code import read as reader
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
        case "sheet":
            from engine.readers.sheet import read as reader
        case "odf":
            from engine.readers.odf import read as reader
        case "epub":
            from engine.readers.epub import read as reader
        case "fb2":
            from engine.readers.fb2 import read as reader
        case _:
            return _reader_of_mail_and_old_office(family)
    return reader


def _reader_of_mail_and_old_office(family: Family) -> Reader:
    match family:
        case "doc":
            from engine.readers.doc import read as reader
        case "rtf":
            from engine.readers.rtf import read as reader
        case "ppt":
            from engine.readers.ppt import read as reader
        case "msg":
            from engine.readers.msg import read as reader
        case "mailbox":
            from engine.readers.email import read_mailbox as reader
        case _:
            from engine.readers.email import read as reader
    return reader
