"""The HTML report: one file without anything from elsewhere, the worst questions first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from math import isnan
from typing import Any

from markupsafe import Markup, escape

from engine.answering.resources import RESOURCES
from engine.evaluation.findings import Findings
from engine.evaluation.metrics.finding import counts, recall_curve
from engine.evaluation.metrics.intervals import estimates
from engine.evaluation.outcomes import Outcome, Verdict
from engine.evaluation.report import plots
from engine.evaluation.summary import Row

MOST_QUESTIONS = 1000
_CHANGES_SHOWN = 200
_HITS_SHOWN = 3
_SNIPPET = 600
_HEADLINES = ("hit@5", "MRR@10", "nDCG@10", "token recall, 5 passages", "answer contained",
              "citation precision", "false refusals", "refusal F1")  # fmt: skip
_GROUPS = {
    "finding": "Finding",
    "spans": "Marked text found and read",
    "answers": "What the answers say",
    "citations": "Citations",
    "refusals": "Refusals",
}
_ADVICE = {
    Verdict.FAILED: "The question was refused as such; the reason stands beside it.",
    Verdict.NOT_INDEXED: "No indexed file is the expected one. See “status --failed”, or add it.",
    Verdict.NOT_FOUND: "The right place is not among the first twenty passages. "
    "“explain” shows what kept it out.",
    Verdict.TOO_LOW: "Found, but below the passages that an answer is made from "
    "(setting evidence_passages).",
    Verdict.WRONGLY_REFUSED: "The right passage was in hand, and the answer was that the files "
    "do not say.",
    Verdict.WRONGLY_ANSWERED: "The files do not answer, and something was answered.",
    Verdict.WRONG_SENTENCE: "The right passage was in hand; the answer says something else.",
    Verdict.RIGHTLY_REFUSED: "The files do not answer, and the answer says so.",
    Verdict.RIGHT: "Says what is expected; where that is long, or only its place is known, cites "
    "the place.",
}


def render(findings: Findings, *, now: datetime) -> str:
    """The whole page."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(RESOURCES / "evaluation"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "number": number, "signed": signed, "p_value": p_value, "marked": marked,
    }  # fmt: skip
    return environment.get_template("report.html").render(_content(findings, now))


def _content(findings: Findings, now: datetime) -> dict[str, Any]:
    first = findings.first
    worst = worst_first(first.outcomes)
    verdicts = first.verdicts()
    by_group = groupby(sorted(first.rows, key=_group_order), key=lambda row: row.group)
    return {
        "findings": findings,
        "when": now.strftime("%d %B %Y, %H:%M"),
        "headlines": headlines(first.rows),
        "groups": [(_GROUPS[name], list(rows)) for name, rows in by_group],
        "verdicts": verdicts,
        "advice": _ADVICE,
        "outcomes": worst[:MOST_QUESTIONS],
        "left_out": max(0, len(worst) - MOST_QUESTIONS),
        "moved": [one for one in findings.differences if one.moved],
        "unmoved": [one.measure.name for one in findings.differences if not one.moved],
        "changes": findings.changes[:_CHANGES_SHOWN],
        "hits_shown": _HITS_SHOWN,
        "plots": {name: Markup(svg) for name, svg in _plots(findings).items()},  # noqa: S704 - ours
    }


def _plots(findings: Findings) -> dict[str, str]:
    first, second = findings.first, findings.second
    drawn = {"verdicts": plots.verdict_bars(first.verdicts())}
    bounded = [row for row in first.rows if not isnan(row.estimate.value)]
    if bounded:
        drawn["intervals"] = plots.interval_bars(sorted(bounded, key=_group_order))
    counted = [one for one, yes in zip(first.outcomes, counts(first.outcomes), strict=True) if yes]
    if counted:
        both = [first] + ([second] if second is not None else [])
        drawn["recall"] = plots.recall_curves(
            {one.configuration.name: estimates(recall_curve(one.outcomes)) for one in both}
        )
        drawn["ranks"] = plots.rank_bars([one.rank for one in counted])
    if moved := [one for one in findings.differences if one.moved]:
        drawn["differences"] = plots.difference_bars(moved)
    return drawn


def headlines(rows: Iterable[Row]) -> list[Row]:
    """The few values to look at first."""
    by_name = {row.name: row for row in rows}
    if "answer contained" in by_name:
        by_name.pop("nDCG@10", None)
    return [by_name[name] for name in _HEADLINES if name in by_name][:6]


def worst_first(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """By verdict, and within one the lowest rank first."""
    order = list(Verdict)
    return sorted(outcomes, key=lambda one: (order.index(one.verdict), -(one.rank or 99)))


def _group_order(row: Row) -> int:
    return list(_GROUPS).index(row.group)


def number(value: float) -> str:
    """``.912``; nothing where there is no value."""
    return "–" if isnan(value) else f"{value:.3f}"


def signed(value: float) -> str:
    return "–" if isnan(value) else f"{value:+.3f}".replace("-", "−")


def p_value(value: float) -> str:
    if isnan(value):
        return "–"
    return "< 0.001" if value < 0.001 else f"{value:.3f}"


def marked(text: str, wanted: Sequence[str] = ()) -> Markup:
    """``text`` on one line, cut where it is long, with what is ``wanted`` marked in it."""
    line = " ".join(text.split())
    patterns = [re.escape(" ".join(one.split())) for one in wanted if 0 < len(one) <= _SNIPPET]
    found = re.search("|".join(patterns), line, re.IGNORECASE) if patterns else None
    start = max(0, found.start() - _SNIPPET // 2) if found and found.end() > _SNIPPET else 0
    shown = line[start : start + _SNIPPET]
    shown = f"{'…' if start else ''}{shown}{'…' if start + _SNIPPET < len(line) else ''}"
    if not patterns:
        return escape(shown)
    pieces = re.split(f"({'|'.join(patterns)})", shown, flags=re.IGNORECASE)
    return Markup("").join(
        Markup("<mark>{}</mark>").format(piece) if place % 2 else escape(piece)
        for place, piece in enumerate(pieces)
    )
