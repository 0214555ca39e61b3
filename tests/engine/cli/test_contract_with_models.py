"""The commands that need a model: indexing, searching and asking, as other programs do it."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from tests import processes

pytestmark = [pytest.mark.real, pytest.mark.timeout(900)]

SETTINGS = "polite = false\nread_workers = 1\nsettle_s = 0.05\n"
HARBOUR = (
    "The harbour of Elsfleth was founded in 1842 by the merchant Johann Peters. "
    "Its lighthouse is 31 metres high and was painted red in 1907."
)
BAKERY = "The bakery in the Long Street opens at six and sells forty kinds of bread."
HIT_FIELDS = {"rank", "score", "path", "title", "text", "page", "location", "chunk_id"}
HIT_FIELDS |= {"document_id", "arms"}
STATUS_FIELDS = {"files", "documents", "chunks", "queue", "rate", "eta_s", "paused", "models"}

Lines = list[dict[str, Any]]


def lines_of(done: subprocess.CompletedProcess[str]) -> Lines:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module", params=["own engine", "served"])
def library(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    embedder_cache_of_profiles: Path,
) -> Iterator[tuple[Path, Path, subprocess.CompletedProcess[str]]]:
    """A profile, the folder it holds, and what ``add --json`` said and exited with; once with
    an engine for each command, once with one that serves them all."""
    top = tmp_path_factory.mktemp("library")
    home = processes.make_home(top / "home", embedder_cache_of_profiles, SETTINGS)
    files = top / "files"
    files.mkdir()
    (files / "harbour.md").write_text(f"# The harbour\n\n{HARBOUR}\n")
    (files / "bakery.txt").write_text(BAKERY)
    (files / "copy.txt").write_text(BAKERY)
    (files / "broken.pdf").write_bytes(b"%PDF-1.4 this is no PDF")
    with processes.serving(home) if request.param == "served" else nullcontext():
        yield home, files, processes.run("add", "files", "--home", home, "--json", cwd=top)


@pytest.fixture
def call(
    library: tuple[Path, Path, object], tmp_path: Path
) -> Callable[..., subprocess.CompletedProcess[str]]:
    def run(*arguments: object, given: str = "") -> subprocess.CompletedProcess[str]:
        return processes.run("--home", library[0], *arguments, cwd=tmp_path, given=given)

    return run


def test_add_tells_all_as_events_and_names_what_failed(
    library: tuple[Path, Path, subprocess.CompletedProcess[str]],
) -> None:
    _, files, done = library
    assert done.returncode == 1, done.stderr
    events = lines_of(done)
    kinds = [event["event"] for event in events]
    assert kinds[0] == "scanned"
    assert kinds[-1] == "finished"
    assert kinds.count("indexed") == 3
    (failed,) = [event for event in events if event["event"] == "failed"]
    assert failed["path"] == str(files / "broken.pdf")
    assert failed["message"]
    assert "broken.pdf" in done.stderr
    assert events[-1].keys() >= STATUS_FIELDS
    assert events[-1]["files"] == {"indexed": 3, "pending": 0, "skipped": 0, "failed": 1}
    assert (events[-1]["documents"], events[-1]["queue"]) == (2, 0)


def test_a_hit_has_the_fields_of_the_contract(call: Any, library: Any) -> None:
    done = call("search", "Who founded the harbour?", "--json")
    assert done.returncode == 0, done.stderr
    (value,) = lines_of(done)
    assert set(value) == {"query", "hits"}
    assert value["query"] == "Who founded the harbour?"
    first = value["hits"][0]
    assert first.keys() >= HIT_FIELDS
    assert [hit["rank"] for hit in value["hits"]] == list(range(1, len(value["hits"]) + 1))
    assert first["path"] == str(library[1] / "harbour.md")
    assert "Johann Peters" in first["text"]
    assert first["page"] is None
    assert (first["location"]["first_line"], first["location"]["last_line"]) == (1, 3)
    assert first["location"]["spans"][0]["first_line"] == 1
    assert first["arms"].keys() == {"vector", "keyword"}
    assert first["arms"]["vector"] == 1
    assert isinstance(first["score"], float)
    assert all(len(first[key]) >= 32 for key in ("chunk_id", "document_id"))


def test_search_in_batch_answers_every_line_it_can(call: Any, tmp_path: Path) -> None:
    lines = [
        '\ufeff{"id": "1", "query": "harbour"}',
        "",
        '{"id": 2, "query": "bread"}',
        "this is no JSON",
        '{"id": "4"}',
        '{"id": "5", "query": ""}',
        "[1, 2]",
        '{"query": "lighthouse"}',
        '{"id": "8", "query": 7}',
        '{"id": {"a": [1]}, "query": "Long Street", "more": true}',
        '{"id": "10", "query": ' + json.dumps("bread " * 10_000) + "}",
        '{"id": "11", "query": ' + json.dumps("\x00\x1b[31m bread \x07") + "}",
        '{"id": "12", "query": ' + json.dumps("\x00\x01\x02") + "}",
        '{"id": "13", "query": "\\ud800 bread"}',
        '{"id": ' + "9" * 5000 + ', "query": "bread"}',
        "[" * 100_000,
    ]
    file = tmp_path / "queries.jsonl"
    file.write_text("\n".join(lines), "utf-8")
    done = call("search", "--batch", file, "--json")
    assert done.returncode == 1, done.stderr
    answers = lines_of(done)
    assert len(answers) == 15
    good = {json.dumps(one["id"]): one for one in answers if "hits" in one}
    assert set(good) == {'"1"', "2", "null", '{"a": [1]}', '"10"', '"11"', '"13"'}
    assert all(set(one) == {"id", "hits"} for one in good.values())
    assert good["2"]["hits"][0]["text"] == BAKERY
    assert good['"10"']["hits"][0]["text"] == BAKERY
    bad = [one for one in answers if "error" in one]
    assert [one["id"] for one in bad] == [None, "4", "5", None, "8", "12", None, None]
    assert all(set(one["error"]) == {"code", "message", "hint"} for one in bad)
    assert "Line 4" in bad[0]["error"]["message"]


def test_a_good_batch_is_0_and_comes_from_stdin_too(call: Any) -> None:
    done = call("search", "--batch", "-", "--json", given='{"id":1,"query":"bread"}\n')
    assert done.returncode == 0, done.stderr
    (answer,) = lines_of(done)
    assert answer["id"] == 1
    assert len(answer["hits"][0]["paths"]) == 2
    assert call("search", "--batch", "-", "--json", given="").returncode == 0


@pytest.mark.parametrize("question", ["", "\x01?\x02"])
def test_a_question_without_words_is_wrong_usage(call: Any, question: str) -> None:
    done = call("search", "--json", question)
    assert done.returncode == 2
    assert lines_of(done)[0]["error"]["code"] == "usage"


def test_a_very_long_question_is_answered(call: Any) -> None:
    done = call("search", "harbour " * 6_250, "--limit", "1", "--json")
    assert done.returncode == 0, done.stderr
    assert len(lines_of(done)[0]["hits"]) == 1


def test_scope_and_mode(call: Any) -> None:
    done = call("search", "harbour", "--file", "*.txt", "--mode", "keyword", "--json")
    assert done.returncode == 0, done.stderr
    assert all(hit["path"].endswith(".txt") for hit in lines_of(done)[0]["hits"])
    done = call("search", "harbour", "--collection", "unknown", "--json")
    assert done.returncode == 2
    assert lines_of(done)[0]["error"]["code"] == "not_found"


def test_an_empty_folder_is_nothing_to_work_with(real_home: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = processes.run("add", "empty", "--home", real_home, "--json", cwd=tmp_path)
    assert done.returncode == 3, done.stderr
    assert lines_of(done)[-1]["event"] == "finished"
    assert "No documents" in done.stderr


def test_a_single_file_and_its_reindexing_by_a_relative_path(
    real_home: Path, tmp_path: Path
) -> None:
    (tmp_path / "one.txt").write_text(HARBOUR)
    assert processes.run("add", "one.txt", "--home", real_home, cwd=tmp_path).returncode == 0
    done = processes.run("reindex", "one.txt", "--home", real_home, "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [e["path"] for e in lines_of(done) if e["event"] == "indexed"] == [
        str(tmp_path / "one.txt")
    ]


def plant(top: Path, count: int) -> Path:
    top.mkdir()
    for number in range(count):
        (top / f"{number}.txt").write_text(f"Report {number}.\n\n" + f"{HARBOUR} {number}. " * 20)
    return top


def first_event(process: subprocess.Popen[str], kind: str) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if json.loads(line)["event"] == kind:
            return
    pytest.fail(f"no {kind} event came")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_add_is_130_and_can_go_on(
    real_home: Path, tmp_path: Path, number: signal.Signals
) -> None:
    files = plant(tmp_path / "files", 60)
    process = processes.start("add", files, "--home", real_home, "--json", cwd=tmp_path)
    first_event(process, "progress")
    process.send_signal(number)
    _, errors = process.communicate(timeout=processes.PATIENCE_S)
    assert process.returncode == 130
    assert "resume" in errors
    assert "Traceback" not in errors
    done = processes.run("resume", "--home", real_home, "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert lines_of(done)[-1]["files"]["indexed"] == 60


def test_interrupted_while_it_starts(real_home: Path, tmp_path: Path) -> None:
    plant(tmp_path / "files", 2)
    for wait_s in (0.25, 0.5, 0.8):
        process = processes.start("add", "files", "--home", real_home, "--json", cwd=tmp_path)
        time.sleep(wait_s)  # wherever that is in importing and loading
        process.send_signal(signal.SIGINT)
        told, errors = process.communicate(timeout=processes.PATIENCE_S)
        if process.returncode == 0:  # all was done before the signal came
            assert json.loads(told.splitlines()[-1])["queue"] == 0
            continue
        assert process.returncode in (130, -signal.SIGINT), errors
        if process.returncode == 130:
            assert "Traceback" not in errors


@pytest.fixture
def watcher(real_home: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    files = plant(tmp_path / "files", 3)
    assert processes.run("add", files, "--home", real_home, cwd=tmp_path).returncode == 0
    process = processes.start("watch", "--home", real_home, "--json", cwd=tmp_path)
    first_event(process, "scanned")
    yield process
    process.kill()
    process.communicate()


def test_watch_is_one_a_profile_and_ends_with_130(
    watcher: subprocess.Popen[str], real_home: Path, tmp_path: Path
) -> None:
    done = processes.run("watch", "--home", real_home, "--json", cwd=tmp_path)
    assert done.returncode == 2
    assert lines_of(done)[-1]["error"]["code"] == "busy"
    status = processes.run("status", "--home", real_home, "--json", cwd=tmp_path)
    assert lines_of(status)[0]["running"]
    (tmp_path / "files" / "new.txt").write_text(BAKERY)
    first_event(watcher, "indexed")
    done = processes.run("add", "files", "--home", real_home, "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr  # it follows the one that watches
    assert lines_of(done)[-1]["files"]["indexed"] == 4
    watcher.send_signal(signal.SIGINT)
    _, errors = watcher.communicate(timeout=processes.PATIENCE_S)
    assert watcher.returncode == 130
    assert "Traceback" not in errors


def test_no_wait_works_in_the_background(real_home: Path, tmp_path: Path) -> None:
    plant(tmp_path / "files", 3)
    done = processes.run("add", "files", "--no-wait", "--home", real_home, "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert lines_of(done) == [{"event": "started"}]
    deadline = time.monotonic() + processes.PATIENCE_S
    while time.monotonic() < deadline:
        status = lines_of(processes.run("status", "--home", real_home, "--json", cwd=tmp_path))[0]
        if status["files"]["indexed"] == 3 and not status["running"]:
            return
        time.sleep(0.2)
    pytest.fail(f"still {status}: {(real_home / 'logs' / 'indexing.log').read_text()}")


def test_doctor_tells_what_is_there(call: Any) -> None:
    done = call("doctor", "--json")
    report = lines_of(done)[0]
    assert done.returncode == (3 if any("problem" in part for part in report.values()) else 0)
    assert set(report) >= {"machine", "profile", "embedder", "generator"}


ANSWER_FIELDS = {"id", "answer", "citations", "supported", "abstained"}
CITATION_FIELDS = {"number", "start", "end", "path", "page", "location", "quote"}


def test_ask_tells_evidence_answer_and_citations_in_order(call: Any, library: Any) -> None:
    done = call("ask", "Who founded the harbour of Elsfleth?", "--mode", "quote", "--json")
    assert done.returncode == 0, done.stderr
    events = lines_of(done)
    kinds = list(dict.fromkeys(event["event"] for event in events))
    assert kinds == ["retrieved", "token", "cited", "verified", "finished"]
    assert events[0]["hits"][0].keys() >= HIT_FIELDS
    finished = events[-1]
    assert "Johann Peters" in finished["answer"]
    assert "".join(e["text"] for e in events if e["event"] == "token") == finished["answer"]
    citation = finished["citations"][0]
    assert citation.keys() >= CITATION_FIELDS
    assert citation["path"] == str(library[1] / "harbour.md")
    assert citation["quote"] in HARBOUR
    assert finished["supported"]
    assert not finished["abstained"]


def test_ask_in_batch(call: Any) -> None:
    lines = [
        '{"id": "a", "question": "Who founded the harbour of Elsfleth?"}',
        "",
        "{",
        '{"id": "c"}',
        '{"id": "d", "question": "What is the boiling point of molybdenum hexafluoride?"}',
    ]
    done = call("ask", "--batch", "-", "--mode", "quote", "--json", given="\n".join(lines))
    assert done.returncode == 1, done.stderr
    found, not_json, no_question, unknown = lines_of(done)
    assert found.keys() >= ANSWER_FIELDS
    assert unknown.keys() >= ANSWER_FIELDS
    assert "Johann Peters" in found["answer"]
    assert (not_json["id"], no_question["id"]) == (None, "c")
    assert unknown["abstained"]
    assert not unknown["supported"]


def test_ask_for_a_person(call: Any) -> None:
    done = call("ask", "How high is the lighthouse?", "--mode", "quote")
    assert done.returncode == 0, done.stderr
    assert "31 metres" in done.stdout
    assert "[1] " in done.stdout
    assert "harbour.md" in done.stdout


def test_explain_tells_where_a_file_stands(call: Callable[..., Any]) -> None:
    done = call("explain", "When was the harbour founded?", "--file", "bakery.txt", "--json")
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert (told["status"], told["found"], told["limit"]) == ("indexed", True, 10)
    assert told["passages"][0]["rank"] == 2
    assert told["ahead"][0]["path"].endswith("harbour.md")
    for_people = call("explain", "harbour", "--file", "broken.pdf")
    assert for_people.returncode == 0
    assert "failed" in for_people.stdout
    unknown = call("explain", "harbour", "--file", "nowhere.txt")
    assert unknown.returncode == 2


def test_a_question_may_hold_filters(call: Callable[..., Any]) -> None:
    hits = json.loads(call("search", "bread or harbour type:md", "--json").stdout)["hits"]
    assert {Path(hit["path"]).suffix for hit in hits} == {".md"}
    refused = call("search", "bread after:someday", "--json")
    assert refused.returncode == 2
    assert json.loads(refused.stdout)["error"]["code"] == "usage"
