"""Why a file was found, or was not: what ``explain`` says."""

from __future__ import annotations

from dataclasses import dataclass

from engine.domain.answer import Hit
from engine.domain.document import Location


@dataclass(frozen=True, slots=True)
class Presence:
    """Whether a file can be found at all. ``status`` is one of a source's, or ``gone``,
    ``left_out`` (a rule says so), ``not_added`` (no folder of the library holds it) or
    ``unseen`` (the next look at its folder will find it).

    ``said`` and ``advice`` are in plain words, "" where there is nothing to say.
    """

    path: str
    status: str
    document_ids: tuple[str, ...] = ()
    said: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one passage of the file fared. Ranks count from 1; None: not among the passages
    that this arm, or the search as a whole, looked at.

    ``similarity`` is the cosine to the question; ``shared`` and ``missing`` are the question's
    words that the passage has and has not.
    """

    chunk_id: str
    text: str
    location: Location
    rank: int | None
    vector_rank: int | None
    keyword_rank: int | None
    similarity: float | None
    shared: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """``standings`` are the file's passages that came nearest, best first; ``ahead`` the
    passages of other files before the best of them (or the best of all); ``looked_at``: how
    many each arm looked at. ``reasons`` and ``advice`` say it in plain words."""

    question: str
    words: tuple[str, ...]
    presence: Presence
    limit: int
    looked_at: int
    standings: tuple[Standing, ...] = ()
    ahead: tuple[Hit, ...] = ()
    reasons: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()

    @property
    def found(self) -> bool:
        """Whether the search shows the file."""
        return any(one.rank is not None and one.rank <= self.limit for one in self.standings)
