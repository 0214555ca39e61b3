"""Generator against llama.cpp called directly with the same tokens, in one process.

    python tests/bench/generation.py [FILE.gguf]

Prints, for ``Llama.create_completion`` and for ours: prompt tokens a second, seconds to the
first token, generated tokens a second, and the ratios (rounds alternate; median and best).
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from engine.inference.chat_template import Message
from engine.inference.generator import LlamaGenerator
from engine.inference.generator_loading import load_generator
from engine.inference.hardware import default_threads
from engine.inference.models import find_generator

ROUNDS, ANSWER_TOKENS = 5, 96
PASSAGE = (
    "Net sales of the company rose to 1,204 million dollars in the third quarter, while the "
    "cost of sales fell. The board approved a dividend of 12 cents a share on 4 May 2022. "
)
MESSAGES = [
    Message("system", "You answer questions from numbered passages."),
    Message("user", "".join(f"[{i}] {PASSAGE}\n" for i in range(1, 13)) + "\nTell a long story."),
]


def pieces_timed(start: Callable[[], Iterator[object]]) -> tuple[float, float, int]:
    """Seconds to the first piece, seconds after it, number of pieces."""
    began = time.perf_counter()
    first_s, count = 0.0, 0
    for _ in start():
        first_s = first_s or time.perf_counter() - began
        count += 1
    return first_s, time.perf_counter() - began - first_s, count


def main() -> None:
    from llama_cpp import Llama

    path = Path(sys.argv[1]) if len(sys.argv) > 1 else find_generator(Path("models"))
    ours = load_generator(path, context_tokens=4096)
    assert isinstance(ours, LlamaGenerator)
    prompt = ours.prompt(MESSAGES)
    threads = default_threads()
    direct = Llama(str(path), n_ctx=4096, n_threads=threads, n_threads_batch=threads,
                   flash_attn=True, verbose=False)  # fmt: skip
    print(f"{ours.info.name} {ours.info.quantization}, {len(prompt)} prompt tokens, "
          f"{ANSWER_TOKENS} answer tokens, {threads} threads")  # fmt: skip

    def theirs() -> Iterator[object]:
        direct.reset()
        direct._ctx.kv_cache_clear()
        return direct.create_completion(prompt, max_tokens=ANSWER_TOKENS, temperature=0.0,
                                        stream=True)  # type: ignore[return-value]  # fmt: skip

    def mine() -> Iterator[object]:
        ours._runtime.held.clear()  # a cold start, as for the other
        return ours.chat(MESSAGES, max_tokens=ANSWER_TOKENS)

    rounds = []
    for _ in range(ROUNDS):
        a = pieces_timed(theirs)
        b = pieces_timed(mine)
        made = ours.stats.generated_tokens
        rounds.append((len(prompt) / a[0], a[0], (a[2] - 1) / a[1],
                       len(prompt) / b[0], b[0], (made - 1) / b[1]))  # fmt: skip
    report(rounds)
    warm = pieces_timed(lambda: ours.chat(MESSAGES, max_tokens=4))
    stats = ours.stats
    print(f"first token with the prompt still in the cache: {1000 * warm[0]:.0f} ms, "
          f"{stats.evaluated_tokens} of {stats.prompt_tokens} tokens computed")  # fmt: skip
    ours.close()
    direct.close()
    with tempfile.TemporaryDirectory() as cache:
        report_repacked(path, Path(cache), max(row[0] for row in rounds))


def report_repacked(path: Path, cache: Path, direct_prompt_rate: float) -> None:
    """The form that Lectern uses, where that is another than the file's."""
    ours = load_generator(path, context_tokens=4096, cache_dir=cache)
    assert isinstance(ours, LlamaGenerator)
    rates = []
    for _ in range(ROUNDS):
        ours._runtime.held.clear()
        first_s, rest_s, _ = pieces_timed(lambda: ours.chat(MESSAGES, max_tokens=ANSWER_TOKENS))
        stats = ours.stats
        rates.append((stats.prompt_tokens / first_s, (stats.generated_tokens - 1) / rest_s))
    prompt_rate = max(rate for rate, _ in rates)
    print(f"as {ours.info.quantization} from the cache: {prompt_rate:.0f} prompt tokens/s, "
          f"{max(rate for _, rate in rates):.0f} generated tokens/s; prompts "
          f"{prompt_rate / direct_prompt_rate:.2f} x direct")  # fmt: skip
    ours.close()


def report(rounds: list[tuple[float, ...]]) -> None:
    columns = list(zip(*rounds, strict=True))
    print(f"{'':22}{'direct':>10}{'ours':>10}{'median ratio':>14}{'best ratio':>12}")
    for name, at, best in (("prompt tokens/s", 0, max), ("first token s", 1, min),
                           ("generated tokens/s", 2, max)):  # fmt: skip
        direct, own = columns[at], columns[at + 3]
        ratio = median(b / a for a, b in zip(direct, own, strict=True))
        print(f"{name:22}{best(direct):>10.2f}{best(own):>10.2f}{ratio:>14.2f}"
              f"{best(own) / best(direct):>12.2f}")  # fmt: skip


if __name__ == "__main__":
    main()
