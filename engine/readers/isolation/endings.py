"""How a request to a worker ends, in words for the owner of the file that it was about.

The trap: an error in our own code looks to the owner like a damaged file; the log has the rest.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

from engine.domain.errors import ReadError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ended:
    """A request is answered in full or, with ``error``, as far as it could be."""

    error: ReadError | None = None


def unpacked(message: tuple[Any, ...]) -> Any:
    """What a worker sent: a result, or how its request ended."""
    match message:
        case ("item", result):
            return result
        case ("done",):
            return Ended()
        case ("error", error):
            return Ended(error)
        case ("memory",):
            return Ended(too_much_memory())
        case (_, report):
            _log.warning("a reader failed:\n%s", report)
    return Ended(_not_understood())


def _not_understood() -> ReadError:
    return ReadError(
        "damaged",
        "This file is damaged, or of a kind that Lectern does not understand.",
        "Open it in the program that made it and save it again; Lectern will retry.",
    )


def crashed() -> ReadError:
    return ReadError(
        "crashed",
        "Reading this file made the reader crash, so it was left out.",
        "It may be damaged. Open it in the program that made it and save it again.",
    )


def timed_out(timeout_s: float) -> ReadError:
    return ReadError(
        "timeout",
        f"Reading this file took more than {timeout_s:g} seconds, so it was given up.",
        "It may be damaged or very complex. Splitting it into smaller files can help.",
    )


def too_much_memory() -> ReadError:
    return ReadError(
        "memory",
        "Reading this file needs more memory than Lectern allows.",
        "It may be damaged or very large. Splitting it into smaller files can help.",
    )
