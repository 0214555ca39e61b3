"""Hits, citations and outcomes made by hand."""

from __future__ import annotations

from engine.domain.answer import Answer, Citation, Hit, Verdict
from engine.domain.document import Segment, Span
from engine.evaluation.cases import Case
from engine.evaluation.outcomes import Outcome


def hit(
    rank: int, path: str, text: str = "text", *, start: int = 0, page: int | None = None
) -> Hit:
    span = Span(page=page, start=start, end=start + len(text))
    return Hit(
        rank=rank,
        score=1 / rank,
        paths=(f"/files/{path}",),
        title="",
        text=text,
        segments=(Segment(0, len(text), span),),
        chunk_id=f"{path}-{start}-{page}",
        document_id=path,
    )


def citation(found: Hit, quote: str) -> Citation:
    at = found.text.index(quote)
    return Citation(
        number=found.rank,
        start=0,
        end=len(quote),
        path=found.path,
        title="",
        quote=quote,
        location=found.locate(at, at + len(quote)),
        chunk_id=found.chunk_id,
        document_id=found.document_id,
    )


def answered(
    case: Case, text: str, *quotes: tuple[Hit, str], hits: tuple[Hit, ...] = ()
) -> Outcome:
    """An answer that cites ``quotes`` of hits."""
    shown = hits or tuple(found for found, _ in quotes)
    cited = tuple(citation(found, quote) for found, quote in quotes)
    answer = Answer(
        case.question, text, shown, cited, (Verdict(0, len(text), supported=True),) if text else ()
    )
    return Outcome(case, shown, answer)


def refused(case: Case, *hits: Hit) -> Outcome:
    return Outcome(case, hits, Answer(case.question, "The files do not say.", hits, abstained=True))


def searched(case: Case, *hits: Hit) -> Outcome:
    return Outcome(case, hits)
