"""Questions about all of something: are they recognised, and is the answer complete and right?

    python -m tests.bench.survey [tables|texts|filings|recognition|size]... [--half tune|held|both]

Questions are split by a hash of their words: rules were tuned on "tune", "held" was kept apart.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from engine import CancelToken, Engine, Settings
from engine.domain.answer import Answer
from engine.domain.events import Finished

TABLES = Path(__file__).parents[1] / "data" / "survey"
QUESTIONS = TABLES.with_name("survey_questions.json")
_FIGURE = re.compile(r"-?\d[\d,]*(?:\.\d+)?")


def half_of(question: str) -> str:
    return "held" if hashlib.sha256(question.encode()).digest()[0] % 2 else "tune"


def indexed(folders: list[Path], home: Path) -> Engine:
    engine = Engine(home, settings=Settings(polite=False, answer_mode="quote"))
    engine.add(folders)
    for _ in engine.index(cancel=CancelToken()):
        pass
    return engine


def answer_of(engine: Engine, question: str, **how: Any) -> Answer:
    *_, last = engine.ask(question, **how)
    assert isinstance(last, Finished)
    return last.answer


def tables(half: str, *, show: bool) -> None:
    """Questions over tables, with truths computed from the rows by plain Python."""
    asked = json.loads(QUESTIONS.read_text("utf-8"))
    counts: Counter[tuple[str, str]] = Counter()
    home = Path(tempfile.mkdtemp(prefix="lectern-bench-"))
    try:
        with indexed([TABLES], home) as engine:
            for one in asked:
                part = half_of(one["question"])
                if half not in ("both", part):
                    continue
                answer = answer_of(engine, one["question"])
                verdict = judged(answer, one["expect"], one["among"])
                counts[part, verdict] += 1
                if show and verdict != "right":
                    print(verdict, "|", one["question"], "|", str(one["expect"])[:80])
                    print("    ", answer.mode, answer.text[:400].replace("\n", "\n     "))
    finally:
        shutil.rmtree(home, ignore_errors=True)
    for part in sorted({part for part, _ in counts}):
        found = {name: n for (p, name), n in counts.items() if p == part}
        print(f"tables, {part}: {sum(found.values())} questions, {found}")


def judged(answer: Answer, expect: Any, among: list[str]) -> str:
    """right, wrong, or declined: no figure was given with confidence."""
    confident = answer.mode == "survey" and not answer.text.startswith("I am not sure")
    if not confident:
        return "right" if expect is None else "declined"
    if expect is None:
        return "wrong"
    head = answer.text.split("\n\n")[0]
    if isinstance(expect, int | float):
        figures = {round(float(each.replace(",", "")), 4) for each in _FIGURE.findall(head)}
        return "right" if round(float(expect), 4) in figures else "wrong"
    wanted = [expect] if isinstance(expect, str) else expect
    if not all(_stands_in(each, head) for each in wanted):
        return "wrong"
    others = [each for each in among if each not in wanted]
    return "wrong" if any(_stands_in(each, head) for each in others) else "right"


def _stands_in(text: str, head: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(text)}(?!\w)", head) is not None


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", nargs="*", default=["tables"])
    parser.add_argument("--half", default="both", choices=["tune", "held", "both"])
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    chosen = parser.parse_args()
    for name in chosen.what:
        globals()[name](chosen.half, show=chosen.show)


if __name__ == "__main__":
    main()
