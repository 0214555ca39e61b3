"""What the installed GGUF can do: a short examination, taken once and remembered.

A model that is given the passage may still state something else (SmolLM2-135M does in six of
ten cases), so size alone says little. The examination asks a few grounded questions whose
answers are known, one of them with no answer in its passage, by the very prompt that real
questions use. The trap: it must not keep a reader waiting; it ends when its time is up, and a
model too slow to finish it is too slow to write.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.answering.abstention import is_refusal, not_in_files
from engine.answering.grounding import Source, check
from engine.answering.markers import MARKER, numbers_in
from engine.answering.prompt import grounded_messages
from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.inference.generator import Generator

ABILITY_FILE = "ability.json"
LIMIT_S = 30.0
_SCHEMA = 1
_ANSWER_TOKENS = 48
_FAIR_SHARE = 0.9  # of one core


@dataclass(frozen=True, slots=True)
class Case:
    """``answer`` must stand in the reply, ``wrong`` must not; no ``answer``: refuse."""

    passages: tuple[str, ...]
    question: str
    answer: str = ""
    wrong: str = ""


_LEASE = (
    "The lease of the workshop in Mill Lane runs until 30 September 2031. The rent is 1,450 euros"
    " a month and is due on the third working day.",
    "The lease of the shop in Harbour Street runs until 31 March 2028. The rent is 2,900 euros a"
    " month.",
)
_TRIAL = (
    "In the trial 212 patients took part. The new drug lowered the blood pressure by 14 mmHg on"
    " average, the placebo by 3 mmHg. Headache was the commonest side effect.",
    "Dr Amara Osei led the study at the hospital of Leiden.",
)
CASES = (
    Case(_LEASE, "What is the rent of the workshop in Mill Lane?", "1,450", "2,900"),
    Case(_LEASE, "Until when does the lease of the shop in Harbour Street run?", "2028", "2031"),
    Case(_TRIAL, "By how much did the new drug lower the blood pressure?", "14", "3 mmHg"),
    Case(_TRIAL, "Who led the study?", "Osei"),
    Case(_LEASE, "Who is the landlord of the workshop in Mill Lane?"),
    Case(_TRIAL, "How old were the patients on average?"),
)
ANSWERABLE = sum(bool(case.answer) for case in CASES)


@dataclass(frozen=True, slots=True)
class Ability:
    """``answered`` of :data:`ANSWERABLE` questions, ``refused`` of the others; ``supported``
    of all sentences passed the grounding check; ``prefill_tokens_s`` is how fast it reads;
    ``finished`` is False when the time was up first, ``fair`` False when that was because
    other programs had the processor."""

    answered: int
    refused: int
    supported: float
    prefill_tokens_s: float
    took_s: float
    finished: bool = True
    fair: bool = True

    @property
    def composes(self) -> bool:
        """Whether its own words are to be preferred to quotations: all but one answer right,
        at least one of the two refusals, and next to nothing invented."""
        return (
            self.finished
            and self.answered >= ANSWERABLE - 1
            and self.refused >= 1
            and self.supported >= 0.8
        )

    @property
    def summary(self) -> str:
        if not self.finished:
            return f"too slow to be examined (stopped after {self.took_s:.0f} s)"
        return (
            f"answered {self.answered} of {ANSWERABLE} questions, refused {self.refused} of"
            f" {len(CASES) - ANSWERABLE} without an answer, {self.supported:.0%} of its sentences"
            " supported"
        )


class AbilityRecord:
    """Where a model's examination is remembered: ``folder``/<model key>/ability.json.

    ``key`` gives the model's key; it is only asked for when needed.
    """

    def __init__(self, folder: Path, key: Callable[[], str]) -> None:
        self._folder = folder
        self._key = key
        self._here: Ability | None = None

    @property
    def path(self) -> Path:
        return self._folder / self._key() / ABILITY_FILE

    def known(self) -> Ability | None:
        """None when it was never examined, or by other questions."""
        if self._here is not None:
            return self._here
        try:
            data = json.loads(self.path.read_text("utf-8"))
            return Ability(**data["ability"]) if data["schema"] == _SCHEMA else None
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def examined(self, generator: Generator, *, cancel: CancelToken | None = None) -> Ability:
        """The remembered ability; the examination itself when there is none.

        Raises ``Cancelled``; nothing is remembered then. An unfair one counts until the end
        of this process only.
        """
        known = self.known()
        if known is None:
            known = self._here = examine(generator, cancel=cancel)
            if known.fair:
                self._save(known)
        return known

    def _save(self, ability: Ability) -> None:
        """A profile that cannot be written costs an examination at the next start."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            data = {"schema": _SCHEMA, "ability": asdict(ability)}
            self.path.write_text(json.dumps(data, indent=1), "utf-8")
        except OSError:
            return


def examine(
    generator: Generator, *, limit_s: float = LIMIT_S, cancel: CancelToken | None = None
) -> Ability:
    """Ask the questions, for ``limit_s`` seconds at most. Raises ``Cancelled``."""
    began, processor_began_s = time.monotonic(), time.process_time()
    answered = refused = sentences = supported = 0
    for case in CASES:
        reply = _reply(generator, case, began + limit_s, cancel)
        if reply is None:
            took_s = time.monotonic() - began
            fair = time.process_time() - processor_began_s >= _FAIR_SHARE * took_s
            speed = generator.stats.prefill_tokens_s
            return Ability(answered, refused, 0.0, speed, took_s, finished=False, fair=fair)
        silent = is_refusal(reply, not_in_files("en"))
        if case.answer:
            answered += case.answer in reply and not (case.wrong and case.wrong in reply)
        else:
            refused += silent
        if not silent:
            sentences += 1
            supported += _supported(reply, case)
    return Ability(
        answered,
        refused,
        supported / sentences if sentences else 1.0,
        generator.stats.prefill_tokens_s,
        time.monotonic() - began,
    )


def _reply(
    generator: Generator, case: Case, deadline: float, cancel: CancelToken | None
) -> str | None:
    """None when the time was up before the reply was; "" from a model that cannot read it."""
    passages = [(n, "notes.txt", text) for n, text in enumerate(case.passages, start=1)]
    messages = grounded_messages(case.question, passages, language="en")
    timed = _Timed(deadline, cancel)
    try:
        return "".join(generator.chat(messages, max_tokens=_ANSWER_TOKENS, cancel=timed))
    except Cancelled:
        if cancel is not None:
            cancel.check()
        return None
    except EngineError:
        return ""


class _Timed(CancelToken):
    """Cancelled when another token is, or when its time is up."""

    def __init__(self, deadline: float, other: CancelToken | None) -> None:
        super().__init__()
        self._deadline = deadline
        self._other = other

    @property
    def cancelled(self) -> bool:
        return time.monotonic() > self._deadline or bool(self._other and self._other.cancelled)

    def check(self) -> None:
        if self.cancelled:
            raise Cancelled


def _supported(reply: str, case: Case) -> bool:
    """Whether the reply holds nothing that the passages it cites (all, if none) lack."""
    cited = [n for n in numbers_in(reply) if n <= len(case.passages)]
    texts = [case.passages[n - 1] for n in cited] or list(case.passages)
    return check(MARKER.sub("", reply), [Source(text) for text in texts])[0]
