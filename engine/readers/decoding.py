"""Bytes -> text for files that do not say their encoding.

A byte-order mark decides; then UTF-16 by where its zero bytes fall; then UTF-8 if the bytes
are valid; then a legacy code page by plausibility. The trap: almost every byte string is
valid in some code page, so binary files must be refused before guessing.
"""

from __future__ import annotations

import codecs
import re

from engine.domain.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ODD_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_EAST_ASIAN = ("gb18030", "shift_jis", "euc_jp", "big5", "euc_kr")
_SAMPLE = 64 * 1024
_COMMON = {
    "gb18030": set("的一是不了在人有我他这中大来上国个到说们为子和你地出会也时要就可以对生"),
    "big5": set("的一是不了在人有我他這中大來上國個到說們為子和你地出會也時要就可以對生"),
    "shift_jis": set("のにはをたがでてとしれさある々いうえおっなもらりるン"),
    "euc_jp": set("のにはをたがでてとしれさある々いうえおっなもらりるン"),
    "euc_kr": set("이다의는에을가고한를은로하지도사기서자그어인대"),
}


def decode(data: bytes) -> str:
    """``data`` as text with ``\\n`` line ends; ReadError("binary") when it is no text."""
    text = _decode(data).removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")


def looks_binary(data: bytes) -> bool:
    """True for bytes that no text file would hold."""
    sample = data[:_SAMPLE]
    if any(sample.startswith(mark) for mark, _ in _MARKS) or _wide_encoding(sample):
        return False
    return b"\0" in sample or len(_ODD_CONTROLS.findall(sample)) > len(sample) * 0.02 + 1


def _decode(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    if looks_binary(data):
        raise ReadError(
            "binary",
            "This file holds no text.",
            "Lectern reads documents, not programs or raw data.",
            skipped=True,
        )
    wide = _wide_encoding(data[:_SAMPLE])
    if wide:
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(data, error):
            return data.decode("utf-8", errors="replace")
    return data.decode(legacy_encoding(data), errors="replace")


def marked_encoding(head: bytes) -> str:
    """The codec of a file that shows it by its first bytes; empty if they may be UTF-8 or
    anything else. ReadError("binary") when they are no text."""
    names = {"utf-8": "utf-8-sig", "utf-32-le": "utf-32", "utf-32-be": "utf-32"}
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return names.get(encoding, "utf-16")
    if looks_binary(head):
        decode(head)
    return _wide_encoding(head[:_SAMPLE])


def guessed_encoding(sample: bytes) -> str:
    """UTF-8 with a few broken bytes, or the likeliest code page."""
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        return "utf-8" if _is_damaged_utf8(sample, error) else legacy_encoding(sample)
    return "utf-8"


def _is_damaged_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """True for UTF-8 with a few broken bytes: most of its high bytes decode well."""
    if error.end >= len(data) - 3 and error.start > 100 and not data[: error.start].isascii():
        return True
    sample = data[:_SAMPLE]
    high = sum(byte >= 0x80 for byte in sample)
    broken = sample.decode("utf-8", errors="replace").count("\ufffd")
    return high > 0 and broken < high * 0.1


def _wide_encoding(sample: bytes) -> str:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    pairs = len(sample) // 2
    if pairs < 4 or b"\0" not in sample:
        return ""
    even, odd = sample[0 : 2 * pairs : 2].count(0), sample[1 : 2 * pairs : 2].count(0)
    if odd > pairs * 0.4 and even < pairs * 0.02:
        return "utf-16-le"
    if even > pairs * 0.4 and odd < pairs * 0.02:
        return "utf-16-be"
    return ""


def legacy_encoding(data: bytes) -> str:
    """The likeliest code page of text that is not Unicode."""
    sample = data[:_SAMPLE]
    high = sum(byte >= 0x80 for byte in sample)
    letters = sum(chr(byte).isalpha() for byte in sample if byte < 0x80)
    if high < letters * 0.35:
        return "cp1252"
    best, best_score = _single_byte(sample), 0.08
    for encoding in _EAST_ASIAN:
        score = _plausibility(sample, encoding)
        if score > best_score:
            best, best_score = encoding, score
    return best


def _plausibility(sample: bytes, encoding: str) -> float:
    """Share of the non-ASCII characters that are among the script's commonest."""
    text = sample.decode(encoding, errors="replace")
    wide = [char for char in text if ord(char) >= 0x80]
    if not wide or wide.count("\ufffd") > len(wide) * 0.01 + 1:
        return 0.0
    return sum(char in _COMMON[encoding] for char in wide) / len(wide)


def _single_byte(sample: bytes) -> str:
    """Cyrillic pages by which one gives mostly lower-case letters; Western otherwise."""
    best, best_score = "cp1252", 0.5
    for encoding in ("cp1251", "koi8_r", "cp866"):
        wide = [c for c in sample.decode(encoding, errors="replace") if ord(c) >= 0x80]
        score = sum("а" <= char <= "я" for char in wide) / max(1, len(wide))
        if score > best_score:
            best, best_score = encoding, score
    return best
