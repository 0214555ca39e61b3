"""A value where it stands in a text, and the cells and lines that a text has. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A value in a text. ``quality`` from 0 to 1: how surely it is of its shape."""

    start: int
    end: int
    value: str | float
    quality: float = 1.0


def cells_of(text: str) -> Iterator[tuple[int, str]]:
    """The cells of rows and the lines of a text, each with its start."""
    for match in re.finditer(r"(?:(?! {2,}|\t| ?\| ?)[^\n])+", text):
        told = match.group()
        lead = len(told) - len(told.lstrip(" |"))
        clean = told.strip(" |")
        if clean:
            yield match.start() + lead, clean
