"""Span-annotated sets: questions with the exact stretches of text that answer them.

The form of Chroma's chunking evaluation: a folder ``corpora`` and a table ``questions_df.csv``
with the columns ``question``, ``references`` (a JSON list of ``{"content", "start_index",
"end_index"}``, in characters) and ``corpus_id``, the name of the file without its suffix.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Any

from engine.evaluation.cases import Case, DataSet, Gold
from engine.evaluation.datasets.problems import bad_file, bad_line, text_of

QUESTIONS, CORPORA = "questions_df.csv", "corpora"
_COLUMNS = {"question", "references", "corpus_id"}


def load(folder: Path) -> DataSet:
    table = folder / QUESTIONS
    corpora = {path.stem: path for path in sorted((folder / CORPORA).iterdir()) if path.is_file()}
    cases: list[Case] = []
    csv.field_size_limit(sys.maxsize)
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        missing = _COLUMNS - set(rows.fieldnames or ())
        if missing:
            raise bad_line(table, 1, f"there is no column {' and '.join(sorted(missing))}.")
        for row in rows:
            cases.append(_case(table, rows.line_num, row, corpora, len(cases)))
    if not cases:
        raise bad_file(table, "there are no questions.")
    files = {path.name: text_of(path) for path in corpora.values()}
    return DataSet(folder.name, "spans", folder, tuple(cases), files)


def _case(
    table: Path, line: int, row: dict[str, str], corpora: dict[str, Path], count: int
) -> Case:
    path = corpora.get(row["corpus_id"])
    if path is None:
        hint = f"The folder {CORPORA} holds: {', '.join(corpora) or 'nothing'}."
        raise bad_line(table, line, f"there is no text “{row['corpus_id']}”.", hint)
    references = _references(table, line, row["references"])
    return Case(
        id=str(count + 1),
        question=row["question"],
        golds=tuple(Gold(path.name, span=span) for span in references),
    )


def _references(table: Path, line: int, text: str) -> list[tuple[int, int]]:
    try:
        listed: list[dict[str, Any]] = json.loads(text)
        spans = [(int(one["start_index"]), int(one["end_index"])) for one in listed]
    except (ValueError, KeyError, TypeError) as error:
        raise bad_line(
            table,
            line,
            "the references are not a list of stretches.",
            'They look like [{"content": "…", "start_index": 0, "end_index": 9}].',
        ) from error
    if not spans or any(start >= end for start, end in spans):
        raise bad_line(table, line, "a reference is empty.")
    return spans
