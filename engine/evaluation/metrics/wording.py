"""BLEU and chrF of the answers against the expected ones, by sacrebleu.

Papineni et al. (ACL 2002); Popović (WMT 2015); Post (WMT 2018). They mean something where the
expected answers are whole sentences, as in translating and summarising.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from engine.chunking.language import detect
from engine.evaluation.metrics.intervals import Estimate
from engine.evaluation.metrics.measure import Measure, mean_over
from engine.evaluation.outcomes import Outcome

_TOKENIZERS = {"zh": "zh", "ja": "char", "th": "char", "ko": "char"}
_RESAMPLES = 300


def chrf(outcomes: Sequence[Outcome]) -> Measure | None:
    """The mean over the answers; 0 for a refusal. None without expected answers."""
    from sacrebleu.metrics.chrf import CHRF

    stated = _stated(outcomes)
    if not any(stated):
        return None
    metric = CHRF()
    values = [
        metric.sentence_score(one.said, list(one.case.answers)).score / 100 if counts else 0.0
        for one, counts in zip(outcomes, stated, strict=True)
    ]
    meaning = "runs of characters shared with the expected answer"
    return mean_over(outcomes, stated, "chrF", "answers", meaning, values)


def bleu(outcomes: Sequence[Outcome]) -> Estimate | None:
    """Of all answers together, with sacrebleu's own interval; None without expected answers."""
    from sacrebleu.metrics.bleu import BLEU

    asked = [one for one, counts in zip(outcomes, _stated(outcomes), strict=True) if counts]
    if not asked:
        return None
    language = detect(" ".join(one.case.answers[0] for one in asked[:50]))
    metric = BLEU(tokenize=_TOKENIZERS.get(language, "13a"))
    references = list(zip_longest(*(one.case.answers for one in asked)))
    said = [one.said for one in asked]
    score = metric.corpus_score(said, references, n_bootstrap=_RESAMPLES)
    low, high = max(0.0, score._mean - score._ci), min(100.0, score._mean + score._ci)
    return Estimate(score.score / 100, low / 100, high / 100)


def _stated(outcomes: Sequence[Outcome]) -> list[bool]:
    return [one.answer is not None and bool(one.case.answers) for one in outcomes]
