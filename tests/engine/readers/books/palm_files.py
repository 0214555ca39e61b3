"""E-books in Palm databases of our own making, packed in each of the three ways."""

from __future__ import annotations

import struct

PLAIN, PALMDOC, PHRASES = 1, 2, 17480
MOBI = (
    "<html><head><guide></guide></head><body><h1>Morning</h1><p>The sea rose.</p>"
    "<ul><li>nets</li></ul><mbp:pagebreak/><h2>Evening</h2><p>It fell, größer.</p></body></html>"
)
KF8 = (
    "<?xml version='1.0'?><html><head><title/></head><body></body></html><h1>Morning</h1>"
    "<p>The <a id='s'/>sea rose.</p><?xml version='1.0'?><html><body></body></html>"
    "<p>It fell.</p>"
)


def database(kind: bytes, records: list[bytes]) -> bytes:
    at = 78 + 8 * len(records) + 2
    listed = b""
    for number, record in enumerate(records):
        listed += struct.pack(">II", at, number)
        at += len(record)
    head = b"Tides".ljust(60, b"\0") + kind + bytes(8) + struct.pack(">H", len(records))
    return head + listed + b"\0\0" + b"".join(records)


def mobi(*, packing: int = PALMDOC, encryption: int = 0) -> bytes:
    """Text that ends in bytes of two kinds that are no text."""
    text = MOBI.encode()
    halves = [text[:100], text[100:]]
    pack = {PLAIN: bytes, PALMDOC: palmdoc, PHRASES: coded}[packing]
    trailing = b"xyz\x84"  # four bytes, their number the last; then none of a character
    body = [pack(half) + b"\0" + trailing for half in halves]
    more = [huff(), cdic(_phrases(text))] if packing == PHRASES else []
    first = _first(packing, len(text), len(body), 6, encryption, flags=3, huff=len(body) + 1)
    return database(b"BOOKMOBI", [first, *body, *more])


def azw3() -> bytes:
    text, style = KF8.encode(), b"p { color: red }"
    flows = struct.pack(">4sIIIIII", b"FDST", 12, 2, 0, len(text), len(text), len(text + style))
    first = _first(PLAIN, len(text + style), 1, 8, 0, flows=2)
    return database(b"BOOKMOBI", [first, text + style, flows])


def palm_text() -> bytes:
    text = "Tides\n\nThe sea rose, größer.\n".encode("cp1252")
    first = struct.pack(">HHIHHI", PALMDOC, 0, len(text), 1, 4096, 0)
    return database(b"TEXtREAd", [first, palmdoc(text)])


def _first(
    packing: int,
    size: int,
    count: int,
    version: int,
    encryption: int,
    *,
    flags: int = 0,
    huff: int = 0,
    flows: int = 0,
) -> bytes:
    head = bytearray(16 + 232)
    struct.pack_into(">HHIHHH", head, 0, packing, 0, size, count, 4096, encryption)
    struct.pack_into(">4sIIIII", head, 16, b"MOBI", 232, 2, 65001, 1, version)
    struct.pack_into(">II", head, 112, huff, 2)
    struct.pack_into(">I", head, 192, flows)
    struct.pack_into(">H", head, 242, flags)
    title = "Tides & größer".encode()
    author = struct.pack(">II", 100, 11) + b"Ann"
    extra = author + struct.pack(">II", 503, 8 + len(title)) + title
    return bytes(head) + struct.pack(">4sII", b"EXTH", 12 + len(extra), 2) + extra


def palmdoc(text: bytes) -> bytes:
    """Every kind of code: plain bytes, a blank with a letter, others counted, copies."""
    out, at = b"", 0
    while at < len(text):
        start = text.rfind(text[at : at + 4], max(0, at - 2000), at)
        if start >= 0 and len(text[at : at + 4]) == 4:
            out += struct.pack(">H", 0x8000 | (at - start) << 3 | 1)
            at += 4
        elif text[at] == 0x20 and 0x40 <= text[at + 1 : at + 2][0] < 0x80:
            out += bytes([text[at + 1] ^ 0x80])
            at += 2
        elif text[at] == 0 or 9 <= text[at] < 0x80:
            out += text[at : at + 1]
            at += 1
        else:
            out += b"\x01" + text[at : at + 1]
            at += 1
    return out


def huff() -> bytes:
    """Codes of eight bits, each for the phrase that is as far from the last as it is from 0."""
    short = struct.pack(">256I", *([255 << 8 | 0x80 | 8] * 256))
    return struct.pack(">4sIII", b"HUFF", 24, 24, 24 + len(short)) + bytes(8) + short + bytes(256)


def cdic(phrases: list[tuple[bytes, bool]]) -> bytes:
    offsets, body = b"", b""
    for phrase, plain in phrases:
        offsets += struct.pack(">H", 2 * len(phrases) + len(body))
        body += struct.pack(">H", len(phrase) | (0x8000 if plain else 0)) + phrase
    return struct.pack(">4sIII", b"CDIC", 16, len(phrases), 8) + offsets + body


def coded(text: bytes) -> bytes:
    """A code a byte; phrase 255 - n is the byte n."""
    return bytes(text)


def _phrases(text: bytes) -> list[tuple[bytes, bool]]:
    """The bytes themselves, but for one that is written as codes of its own."""
    found = [(bytes([255 - number]), True) for number in range(256)]
    found[255] = (b"no", False)  # not in the text
    return found
