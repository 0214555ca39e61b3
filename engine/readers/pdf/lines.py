"""A line of a PDF page, and a block in the making: what the layout of a PDF works on.

The trap: baselines and edges are those of the reading direction, so on a page that is written
sideways, left is where its lines begin; a line from right to left is mirrored.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.domain.document import BlockKind


@dataclass(slots=True)
class Line:
    """``text[i]`` is PDFium's character ``indices[i]`` of ``page`` (which counts from 1).

    ``top`` and ``bottom`` are the baselines of its first and last character: a word that
    PDFium mended over a line break (``\\ufffe`` marks the place) makes them differ.
    """

    page: int
    text: str
    indices: range | tuple[int, ...]
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool
    row: bool = False  # a row of a table; found out by the layout
    box: tuple[float, float, float, float] | None = None  # of a note, which has no indices


@dataclass(slots=True)
class Part:
    """A block in the making: ``lines`` with what stands before each (a blank for a wrap)."""

    kind: BlockKind
    lines: list[Line]
    joints: list[str] = field(default_factory=lambda: [""])
    level: int = 0
    context: str = ""
    head: bool = False  # heads the columns of a table

    def take(self, line: Line, joint: str) -> None:
        self.lines.append(line)
        self.joints.append(joint)

    @property
    def text(self) -> str:
        return "".join(j + line.text for j, line in zip(self.joints, self.lines, strict=True))
