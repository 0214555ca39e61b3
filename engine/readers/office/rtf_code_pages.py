"""Which characters the bytes of an RTF file mean: those of the font's code page, or the file's.

The trap: a byte that looks like a letter may be the second half of a character of two.
"""

from __future__ import annotations

from functools import lru_cache

_CHARSETS = {
    **{77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "cp950", 161: "cp1253"},
    **{162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257"},
    **{204: "cp1251", 222: "cp874", 238: "cp1250"},
}
_WORDS = {"mac": "mac_roman", "pc": "cp437"}
_ASCII = "".join(map(chr, range(128)))


class CodePages:
    """Those of the fonts, by their numbers, and of the file."""

    def __init__(self) -> None:
        self._of_file = "cp1252"
        self._of_fonts: dict[int, str] = {}

    def declare(self, word: str, number: int | None) -> None:
        """The file's, by ``ansicpg``, ``mac`` or ``pc``."""
        if word in _WORDS:
            self._of_file = _WORDS[word]
        elif number:
            self._of_file = f"cp{number}"

    def declare_font(self, font: int, word: str, number: int | None) -> None:
        """A font's, by ``fcharset`` or ``cpg``."""
        if number is not None:
            known = _CHARSETS.get(number, "") if word == "fcharset" else f"cp{number}"
            self._of_fonts[font] = known

    def holds_ascii(self, font: int) -> bool:
        """Whether the letters of ASCII stand for themselves in a font."""
        return _holds_ascii(self._of_fonts.get(font) or self._of_file)

    def decode(self, raw: bytes, font: int) -> str:
        try:
            return raw.decode(self._of_fonts.get(font) or self._of_file, "replace")
        except LookupError:
            return raw.decode("cp1252", "replace")


@lru_cache(maxsize=64)
def _holds_ascii(code_page: str) -> bool:
    try:
        return _ASCII.encode().decode(code_page) == _ASCII
    except (LookupError, UnicodeError):
        return False
