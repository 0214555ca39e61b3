"""Texts to padded arrays of token ids, with the model's own Rust tokenizer.

The trap: ``tokenizer.json`` files often carry padding and a truncation shorter than the
model's; both are replaced here.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.inference.batching import batches

_CHARS_PER_TOKEN = 200
# Widths are rounded up to this, since OpenVINO keeps a kernel for every shape it has seen.
_WIDTH_STEP = 8


class TokenBatcher:
    """Reads texts as the model does: prompt in front, special tokens, cut at ``max_tokens``."""

    def __init__(self, tokenizer_path: Path, *, max_tokens: int, pad_id: int = 0) -> None:
        from tokenizers import Tokenizer

        self._tokenizer: Any = Tokenizer.from_file(str(tokenizer_path))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(max_tokens)
        self._pad_id = pad_id
        self._max_tokens = max_tokens
        # A tokenizer reads a text to its end before cutting it; no token is longer than this.
        self._max_chars = max_tokens * _CHARS_PER_TOKEN

    def read(self, texts: Sequence[str], *, prompt: str = "") -> list[list[int]]:
        """Token ids of each text; never empty, since a row needs one token to attend to."""
        clean = [printable(prompt + text[: self._max_chars]) for text in texts]
        encodings = self._tokenizer.encode_batch_fast(clean)
        return [encoding.ids or [self._pad_id] for encoding in encodings]

    def is_whole(self, word: str) -> bool:
        """Whether ``word`` is one token."""
        return len(self._tokenizer.encode(printable(word), add_special_tokens=False).ids) == 1

    def pad(self, rows: Sequence[list[int]]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Ids and mask, both (rows, width of the longest)."""
        width = max(self._width(row) for row in rows)
        ids = np.full((len(rows), width), self._pad_id, dtype=np.int64)
        mask = np.zeros((len(rows), width), dtype=np.int64)
        for index, row in enumerate(rows):
            ids[index, : len(row)] = row
            mask[index, : len(row)] = 1
        return ids, mask

    def plan(self, rows: Sequence[list[int]], max_padded_tokens: int) -> list[list[int]]:
        return list(batches([self._width(row) for row in rows], max_padded_tokens))

    def _width(self, row: list[int]) -> int:
        rounded = -(-len(row) // _WIDTH_STEP) * _WIDTH_STEP
        return max(len(row), min(self._max_tokens, rounded))


def printable(text: str) -> str:
    """``text`` with lone surrogates replaced, which no tokenizer accepts."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
