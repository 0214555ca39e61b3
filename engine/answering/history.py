"""How much of a talk a model is told: the newest turns, within a budget of tokens.

Pure. The trap: nobody can count tokens before the model is loaded, which must not happen
before the evidence is out; so they are estimated, rather too many than too few.
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.answering.draft import Turn
from engine.answering.followups import Earlier
from engine.retrieval.wording import is_dense

HISTORY_TOKENS = 300
_SHARE_OF_CONTEXT = 8  # of a small context the talk gets an eighth
_CHARS_PER_TOKEN = 3
_LEAST_TOKENS = 24  # less of a turn than that says nothing


def history_budget(context_tokens: int) -> int:
    """Tokens for the talk; ``context_tokens`` 0: not known yet, a usual one."""
    return min(HISTORY_TOKENS, context_tokens // _SHARE_OF_CONTEXT or HISTORY_TOKENS)


def told(history: Sequence[Earlier], budget_tokens: int) -> list[Turn]:
    """The newest answered turns, oldest first, that fit; the last that does is shortened.

    One turn takes half of what is left at most, so that one long answer does not push all
    others out.
    """
    turns: list[Turn] = []
    answered = [turn for turn in history if turn.answer]
    for turn in reversed(answered):
        room = budget_tokens - tokens(turn.understood)
        share = max(room // 2, _LEAST_TOKENS)
        answer = _cut(turn.answer, share)
        if room < _LEAST_TOKENS:
            break
        turns.insert(0, Turn(turn.understood, answer))
        budget_tokens = room - tokens(answer)
    return turns


def tokens(text: str) -> int:
    """An estimate: a token for three characters, one for each where there are no blanks."""
    dense = sum(is_dense(char) for char in text)
    return dense + -(-(len(text) - dense) // _CHARS_PER_TOKEN)


def _cut(text: str, most_tokens: int) -> str:
    """Its beginning, whole words, ``most_tokens`` at most."""
    if tokens(text) <= most_tokens:
        return text
    kept, used = "", 0.0
    for char in text:
        used += 1 if is_dense(char) else 1 / _CHARS_PER_TOKEN
        if used > most_tokens - 1:
            break
        kept += char
    return f"{kept.rsplit(' ', 1)[0].rstrip()}…"
