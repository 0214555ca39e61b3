"""eval as a user starts it, with the default models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import processes

SETS = Path(__file__).parents[2] / "data/evaluation"


@pytest.mark.real
def test_a_squad_file_is_measured_and_reported(real_home: Path, tmp_path: Path) -> None:
    done = processes.run(
        "eval", SETS / "squad.json", "--report", "out.html", "--json", "--home", real_home,
        cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    values = {one["name"]: one["value"] for one in found["measures"]}

    assert (found["kind"], found["questions"], found["files"]) == ("squad", 4, 2)
    assert values["hit@5"] == 1.0
    assert values["answer contained"] == 1.0
    assert values["verbatim quotes"] == 1.0
    assert values["refusal F1"] == 1.0
    assert "<svg" in (tmp_path / "out.html").read_text("utf-8")
    assert "4 questions about 2 files" in done.stderr
    # The profile itself was not touched.
    assert json.loads(
        processes.run("status", "--json", "--home", real_home, cwd=tmp_path).stdout
    )["documents"] == 0  # fmt: skip


@pytest.mark.real
def test_the_language_model_is_measured_on_a_text(real_home: Path, tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("The river rises in the mountains and flows to the sea.")

    done = processes.run(
        "eval", "--perplexity", "text.txt", "--json", "--home", real_home, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)

    assert found["tokens"] > 5
    assert 1 < found["per_token"] < 200


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "There is no data set."),
        (("absent.csv",), "There is nothing at"),
        ((SETS / "squad.json", "--against", "mode=fast"), "no search mode"),
        ((SETS / "squad.json", "--report", "no/such/out.html"), "There is no folder"),
    ],
)
def test_wrong_usage_is_said_before_anything_is_done(
    tmp_path: Path, arguments: tuple[object, ...], says: str
) -> None:
    done = processes.run("eval", *arguments, "--home", tmp_path / "home", cwd=tmp_path)

    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("question,page\nwhere,3\n")

    done = processes.run("eval", "mine.csv", "--json", "--home", tmp_path / "home", cwd=tmp_path)

    assert done.returncode == 2
    assert "mine.csv, line 2" in json.loads(done.stdout)["error"]["message"]
