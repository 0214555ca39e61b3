"""How far each arm can be trusted for one question.

Pure. An embedder made for English ranks German a little and Chinese not at all, while words
work in every language; so its weight goes by the language of what is asked and of what was
found. The trap: a short question in Latin script tells little of its language; the passages
that hold its words tell more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from engine.retrieval.query import Query

KNOWN, RELATED, FOREIGN = 0.5, 0.3, 0.08
# A long description is matched by its sense: with each further word, more of them are chance.
_SHORT_WORDS, _A_WORD, _LONG = 6, 0.04, 0.7
_PRECISE = 0.6  # quoted phrases and codes are for the keyword arm

_UNCHANGING = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
_LANGUAGES_OF = {
    "LATIN": None,
    "CYRILLIC": {"ru", "uk", "be", "bg", "sr", "mk", "kk", "mn"},
    "ARABIC": {"ar", "fa", "ur", "ps"},
    "HEBREW": {"he", "yi"},
    "GREEK": {"el"},
    "DEVANAGARI": {"hi", "mr", "ne"},
    "THAI": {"th"},
    "CJK": {"zh", "ja"},
    "HIRAGANA": {"ja"},
    "KATAKANA": {"ja"},
    "HANGUL": {"ko"},
}


def vector_weight(
    speaks: Collection[str], query: Query, found_languages: Sequence[str] = ()
) -> float:
    """The vector arm's share of the score; the rest is the keyword arm's.

    ``speaks`` are the embedder's languages ("*": many), ``found_languages`` those of the
    keyword arm's best passages, best first.
    """
    weight = _by_language(speaks, query.script, found_languages)
    if weight == KNOWN:
        weight = min(_LONG, KNOWN + _A_WORD * max(0, len(query.words) - _SHORT_WORDS))
    if query.phrases or any(is_code(code) for code in query.codes):
        weight *= _PRECISE
    return weight


def _by_language(speaks: Collection[str], script: str, found: Sequence[str]) -> float:
    if "*" in speaks or not speaks:
        return KNOWN
    of_script = _LANGUAGES_OF.get(script, set() if script else None)
    if of_script is not None:
        return KNOWN if of_script & set(speaks) else FOREIGN
    votes = Counter(language for language in found if language)
    if not votes:
        return KNOWN
    return KNOWN if votes.most_common(1)[0][0] in speaks else RELATED


def understands(speaks: Collection[str], query: Query) -> bool:
    """Whether the embedder was made for any language in the question's script."""
    return _by_language(speaks, query.script, ()) > FOREIGN


def wording_weight(query: Query, trusted: float) -> float:
    """Of the keyword side's share, the part that goes by pieces of words.

    More where the embedder helps little (``trusted`` is its weight) and words inflect; less
    where the word index already cuts a text into short unchanging words.
    """
    if query.script in _UNCHANGING:
        return 0.4
    if trusted <= FOREIGN:
        return 0.85
    return 0.5 if trusted >= KNOWN * _PRECISE else 0.7


def is_code(token: str) -> bool:
    """An article number or an identifier, rather than a year or a count."""
    return any(char.isalpha() for char in token) and sum(c.isdigit() for c in token) >= 3
