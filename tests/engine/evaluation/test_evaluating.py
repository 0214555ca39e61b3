"""Whole evaluations, with doubles for the models: the set becomes a library, every question is
asked, and the findings are told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.evaluation import packages
from engine.evaluation.cases import Case, DataSet, Gold
from engine.evaluation.configuration import Configuration, configuration
from engine.evaluation.datasets.recognising import load
from engine.evaluation.evaluating import evaluate
from engine.evaluation.findings import Findings
from engine.evaluation.outcomes import Verdict
from engine.evaluation.ratings import Ratings, rated
from engine.evaluation.report.json_form import findings_json
from engine.evaluation.running import Asked, Indexing, Open
from engine.service import Engine
from engine.settings import Settings
from tests.conftest import index_now
from tests.fakes import FakeEmbedder, FakeGenerator

SETS = Path(__file__).parents[2] / "data/evaluation"


@pytest.fixture
def opened() -> Open:
    def make(home: Path, settings: Settings) -> Engine:
        chosen = settings.changed({"read_workers": 1, "settle_s": 0.0})
        return Engine(home, settings=chosen, embedder=FakeEmbedder(), generator=FakeGenerator())

    return make


def measured(data: DataSet, opened: Open, home: Path, *texts: str, **options: Any) -> Findings:
    chosen = [configuration(Settings(), text) for text in texts or ("",)]
    *_, last = evaluate(
        data, chosen, home=home, open_engine=opened, cancel=CancelToken(), **options
    )
    assert isinstance(last, Findings)
    return last


def by_name(findings: Findings) -> dict[str, float]:
    return {row.name: row.estimate.value for row in findings.first.rows}


@pytest.mark.parametrize(
    ("name", "measures"),
    [
        ("beir", {"hit@5", "MRR@10", "nDCG@10"}),
        ("squad.json", {"MRR@10", "token F1", "refusal F1", "citation recall", "BLEU", "chrF"}),
        ("marked", {"token recall, 5 passages", "token IoU, 1 passage", "citation precision"}),
    ],
)
def test_each_shape_is_indexed_and_measured(
    tmp_path: Path, opened: Open, name: str, measures: set[str]
) -> None:
    data = load(SETS / name)
    events = list(
        evaluate(
            data, [Configuration(Settings())], home=tmp_path, open_engine=opened,
            cancel=CancelToken(),
        )
    )  # fmt: skip
    findings = events[-1]

    assert isinstance(findings, Findings)
    assert measures <= set(by_name(findings))
    assert by_name(findings)["hit@5"] == 1.0
    assert findings.library.files == len(data.files or ())
    assert any(isinstance(event, Indexing) for event in events)
    asked = [event for event in events if isinstance(event, Asked)]
    assert [event.done for event in asked] == [*range(1, len(data.cases) + 1)]
    assert not findings.library.home.exists()


def test_own_questions_are_put_to_the_own_library(
    tmp_path: Path, open_engine: Callable[..., Engine], opened: Open, folder: Path
) -> None:
    (folder / "Lease.txt").write_text("The tenant must give three months of notice in writing.")
    (folder / "boiler report.txt").write_text("The boiler was inspected by inspector Dunn.")
    engine = open_engine()
    engine.add([folder])
    index_now(engine)

    findings = measured(load(SETS / "own.csv"), opened, engine.home)

    assert findings.library.home == engine.home
    assert by_name(findings)["hit@1"] == 1.0
    assert by_name(findings)["answer contained"] == 1.0
    assert [one.verdict for one in findings.first.outcomes] == [
        Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHTLY_REFUSED,
    ]  # fmt: skip


def test_a_file_that_is_not_there_is_told_from_one_that_is_not_found(
    tmp_path: Path, open_engine: Callable[..., Engine], opened: Open, folder: Path
) -> None:
    (folder / "notes.txt").write_text("Nothing about any of this.")
    engine = open_engine()
    engine.add([folder])
    index_now(engine)
    data = DataSet("own", "own", tmp_path, (Case("1", "Notice?", (Gold("lease"),)),))

    findings = measured(data, opened, engine.home)

    assert findings.first.outcomes[0].verdict is Verdict.NOT_INDEXED


def test_without_a_library_own_questions_cannot_be_asked(tmp_path: Path, opened: Open) -> None:
    with pytest.raises(EngineError) as caught:
        measured(load(SETS / "own.csv"), opened, tmp_path / "empty")

    assert caught.value.code == "no_documents"


def test_two_configurations_are_compared(tmp_path: Path, opened: Open) -> None:
    findings = measured(load(SETS / "marked"), opened, tmp_path, "", "mode=vector")

    assert findings.second is not None
    assert findings.second.configuration.name == "mode=vector"
    assert {one.measure.name for one in findings.differences} >= {"MRR@10", "recall@5"}
    # Answers are not made from one arm, so neither side was asked.
    assert all(one.answer is None for one in findings.first.outcomes)
    assert findings_json(findings)["against"]["configuration"] == "mode=vector"


def test_an_impossible_question_is_an_outcome_and_the_rest_goes_on(
    tmp_path: Path, opened: Open
) -> None:
    data = load(SETS / "squad.json")
    cases = (replace(data.cases[0], question=" "), *data.cases[1:])

    findings = measured(replace(data, cases=cases), opened, tmp_path)

    assert findings.first.outcomes[0].verdict is Verdict.FAILED
    assert findings.first.outcomes[0].problem
    assert len(findings.first.outcomes) == len(cases)


def test_cancelling_stops_and_leaves_nothing(
    tmp_path: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    cancel = CancelToken()
    events = evaluate(
        load(SETS / "squad.json"), [Configuration(Settings())], home=tmp_path,
        open_engine=opened, cancel=cancel,
    )  # fmt: skip

    next(event for event in events if isinstance(event, Asked))
    cancel.cancel()

    with pytest.raises(Cancelled):
        next(events)

    assert not list(tmp_path.glob("lectern-eval-*"))


def test_another_embedder_needs_another_library(tmp_path: Path, opened: Open) -> None:
    with pytest.raises(EngineError, match="indexed with one embedding model"):
        measured(load(SETS / "own.csv"), opened, tmp_path, "", "embedder=other")


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "NEEDED", {"no_such_module": "no-such-package"})

    with pytest.raises(EngineError, match="no-such-package") as caught:
        packages.require()

    assert "[eval]" in caught.value.hint


def test_ratings_are_counted() -> None:
    assert rated({1: 2, -1: 1, 0: 9}) == Ratings(2, 1)
    assert rated({0: 9}) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", "the profile's settings"),
        ("mode=keyword", "mode=keyword"),
        ('{"answer_mode": "compose"}', "answer_mode=compose"),
        ("evidence_passages=8, answer_mode=quote", "evidence_passages=8, answer_mode=quote"),
    ],
)
def test_configurations(text: str, name: str) -> None:
    assert configuration(Settings(), text).name == name


def test_a_configuration_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "other.toml"
    path.write_text('mode = "vector"\nevidence_passages = 8\n')

    chosen = configuration(Settings(), str(path))

    assert (chosen.mode, chosen.settings.evidence_passages) == ("vector", 8)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("mode=fast", "no search mode “fast”"),
        ("answer_mod=quote", "did you mean “answer_mode”"),
        ("evidence_passages=many", "evidence_passages"),
        ("keyword", "names no settings"),
        ("{", "is not JSON"),
    ],
)
def test_a_wrong_configuration_is_refused(text: str, says: str) -> None:
    with pytest.raises(EngineError, match=says) as caught:
        configuration(Settings(), text)

    assert caught.value.code == "usage"
