"""What a search and a question give back."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.domain.document import Location, Segment, locate


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found. ``rank`` and the arms' ranks count from 1.

    ``paths`` are all the files with this document's bytes; the first is the one shown.
    ``segments`` tie ``text`` to the original; ``headings`` is the path of headings above the
    passage, ``context`` a table's header row.
    """

    rank: int
    score: float
    paths: tuple[str, ...]
    title: str
    text: str
    segments: tuple[Segment, ...]
    chunk_id: str
    document_id: str
    ordinal: int = 0
    headings: tuple[str, ...] = ()
    context: str = ""
    language: str = ""
    vector_rank: int | None = None
    keyword_rank: int | None = None
    similarity: float | None = None

    @property
    def path(self) -> str:
        return self.paths[0]

    @property
    def location(self) -> Location:
        return self.locate(0, len(self.text))

    def locate(self, start: int, end: int) -> Location:
        """Where ``text[start:end]`` stands in the original."""
        return locate(self.segments, start, end)


@dataclass(frozen=True, slots=True)
class Citation:
    """A numbered link from ``answer[start:end]`` to the stretch of the source behind it.

    ``number`` is the passage's number in the answer (the ``[1]`` a reader sees); ``quote``
    stands verbatim in the document, at ``location``; ``ordinal`` says the how-manieth passage
    of the document that is (-1: not known, as in talks kept by older versions).
    """

    number: int
    start: int
    end: int
    path: str
    title: str
    quote: str
    location: Location
    chunk_id: str
    document_id: str
    ordinal: int = -1


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the evidence supports the sentence ``answer[start:end]``, and why not."""

    start: int
    end: int
    supported: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds since the question: to the evidence, to the first token, to the end."""

    retrieved_s: float = 0.0
    first_token_s: float = 0.0
    total_s: float = 0.0
    prompt_tokens: int = 0
    generated_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much an answer rests on: ``read`` of ``total`` files (or rows of tables, see
    ``unit``), ``matched`` of which fit the question (None: not counted). ``note`` says what a
    reader should know of it, such as that not all was read."""

    read: int
    total: int
    matched: int | None = None
    unit: str = "files"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. ``abstained``: the files do not say, and the answer says so.

    ``certainty`` is the chance, from 0 to 1, that the evidence answers the question at all;
    ``uncertain``: so small that the answer only shows the nearest passages, and says so.
    ``left_out`` sentences of the model's were unsupported and are not shown (strict mode).
    ``coverage`` is set when the question asked for all of something.
    """

    question: str
    text: str
    hits: tuple[Hit, ...] = ()
    citations: tuple[Citation, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    abstained: bool = False
    mode: str = "quote"
    model: str = ""
    timing: Timing = field(default_factory=Timing)
    certainty: float = 1.0
    uncertain: bool = False
    left_out: int = 0
    coverage: Coverage | None = None

    @property
    def supported(self) -> bool:
        """True when there is an answer, not just something near it, and the files support
        every sentence of it."""
        if self.abstained or self.uncertain:
            return False
        return all(verdict.supported for verdict in self.verdicts)
