"""UTF-16 and UTF-32 without a byte-order mark, in any script.

Either byte order is tried, and what comes out must look written: characters of few scripts,
with blanks or line ends, none of them unassigned. The trap: pairs of ASCII letters are valid
Chinese in UTF-16, so bytes that could be plain ASCII or UTF-8 are never asked about.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_PAIRS = ("utf-16-le", "utf-16-be")
_QUADS = ("utf-32-le", "utf-32-be")
_LOOKED_AT = 4096
_FEWEST = 4
_ODD = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_UNWRITTEN = frozenset({"Cn", "Co", "Cs", "Cc"})


def wide_encoding(sample: bytes) -> str:
    """The name of the encoding, "" when it is none of these."""
    width = 4 if _has_empty_quads(sample) else 2
    usable = min(len(sample), _LOOKED_AT) // width * width
    if usable < _FEWEST * width or not _is_odd(sample[:usable]):
        return ""
    if by_zeros := _by_zeros(sample[:usable], width):
        return by_zeros
    scores = {name: _score(sample[:usable], name) for name in (_QUADS if width == 4 else _PAIRS)}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] > 0.7 else ""


def _by_zeros(sample: bytes, width: int) -> str:
    """Western text, whatever its length: the upper byte of every other pair is zero."""
    pairs = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if width == 2 and odd > pairs * 0.4 and even < pairs * 0.02:
        return "utf-16-le"
    if width == 2 and even > pairs * 0.4 and odd < pairs * 0.02:
        return "utf-16-be"
    return ""


def _has_empty_quads(sample: bytes) -> bool:
    """UTF-32: one byte of every four is zero, and the next to it nearly so."""
    quads = min(len(sample), _LOOKED_AT) // 4
    zeros = [sample[at : quads * 4 : 4].count(0) for at in range(4)]
    return quads >= _FEWEST and (zeros[0] == zeros[1] == quads or zeros[2] == zeros[3] == quads)


def _is_odd(sample: bytes) -> bool:
    """Whether bytes occur that text in any other encoding does without."""
    return _ODD.search(sample) is not None


def _score(sample: bytes, encoding: str) -> float:
    """The share of characters that are ASCII or in the two commonest blocks of 256, 0 if some
    are never written. Chinese is spread over eighty blocks, which count as one."""
    text = sample.decode(encoding, errors="ignore")
    written = [char for char in text if char not in "\t\n\r\f\ufeff"]
    unwritten = sum(unicodedata.category(char) in _UNWRITTEN for char in written)
    if not written or len(text) < len(sample) / 5 or unwritten > len(written) * 0.01:
        return 0.0
    blocks = Counter(_block(ord(char)) for char in written)
    common = sum(count for block, count in blocks.most_common(3) if block)
    plain = sum(char.isascii() or "\u3000" <= char <= "\u303f" for char in text)
    spaced = plain > 0 or len(text) < 40
    return max(common, common + blocks[0]) / len(written) if spaced else 0.0


def _block(code: int) -> int:
    if 0x4E00 <= code <= 0x9FFF:
        return 0x4E
    if 0xAC00 <= code <= 0xD7AF:
        return 0xAC
    return code >> 8
