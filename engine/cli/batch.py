"""Many questions from a JSON Lines file: one bad line never stops the others."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from engine.cli import output
from engine.domain.errors import EngineError


def run(file: Path, field: str, answer: Callable[[str], dict[str, Any]]) -> int:
    """Answer each line's ``field``, printing ``{"id": ..., **answer}``; the exit code.

    A line that cannot be answered gives ``{"id", "error"}`` and the exit code 1.
    """
    code = 0
    with _opened(file) as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            identity: Any = None
            try:
                request = _parsed(line, number)
                identity = request.get("id")
                output.emit({"id": identity, **answer(_text(request, field, number))})
            except EngineError as error:
                if error.code not in ("usage", "not_found"):
                    raise
                problem = {"code": error.code, "message": error.message, "hint": error.hint}
                output.emit({"id": identity, "error": problem})
                code = output.EXIT_SOME_FAILED
    return code


def _opened(file: Path):  # type: ignore[no-untyped-def]
    if str(file) == "-":
        return nullcontext(sys.stdin)
    try:
        return file.open(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise EngineError(
            "not_found", f"{file} cannot be read ({error.strerror}).", hint="Check the path."
        ) from error


def _parsed(line: str, number: int) -> dict[str, Any]:
    try:
        request = json.loads(line)
    except json.JSONDecodeError as error:
        raise EngineError("usage", f"Line {number} is not JSON ({error.msg}).") from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, say
        raise EngineError("usage", f"Line {number} is JSON beyond all measure.") from error
    if not isinstance(request, dict):
        raise EngineError("usage", f"Line {number} is not a JSON object.")
    return request


def _text(request: dict[str, Any], field: str, number: int) -> str:
    text = request.get(field)
    if not isinstance(text, str):
        raise EngineError(
            "usage",
            f"Line {number} has no text under “{field}”.",
            hint=f'Each line looks like {{"id": "1", "{field}": "…"}}.',
        )
    return text
