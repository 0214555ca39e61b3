"""Mailboxes: one file of many messages, each a file of its own.

The file is gone through in windows, so its size does not matter. The trap: a message begins
where a line begins with ``From`` after a blank one, and so may a sentence in a letter.
"""

from __future__ import annotations

import email.header
import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from functools import partial
from itertools import pairwise
from typing import IO

from engine.domain.errors import ReadError
from engine.readers.bounds import LARGEST_MEMBER_BYTES
from engine.readers.encodings.decoding import decode
from engine.readers.mail.sniffing import POSTMARK
from engine.readers.member_names import as_file_name
from engine.readers.parts import Input, Member, Part
from engine.readers.refusals import too_large_member

_POSTMARK = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))" + POSTMARK)
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_SUBJECT = re.compile(rb"^Subject:[ \t]*((?:[^\n]|\n[ \t])*)", re.MULTILINE | re.IGNORECASE)
_DELETED = re.compile(rb"^X-Mozilla-Status: *[0-9a-f]{3}([89a-f])", re.MULTILINE | re.IGNORECASE)
_HEADERS_END = re.compile(rb"\n\r?\n")
_WINDOW_BYTES = 1 << 20
_HEAD_BYTES = 1 << 14


def parts(source: Input) -> Iterator[Part]:
    number = 0
    for (start, head), (end, _) in pairwise(_starts(source.file)):
        number += 1
        if not _DELETED.search(head):
            name = f"{number:05} {as_file_name(_subject(head), 'eml')}"
            yield Member(name, partial(_message, source.file, start, end), share=end / source.size)
    if not number:
        raise ReadError("no_text", "There are no messages in this mailbox.", skipped=True)


def _starts(file: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """Where each message begins, and its headers; last the end of the file."""
    window, base, at = b"", 0, 0
    while True:
        file.seek(base + len(window))
        more = file.read(_WINDOW_BYTES)
        window += more
        limit = len(window) - _HEAD_BYTES if more else len(window)
        while found := _POSTMARK.search(window, at):
            if found.start() >= limit:
                break
            yield base + found.start(), _head(window, found.start())
            at = found.end()
        if not more:
            yield base + len(window), b""
            return
        at = max(at, limit)
        kept = max(0, at - 4)
        window, base, at = window[kept:], base + kept, at - kept


def _head(window: bytes, start: int) -> bytes:
    end = _HEADERS_END.search(window, start, start + _HEAD_BYTES)
    return window[start : end.start() if end else start + _HEAD_BYTES]


def _subject(head: bytes) -> str:
    found = _SUBJECT.search(head)
    raw = found[1].strip()[:1_000] if found else b""
    if not raw:
        return ""
    try:
        return str(email.header.make_header(email.header.decode_header(decode(raw))))
    except (HeaderParseError, LookupError, UnicodeError, ValueError, ReadError):
        return raw.decode("ascii", "ignore")


def _message(file: IO[bytes], start: int, end: int) -> bytes:
    if end - start > LARGEST_MEMBER_BYTES:
        raise too_large_member()
    file.seek(start)
    return _ESCAPED.sub(rb"\1", file.read(end - start).partition(b"\n")[2])
