"""Rows of tables that stand in a text as lines: is it one, what is its label, what heads it.

Pure. In a PDF a table is only lines: a label with figures, below lines of dates and units. The
trap: a line of dates has as many digits as a row; it is told apart by having nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from engine.retrieval.query import bare_words
from engine.retrieval.stopwords import STOP_WORDS

_FIGURE = re.compile(r"(?<!\w)[($€£¥-]*\d[\d.,]*%?\)?(?!\w)")
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober"
    "|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
)
_DATE_PART = re.compile(rf"\b(?:{_MONTHS})\b\.?|\b(?:19|20)\d\d\b|\b[0-3]?\d(?=,|\s|$)", re.I)
_HEADS = re.compile(
    rf"\b(?:{_MONTHS})\b|\b(?:19|20)\d\d\b|\b(?:months?|quarters?|weeks?|years?)\b|\bended\b"
    r"|\b(?:in|of) (?:thousands|millions|billions)\b|\bQ[1-4]\b|%|\bchange\b",
    re.IGNORECASE,
)
_LONGEST_HEAD_LINE = 120
_LINES_ABOVE = 40


def is_row(text: str) -> bool:
    """Whether a line comes from a table: columns, or a label with figures and no sentence."""
    if "|" in text or "\t" in text:
        return True
    return len(_FIGURE.findall(text)) >= 2 and not text.endswith((".", "!", "?", "。"))


def label_share(text: str, known: Collection[str]) -> float:
    """How much of a row's label the ``known`` words (a question's) ask for, from 0 to 1."""
    if not is_row(text):
        return 0.0
    label = [word for word in bare_words(text) if word.isalpha() and word not in STOP_WORDS]
    return sum(word in known for word in label) / len(label) if label else 0.0


def heads(line: str) -> bool:
    """Whether a line says what the columns are: dates, periods, units, and no figures."""
    if len(line) > _LONGEST_HEAD_LINE or not _HEADS.search(line):
        return False
    return not _FIGURE.search(_DATE_PART.sub(" ", line)) and not line.endswith((".", "。"))


def head_above(text: str, start: int) -> str:
    """What stands above the row at ``text[start:]`` and belongs to it: the lines that head its
    columns, then the group it is in (“Cost of sales:”); "" when the passage holds neither."""
    group, found = "", list[str]()
    lines = text[:start].rstrip("\n").split("\n")[-_LINES_ABOVE:]
    for line in map(str.strip, reversed(lines)):
        if heads(line):
            found.append(line)
        elif found or _ends_table(line):
            break
        elif not group and line.endswith(":"):
            group = line
    return " ".join([*reversed(found), group]).strip()


def _ends_table(line: str) -> bool:
    return len(line) > _LONGEST_HEAD_LINE or (line.endswith((".", "。")) and not is_row(line))
