"""What a text is searched by: as it stands, without what only hinders finding it.

Characters that nobody sees, ligatures, UTF-8 that was once read as Windows-1252 ("cafÃ©"), long
rows of dots and lines, and little pictures, which become words. The index gets this; what is shown
and cited, and the identity of a passage, stay those of the text itself. The trap: most texts
have nothing of all this, and must cost next to nothing.
"""

from __future__ import annotations

import re
import unicodedata

_SUSPICIOUS = re.compile(
    "[\u00ad\u200b\u2060\ufeff\ufb00-\ufb06\ufe0e\ufe0f\U0001f1e6-\U0001faff]"
    r"|[ÂÃâð][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|([^\w\s])\1{4}|_{5}"
)
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_ROW = re.compile(r"([^\w\s]|_)\1{4,}")
_PICTURE = re.compile("\u200d?[\U0001f1e6-\U0001faff]")
# Once for sure, and then wherever it may be: “Ã” before a closing quotation mark is Portuguese.
_SURELY_MISREAD = re.compile("â€|Ã[\u00a1-\u00bf]|Â[\u00a0-\u00bf]|ðŸ")
_CONTINUES = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_MISREAD = re.compile(f"[ÂÃ]{_CONTINUES}|â{_CONTINUES}{{2}}|ð{_CONTINUES}{{3}}")


def searched(text: str) -> str:
    """``text`` as both arms of a search see it."""
    if text.isascii() and "____" not in text and not _ROW.search(text):
        return text
    if not _SUSPICIOUS.search(text):
        return text
    if _SURELY_MISREAD.search(text):
        text = _MISREAD.sub(lambda found: _read_again(found.group()), text)
    text = _UNSEEN.sub("", text)
    text = _LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
    text = _ROW.sub(lambda found: 3 * found[1], text)
    return _PICTURE.sub(lambda found: _named(found.group()[-1]), text)


def _read_again(misread: str) -> str:
    """Each character to the byte that it was, and these bytes as UTF-8."""
    try:
        return b"".join(map(_byte, misread)).decode("utf-8")
    except UnicodeError:
        return misread


def _byte(char: str) -> bytes:
    return char.encode("latin-1" if char < "\u0100" else "cp1252")


def _named(picture: str) -> str:
    name = unicodedata.name(picture, "").lower()
    if name.startswith("regional indicator symbol letter "):
        return name[-1]  # two of them are a flag: a country's code
    return f" {name} "
