"""The first command of the README, as a test: real models on the sample documents."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.domain.answer import Answer
from engine.domain.cancel import CancelToken
from engine.domain.events import Finished
from engine.domain.source import Status
from engine.readers.registry import read
from engine.service import Engine
from engine.settings import Settings
from tests import processes

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
QUESTIONS: list[dict[str, Any]] = json.loads(
    (ROOT / "tests" / "data" / "sample_questions.json").read_text("utf-8")
)
ANSWERABLE = [one for one in QUESTIONS if one["file"]]
UNANSWERABLE = [one for one in QUESTIONS if not one["file"]]

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def library(
    tmp_path_factory: pytest.TempPathFactory, embedder_cache_of_profiles: Path
) -> Iterator[Engine]:
    home = tmp_path_factory.mktemp("samples") / "home"
    processes.make_home(home, embedder_cache_of_profiles)
    with Engine(home, settings=Settings(polite=False)) as engine:
        engine.add([SAMPLES])
        for _ in engine.index(cancel=CancelToken()):
            pass
        yield engine


def answer_to(library: Engine, question: str) -> Answer:
    *_, last = library.ask(question)
    assert isinstance(last, Finished)
    return last.answer


def test_every_sample_is_indexed(library: Engine) -> None:
    files = library.status().files
    assert files[Status.INDEXED] == len(list(SAMPLES.iterdir()))
    assert files[Status.FAILED] == files[Status.SKIPPED] == 0


@pytest.mark.parametrize("case", ANSWERABLE, ids=lambda case: case["question"])
def test_the_right_file_and_page_are_among_the_first_five(
    library: Engine, case: dict[str, Any]
) -> None:
    hits = library.search(case["question"], limit=5)
    pages = [
        span.page
        for hit in hits
        if Path(hit.path).name == case["file"]
        for span in hit.location.spans
    ]
    assert case["page"] in pages


def test_most_answers_are_right_and_cite_their_file(library: Engine) -> None:
    right = []
    for case in ANSWERABLE:
        answer = answer_to(library, case["question"])
        cited = {Path(citation.path).name for citation in answer.citations}
        if case["answer"] in answer.text and case["file"] in cited:
            right.append(case["question"])
    assert len(right) >= 16, sorted({case["question"] for case in ANSWERABLE} - set(right))


def test_what_the_files_do_not_say_is_not_answered(library: Engine) -> None:
    answers = [answer_to(library, case["question"]) for case in UNANSWERABLE]
    noticed = [answer for answer in answers if answer.abstained or answer.uncertain]
    assert len(noticed) >= len(UNANSWERABLE) - 1


def test_every_quote_stands_at_its_location(library: Engine) -> None:
    checked = 0
    for case in ANSWERABLE:
        for citation in answer_to(library, case["question"]).citations:
            path = Path(citation.path)
            assert citation.quote in read(path.read_bytes(), str(path)).text
            if path.suffix == ".pdf":
                checked += 1
                assert squeezed(pdf_text(citation.path, citation.location)) == squeezed(
                    citation.quote
                )
    assert checked


def pdf_text(path: str, location: Any) -> str:
    """What PDFium itself has at a location."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        pages = [
            (document[span.page - 1].get_textpage(), span.start, span.end - span.start)
            for span in location.spans
        ]
        return "".join(page.get_text_range(start, count) for page, start, count in pages)
    finally:
        document.close()


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_it_all_works_without_any_network(library: Engine, tmp_path: Path) -> None:
    """In a network namespace that has nothing, not even loopback."""
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rn", "true"], check=False).returncode:
        pytest.skip("this system does not let tests make a network namespace")
    shutil.copytree(library.home / "cache", tmp_path / "home" / "cache")
    engine = [unshare, "-rn", sys.executable, "-m", "engine"]
    home = ["--home", str(tmp_path / "home")]
    subprocess.run([*engine, "add", str(SAMPLES), *home], check=True, cwd=ROOT)
    question = "How much notice must the tenant give to end the lease early?"
    asked = subprocess.run(
        [*engine, "ask", question, "--json", *home],
        check=True,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    events = [json.loads(line) for line in asked.stdout.splitlines()]
    told = [event["event"] for event in events if event["event"] not in ("token", "surveyed")]
    assert told == [
        "retrieved",
        *["cited"] * len(events[-1]["citations"]),
        "verified",
        "finished",
    ]
    assert "six months" in events[-1]["answer"]
    assert events[-1]["citations"][0]["page"] == 2
