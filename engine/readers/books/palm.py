"""Palm databases, the container of MOBI books, and their two ways of packing text.

PalmDOC copies from the last 2 KB; HUFF/CDIC replaces phrases by codes of variable length. The
trap: a phrase may hold further codes, so phrases that name each other could unfold for ever.
"""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import accumulate, pairwise
from struct import calcsize, unpack_from
from typing import Any

from engine.readers.repeats import repeat

_PLAIN = re.compile(rb"[\x00\x09-\x7f]+")
_LONGEST_RECORD = 1 << 20  # unfolded; the usual one is 4 KB
_MOST_UNFOLDED = 64 << 20  # of all phrases
_DEEPEST = 32
_Phrase = tuple[bytes, int, int, bool]  # its dictionary, where in there, whether it is plain


def records(data: bytes) -> list[bytes]:
    """The records of a database; what is cut off ends early, and none overlaps another."""
    (count,) = fields(">H", data, 76)
    if not count:
        raise ValueError("a database without records")
    starts = [*accumulate(fields(">" + "I4x" * count, data, 78), max), len(data)]
    return [data[start:end] for start, end in pairwise(starts)]


def fields(form: str, record: bytes, at: int) -> tuple[Any, ...]:
    """What stands at ``at``; ValueError when it is cut off."""
    if at + calcsize(form) > len(record):
        raise ValueError("a record is cut off")
    return unpack_from(form, record, at)


def unpacked(record: bytes) -> bytes:
    """A record of text, packed as PalmDOC."""
    out = bytearray()
    at = 0
    while at < len(record):
        if plain := _PLAIN.match(record, at):
            out += plain[0]
            at = plain.end()
            continue
        code, at = record[at], at + 1
        if code <= 8:
            out += record[at : at + code]
            at += code
        elif code >= 0xC0:
            out += bytes((0x20, code ^ 0x80))
        elif at < len(record):
            pair, at = code << 8 | record[at], at + 1
            with suppress(ValueError):  # damage; the rest may still be read
                repeat(out, distance=pair >> 3 & 0x7FF, length=(pair & 7) + 3)
    return bytes(out)


class Phrases:
    """HUFF/CDIC: a table of codes and the phrases that they stand for."""

    def __init__(self, huff: bytes, dictionaries: list[bytes]) -> None:
        if huff[:4] != b"HUFF":
            raise ValueError("the table of codes is missing")
        short_at, long_at = fields(">II", huff, 8)
        self._short = fields(">256I", huff, short_at)
        self._long = fields(">64I", huff, long_at)
        self._left = _MOST_UNFOLDED
        self._phrases = [phrase for each in dictionaries for phrase in _phrases(each)]
        self._unfolded: dict[int, bytes] = {}

    def unpacked(self, record: bytes, *, depth: int = 0) -> bytes:
        if depth > _DEEPEST:
            raise ValueError("phrases refer to each other")
        out = bytearray()
        padded = record + bytes(8)
        at = 0  # in bits
        while at < 8 * len(record) and len(out) < _LONGEST_RECORD:
            near = int.from_bytes(padded[at // 8 : at // 8 + 8], "big")
            length, number = self._code(near >> 32 - at % 8 & 0xFFFFFFFF)
            at += length
            if at <= 8 * len(record):
                out += self._phrase(number, depth)
        return bytes(out)

    def _code(self, word: int) -> tuple[int, int]:
        """Length in bits of the code that ``word`` begins with, and its phrase."""
        entry = self._short[word >> 24]
        length, highest = entry & 0x1F, (entry >> 8) + 1
        if not length:
            raise ValueError("a code without length")
        if not entry & 0x80:
            while word < self._long[2 * length - 2] << (32 - length):
                length += 1
                if length > 32:
                    raise ValueError("an unknown code")
            highest = self._long[2 * length - 1] + 1
        return length, ((highest << (32 - length)) - 1 - word) >> (32 - length)

    def _phrase(self, number: int, depth: int) -> bytes:
        if not 0 <= number < len(self._phrases):
            raise ValueError("an unknown phrase")
        if number in self._unfolded:
            return self._unfolded[number]
        dictionary, start, end, plain = self._phrases[number]
        if plain:
            return dictionary[start:end]
        unfolded = self.unpacked(dictionary[start:end], depth=depth + 1)
        self._left -= len(unfolded)
        if self._left < 0:
            raise ValueError("phrases unfold into too much")
        self._unfolded[number] = unfolded
        return unfolded


def _phrases(dictionary: bytes) -> list[_Phrase]:
    if dictionary[:4] != b"CDIC":
        raise ValueError("a dictionary is missing")
    total, bits = fields(">II", dictionary, 8)
    found: list[_Phrase] = []
    for number in range(min(1 << min(bits, 16), total, len(dictionary) // 2)):
        if 18 + 2 * number > len(dictionary):
            break
        at = 16 + unpack_from(">H", dictionary, 16 + 2 * number)[0]
        if at + 2 > len(dictionary):
            break
        length = unpack_from(">H", dictionary, at)[0]
        found.append((dictionary, at + 2, at + 2 + (length & 0x7FFF), bool(length & 0x8000)))
    return found
