"""One file's answer to what every file is asked: its best sentence, and whether it fits.

The trap: no answer is not the answer no. A file whose text is near the subject but says nothing
that can be judged is "unclear", and is listed apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from engine.answering.quoting import Scored, judge
from engine.answering.survey.columns import Column
from engine.answering.survey.comparisons import Comparison
from engine.answering.survey.criterion import Criterion
from engine.answering.survey.values import find_dates
from engine.answering.survey.wording import alike
from engine.chunking.sentences import sentence_spans
from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.inference.embedder import Embedder
from engine.retrieval.query import bare_words

Outcome = Literal["yes", "no", "unclear"]
_AMOUNT = re.compile(
    r"(?:[$€£¥]\s?)?\d[\d.,]*\d(?:\s?(?:[$€£¥%]|(?:thousand|million|billion)\b))?|\d"
)
_MONEY = re.compile(
    r"(?:[$€£¥]\s?\d[\d.,]*\d|[$€£¥]\s?\d|\d[\d.,]*\s?(?:%|[$€£¥]))(?:\s(?:million|billion))?"
)
_STATED = re.compile(
    rf"(?:\b(?:is|was|are|were|of|to|at|beträgt|est|es|è)|[:=])\s+(?P<money>{_MONEY.pattern})"
)
_DURATION = re.compile(
    r"(?:\d+|one|two|three|four|five|six|nine|twelve)(?: \(\d+\))?(?: calendar| business| full)?"
    r"[ -](?:day|week|month|year)s?(?:['’])?|\d+ (?:Tage?n?|Wochen?|Monate?n?|Jahre?n?)",
    re.IGNORECASE,
)
_DATES = re.compile(
    r"\bdates?\b|\bwhen\b|\bends?\b|\bending\b|\bexpir\w+|\bstarts?\b|\bbegins?\b|\bdue\b|\bdatum\b"
    r"|\bwann\b|\bende[nt]?\b|\bquand\b|\bfecha\b|\bdata\b"
)
_PERIODS = re.compile(
    r"\bperiods?\b|\bnotice\b|\bduration\b|\bterm\b|\bhow long\b|frist\w*|\bdauer\b"
)
_FIGURES = re.compile(
    r"\b(?:sales|revenues?|rates?|income|margins?|expens\w+|expenditures?|spending|costs?|prices?"
    r"|cash|debt|inventor\w+|tax|salar\w+|rents?|amounts?|fees?|penalt\w+|balances?|totals?|numbers?"
    r"|profits?|assets|liabilities|dividends?|shares?|preise?|kosten|miete|umsatz|betrag|loyer|prix)\b"
)
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_CANDIDATES, _WORDS_GAIN, _FIGURE_GAIN, _LABEL_GAIN, _HEADING_LOSS = 8, 2.0, 1.5, 1.0, 2.0
# Set by hand while looking at the tuning halves of the 10-Q questions and of the BBC topics.
NEAR, SHARED = 0.42, 0.5
_ON_SUBJECT, _SHARED_ON_SUBJECT = 0.5, 1.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file says: ``hit.text[start:end]`` is quoted; ``value`` is the field where it
    could be read out of that."""

    outcome: Outcome
    hit: Hit | None = None
    start: int = 0
    end: int = 0
    value: str = ""


def mentions(criterion: Criterion, texts: Sequence[str]) -> tuple[int, int, int] | None:
    """(passage, start, end) of the sentence that mentions what is asked for, if the text does:
    whole words, any case, all of one alternative."""
    for part in criterion.phrases:
        places = [_first(phrase, texts) for phrase in part]
        if all(place is not None for place in places):
            place = places[0]
            assert place is not None
            return place[0], *_sentence_around(texts[place[0]], place[1])
    return None


def _first(phrase: str, texts: Sequence[str]) -> tuple[int, int] | None:
    pattern = phrase_pattern(phrase)
    for number, text in enumerate(texts):
        match = pattern.search(text)
        if match:
            return number, match.start()
    return None


def phrase_pattern(phrase: str) -> re.Pattern[str]:
    """The words of a phrase, in any case, however a line breaks between them."""
    words = r"\s+".join(map(re.escape, phrase.split()))
    before = r"(?<!\w)" if phrase[:1].isascii() else ""
    after = r"(?!\w)" if phrase[-1:].isascii() else ""
    return re.compile(f"{before}{words}{after}", re.IGNORECASE)


def _sentence_around(text: str, place: int) -> tuple[int, int]:
    for start, end in sentence_spans(text):
        if start <= place < end:
            return start, end
    return 0, len(text)


def share(words: Sequence[str], text: str) -> float:
    """How many of some words stand in a text, in whatever inflection: 0 to 1."""
    if not words:
        return 0.0
    said = set(bare_words(text))
    return sum(any(alike(word, other) for other in said) for word in words) / len(words)


def read(
    criterion: Criterion, hits: Sequence[Hit], embedder: Embedder, cancel: CancelToken | None
) -> Reading:
    """What the best passages of one file say. ``hits`` carry their similarity."""
    if not hits:
        return Reading("no")
    near = max(hit.similarity or 0.0 for hit in hits)
    shared = max(share(criterion.words, _around(hit)) for hit in hits)
    if near < NEAR and shared < SHARED:
        return Reading("no")
    ranked = judge(criterion.query, hits, embedder, cancel)
    if not ranked:
        return Reading("unclear", hits[0], 0, min(len(hits[0].text), 200))
    best = ranked[0]
    if criterion.kind == "limit" and criterion.limit is not None:
        return _limited(criterion, criterion.limit, ranked)
    if criterion.kind == "about":
        fits = near >= _ON_SUBJECT or shared >= _SHARED_ON_SUBJECT
        return _of(best, "yes" if fits else "unclear")
    meaning = max(one.features.meaning for one in ranked)
    best = _field(criterion, ranked)
    said = share(criterion.words, best.sentence.text)
    clear = meaning >= NEAR or said >= SHARED
    return _of(best, "yes" if clear else "unclear", _value(criterion, best.sentence.text))


def _field(criterion: Criterion, ranked: Sequence[Scored]) -> Scored:
    """The sentence that gives the field: not its heading, and one with a figure where the field
    is one."""
    wants_figure = _FIGURES.search(criterion.query.lower()) is not None

    def worth(one: Scored) -> float:
        text = one.sentence.text
        gain = _WORDS_GAIN * share(criterion.words, text)
        if wants_figure and _AMOUNT.search(_YEARS.sub("", text)):
            gain += _FIGURE_GAIN + _LABEL_GAIN * _is_label(criterion.words, text)
        return one.score + gain - (_HEADING_LOSS if _is_heading(text) else 0.0)

    return max(ranked[:_CANDIDATES], key=worth)


def _is_label(words: Sequence[str], text: str) -> bool:
    """Whether a row begins with just the words that are asked for."""
    label = re.split(r"[\d$€£¥(|:]", text, maxsplit=1)[0]
    said = bare_words(label)
    return 0 < len(said) <= len(words) + 1 and share(words, label) == 1.0


def _is_heading(text: str) -> bool:
    return (
        len(text.split()) <= 8
        and not text.rstrip().endswith((".", "!", "?", ";"))
        and not any(char.isdigit() for char in text)
    )


def _around(hit: Hit) -> str:
    return f"{' '.join(hit.headings)} {hit.context} {hit.text}"


def _of(one: Scored, outcome: Outcome, value: str = "") -> Reading:
    return Reading(outcome, one.sentence.hit, one.sentence.start, one.sentence.end, value)


def _limited(criterion: Criterion, limit: Comparison, ranked: Sequence[Scored]) -> Reading:
    """Whether the field keeps to its limit: judged by the best sentence that has such a value
    and speaks of the field."""
    seen: list[tuple[float, Scored, list[tuple[str, bool]]]] = []
    for one in ranked:
        values = _values(one.sentence.text, limit)
        said = share(criterion.words, one.sentence.text)
        if values and said > 0:
            seen.append((said, one, values))
    if not seen:
        return _of(ranked[0], "unclear")
    most = max(said for said, _, _ in seen)
    _, one, values = next(each for each in seen if each[0] == most)
    fitting = [text for text, fits in values if fits]
    if not fitting:
        return _of(one, "no", values[0][0])
    # Of several dates only one is the field's; which, a rule cannot tell.
    sure = len(fitting) == len(values) or len(values) == 1
    return _of(one, "yes" if sure else "unclear", fitting[0])


def _values(sentence: str, limit: Comparison) -> list[tuple[str, bool]]:
    """Each date or number of a sentence, and whether it is within the limit."""
    if limit.kind == "date":
        found = []
        for start, end, written in find_dates(sentence):
            day = written.settled("dmy")
            if day is not None:
                found.append((sentence[start:end], _within(day.isoformat(), limit, day.month)))
        if not found:
            years = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", sentence)
            found = [(y, _within(f"{y}-06-30", limit, 0)) for y in years if limit.year]
        return found
    column = Column(0, "", kind="number", mark=".")
    result = []
    for match in _AMOUNT.finditer(sentence):
        value = column.number(match.group())
        if value is not None:
            result.append((match.group(), _within(float(value), limit, 0)))
    return result


def _within(value: float | str, limit: Comparison, month: int) -> bool:
    if limit.month:
        return month == limit.month
    low, high = limit.low, limit.high
    if low is not None and (value < low or (value == low and not limit.low_in)):  # type: ignore[operator]
        return False
    return high is None or value < high or (value == high and limit.high_in)  # type: ignore[operator]


def _value(criterion: Criterion, sentence: str) -> str:
    """The field's value where the sentence has just one of its kind: of several none, since
    which is meant is not known."""
    query = criterion.query.lower()
    if _DATES.search(query):
        found = [sentence[start:end] for start, end, _ in find_dates(sentence)]
    elif _PERIODS.search(query):
        found = [match.group() for match in _DURATION.finditer(sentence)]
    else:
        found = [match["money"] for match in _STATED.finditer(sentence)]
        found = found if len(_MONEY.findall(sentence)) == 1 else []
    return found[0] if len(found) == 1 else ""
