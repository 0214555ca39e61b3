"""Which legacy code page a text is in, and which 7-bit encoding.

chardet ranks the pages by the letters that follow each other in the languages written in
them; of the likeliest, the one whose text has the fewest oddities is taken, such as a Hebrew
letter or a box-drawing sign inside a Latin word. The trap: two accented letters fit dozens of
pages, so a text with so few is held to be in one of those that most files are in.
"""

from __future__ import annotations

import codecs
import re


def _pages(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


_COMMON = _pages(
    "iso8859-2 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 koi8-r"
    " gb18030 big5hkscs cp932 euc_jis_2004 euc_kr cp949"
)
_RARE = _pages(
    "tis-620 koi8-u johab shift_jis_2004 iso8859-1 iso8859-4 iso8859-5 iso8859-6 iso8859-7"
    " iso8859-8 iso8859-9 iso8859-13 iso8859-15 iso8859-16 cp437 cp737 cp775 cp850 cp852 cp855"
    " cp862 cp866 mac-roman mac-cyrillic mac-latin2 mac-greek mac-turkish"
)
_FEW_LETTERS = 3
_LIKELIEST = 10
_SEVEN_BIT = ("hz", "iso2022_kr", "iso2022_jp_2", "iso2022_jp_2004", "iso2022_jp_ext")
# Pages that are read as the one which holds all their characters and more.
_WIDER = {
    "iso8859-1": "cp1252",
    "iso8859-8": "cp1255",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "euc_kr": "cp949",
}

_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_OTHER = "\u0370-\u05ff\u0600-\u06ff\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af"
_SIGNS = (
    "\u00a1-\u00a9\u00ab-\u00b1\u00b4-\u00b6\u00b8\u00bb-\u00bf\u00d7\u00f7\u2020-\u2022\u2030"
    "\u207f\u20a7\u2122\u2200-\u24ff"
)
_ODDITIES = re.compile(
    f"[{_LATIN}](?=[{_OTHER}])|[{_OTHER}](?=[{_LATIN}])"  # two scripts in one word
    rf"|(?<=[^\W\d_])[{_SIGNS}](?=[^\W\d_])"  # a sign within a word
    "|[a-z\u00df-\u00f6\u00f8-\u00ff](?=[\u00c0-\u00d6\u00d8-\u00de])"  # a capital within one
    r"|[\u2500-\u25ff](?=\w)|\w(?=[\u2500-\u25ff])"  # box drawing that touches a word
    "|[\x80-\x9f\ufffd]"
)

_ESCAPES = re.compile(rb"\x1b[$(%]|\x0e[^\x0e\x0f]+\x0f|~\{[^~]+~\}")
_UTF7_GROUP = re.compile(rb"\+(?:-|[A-Za-z0-9/]{3,}-?)")
_UTF7_MARKS = "–—“”„‘’«»…¿¡"  # beside letters, what is written in it


def eight_bit(sample: bytes) -> str:
    """The likeliest code page of text that is not Unicode."""
    high = len(sample) - len(sample.translate(None, bytes(range(0x80, 0x100))))
    pages = _ranked(sample, _COMMON if high < _FEW_LETTERS else _COMMON + _RARE)
    oddities = {page: _oddities(sample, page) * 50 // (high + 1) for page in pages}
    return min(pages, key=lambda page: oddities[page])  # the first of equals


def seven_bit(sample: bytes) -> str:
    """The encoding that writes another script in ASCII bytes here, "" if none does."""
    if not sample.isascii():
        return ""
    if _ESCAPES.search(sample):
        return next((page for page in _ranked(sample, _SEVEN_BIT) if page in _SEVEN_BIT), "")
    return "utf-7" if b"+" in sample and _is_utf7(sample) else ""


def without_escapes(sample: bytes) -> bytes:
    """``sample`` without the control characters by which 7-bit encodings change script."""
    return _ESCAPES.sub(b"", sample)


def _ranked(sample: bytes, pages: tuple[str, ...]) -> list[str]:
    import chardet

    found = chardet.detect_all(
        sample,
        ignore_threshold=True,
        include_encodings=pages,
        no_match_encoding="cp1252",
        compat_names=False,
    )
    names = [str(each["encoding"]) for each in found[:_LIKELIEST]]
    return [_WIDER.get(name, name) for name in names if name not in ("ascii", "None")] or ["cp1252"]


def _oddities(sample: bytes, page: str) -> int:
    return len(_ODDITIES.findall(sample.decode(page, errors="replace")))


def _is_utf7(sample: bytes) -> bool:
    """Whether every plus sign opens letters of another script, and more than once."""
    groups = _UTF7_GROUP.findall(sample)
    if len(groups) < 3 or len(groups) != sample.count(b"+"):
        return False
    try:
        text = codecs.utf_7_decode(sample, "strict", False)[0]
    except UnicodeDecodeError:
        return False
    wide = [char for char in text if not char.isascii()]
    return len(wide) >= 3 and all(char.isalpha() or char in _UTF7_MARKS for char in wide)
