"""Quoted answers on SQuAD 2.0: does the answer hold the right one, and is it silent where the
files are?

    python -m tests.bench.answers [--questions N]

All 1,204 paragraphs are one library. Of N questions half have an answer there; in addition
questions about something else (TruthfulQA) are asked. Prints the share of answers that
contain a gold answer, sentences quoted, refusals, and whether each quote is verbatim.
"""

from __future__ import annotations

import argparse
import csv
import random
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import mean, median

from engine.answering.answerer import Answerer
from engine.domain.answer import Answer
from engine.domain.events import Finished
from engine.inference.embedder import load_embedder
from engine.inference.models import find_embedder
from tests.bench.libraries import DATA, Question, build, squad_form


def ask(answerer: Answerer, question: str) -> Answer:
    *_, last = answerer.ask(question, mode="quote")
    assert isinstance(last, Finished)
    return last.answer


def verbatim(answer: Answer) -> bool:
    return all(citation.quote in answer.hits[citation.number - 1].text
               for citation in answer.citations)  # fmt: skip


def report(name: str, questions: Sequence[Question], answerer: Answerer) -> None:
    answers = [ask(answerer, question.text) for question in questions]
    refused = mean(answer.abstained for answer in answers)
    parts = [f"{name:13} {len(answers)} questions", f"refused {refused:.3f}"]
    if any(question.answers for question in questions):
        right = [
            any(gold in answer.text for gold in question.answers)
            for question, answer in zip(questions, answers, strict=True)
        ]
        parts.append(f"contains the answer {mean(right):.3f}")
    told = [answer for answer in answers if not answer.abstained]
    if told:
        parts.append(f"sentences {mean(len(answer.citations) for answer in told):.2f}")
        parts.append(f"verbatim {mean(map(verbatim, told)):.3f}")
    first_s = median(answer.timing.first_token_s for answer in answers)
    print("  ".join([*parts, f"first token {1000 * first_s:.0f} ms"]), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--questions", type=int, default=600)
    count = parser.parse_args().questions // 2
    data = squad_form("squad", DATA / "squad/dev-v2.0.from-explorer-html.json")
    draw = random.Random(11)
    answerable = draw.sample([q for q in data.questions if q.answers], count)
    unanswerable = draw.sample([q for q in data.questions if not q.answers], count)
    with (DATA / "truthfulqa/TruthfulQA.csv").open(encoding="utf-8-sig", newline="") as file:
        other = [Question(row["Question"], {}) for row in csv.DictReader(file)]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        embedder = load_embedder(find_embedder(folder, "default"), cache_dir=folder)
        start = time.perf_counter()
        answerer = Answerer(build(folder, embedder, data.passages))
        print(f"{len(data.passages)} paragraphs in {time.perf_counter() - start:.0f} s")
        report("answerable", answerable, answerer)
        report("unanswerable", unanswerable, answerer)
        report("off topic", draw.sample(other, min(count, 200)), answerer)


if __name__ == "__main__":
    main()
