"""Does an answer cite the filing that the question is about?

    python tests/bench/filings.py [FOLDER]

FOLDER holds quarterly reports and ``qna_data.csv`` with questions and the files they are about
(default: beside the checkout); the whole folder is indexed, the table of questions included. Only
questions about one file are asked. The page is not judged: the table does not say it.
"""

from __future__ import annotations

import csv
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from engine import CancelToken, Engine, Settings
from engine.domain.events import Finished

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "docugami" / "sec-10-q"


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    with (folder / "qna_data.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["Question Type"].startswith("Single")]
    scratch = Path(tempfile.mkdtemp(prefix="lectern-bench-"))
    counts: Counter[str] = Counter()
    try:
        with Engine(scratch, settings=Settings(polite=False)) as engine:
            engine.add([folder])
            for _ in engine.index(cancel=CancelToken()):
                pass
            for row in rows:
                counts.update(judge(engine, row["Question"], row["Source Docs"].strip("* ")))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    print(f"{len(rows)} questions about one file of {folder.name}")
    for what in ("first hit right", "refused", "first citation right"):
        print(f"{what:22} {counts[what]:4}  {counts[what] / len(rows):.2f}")


def judge(engine: Engine, question: str, name: str) -> list[str]:
    *_, last = engine.ask(question)
    assert isinstance(last, Finished)
    answer = last.answer
    outcomes = {
        "first hit right": name in Path(answer.hits[0].path).name,
        "refused": answer.abstained,
        "first citation right": bool(answer.citations)
        and name in Path(answer.citations[0].path).name,
    }
    return [what for what, so in outcomes.items() if so]


if __name__ == "__main__":
    main()
