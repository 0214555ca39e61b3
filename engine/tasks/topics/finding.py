"""The topics of a library: grouped, named, drawn and kept; new files are put into them.

Two levels: topics, and the parts of the larger ones. Kept topics are used again while they
fit: new documents go to the nearest topic, gone ones leave, and once a fifth is new, or the
new ones fit badly, everything is grouped anew. Then a topic that is still there keeps its
number, so whoever shows it keeps its colour. The trap: the kept vectors are those of one
embedding model; another one means grouping anew.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import isqrt
from pathlib import PurePath

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.domain.tasks import Placed, Remark, Selection, Topic, TopicsFound, Working
from engine.store import topics as kept
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from engine.store.topics import DocumentRow, MapRow, TopicRow
from engine.tasks.gathering import (
    Documents,
    Vectors,
    chosen,
    scope_key,
    texts,
    with_vectors,
)
from engine.tasks.meter import Meter
from engine.tasks.topics.drawing import between, drawn
from engine.tasks.topics.grouping import MOST_PARTS, Grouping, assigned, group, matched
from engine.tasks.topics.naming import LONGEST, Vocabulary, name_of, telling_words

_STAGES = (("gathering", 2.0), ("grouping", 3.0), ("drawing", 2.0), ("naming", 3.0))
_FEWEST_FOR_PARTS = 60
_NEW_SHARE = 0.2
_READ = 400  # documents of a topic, for its name
_WORSE = 0.8  # of the similarity that documents have to their topic
_TELL_EVERY = 50


@dataclass(frozen=True, slots=True)
class TopicTask:
    catalog: Catalog
    index: ChunkIndex

    def find(
        self, selection: Selection, *, anew: bool, cancel: CancelToken
    ) -> Iterator[Working | Remark | TopicsFound]:
        selected = chosen(self.catalog, selection)
        meter = Meter(_STAGES, cancel)
        yield from meter.at("gathering", 0, 1)
        scope = scope_key(selection)
        found = with_vectors(self.catalog, self.index, selected, cancel=cancel)
        if len(found) == 1:
            yield Remark("one_document", "There is one document only; it is a topic of its own.")
        if not anew and (added := self._put_into_known(scope, found)) is not None:
            yield self._told(scope, added=added, anew=False)
            return
        yield from self._group_all(scope, found, meter, cancel)
        yield self._told(scope, added=0, anew=True)

    def placed(self, selection: Selection, topic: int | None = None) -> list[Placed]:
        """Every document on the map as it was drawn last, or those of one topic."""
        scope = scope_key(selection)
        inside = self._with_parts(scope, topic) if topic is not None else None
        rows = {
            row.document_id: row
            for row in kept.documents(self.catalog, scope)
            if inside is None or row.topic in inside
        }
        if not rows:
            return []
        found = chosen(self.catalog, selection)
        return [
            Placed(key, paths[0], PurePath(paths[0]).name, row.topic, row.similarity, row.x, row.y)
            for key, paths in zip(found.ids, found.paths, strict=True)
            if (row := rows.get(key)) is not None
        ]

    def _with_parts(self, scope: str, topic: int) -> set[int]:
        rows = kept.topics(self.catalog, scope)
        return {row.id for row in rows if topic in (row.id, row.parent)}

    def _put_into_known(self, scope: str, found: Documents) -> int | None:
        """How many documents were put into the topics that are kept; None when those no longer
        fit and everything has to be grouped anew."""
        head = kept.known(self.catalog, scope)
        if head is None or head.model != self.index.model_key:
            return None
        rows = {row.document_id: row for row in kept.documents(self.catalog, scope)}
        new = [place for place, key in enumerate(found.ids) if key not in rows]
        gone = list(rows.keys() - set(found.ids))
        added_before = sum(row.added for row in rows.values())
        if len(new) + len(gone) + added_before > _NEW_SHARE * head.documents:
            return None
        if new or gone:
            placed = self._rows_of_new(scope, found, new, rows)
            if placed is None:
                return None
            kept.change(self.catalog, scope, added=placed, gone=gone)
        return len(new)

    def _rows_of_new(
        self, scope: str, found: Documents, new: list[int], rows: dict[str, DocumentRow]
    ) -> list[DocumentRow] | None:
        if not new:
            return []
        topics = kept.topics(self.catalog, scope)
        parents = {row.parent for row in topics}
        leaves = [row for row in topics if row.id not in parents]
        vectors = found.vectors[new]
        nearest, similarity = assigned(vectors, np.stack([row.middle for row in leaves]))
        usual = float(np.mean([row.similarity for row in rows.values()])) if rows else 0.0
        if len(new) >= len(leaves) and float(similarity.mean()) < _WORSE * usual:
            return None
        old = [place for place, key in enumerate(found.ids) if key in rows]
        old_rows = [rows[found.ids[place]] for place in old]
        places = np.array([(row.x, row.y) for row in old_rows], np.float32)
        points = between(vectors, found.vectors[old], places)
        return [
            DocumentRow(found.ids[place], leaves[int(leaf)].id, float(near), x, y, added=True)
            for place, leaf, near, (x, y) in zip(
                new, nearest, similarity, points.tolist(), strict=True
            )
        ]

    def _group_all(
        self, scope: str, found: Documents, meter: Meter, cancel: CancelToken
    ) -> Iterator[Working]:
        yield from meter.at("grouping", 0, 1)
        whole = group(found.vectors, cancel=cancel)
        tree = _Tree(found.vectors, whole)
        for number in range(len(whole.middles)):
            yield from meter.at("grouping", 1 + number, 1 + len(whole.middles))
            tree.part(number, cancel)
        yield from meter.at("drawing", 0, 1)
        points = drawn(found.vectors)
        for done, _ in enumerate(tree.read(self.catalog, found.ids)):
            if done % _TELL_EVERY == 0:
                yield from meter.at("naming", done, len(found))
        numbers = self._numbers(scope, tree)
        kept.replace(
            self.catalog,
            scope,
            MapRow(self.index.model_key, time.time(), len(found)),
            tree.topics(numbers),
            tree.documents(numbers, found.ids, points),
        )

    def _numbers(self, scope: str, tree: _Tree) -> list[int]:
        """A number for each node: that of the earlier topic that it is, where there was one."""
        head = kept.known(self.catalog, scope)
        before = kept.topics(self.catalog, scope) if head else []
        if head is not None and head.model != self.index.model_key:
            before = []
        numbers: list[int | None] = [None] * len(tree.nodes)
        for top in (True, False):
            ours = [n for n, node in enumerate(tree.nodes) if (node.parent is None) == top]
            theirs = [row for row in before if (row.parent is None) == top]
            if not ours or not theirs:
                continue
            middles = np.stack([tree.nodes[n].middle for n in ours])
            earlier = np.stack([row.middle for row in theirs])
            for n, match in zip(ours, matched(middles, earlier), strict=True):
                numbers[n] = theirs[match].id if match is not None else None
        free = 1 + max((row.id for row in before), default=0)
        return [number if number is not None else free + n for n, number in enumerate(numbers)]

    def _told(self, scope: str, *, added: int, anew: bool) -> TopicsFound:
        head = kept.known(self.catalog, scope)
        rows = kept.documents(self.catalog, scope)
        topics = shown(kept.topics(self.catalog, scope), rows)
        return TopicsFound(topics, len(rows), added, anew, head.made if head else 0.0)


def shown(topics: Sequence[TopicRow], documents: Sequence[DocumentRow]) -> tuple[Topic, ...]:
    """The topics with their sizes and middles on the map; the largest first, each followed by
    its parts."""
    parent = {row.id: row.parent for row in topics}
    points: dict[int, list[tuple[float, float]]] = {row.id: [] for row in topics}
    for document in documents:
        for number in (document.topic, parent.get(document.topic)):
            if number is not None and number in points:
                points[number].append((document.x, document.y))
    made = {row.id: _topic(row, points[row.id]) for row in topics}
    ordered: list[Topic] = []
    for top in sorted((one for one in made.values() if one.parent is None), key=_by_size):
        parts = [one for one in made.values() if one.parent == top.id]
        ordered.extend([top, *sorted(parts, key=_by_size)])
    return tuple(ordered)


def _by_size(topic: Topic) -> tuple[int, int]:
    return -topic.size, topic.id


def _topic(row: TopicRow, points: list[tuple[float, float]]) -> Topic:
    x, y = np.median(np.array(points), axis=0).tolist() if points else (0.5, 0.5)
    return Topic(row.id, row.name, row.words, len(points), row.parent, x, y)


@dataclass(slots=True)
class _Node:
    """A topic or a part of one; ``members`` are the numbers of its documents."""

    parent: int | None
    middle: Vectors
    members: NDArray[np.int64]
    vocabulary: Vocabulary = field(default_factory=Vocabulary)


class _Tree:
    """Topics and their parts while they are found; ``nodes`` holds the topics first."""

    def __init__(self, vectors: Vectors, whole: Grouping) -> None:
        self._vectors = vectors
        self._similarity = whole.similarity.copy()
        self._leaf = whole.groups.copy()
        self.nodes = [
            _Node(None, middle, np.flatnonzero(whole.groups == number))
            for number, middle in enumerate(whole.middles)
        ]

    def part(self, number: int, cancel: CancelToken) -> None:
        """Part a topic that is large enough and has parts."""
        members = self.nodes[number].members
        if len(members) < _FEWEST_FOR_PARTS:
            return
        most = min(MOST_PARTS, isqrt(len(members)) // 3)
        parts = group(self._vectors[members], cancel=cancel, most=most)
        if len(parts.middles) == 1:
            return
        first = len(self.nodes)
        for part, middle in enumerate(parts.middles):
            self.nodes.append(_Node(number, middle, members[parts.groups == part]))
        self._leaf[members] = first + parts.groups
        self._similarity[members] = parts.similarity

    def read(self, catalog: Catalog, ids: Sequence[str]) -> Iterator[None]:
        """Go through texts of each, for the names."""
        random = np.random.default_rng(0)
        order = random.permutation(len(ids)).tolist()
        left = dict.fromkeys(range(len(self.nodes)), _READ)
        wanted = []
        for place in order:
            leaf_number = int(self._leaf[place])
            left[leaf_number] -= 1
            if left[leaf_number] >= 0:
                wanted.append(place)
        wanted.sort()
        for number, text in texts(catalog, [ids[place] for place in wanted], longest=LONGEST):
            leaf = self.nodes[int(self._leaf[wanted[number]])]
            leaf.vocabulary.add(text)
            if leaf.parent is not None:
                self.nodes[leaf.parent].vocabulary.add(text)
            yield

    def topics(self, numbers: Sequence[int]) -> list[TopicRow]:
        words: dict[int, tuple[str, ...]] = {}
        for siblings in self._siblings():
            told = telling_words([self.nodes[n].vocabulary for n in siblings])
            words.update(zip(siblings, told, strict=True))
        return [
            TopicRow(
                numbers[n],
                numbers[node.parent] if node.parent is not None else None,
                name_of(words[n]),
                words[n],
                node.middle,
            )
            for n, node in enumerate(self.nodes)
        ]

    def _siblings(self) -> list[list[int]]:
        groups: dict[int | None, list[int]] = {}
        for n, node in enumerate(self.nodes):
            groups.setdefault(node.parent, []).append(n)
        return list(groups.values())

    def documents(
        self, numbers: Sequence[int], ids: Sequence[str], points: NDArray[np.float32]
    ) -> list[DocumentRow]:
        return [
            DocumentRow(key, numbers[int(leaf)], float(near), float(x), float(y))
            for key, leaf, near, (x, y) in zip(
                ids, self._leaf, self._similarity, points, strict=True
            )
        ]
