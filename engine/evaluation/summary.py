"""What is said about one configuration: every measure that applies, with its interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from engine.evaluation.configuration import Configuration
from engine.evaluation.metrics.answers import answer_measures
from engine.evaluation.metrics.finding import finding_measures, span_measures
from engine.evaluation.metrics.intervals import Estimate, estimates
from engine.evaluation.metrics.measure import Measure
from engine.evaluation.metrics.wording import bleu, chrf
from engine.evaluation.outcomes import Outcome, Verdict


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table. ``questions`` counts those it is measured on."""

    name: str
    group: str
    meaning: str
    estimate: Estimate
    questions: int
    falling: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """``measures`` are those of ``rows`` that can be compared question by question. The median
    times are seconds; ``first_s`` is until an answer's first words, 0.0 when none was asked."""

    configuration: Configuration
    outcomes: tuple[Outcome, ...]
    measures: tuple[Measure, ...]
    rows: tuple[Row, ...]
    search_s: float
    first_s: float

    def verdicts(self) -> dict[Verdict, int]:
        """How many questions ended how, from the worst to the best; only what occurred."""
        ended = [one.verdict for one in self.outcomes]
        return {verdict: ended.count(verdict) for verdict in Verdict if verdict in ended}


def summarise(configuration: Configuration, outcomes: Sequence[Outcome]) -> Summary:
    measures = _measures(outcomes)
    rows = [
        Row(one.name, one.group, one.meaning, estimate, one.questions, one.falling)
        for one, estimate in zip(measures, estimates(measures), strict=True)
    ]
    if (score := bleu(outcomes)) is not None:
        stated = sum(bool(one.case.answers) and one.answer is not None for one in outcomes)
        meaning = "runs of words shared with the expected answers, all answers together"
        rows.append(Row("BLEU", "answers", meaning, score, stated))
    answers = [one.answer for one in outcomes if one.answer is not None]
    return Summary(
        configuration,
        tuple(outcomes),
        tuple(measures),
        tuple(rows),
        search_s=median([one.search_s for one in outcomes if not one.problem] or [0.0]),
        first_s=median([answer.timing.first_token_s for answer in answers] or [0.0]),
    )


def _measures(outcomes: Sequence[Outcome]) -> list[Measure]:
    letters = chrf(outcomes)
    return [
        *finding_measures(outcomes),
        *span_measures(outcomes),
        *answer_measures(outcomes),
        *([letters] if letters is not None else []),
    ]
