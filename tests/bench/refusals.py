"""Fits and judges when an answer is refused or doubted.

    python -m tests.bench.refusals [--fit] [--questions N]

SQuAD 2.0 (answerable, and unanswerable but similar), TruthfulQA (about something else), and XQuAD,
SQuAD-it and CMRC 2018, of which half of the articles are in the library and the questions about
the others cannot be answered from it. Articles are split in two by a hash of their titles:
weights are fitted on one half (--fit prints them), and everything is reported on the other. The
table shows the whole trade-off: what share of the unanswerable questions is noticed for each share
of answerable ones that is doubted or refused by mistake.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import hashlib
import json
import random
import tempfile
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.answering.answerability import (
    ANSWERS,
    BY_WORDS,
    ON_SUBJECT,
    Judgement,
    Model,
    Signs,
    judgement,
    signs_of,
)
from engine.answering.quoting import judge
from engine.inference.embedder import Embedder, load_embedder
from engine.inference.models import find_embedder
from tests.bench.libraries import DATA, build

SIGNS = [field.name for field in fields(Signs)]
ANSWER_SIGNS = ("meaning", "passage", "words", "names", "figures", "negated", "turned")
SUBJECT_SIGNS = ("meaning", "passage", "words", "near", "far")
WORD_SIGNS = ("words", "near", "far")
NOTICED = ("refused", "doubted")
FALSE_SHARES = (0.01, 0.02, 0.05, 0.1, 0.15, 0.2)
FOREIGN = {
    "de": "xquad/xquad.de.json",
    "es": "xquad/xquad.es.json",
    "ru": "xquad/xquad.ru.json",
    "zh": "xquad/xquad.zh.json",
    "it": "squad_it/SQuAD_it-test.json.gz",
    "cmrc": "cmrc2018_zh/cmrc2018_dev.json",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """``kind``: answerable, similar or other; ``half`` 1 is reported, 0 fitted on."""

    text: str
    answers: tuple[str, ...]
    passage: int
    kind: str
    half: int


@dataclass(frozen=True, slots=True)
class Table:
    """``signs`` (questions, signs), and of each question its kind, its half and what becomes
    of it: answered, doubted or refused."""

    signs: NDArray[np.float64]
    kinds: NDArray[np.str_]
    halves: NDArray[np.int_]
    fates: NDArray[np.str_]

    def of(self, kind: str, half: int) -> NDArray[np.float64]:
        return self.signs[(self.kinds == kind) & (self.halves == half)]

    def share(self, kind: str, *fates: str) -> float:
        """Of the reported half."""
        found = self.fates[(self.kinds == kind) & (self.halves == 1)]
        return float(np.isin(found, fates).mean())


def half_of(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) % 2


def squad(path: Path) -> tuple[list[str], list[Asked]]:
    content = path.read_bytes()
    articles = json.loads(gzip.decompress(content) if path.suffix == ".gz" else content)["data"]
    passages: list[str] = []
    questions: list[Asked] = []
    for place, article in enumerate(articles):
        half = half_of(article.get("title") or str(place))
        for paragraph in article["paragraphs"]:
            for one in paragraph["qas"]:
                impossible = one.get("is_impossible", False)
                gold = () if impossible else sorted({each["text"] for each in one["answers"]})
                kind = "similar" if impossible else "answerable"
                questions.append(Asked(one["question"], tuple(gold), len(passages), kind, half))
            passages.append(paragraph["context"])
    return passages, questions


def off_topic() -> list[Asked]:
    with (DATA / "truthfulqa/TruthfulQA.csv").open(encoding="utf-8-sig", newline="") as file:
        texts = [row["Question"] for row in csv.DictReader(file)]
    return [Asked(text, (), -1, "other", half_of(text)) for text in texts]


def without_half_of_the_articles(
    passages: list[str], questions: list[Asked]
) -> tuple[list[str], list[Asked]]:
    """The library without every second passage; questions about those ask for something else."""
    kept = [number for number in range(len(passages)) if half_of(passages[number])]
    places = {number: place for place, number in enumerate(kept)}
    return [passages[number] for number in kept], [
        replace(one, passage=places[one.passage])
        if one.passage in places
        else replace(one, passage=-1, answers=(), kind="other")
        for one in questions
    ]


def table_of(
    questions: Sequence[Asked], passages: list[str], embedder: Embedder, *, calibrated: bool
) -> Table:
    with tempfile.TemporaryDirectory() as scratch:
        retriever = build(Path(scratch), embedder, passages)
        rows, kept, fates = [], [], []
        for question in questions:
            hits = retriever.search(question.text, limit=10)[:6]
            ranked = judge(question.text, hits, embedder)
            if ranked:
                rows.append(astuple(signs_of(question.text, ranked, hits)))
                kept.append(question)
                judged = judgement(question.text, ranked, hits, calibrated=calibrated)
                fates.append(fate(judged))
    return Table(
        np.array(rows, dtype=np.float64),
        np.array([question.kind for question in kept]),
        np.array([question.half for question in kept]),
        np.array(fates),
    )


def fate(judged: Judgement) -> str:
    if not judged.on_subject:
        return "refused"
    return "answered" if judged.answers else "doubted"


def log_odds(model: Model, signs: NDArray[np.float64]) -> NDArray[np.float64]:
    return signs @ np.array(astuple(model.weights)) + model.bias


def fitted(tables: Sequence[Table], kinds: Sequence[str], names: Sequence[str]) -> Model:
    """Logistic regression on half 0, each table counting the same."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    columns = [SIGNS.index(name) for name in names]
    parts = [(table.of(kind, 0), kind == "answerable") for table in tables for kind in kinds]
    signs = np.vstack([part for part, _ in parts])[:, columns]
    target = np.concatenate([np.full(len(part), right) for part, right in parts])
    sizes = [sum(len(table.of(kind, 0)) for kind in kinds) for table in tables for _ in kinds]
    weight = np.concatenate(
        [np.full(len(p), 1000 / n) for (p, _), n in zip(parts, sizes, strict=True)]
    )
    scaler = StandardScaler().fit(signs)
    found = LogisticRegression(C=0.3, max_iter=3000)
    found.fit(scaler.transform(signs), target, sample_weight=weight)
    raw = found.coef_[0] / scaler.scale_
    bias = float(found.intercept_[0] - (raw * scaler.mean_).sum())
    weights = {name: round(float(value), 2) for name, value in zip(names, raw, strict=True)}
    return Model(Signs(**weights), round(bias, 2), 0.0)


def show(name: str, table: Table, model: Model) -> None:
    """What becomes of the questions, and the trade-off along one model's log-odds."""
    from sklearn.metrics import roc_auc_score

    right = log_odds(model, table.of("answerable", 1))
    refused, either = table.share("answerable", "refused"), table.share("answerable", *NOTICED)
    print(
        f"{name}: {len(right)} answerable; mistakes: refused {refused:.3f}, or doubted {either:.3f}"
    )
    for kind in ("similar", "other"):
        wrong = log_odds(model, table.of(kind, 1))
        if not len(wrong):
            continue
        labels = np.r_[np.ones(len(right)), np.zeros(len(wrong))]
        area = roc_auc_score(labels, np.r_[right, wrong])
        noticed = [float(np.mean(wrong < np.quantile(right, share))) for share in FALSE_SHARES]
        curve = "  ".join(f"{s:.2f}:{n:.2f}" for s, n in zip(FALSE_SHARES, noticed, strict=True))
        found = table.share(kind, *NOTICED)
        precision = found / (found + either) if found else 0.0  # as many of one as of the other
        f1 = 2 * precision * found / (precision + found) if found else 0.0
        print(
            f"   {len(wrong):4} {kind:8} refused {table.share(kind, 'refused'):.3f}, or doubted"
            f" {found:.3f}  noticed: precision {precision:.3f}, F1 {f1:.3f}"
            f"  AUC {area:.3f}  false:noticed {curve}"
        )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--questions", type=int, default=1800, help="of each kind")
    parser.add_argument("--foreign", type=int, default=300, help="of each kind and language")
    parser.add_argument("--fit", action="store_true")
    chosen = parser.parse_args()
    draw = random.Random(5)

    def some(questions: list[Asked], kind: str, count: int) -> list[Asked]:
        fit = [question for question in questions if question.kind == kind]
        return draw.sample(fit, min(count, len(fit)))

    with tempfile.TemporaryDirectory() as scratch:
        cache = Path(scratch)
        embedder = load_embedder(find_embedder(cache, "default"), cache_dir=cache)
        passages, questions = squad(DATA / "squad/dev-v2.0.from-explorer-html.json")
        asked = [
            *some(questions, "answerable", chosen.questions),
            *some(questions, "similar", chosen.questions),
            *off_topic(),
        ]
        english = table_of(asked, passages, embedder, calibrated=True)
        foreign: dict[str, Table] = {}
        for name, place in FOREIGN.items():
            passages, questions = without_half_of_the_articles(*squad(DATA / place))
            asked = [
                one
                for kind in ("answerable", "other")
                for one in some(questions, kind, chosen.foreign)
            ]
            foreign[name] = table_of(asked, passages, embedder, calibrated=False)
    if chosen.fit:
        everything = ("answerable", "similar", "other")
        print("ANSWERS", fitted([english], everything, ANSWER_SIGNS))
        print("ON_SUBJECT", fitted([english], ("answerable", "other"), SUBJECT_SIGNS))
        every = [english, *foreign.values()]
        print("BY_WORDS", fitted(every, ("answerable", "other"), WORD_SIGNS))
    show("English, along ON_SUBJECT", english, ON_SUBJECT)
    show("English, along ANSWERS", english, ANSWERS)
    for name, table in foreign.items():
        show(name, table, BY_WORDS)


if __name__ == "__main__":
    main()
