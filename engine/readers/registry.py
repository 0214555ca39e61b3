"""The one door of this room: what is in a file, whatever it is.

A file is data here: whatever is wrong with it leaves as a :class:`ReadError` in words for its
owner. The trap: parts are lazy, so what goes wrong may do so here, between two parts or when
one is read at last; each way out is guarded.
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
from engine.readers.bounds import TextAllowance
from engine.readers.families import FOREIGN, Family
from engine.readers.office.unlocking import unlocked
from engine.readers.openers import opener
from engine.readers.parts import Input, Member, Part, Section
from engine.readers.refusals import damaged
from engine.readers.sniffing import sniff, suffix

T = TypeVar("T")

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
    family, allowance = sniff(source), TextAllowance(source.size)
    found = _guarded(family, lambda: opener(family)(source))
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
    family: Family, read_section: Callable[[], Document], allowance: TextAllowance
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
    except (ReadError, MemoryError):
        raise
    except BaseException as error:  # foreign parsers raise anything
        if not (isinstance(error, Exception) or _is_panic(error)):
            raise
        _log.info("cannot read a %s file", family, exc_info=True)
        raise damaged(family) from error


def _is_panic(error: BaseException) -> bool:
    """Whether a parser written in Rust gave up; that is no Exception, though it is as harmless."""
    return type(error).__name__ == "PanicException"
