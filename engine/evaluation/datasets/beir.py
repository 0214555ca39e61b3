"""BEIR's form: a folder of a corpus, queries and judgements.

Thakur et al., "BEIR" (NeurIPS 2021): ``corpus.jsonl`` holds ``{"_id", "title", "text"}`` a line,
``queries.jsonl`` ``{"_id", "text"}``; the judgements are a table ``query-id, corpus-id, score``
with tabs, in ``qrels.tsv`` or in ``qrels/test.tsv``. Queries without a judgement are left out.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from engine.evaluation.cases import Case, DataSet, Gold
from engine.evaluation.datasets.problems import bad_file, bad_line, json_lines

CORPUS, QUERIES = "corpus.jsonl", "queries.jsonl"
_SPLITS = ("test", "dev", "train")


def load(folder: Path) -> DataSet:
    names: dict[str, str] = {}
    files: dict[str, str] = {}
    for line, row in json_lines(folder / CORPUS):
        identity = _field(folder / CORPUS, line, row, "_id")
        if identity in names:
            raise bad_line(folder / CORPUS, line, f"the _id “{identity}” is there twice.")
        # Named by number: the answer must be found by what the file says, and an id may hold "/".
        names[identity] = f"{len(names) + 1:07}.txt"
        text = _with_title(str(row.get("title") or ""), _field(folder / CORPUS, line, row, "text"))
        files[names[identity]] = text
    judged = _judgements(folder, names)
    cases = [
        Case(identity, text, golds)
        for identity, text in _queries(folder)
        if (golds := judged.get(identity))
    ]
    if not cases:
        raise bad_file(
            folder,
            "no judgement is about any of the queries.",
            "The ids of queries.jsonl must be those of the judgements.",
        )
    return DataSet(folder.name, "beir", folder, tuple(cases), files)


def _with_title(title: str, text: str) -> str:
    return text if text.startswith(title) else f"{title}\n\n{text}"


def _queries(folder: Path) -> list[tuple[str, str]]:
    path = folder / QUERIES
    return [
        (_field(path, line, row, "_id"), text)
        for line, row in json_lines(path)
        if (text := _field(path, line, row, "text")).strip()
    ]


def _field(path: Path, line: int, row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    if not isinstance(value, str | int):
        raise bad_line(path, line, f"there is no “{name}”.")
    return str(value)


def _judgements(folder: Path, names: dict[str, str]) -> dict[str, tuple[Gold, ...]]:
    path = judgements_of(folder)
    if path is None:
        raise bad_file(
            folder,
            "there are no judgements.",
            "Put them into qrels.tsv: query-id, corpus-id, score, with tabs between.",
        )
    found: dict[str, tuple[Gold, ...]] = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        for line, row in enumerate(csv.reader(file, delimiter="\t"), start=1):
            if line == 1 and row[-1:] == ["score"]:
                continue
            if not row:
                continue
            query, document, grade = _judgement(path, line, row)
            if document not in names:
                hint = f"Every corpus-id must be an _id of {CORPUS}."
                raise bad_line(path, line, f"the corpus has no document “{document}”.", hint)
            if grade > 0:
                place = Gold(names[document], grade=grade)
                found[query] = (*found.get(query, ()), place)
    return found


def _judgement(path: Path, line: int, row: list[str]) -> tuple[str, str, int]:
    try:
        query, document, grade = row
        return query, document, int(grade)
    except ValueError as error:
        raise bad_line(
            path,
            line,
            f"“{' '.join(row)[:60]}” is no judgement.",
            "A line is query-id, corpus-id and a whole number as score, with tabs between.",
        ) from error


def judgements_of(folder: Path) -> Path | None:
    """The table of judgements: that of the test split if there are several."""
    preferred = [folder / "qrels.tsv", *(folder / "qrels" / f"{name}.tsv" for name in _SPLITS)]
    others = [*sorted(folder.glob("*qrels*.tsv")), *sorted((folder / "qrels").glob("*.tsv"))]
    return next((path for path in [*preferred, *others] if path.is_file()), None)
