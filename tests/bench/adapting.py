"""What learning the library does: held-out questions, people's questions, general ones.

    python -m tests.bench.adapting [manual] [filings] [--homes DIR] [--data DIR]

``manual`` is the manual and code of anthropic_cookbook_rag, whose 348 questions say which passages
answer them; ``filings`` are twenty 10-Q filings, with 77 questions whose answer is an amount: a
passage answers one if it is of the right filing and holds the amount. Nobody learns from these
questions. Recall@5 before and after, by vectors alone and as searches are (hybrid); then XQuAD
English (every third question, vectors), which has nothing to do with either library; then time,
processor time and the most memory. ``--homes`` keeps the profiles, and an index that is there is
used again. Minutes, most of them for reading the filings.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

import numpy as np

from engine import CancelToken, Engine, Settings
from engine.domain.answer import Hit
from engine.domain.tasks import Adapted
from engine.store import adaptations
from engine.tasks.adapting.learning import turned
from engine.tasks.likeness.shingles import shared, shingles_of
from tests.bench import data_sets
from tests.bench.filings import Asked, stands

_FIRST = 5
_HELD = 0.5  # of the shorter of passage and gold passage stands in the other


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    answered_by: Callable[[Hit], bool]


def manual(data: Path, folder: Path) -> tuple[list[Path], list[Question]]:
    """Written out as files; each question with its gold passages."""
    source = data / "anthropic_cookbook_rag"
    chunks: dict[tuple[str, int], tuple[str, str]] = {}
    for one in json.loads((source / "codebase/codebase_chunks.json").read_text("utf-8")):
        (folder / f"{one['doc_id']}{_suffix(one['content'])}").write_text(one["content"])
        for chunk in one["chunks"]:
            key = one["original_uuid"], chunk["original_index"]
            chunks[key] = one["doc_id"], chunk["content"]
    pages: dict[str, list[dict[str, str]]] = {}
    for part in json.loads((source / "docs/anthropic_docs.json").read_text("utf-8")):
        pages.setdefault(_page(part["chunk_link"]), []).append(part)
        chunks[part["chunk_link"], 0] = _page(part["chunk_link"]), part["text"]
    for name, parts in pages.items():
        (folder / f"{name}.md").write_text("\n".join(map(_section, parts)))
    questions = []
    for line in (source / "codebase/evaluation_set.jsonl").read_text("utf-8").splitlines():
        one = json.loads(line)
        gold = [chunks[uuid, number] for uuid, number in one["golden_chunk_uuids"]]
        questions.append(Question(one["query"], _holds(gold)))
    for one in json.loads((source / "docs/docs_evaluation_dataset.json").read_text("utf-8")):
        gold = [chunks[link, 0] for link in one["correct_chunks"] if (link, 0) in chunks]
        questions.append(Question(one["question"], _holds(gold)))
    return [folder], questions


def filings(data: Path, _folder: Path) -> tuple[list[Path], list[Question]]:
    source = data / "docugami" / "sec-10-q"
    with (source / "qna_data.csv").open(encoding="utf-8-sig", newline="") as table:
        asked = [
            Asked(row["Question"], row["Source Docs"].strip("* "), row["Answer"])
            for row in csv.DictReader(table)
            if row["Question Type"].startswith("Single")
        ]
    return [source / "docs"], [Question(one.question, _of(one)) for one in asked if one.amounts]


def _of(one: Asked) -> Callable[[Hit], bool]:
    return lambda hit: one.file in Path(hit.path).name and stands(one, [hit.text])


def _holds(gold: list[tuple[str, str]]) -> Callable[[Hit], bool]:
    made = [(name, shingles_of(text)) for name, text in gold]

    def answers(hit: Hit) -> bool:
        mine = shingles_of(hit.text)
        return any(
            Path(hit.path).stem == name and shared(mine, theirs)[1] >= _HELD
            for name, theirs in made
        )

    return answers


def _suffix(text: str) -> str:
    if re.search(r"^(def |import |from \S+ import)", text, re.MULTILINE) and "fn " not in text:
        return ".py"
    return ".c" if "#include" in text else ".rs"


def _page(link: str) -> str:
    return link.partition("#")[0].rpartition("/docs/")[2].strip("/").replace("/", "-")


def _section(part: dict[str, str]) -> str:
    heading = part["chunk_heading"]
    return f"## {heading}\n\n{part['text'].strip().removeprefix(heading).strip()}\n"


def recall(engine: Engine, questions: list[Question]) -> dict[str, float]:
    return {
        mode: mean(
            any(map(one.answered_by, engine.search(one.text, limit=_FIRST, mode=mode)))
            for one in questions
        )
        for mode in ("vector", "hybrid")
    }


def elsewhere(engine: Engine) -> tuple[float, float]:
    """XQuAD before and after."""
    data, embedder = data_sets.load("en"), engine.models.embedder
    kept = adaptations.kept(engine.catalog, embedder.info.key)
    passages = embedder.embed(list(data.passages))
    asked = data.questions[::3]
    vectors = np.stack([embedder.embed_query(one.text) for one in asked])
    ways = [vectors, turned(vectors, kept.matrix, 1.0) if kept else vectors]
    found = [np.argsort(-way @ passages.T, axis=1)[:, :_FIRST] for way in ways]
    before, after = (
        mean(bool(set(row) & set(one.relevant)) for row, one in zip(way, asked, strict=True))
        for way in found
    )
    return before, after


def report(name: str, engine: Engine, questions: list[Question]) -> Iterator[str]:
    while engine.tasks.adaptation():
        engine.tasks.undo_adaptation()
    before = recall(engine, questions)
    began, cpu = time.monotonic(), time.process_time()
    *_, told = engine.tasks.adapt()
    assert isinstance(told, Adapted)
    took, worked = time.monotonic() - began, time.process_time() - cpu
    after = recall(engine, questions)
    yield f"{name}: {told.documents} documents, {told.questions} questions made; kept: {told.kept}"
    yield f"  {told.reason or f'strength {told.strength}'}"
    yield f"  held out, new questions  {told.new_before} -> {told.new_after} ({told.checked_by})"
    yield f"  documents not learned    {told.unseen_before} -> {told.unseen_after}"
    yield f"  own general questions    {told.general_before} -> {told.general_after}"
    for mode, value in before.items():
        yield f"  people's, {mode:14} {value:.3f} -> {after[mode]:.3f} ({len(questions)})"
    there, still = elsewhere(engine)
    yield f"  XQuAD en, vector         {there:.3f} -> {still:.3f}"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    yield f"  {took:.0f} s, processor {worked:.0f} s, at most {peak} MB of memory"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("sets", nargs="*", choices=["manual", "filings", []], default=[])
    parser.add_argument("--homes", type=Path)
    parser.add_argument("--data", type=Path, default=data_sets.DATA)
    chosen = parser.parse_args()
    data_sets.DATA = chosen.data
    with tempfile.TemporaryDirectory() as scratch:
        for name, make in (("manual", manual), ("filings", filings)):
            if chosen.sets and name not in chosen.sets:
                continue
            home = (chosen.homes or Path(scratch)) / name
            folder = home / "files"
            folder.mkdir(parents=True, exist_ok=True)
            paths, questions = make(chosen.data, folder)
            with Engine(home / "profile", settings=Settings(polite=False)) as engine:
                if not engine.status().documents:
                    engine.add(paths)
                    for _ in engine.index(cancel=CancelToken()):
                        pass
                print("\n".join(report(name, engine, questions)), flush=True)


if __name__ == "__main__":
    main()
