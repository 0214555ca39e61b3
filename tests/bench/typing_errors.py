"""How well the right passage is still found when the question is misspelt.

    python -m tests.bench.typing_errors [--every N]

XQuAD's English questions three times: as they are; with every word that Wikipedia's list of
common misspellings has replaced by one of its listed ones (questions without such a word are
left out of that row and of its baseline); with one random edit in one word. Then the German
questions that have an umlaut or ß, as they are and with these written out. MRR@10.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import string
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import mean

from engine.domain.modes import Mode
from engine.inference.embedder import load_embedder
from engine.inference.models import find_embedder
from engine.retrieval.retriever import Retriever
from engine.retrieval.stopwords import STOP_WORDS
from tests.bench.data_sets import DATA, Question, load, reciprocal_rank
from tests.bench.libraries import build, number_of

_WORD = re.compile(r"[A-Za-z]{5,}")
_WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)
_MODES: tuple[Mode, ...] = ("vector", "keyword", "hybrid")


def listed_errors() -> dict[str, list[str]]:
    path = DATA / "misspellings" / "correct_to_misspelling.json"
    return {
        right: wrong
        for right, wrong in json.loads(path.read_text("utf-8")).items()
        if right.isalpha() and len(right) >= 5 and right.lower() not in STOP_WORDS
    }


def misspelt(question: str, listed: dict[str, list[str]]) -> str:
    return _WORD.sub(lambda m: random.choice(listed.get(m.group(), [m.group()])), question)


def with_one_edit(question: str) -> str:
    words = [m for m in _WORD.finditer(question) if m.group().lower() not in STOP_WORDS]
    if not words:
        return question
    chosen = random.choice(words)
    return question[: chosen.start()] + edited(chosen.group()) + question[chosen.end() :]


def edited(word: str) -> str:
    at = random.randrange(1, len(word) - 1)
    letter = random.choice(string.ascii_lowercase)
    return random.choice([
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    ])  # fmt: skip


def written_out(question: str) -> str:
    return question.translate(_WRITTEN_OUT)


def found(retriever: Retriever, questions: list[Question], change: Callable[[str], str]) -> str:
    results: dict[str, list[float]] = {mode: [] for mode in _MODES}
    for question in questions:
        text = change(question.text)
        for mode in _MODES:
            ranking = [number_of(hit.path) for hit in retriever.search(text, mode=mode)]
            results[mode].append(reciprocal_rank(ranking, question.relevant))
    row = "  ".join(f"{mode} {mean(values):.3f}" for mode, values in results.items())
    return f"{row}  ({len(questions)} questions)"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--every", type=int, default=1)
    every = parser.parse_args().every
    random.seed(0)
    listed = listed_errors()
    data = load("en")
    questions = data.questions[::every]
    affected = [one for one in questions if misspelt(one.text, listed) != one.text]
    with tempfile.TemporaryDirectory() as scratch:
        embedder = load_embedder(find_embedder(Path(scratch), "default"), cache_dir=Path(scratch))
        retriever = build(Path(scratch), embedder, data.passages)
        print("as asked           ", found(retriever, questions, str), flush=True)
        print("one random edit    ", found(retriever, questions, with_one_edit), flush=True)
        print("as asked           ", found(retriever, affected, str), flush=True)
        print("listed misspellings", found(retriever, affected, lambda q: misspelt(q, listed)))
        german = load("de")
        affected = [one for one in german.questions[::every] if written_out(one.text) != one.text]
        folder = Path(scratch) / "de"
        folder.mkdir()
        retriever = build(folder, embedder, german.passages)
        print("German, as asked   ", found(retriever, affected, str), flush=True)
        print("umlauts written out", found(retriever, affected, written_out))


if __name__ == "__main__":
    main()
