"""How much evidence a model is given, so that its first word does not keep anyone waiting.

Reading the prompt ("prefill") is what a reader waits for, and how fast a model reads is
measured, not guessed: by its last answer, or by reading the fixed rules, which it has to read
anyway and then keeps. The trap: the rules cost nothing from the second answer on, so they
must not be counted against the evidence.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.answering.prompt import system_message
from engine.domain.cancel import CancelToken
from engine.inference.generator import Generator

MOST_TOKENS = 1500
LEAST_TOKENS = 60
_UNMEASURED_TOKENS_S = 100.0  # only of a model that had read the rules before
_MARGIN = 0.85  # reading slows down as the context fills


@dataclass(frozen=True, slots=True)
class EvidenceBudget:
    """``soft`` tokens can be read in time; ``hard`` is what fits into the context at all."""

    soft: int
    hard: int


def evidence_budget(
    generator: Generator,
    *,
    left_s: float,
    prompt_tokens: int,
    answer_tokens: int,
    cancel: CancelToken | None = None,
) -> EvidenceBudget:
    """``left_s``: seconds until the first word is due; ``prompt_tokens``: of all that the
    prompt holds beside the rules and the evidence."""
    rules = generator.prompt_tokens([system_message()])
    room = generator.info.context_tokens - answer_tokens - rules - prompt_tokens
    hard = max(LEAST_TOKENS, room)
    readable = _MARGIN * left_s * reading_speed(generator, cancel) - prompt_tokens
    return EvidenceBudget(max(LEAST_TOKENS, min(MOST_TOKENS, hard, int(readable))), hard)


def reading_speed(generator: Generator, cancel: CancelToken | None = None) -> float:
    """Prompt tokens a second, as last measured; measured now if it never was."""
    if not generator.stats.prefill_tokens_s:
        for _ in generator.chat([system_message()], max_tokens=1, cancel=cancel):
            pass
    return generator.stats.prefill_tokens_s or _UNMEASURED_TOKENS_S
