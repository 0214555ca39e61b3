"""Heads and feet of pages: what of them is worth keeping.

Each text once, however many sections repeat it. The trap: one that only counts pages differs
from page to page and says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_COUNTS_PAGES = re.compile(
    r"\b(?:page|seite|página|pagina|of|von|de|di|sur)\b|[\W\d_]", re.IGNORECASE
)


def worth_keeping(texts: Iterable[str]) -> list[str]:
    found = dict.fromkeys(text.strip() for text in texts)
    return [text for text in found if _COUNTS_PAGES.sub("", text)]
