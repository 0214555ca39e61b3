"""Questions made from passages, each with the passage that answers it. Pure.

A heading asks for what stands under it, a sentence or a comment for its surroundings, a name in
code for its definition, a few telling words for the passage that they tell from the others. The
trap: a question that still stands in its passage is found by its words alone and teaches
nothing, so what it was taken from is cut out of the text that must be found.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from math import log

from engine.chunking.sentences import sentence_spans
from engine.domain.searched import searched
from engine.retrieval.pieces import is_dense
from engine.retrieval.stopwords import STOP_WORDS
from engine.store.passage_rows import Passage

KEYWORDS = 4
_FEWEST_WORDS, _MOST_WORDS = 6, 30  # of a sentence that asks
_LEAST_LEFT = 80  # characters of a passage without what was cut out
_WORD = re.compile(r"[^\W\d_][\w'’-]*[^\W_]|[^\W\d_]")
_COMMENT = re.compile(r"^[ \t]*(?://[/!]?|#|--|\*)[ \t]?(?P<said>\S.*)$", re.MULTILINE)
_QUOTED = re.compile(r'"""(?P<said>.+?)"""|/\*\*?(?P<also>.+?)\*/', re.DOTALL)
_NAMED = re.compile(
    r"^[ \t]*(?:(?:pub(?:\([a-z]+\))?|export|static|async|unsafe|public|private|protected|final"
    r"|abstract|const)[ \t]+)*(?P<kind>def|fn|func|function|class|struct|enum|trait|interface"
    r"|(?<=[cdt][ \t])[A-Za-z_][\w<>\[\]]*)[ \t]+(?P<name>[A-Za-z_]\w{3,})",
    re.MULTILINE,
)
_THINGS = frozenset({"class", "struct", "enum", "trait", "interface"})
_PROSE = 0.8  # of a sentence's characters are letters and blanks
_HEADING_AS = ("{0}", "What is {0}?", "{0} {1}", "What is said about {0}?")
_NAME_AS = ("What does the {1} {0} do?", "How is the {1} {0} used?", "What is `{0}` for?")


@dataclass(frozen=True, slots=True)
class Made:
    """``left`` is what must be found: the passage as it is searched, without the question."""

    question: str
    kind: str
    left: str


class Rarity:
    """How telling words are in a library, from the passages that it was shown."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._holding: Counter[str] = Counter()
        self._count = 0
        for text in texts:
            self._count += 1
            self._holding.update(set(_words(text)))

    def of(self, word: str) -> float:
        holding = self._holding[word.lower()]
        return log((1 + self._count) / (1 + holding))

    def telling(self, text: str, count: int = KEYWORDS) -> list[str]:
        """The most telling words of a text that other passages have too, in their order."""
        counts = Counter(_words(text))
        worth = {
            word: (1 + log(times)) * self.of(word)
            for word, times in counts.items()
            if self._holding[word] > 1 and word not in STOP_WORDS and len(word) > 2
        }
        best = set(sorted(worth, key=lambda word: (-worth[word], word))[:count])
        return [word for word in counts if word in best]


def questions_of(passage: Passage, rarity: Rarity) -> list[Made]:
    """The questions that a passage answers; none where too little would be left of it."""
    asked = _asked_by(passage, rarity)
    text = passage.text
    for cut, _, _ in asked:
        text = text.replace(cut, " ") if cut else text
    if len(text.strip()) < _LEAST_LEFT:
        return []
    left = searched("\n".join(part for part in (passage.context, text.strip()) if part))
    made = [Made(searched(question), kind, left) for _, question, kind in asked]
    words = rarity.telling(left)
    if len(words) == KEYWORDS:
        made.append(Made(" ".join(words), "keywords", left))
    return made


def _asked_by(passage: Passage, rarity: Rarity) -> list[tuple[str, str, str]]:
    """(what is cut out, question, kind) of each."""
    found = [*_headings(passage)]
    code = list(_code(passage.text))
    found += code if code else _sentence(passage.text, rarity)
    return found


def _headings(passage: Passage) -> Iterator[tuple[str, str, str]]:
    """The heading that the passage begins with, or stands under."""
    first, _, rest = passage.text.partition("\n")
    begins = first.startswith("#") or (rest and passage.text.count(first) > 1)
    heading = first.lstrip("# ").strip() if begins else ""
    cut = first if begins else ""
    if not heading and passage.headings:
        heading = passage.headings[-1]
    if not 3 <= len(heading) <= 100 or not any(map(str.isalpha, heading)):
        return
    around = passage.headings[-1] if cut and passage.headings else passage.title
    plain = passage.language not in ("", "en")
    form = "{0}" if plain else _chosen(_HEADING_AS, heading + passage.chunk_id)
    yield cut, form.format(heading.rstrip(".:"), around).strip(), "heading"


def _code(text: str) -> Iterator[tuple[str, str, str]]:
    names = [(match["name"], match["kind"]) for match in _NAMED.finditer(text)]
    if not names:
        return
    name, kind = names[0]
    form = _chosen(_NAME_AS, name)
    yield "", form.format(name, kind if kind in _THINGS else "function"), "name"
    for match in (*_QUOTED.finditer(text), *_COMMENT.finditer(text)):
        said = " ".join((match.groupdict().get("also") or match["said"] or "").split())
        said = said.lstrip("*/# ").partition("  ")[0]
        if 4 <= len(said.split()) <= _MOST_WORDS:
            yield match.group(), said, "comment"
            return


def _sentence(text: str, rarity: Rarity) -> list[tuple[str, str, str]]:
    """The sentence that says most: by how telling its words are."""
    best, most = "", -1.0
    for start, end in sentence_spans(text):
        sentence = text[start:end].strip()
        words = _words(sentence)
        size = len(sentence) // 2 if sentence and is_dense(sentence[0]) else len(words)
        if not _FEWEST_WORDS <= size <= _MOST_WORDS or not _is_prose(sentence):
            continue
        worth = sum(rarity.of(word) for word in set(words)) / len(words) ** 0.5 if words else 0.1
        if worth > most:
            best, most = sentence, worth
    return [(best, " ".join(best.split()), "sentence")] if best else []


def _is_prose(sentence: str) -> bool:
    plain = sum(char.isalpha() or char.isspace() for char in sentence)
    return plain >= _PROSE * len(sentence)


def _words(text: str) -> list[str]:
    return [match.group().lower() for match in _WORD.finditer(text)]


def _chosen(forms: Sequence[str], key: str) -> str:
    """The same one each time, so that a run that goes on makes the same questions."""
    return forms[blake2b(key.encode("utf-8", "replace"), digest_size=1).digest()[0] % len(forms)]
