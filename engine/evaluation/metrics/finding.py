"""Recall, precision, MRR and nDCG of what was found, computed by ir-measures (trec_eval)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.evaluation.metrics.measure import Measure, mean_over
from engine.evaluation.metrics.spans import SpanScores, span_scores
from engine.evaluation.outcomes import Outcome
from engine.evaluation.places import gold_key, ranking, same_file

SPAN_HITS = (1, 3, 5, 10)
CURVE = tuple(range(1, 21))

# ir-measures' name, ours, and what it means.
_MEASURES = {
    "Success@1": ("hit@1", "the best passage is a right one"),
    "Success@5": ("hit@5", "a right place is among the first five"),
    "R@5": ("recall@5", "share of the right places among the first five"),
    "R@10": ("recall@10", "share of the right places among the first ten"),
    "R@20": ("recall@20", "share of the right places among the first twenty"),
    "P@5": ("precision@5", "share of the first five places that are right"),
    "RR@10": ("MRR@10", "one over the rank of the first right place, 0 beyond the tenth"),
    "nDCG@10": ("nDCG@10", "the right places by grade, less the lower they stand, to the tenth"),
}


def finding_measures(outcomes: Sequence[Outcome]) -> Iterator[Measure]:
    """Over the questions whose places are known; nothing when there are none."""
    counted = counts(outcomes)
    if not any(counted):
        return
    values = _computed(outcomes, [*_MEASURES])
    for official, (name, meaning) in _MEASURES.items():
        yield mean_over(outcomes, counted, name, "finding", meaning, values[official])


def counts(outcomes: Sequence[Outcome]) -> list[bool]:
    """Which questions say where the answer stands, and could be asked."""
    return [bool(one.case.golds) and not one.problem for one in outcomes]


def recall_curve(outcomes: Sequence[Outcome]) -> list[Measure]:
    """Recall at each of :data:`CURVE`."""
    names = [f"R@{at}" for at in CURVE]
    values = _computed(outcomes, names)
    counted = counts(outcomes)
    return [mean_over(outcomes, counted, name, "finding", "", values[name]) for name in names]


def _computed(outcomes: Sequence[Outcome], names: Sequence[str]) -> dict[str, list[float]]:
    """By name, the value of each outcome; 0 where no place is known."""
    import ir_measures

    judged, found = [], []
    for number, outcome in enumerate(outcomes):
        golds = outcome.case.golds
        key = str(number)
        judged += [ir_measures.Qrel(key, gold_key(n), g.grade) for n, g in enumerate(golds)]
        places = ranking(golds, outcome.hits)
        found += [ir_measures.ScoredDoc(key, place, -n) for n, place in enumerate(places)]
    values = {name: [0.0] * len(outcomes) for name in names}
    measures = {ir_measures.parse_measure(name): name for name in names}
    for one in ir_measures.iter_calc(list(measures), judged, found) if judged else ():
        values[measures[one.measure]][int(one.query_id)] = one.value
    return values


def span_measures(outcomes: Sequence[Outcome]) -> Iterator[Measure]:
    """Of marked stretches; nothing when the set has none."""
    counted = [any(gold.span for gold in one.case.golds) and not one.problem for one in outcomes]
    if not any(counted):
        return
    for top in SPAN_HITS:
        scores = [
            _scores(one, top) if counts_ else SpanScores(0, 0, 0)
            for one, counts_ in zip(outcomes, counted, strict=True)
        ]
        for name, meaning in (
            ("recall", "share of the marked text"),
            ("precision", "share of marked text in all that was read"),
            ("iou", "marked text found, over all that was read or missed"),
        ):
            title = "IoU" if name == "iou" else name
            yield mean_over(
                outcomes,
                counted,
                f"token {title}, {top} passage{'s' * (top > 1)}",
                "spans",
                meaning,
                [getattr(score, name) for score in scores],
            )


def _scores(outcome: Outcome, top: int) -> SpanScores:
    """What lies in another file was read for nothing."""
    marked = [gold.span for gold in outcome.case.golds if gold.span]
    file = outcome.case.golds[0].file
    read: list[tuple[int, int]] = []
    elsewhere = 0
    for hit in outcome.hits[:top]:
        ends = [span.end for span in hit.location.spans if span.end is not None]
        starts = [span.start for span in hit.location.spans if span.start is not None]
        if ends and starts and same_file(file, hit.path):
            read.append((min(starts), max(ends)))
        else:
            elsewhere += len(hit.text)
    return span_scores(read, marked, elsewhere=elsewhere)
