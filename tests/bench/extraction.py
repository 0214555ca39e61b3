"""Forms filled in: fields of receipts (SROIE's true lines as texts), and of 52 documents of many
kinds in five languages that were written without looking at the rules (tests/data/forms).

    python -m tests.bench.extraction [--model NAME] [--data DIR]

Without a model's name values are picked out by their looks and labels, as by default; with one
("default" is the packaged one) it fills in the forms.

Company and address are right when nine in ten of their letters are (the truth itself has
reading errors), the date and the total when their numbers are. Beside it the patterns that one
would write in a quarter of an hour: the first line, the first date, the lines up to a postcode,
the first amount behind the word "total". "Doubted" cells are those that Lectern marks as not
found in the file. Of the 52 documents the even ones from 30 on were not looked at when the rules
were made: they say how well these do elsewhere. A minute; with a model, many minutes.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from rapidfuzz.fuzz import ratio

from engine import CancelToken, Engine, Settings
from engine.domain.modes import AnswerMode
from engine.domain.tasks import ExtractedRow, Selection
from engine.tasks.desk import EVERYTHING
from tests.bench import data_sets

FORMS = Path(__file__).parents[1] / "data" / "forms"
FIELDS = ("company", "date", "address", "total")
SCHEMA = {
    "type": "object",
    "properties": {
        "company": {"type": "string", "description": "the shop that wrote the receipt"},
        "date": {"type": "string", "description": "the day of the receipt, as it stands there"},
        "address": {"type": "string", "description": "where the shop is"},
        "total": {"type": "number", "description": "the amount to be paid in the end"},
    },
}
_ALIKE = 90
_UNSEEN_FROM = 30
_DATE = re.compile(r"\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|\b\d{1,2} [A-Za-z]{3,9} \d{2,4}\b")
_AMOUNT = re.compile(r"\d+[.,]\d\d\b")
_POSTCODE = re.compile(r"\b\d{5}\b")


def truths(data: Path) -> dict[str, tuple[list[str], dict[str, str]]]:
    """The lines and the fields of each receipt."""
    found = {}
    for file in sorted((data / "ocr_sroie_receipts" / "box").glob("*.csv")):
        with file.open(encoding="utf-8", errors="replace", newline="") as table:
            rows = csv.reader(table, quoting=csv.QUOTE_NONE)
            lines = [",".join(row[8:]) for row in rows if len(row) > 8]
        key = file.parents[1] / "key" / f"{file.stem}.json"
        found[file.stem] = lines, json.loads(key.read_text("utf-8"))
    return found


def by_patterns(lines: list[str]) -> dict[str, str]:
    text = "\n".join(lines)
    name = next((n for n, line in enumerate(lines) if len(line.split()) > 1), 0)
    end = next((n for n, line in enumerate(lines) if n > name and _POSTCODE.search(line)), name + 3)
    date = _DATE.search(text)
    total = re.search(r"total\D*?(\d+[.,]\d\d)\b", text, re.IGNORECASE)
    amounts = _AMOUNT.findall(text)
    return {
        "company": lines[name],
        "date": date.group() if date else "",
        "address": " ".join(lines[name + 1 : end + 1]),
        "total": total.group(1) if total else max(amounts, default="", key=len),
    }


def is_right(field: str, said: str, truth: str) -> bool:
    if field == "total":
        return _number(said) == _number(truth) is not None
    if field == "date":
        return re.findall(r"\w+", said.casefold()) == re.findall(r"\w+", truth.casefold())
    return ratio(_letters(said), _letters(truth)) >= _ALIKE


def _number(text: str) -> float | None:
    found = re.search(r"\d+(?:[.,]\d+)?", text)
    return float(found.group().replace(",", ".")) if found else None


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def by_lectern(texts: Mapping[str, list[str]], model: str | None) -> dict[str, ExtractedRow]:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "receipts"
        folder.mkdir()
        for name, lines in texts.items():
            (folder / f"{name}.txt").write_text("\n".join(lines), "utf-8")
        with Engine(Path(scratch) / "profile", settings=Settings(polite=False)) as engine:
            engine.add([folder])
            for _ in engine.index(cancel=CancelToken()):
                pass
            rows = rows_of(engine, SCHEMA, model)
    return {Path(row.path).stem: row for row in rows}


def rows_of(
    engine: Engine, schema: object, model: str | None, selection: Selection = EVERYTHING
) -> list[ExtractedRow]:
    mode: AnswerMode = "compose" if model else "quote"
    name = None if model == "default" else model
    events = engine.tasks.extract(schema, selection, mode=mode, model=name)
    return [event for event in events if isinstance(event, ExtractedRow)]


def documents(model: str | None) -> None:
    """Print how many fields of our own documents are right, wrong and empty."""
    forms = {file.stem: json.loads(file.read_text("utf-8")) for file in FORMS.glob("*.json")}
    said: dict[str, Counter[str]] = {"made on": Counter(), "unseen": Counter()}
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "documents"
        folder.mkdir()
        for name, form in forms.items():
            (folder / f"{name}.txt").write_text(form["text"], "utf-8")
        with Engine(Path(scratch) / "profile", settings=Settings(polite=False)) as engine:
            engine.add([folder])
            for _ in engine.index(cancel=CancelToken()):
                pass
            for name, form in forms.items():
                only = Selection(paths=(str(folder / f"{name}.txt"),))
                (row,) = rows_of(engine, form["schema"], model, only)
                number = int(name[:2])
                kind = "unseen" if number >= _UNSEEN_FROM and number % 2 == 0 else "made on"
                for cell in row.cells:
                    truth = form["truth"].get(cell.field)
                    said[kind][judged(truth, cell.value)] += 1
    for kind, counts in said.items():
        every = counts.total()
        shares = ", ".join(
            f"{what} {counts[what] / every:.2f}" for what in ("right", "wrong", "empty")
        )
        print(f"documents, {kind:8} {every} fields: {shares}")


def judged(truth: object, value: object) -> str:
    if isinstance(truth, str) and isinstance(value, str):
        right = _letters(truth) == _letters(value)
    else:
        right = truth == value and isinstance(truth, bool) == isinstance(value, bool)
    return "right" if right else "empty" if value is None else "wrong"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model")
    parser.add_argument("--data", type=Path, default=data_sets.DATA)
    chosen = parser.parse_args()
    known = truths(chosen.data)
    began = time.monotonic()
    rows = by_lectern({name: lines for name, (lines, _) in known.items()}, chosen.model)
    took = time.monotonic() - began
    right: Counter[str] = Counter()
    plain: Counter[str] = Counter()
    marks: Counter[tuple[bool, bool]] = Counter()
    for name, (lines, fields) in known.items():
        patterns = by_patterns(lines)
        for cell in rows[name].cells if name in rows else ():
            fits = is_right(cell.field, "" if cell.value is None else str(cell.value),
                            fields[cell.field])  # fmt: skip
            right[cell.field] += fits
            if cell.value is not None:
                marks[cell.supported, fits] += 1
        for field in FIELDS:
            plain[field] += is_right(field, patterns[field], fields[field])
    print(f"{len(known)} receipts, {took / len(known):.1f} s each")
    for field in (*FIELDS,):
        print(
            f"{field:8} {right[field] / len(known):.2f}   patterns {plain[field] / len(known):.2f}"
        )
    every = len(known) * len(FIELDS)
    print(f"all      {right.total() / every:.2f}   patterns {plain.total() / every:.2f}")
    wrong = marks[False, False] + marks[True, False]
    print(f"{marks.total()} cells filled in, {wrong} wrong, {marks[False, False]} of them doubted; "
          f"{marks[False, True]} right ones doubted")  # fmt: skip
    documents(chosen.model)


if __name__ == "__main__":
    main()
