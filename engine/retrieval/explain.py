"""Why a file was found, or was not: its nearest passages, their ranks in each arm, what is ahead.

Everything is measured by the search itself, only deeper. The trap: a rank in an arm is counted
among the passages that the arm looked at here, many more than a search looks at; a passage can
have one and still never have been a candidate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from engine.domain.answer import Hit
from engine.domain.chunk import indexed_text
from engine.domain.explanation import Explanation, Presence, Standing
from engine.retrieval import arms
from engine.retrieval.arms import Found
from engine.retrieval.evidence import SMALL_SCOPE, Embed, Evidence, Look
from engine.retrieval.query import Query, bare_words
from engine.retrieval.ranking import say_the_same, score, shown
from engine.retrieval.scope import Scope
from engine.retrieval.scores import Reason
from engine.retrieval.stopwords import language_of
from engine.retrieval.trust import KNOWN
from engine.retrieval.wording import is_dense, pieces_of
from engine.store import passage_rows
from engine.store.passage_rows import Passage

Ranked = Callable[[Evidence], Sequence[Hit]]

DEEP = 1000  # passages each arm looks at to count ranks
_SHOWN = 3
_AHEAD = 3
_MOST_PASSAGES = 5000  # of the file, searched for the question's words
_CLOSE_RANK = 100


@dataclass(frozen=True, slots=True)
class Case:
    """One question about one file: ``hits`` as the search ranks them, ``deep`` what each arm
    finds at :data:`DEEP`, ``mine`` the file's passages by chunk id."""

    query: Query
    presence: Presence
    limit: int
    hits: Sequence[Hit]
    shown: Evidence
    deep: Evidence
    mine: dict[str, Passage]
    near: Found
    words: Found


def explain(
    look: Look,
    query: Query,
    embed: Embed,
    presence: Presence,
    *,
    ranked: Ranked,
    limit: int,
    depth: int,
) -> Explanation:
    """``ranked`` orders what was found as the search does; ``depth``: how many passages each
    arm looks at in a search for ``limit`` hits."""
    if not presence.document_ids:
        told = [part for part in (presence.said,) if part]
        todo = [part for part in (presence.advice,) if part]
        return Explanation(
            query.asked, query.words, presence, limit, depth, reasons=(*told,), advice=(*todo,)
        )
    left_out = look.scope.paths is not None and not look.scope.paths.keys() & set(
        presence.document_ids
    )
    if left_out:  # then how it would stand without the filters
        look = replace(look, scope=Scope(), only=None)
    case = _case(look, query, embed, presence, ranked, limit, depth)
    standings = _standings(case)
    reasons, advice = _verdict(case, standings, left_out)
    return Explanation(
        query.asked,
        case.shown.query.words,
        presence,
        limit,
        depth,
        standings=tuple(standings),
        ahead=tuple(_ahead(case, standings)),
        reasons=tuple(reasons),
        advice=tuple(advice),
    )


def _case(
    look: Look,
    query: Query,
    embed: Embed,
    presence: Presence,
    ranked: Ranked,
    limit: int,
    depth: int,
) -> Case:
    seen = look.gather(query, embed, depth, "hybrid")
    deep = look.gather(query, embed, max(depth, DEEP), "hybrid")
    passages = [
        passage
        for document_id in presence.document_ids
        for passage in passage_rows.of_document(look.catalog, document_id)
    ][:_MOST_PASSAGES]
    mine = {passage.chunk_id: passage for passage in passages}
    vector, keywords = embed(seen.query.text), seen.query.keywords
    near, words = arms.both(look.index, vector, keywords, _SHOWN, list(mine)[:SMALL_SCOPE])
    return Case(query, presence, limit, ranked(seen), seen, deep, mine, near, words)


def _standings(case: Case) -> list[Standing]:
    """The file's passages that came nearest: in the ranking, by meaning, by words."""
    final = {hit.chunk_id: hit.rank for hit in case.hits if hit.chunk_id in case.mine}
    by_meaning, by_words = case.deep.near.ranks(), case.deep.words.ranks()
    likely = dict.fromkeys([*final, *case.near.scores, *case.words.scores])
    ordered = sorted(
        (key for key in likely if key in case.mine),
        key=lambda key: (
            final.get(key, 10**9),
            by_words.get(key, 10**9),
            by_meaning.get(key, 10**9),
        ),
    )
    return [
        _standing(
            case, case.mine[key], final.get(key), by_meaning.get(key), by_words.get(key),
            case.near.scores.get(key, case.deep.near.scores.get(key)),
        )
        for key in ordered[:_SHOWN]
    ]  # fmt: skip


def _standing(
    case: Case,
    passage: Passage,
    final: int | None,
    by_meaning: int | None,
    by_words: int | None,
    similarity: float | None,
) -> Standing:
    there = _vocabulary([passage])
    asked = case.shown.query.words
    shared = tuple(word for word in asked if _says(there, word))
    return Standing(
        passage.chunk_id,
        passage.text,
        passage.location,
        final,
        by_meaning,
        by_words,
        similarity,
        shared,
        tuple(word for word in asked if word not in shared),
    )


def _vocabulary(passages: Sequence[Passage]) -> str:
    texts = (indexed_text(one.headings, one.context, one.text) for one in passages)
    return f" {' '.join(bare_words(' '.join(texts)))} "


def _says(there: str, word: str) -> bool:
    """Whether a text has the word or, in scripts with blanks, another ending of it."""
    if is_dense(word[0]):
        pieces = pieces_of(word)
        return 2 * sum(piece in there for piece in pieces) > len(pieces)
    stem = word if len(word) < 5 else word[: max(4, len(word) - 2)]
    return f" {word} " in there or (len(word) > 4 and f" {stem}" in there)


def _ahead(case: Case, standings: Sequence[Standing]) -> list[Hit]:
    best = next((one.rank for one in standings if one.rank is not None), None)
    before = [hit for hit in case.hits if best is None or hit.rank < best]
    return [hit for hit in before if hit.chunk_id not in case.mine][:_AHEAD]


def _verdict(
    case: Case, standings: Sequence[Standing], left_out: bool
) -> tuple[list[str], list[str]]:
    reasons = [case.presence.said] if case.presence.said else []
    advice: list[str] = []
    if left_out:
        reasons.append("The collection, file pattern or filters of the question leave it out.")
        advice.append("Ask without them.")
    best = standings[0] if standings else None
    if best is None:
        reasons.append("None of its passages could be compared with the question.")
    elif best.rank is not None and best.rank <= case.limit:
        reasons.append(f"Its best passage is hit {best.rank} of the {case.limit} that are shown.")
        return reasons, advice
    elif best.rank is not None:
        reasons.append(f"Its best passage is hit {best.rank}; {case.limit} are shown.")
        advice.append(f"To see it, show more: --limit {_rounded(best.rank)}")
    else:
        reasons.append("None of its passages comes near enough to be ranked.")
    reasons.extend(_by_arm(case, standings))
    reasons.extend(_what_moved_it(case, best))
    advice.extend(_what_to_ask(case))
    return reasons, advice


def _by_arm(case: Case, standings: Sequence[Standing]) -> list[str]:
    said = []
    top = next(iter(case.deep.near.scores.values()), 0.0)
    near = next(iter(case.near.scores.items()), None)
    if near is not None:
        place = case.deep.near.ranks().get(near[0])
        where = f"number {place:,}" if place else f"not among the first {DEEP:,}"
        said.append(
            f"By meaning its best passage is {where}: similarity {near[1]:.2f}, "
            f"the nearest of all has {top:.2f}."
        )
    key = next(iter(case.words.scores), None)
    if key is not None:
        place = case.deep.words.ranks().get(key)
        where = f"number {place:,}" if place else f"not among the first {DEEP:,}"
        said.append(f"By its words its best passage is {where}.")
    missing = _missing(case)
    if missing and len(missing) == len(case.shown.query.words):
        said.append("It has none of the question's words: " + _quoted(missing))
    elif missing:
        said.append("These words of the question are nowhere in it: " + _quoted(missing))
    elif standings and all(one.missing for one in standings):
        said.append("It has all the question's words, but no passage has them together.")
    return said


def _what_moved_it(case: Case, best: Standing | None) -> list[str]:
    said = [
        f"“{typed}” is nowhere in the library; “{meant}” was looked for in its stead."
        for typed, meant in case.shown.mended.items()
    ]
    named = case.shown.named.clearly(1)
    if named and named[0] not in case.presence.document_ids:
        hit = next((one for one in case.hits if one.document_id == named[0]), None)
        if hit is not None:
            said.append(f"The question names another file, whose passages go first: {hit.path}")
    moved = _moved(case, best)
    if "echo" in moved:
        said.append(
            "It is a row that repeats the question itself, as a list of questions does, and "
            "was marked down for that."
        )
    if best and "copy" in moved and (twin := _twin(case, best)):
        said.append(
            f"Its passage says nearly word for word what hit {twin.rank} says, so it stepped "
            f"back: {twin.path}"
        )
    if case.shown.trust < KNOWN / 2:
        said.append(
            "The embedding model was not made for the language of the question, so words count "
            "more than meaning."
        )
    return said


def _moved(case: Case, best: Standing | None) -> Sequence[Reason]:
    """What was done to the score of the file's best passage."""
    scores = score(case.shown, shown(case.shown))
    return scores[best.chunk_id].moved if best and best.chunk_id in scores else ()


def _twin(case: Case, best: Standing) -> Hit | None:
    """The passage of another file that says the same, and went first."""
    for hit in case.hits:
        ahead = best.rank is None or hit.rank < best.rank
        if ahead and hit.chunk_id not in case.mine and say_the_same(hit.text, best.text):
            return hit
    return None


def _what_to_ask(case: Case) -> list[str]:
    advice = []
    asked, spoken = (
        language_of(bare_words(case.query.asked)),
        {one.language for one in case.mine.values()},
    )
    if asked and asked not in spoken:
        advice.append("The file is not in the language of the question: ask in the file's.")
    elif _missing(case):
        advice.append("Ask in the words that the file itself uses; its nearest passages show them.")
    name = case.presence.path.replace("\\", "/").rsplit("/", 1)[-1]
    advice.append(f'To look into this file alone, add file:"{name}" to the question.')
    return advice


def _missing(case: Case) -> list[str]:
    there = _vocabulary(list(case.mine.values()))
    return [word for word in case.shown.query.words if not _says(there, word)]


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f"“{word}”" for word in words)


def _rounded(place: int) -> int:
    return -(-place // 10) * 10
