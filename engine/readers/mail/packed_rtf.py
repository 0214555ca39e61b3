"""RTF as Outlook packs it (LZFu), and the web page that may be hidden in it.

The trap: the dictionary does not begin empty but with text that most RTF begins with.
"""

from __future__ import annotations

import re
from struct import unpack_from

from engine.readers.bounds import LARGEST_MEMBER_BYTES

_PACKED, _PLAIN = 0x75465A4C, 0x414C454D
_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_SIZE = 4096
_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,9})? ?|\\'(?P<hex>[0-9a-fA-F]{2})"
    r"|\\(?P<symbol>[^a-zA-Z])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\"
)
_BREAKS = {"par": "\r\n", "line": "\r\n", "tab": "\t"}
_QUOTES = {"lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”"}
_CHARACTERS = {**_BREAKS, **_QUOTES, "bullet": "•", "endash": "–", "emdash": "—"}
_TABLES = frozenset({"fonttbl", "colortbl", "stylesheet", "pntext", "info", "generator"})


def unpacked(data: bytes) -> bytes:
    """The RTF; ValueError when ``data`` are no packed RTF."""
    if len(data) < 16:
        raise ValueError("no packed RTF")
    size, kind = unpack_from("<4xII", data)
    if kind == _PLAIN:
        return data[16 : 16 + size]
    if kind != _PACKED or size > LARGEST_MEMBER_BYTES:
        raise ValueError("no packed RTF")
    return _unpacked(data, size)


def _unpacked(data: bytes, size: int) -> bytes:
    out = bytearray(_DICTIONARY)
    first, at = len(_DICTIONARY), 16
    while at < len(data) and len(out) - first < size:
        flags = data[at]
        at += 1
        for bit in range(8):
            if not flags >> bit & 1:
                out += data[at : at + 1]
                at += 1
            elif at + 1 < len(data):
                place, length = divmod(data[at] << 8 | data[at + 1], 16)
                at += 2
                if place == len(out) % _SIZE:  # points at the end
                    return bytes(out[first:][:size])
                _copy(out, place, length + 2)
    return bytes(out[first:][:size])


def _copy(out: bytearray, place: int, length: int) -> None:
    """``length`` bytes from a place in the last 4096, which may run into themselves."""
    back = (len(out) - place) % _SIZE or _SIZE
    for _ in range(length):
        out.append(out[-back] if back <= len(out) else 0x20)


def web_page(rtf: bytes) -> str | None:
    """The HTML that the RTF was made from, None when it was not made from any."""
    text = rtf.decode("latin-1")
    if "\\fromhtml" not in text[:4096]:
        return None
    found = _PageInRtf()
    found.read(text)
    return found.html()


class _PageInRtf:
    """Goes through the tokens; what stands in tags of HTML or outside of RTF's own is kept."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._bytes = bytearray()
        self._encoding = "cp1252"
        self._kept, self._stand_ins, self._to_skip = True, 1, 0
        self._hidden = False
        self._stack: list[tuple[bool, bool, int]] = []

    def html(self) -> str:
        self._decode()
        return "".join(self._out)

    def read(self, text: str) -> None:
        for token in _TOKEN.finditer(text):
            if token["brace"] == "{":
                self._stack.append((self._kept, self._hidden, self._stand_ins))
            elif token["brace"]:
                self._decode()
                if self._stack:
                    self._kept, self._hidden, self._stand_ins = self._stack.pop()
            elif token["word"]:
                self._word(token["word"], int(token["number"]) if token["number"] else None)
            elif token["hex"]:
                self._take(bytes([int(token["hex"], 16)]))
            elif token["symbol"]:
                self._symbol(token["symbol"])
            elif token["text"]:
                self._take(token["text"].encode("latin-1"))

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._kept = False  # unless it turns out to be a tag
        elif symbol in "\\{}":
            self._take(symbol.encode())
        elif symbol == "~":
            self._add("\xa0")

    def _word(self, word: str, number: int | None) -> None:
        if word == "u":
            self._add(chr((number or 0) % 0x10000))
            self._to_skip = self._stand_ins
        elif word == "htmltag":
            self._kept = True
        elif word == "htmlrtf":
            self._decode()
            self._hidden = number != 0
        elif word in _TABLES:
            self._kept = False
        elif word == "ansicpg" and number:
            self._encoding = f"cp{number}"
        elif word == "uc":
            self._stand_ins = max(0, number or 0)
        elif word in _CHARACTERS:
            self._add(_CHARACTERS[word])

    def _take(self, raw: bytes) -> None:
        skipped = min(self._to_skip, len(raw))
        self._to_skip -= skipped
        if self._kept and not self._hidden:
            self._bytes += raw[skipped:]

    def _add(self, text: str) -> None:
        self._decode()
        if self._kept and not self._hidden:
            self._out.append(text)

    def _decode(self) -> None:
        raw, self._bytes = bytes(self._bytes), bytearray()
        try:
            self._out.append(raw.decode(self._encoding, "replace"))
        except LookupError:
            self._out.append(raw.decode("cp1252", "replace"))
