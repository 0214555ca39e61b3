"""MTRAG and MTRAG-UN (IBM, Apache-2.0): talks in English over encyclopedia, finance, government
and cloud passages, made by people; each has a last question with the passages that answer it.

The corpora are not needed: the library is every passage that the tasks quote. ``mtragun`` has
the talks with the answers given; ``mtrag`` (its folder ``mtrag-human`` of the published
repository) has in addition each follow-up rewritten by a person.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import md5
from pathlib import Path
from typing import Any

from tests.bench.libraries import DATA

UNANSWERABLE_SET = DATA / "mtrag/mtragun-human"
HUMAN_SET = DATA / "mtrag/mtrag-human"
_SPEAKER = "|user|:"


@dataclass(frozen=True, slots=True)
class Task:
    """The last question of a talk. ``questions`` and ``answers`` came before it (no answers
    are known: ""); ``relevant``: the number of a passage -> its grade; ``human``: what a
    person made of the question, "" when nobody did."""

    key: str
    question: str
    questions: tuple[str, ...]
    answers: tuple[str, ...]
    relevant: dict[int, int]
    answerability: str = ""
    kind: str = ""
    human: str = ""

    @property
    def tuning(self) -> bool:
        """Whether it belongs to the half that rules may be made after; a whole talk does."""
        return int(md5(self.key.split("<")[0].encode()).hexdigest(), 16) % 2 == 0


@dataclass(frozen=True, slots=True)
class Talks:
    passages: list[str]
    mtragun: list[Task]
    mtrag: list[Task]


def load(human: Path = HUMAN_SET) -> Talks:
    """``human``: where ``mtrag-human`` lies; without it ``mtrag`` is empty."""
    passages: dict[str, str] = {}
    quoted = list(_lines(UNANSWERABLE_SET / "generation_tasks/reference.jsonl"))
    for task in quoted:
        passages.update({one["document_id"]: one.get("text", "") for one in task["contexts"]})
    subset = human / "evaluations/reference_subset_with_human_evaluations.json"
    evaluated = json.loads(subset.read_text("utf-8")) if subset.exists() else {}
    for one in evaluated.get("documents", ()):
        passages.setdefault(one["document_id"], one["text"])
    numbers = {key: number for number, key in enumerate(passages)}
    judged = _judgements(UNANSWERABLE_SET, numbers)
    mtragun = [_task(task, judged) for task in quoted]
    mtrag = _human_tasks(human, numbers, evaluated.get("tasks", ()))
    return Talks(list(passages.values()), mtragun, mtrag)


def _task(task: dict[str, Any], judged: dict[str, dict[int, int]]) -> Task:
    questions, answers = _said(task["input"])
    return Task(
        task["task_id"],
        questions[-1],
        tuple(questions[:-1]),
        tuple(answers),
        judged.get(task["task_id"], {}),
        task["answerability"][0],
        task["Multi-Turn"][0],
    )


def _said(turns: list[dict[str, str]]) -> tuple[list[str], list[str]]:
    by_user = [turn["text"] for turn in turns if turn["speaker"] == "user"]
    by_agent = [turn["text"] for turn in turns if turn["speaker"] == "agent"]
    return by_user, by_agent


def _human_tasks(folder: Path, numbers: dict[str, int], evaluated: Any) -> list[Task]:
    answers = {task["task_id"]: _said(task["input"])[1] for task in evaluated}
    judged = _judgements(folder / "retrieval_tasks", numbers)
    last, asked, human = (_queries(folder, form) for form in ("lastturn", "questions", "rewrite"))
    tasks = []
    for key, (question,) in last.items():
        before = tuple(asked[key][:-1])
        known = tuple(answers.get(key, [""] * len(before)))
        tasks.append(Task(key, question, before, known, judged.get(key, {}), human=human[key][0]))
    return tasks


def _queries(folder: Path, form: str) -> dict[str, list[str]]:
    return {
        row["_id"]: [said.strip() for said in row["text"].split(_SPEAKER) if said.strip()]
        for file in sorted(folder.glob(f"retrieval_tasks/*/*_{form}.jsonl"))
        for row in _lines(file)
    }


def _judgements(folder: Path, numbers: dict[str, int]) -> dict[str, dict[int, int]]:
    """Of the questions all of whose passages are in the library."""
    judged: dict[str, dict[str, int]] = {}
    for path in sorted(folder.glob("**/qrels/*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                judged.setdefault(row["query-id"], {})[row["corpus-id"]] = int(row["score"])
    return {
        key: {numbers[passage]: grade for passage, grade in grades.items()}
        for key, grades in judged.items()
        if all(passage in numbers for passage in grades)
    }


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)
