"""What a question that asks for all of something wants: recognised by its words, in ten languages.

Pure. A request is ``certain`` when its wording leaves no doubt ("List all ...", "how many of my
..."), else it is one only if a table or the catalogue answers every word of it: "How many
employees does Apple have?" is a question like any other until there is a list of employees.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from engine.answering.survey import cues
from engine.answering.survey.comparisons import Comparison, comparisons
from engine.answering.survey.superlatives import Superlative, superlative
from engine.retrieval.query import clean
from engine.retrieval.stopwords import STOP_WORDS

_WORD = re.compile(r"\w+(?:[-'’.&/]\w+)*[+#%]*")
TABLE_FILE = re.compile(r"\S+\.(?:xlsx?|xlsm|csv|tsv|ods|numbers)\b", re.IGNORECASE)
_LONGEST = 400  # characters; a pasted page is no request


class Operation(StrEnum):
    COUNT = "count"
    LIST = "list"
    SUM = "sum"
    AVERAGE = "average"
    MEDIAN = "median"
    EXTREME = "extreme"
    COMPARE = "compare"


@dataclass(frozen=True, slots=True)
class Word:
    """``question[start:end]``; ``cue``: it belongs to what makes the question a request."""

    text: str
    start: int
    end: int
    cue: bool = False

    @property
    def folded(self) -> str:
        """In lower case, without a possessive ending."""
        return re.sub("['’]s?$", "", self.text.casefold())


@dataclass(frozen=True, slots=True)
class Request:
    """``words`` are those of the question that are not small; ``said_all`` when it asks for all
    in so many words; ``papers`` when it speaks of files by what they are ("contracts").
    ``compares``: it sets things side by side.
    ``beyond``: it asks for what no query gives (a share, a cause)."""

    question: str
    operation: Operation
    certain: bool
    words: tuple[Word, ...]
    limits: tuple[Comparison, ...] = ()
    extreme: Superlative | None = None
    said_all: bool = False
    papers: bool = False
    negated: bool = False
    beyond: bool = False
    compares: bool = False


_OPERATIONS = (
    (Operation.AVERAGE, cues.AVERAGE),
    (Operation.MEDIAN, cues.MEDIAN),
    (Operation.COUNT, cues.COUNT),
    (Operation.SUM, cues.SUM),
    (Operation.COMPARE, cues.COMPARE),
)


def recognise(question: str) -> Request | None:
    """None for a question that is surely an ordinary one."""
    text = clean(question).lstrip("¿¡ ")
    if not text or len(text) > _LONGEST:
        return None
    lower = text.lower()
    cue = _Cues.of(lower)
    operation = cue.operation
    if operation is None:
        return None
    return Request(
        question=text,
        operation=operation,
        certain=cue.certain,
        words=_words(text, cue.spans),
        limits=tuple(comparisons(text)),
        extreme=cue.extreme,
        said_all=cue.said_all,
        papers=re.search(cues.PAPERS, lower) is not None,
        negated=re.search(cues.NOT, lower) is not None,
        beyond=re.search(cues.BEYOND, lower) is not None,
        compares=re.search(cues.COMPARE, lower) is not None,
    )


@dataclass(frozen=True, slots=True)
class _Cues:
    """What was found in a question in lower case, and where."""

    operation: Operation | None
    certain: bool
    said_all: bool
    extreme: Superlative | None
    spans: list[tuple[int, int]]

    @classmethod
    def of(cls, lower: str) -> _Cues:
        found = {one: re.search(pattern, lower) for one, pattern in _OPERATIONS}
        listing, surely_list = re.search(cues.LIST, lower), re.search(cues.SURELY_LIST, lower)
        across, every = re.search(cues.ACROSS, lower), re.search(cues.EVERY, lower)
        extreme = superlative(lower)
        operation = next((one for one, match in found.items() if match), None)
        if operation is None and extreme is not None:
            operation = Operation.EXTREME
        if operation is None and (surely_list or (listing and _may_list(lower))):
            operation = Operation.LIST
        asks = operation is not None
        certain = _certain(lower, asks=asks, surely=bool(surely_list))
        if operation is None and (across or (every and certain)):
            operation = Operation.COMPARE
        spans = [
            match.span()
            for match in (*found.values(), listing, surely_list, across, every)
            if match is not None
        ]
        if extreme is not None:
            spans.append((extreme.start, extreme.end_at))
        return cls(operation, certain, bool(every or across or surely_list), extreme, spans)


def asked_for_all(question: str) -> Request:
    """The request of a person who says so with a flag, whatever the wording."""
    found = recognise(question)
    text = clean(question)
    if found is None:
        return Request(text, Operation.COMPARE, True, _words(text, []), tuple(comparisons(text)))
    return replace(found, certain=True, said_all=True)


def _may_list(lower: str) -> bool:
    """Whether a "which" or "who" may want several: "who" does only with a limit."""
    if not _ONE.search(lower):
        return True
    return bool(comparisons(lower) or re.search(cues.OWN, lower) or re.search(cues.PAPERS, lower))


def _certain(lower: str, *, asks: bool, surely: bool) -> bool:
    """Whether the wording alone says that all are wanted."""
    if surely or TABLE_FILE.search(lower) or _OF_MINE.search(lower):
        return True
    if _OF_PAPERS.search(lower) or _EACH_PAPER.search(lower):
        return True
    return asks and _ALL_PAPERS.search(lower) is not None


_OF_MINE = re.compile(rf"(?:{cues.EVERY}|{cues.COUNT}|{cues.LIST}).{{0,12}}?(?:{cues.OWN})")
# "What is", "who wrote": what one passage answers, unless a limit makes it a choice of many.
_ONE = re.compile(
    r"^(?:who|whom|what(?! are (?:the|all))|wer|was|qui|que|quién|chi|quem|wie(?! ?viel)|wat"
    r"|кто|что)\b"
)
# "How many articles mention", "which of the contracts end": files counted by what they say.
_OF_PAPERS = re.compile(
    rf"(?:{cues.COUNT}|^(?:in )?(?:which|what|welche[rns]?|quels|quelles|qué|cuáles|quali|quais"
    rf"|welke|какие)(?:,? of)?(?: the| these| those| den| der| les| los| le| de)?|哪些|哪几)"
    rf"(?: (?!do |does |did |is |are |was )[^\W\d_]+)??[ 个份篇]{{0,2}}(?:{cues.PAPERS})"
)
_ALL_PAPERS = re.compile(
    rf"(?:{cues.EVERY})(?: \w+){{0,3}} ?(?:{cues.PAPERS})"
    rf"|(?:{cues.COMPARE}).*(?:{cues.PAPERS})|(?:所有|全部|すべての|全ての).{{0,6}}?(?:{cues.PAPERS})"
)
_EACH_PAPER = re.compile(
    rf"\b(?:each|every|jede[rnms]?|chaque|cada|ogni|elke?|кажд\w+) (?:\w+ ){{0,1}}?(?:{cues.PAPER})"
)


def _words(text: str, spans: list[tuple[int, int]]) -> tuple[Word, ...]:
    """Words inside ``spans`` are cues; where no blanks part words, a cue ends one."""
    masked = list(text)
    for first, last in spans:
        masked[first:last] = " " * (last - first)
    outside = [_word(match, cue=False) for match in _WORD.finditer("".join(masked))]
    inside = [
        Word(match.group(), first + match.start(), first + match.end(), cue=True)
        for first, last in spans
        for match in _WORD.finditer(text[first:last])
    ]
    kept = [word for word in outside if not _is_small(word.text)]
    distinct = {word.start: word for word in (*inside, *kept)}
    return tuple(distinct[start] for start in sorted(distinct))


def _word(match: re.Match[str], *, cue: bool) -> Word:
    return Word(match.group(), match.start(), match.end(), cue)


def _is_small(word: str) -> bool:
    """A word that names nothing, unless it is written as a name: "IT" is a department."""
    return word.casefold() in STOP_WORDS and not (word.isupper() and len(word) > 1)
