"""Which language a text is in: by its script, then by its small words, then by a model.

The model (py3langid) costs half a second and 100 MB when first used, so it is asked only
where script and small words leave a doubt. The trap: a table of numbers has no language;
the answer is then "".
"""

from __future__ import annotations

import re
from collections import Counter

_REGION = 2000
_FEWEST_LETTERS = 24
_WORD = re.compile(r"[^\W\d_]+")

# First code point of a range, its last, the script's language when it has but one.
_SCRIPTS = (
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0531, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "arabic"),
    (0x0900, 0x097F, "hi"),
    (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"),
    (0x0A80, 0x0AFF, "gu"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"),
    (0x0C80, 0x0CFF, "kn"),
    (0x0D00, 0x0D7F, "ml"),
    (0x0D80, 0x0DFF, "si"),
    (0x0E00, 0x0E7F, "th"),
    (0x0E80, 0x0EFF, "lo"),
    (0x1000, 0x109F, "my"),
    (0x10A0, 0x10FF, "ka"),
    (0x1200, 0x137F, "am"),
    (0x1780, 0x17FF, "km"),
    (0x3040, 0x30FF, "ja"),
    (0x3400, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
    (0x20000, 0x3FFFF, "zh"),
)

_SMALL_WORDS = {
    "en": "the of and to in is that for was with as are this by be or from have not which"
    " a an on at it his her their he she they you were has who what how when",
    "de": "der die und das ist nicht mit den von zu ein eine auf für dem des sich auch wird im",
    "fr": "le la les des et est une dans que pour qui du pas sur au par avec sont ce aux"
    " de en un il elle ils sa son se ne",
    "es": "el la los las de que y en un una por con para del se es su como más fue",
    "it": "il di che la e è per un una non del con sono della nel gli dei anche alla si",
    "pt": "o de que e do da em um uma para com não os no se na por mais as dos foi ao",
    "nl": "de het een en van is dat op te zijn niet met voor die aan er ook bij wordt naar",
    "sv": "och att det som en är på för av den med till inte har ett om var från kan",
    "pl": "i w na z się nie do to że jest jak o od przez po dla są ale oraz tym",
    "tr": "ve bir bu da için ile de olarak daha çok olan gibi en kadar sonra ne ama",
}
_BY_WORD: dict[str, list[str]] = {}
for _language, _listed in _SMALL_WORDS.items():
    for _each in _listed.split():
        _BY_WORD.setdefault(_each, []).append(_language)


class Languages:
    """The language at any place of one text, detected once a region; where a region does
    not tell (a table, code), it is that of the whole."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[int, str] = {}

    def at(self, start: int, end: int) -> str:
        region = (start + end) // 2 // _REGION
        if region not in self._known:
            text = self._text[region * _REGION : (region + 1) * _REGION]
            self._known[region] = _without_model(text) or self._of_all()
        return self._known[region]

    def _of_all(self) -> str:
        if -1 not in self._known:
            self._known[-1] = detect(self._text[: 10 * _REGION])
        return self._known[-1]


def detect(text: str) -> str:
    """ISO 639-1 code of the language of ``text``, "" when it cannot be told."""
    return _without_model(text) or _by_model(text)


def _without_model(text: str) -> str:
    script = "" if text.isascii() else _script(text)
    if script == "arabic":
        return _among(text, {"ur": "ٹڈڑے", "fa": "پچژگ"}, "ar")
    if script == "cyrillic":
        return _among(text, {"be": "ў", "uk": "їєґ", "ru": "ыэ"}, "")
    return script or _by_small_words(_WORD.findall(text.lower()))


def _script(text: str) -> str:
    """The commonest script that is not Latin, if it outweighs Latin."""
    found: Counter[str] = Counter()
    latin = 0
    for char in text:
        if char.isalpha():
            code = ord(char)
            if code < 0x0370:
                latin += 1
            else:
                found[_script_of(code)] += 1
    found.pop("", None)
    if found["ja"] and found["ja"] * 10 >= found["zh"]:
        found["ja"] += found.pop("zh", 0)
    script, count = max(found.items(), key=lambda item: item[1], default=("", 0))
    weight = 3 if script in ("zh", "ja", "ko") else 1  # a character there is half a word
    return script if count * weight > latin else ""


def _script_of(code: int) -> str:
    return next((name for first, last, name in _SCRIPTS if first <= code <= last), "")


def _among(text: str, marks: dict[str, str], default: str) -> str:
    """The language whose own letters occur; the share guards against a quoted word."""
    for language, letters in marks.items():
        if sum(text.count(letter) for letter in letters) * 200 > len(text):
            return language
    return default


def _by_small_words(words: list[str]) -> str:
    votes: Counter[str] = Counter()
    for word in words:
        votes.update(_BY_WORD.get(word, ()))
    ranked = votes.most_common(2)
    if not ranked or ranked[0][1] < max(2, len(words) * 0.08):
        return ""
    if len(ranked) == 2 and ranked[1][1] * 2 > ranked[0][1]:
        return ""
    return ranked[0][0]


def _by_model(text: str) -> str:
    letters = " ".join(_WORD.findall(text))
    if len(letters) < _FEWEST_LETTERS:
        return ""
    import py3langid

    code = str(py3langid.classify(letters)[0])
    return code if len(code) == 2 else ""
