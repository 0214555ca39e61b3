"""How much of the marked passages each way of cutting finds, and how much else comes with it.

    python -m tests.bench.chunking [--budgets 64 128 220] [--ways lectern fixed recursive]

The five documents of ``chunking_evaluation`` are cut by Lectern's chunker, at fixed sizes and by
recursive splitting, each with the same budget of the embedder's tokens and without overlap, and
indexed with the same embedder. The same hybrid retrieval answers the 472 questions; what is read
are the first passages (``top``), or of the first twenty those whose score is at least a share of
the best one's (``near``). Recall, precision and intersection over union are those of Chroma's
report (see ``engine/evaluation/metrics/spans.py``), the mean over the questions. Half the
questions, by hash, were there to choose on (A), the other half tells (B). Needs ../shared/data
and the default embedder.
"""

from __future__ import annotations

import argparse
import csv
import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from statistics import mean

from tokenizers import Tokenizer

from engine.chunking.chunker import chunk
from engine.chunking.language import detect
from engine.domain.answer import Hit
from engine.domain.chunk import Chunk
from engine.domain.document import Document, Segment, Span
from engine.domain.source import FileState
from engine.evaluation.metrics.spans import Range, SpanScores, span_scores
from engine.indexing.prepare import Request, document_of, leaves, opened, token_counter
from engine.inference.embedder import Embedder, load_embedder
from engine.inference.models import find_embedder
from engine.retrieval.context import worth_reading
from engine.retrieval.retriever import Retriever
from engine.store import documents, roots, sources
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from tests.bench.libraries import DATA, number_of

SET = DATA / "chunking_evaluation"
BUDGETS = (64, 96, 128, 192, 220, 248)
TOP = (1, 3, 5, 10, 20)
NEAR = (0.6, 0.7, 0.75, 0.8)

Cut = Callable[[Document, int], list[Chunk]]


@dataclass(frozen=True, slots=True)
class Marked:
    """A question, and where in which document (by number) its answer stands."""

    question: str
    document: int
    spans: tuple[Range, ...]

    @property
    def half(self) -> str:
        return "AB"[sha256(self.question.encode()).digest()[0] % 2]


def read_documents(tokenizer: Path) -> dict[str, Document]:
    """The corpora as Lectern reads them, by name."""
    found = {}
    for path in sorted((SET / "corpora").glob("*.md")):
        state = path.stat()
        request = Request(str(path), state.st_size, state.st_mtime_ns, tokenizer, 0)
        with opened(request) as source:
            found[path.stem] = document_of(next(leaves(request, source)))
    return found


def read_questions(names: Sequence[str]) -> list[Marked]:
    with (SET / "questions_df.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        Marked(
            row["question"],
            names.index(row["corpus_id"]),
            tuple((one["start_index"], one["end_index"]) for one in json.loads(row["references"])),
        )
        for row in rows
    ]


def by_structure(tokenizer: Path) -> Cut:
    count = token_counter(tokenizer)
    return lambda document, budget: chunk(document, count_tokens=count, max_tokens=budget)


def at_fixed_sizes(tokenizer: Path) -> Cut:
    """Every ``budget`` tokens, wherever that is."""
    tokens = _plain(tokenizer)

    def cut(document: Document, budget: int) -> list[Chunk]:
        offsets = tokens.encode(document.text, add_special_tokens=False).offsets
        ranges = [
            (offsets[first][0], offsets[min(first + budget, len(offsets)) - 1][1])
            for first in range(0, len(offsets), budget)
        ]
        return _chunks(document, ranges)

    return cut


def recursively(tokenizer: Path) -> Cut:
    """At the coarsest mark that leaves pieces within the budget, which are then joined again:
    LangChain's RecursiveCharacterTextSplitter with the marks that Chroma's report gives it."""
    tokens = _plain(tokenizer)
    marks = ("\n\n", "\n", ".", "?", "!", " ")

    def size(text: str) -> int:
        return len(tokens.encode(text, add_special_tokens=False).ids)

    def pieces(text: str, start: int, budget: int, level: int) -> list[tuple[Range, int]]:
        cost = size(text)
        if cost <= budget or level == len(marks):
            return [((start, start + len(text)), cost)]
        parts = text.split(marks[level])
        whole = [part + marks[level] for part in parts[:-1]] + [parts[-1]]
        found: list[tuple[Range, int]] = []
        for part in whole:
            if part:
                found += pieces(part, start, budget, level + 1)
            start += len(part)
        return found

    def cut(document: Document, budget: int) -> list[Chunk]:
        ranges: list[Range] = []
        held = 0
        for (start, end), cost in pieces(document.text, 0, budget, 0):
            if ranges and held + cost <= budget:
                ranges[-1] = (ranges[-1][0], end)
                held += cost
            else:
                ranges.append((start, end))
                held = cost
        return _chunks(document, ranges)

    return cut


def _plain(tokenizer: Path) -> Tokenizer:
    loaded = Tokenizer.from_file(str(tokenizer))
    loaded.no_truncation()
    loaded.no_padding()
    return loaded


def _chunks(document: Document, ranges: Sequence[Range]) -> list[Chunk]:
    texts = [(start, end, document.text[start:end]) for start, end in ranges]
    return [
        Chunk(n, start, end, text, (), document.cut(start, end), language=detect(text))
        for n, (start, end, text) in enumerate(texts)
        if text.strip()
    ]


def library(folder: Path, embedder: Embedder, cut: Sequence[Sequence[Chunk]]) -> Retriever:
    """The file ``/data/2.md`` is the document of number 2."""
    catalog = Catalog(folder / "catalog.sqlite3")
    info = embedder.info
    index = ChunkIndex(folder / "index", model_key=info.key, dimension=info.dimension)
    root = roots.add(catalog, "/data", collection="default")
    states = [FileState(f"/data/{number}.md", number + 1, 1) for number in range(len(cut))]
    sources.enqueue(catalog, root, states)
    distinct = {one.hash: one.indexed_text for chunks in cut for one in chunks}
    index.add(list(distinct), list(distinct.values()), embedder.embed(list(distinct.values())))
    index.upkeep()
    for source in sources.pending(catalog, len(cut)):
        number = number_of(source.path)
        row = documents.DocumentRow(f"{number:064x}", number + 1, "", "text/markdown", None, ())
        documents.store(catalog, source, row, cut[number])
    return Retriever(catalog, index, embedder)


def score(hits: Sequence[Hit], asked: Marked) -> SpanScores:
    """What lies in another document was read for nothing."""
    inside = [hit for hit in hits if number_of(hit.path) == asked.document]
    read = [place for hit in inside for place in _places(hit.segments)]
    other = sum(len(hit.text) for hit in hits if number_of(hit.path) != asked.document)
    return span_scores(read, asked.spans, elsewhere=other)


def _places(segments: Sequence[Segment]) -> list[Range]:
    spans: list[Span] = [segment.span for segment in segments]
    starts = [span.start for span in spans if span.start is not None]
    ends = [span.end for span in spans if span.end is not None]
    return [(min(starts), max(ends))]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--budgets", type=int, nargs="*", default=BUDGETS)
    parser.add_argument("--ways", nargs="*", default=["lectern", "fixed", "recursive"])
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        embedder = load_embedder(find_embedder(Path(scratch), "default"), cache_dir=Path(scratch))
        tokenizer = embedder.tokenizer_path
        read = read_documents(tokenizer)
        questions = read_questions(list(read))
        ways = {"lectern": by_structure(tokenizer), "fixed": at_fixed_sizes(tokenizer),
                "recursive": recursively(tokenizer)}  # fmt: skip
        print(f"{len(questions)} questions; recall / precision / IoU in percent")
        titles = [*(f"top {top}" for top in TOP), *(f"near {share}" for share in NEAR)]
        print(f"{'':20}" + "".join(f"{title:>21}" for title in titles), flush=True)
        for budget in chosen.budgets:
            for name in chosen.ways:
                folder = Path(scratch) / f"{name}-{budget}"
                folder.mkdir()
                cuts = [ways[name](document, budget) for document in read.values()]
                retriever = library(folder, embedder, cuts)
                found = [(one, retriever.search(one.question, limit=max(TOP))) for one in questions]
                for half in "AB":
                    row = _row([(one, hits) for one, hits in found if one.half == half])
                    print(f"{name:9} {budget:4}  {half}   {row}", flush=True)


def _row(found: Sequence[tuple[Marked, list[Hit]]]) -> str:
    reads: list[Callable[[list[Hit]], list[Hit]]] = [partial(_first, top) for top in TOP]
    reads += [partial(worth_reading, share=share) for share in NEAR]
    cells = []
    for read in reads:
        scores = [score(read(hits), asked) for asked, hits in found]
        numbers = (mean(getattr(one, name) for one in scores)
                   for name in ("recall", "precision", "iou"))  # fmt: skip
        cells.append(" /".join(f"{100 * number:5.1f}" for number in numbers))
    return "  ".join(cells)


def _first(number: int, hits: list[Hit]) -> list[Hit]:
    return hits[:number]


if __name__ == "__main__":
    main()
