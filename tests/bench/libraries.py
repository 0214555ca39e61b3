"""Data sets as libraries: each passage a file of its own, on a real store."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.chunking.language import detect
from engine.domain.chunk import Chunk
from engine.domain.document import Segment, Span
from engine.domain.source import FileState
from engine.inference.embedder import Embedder
from engine.retrieval.retriever import Retriever
from engine.store import documents, roots, sources
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex

DATA = Path(__file__).parents[3] / "shared/data"


@dataclass(frozen=True, slots=True)
class Question:
    """``relevant``: the number of a passage -> its grade; ``answers``: acceptable answers."""

    text: str
    relevant: dict[int, int]
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DataSet:
    name: str
    passages: list[str]
    questions: list[Question]


def squad_form(name: str, path: Path) -> DataSet:
    """XQuAD and SQuAD: paragraphs with questions; unanswerable ones have no answers."""
    passages: list[str] = []
    questions: list[Question] = []
    for article in json.loads(path.read_text("utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            number = len(passages)
            passages.append(paragraph["context"])
            for one in paragraph["qas"]:
                impossible = one.get("is_impossible", False)
                answers = () if impossible else {answer["text"] for answer in one["answers"]}
                questions.append(Question(one["question"], {number: 1}, tuple(sorted(answers))))
    return DataSet(name, passages, questions)


def beir_form(name: str, folder: Path) -> DataSet:
    """Cranfield, CISI, MED: a corpus, queries and graded judgements."""
    corpus = list(_lines(folder / "corpus.jsonl"))
    numbers = {row["_id"]: number for number, row in enumerate(corpus)}
    relevant: dict[str, dict[int, int]] = {}
    with (folder / "qrels.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["corpus-id"] in numbers:
                grades = relevant.setdefault(row["query-id"], {})
                grades[numbers[row["corpus-id"]]] = int(row["score"])
    questions = [
        Question(row["text"], relevant[row["_id"]])
        for row in _lines(folder / "queries.jsonl")
        if row["_id"] in relevant
    ]
    return DataSet(name, [row["text"] for row in corpus], questions)


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def build(folder: Path, embedder: Embedder, passages: Iterable[str]) -> Retriever:
    """A library whose file ``/data/7.txt`` is the passage of number 7."""
    catalog = Catalog(folder / "catalog.sqlite3")
    info = embedder.info
    index = ChunkIndex(folder / "index", model_key=info.key, dimension=info.dimension)
    texts = list(passages)
    root = roots.add(catalog, "/data", collection="default")
    states = [FileState(f"/data/{number}.txt", len(text), 1) for number, text in enumerate(texts)]
    sources.enqueue(catalog, root, states)
    chunks = [_chunk(text) for text in texts]
    distinct = {chunk.hash: chunk.indexed_text for chunk in chunks}
    index.add(list(distinct), list(distinct.values()), embedder.embed(list(distinct.values())))
    index.upkeep()
    for source in sources.pending(catalog, len(texts)):
        number = number_of(source.path)
        row = documents.DocumentRow(f"{number:064x}", source.size, "", "text/plain", None, ())
        documents.store(catalog, source, row, [chunks[number]])
    return Retriever(catalog, index, embedder)


def _chunk(text: str) -> Chunk:
    segments = (Segment(0, len(text), Span(start=0, end=len(text))),)
    return Chunk(0, 0, len(text), text, (), segments, language=detect(text))


def number_of(path: str) -> int:
    return int(Path(path).stem)
