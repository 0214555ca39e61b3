"""The tokens of RTF: words, bytes, symbols, groups, text.

A file has a million control words of which hardly any matter, so those that do not are passed
over by the pattern, many at once. The trap: what is left out may hold raw bytes (``\\bin``),
braces among them.
"""

from __future__ import annotations

import re

from engine.readers.office.rtf_words import NOTICED_WORD

_IGNORED = rf"(?:\\(?!{NOTICED_WORD})[a-zA-Z]{{1,32}}+(?:-?\d{{1,9}}+)?+ ?+[\r\n]*+)++"
TOKEN = re.compile(
    rf"(?P<text>[^\\{{}}\r\n]++)|(?P<open>\{{(?P<ignored_there>{_IGNORED})?+)|(?P<close>\}})"
    rf"|(?P<ignored>{_IGNORED})(?P<text_after>[^\\{{}}\r\n]++)?+"
    r"|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,9})? ?"
    r"|(?P<hex>(?:\\'[0-9a-fA-F]{2})++)|\\(?P<symbol>[^a-zA-Z])|[\r\n]+|\\"
)
_SKIPPED = re.compile(r"\\bin(?P<binary>\d{1,9}) ?|\\[\\{}]|[{}]")


def end_of_group(text: str, position: int) -> int:
    """Where the group that ``position`` is in ends."""
    depth = 0
    while found := _SKIPPED.search(text, position):
        position = found.end()
        if found["binary"]:
            position += int(found["binary"])
        elif found[0] == "{":
            depth += 1
        elif found[0] == "}":
            depth -= 1
            if depth < 0:
                return found.start()
    return len(text)
