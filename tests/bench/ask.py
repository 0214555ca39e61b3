"""Whole answers on the sample documents, against llama.cpp given the very same prompts.

    python tests/bench/ask.py [FILE.gguf]

Every question is asked in the mode "compose"; then llama.cpp is called directly, cold, on the
prompt that Lectern sent, with the same weights. Prints medians and their ratios, and the time of
an answer in the mode "quote", which needs no model.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from engine import CancelToken, Engine, Settings
from engine.domain.answer import Answer
from engine.domain.events import Finished, Retrieved
from engine.inference.chat_template import Message
from engine.inference.generator import LlamaGenerator
from engine.inference.generator_loading import load_generator
from engine.inference.hardware import default_threads
from engine.inference.models import find_generator

ROOT = Path(__file__).parents[2]
QUESTIONS = 6
ANSWER_TOKENS = 64


class Recorder:
    """A generator that remembers the prompts it was given."""

    def __init__(self, real: LlamaGenerator) -> None:
        self.real = real
        self.prompts: list[list[int]] = []

    def chat(self, messages: Sequence[Message], **how: Any) -> Iterator[str]:
        self.prompts.append(self.real.prompt(messages))
        return self.real.chat(messages, **how)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)


def ask(engine: Engine, question: str) -> tuple[float, Answer]:
    began = time.perf_counter()
    evidence_s = 0.0
    for event in engine.ask(question):
        if isinstance(event, Retrieved):
            evidence_s = time.perf_counter() - began
        if isinstance(event, Finished):
            return evidence_s, event.answer
    raise SystemExit("an answer never finished")


def direct(llama: Any, prompt: list[int]) -> tuple[float, float]:
    """Seconds to the first token, then tokens a second."""
    llama.reset()
    llama._ctx.kv_cache_clear()
    began = time.perf_counter()
    first_s, count = 0.0, 0
    for _ in llama.create_completion(
        prompt, max_tokens=ANSWER_TOKENS, temperature=0.0, stream=True
    ):
        first_s = first_s or time.perf_counter() - began
        count += 1
    return first_s, max(count - 1, 1) / (time.perf_counter() - began - first_s)


def open_engine(home: Path, generator: Any, mode: str) -> Engine:
    settings = Settings(polite=False, answer_mode=mode, answer_tokens=ANSWER_TOKENS)
    return Engine(home, settings=settings, generator=generator)


def main() -> None:
    from llama_cpp import Llama

    path = Path(sys.argv[1]) if len(sys.argv) > 1 else find_generator(Path("models"))
    asked = json.loads((ROOT / "tests" / "data" / "sample_questions.json").read_text("utf-8"))
    questions = [one["question"] for one in asked if one["file"]][:QUESTIONS]
    scratch = Path(tempfile.mkdtemp(prefix="lectern-bench-"))
    generator = load_generator(path, context_tokens=4096)
    recorder = Recorder(generator)  # type: ignore[arg-type]
    try:
        with open_engine(scratch, recorder, "compose") as engine:
            engine.add([ROOT / "resources" / "samples"])
            for _ in engine.index(cancel=CancelToken()):
                pass
            ask(engine, questions[0])
            recorder.prompts.clear()
            ours = []
            for question in questions:
                generator._runtime.held.clear()  # type: ignore[attr-defined]
                evidence_s, answer = ask(engine, question)
                if recorder.prompts:
                    stats = generator.stats
                    speed = (stats.generated_tokens - 1) / (stats.total_s - stats.first_token_s)
                    ours.append((evidence_s, answer.timing.first_token_s, speed))
        with open_engine(scratch, recorder, "quote") as engine:
            ask(engine, questions[0])
            quoted = [ask(engine, question)[1].timing.total_s for question in questions]
        threads = default_threads()
        llama = Llama(
            str(path), n_ctx=4096, n_threads=threads, n_threads_batch=threads, flash_attn=True,
            verbose=False,
        )  # fmt: skip
        theirs = [direct(llama, prompt) for prompt in recorder.prompts]
        llama.close()
        report(ours, theirs, quoted, [len(prompt) for prompt in recorder.prompts])
    finally:
        generator.close()
        shutil.rmtree(scratch, ignore_errors=True)


def report(ours: list[Any], theirs: list[Any], quoted: list[float], sizes: list[int]) -> None:
    evidence, first, speed = (median(column) for column in zip(*ours, strict=True))
    their_first, their_speed = (median(column) for column in zip(*theirs, strict=True))
    print(f"{len(ours)} composed answers, prompts of {median(sizes):.0f} tokens")
    print(f"evidence after         {evidence * 1e3:7.0f} ms")
    print(f"first token after      {first:7.2f} s; llama.cpp alone {their_first:.2f} s")
    print(f"generated              {speed:7.1f} tokens/s; llama.cpp alone {their_speed:.1f}")
    print(f"ratio, generation      {speed / their_speed:7.2f}")
    print(f"whole quoted answer    {median(quoted) * 1e3:7.0f} ms")


if __name__ == "__main__":
    main()
