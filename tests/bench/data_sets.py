"""Retrieval data sets beside the checkout, and how a ranking is judged; standard library only,
so that other programs can be measured with them in an environment of their own."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log2
from pathlib import Path

DATA = Path(__file__).parents[3] / "shared/data"
LANGUAGES = ("en", "de", "es", "ar", "hi", "ru", "th", "zh")
COLLECTIONS = ("cranfield", "cisi", "med")


@dataclass(frozen=True, slots=True)
class Question:
    """``relevant``: the number of a passage -> its grade; ``answers``: acceptable answers."""

    text: str
    relevant: dict[int, int]
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DataSet:
    name: str
    passages: list[str]
    questions: list[Question]


def squad_form(name: str, path: Path) -> DataSet:
    """XQuAD and SQuAD: paragraphs with questions; unanswerable ones have no answers."""
    passages: list[str] = []
    questions: list[Question] = []
    for article in json.loads(path.read_text("utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            number = len(passages)
            passages.append(paragraph["context"])
            for one in paragraph["qas"]:
                impossible = one.get("is_impossible", False)
                answers = () if impossible else {answer["text"] for answer in one["answers"]}
                questions.append(Question(one["question"], {number: 1}, tuple(sorted(answers))))
    return DataSet(name, passages, questions)


def beir_form(name: str, folder: Path) -> DataSet:
    """Cranfield, CISI, MED: a corpus, queries and graded judgements."""
    corpus = list(_lines(folder / "corpus.jsonl"))
    numbers = {row["_id"]: number for number, row in enumerate(corpus)}
    relevant: dict[str, dict[int, int]] = {}
    with (folder / "qrels.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["corpus-id"] in numbers:
                grades = relevant.setdefault(row["query-id"], {})
                grades[numbers[row["corpus-id"]]] = int(row["score"])
    questions = [
        Question(row["text"], relevant[row["_id"]])
        for row in _lines(folder / "queries.jsonl")
        if row["_id"] in relevant
    ]
    return DataSet(name, [row["text"] for row in corpus], questions)


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def load(name: str) -> DataSet:
    """One of :data:`COLLECTIONS`, or XQuAD in one of :data:`LANGUAGES`."""
    if name in COLLECTIONS:
        return beir_form(name, DATA / "ir_classic" / name)
    return squad_form(name, DATA / "xquad" / f"xquad.{name}.json")


def quality(name: str, ranking: Sequence[int], relevant: dict[int, int]) -> float:
    """nDCG@10 for a collection, the reciprocal rank within ten for XQuAD."""
    return (ndcg if name in COLLECTIONS else reciprocal_rank)(ranking, relevant)


def reciprocal_rank(ranking: Sequence[int], relevant: dict[int, int]) -> float:
    return next((1 / n for n, key in enumerate(ranking[:10], 1) if relevant.get(key, 0) > 0), 0.0)


def ndcg(ranking: Sequence[int], relevant: dict[int, int]) -> float:
    """As trec_eval has it: a judgement below zero gains nothing and costs nothing (Cranfield
    marks 225 documents -1, "of no interest")."""

    def gain(grades: Sequence[int]) -> float:
        return sum(max(0, grade) / log2(n + 1) for n, grade in enumerate(grades, 1))

    best = gain(sorted(relevant.values(), reverse=True)[:10])
    return gain([relevant.get(key, 0) for key in ranking[:10]]) / best if best else 0.0


def plain_rrf(rankings: Sequence[Sequence[int]]) -> list[int]:
    """Cormack, Clarke and Büttcher (SIGIR 2009), k = 60."""
    scores: dict[int, float] = {}
    for ranking in rankings:
        for rank, key in enumerate(ranking, 1):
            scores[key] = scores.get(key, 0.0) + 1 / (60 + rank)
    return sorted(scores, key=lambda key: -scores[key])
