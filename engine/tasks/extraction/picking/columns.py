"""Tables that stand in a text as lines: which label heads which cell. Pure."""

from __future__ import annotations

import re


def heads_column(text: str, label: int, value: int) -> float:
    """From 0 to 0.9: how surely the label stands above the value, in a row that heads a table."""
    value_line = text.rfind("\n", 0, value) + 1
    label_line = text.rfind("\n", 0, label) + 1
    if label_line == value_line:
        return 0.0
    below = text[value_line:].split("\n", 1)[0]
    above = text[label_line:].split("\n", 1)[0]
    cells, heads = columns(below), columns(above)
    if len(cells) < 2 or len(heads) != len(cells):
        return 0.0
    place = next((n for n, (a, b) in enumerate(cells) if a <= value - value_line < b), -1)
    head = next((n for n, (a, b) in enumerate(heads) if a <= label - label_line < b), -2)
    rows = text[label_line:value_line].count("\n")
    return 0.9 * 0.9 ** (rows - 1) if place == head else 0.0


def columns(line: str) -> list[tuple[int, int]]:
    """Where the cells of a row begin and end."""
    parts, at = [], 0
    for match in re.finditer(r"\s*\|\s*|\t+| {2,}", line):
        parts.append((at, match.end()))
        at = match.end()
    parts.append((at, len(line) + 1))
    return parts
