"""The report's plots as SVG that takes its colours from the page, light or dark.

The trap: matplotlib writes colours as numbers. What is drawn in a colour of :data:`_PALETTE` is
given the page's own colour of that name afterwards, so one drawing serves both.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from engine.evaluation.comparison import Difference
from engine.evaluation.metrics.finding import CURVE
from engine.evaluation.metrics.intervals import Estimate
from engine.evaluation.outcomes import Verdict
from engine.evaluation.summary import Row

# Colours that stand for the page's variables; no plot uses them otherwise.
_PALETTE = {
    "ink": "#010101", "muted": "#020202", "line": "#030303", "first": "#040404",
    "second": "#050505", "good": "#060606", "bad": "#070707", "paper": "#080808",
}  # fmt: skip
_WIDE, _HALF = 9.4, 4.7  # inches that the page shows at about their size
_UNWANTED = (
    (r"font-family: [^;\"]*", "font-family: inherit"),
    (r"<metadata>.*?</metadata>", ""),
    (r"<style.*?</style>", ""),
    (r' id="(?:figure|axes|patch|matplotlib|text|line2d|xtick|ytick|FillBetween|legend)[^"]*"', ""),
    (r'(<svg[^>]*?) width="[^"]*"', r"\1"),
    (r'(<svg[^>]*?) height="[^"]*"', r"\1"),
)


def recall_curves(curves: Mapping[str, Sequence[Estimate]]) -> str:
    """Recall over the number of places looked at, with its interval; a line a configuration."""
    with _figure(_HALF, 2.9, "recall") as (figure, axes, drawn):
        for (name, curve), colour in zip(curves.items(), ("first", "second"), strict=False):
            shade = _PALETTE[colour]
            axes.fill_between(
                CURVE, [one.low for one in curve], [one.high for one in curve],
                color=shade, alpha=0.16, linewidth=0,
            )  # fmt: skip
            axes.plot(CURVE, [one.value for one in curve], color=shade, marker="o", markersize=3.5,
                      linewidth=1.8, label=name)  # fmt: skip
        axes.set(xlim=(0.5, CURVE[-1] + 0.5), ylim=(0, 1.02), xlabel="places looked at",
                 ylabel="recall")  # fmt: skip
        axes.set_xticks([1, 5, 10, 15, 20])
        axes.grid(axis="y", color=_PALETTE["line"], linewidth=0.7)
        if len(curves) > 1:
            axes.legend(frameon=False, loc="lower right", labelcolor=_PALETTE["ink"])
        figure.tight_layout(pad=0.6)
    return drawn[0]


def verdict_bars(counts: Mapping[Verdict, int]) -> str:
    """How the questions ended, from the worst to the best."""
    names = [str(verdict) for verdict in counts]
    numbers = list(counts.values())
    total = sum(numbers)
    with _figure(_WIDE, 0.55 + 0.34 * len(names), "verdicts") as (figure, axes, drawn):
        colours = [_PALETTE["good" if verdict.good else "bad"] for verdict in counts]
        bars = axes.barh(names, numbers, color=colours, height=0.62)
        labels = [f"{number:,}  ({number / total:.0%})" for number in numbers]
        axes.bar_label(bars, labels, padding=5, color=_PALETTE["ink"], fontsize=9.5)
        axes.set_xlim(0, max(numbers) * 1.22)
        axes.invert_yaxis()
        axes.xaxis.set_visible(False)
        axes.spines["bottom"].set_visible(False)
        axes.tick_params(axis="y", length=0)
        figure.tight_layout(pad=0.4)
    return drawn[0]


def rank_bars(ranks: Sequence[int | None]) -> str:
    """At which rank the answer's place was found first."""
    shown = CURVE[-1]
    counts = [sum(rank == at for rank in ranks) for at in range(1, shown + 1)]
    lost = sum(rank is None or rank > shown for rank in ranks)
    with _figure(_HALF, 2.9, "ranks") as (figure, axes, drawn):
        axes.bar(range(1, shown + 1), counts, color=_PALETTE["first"], width=0.72)
        axes.bar([shown + 2], [lost], color=_PALETTE["bad"], width=0.72)
        axes.set_xticks([1, 5, 10, 15, 20, shown + 2], ["1", "5", "10", "15", "20", "none"])
        axes.set(xlabel="rank of the first right passage", ylabel="questions")
        axes.grid(axis="y", color=_PALETTE["line"], linewidth=0.7)
        axes.yaxis.get_major_locator().set_params(integer=True)
        figure.tight_layout(pad=0.6)
    return drawn[0]


def interval_bars(rows: Sequence[Row]) -> str:
    """Every measure's value with its 95 % interval."""
    with _figure(_WIDE, 0.75 + 0.3 * len(rows), "intervals") as (figure, axes, drawn):
        for at, row in enumerate(rows):
            one = row.estimate
            axes.plot([one.low, one.high], [at, at], color=_PALETTE["first"], linewidth=4,
                      alpha=0.35, solid_capstyle="round")  # fmt: skip
            axes.plot([one.value], [at], color=_PALETTE["first"], marker="o", markersize=6)
        axes.set_yticks(range(len(rows)), [row.name for row in rows])
        axes.set(xlim=(-0.02, 1.02), ylim=(len(rows) - 0.5, -0.5))
        axes.grid(axis="x", color=_PALETTE["line"], linewidth=0.7)
        axes.tick_params(axis="y", length=0)
        figure.tight_layout(pad=0.6)
    return drawn[0]


def difference_bars(differences: Sequence[Difference]) -> str:
    """By how much the second configuration differs, with the 95 % interval."""
    with _figure(_WIDE, 0.75 + 0.3 * len(differences), "differences") as (figure, axes, drawn):
        axes.axvline(0, color=_PALETTE["muted"], linewidth=1)
        for at, one in enumerate(differences):
            clear = one.low > 0 or one.high < 0
            gained = (one.difference > 0) != one.measure.falling
            colour = _PALETTE["muted" if not clear else "good" if gained else "bad"]
            axes.plot([one.low, one.high], [at, at], color=colour, linewidth=4, alpha=0.35,
                      solid_capstyle="round")  # fmt: skip
            axes.plot([one.difference], [at], color=colour, marker="o", markersize=6)
        axes.set_yticks(range(len(differences)), [one.measure.name for one in differences])
        axes.set_ylim(len(differences) - 0.5, -0.5)
        axes.grid(axis="x", color=_PALETTE["line"], linewidth=0.7)
        axes.tick_params(axis="y", length=0)
        figure.tight_layout(pad=0.6)
    return drawn[0]


@contextmanager
def _figure(width: float, height: float, salt: str) -> Iterator[tuple[Any, Any, list[str]]]:
    """A figure, its axes, and a list that holds the SVG afterwards. ``salt`` keeps the ids of
    several drawings on one page apart."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    style = {
        "svg.fonttype": "none", "svg.hashsalt": salt, "font.family": "sans-serif", "font.size": 10,
        "axes.edgecolor": _PALETTE["muted"], "axes.labelcolor": _PALETTE["muted"],
        "xtick.color": _PALETTE["muted"], "ytick.color": _PALETTE["muted"],
        "xtick.labelcolor": _PALETTE["ink"], "ytick.labelcolor": _PALETTE["ink"],
        "axes.spines.top": False, "axes.spines.right": False, "axes.spines.left": False,
        "axes.axisbelow": True, "ytick.major.size": 0,
    }  # fmt: skip
    drawn: list[str] = []
    with rc_context(style):
        figure = Figure(figsize=(width, height))
        axes = figure.add_subplot()
        axes.patch.set_visible(False)
        yield figure, axes, drawn
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", transparent=True, metadata={"Date": None})
    drawn.append(themed(buffer.getvalue()))


def themed(svg: str) -> str:
    """The drawing alone, in the page's colours and font, as wide as its place."""
    drawing = svg[svg.index("<svg") :]
    for name, colour in _PALETTE.items():
        drawing = drawing.replace(colour, f"var(--{name})")
    for pattern, instead in _UNWANTED:
        drawing = re.sub(pattern, instead, drawing, flags=re.DOTALL)
    return drawing
