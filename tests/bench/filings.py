"""Does an answer cite the filing that the question is about, and hold the figure it asks for?

    python -m tests.bench.filings [FOLDER] [--home DIR] [--misses]

FOLDER holds quarterly reports and ``qna_data.csv`` with questions, the files they are about and
answers written by people (default: beside the checkout); the whole folder is indexed, the table
of questions included. Only questions about one file are asked. The page is not judged: the table
does not say it. “Figure” counts the questions whose gold answer holds amounts (years, quarters
and small counts aside): whether one of them stands in the text of the first five hits, in the
evidence, and in the answer. ``--home`` keeps the index for the next run.
"""

from __future__ import annotations

import argparse
import csv
import re
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from engine import CancelToken, Engine, Settings
from engine.domain.answer import Answer
from engine.domain.events import Finished

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "docugami" / "sec-10-q"
AMOUNT = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w,]*\d)")
OUTCOMES = ("first hit right", "refused", "doubted", "first citation right")
FIGURES = ("figure in the first five hits", "figure in the evidence", "figure in the answer")


@dataclass(frozen=True, slots=True)
class Asked:
    question: str
    file: str
    gold: str

    @property
    def amounts(self) -> set[str]:
        """The amounts of the gold answer, as they stand in a table: ``82,959``, ``1.20``."""
        text = re.sub(r"\(?SOURCE.*", "", self.gold, flags=re.DOTALL)
        found = {match.strip(",") for match in AMOUNT.findall(text)}
        return {one for one in found if ("," in one or "." in one) and one not in self.question}


def asked_in(folder: Path) -> list[Asked]:
    with (folder / "qna_data.csv").open(encoding="utf-8-sig", newline="") as table:
        return [
            Asked(row["Question"], row["Source Docs"].strip("* "), row["Answer"])
            for row in csv.DictReader(table)
            if row["Question Type"].startswith("Single")
        ]


def judge(one: Asked, answer: Answer, evidence_passages: int) -> list[str]:
    right = [hit for hit in answer.hits if one.file in Path(hit.path).name]
    texts = [f"{hit.context}\n{hit.text}" for hit in right]
    in_first = [hit for hit in answer.hits[:5] if hit in right]
    outcomes = {
        "first hit right": answer.hits[0] in right,
        "refused": answer.abstained,
        "doubted": answer.uncertain,
        "first citation right": bool(answer.citations)
        and one.file in Path(answer.citations[0].path).name,
        "asks for a figure": bool(one.amounts),
        "figure in the first five hits": stands(one, [hit.text for hit in in_first]),
        "figure in the evidence": stands(one, texts[:evidence_passages]),
        "figure in the answer": stands(one, [answer.text]),
    }
    return [what for what, so in outcomes.items() if so]


def stands(one: Asked, texts: list[str]) -> bool:
    there = {match.strip(",") for text in texts for match in AMOUNT.findall(text)}
    return bool(one.amounts & there)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--misses", action="store_true", help="print what was not found")
    chosen = parser.parse_args()
    questions = asked_in(chosen.folder)
    home = chosen.home or Path(tempfile.mkdtemp(prefix="lectern-bench-"))
    counts: Counter[str] = Counter()
    try:
        with Engine(home, settings=Settings(polite=False)) as engine:
            if not engine.status().documents:
                engine.add([chosen.folder])
                for _ in engine.index(cancel=CancelToken()):
                    pass
            for one in questions:
                *_, last = engine.ask(one.question)
                assert isinstance(last, Finished)
                outcomes = judge(one, last.answer, engine.settings.evidence_passages)
                counts.update(outcomes)
                if chosen.misses and one.amounts and "figure in the answer" not in outcomes:
                    print(
                        f"\n{one.question} [{one.file}] {sorted(one.amounts)}\n{last.answer.text}"
                    )
                    print([what for what in FIGURES if what in outcomes])
    finally:
        if chosen.home is None:
            shutil.rmtree(home, ignore_errors=True)
    print(f"{len(questions)} questions about one file of {chosen.folder.name}")
    for what in OUTCOMES:
        print(f"{what:30} {counts[what]:4}  {counts[what] / len(questions):.2f}")
    figures = counts["asks for a figure"]
    print(f"{figures} of them ask for a figure")
    for what in FIGURES:
        print(f"{what:30} {counts[what]:4}  {counts[what] / max(1, figures):.2f}")


if __name__ == "__main__":
    main()
