"""The text of a survey's answer: lines with their citations and verdicts.

The trap: a citation's number is the place of its passage among the answer's hits, so each
passage is given a number once, however many lines rest on it.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from engine.answering.citations import cite
from engine.answering.draft import Draft
from engine.domain.answer import Citation, Hit, Verdict

_LONGEST = 300


class Page:
    """An answer being written."""

    def __init__(self) -> None:
        self.text = ""
        self.hits: list[Hit] = []
        self._numbers: dict[tuple[str, int, str], int] = {}
        self._citations: list[Citation] = []
        self._verdicts: list[Verdict] = []

    def line(
        self,
        text: str,
        *,
        hit: Hit | None = None,
        quoted: tuple[int, int] = (0, 0),
        reason: str = "quoted from the file",
        cell_end: str = "",
    ) -> None:
        """Add a line; with the passage it rests on, its marker stands at the end, before
        ``cell_end``."""
        start = len(self.text) + bool(self.text)
        marker = ""
        if hit is not None:
            number = self._number(hit)
            marker = f" [{number}]"
            end = start + len(text)
            self._citations.append(cite(number, start, end, self.hits[number - 1], quoted))
        self._verdicts.append(Verdict(start, start + len(text), supported=True, reason=reason))
        self.plain(f"{text}{marker}{cell_end}")

    def plain(self, text: str) -> None:
        """A line that says nothing of its own: a blank one, a table's head."""
        self.text += f"\n{text}" if self.text else text

    def _number(self, hit: Hit) -> int:
        key = (hit.document_id, hit.ordinal, hit.path)
        if key not in self._numbers:
            self._numbers[key] = len(self.hits) + 1
            self.hits.append(replace(hit, rank=len(self.hits) + 1))
        return self._numbers[key]

    def draft(self, *, abstained: bool = False) -> Draft:
        return Draft(self.text, tuple(self._citations), tuple(self._verdicts), abstained)


def one_line(text: str, longest: int = _LONGEST) -> str:
    """Text on one line, cut at a blank where it is long."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return (line[:longest].rpartition(" ")[0] or line[:longest]) + "…"


def figure(value: Decimal) -> str:
    """``1,234.50``: all digits of a sum, six significant decimals of a mean at most."""
    places = max(0, -int(value.as_tuple().exponent))
    if places > 6:
        value = round(value, 4)
    return f"{value:,f}"


def count(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"
