"""What a question is about: its phrases, the names in them, and the topic of a talk.

Pure. Phrases are the runs of words between small words and punctuation, as in RAKE (Rose et
al., "Automatic Keyword Extraction from Individual Documents", 2010); no grammar is needed, so
it serves every language. The trap: a follow-up's topic is the previous question's as it was
understood, topic and all, so that a talk's subject lives on from turn to turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from engine.answering.followup_cues import Cues, plain
from engine.retrieval.query import bare_words

_LETTER = r"[\w\u0900-\u0963\u0966-\u0dff\u0e30-\u0e4e]"  # vowel signs are no letters to \w
_TOKEN = re.compile(rf"{_LETTER}(?:(?:{_LETTER}|[’&.@/+-])*{_LETTER})?[+#]*|[^\w\s]")
_SENTENCE_END = ".?!:"


def phrases(text: str, cues: Cues) -> list[str]:
    """The runs of words that carry the topic, in order and as they are written."""
    if cues.cuts is not None:
        pieces = (piece.strip() for piece in cues.cuts.sub("\n", text).split("\n"))
        return [piece for piece in pieces if len(piece) > 1 and piece not in cues.small]
    runs: list[list[str]] = [[]]
    for token in _tokens(text, cues):
        if _carries(token, cues):
            runs[-1].append(token)
        elif runs[-1]:
            runs.append([])
    return [" ".join(run) for run in runs if run]


def content(text: str, cues: Cues) -> list[str]:
    """The words of :func:`phrases`."""
    return [word for phrase in phrases(text, cues) for word in bare_words(phrase)]


def names(text: str, cues: Cues) -> list[str]:
    """Runs of words with a capital that no beginning of a sentence explains, small words
    between them left out; empty in languages whose capitals make no names."""
    if not cues.capitals:
        return []
    runs: list[list[str]] = [[]]
    before = "."
    for token in _tokens(text, cues):
        starts = before in _SENTENCE_END and not token.isupper()
        if token[0].isupper() and len(token) > 1 and not starts and _carries(token, cues):
            runs[-1].append(token)
        elif runs[-1]:
            runs.append([])
        before = token
    return [" ".join(run) for run in runs if run]


def within(offered: Iterable[str], said: Sequence[str], most_words: int) -> list[str]:
    """Those of the phrases that say something new, ``most_words`` words in all at most."""
    known = {word for text in said for word in bare_words(text)}
    kept: list[str] = []
    for phrase in offered:
        words = bare_words(phrase)
        if not set(words) <= known and len(words) <= most_words:
            known.update(words)
            kept.append(phrase)
            most_words -= len(words)
    return kept


def _tokens(text: str, cues: Cues) -> list[str]:
    return [_bare(text[m.start() : m.end()], cues) for m in _TOKEN.finditer(plain(text))]


def _bare(token: str, cues: Cues) -> str:
    """Less a possessive ending, and less an elided small word in front (l’appartement)."""
    token = token.removesuffix("'s").removesuffix("’s")
    first, apostrophe, rest = plain(token).partition("’")
    elided = (
        apostrophe
        and rest
        and first.lower() in cues.small
        and plain(token.lower()) not in cues.small
    )
    return token[len(first) + 1 :] if elided else token


def _carries(token: str, cues: Cues) -> bool:
    return token[0].isalnum() and plain(token.lower()) not in cues.small
