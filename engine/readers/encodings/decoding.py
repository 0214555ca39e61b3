"""Bytes -> text for files that do not say their encoding.

A byte-order mark decides; then UTF-16 and UTF-32 by where their zero bytes fall; then the
escape codes of 7-bit encodings; then UTF-8 if the bytes are valid; then a legacy code page by
plausibility. The trap: almost every byte string is valid in some code page, so binary files
must be refused before guessing.
"""

from __future__ import annotations

import codecs
import re

from engine.domain.errors import ReadError
from engine.readers.encodings import code_pages
from engine.readers.encodings.wide import wide_encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ODD_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 64 * 1024
# Line ends beside \n, one character each; a C1 NEL is one only in text that is decoded already.
_LINE_ENDS = str.maketrans("\r\f\v\x85", "\n\n\n\n")


def decode(data: bytes) -> str:
    """``data`` as text with ``\\n`` line ends; ReadError("binary") when it is no text."""
    mark, encoding = encoding_of(data)
    text = data[len(mark) :].decode(encoding, errors="replace")
    return with_line_ends(text.removeprefix("\ufeff"))


def with_line_ends(text: str) -> str:
    """``text`` with every line end a ``\\n``."""
    if text.isascii() and not any(end in text for end in "\r\f\v"):
        return text
    return text.replace("\r\n", "\n").translate(_LINE_ENDS)


def looks_binary(data: bytes) -> bool:
    """True for bytes that no text file would hold."""
    sample = data[:_SAMPLE]
    if not _ODD_CONTROLS.search(sample) or any(sample.startswith(mark) for mark, _ in _MARKS):
        return False
    if wide_encoding(sample):
        return False
    odd = len(_ODD_CONTROLS.findall(code_pages.without_escapes(sample)))
    return b"\0" in sample or odd > len(sample) * 0.02 + 1


def encoding_of(data: bytes) -> tuple[bytes, str]:
    """The byte-order mark that ``data`` starts with, if any, and the name of its encoding.
    ReadError("binary") when it is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return mark, encoding
    if looks_binary(data):
        raise ReadError(
            "binary",
            "This file holds no text.",
            "Lectern reads documents, not programs or raw data.",
            skipped=True,
        )
    sample = data[:_SAMPLE]
    return b"", wide_encoding(sample) or code_pages.seven_bit(sample) or _eight_bit(data)


def _eight_bit(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(data, error):
            return "utf-8"
        around = max(0, error.start - _SAMPLE // 16)
        return code_pages.eight_bit(data[around : around + _SAMPLE])
    return "utf-8"


def _is_damaged_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """True for UTF-8 with a few broken bytes: most of its high bytes decode well."""
    if error.end >= len(data) - 3 and error.start > 100 and not data[: error.start].isascii():
        return True
    sample = data[max(0, error.start - _SAMPLE // 2) :][:_SAMPLE]
    high = sum(byte >= 0x80 for byte in sample)
    broken = sample.decode("utf-8", errors="replace").count("\ufffd")
    return high > 0 and broken < high * 0.1
