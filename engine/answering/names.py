"""The names in a sentence, and whether a source has them.

Pure. A name is a run of capitalised words. Each word must stand in the source, and two that
follow each other must stand together there, so that "Tim Maestri" is not made of Tim Cook and
Luca Maestri. The trap: the first word of a sentence has a capital anyway; it counts as a name
unless it is a small word or one that often opens a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from engine.retrieval.query import bare_words
from engine.retrieval.stopwords import STOP_WORDS
from engine.retrieval.wording import is_dense

_WORD = re.compile(r"\b[^\W\d_]\w*(?:['’-]\w+)*")
_KATAKANA = re.compile(r"[ァ-ヺー]{3,}")
_TOGETHER = 2  # a middle name or an initial may stand between
_OFTEN_OPEN = (
    "however therefore moreover furthermore overall additionally according based yes since because"
    " although while whereas both these those such thus hence instead finally meanwhile currently"
    " today later earlier among within despite like unlike given note see please sorry"
    " unfortunately answer passage passages source sources document documents file files text"
    " jedoch daher außerdem insgesamt laut leider cependant donc selon ainsi sin embargo según"
    " además por lo tanto tuttavia quindi secondo inoltre"
)
_OPENERS = frozenset(_OFTEN_OPEN.split())


def missing_name(sentence: str, source: str) -> str:
    """The first name of ``sentence``, as it is shown there, that ``source`` lacks, or ""."""
    words = bare_words(source)
    known = set(words)
    for name in names_in(sentence):
        parts = bare_words(name)
        if not all(_stands(part, known) for part in parts) or not _together(parts, words):
            return name
    for name in _KATAKANA.findall(sentence):
        if name not in source:
            return str(name)
    return ""


def names_in(sentence: str) -> list[str]:
    """Runs of capitalised words, ``San Francisco`` as one."""
    names: list[str] = []
    end = -1
    for match in _WORD.finditer(sentence):
        word = match.group()
        if not _is_name(word, opens=_opens(sentence, match.start())):
            continue
        if names and sentence[end : match.start()] == " ":
            names[-1] += f" {word}"
        else:
            names.append(word)
        end = match.end()
    return names


def _opens(sentence: str, start: int) -> bool:
    before = sentence[:start].rstrip(" \"“„«'(*-")
    return not before or before[-1] in ".!?:\n"


def _is_name(word: str, *, opens: bool) -> bool:
    plain = word.lower()
    if not word[0].isupper() or plain in STOP_WORDS or plain.split("'")[0] in STOP_WORDS:
        return False
    return not (opens and (plain in _OPENERS or (plain.endswith("ly") and word.isascii())))


def _stands(word: str, there: Collection[str]) -> bool:
    """The word itself or another inflection of it (German nouns, Russian names)."""
    if word in there or is_dense(word[0]) or (len(word) == 1 and word == "s"):
        return True
    stem = word[: max(4, len(word) - 2)]
    return len(word) > 4 and any(other.startswith(stem) for other in there)


def _together(parts: Sequence[str], words: Sequence[str]) -> bool:
    """Whether each two parts that follow each other are near each other in the source."""
    return all(_near(one, other, words) for one, other in pairwise(parts) if len(other) > 1)


def _near(one: str, other: str, words: Sequence[str]) -> bool:
    places = [n for n, word in enumerate(words) if _stands(other, (word,))]
    for place in places:
        around = words[max(0, place - _TOGETHER) : place + _TOGETHER + 1]
        if _stands(one, around):
            return True
    return False
