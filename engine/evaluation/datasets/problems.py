"""What is wrong with a data set, where, and what to do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.domain.errors import EngineError


def bad_line(path: Path, line: int, what: str, hint: str = "") -> EngineError:
    return EngineError("usage", f"{path.name}, line {line}: {what}", hint=hint)


def bad_file(path: Path, what: str, hint: str = "") -> EngineError:
    return EngineError("usage", f"{path}: {what}", hint=hint)


def text_of(path: Path) -> str:
    """The file's text; raises :class:`EngineError` when it cannot be read as UTF-8."""
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise EngineError(
            "not_found", f"{path} cannot be read ({error.strerror}).", hint="Check the path."
        ) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise bad_line(
            path, line, "this is not UTF-8 text.", "Save the file with the encoding UTF-8."
        ) from error


def json_of(path: Path) -> Any:
    try:
        return json.loads(text_of(path))
    except json.JSONDecodeError as error:
        what = f"this is not JSON ({error.msg}, column {error.colno})."
        raise bad_line(path, error.lineno, what, "Correct the file.") from error


def json_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each object of a JSON Lines file with the number of its line."""
    for number, line in enumerate(text_of(path).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise bad_line(path, number, f"this is not JSON ({error.msg}).") from error
        if not isinstance(row, dict):
            raise bad_line(path, number, "this is not a JSON object.")
        yield number, row
