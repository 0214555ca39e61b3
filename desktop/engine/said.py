"""What the engine says, in the language of the window.

The engine speaks English. The trap: names and numbers stand in its sentences; so a sentence is
found again among those of the engine's code, and its values are put into the translation. What is
found nowhere is shown as it is.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.resources import resource
from engine.domain.errors import Failure

_PLACE = re.compile(r"\{(\d+)\}")


def said(text: str) -> str:
    """``text`` of the engine in the window's language, its values too where they are words."""
    if not text or QLocale().language() == QLocale.Language.English:
        return text
    found = _found(text)
    if found is None:
        return text
    template, values = found
    translated = QCoreApplication.translate("engine", template)
    return _PLACE.sub(lambda place: said(values[int(place[1])]), translated)


def said_of(failure: Failure) -> Failure:
    """Why a file is not read, in the window's language."""
    return Failure(failure.code, said(failure.message), said(failure.hint))


@lru_cache(maxsize=4096)
def _found(text: str) -> tuple[str, tuple[str, ...]] | None:
    """The sentence that ``text`` is one of, and the values in it."""
    whole, patterns = _sentences()
    if text in whole:
        return text, ()
    for template, pattern in patterns:
        if (match := pattern.fullmatch(text)) is not None:
            return template, match.groups()
    return None


@lru_cache(maxsize=1)
def _sentences() -> tuple[frozenset[str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """Those without a value, and the others with what finds them, the most telling first."""
    texts = frozenset(json.loads(resource("translations", "engine.json").read_text("utf-8")))
    with_values = [text for text in texts if _PLACE.search(text)]
    with_values.sort(key=lambda text: len(_PLACE.sub("", text)), reverse=True)
    patterns = tuple((text, re.compile(_pattern(text), re.DOTALL)) for text in with_values)
    return texts.difference(with_values), patterns


def _pattern(template: str) -> str:
    """Values are numbered in the order in which they stand."""
    words = _PLACE.split(template)[::2]
    return "(.+?)".join(map(re.escape, words))
