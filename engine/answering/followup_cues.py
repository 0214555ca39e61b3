"""The words by which a question leans on what was said before it, in each language.

They are listed in ``resources/followups.toml``, which says what each list is for; here they
become patterns. The trap: apostrophes come straight and curly, so texts are compared in their
:func:`plain` form, which keeps every character's place.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from engine.answering.resources import RESOURCES
from engine.chunking.language import detect
from engine.retrieval.query import bare_words, script_of
from engine.retrieval.stopwords import STOP_WORDS, language_of

_NOTHING = r"(?!)"
_PUNCTUATION = r"[,;:.?!،؛؟।，。；？！]"


@dataclass(frozen=True, slots=True)
class Cues:
    """One language's. ``about`` has a group "rest"; ``about`` and ``asking`` are for whole
    questions; ``small`` are the words that carry no topic; ``cuts`` is None where blanks stand
    between words; ``capitals``: whether a capital inside a sentence makes a name."""

    pronouns: re.Pattern[str]
    possessives: re.Pattern[str]
    pointers: re.Pattern[str]
    not_so: re.Pattern[str]
    documents: re.Pattern[str]
    about: tuple[re.Pattern[str], ...]
    asking: re.Pattern[str]
    clauses: re.Pattern[str]
    cuts: re.Pattern[str] | None
    places: frozenset[str]
    articles: frozenset[str]
    small: frozenset[str]
    capitals: bool


def plain(text: str) -> str:
    return text.replace("'", "’")


@cache
def cues_of(language: str) -> Cues | None:
    """None for a language that nothing is listed for."""
    listed = _listed().get(language)
    if listed is None:
        return None
    spaced = "cuts" not in listed
    return Cues(
        pronouns=_any(_each_word(listed["pronouns"], spaced)),
        possessives=_any(_each_word(listed["possessives"], spaced)),
        pointers=_any(listed["pointers"]),
        not_so=_any(listed["not_so"]),
        documents=_any([listed["documents"]]),
        about=tuple(_any([rf"\W*{pattern}[?？؟!.\s]*"]) for pattern in listed["about"]),
        asking=_any([rf"\W*(?:{listed['asking']})\W*"]),
        clauses=_any([_PUNCTUATION, *_each_word(listed["clauses"], spaced)]),
        cuts=None if spaced else _any([listed["cuts"]]),
        places=frozenset(listed["places"].split()),
        articles=frozenset(listed["articles"].split()),
        small=STOP_WORDS | frozenset(plain(listed["hollow"]).split()),
        capitals=listed.get("capitals", True),
    )


def language_asked(question: str, before: str) -> str:
    """The language of a question that may be one word long: its own where its script or its
    small words tell, else that of ``before``."""
    if by_small_words := language_of(bare_words(question)):
        return by_small_words
    if script_of(question) not in ("LATIN", ""):
        return detect(question) or detect(before)
    return language_of(bare_words(before)) or detect(f"{before} {question}")


@cache
def _listed() -> dict[str, dict[str, Any]]:
    return tomllib.loads((RESOURCES / "followups.toml").read_text("utf-8"))


def _each_word(words: str, spaced: bool) -> list[str]:
    """Whole words only where blanks stand between them, also in scripts whose vowel signs are
    no letters to ``\\b``."""
    listed = "|".join(re.escape(word) for word in words.split())
    if not listed:
        return []
    whole = rf"(?<![\w\u0900-\u097f])(?:{listed})(?![\w\u0900-\u097f]|’\w)"
    return [whole if spaced else listed]


def _any(patterns: Sequence[str]) -> re.Pattern[str]:
    joined = "|".join(pattern.replace("\n", "") for pattern in patterns)
    return re.compile(joined or _NOTHING, re.IGNORECASE)
