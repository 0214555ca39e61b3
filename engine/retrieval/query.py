"""What a person typed, cleaned and taken apart: words, quoted phrases, codes, names, filters.

Pure. The trap: a query is data from outside. It may be a pasted page, hold control characters
or look like SQL or a regular expression; what leaves this module is short, in NFC, and words
only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from engine.domain.errors import EngineError
from engine.domain.searched import searched
from engine.retrieval.filters import Filter, split
from engine.retrieval.stopwords import STOP_WORDS

LONGEST_QUERY = 2000
_TAIL = 500  # of a pasted page: the question often stands at its end
_MOST_WORDS = 64
_SHORTEST_ECHO = 16

_BLANKS = re.compile(r"\s+")
_PHRASE = re.compile(r'["“„«「『]([^"“”„«»「」『』]{2,200})["”“»」』]')
_POSSESSIVE = re.compile(r"['’]s\b")
_WORD = re.compile(r"\w(?:[\w'’&.@/+-]*\w)?[+#]*")


@dataclass(frozen=True, slots=True)
class Query:
    """``words`` are lower-cased, distinct and in order, small words left out; ``codes`` hold
    a digit; ``names`` are capitalised inside the sentence; ``script`` is a Unicode script's
    name such as ``LATIN``, "" when there are no letters; ``asked`` is the whole question, also
    after :meth:`without`; ``filters`` are part of neither."""

    text: str
    words: tuple[str, ...]
    phrases: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    script: str = ""
    asked: str = ""
    filters: tuple[Filter, ...] = ()

    @property
    def echo(self) -> str:
        """The question as :func:`one_line` of a text would repeat it; "" when it is so short
        that repeating it means nothing."""
        echo = one_line(self.asked).strip(" ?!.…？！。")
        return echo if len(echo) >= _SHORTEST_ECHO else ""

    def without(self, words: Collection[str]) -> Query:
        """The question less some of its words; the question itself when little would be left."""
        kept = tuple(word for word in self.words if word not in words)
        if len(kept) < 2 or len(kept) == len(self.words):
            return self
        text = _POSSESSIVE.sub(" ", self.text)
        shorter = " ".join(word for word in text.split() if not set(bare_words(word)) <= set(words))
        return replace(self, text=shorter or self.text, words=kept)

    @property
    def keywords(self) -> str:
        """The words the keyword arm looks for."""
        return " ".join(self.words)


def parse(text: str) -> Query:
    """Raises :class:`EngineError` ("usage") when there is nothing to look for, or a filter
    that cannot be understood."""
    cleaned, filters = split(clean(text))
    tokens = [match.group() for match in _WORD.finditer(cleaned)]
    if not tokens:
        raise EngineError(
            "usage",
            f"There is nothing to search for: the question has {_only(filters)}.",
            hint="Type a few words or a question.",
        )
    return Query(
        text=cleaned,
        words=_content_words(cleaned),
        phrases=tuple(match.group(1).strip() for match in _PHRASE.finditer(cleaned)),
        codes=_distinct(token.lower() for token in tokens if _has_digit(token)),
        names=_distinct(_names(cleaned)),
        script=script_of(cleaned),
        asked=cleaned,
        filters=filters,
    )


def _only(filters: tuple[Filter, ...]) -> str:
    return "only filters" if filters else "no words"


def one_line(text: str) -> str:
    """Lower-cased, blanks single: for comparing what two texts say word for word."""
    return " ".join(text.lower().split())


def clean(text: str) -> str:
    """As texts are searched, NFC, control and invisible characters gone, blanks single, a pasted
    page cut."""
    if len(text) > 20 * LONGEST_QUERY:  # normalising is not free either
        text = text[: 10 * LONGEST_QUERY] + " " + text[-10 * LONGEST_QUERY :]
    text = searched(text.encode("utf-8", "ignore").decode("utf-8"))
    visible = (" " if _is_control(char) else char for char in unicodedata.normalize("NFC", text))
    text = _BLANKS.sub(" ", "".join(visible)).strip()
    if len(text) > LONGEST_QUERY:
        text = f"{text[: LONGEST_QUERY - _TAIL]} {text[-_TAIL:]}"
    return text


def _is_control(char: str) -> bool:
    # Format characters stay when they shape words (joiners of Indic scripts and Persian).
    return unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs") and char not in "\u200c\u200d"


def _content_words(text: str) -> tuple[str, ...]:
    """The words worth looking for; all of them when only small words are left."""
    words = _distinct(bare_words(text))
    kept = tuple(word for word in words if word not in STOP_WORDS)
    return (kept or words)[:_MOST_WORDS]


def bare_words(text: str) -> list[str]:
    """Lower-cased runs of letters, digits and the marks that Indic scripts and Thai need."""
    return "".join(char if _is_word(char) else " " for char in text.lower()).split()


def _is_word(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char)[0] == "M" or char in "\u200c\u200d"


def _names(text: str) -> list[str]:
    """Words with a capital that no sentence start explains, and words in capitals."""
    found = []
    previous = "."
    for match in _WORD.finditer(text):
        word = match.group()
        starts = previous[-1:] in '.?!:"“„«'
        if (len(word) > 1 and word.isupper()) or (word[0].isupper() and not starts):
            found.append(word)
        previous = text[: match.end() + 1].rstrip()[-1:] if match.end() < len(text) else "."
    return found


def _has_digit(token: str) -> bool:
    return any(char.isdigit() for char in token)


def _distinct(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


def script_of(text: str) -> str:
    """The script most letters are in, by their Unicode names: LATIN, CYRILLIC, CJK, THAI."""
    counts: dict[str, int] = {}
    for char in text[:400]:
        if char.isalpha():
            script = unicodedata.name(char, "UNKNOWN").split(" ", 1)[0].split("-", 1)[0]
            counts[script] = counts.get(script, 0) + 1
    if not counts:
        return ""
    return max(counts, key=lambda script: counts[script])
