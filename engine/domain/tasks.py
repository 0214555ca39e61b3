"""What the tasks tell the outside: how far they are, then what they found, as frozen values.

Every task yields ``Working`` at 10 Hz at most, ``Remark`` where something should be said
plainly, and its results.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Working:
    """``done`` of ``total`` units of the present ``stage``; ``eta_s`` is the time left for the
    whole task, None while unknown."""

    stage: str
    done: int
    total: int
    eta_s: float | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something a person should know about a result; ``code`` is stable."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Selection:
    """The files that a task works on; all of them where nothing is said. ``paths`` are files
    or folders; a file must fit every condition, and one of ``paths``."""

    collection: str | None = None
    file_glob: str | None = None
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """Documents that are about the same. ``parent`` is the topic that this is a part of;
    ``words`` tell it from the others, the most telling first; ``x`` and ``y`` are its middle
    on the map, from 0 to 1."""

    id: int
    name: str
    words: tuple[str, ...]
    size: int
    parent: int | None = None
    x: float = 0.5
    y: float = 0.5


@dataclass(frozen=True, slots=True)
class Placed:
    """A document on the map. ``similarity`` is how near it is to the middle of its topic."""

    document_id: str
    path: str
    title: str
    topic: int
    similarity: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class TopicsFound:
    """``anew``: all documents were grouped; else only ``added`` ones were put into the topics
    that there were."""

    topics: tuple[Topic, ...]
    documents: int
    added: int
    anew: bool
    made: float


@dataclass(frozen=True, slots=True)
class Copy:
    """A document among those that are alike. ``shared`` is the part of its text that the first
    one has too; ``modified`` is the file's time of change in seconds since 1970."""

    document_id: str
    paths: tuple[str, ...]
    title: str
    shared: float
    modified: float


@dataclass(frozen=True, slots=True)
class Alike:
    """Documents that are alike, the oldest first. ``kind``: "same" (one text in several files),
    "nearly" (all but a little is the same), "version" (much of it is)."""

    kind: str
    copies: tuple[Copy, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A paragraph that differs between two documents: "added", "removed" or "changed"."""

    kind: str
    before: str
    after: str


TaskEvent = Working | Remark | TopicsFound | Alike
