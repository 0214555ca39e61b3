"""What is asked of each file's text: a word it must hold, a subject, or a field with a limit.

Pure. The trap: words that say which files are meant ("contracts") are in hardly any of their
sentences, so they are no part of what is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.answering.survey import cues
from engine.answering.survey.comparisons import Comparison
from engine.answering.survey.request import Operation, Request, Word

Kind = Literal["mention", "about", "limit", "field"]

_AND = re.compile(r"\s+(?:and|und|et|y|e|en|и)\s+|\s*,\s*|\s*和\s*|\s*と\s*")
_OR = re.compile(r"\s+(?:or|oder|ou|o|of|или)\s+|\s*或\s*")
_QUOTED = re.compile(r'["“„«「『]([^"“”„«»「」『』]{1,100})["”“»」』]')
_TAIL = re.compile(
    r"(?:^[\s:,]*(?:the |a |an |der |die |das |le |la |les |l'|el |il |lo |o |a |os |het |de )?)"
    r"|[\s?.!,。？！]+$",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r",? and (?:what|how|why|when|who|which|where)\b|(?<=\?)\s+\S"
    r"|\. (?:list|detail|please|provide|if)\b",
    re.IGNORECASE,
)
_NO_VERBS = frozenset(
    (
        "company companies it them change changed changes evolved fluctuated trended varied"
        " reported report disclosed was were over time period periods quarter quarters each"
        " most recent latest previous prior past stack across these those reporting historical"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Criterion:
    """``phrases``: alternatives of words that must all stand in the text ("mention"); ``words``
    are looked for in any inflection; ``query`` is what is asked of each file, for its meaning;
    ``limit`` what the field must keep to; ``said`` how the answer puts it."""

    kind: Kind
    query: str
    words: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    limit: Comparison | None = None
    said: str = ""


def criterion_of(request: Request, naming: Collection[int]) -> Criterion | None:
    """``naming``: where the words begin that say which files are meant. None: nothing is asked
    of the texts."""
    quoted = [match.group(1) for match in _QUOTED.finditer(request.question)]
    lower = request.question.lower()
    listing = request.operation in (Operation.COUNT, Operation.LIST)
    mention = re.search(cues.MENTION, lower) if listing else None
    if mention and (found := _phrases(request.question[mention.end() :], quoted)):
        said = f"mention {_said(found)}"
        return Criterion("mention", request.question, phrases=found, said=said)
    limits = [limit for limit in request.limits if not _names_files(limit, request, naming)]
    end = _first_clause(request.question)
    left = [word for word in _left(request, naming) if word.end <= end]
    words = [word for word in left if not _inside(word, request.limits)]
    if not words:
        return None
    query = _query(request, naming)
    said = _spoken(request, words)
    folded = tuple(dict.fromkeys(said.casefold().split()))
    if listing and limits:
        said = f"{said} {limits[0].words}"
        return Criterion("limit", query, folded, limit=limits[0], said=said)
    if listing:
        about = re.search(cues.ABOUT, lower)
        if about or request.operation is Operation.COUNT or _is_condition(request):
            return Criterion("about", query, folded, said=f"about {said}" if about else said)
    return Criterion("field", query, folded, said=said)


def _phrases(tail: str, quoted: list[str]) -> tuple[tuple[str, ...], ...]:
    """What must be mentioned: ``X and Y or Z`` as alternatives of words that go together."""
    if quoted:
        return (tuple(quoted),)
    alternatives = []
    for part in _OR.split(tail):
        pieces = (_TAIL.sub("", piece).strip() for piece in _AND.split(part))
        kept = tuple(piece for piece in pieces if piece)
        if kept:
            alternatives.append(kept)
    return tuple(alternatives)


def _said(phrases: tuple[tuple[str, ...], ...]) -> str:
    return " or ".join(" and ".join(f"“{each}”" for each in part) for part in phrases)


def _left(request: Request, naming: Collection[int]) -> list[Word]:
    return [
        word
        for word in request.words
        if not word.cue and word.start not in naming and word.folded not in _NO_VERBS
        and word.folded not in cues.SAID_BESIDE
    ]  # fmt: skip


def _inside(word: Word, limits: Sequence[Comparison]) -> bool:
    return any(limit.start <= word.start < limit.end for limit in limits)


def _names_files(limit: Comparison, request: Request, naming: Collection[int]) -> bool:
    """Whether a limit is part of what files are called: "Q3 2023"."""
    return any(
        limit.start <= word.start < limit.end for word in request.words if word.start in naming
    )


def _spoken(request: Request, words: Sequence[Word]) -> str:
    """The words as the question has them: with "total" or "average" before them."""
    shown: list[str] = []
    for word in request.words:
        if word in words or (word.cue and word.folded in _QUALIFIERS and not shown):
            shown.append(word.text)
    return " ".join(shown)


def _first_clause(question: str) -> int:
    """Where a second question begins ("..., and what does this mean for ...?")."""
    match = _SECOND.search(question)
    return match.start() if match else len(question)


def _query(request: Request, naming: Collection[int]) -> str:
    """The question less the words for files and for "all": what a single file is asked."""
    text = list(request.question[: _first_clause(request.question)])
    for word in request.words:
        if word.end > len(text):
            break
        if word.start in naming or (word.cue and word.folded in _CUE_WORDS):
            text[word.start : word.end] = " " * (word.end - word.start)
    return " ".join("".join(text).split())


_QUALIFIERS = frozenset("total average mean highest lowest gesamt total moyenne".split())
_CUE_WORDS = frozenset(
    (
        "list all every each show enumerate compare name give find which what how many number"
        " of the my our"
    ).split()
)


def _is_condition(request: Request) -> bool:
    """Whether a list wants the files for which something holds, rather than a field of each."""
    lower = request.question.lower()
    return bool(
        request.papers and re.match(r"(?:which|welche|quel|qué|quali|quais|какие|哪)", lower)
    )
