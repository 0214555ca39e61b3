"""What the tasks tell the outside: how far they are, then what they found, as frozen values.

Every task yields ``Working`` at 10 Hz at most, ``Remark`` where something should be said
plainly, and its results.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.domain.answer import Citation, Verdict

Length = Literal["short", "medium", "long"]
Rewriting = Literal["correct", "shorten", "plain", "formal", "friendly", "translate"]
REWRITINGS: tuple[Rewriting, ...] = (
    "correct", "shorten", "plain", "formal", "friendly", "translate",
)  # fmt: skip


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


@dataclass(frozen=True, slots=True)
class Label:
    """A name that files can get; ``description`` says more of what it stands for."""

    name: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class LabelSet:
    """Labels of which a file gets one at most, where the confidence is ``least`` or more.
    ``automatic``: new files get theirs too."""

    name: str
    labels: tuple[Label, ...]
    automatic: bool = True
    least: float = 0.5


@dataclass(frozen=True, slots=True)
class Classified:
    """``label`` is "" where none of them fits; ``by_hand``: it was given, not found."""

    document_id: str
    path: str
    label: str
    confidence: float
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class LabelsLearned:
    """What was learned: from how many ``examples`` of each label, and how many documents got
    it. ``accuracy`` is that of examples held out in turn, None where there are too few."""

    labels: tuple[tuple[str, int, int], ...]
    none_fits: int
    accuracy: float | None


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tag that a file has now; ``by_hand``, or with the confidence of a label set."""

    document_id: str
    path: str
    tag: str
    label_set: str
    confidence: float
    by_hand: bool


@dataclass(frozen=True, slots=True)
class TagCount:
    tag: str
    label_set: str
    by_hand: int
    found: int


@dataclass(frozen=True, slots=True)
class Summarised:
    """``text`` has the marker [1] behind each sentence, ``citations`` say where it stands.
    ``mode`` is "quote" or "compose"; of a composed one ``verdicts`` say which sentences the
    files support. ``documents`` is how many it stands for, ``passages`` how many were read of
    ``all_passages``."""

    title: str
    text: str
    citations: tuple[Citation, ...]
    verdicts: tuple[Verdict, ...]
    length: str
    mode: str
    model: str
    documents: int
    passages: int
    all_passages: int


@dataclass(frozen=True, slots=True)
class Drafted:
    """What a model has just written of one part of the files; of all parts, the sentences that
    say most become the summary. Markers, citations and verdicts as :class:`Summarised` has."""

    text: str
    citations: tuple[Citation, ...]
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class FileChange:
    """What became of a file since last time: "new", "changed", "moved" or "gone". ``added``
    are paragraphs that it did not have, ``removed`` is how many it has no longer."""

    kind: str
    path: str
    added: tuple[str, ...] = ()
    removed: int = 0
    before: str = ""


@dataclass(frozen=True, slots=True)
class ChangesTold:
    """``since`` is when the files were looked at last, in seconds since 1970; None: never."""

    since: float | None
    files: int
    changes: tuple[FileChange, ...]


@dataclass(frozen=True, slots=True)
class RewrittenBlock:
    """A paragraph, a heading or a cell of a table. ``problem``: what is wrong with the numbers
    of ``after``; the whole text then keeps ``before``. ``piece`` is what the whole goes on by,
    with the layout up to the next block: all pieces, one after the other, are the whole."""

    before: str
    after: str
    problem: str = ""
    piece: str = ""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The whole text; ``problems`` is how many blocks are as they were for their numbers."""

    text: str
    how: str
    model: str
    problems: int


@dataclass(frozen=True, slots=True)
class Cell:
    """``value`` is None where the file does not say; ``supported``: it stands at ``citation``."""

    field: str
    value: str | float | bool | None
    supported: bool
    citation: Citation | None


@dataclass(frozen=True, slots=True)
class ExtractedRow:
    document_id: str
    path: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Extracted:
    """``cells`` have a value, ``supported`` of them a source."""

    fields: tuple[str, ...]
    rows: int
    cells: int
    supported: int
    model: str


@dataclass(frozen=True, slots=True)
class Generated:
    """A text made from a template; what it quotes has the marker [1] behind it."""

    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class TemplateForm:
    """The values that a template wants; ``several`` of them are lists."""

    name: str
    values: tuple[str, ...]
    several: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Adapted:
    """What learning the library came to. ``kept``: searches use it; else ``reason`` says why
    not. The others are the share of questions whose passage is among the first five, before and
    after: ``new`` questions about the passages learned from (``checked_by`` so many), questions
    about documents that are ``unseen``, and ``general`` ones about the world at large; None
    where there was nothing to ask. ``strength`` is how much of what was learned is taken;
    ``made`` is seconds since 1970."""

    kept: bool
    reason: str
    questions: int
    documents: int
    seconds: float
    made: float
    checked_by: int = 0
    new_before: float | None = None
    new_after: float | None = None
    unseen_before: float | None = None
    unseen_after: float | None = None
    general_before: float | None = None
    general_after: float | None = None
    strength: float = 0.0


TaskEvent = (
    Working
    | Remark
    | TopicsFound
    | Alike
    | Classified
    | LabelsLearned
    | Drafted
    | Summarised
    | ChangesTold
    | RewrittenBlock
    | Rewritten
    | ExtractedRow
    | Extracted
    | Generated
    | Adapted
)
