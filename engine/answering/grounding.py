"""Whether the evidence supports a sentence: its facts one by one, then its words as a whole.

Pure. Every quotation, date, number and name must stand in the cited passages; the nearest
sentence there must not say the contrary; then enough of the remaining words must be there, and
not in questions or in orders to whoever answers alone. The trap: this shows that the facts are
in the source and not plainly turned round, not that the source says the same; a swapped subject
can slip through, an invented figure cannot. Scripts without capitals (Arabic, Chinese, Thai)
give no names to check but Japanese ones in katakana.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from re import compile as pattern

from engine.answering.assertions import asks, orders, without
from engine.answering.figures import missing_date, missing_number
from engine.answering.names import missing_name
from engine.answering.opposites import denies, negates, turned_round
from engine.chunking.sentences import sentence_spans
from engine.retrieval.query import bare_words
from engine.retrieval.stopwords import STOP_WORDS
from engine.retrieval.wording import pieces_of

LEAST_SHARED = 0.5  # of the words' pieces
LEAST_ASSERTED = 0.2  # of them: what a question says beside its answer, the answer need not repeat
LEAST_SIMILARITY = 0.75  # enough by meaning where the words differ
_SAME_CLAIM = 0.75  # words shared with a sentence for its “not” to concern this one

_QUOTED = pattern(r'["“„«「]([^"“”„«»「」]{3,300})["”“»」]')


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
        return unfounded("no passage is cited for this")
    text = "\n".join(source.text for source in sources)
    named = text + "\n" + "\n".join(source.name for source in sources)
    if problem := _missing_fact(sentence, text, named):
        return unfounded(problem)
    if problem := _contrary(sentence, text):
        return unfounded(problem)
    if similarity >= LEAST_SIMILARITY:
        return True, "the cited passage says this"
    if shared_words(sentence, without(named, orders)) < LEAST_SHARED:
        return unfounded("the cited passage says little of this")
    if shared_words(sentence, without(named, orders, asks)) < LEAST_ASSERTED:
        return unfounded("the cited passage asks this and does not say it")
    return True, "the cited passage says this"


def unfounded(reason: str) -> tuple[bool, str]:
    """A verdict; the window shows ``reason``, in its language."""
    return False, reason


def shared_words(sentence: str, text: str) -> float:
    """The share of the sentence's words (small ones aside) that the text has, by pieces."""
    words = [word for word in bare_words(sentence) if word not in STOP_WORDS]
    pieces = pieces_of(" ".join(words))
    if not pieces:
        return 1.0
    plain = f" {' '.join(bare_words(text))} "
    return sum(piece in plain for piece in pieces) / len(pieces)


def _missing_fact(sentence: str, text: str, named: str) -> str:
    if quotation := _missing_quotation(sentence, text):
        return f"the passage does not contain the words “{quotation}”"
    if date := missing_date(sentence, text):
        return f"the date {date} is not in the passage"
    if number := missing_number(sentence, text):
        return f"the number {number} is not in the passage"
    if name := missing_name(sentence, named):
        return f"the name {name} is not in the passage"
    return ""


def _missing_quotation(sentence: str, text: str) -> str:
    plain = " ".join(bare_words(text))
    for match in _QUOTED.finditer(sentence):
        if " ".join(bare_words(match.group(1))) not in plain:
            return match.group(1)
    return ""


def _contrary(sentence: str, text: str) -> str:
    """How the nearest sentence of the source contradicts this one, as far as words show it."""
    nearest = _nearest(sentence, text)
    if not nearest:
        return ""
    if word := turned_round(bare_words(sentence), set(bare_words(nearest))):
        return f"the passage does not say “{word}” but the opposite"
    if (denies(sentence) and not negates(nearest)) or (denies(nearest) and not negates(sentence)):
        return "the passage says the opposite: one of the two has a “not”"
    return ""


def _nearest(sentence: str, text: str) -> str:
    """The sentence of the source that makes the same claim, "" when none does."""
    spans = [text[start:end] for start, end in sentence_spans(text)]
    shared = [(shared_words(sentence, one), -len(one), one) for one in spans]
    most, _, nearest = max(shared, default=(0.0, 0, ""))
    return nearest if most >= _SAME_CLAIM else ""
