"""What there is to learn from in a library: passages, questions, and which are held back.

A sample, drawn evenly from the documents, so that a large library takes no longer than a small
one. The trap: what is held back must be new. Documents that are alike (versions, copies) are
held back together, and passages that several documents share are not taken at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from hashlib import blake2b

from engine.domain.tasks import Alike
from engine.store import passage_rows
from engine.store.catalog import Catalog
from engine.store.conversations import Conversations
from engine.store.passage_rows import Passage
from engine.tasks.adapting.questions import Rarity, questions_of
from engine.tasks.gathering import Documents

MOST_PASSAGES, MOST_QUESTIONS = 2500, 5000
_SHARED_BY = 3  # documents that have a passage: more, and it is boilerplate
_ASKED_OF = 2  # passages that one question is asked of: more, and it asks for none
_UNSEEN = 0.15  # of the questions are about documents that are not learned from
_FEWEST_GROUPS = 6
_RATED_COUNTS = 3
_TALKS = 500


class Part(Enum):
    LEARN, CHOOSE, CHECK, UNSEEN = range(4)


@dataclass(frozen=True, slots=True)
class Asked:
    """``passage`` is a row of the material's passages."""

    question: str
    passage: int
    part: Part


@dataclass(frozen=True, slots=True)
class Material:
    """``lefts`` are what the questions must find: the passages without what was asked."""

    chunk_ids: tuple[str, ...]
    lefts: tuple[str, ...]
    questions: tuple[Asked, ...]
    documents: int

    def of(self, *parts: Part) -> list[Asked]:
        return [one for one in self.questions if one.part in parts]


def gathered(
    catalog: Catalog,
    found: Documents,
    alike: Iterable[Alike],
    rated: Sequence[tuple[str, str]] = (),
) -> Iterator[int | Material]:
    """How many documents were looked at, now and then; at the end the material. ``rated`` are
    questions whose answer was found good, with the passage that it cites."""
    shares = _shares(catalog, found)
    taken: dict[str, Passage] = {}
    for done, key in enumerate(sorted(shares, key=_drawn)):
        yield done
        every = [one for one in passage_rows.of_document(catalog, key) if one.chunk_id not in taken]
        for one in sorted(every, key=lambda each: _drawn(each.chunk_id))[: shares[key]]:
            taken[one.chunk_id] = one
    groups = _groups(found.ids, alike)
    yield _material(list(taken.values()), groups, rated, catalog)


def rated_answers(talks: Conversations) -> list[tuple[str, str]]:
    """(question, passage that its answer cites) of every answer that was found good."""
    return [
        (turn.understood or turn.question, citation.chunk_id)
        for talk in talks.listed(limit=_TALKS)
        for turn in talks.exchanges(talk.id)
        if turn.rating > 0
        for citation in turn.citations[:_RATED_COUNTS]
    ]


def _material(
    passages: list[Passage],
    groups: dict[str, str],
    rated: Sequence[tuple[str, str]],
    catalog: Catalog,
) -> Material:
    rarity = Rarity(one.text for one in passages)
    asked: list[tuple[str, int]] = []
    kept: list[Passage] = []
    lefts: list[str] = []
    for passage in passages:
        made = questions_of(passage, rarity)
        if made:
            asked += [(one.question, len(kept)) for one in made]
            kept.append(passage)
            lefts.append(made[0].left)
    asked = _telling(asked)[:MOST_QUESTIONS]
    unseen = _unseen(Counter(groups[kept[place].document_id] for _, place in asked))
    questions = [
        Asked(question, place, _part(question, kept[place], groups, unseen))
        for question, place in asked
    ]
    of_rated = _with_rated(rated, catalog, kept, lefts)
    return Material(
        tuple(one.chunk_id for one in kept),
        tuple(lefts),
        (*questions, *of_rated),
        len({one.document_id for one in kept}),
    )


def _with_rated(
    rated: Sequence[tuple[str, str]], catalog: Catalog, kept: list[Passage], lefts: list[str]
) -> list[Asked]:
    """Rated questions, to learn from: those of a person count several times."""
    texts = passage_rows.passages(catalog, [chunk_id for _, chunk_id in rated])
    place = {one.chunk_id: number for number, one in enumerate(kept)}
    found = []
    for question, chunk_id in rated:
        if chunk_id not in texts:
            continue
        if chunk_id not in place:
            place[chunk_id] = len(kept)
            kept.append(texts[chunk_id][0])
            lefts.append(texts[chunk_id][0].text)
        found += [Asked(question, place[chunk_id], Part.LEARN)] * _RATED_COUNTS
    return found


def _shares(catalog: Catalog, found: Documents) -> dict[str, int]:
    """How many passages to take of each document: alike of all, more of the longer ones where
    the shorter have no more."""
    wanted = set(found.ids)
    rows = passage_rows.occurrences(catalog)
    holders = Counter(chunk_id for _, chunk_id in rows)
    counts = Counter(
        key for key, chunk_id in rows if key in wanted and holders[chunk_id] <= _SHARED_BY
    )
    shares: dict[str, int] = {}
    left = MOST_PASSAGES
    ordered = sorted(counts, key=lambda key: (counts[key], _drawn(key)))
    for place, key in enumerate(ordered):
        shares[key] = min(counts[key], left // (len(ordered) - place))
        left -= shares[key]
    return {key: share for key, share in shares.items() if share}


def _groups(ids: Sequence[str], alike: Iterable[Alike]) -> dict[str, str]:
    """Each document's group: alike ones have the same."""
    groups = {key: key for key in ids}
    for one in alike:
        for copy in one.copies:
            groups[copy.document_id] = one.copies[0].document_id
    return groups


def _telling(asked: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Without questions that are asked of many passages, in an order that mixes documents."""
    plain = Counter(question.casefold() for question, _ in asked)
    kept = [one for one in asked if plain[one[0].casefold()] <= _ASKED_OF]
    return sorted(kept, key=lambda one: _drawn(f"{one[1]} {one[0]}"))


def _unseen(sizes: Counter[str]) -> frozenset[str]:
    """The groups of documents that are held back as a whole; none where there are few."""
    if len(sizes) < _FEWEST_GROUPS:
        return frozenset()
    wanted, held = _UNSEEN * sizes.total(), 0
    chosen = set()
    for group in sorted(sizes, key=_drawn):
        if held < wanted and held + sizes[group] <= 2 * wanted:
            chosen.add(group)
            held += sizes[group]
    return frozenset(chosen)


def _part(question: str, passage: Passage, groups: dict[str, str], unseen: frozenset[str]) -> Part:
    if groups[passage.document_id] in unseen:
        return Part.UNSEEN
    number = _drawn(f"{passage.chunk_id} {question}") % 20
    return Part.CHOOSE if number < 3 else Part.CHECK if number < 6 else Part.LEARN


def _drawn(key: str) -> int:
    """A number by which to draw: the same each time, so that a run can go on."""
    data = key.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big")
