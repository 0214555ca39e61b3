"""Questions about all of something: are they recognised, and is the answer complete and right?

    python -m tests.bench.survey [tables|texts|filings|recognition|size]... [--half tune|held|both]

Questions are split by a hash of their words: rules were tuned on "tune", "held" was kept apart.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import random
import re
import resource
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import mean
from typing import Any

from engine import CancelToken, Engine, Settings
from engine.answering.survey.database import Database
from engine.answering.survey.plan import Plan
from engine.answering.survey.query import run
from engine.answering.survey.request import Operation, recognise
from engine.answering.survey.rows import Header, Line, Row
from engine.domain.answer import Answer
from engine.domain.document import Span
from engine.domain.events import Finished, Surveyed
from tests.bench.libraries import DATA, squad_form
from tests.fakes import FakeEmbedder

TABLES = Path(__file__).parents[1] / "data" / "survey"
QUESTIONS = TABLES.with_name("survey_questions.json")
_FIGURE = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
_BIG_FIGURE = re.compile(r"\d{1,3}(?:,\d{3})+|\d+\.\d+%")


def half_of(question: str) -> str:
    return "held" if hashlib.sha256(question.encode()).digest()[0] % 2 else "tune"


def indexed(folders: list[Path], home: Path, **parts: Any) -> Engine:
    engine = Engine(home, settings=Settings(polite=False, answer_mode="quote"), **parts)
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
    asked = _asked()
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
    if re.fullmatch(r"[\d,]+ rows?:", head):  # the rows themselves are the list
        head = answer.text
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


def filings(half: str, *, show: bool) -> None:
    """Questions about several of 20 filings: which filings are read, and how many of the figures
    in the reference answer are shown; beside the ordinary answer to the same questions."""
    folder = DATA / "docugami/sec-10-q"
    with (folder / "qna_data.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["Question Type"].startswith("Multi")]
    home = kept_home("filings")
    found: dict[tuple[str, str], list[tuple[float, float]]] = {}
    surveyed: Counter[tuple[str, bool]] = Counter()
    with indexed([folder / "docs"], home) as engine:
        for row in rows:
            part = half_of(row["Question"])
            if half not in ("both", part):
                continue
            names = {path.name for path in (folder / "docs").glob(_pattern(row["Source Docs"]))}
            figures = set(_BIG_FIGURE.findall(row["Answer"]))
            for way, every in (("survey", None), ("ordinary", False)):
                answer = answer_of(engine, row["Question"], every=every)
                cited = {Path(citation.path).name for citation in answer.citations}
                right = len(cited & names) / len(names) if names else 0.0
                shown_share = (
                    sum(each in answer.text for each in figures) / len(figures) if figures else -1.0
                )
                found.setdefault((part, way), []).append((right, shown_share))
                if way == "survey":
                    surveyed[part, answer.mode == "survey"] += 1
                    if show:
                        print(answer.mode, f"{right:.2f} {shown_share:.2f}", row["Question"][:120])
    for (part, way), scores in sorted(found.items()):
        with_figures = [share for _, share in scores if share >= 0]
        print(
            f"filings, {part}, {way}: {len(scores)} questions, recognised "
            f"{surveyed[part, True] / len(scores):.2f}, right filings cited "
            f"{mean(right for right, _ in scores):.2f}, reference figures shown "
            f"{mean(with_figures):.2f} ({len(with_figures)} questions)"
        )


def _pattern(source: str) -> str:
    return source.strip() if "*" in source else f"*{source.strip()}*"


def texts(half: str, *, show: bool) -> None:
    """2,225 news articles in five folders: counts and lists whose truth grep gives. No vector
    has a part in these, so a double stands for the embedder and the folder is quickly indexed."""
    folder = DATA / "bbc_news_folders"
    articles = {path: path.read_text("utf-8", "replace") for path in folder.rglob("*.*")}
    counts: Counter[tuple[str, str]] = Counter()
    home = kept_home("texts")
    with indexed([folder], home, embedder=FakeEmbedder()) as engine:
        for question, truth in _text_questions(articles):
            part = half_of(question)
            if half not in ("both", part):
                continue
            answer = answer_of(engine, question)
            coverage = answer.coverage
            matched = coverage.matched if answer.mode == "survey" and coverage else None
            verdict = "right" if matched == truth else "declined" if matched is None else "wrong"
            counts[part, verdict] += 1
            if show and verdict != "right":
                print(verdict, question, truth, matched, answer.text[:200])
    for part in sorted({part for part, _ in counts}):
        print(f"texts, {part}:", {name: n for (p, name), n in counts.items() if p == part})


TERMS = (
    "Blair|Brown|Microsoft|Chelsea|Oscar|Kyoto|inflation|Yukos|Arsenal|Google|Bollywood|Iraq|Sony"
    "|Federer|asylum|Hollywood|broadband|tsunami|euro|Airbus|Wenger|spyware|Tony Blair"
    "|interest rates|Manchester United|Gordon Brown|video games|Six Nations|Channel 4|Star Wars"
)
FORMS = (
    "How many articles mention {}?",
    "Which articles mention {}?",
    "List all files that contain the word {}",
    "How many of the articles in {folder} mention {}?",
    "Wie viele Dateien erwähnen {}?",
    'How many documents mention "{}"?',
)


def _text_questions(articles: dict[Path, str]) -> Iterator[tuple[str, int]]:
    folders = sorted({path.parent.name for path in articles if path.suffix == ".txt"})
    for number, term in enumerate(TERMS.split("|")):
        words = r"\s+".join(map(re.escape, term.split()))
        pattern = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
        for form in (FORMS[number % len(FORMS)], FORMS[(number + 3) % len(FORMS)]):
            inside = folders[number % len(folders)] if "{folder}" in form else ""
            question = form.format(term, folder=inside)
            truth = sum(
                bool(pattern.search(text))
                for path, text in articles.items()
                if not inside or path.parent.name == inside
            )
            yield question, truth
    for folder in folders:
        held = sum(path.parent.name == folder for path in articles)
        yield f"How many articles are in the folder {folder}?", held
        yield f"How many files are in {folder}?", held
        yield f"List all documents in the folder {folder}", held
    yield "How many files are there?", len(articles)


def recognition(half: str, *, show: bool) -> None:
    """Which questions are taken for surveys by their wording alone, and which may become one if
    a table answers every word of them."""
    sets = {
        "SQuAD (ordinary)": (_squad_questions(), False),
        "10-Q, one filing (ordinary)": (_filing_questions("Single"), False),
        "10-Q, several filings (surveys)": (_filing_questions("Multi"), True),
        "own tables (surveys)": ([one["question"] for one in _asked()], True),
        "own wordings (surveys)": (_wordings("surveys"), True),
        "own wordings (ordinary)": (_wordings("ordinary"), False),
    }
    for name, (questions, _) in sets.items():
        kept = [one for one in questions if half in ("both", half_of(one))]
        requests = [(one, recognise(one)) for one in kept]
        surely = [one for one, request in requests if request and request.certain]
        perhaps = [one for one, request in requests if request and not request.certain]
        print(
            f"recognition, {half}, {name}: {len(kept)} questions, certain {len(surely)}, "
            f"only if a table or file list fits {len(perhaps)}, ordinary "
            f"{len(kept) - len(surely) - len(perhaps)}"
        )
        if show:
            wrong = {"surveys": [q for q, r in requests if not r], "ordinary": surely}
            for one in wrong["ordinary" if "ordinary" in name else "surveys"][:40]:
                print("    ", one)


def false_alarms(half: str, *, show: bool) -> None:
    """SQuAD's questions that may be surveys, asked of a library of tables that has nothing on
    them: how many get a table's answer."""
    asked = [one for one in _squad_questions() if half in ("both", half_of(one))]
    asked = [one for one in asked if recognise(one)]
    drawn = random.Random(7).sample(asked, min(200, len(asked)))
    with indexed([TABLES], kept_home("tables")) as engine:
        answers = [(one, answer_of(engine, one)) for one in drawn]
    alarms = [(one, answer) for one, answer in answers if answer.mode == "survey"]
    sure = [one for one, answer in alarms if not answer.text.startswith("I am not sure")]
    print(
        f"false alarms, {half}: of {len(drawn)} SQuAD questions worded like surveys "
        f"{len(alarms)} were taken for one, {len(sure)} got a figure"
    )
    if show:
        for one, answer in alarms:
            print("    ", one, "|", answer.text[:150].replace("\n", " / "))


def _squad_questions() -> list[str]:
    data = squad_form("squad", DATA / "squad/dev-v2.0.from-explorer-html.json")
    return [question.text for question in data.questions]


def _filing_questions(kind: str) -> list[str]:
    with (DATA / "docugami/sec-10-q/qna_data.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row["Question"] for row in rows if row["Question Type"].startswith(kind)]


def _asked() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(QUESTIONS.read_text("utf-8"))
    return found


def _wordings(kind: str) -> list[str]:
    found: list[str] = json.loads(QUESTIONS.with_name("survey_wordings.json").read_text("utf-8"))[
        kind
    ]
    return found


def size(half: str, *, show: bool) -> None:
    """10,000 files, and one table of a million rows: operations, memory and time of a survey."""
    with tempfile.TemporaryDirectory(prefix="lectern-bench-") as scratch:
        _many_files(Path(scratch))
        _long_table()


def _many_files(scratch: Path) -> None:
    folder = scratch / "files"
    folder.mkdir()
    words = TERMS.split("|")
    for number in range(10_000):
        text = f"Note {number}. {words[number % len(words)]} was discussed. The end is near."
        (folder / f"note-{number:05}.txt").write_text(text + "\n")
    embedder = FakeEmbedder()
    with indexed([folder], scratch / "home", embedder=embedder) as engine:
        for question in ("How many files mention Blair?", "Which documents discuss inflation?",
                         "How many files are there?"):  # fmt: skip
            embedder.texts.clear()
            began = time.perf_counter()
            events = list(engine.ask(question))
            took = time.perf_counter() - began
            assert isinstance(events[-1], Finished)
            coverage = events[-1].answer.coverage
            said = sum(isinstance(event, Surveyed) for event in events)
            print(f"10,000 files: {question} {took:.1f} s, {len(embedder.texts)} texts embedded, "
                  f"{said} progress events, {coverage}")  # fmt: skip


def _long_table() -> None:
    line = Line("", Span(), 0, 0, 0, "d")
    rows = (Row((f"k{n % 7}", f"{n}.5"), line) for n in range(1_000_000))
    began = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with closing(Database()) as database:
        table = database.store("/t.csv", Header(("kind", "n"), line), rows, typed=False)
        stored_s = time.perf_counter() - began
        plan = Plan(table, Operation.SUM, column=table.columns[1], group=table.columns[0])
        result = run([plan], database)
        assert sum(group.totals.count for group in result.groups) == 1_000_000
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"1,000,000 rows: stored and typed in {stored_s:.0f} s, asked in "
          f"{time.perf_counter() - began - stored_s:.1f} s, {grown:.0f} MiB more")  # fmt: skip


def kept_home(name: str) -> Path:
    """A profile that stays, so that a second run need not index again."""
    return Path(tempfile.gettempdir()) / f"lectern-bench-survey-{name}"


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
