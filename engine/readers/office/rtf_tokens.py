"""The tokens of RTF: words, bytes, symbols, groups, text.

A file has a million control words of which hardly any matter, so those that do not are passed
over by the pattern, many at once; and a token is as much as usually stands together: a brace or
a word, what is passed over, text, and the end of the group. The trap: what is left out may hold
raw bytes (``\\bin``), braces among them.
"""

from __future__ import annotations

import re

from engine.readers.office.rtf_words import NOTICED_WORD

_NUMBER = r"(?:-(?=[0-9]))?+[0-9]{0,9}+"
_PASSED = rf"(?:\\(?!{NOTICED_WORD})[a-zA-Z]{{1,32}}+{_NUMBER} ?+[\r\n]*+)++"
TOKEN = re.compile(
    rf"(?:(?P<open>\{{(?:\\\*)?+)|\\(?P<word>{NOTICED_WORD})(?P<number>{_NUMBER}) ?+"
    r"|(?P<symbol>(?:\\'[0-9a-fA-F]{2})++|\\[^a-zA-Z]))?+"
    rf"(?P<passed>{_PASSED})?+(?P<text>[^\\{{}}\r\n]++)?+[\r\n]*+(?P<close>\}})?+"
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
