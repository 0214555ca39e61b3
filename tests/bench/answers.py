"""Does an answer contain the right one, and is it silent, or doubtful, where the files are?

    python -m tests.bench.answers [--questions N] [--mode quote|compose] [--strict]

All 1,204 paragraphs of SQuAD 2.0 are one library. The questions are from the half of its articles
that the answerability models were not fitted on (see refusals.py). Of N questions half have an
answer there; in addition questions about something else (TruthfulQA) are asked. Prints the share
of answers that contain a gold answer, refusals and doubts, and whether each quote is verbatim and
each figure of the answer stands in the passage that is cited for it, or is marked.
"""

from __future__ import annotations

import argparse
import random
import re
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import mean, median

from engine.answering.answerer import Answerer
from engine.domain.answer import Answer
from engine.domain.events import Finished
from engine.domain.modes import AnswerMode
from engine.inference.embedder import load_embedder
from engine.inference.generator_loading import load_generator
from engine.inference.models import find_embedder, find_generator
from engine.settings import Settings
from tests.bench.libraries import DATA, build
from tests.bench.refusals import Asked, off_topic, squad

FIGURE = re.compile(r"\d+")


def ask(answerer: Answerer, question: str, mode: AnswerMode) -> Answer:
    *_, last = answerer.ask(question, mode=mode)
    assert isinstance(last, Finished)
    return last.answer


def verbatim(answer: Answer) -> bool:
    return all(citation.quote in answer.hits[citation.number - 1].text
               for citation in answer.citations)  # fmt: skip


def honest(answer: Answer) -> bool:
    """Whether each run of digits of each sentence stands in a passage cited for it, or its
    verdict marks it. Stricter than the engine's own check, and independent of it."""
    for verdict in answer.verdicts if not answer.abstained else ():
        if not verdict.supported:
            continue
        cited = [answer.hits[one.number - 1] for one in answer.citations
                 if verdict.start <= one.start < verdict.end]  # fmt: skip
        said = re.sub(r"\[\d+\]", "", answer.text[verdict.start : verdict.end])
        there = " ".join(f"{hit.text} {hit.context} {' '.join(hit.headings)}" for hit in cited)
        if not set(FIGURE.findall(said)) <= set(FIGURE.findall(there)):
            return False
    return True


def report(name: str, questions: Sequence[Asked], answerer: Answerer, mode: AnswerMode) -> None:
    answers = [ask(answerer, question.text, mode) for question in questions]
    parts = [
        f"{name:13} {len(answers)} questions",
        f"refused {mean(answer.abstained for answer in answers):.3f}",
        f"doubted {mean(answer.uncertain for answer in answers):.3f}",
    ]
    if any(question.answers for question in questions):
        right = [
            any(gold in answer.text for gold in question.answers)
            for question, answer in zip(questions, answers, strict=True)
        ]
        parts.append(f"contains the answer {mean(right):.3f}")
    told = [answer for answer in answers if not answer.abstained]
    if told:
        parts.append(f"sentences {mean(len(answer.verdicts) for answer in told):.2f}")
        parts.append(f"characters {mean(len(answer.text) for answer in told):.0f}")
        parts.append(f"verbatim {mean(map(verbatim, told)):.3f}")
        parts.append(f"figures cited or marked {mean(map(honest, told)):.3f}")
    if mode == "compose":
        verdicts = [verdict.supported for answer in told for verdict in answer.verdicts]
        parts.append(f"sentences supported {mean(verdicts or [0]):.3f}")
    first_s = median(answer.timing.first_token_s for answer in answers)
    print("  ".join([*parts, f"first token {1000 * first_s:.0f} ms"]), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--questions", type=int, default=600)
    parser.add_argument("--mode", choices=("quote", "compose"), default="quote")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--threads", type=int, default=0)
    chosen = parser.parse_args()
    count = chosen.questions // 2
    passages, questions = squad(DATA / "squad/dev-v2.0.from-explorer-html.json")
    questions = [question for question in questions if question.half]
    draw = random.Random(11)
    answerable = draw.sample([q for q in questions if q.answers], count)
    unanswerable = draw.sample([q for q in questions if not q.answers], count)
    other = [question for question in off_topic() if question.half]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        embedder = load_embedder(find_embedder(folder, "default"), cache_dir=folder)
        start = time.perf_counter()
        retriever = build(folder, embedder, passages)
        print(f"{len(passages)} paragraphs in {time.perf_counter() - start:.0f} s")
        generator = None
        if chosen.mode == "compose":
            path = find_generator(folder)
            generator = load_generator(path, cache_dir=folder, threads=chosen.threads)
        model = None if generator is None else (lambda: generator)
        answerer = Answerer(retriever, model, Settings(strict=chosen.strict))  # type: ignore[arg-type]
        report("answerable", answerable, answerer, chosen.mode)
        report("unanswerable", unanswerable, answerer, chosen.mode)
        report("off topic", draw.sample(other, min(count, 200)), answerer, chosen.mode)


if __name__ == "__main__":
    main()
