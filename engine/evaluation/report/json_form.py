"""The JSON form of an evaluation. A value that there is not is null."""

from __future__ import annotations

from dataclasses import asdict
from math import isnan
from typing import Any

from engine.domain.wire import citation_json
from engine.evaluation.comparison import Difference
from engine.evaluation.findings import Findings
from engine.evaluation.outcomes import Outcome
from engine.evaluation.summary import Row, Summary

Json = dict[str, Any]


def findings_json(findings: Findings) -> Json:
    compared = None
    if findings.second is not None:
        compared = {
            **_summary(findings.second),
            "differences": [_difference(one) for one in findings.differences],
            "better": [change.first.case.id for change in findings.changes if change.better],
            "worse": [change.first.case.id for change in findings.changes if not change.better],
        }
    return {
        "dataset": findings.data.name,
        "kind": findings.data.kind,
        "questions": len(findings.data.cases),
        "files": findings.library.files,
        "unread_files": findings.library.unread,
        **_summary(findings.first),
        "against": compared,
        "ratings": asdict(findings.ratings) if findings.ratings is not None else None,
    }


def _summary(summary: Summary) -> Json:
    return {
        "configuration": summary.configuration.name,
        "measures": [_row(row) for row in summary.rows],
        "verdicts": {str(verdict): count for verdict, count in summary.verdicts().items()},
        "median_search_s": round(summary.search_s, 4),
        "median_first_words_s": round(summary.first_s, 4),
        "outcomes": [_outcome(one) for one in summary.outcomes],
    }


def _row(row: Row) -> Json:
    return {
        "name": row.name,
        "group": row.group,
        "value": _number(row.estimate.value),
        "low": _number(row.estimate.low),
        "high": _number(row.estimate.high),
        "questions": row.questions,
        "lower_is_better": row.falling,
    }


def _difference(one: Difference) -> Json:
    return {
        "name": one.measure.name,
        "first": _number(one.first),
        "second": _number(one.second),
        "difference": _number(one.difference),
        "low": _number(one.low),
        "high": _number(one.high),
        "p": _number(one.p),
        "better": one.better,
        "worse": one.worse,
    }


def _outcome(one: Outcome) -> Json:
    answer = one.answer
    return {
        "id": one.case.id,
        "question": one.case.question,
        "answerable": one.case.answerable,
        "expected": {
            "places": [gold.label() for gold in one.case.golds],
            "answers": list(one.case.answers),
        },
        "verdict": str(one.verdict),
        "rank": one.rank,
        "answer": answer.text if answer is not None else None,
        "abstained": answer.abstained if answer is not None else None,
        "citations": [
            {**citation_json(citation), "right": one.cites_rightly(citation)}
            for citation in one.citations
        ],
        "problem": one.problem or None,
    }


def _number(value: float) -> float | None:
    return None if isnan(value) else round(value, 6)
