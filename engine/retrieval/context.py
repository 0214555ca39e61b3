"""Evidence that reads well: neighbouring passages joined, numbered, within a budget.

The trap: the number of an excerpt is the rank of its best passage, the one the reader sees
beside the hit; so numbers may skip, and must not be taken for positions in the list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from engine.chunking.sentences import sentence_spans
from engine.domain.answer import Hit

NEAR_THE_BEST = 0.6
_LEAST_TOKENS = 40  # a stump shorter than this helps nobody


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Passages of one document that follow each other. ``number`` is what is cited."""

    number: int
    hits: tuple[Hit, ...]

    @property
    def text(self) -> str:
        """The passages in reading order, with the headings and header rows that begin at one
        of them; the headings above all of it are in :attr:`label`."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        headings, header = self.hits[0].headings, ""
        for hit in self.hits:
            if hit.headings != headings and hit.headings:
                yield hit.headings[-1]
            if hit.context and hit.context != header:
                yield hit.context
            headings, header = hit.headings, hit.context
            yield hit.text

    @property
    def label(self) -> str:
        """File name, headings and place, for the model and the reader."""
        first = self.hits[0]
        name = first.path.replace("\\", "/").rsplit("/", 1)[-1]
        return ", ".join(
            part for part in (name, " > ".join(first.headings), first.location.label()) if part
        )


def worth_reading(hits: Sequence[Hit], *, share: float = NEAR_THE_BEST) -> list[Hit]:
    """Those of ``hits``, best first, whose score is at least ``share`` of the best one's.

    Where one passage stands out, the others are read for nothing; where many are as good, the
    answer may be in any. On XQuAD in English and German a third of six passages is left, and
    the right one as often as among all six.
    """
    return [hit for hit in hits if hit.score >= share * hits[0].score]


def assemble(
    hits: Sequence[Hit],
    *,
    max_tokens: int,
    count_tokens: Callable[[str], int],
    hard_tokens: int | None = None,
) -> list[Excerpt]:
    """The best ``hits`` that are worth reading and fit into ``max_tokens``, best excerpt first.

    The first is always there, but cut at a sentence where it is longer than ``hard_tokens``
    (what the model can read at all; None: any length).
    """
    chosen: list[Hit] = []
    left = max_tokens
    for hit in worth_reading(hits):
        cost = count_tokens(hit.text)
        if chosen and cost > left:
            if left < _LEAST_TOKENS:
                break
            continue
        too_long = not chosen and hard_tokens is not None and cost > hard_tokens
        chosen.append(_cut(hit, hard_tokens or 0, count_tokens) if too_long else hit)
        left -= cost
    return joined(chosen)


def joined(hits: Sequence[Hit]) -> list[Excerpt]:
    """Every hit, those that follow each other in one document as one excerpt."""
    in_order = sorted(hits, key=lambda hit: (hit.document_id, hit.ordinal))
    runs: list[list[Hit]] = []
    for hit in in_order:
        last = runs[-1][-1] if runs else None
        if last and (last.document_id, last.ordinal + 1) == (hit.document_id, hit.ordinal):
            runs[-1].append(hit)
        else:
            runs.append([hit])
    excerpts = [Excerpt(min(hit.rank for hit in run), tuple(run)) for run in runs]
    return sorted(excerpts, key=lambda excerpt: excerpt.number)


def _cut(hit: Hit, max_tokens: int, count_tokens: Callable[[str], int]) -> Hit:
    """The first sentences of ``hit`` that fit; of a sentence that is too long itself, as many
    of its words."""
    ends = [end for _, end in sentence_spans(hit.text)]
    ends = [end for end in ends if count_tokens(hit.text[:end]) <= max_tokens] or [
        end
        for end, char in enumerate(hit.text)
        if char.isspace() and end <= 2 * max_tokens and count_tokens(hit.text[:end]) <= max_tokens
    ]
    return replace(hit, text=hit.text[: max(ends, default=max_tokens)])
