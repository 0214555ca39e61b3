from __future__ import annotations

from math import exp, log
from pathlib import Path

import numpy as np
import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.inference.perplexity import Perplexity, Scored, log_likelihoods, perplexity

TEXT = (
    "The river rises in the mountains and flows to the sea. In spring the water is high, and the "
    "meadows along its banks are flooded. In summer children swim in it, and on Sundays a small "
    "boat takes visitors from the old mill down to the town, where there is a market. In winter "
    "it seldom freezes, because the current is strong."
)


def measured(model: Path, text: str, **options: int) -> Perplexity:
    *_, last = perplexity(model, text, **options)  # type: ignore[arg-type]
    assert isinstance(last, Perplexity)
    return last


def test_log_likelihoods_are_of_the_softmax() -> None:
    logits = np.array([[0.0, 0.0], [log(3), 0.0]], dtype=np.float32)

    assert np.exp(log_likelihoods(logits, [0, 1])) == pytest.approx([0.5, 0.25])


@pytest.mark.real
def test_english_is_expected_more_than_its_words_in_another_order(gguf_path: Path) -> None:
    words = TEXT.split()
    told = measured(gguf_path, TEXT)
    shuffled = measured(gguf_path, " ".join(sorted(words, key=lambda word: word[::-1])))

    assert 1 < told.low < told.per_token < told.high
    assert told.per_token < 0.5 * shuffled.per_token
    assert told.bytes == pytest.approx(len(TEXT.encode()), abs=12)  # less the first token
    assert told.bits_per_byte == pytest.approx(log(told.per_byte) / log(2))
    assert told.per_byte == pytest.approx(exp(log(told.per_token) * told.tokens / told.bytes))


@pytest.mark.real
def test_windows_score_every_token_once(gguf_path: Path) -> None:
    events = list(perplexity(gguf_path, TEXT, window_tokens=32))
    scored = [event for event in events if isinstance(event, Scored)]
    whole, parts = measured(gguf_path, TEXT), events[-1]

    assert isinstance(parts, Perplexity)
    assert parts.tokens == whole.tokens == scored[-1].done
    # With less before each token it is expected a little less.
    assert whole.per_token < parts.per_token < 3 * whole.per_token


@pytest.mark.real
def test_it_stops_when_told_and_refuses_nothing_to_score(gguf_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(perplexity(gguf_path, TEXT, cancel=cancel))
    with pytest.raises(EngineError, match="too short"):
        list(perplexity(gguf_path, ""))
