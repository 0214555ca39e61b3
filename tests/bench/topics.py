"""How well topics are found and named, near-duplicates recovered, and how long 20,000 passages
take.

    python -m tests.bench.topics [--home PROFILE] [quality] [speed] [copies]

``quality``: BBC articles, their folders as the truth: V-measure of the topics, beside HDBSCAN of
the same vectors (as they are, and in the ten principal components that suit it best) and k-means
told the right number. ``--home`` names a profile in which they are indexed already. ``speed``:
20,000 documents of a passage each, vectors and texts drawn from the same articles, beside k-means
alone. ``copies``: variants of 200 articles planted among the others, by kind.
"""

from __future__ import annotations

import argparse
import random
import re
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np

from engine.domain.cancel import CancelToken
from engine.domain.tasks import Alike, Selection, TopicsFound
from engine.service import Engine
from engine.settings import Settings
from engine.tasks.gathering import Documents, chosen, texts, with_vectors
from engine.tasks.likeness.finding import find_alike
from engine.tasks.topics.finding import TopicTask
from tests.bench.data_sets import DATA
from tests.engine.library import Library
from tests.fakes import FakeEmbedder

_NAMES = {
    "business": "market economy shares growth company bank firm business profits analysts",
    "entertainment": "film music album band actor awards singer star show",
    "politics": "election Labour party Blair minister government Tory",
    "sport": "match game Cup England coach players win team season champion",
    "tech": "technology computer software users internet online digital mobile",
}

ARTICLES = Selection(file_glob="*/bbc_news_folders/*/*.txt")


def opened(home: str | None) -> tuple[Engine, Documents]:
    engine = Engine(Path(home) if home else Path(tempfile.mkdtemp()), settings=Settings())
    if home is None:
        engine.add([DATA / "bbc_news_folders"])
        for _ in engine.index(cancel=CancelToken()):
            pass
    index = engine._search.retriever().index
    return engine, with_vectors(
        engine.catalog, index, chosen(engine.catalog, ARTICLES), cancel=CancelToken()
    )


def quality(engine: Engine, found: Documents) -> None:
    from sklearn.cluster import HDBSCAN, KMeans
    from sklearn.decomposition import PCA
    from sklearn.metrics import v_measure_score

    truth = [Path(paths[0]).parent.name for paths in found.paths]
    *_, told = engine.tasks.topics(ARTICLES, anew=True)
    assert isinstance(told, TopicsFound)
    parent = {topic.id: topic.parent for topic in told.topics}
    placed = {one.document_id: one.topic for one in engine.tasks.topic_map(ARTICLES)}
    groups = [parent[placed[key]] or placed[key] for key in found.ids]
    print(f"Lectern: V-measure {v_measure_score(truth, groups):.3f}")
    of_topic: dict[int, Counter[str]] = {}
    for label, number in zip(truth, groups, strict=True):
        of_topic.setdefault(number, Counter())[label] += 1
    for topic in told.topics:
        if topic.parent is None:
            label = of_topic[topic.id].most_common(1)[0][0]
            names = set(topic.name.lower().split(", ")) & set(_NAMES[label].lower().split())
            print(f"  {topic.name} ({topic.size}): {label}, {'named' if names else 'NOT NAMED'}")
    for name, rows in (
        ("as they are", found.vectors),
        ("in 10 components", PCA(10, random_state=0).fit_transform(found.vectors)),
    ):
        for least in (5, 15, 30):
            labels = HDBSCAN(min_cluster_size=least, copy=True).fit_predict(rows)
            score = v_measure_score(truth, labels)
            print(f"HDBSCAN {name}, at least {least}: {score:.3f}, {np.mean(labels < 0):.0%} noise")
    labels = KMeans(5, n_init=5, random_state=0).fit_predict(found.vectors)
    print(f"k-means, told that there are five: {v_measure_score(truth, labels):.3f}")


def speed(engine: Engine, found: Documents, count: int = 20_000) -> None:
    from sklearn.cluster import KMeans

    rng = np.random.default_rng(0)
    picked = rng.integers(0, len(found), count)
    noise = rng.normal(scale=0.02, size=(count, found.vectors.shape[1]))
    vectors = (found.vectors[picked] + noise).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    known = dict(texts(engine.catalog, found.ids, longest=1000))
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder), FakeEmbedder(dimension=vectors.shape[1]))
        fill(library, [f"{known[int(one)][:1000]} {n}" for n, one in enumerate(picked)], vectors)
        began, worked = time.perf_counter(), time.process_time()
        *_, told = TopicTask(library.catalog, library.index).find(
            Selection(), anew=True, cancel=CancelToken()
        )
        placed = TopicTask(library.catalog, library.index).placed(Selection())
        took, busy = time.perf_counter() - began, time.process_time() - worked
    assert isinstance(told, TopicsFound)
    assert len(placed) == count
    began = time.perf_counter()
    KMeans(5, n_init=1, random_state=0).fit(vectors)
    alone = time.perf_counter() - began
    print(f"{count:,} passages: {took:.1f} s ({busy:.1f} s of the processor), "
          f"{len(told.topics)} topics; k-means alone {alone:.1f} s")  # fmt: skip


def fill(library: Library, contents: list[str], vectors: np.ndarray) -> None:
    """Documents of one passage each, written at once: one by one takes minutes."""
    from engine.domain.chunk import text_hash

    hashes = [text_hash(one) for one in contents]
    library.index.add(hashes, contents, vectors)
    with library.catalog.writing() as db:
        db.execute("INSERT INTO roots (id, path, collection) VALUES (1, '/x', 'default')")
        for n, (key, one) in enumerate(zip(hashes, contents, strict=True), start=1):
            path = f"/x/{n}.txt".encode()
            db.execute(
                "INSERT INTO sources (id, root_id, path, size, mtime_ns, status) "
                "VALUES (?, 1, ?, 1, 1, 'indexed')", (n, path),
            )  # fmt: skip
            db.execute(
                "INSERT INTO documents (number, id, size, title, media_type, pages, warnings, "
                "opening) VALUES (?, ?, 1, '', 'text/plain', NULL, '[]', '')",
                (n, key),
            )
            db.execute(
                "INSERT INTO parts (source, member, section, status, document_id) "
                "VALUES (?, '', 0, 'indexed', ?)", (n, key),
            )  # fmt: skip
            db.execute(
                "INSERT INTO chunks VALUES (?, 0, ?, 0, ?, ?, '[]', '', 'en', '[]', 0)",
                (n, key, len(one), one),
            )


def copies(engine: Engine, found: Documents, planted: int = 200) -> None:
    random.seed(5)
    pool = dict(texts(engine.catalog, found.ids))
    index = engine._search.retriever().index
    twins = find_alike(engine.catalog, index, Selection(), cancel=CancelToken())
    natural = {copy.document_id for one in twins if isinstance(one, Alike) for copy in one.copies}
    alone = [text for n, text in pool.items() if found.ids[n] not in natural and len(text) > 800]
    random.shuffle(alone)
    kinds = {
        "blanks and case": lambda text: re.sub(r"\s+", "  ", text).upper(),
        "one word in twenty replaced": lambda text: replaced(text, 0.05),
        "one word in ten replaced": lambda text: replaced(text, 0.1),
        "a paragraph more": lambda text: text + " " + alone[-1][:300],
        "the first half": lambda text: text[: len(text) // 2],
        "twice as long": lambda text: text + " " + alone[-2][: len(text)],
    }
    print(f"{len(alone)} articles that are like no other; {planted} variants a kind")
    for kind, change in kinds.items():
        with tempfile.TemporaryDirectory() as folder:
            library = Library(Path(folder))
            contents = [*alone[:-2], *(change(text) for text in alone[:planted])]
            fill(library, contents, library.embedder.embed(contents))
            right = wrong = 0
            events = find_alike(library.catalog, library.index, Selection(), cancel=CancelToken())
            for one in (event for event in events if isinstance(event, Alike)):
                numbers = sorted(int(Path(copy.paths[0]).stem) - 1 for copy in one.copies)
                first = numbers[0]
                pairs = len(numbers) - 1
                hit = first < planted and first + len(alone) - 2 in numbers
                right += hit
                wrong += pairs - hit
        print(f"  {kind}: recall {right / planted:.3f}, "
              f"precision {right / max(right + wrong, 1):.3f}")  # fmt: skip


def replaced(text: str, share: float) -> str:
    words = text.split()
    for place in random.sample(range(len(words)), int(share * len(words))):
        words[place] = random.choice(words)
    return " ".join(words)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="*", default=[])
    parser.add_argument("--home")
    given = parser.parse_args()
    engine, found = opened(given.home)
    with engine:
        for name, part in (("quality", quality), ("speed", speed), ("copies", copies)):
            if not given.parts or name in given.parts:
                part(engine, found)


if __name__ == "__main__":
    main()
