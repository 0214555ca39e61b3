"""How the map is drawn: the colour of each topic, and which of them are told from the rest. No Qt.

There are more topics than colours that an eye can tell apart, so those that lie close get
different ones; the names stand on the map in any case.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.theme.tokens import Tokens
from engine.domain.tasks import Topic


@dataclass(slots=True)
class Look:
    """``lit`` are the topics that are shown; all where it is empty."""

    topics: tuple[Topic, ...] = ()
    lit: frozenset[int] = frozenset()
    _colours: dict[int, int] = field(default_factory=dict)
    _top: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, topics: Sequence[Topic]) -> Look:
        tops = [one for one in topics if one.parent is None]
        top = {one.id: one.id if one.parent is None else one.parent for one in topics}
        return cls(tuple(topics), frozenset(), chosen_colours(tops), top)

    def with_lit(self, topic: int | None) -> Look:
        return Look(self.topics, self.family(topic), self._colours, self._top)

    def family(self, topic: int | None) -> frozenset[int]:
        """A topic and its parts."""
        if topic is None:
            return frozenset()
        return frozenset(one.id for one in self.topics if topic in (one.id, one.parent))

    def colour(self, topic: int, tokens: Tokens) -> str:
        number = self._colours.get(self._top.get(topic, -1))
        if number is None or (self.lit and topic not in self.lit):
            return tokens.control_border
        return tokens.topics[number]

    def top(self, topic: int) -> int:
        """The topic that it is a part of, or itself."""
        return self._top.get(topic, topic)

    def name(self, topic: int) -> str:
        return next((one.name for one in self.topics if one.id == topic), "")


def chosen_colours(tops: Iterable[Topic], count: int = 8) -> dict[int, int]:
    """A colour's number for each topic: of all, the one whose other topics lie farthest."""
    given: list[tuple[Topic, int]] = []
    for topic in tops:
        near = [0.0] * count
        for other, colour in given:
            apart = (topic.x - other.x) ** 2 + (topic.y - other.y) ** 2
            near[colour] += 1 / (apart + 1e-3)
        given.append((topic, min(range(count), key=lambda one: (near[one], one))))
    return {topic.id: colour for topic, colour in given}
