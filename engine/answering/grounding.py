"""Whether the evidence supports a sentence: its facts one by one, then its words as a whole.

Pure. Every number, date, capitalised name and quotation must stand in the cited passages; then
enough of the remaining words must. The trap: this shows that the words are in the source, not
that the source says the same; a negation can slip through, an invented figure cannot.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from engine.retrieval.query import bare_words
from engine.retrieval.stopwords import STOP_WORDS
from engine.retrieval.wording import is_dense, pieces_of

LEAST_SHARED = 0.5  # of the words' pieces
LEAST_SIMILARITY = 0.75  # enough by meaning where the words differ

_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f'’ ]\d{3})*(?:[.,]\d+)?|\d")
_QUOTED = re.compile(r'["“„«「]([^"“”„«»「」]{3,300})["”“»」]')
_NAME = re.compile(r"\b[^\W\d_]\w*(?:['’]\w+)?")
_COUNTED = "zero one two three four five six seven eight nine ten eleven twelve"
_NUMBER_WORDS = {word: str(value) for value, word in enumerate(_COUNTED.split(" "))}


@dataclass(frozen=True, slots=True)
class Source:
    """``text`` is the passage with its headings; ``name`` the file's name and title, which
    may support a name but never a number."""

    text: str
    name: str = ""


def check(sentence: str, sources: Sequence[Source], *, similarity: float = 0.0) -> tuple[bool, str]:
    """(supported, the reason in plain words). ``similarity``: by meaning, to the nearest
    sentence of the sources."""
    if not sources:
        return False, "no passage is cited for this"
    text = "\n".join(source.text for source in sources)
    named = text + "\n" + "\n".join(source.name for source in sources)
    problems = (
        _missing_quotation(sentence, text),
        _missing_number(sentence, text),
        _missing_name(sentence, named),
    )
    for problem in problems:
        if problem:
            return False, problem
    if shared_words(sentence, named) < LEAST_SHARED and similarity < LEAST_SIMILARITY:
        return False, "the cited passage says little of this"
    return True, "the cited passage says this"


def shared_words(sentence: str, text: str) -> float:
    """The share of the sentence's words (small ones aside) that the text has, by pieces."""
    words = [word for word in bare_words(sentence) if word not in STOP_WORDS]
    pieces = pieces_of(" ".join(words))
    if not pieces:
        return 1.0
    plain = f" {' '.join(bare_words(text))} "
    return sum(piece in plain for piece in pieces) / len(pieces)


def _missing_quotation(sentence: str, text: str) -> str:
    plain = " ".join(bare_words(text))
    for match in _QUOTED.finditer(sentence):
        if " ".join(bare_words(match.group(1))) not in plain:
            return f"the passage does not contain the words “{match.group(1)}”"
    return ""


def _missing_number(sentence: str, text: str) -> str:
    there = numbers_of(text)
    for shown, value in _numbers(sentence):
        if value not in there:
            return f"the number {shown} is not in the passage"
    return ""


def numbers_of(text: str) -> set[str]:
    """The numbers in a text in one spelling, those written as words up to twelve included."""
    found = {value for _, value in _numbers(text)}
    found.update(_NUMBER_WORDS[word] for word in bare_words(text) if word in _NUMBER_WORDS)
    return found


def _numbers(text: str) -> list[tuple[str, str]]:
    return [(m.group(), _canonical(m.group())) for m in _NUMBER.finditer(text)]


def _canonical(number: str) -> str:
    """``1,234.50``, ``1.234,5`` and ``1 234.5`` as ``1234.5``; digits of any script as ASCII."""
    digits = "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in number)
    parts = re.split(r"[.,\u00a0\u202f'’ ]", digits)
    if len(parts) == 1:
        return str(int(parts[0]))
    grouped = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3
    separators = re.findall(r"[.,\u00a0\u202f'’ ]", digits)
    if grouped and (len(set(separators)) == 1):
        return str(int("".join(parts)))
    whole, fraction = "".join(parts[:-1]), parts[-1].rstrip("0")
    return f"{int(whole)}.{fraction}" if fraction else str(int(whole))


def _missing_name(sentence: str, text: str) -> str:
    there = set(bare_words(text))
    for word in _names(sentence):
        if not all(_stands(part, there) for part in bare_words(word)):
            return f"the name {word} is not in the passage"
    return ""


def _names(sentence: str) -> list[str]:
    """Capitalised words that no sentence start explains."""
    found = []
    for match in _NAME.finditer(sentence):
        before = sentence[: match.start()].rstrip(" \"“„«'(*-")
        starts = not before or before[-1] in ".!?:\n"
        word = match.group()
        if word[0].isupper() and not starts and word.lower() not in STOP_WORDS:
            found.append(word)
    return found


def _stands(word: str, there: Collection[str]) -> bool:
    """The word itself or another inflection of it (German nouns, Russian names)."""
    if word in there or is_dense(word[0]):
        return True
    stem = word[: max(4, len(word) - 2)]
    return len(word) > 4 and any(other.startswith(stem) for other in there)
