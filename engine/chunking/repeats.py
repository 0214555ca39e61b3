"""The sentences of a passage as numbers, so that those which many passages repeat are known. Pure.

A disclaimer below a thousand e-mails, a licence at the head of a thousand files: the embedder
would take them for what all of these are about. The trap: headings recur and still say what
stands below them, so only what reads as a sentence counts; and a passage that is nothing but
repeated must keep its words.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from hashlib import blake2b

from engine.chunking.sentences import sentence_spans

_WORD = re.compile(r"\w+")
_ENDED = re.compile(r"[.!?…。！？।؟][\"'”’»)\]*_]*$")
_SHORTEST_SENTENCE, _SHORTEST_LINE = 25, 80  # letters and digits; a line has no full stop
_LEAST_LEFT = 30  # of them, for a passage to be told by what is left


def prints(text: str) -> tuple[int, ...]:
    """A number of 64 bits, signed, for each distinct sentence, ascending."""
    return tuple(sorted({number for *_, number in _sentences(text)}))


def without(text: str, repeated: Collection[int]) -> str:
    """``text`` less the sentences of these numbers; all of it where too little would be left."""
    kept, last = "", 0
    for start, end, number in _sentences(text):
        if number in repeated:
            kept += text[last:start]
            last = end
    kept += text[last:]
    return kept.strip() if _size(_WORD.findall(kept)) >= _LEAST_LEFT else text


def _sentences(text: str) -> Iterator[tuple[int, int, int]]:
    """Where each sentence worth counting stands, and its number: by its words alone, so that
    another line width makes no other sentence of it."""
    for start, end in sentence_spans(text):
        words = _WORD.findall(text, start, end)
        ended = _ENDED.search(text, max(start, end - 8), end)
        if _size(words) >= (_SHORTEST_SENTENCE if ended else _SHORTEST_LINE):
            said = " ".join(words).casefold().encode("utf-8", "replace")
            yield start, end, int.from_bytes(blake2b(said, digest_size=8).digest(), signed=True)


def _size(words: list[str]) -> int:
    return sum(map(len, words))
