"""Paths as people sort and look for them: letters of either case alike, numbers by value.

Kept beside each path in the catalogue, and known to its statements as functions.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

_NUMBER = re.compile(r"\d+")
_DIGITS = 12
_LONGEST_SUFFIX = 12


def folded(text: str) -> str:
    """As texts are compared: of either case, composed or not."""
    plain = text.encode("utf-8", "replace").decode("utf-8")  # names need not be Unicode
    return unicodedata.normalize("NFC", plain).casefold()


def folded_path(path: bytes) -> str:
    return folded(os.fsdecode(path))


def sort_name(path: bytes) -> str:
    """The name, so that ``scan 9`` comes before ``scan 10``."""
    name = folded(_name(path))
    return _NUMBER.sub(lambda found: found.group().zfill(_DIGITS), name)


def suffix_of(path: bytes) -> str:
    """``pdf`` of ``Lease.PDF``; "" where there is none."""
    stem, dot, suffix = _name(path).rpartition(".")
    return folded(suffix) if dot and stem and len(suffix) <= _LONGEST_SUFFIX else ""


def _name(path: bytes) -> str:
    return os.path.basename(os.fsdecode(path))  # noqa: PTH119 - of a path that need not be here


FUNCTIONS: Mapping[str, Callable[[Any], Any]] = {
    "folded_path": folded_path,
    "sort_name": sort_name,
    "suffix_of": suffix_of,
}
