"""Follow-ups on MTRAG: is the right passage found for what a person leaves out?

    python -m tests.bench.followups [found needless refusals model] [--human FOLDER] [--list]

The library is the passages that the tasks quote. Questions are searched as typed, rewritten by
the rules, and as a person rewrote them (``FOLDER``: ``mtrag-human`` of
github.com/IBM/mt-rag-benchmark; without it that set is left out). The rules were made after
one half of the talks, by the hash of their ids; both halves are printed. Then: how many
questions were changed that a person left as they were, and of XQuAD's, which were written to
stand alone, each asked after the one before it; how often the answerer refuses what the files
do not answer; with ``--model``, how often the small default model's rewriting passes its check.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from statistics import mean

from engine.answering.answerer import Answerer
from engine.answering.followups import Earlier, standing_alone
from engine.answering.rewriting import is_faithful, rewrite
from engine.domain.events import Finished
from engine.inference.embedder import load_embedder
from engine.inference.generator_loading import load_generator
from engine.inference.models import find_embedder, find_generator
from engine.retrieval.retriever import Retriever
from tests.bench import mtrag
from tests.bench.libraries import DATA, build, number_of
from tests.bench.mtrag import Task
from tests.bench.retrieval_quality import ndcg

_XQUAD = ("en", "de", "es", "ru", "ar", "hi", "zh")
_REFUSALS = ("do not have an answer", "don't have an answer")
_MODEL_TASKS = 30


def history_of(task: Task) -> list[Earlier]:
    """The talk as Lectern would have kept it: each question understood in its turn."""
    history: list[Earlier] = []
    for question, said in zip(task.questions, task.answers, strict=True):
        answer = "" if any(mark in said for mark in _REFUSALS) else said
        history.append(Earlier(question, standing_alone(question, history), answer))
    return history


def understood(task: Task) -> str:
    return standing_alone(task.question, history_of(task))


def recall(ranking: Sequence[int], relevant: dict[int, int]) -> float:
    return len(set(ranking[:10]) & set(relevant)) / len(relevant)


def retrieval(name: str, tasks: Sequence[Task], retriever: Retriever) -> None:
    forms = {"typed": [task.question for task in tasks]}
    forms["rules"] = [understood(task) for task in tasks]
    if all(task.human for task in tasks):
        forms["human"] = [task.human for task in tasks]
    changed = sum(a != b for a, b in zip(forms["typed"], forms["rules"], strict=True))
    parts = [f"{name:16} {len(tasks):3} questions, {changed:2} rewritten "]
    for form, questions in forms.items():
        rankings = [[number_of(hit.path) for hit in retriever.search(text)] for text in questions]
        pairs = [(rank, task.relevant) for rank, task in zip(rankings, tasks, strict=True)]
        parts.append(
            f"{form} nDCG@10 {mean(ndcg(*pair) for pair in pairs):.3f}"
            f" recall@10 {mean(recall(*pair) for pair in pairs):.3f}"
        )
    print("  ".join(parts), flush=True)


def halves(name: str, tasks: Sequence[Task]) -> dict[str, list[Task]]:
    return {
        f"{name} tuned on": [task for task in tasks if task.tuning],
        f"{name} held out": [task for task in tasks if not task.tuning],
        f"{name} all": list(tasks),
    }


def needless(tasks: Sequence[Task], *, shown: bool) -> None:
    """Changed though a person let the question stand (not all of those stand alone)."""
    for name, half in halves("mtrag", [task for task in tasks if task.questions]).items():
        left = [task for task in half if task.human == task.question]
        changed = [task for task in left if understood(task) != task.question]
        print(f"{name:16} a person left {len(left)} as typed; of these changed: {len(changed)}")
        if shown and name.endswith("held out"):
            for task in changed:
                print(f"    {task.questions[-1]!r} > {understood(task)!r}")


def needless_in_xquad(language: str) -> None:
    articles = json.loads((DATA / f"xquad/xquad.{language}.json").read_text("utf-8"))["data"]
    count = changed = 0
    for article in articles:
        for paragraph in article["paragraphs"]:
            questions = [one["question"] for one in paragraph["qas"]]
            for before, question in pairwise(questions):
                count += 1
                changed += standing_alone(question, [Earlier(before, before)]) != question
    print(f"xquad {language}         {count} questions, changed {changed} ({changed / count:.3f})")


def refusals(tasks: Sequence[Task], retriever: Retriever) -> None:
    answerer = Answerer(retriever)

    @cache  # most questions are the same in both forms
    def refuses(question: str) -> bool:
        *_, last = answerer.ask(question, mode="quote")
        assert isinstance(last, Finished)
        return last.answer.abstained

    for kind in ("UNANSWERABLE", "UNDERSPECIFIED", "PARTIAL", "ANSWERABLE"):
        of_kind = [task for task in tasks if task.answerability == kind]
        typed = mean(refuses(task.question) for task in of_kind)
        rules = mean(refuses(understood(task)) for task in of_kind)
        print(f"{kind:15} {len(of_kind):3} refused typed {typed:.3f} rules {rules:.3f}", flush=True)


def by_model(tasks: Sequence[Task], retriever: Retriever, scratch: Path) -> None:
    """The default model is too small to rewrite: what it writes must not get through unchecked."""
    generator = load_generator(find_generator(scratch, "default"), cache_dir=scratch)
    leaning = [task for task in tasks if understood(task) != task.question][:_MODEL_TASKS]
    taken, scores = 0, []
    for task in leaning:
        history, rules = history_of(task), understood(task)
        result = rewrite(task.question, history, rules, generator)
        assert result == rules or is_faithful(result, task.question, history)
        taken += result != rules
        ranking = [number_of(hit.path) for hit in retriever.search(result)]
        scores.append(ndcg(ranking, task.relevant))
    print(
        f"default model    {len(leaning)} follow-ups: {taken} of its versions passed the check; "
        f"nDCG@10 {mean(scores):.3f}"
    )
    retrieval("the same", leaning, retriever)


def found(talks: mtrag.Talks, retriever: Retriever) -> None:
    for name, tasks in (("mtragun", talks.mtragun), ("mtrag", talks.mtrag)):
        for half, of_half in halves(name, judged(tasks)).items():
            if of_half:
                retrieval(half, of_half, retriever)


def judged(tasks: Sequence[Task]) -> list[Task]:
    return [task for task in tasks if task.relevant and task.questions]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="*", default=["found", "needless", "refusals"])
    parser.add_argument("--human", type=Path, default=mtrag.HUMAN_SET)
    parser.add_argument("--list", action="store_true", help="name what was changed needlessly")
    chosen = parser.parse_args()
    talks = mtrag.load(chosen.human)
    if "needless" in chosen.parts:
        needless(talks.mtrag, shown=chosen.list)
        for language in _XQUAD:
            needless_in_xquad(language)
    if not {"found", "refusals", "model"} & set(chosen.parts):
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        embedder = load_embedder(find_embedder(folder, "default"), cache_dir=folder)
        retriever = build(folder, embedder, talks.passages)
        print(f"{len(talks.passages)} passages")
        if "found" in chosen.parts:
            found(talks, retriever)
        if "refusals" in chosen.parts:
            refusals(talks.mtragun, retriever)
        if "model" in chosen.parts:
            by_model(judged(talks.mtragun), retriever, folder)


if __name__ == "__main__":
    main()
