"""What the answers say, cite and refuse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.domain.answer import Citation
from engine.evaluation.metrics.measure import Measure, mean_over, share
from engine.evaluation.metrics.reading import contains, exact_match, token_f1
from engine.evaluation.outcomes import Outcome


def answer_measures(outcomes: Sequence[Outcome]) -> Iterator[Measure]:
    """Over the questions that were answered or refused; nothing when none were asked."""
    yield from _texts(outcomes)
    yield from _citations(outcomes)
    yield from _refusals(outcomes)


def _texts(outcomes: Sequence[Outcome]) -> Iterator[Measure]:
    asked = [one.answer is not None for one in outcomes]
    stated = [a and bool(one.case.answers) for a, one in zip(asked, outcomes, strict=True)]
    if not any(stated):
        return
    judged = [
        a and bool(one.case.answers or not one.case.answerable)
        for a, one in zip(asked, outcomes, strict=True)
    ]
    short = [a and bool(one.case.short_answers) for a, one in zip(asked, outcomes, strict=True)]
    if any(short):
        yield mean_over(
            outcomes, short, "answer contained", "answers",
            "the answer says an expected one, if that is short, word for word",
            [float(contains(one.said, one.case.short_answers)) for one in outcomes],
        )  # fmt: skip
    yield mean_over(
        outcomes, judged, "exact match", "answers",
        "SQuAD: the answer is an expected one and no more; silence where there is none",
        [exact_match(one.said, one.case.answers) for one in outcomes],
    )  # fmt: skip
    yield mean_over(
        outcomes, judged, "token F1", "answers",
        "SQuAD: words shared with the expected answer; silence where there is none",
        [token_f1(one.said, one.case.answers) for one in outcomes],
    )  # fmt: skip


def _citations(outcomes: Sequence[Outcome]) -> Iterator[Measure]:
    if not any(one.citations for one in outcomes):
        return
    known = [one.answer is not None and bool(one.case.golds or one.case.answers)
             for one in outcomes]  # fmt: skip
    right = [sum(map(one.cites_rightly, one.citations)) for one in outcomes]
    made = [len(one.citations) for one in outcomes]
    if any(known):
        yield share(
            "citation precision", "citations",
            "share of the citations under answerable questions that lead to the answer's place",
            [(r * k, m * k) for r, m, k in zip(right, made, known, strict=True)],
        )  # fmt: skip
        yield mean_over(
            outcomes, known, "citation recall", "citations",
            "share of the answerable questions with a right citation",
            [float(count > 0) for count in right],
        )  # fmt: skip
    yield share(
        "verbatim quotes", "citations", "share of the quotations that stand so in their passage",
        [(sum(_verbatim(one, c) for c in one.citations), m)
         for one, m in zip(outcomes, made, strict=True)],
    )  # fmt: skip
    verdicts = [one.answer.verdicts if one.answer is not None else () for one in outcomes]
    yield share(
        "supported sentences", "citations",
        "share of the sentences that Lectern's own check finds supported",
        [(sum(verdict.supported for verdict in given), len(given)) for given in verdicts],
    )  # fmt: skip


def _verbatim(outcome: Outcome, citation: Citation) -> bool:
    hits = outcome.answer.hits if outcome.answer is not None else ()
    return any(hit.chunk_id == citation.chunk_id and citation.quote in hit.text for hit in hits)


def _refusals(outcomes: Sequence[Outcome]) -> Iterator[Measure]:
    asked = [one.answer is not None for one in outcomes]
    if not any(asked):
        return
    answerable = [a and one.case.answerable for a, one in zip(asked, outcomes, strict=True)]
    silent = [a and not one.case.answerable for a, one in zip(asked, outcomes, strict=True)]
    refused = [float(one.refused) for one in outcomes]
    if any(answerable):
        yield mean_over(
            outcomes, answerable, "false refusals", "refusals",
            "share of the answerable questions that were refused", refused, falling=True,
        )  # fmt: skip
    if not any(silent):
        return
    rightly = [r * s for r, s in zip(refused, silent, strict=True)]
    yield mean_over(
        outcomes, silent, "refusal recall", "refusals",
        "share of the unanswerable questions that were refused", refused,
    )  # fmt: skip
    yield share(
        "refusal precision", "refusals", "share of the refusals that were right",
        list(zip(rightly, refused, strict=True)),
    )  # fmt: skip
    yield share(
        "refusal F1", "refusals", "harmonic mean of the two",
        [(2 * hit, r + s) for hit, r, s in zip(rightly, refused, silent, strict=True)],
    )  # fmt: skip
