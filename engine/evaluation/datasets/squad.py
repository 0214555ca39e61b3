"""SQuAD's form: JSON of articles, paragraphs and their questions.

Rajpurkar et al., SQuAD 1.1 (EMNLP 2016) and 2.0 (ACL 2018); XQuAD, MLQA, CMRC 2018 and SQuAD-it
have the same form. Each paragraph becomes a file; a question whose ``is_impossible`` is true, or
which has no answers, is one that the files do not answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.evaluation.cases import Case, DataSet, Gold
from engine.evaluation.datasets.problems import bad_file, json_of


def load(path: Path) -> DataSet:
    content = json_of(path)
    files: dict[str, str] = {}
    cases: list[Case] = []
    names: dict[str, str] = {}
    for where, paragraph in _paragraphs(path, content):
        text = paragraph.get("context")
        if not isinstance(text, str):
            raise bad_file(path, f"{where} has no “context”.", "Each paragraph needs its text.")
        name = names.setdefault(text, f"{len(names) + 1:06}.txt")
        files[name] = text
        for number, one in enumerate(paragraph.get("qas") or []):
            cases.append(_case(path, f"{where}, question {number + 1}", one, name, len(cases)))
    if not cases:
        raise bad_file(path, "there are no questions.", "They belong under “qas” of a paragraph.")
    return DataSet(path.stem, "squad", path, tuple(cases), files)


def is_squad(content: Any) -> bool:
    articles = content.get("data") if isinstance(content, dict) else None
    first = articles[0] if isinstance(articles, list) and articles else None
    return isinstance(first, dict) and "paragraphs" in first


def _paragraphs(path: Path, content: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if not is_squad(content):
        raise bad_file(
            path,
            "this is not SQuAD's form.",
            'It looks like {"data": [{"paragraphs": [{"context": …, "qas": […]}]}]}.',
        )
    for article_number, article in enumerate(content["data"], start=1):
        listed = article.get("paragraphs") if isinstance(article, dict) else None
        if not isinstance(listed, list):
            raise bad_file(path, f"article {article_number} has no “paragraphs”.")
        for number, paragraph in enumerate(listed, start=1):
            where = f"article {article_number}, paragraph {number}"
            if not isinstance(paragraph, dict):
                raise bad_file(path, f"{where} is not an object.")
            yield where, paragraph


def _case(path: Path, where: str, one: Any, file: str, count: int) -> Case:
    question = one.get("question") if isinstance(one, dict) else None
    if not isinstance(question, str) or not question.strip():
        raise bad_file(path, f"{where} has no “question”.")
    listed = one.get("answers") or []
    if not all(isinstance(answer, dict) and "text" in answer for answer in listed):
        hint = 'Each answer looks like {"text": "…", "answer_start": 0}.'
        raise bad_file(path, f"{where}: an answer has no “text”.", hint)
    answers = () if one.get("is_impossible") else tuple(dict.fromkeys(a["text"] for a in listed))
    return Case(
        id=str(one.get("id", count + 1)),
        question=question,
        golds=(Gold(file),) if answers else (),
        answers=answers,
        answerable=bool(answers),
    )
