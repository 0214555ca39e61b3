"""Jupyter notebooks: the cells in order, what they say, run and print.

A passage's part is its cell. The trap: in old notebooks cells stand in worksheets, and any
text may be a list of lines.
"""

from __future__ import annotations

import json
from typing import Any

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.encodings.decoding import decode
from engine.readers.text import markdown

_LONGEST_OUTPUT = 10_000


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    builder = DocumentBuilder()
    for number, cell in enumerate(_cells(json.loads(decode(data), strict=False)), start=1):
        builder.enter(f"cell {number}")
        _add_cell(builder, cell)
    if builder.empty:
        raise ReadError("no_text", "There is no text in this notebook.", skipped=True)
    return builder.build("application/x-ipynb+json")


def _cells(notebook: Any) -> list[dict[str, Any]]:
    if not isinstance(notebook, dict):
        raise TypeError("not a notebook")
    cells = _list(notebook.get("cells"))
    for sheet in _list(notebook.get("worksheets")):
        cells += _list(sheet.get("cells")) if isinstance(sheet, dict) else []
    return [cell for cell in cells if isinstance(cell, dict)]


def _list(value: object) -> list[Any]:
    return list(value) if isinstance(value, list) else []


def _add_cell(builder: DocumentBuilder, cell: dict[str, Any]) -> None:
    source = _text(cell.get("source", cell.get("input")))
    kind = cell.get("cell_type")
    if kind == "heading":
        level = cell.get("level")
        builder.add("heading", source, level=level if isinstance(level, int) else 1)
    elif kind == "code":
        builder.add_lines("code", [(line, None) for line in source.split("\n")])
        for output in _list(cell.get("outputs")):
            text = _output(output) if isinstance(output, dict) else ""
            lines = text[:_LONGEST_OUTPUT].split("\n")
            builder.add_lines("code", [(line, None) for line in lines])
    elif source.strip():
        builder.add_blocks_of(markdown.read_text(source, ""))


def _output(output: dict[str, Any]) -> str:
    """What a person would read of an output; pictures and HTML are not text."""
    data = output.get("data")
    shown = data if isinstance(data, dict) else output
    error = f"{_text(output.get('ename'))}: {_text(output.get('evalue'))}".strip(": ")
    return _text(output.get("text")) or _text(shown.get("text/plain")) or error


def _text(value: object) -> str:
    if isinstance(value, list):
        value = "".join(each for each in value if isinstance(each, str))
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else ""
