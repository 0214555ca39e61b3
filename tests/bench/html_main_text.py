"""How much of a web page's main text is read, and how much beside it.

    python tests/bench/html_main_text.py FOLDER [--pages]

FOLDER holds a folder a page, each with ``source.html`` and ``expected.html`` (the main text as
the makers of the page set see it). Prints precision, recall and F1 over the words of each
page, on average; with ``--pages`` those of every page, the worst first. Where trafilatura is
installed, its figures stand beside ours.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import mean
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from engine.domain.errors import ReadError
from engine.readers.web import html

WORD = re.compile(r"\w+")


class Score(NamedTuple):
    f1: float
    precision: float
    recall: float


def score(found: str, expected: str) -> Score:
    mine, theirs = Counter(WORD.findall(found.lower())), Counter(WORD.findall(expected.lower()))
    shared = (mine & theirs).total()
    precision = shared / mine.total() if mine else 0.0
    recall = shared / theirs.total() if theirs else 0.0
    both = precision + recall
    return Score(2 * precision * recall / both if both else 0.0, precision, recall)


def ours(page: bytes) -> str:
    try:
        return html.read(page, "page.html").text
    except ReadError:
        return ""


def whole_page(page: bytes) -> str:
    body = LexborHTMLParser(page).body
    return body.text(separator=" ") if body else ""


def extractors() -> dict[str, Callable[[bytes], str]]:
    found: dict[str, Callable[[bytes], str]] = {"Lectern": ours, "all text": whole_page}
    try:
        import trafilatura
    except ImportError:
        return found
    return {**found, "trafilatura": lambda page: trafilatura.extract(page) or ""}


def main() -> None:
    pages = sorted(each.parent for each in Path(sys.argv[1]).rglob("expected.html"))
    for name, extract in extractors().items():
        scores = {}
        for page in pages:
            expected = LexborHTMLParser((page / "expected.html").read_bytes()).root
            said = expected.text(separator=" ") if expected else ""
            scores[page.name] = score(extract((page / "source.html").read_bytes()), said)
        f1, precision, recall = (mean(values) for values in zip(*scores.values(), strict=True))
        print(f"{name:12} F1 {f1:.3f}  precision {precision:.3f}  recall {recall:.3f}")
        if "--pages" in sys.argv and name == "Lectern":
            for page_name, each in sorted(scores.items(), key=lambda item: item[1]):
                print(f"  {each.f1:.3f} {each.precision:.3f} {each.recall:.3f} {page_name}")


if __name__ == "__main__":
    main()
