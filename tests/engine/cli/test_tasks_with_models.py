"""The tasks on the command line with the real embedder; once with an engine for each command,
once through one that serves."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from tests import processes

pytestmark = [pytest.mark.real, pytest.mark.timeout(900)]

SETTINGS = "polite = false\nread_workers = 1\nsettle_s = 0.05\n"
COOKING = [
    "Knead the dough for ten minutes and let it rise near the oven until it has doubled.",
    "Fry the onions in butter, add the rice, and pour the hot broth over it little by little.",
    "Whisk the eggs with sugar, fold in the flour, and bake the cake for half an hour.",
    "Season the soup with thyme and bay leaf and let it simmer for an hour.",
    "Marinate the chicken in yoghurt and lemon before roasting it on a high heat.",
    "Peel the potatoes, boil them in salted water and mash them with warm milk.",
]
SAILING = [
    "The crew reefed the mainsail as the wind rose and steered for the harbour.",
    "At low tide the keel touched the sandbank, and the skipper dropped the anchor.",
    "The regatta starts at the lighthouse and rounds two buoys before the finish.",
    "A sloop has one mast; the jib is sheeted to winch and cleat.",
    "Charts show the depth of the channel and the lights of the coast.",
    "The storm tore the spinnaker and the boat drifted towards the rocks.",
]


@pytest.fixture(scope="module", params=["own engine", "served"])
def call(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    embedder_cache_of_profiles: Path,
) -> Iterator[Callable[..., list[dict[str, Any]]]]:
    top = tmp_path_factory.mktemp("tasks")
    home = processes.make_home(top / "home", embedder_cache_of_profiles, SETTINGS)
    (top / "files").mkdir()
    for kind, texts in (("cooking", COOKING), ("sailing", SAILING)):
        for number, text in enumerate(texts):
            (top / "files" / f"{kind}-{number}.txt").write_text(text)
    (top / "files" / "copy.txt").write_text(COOKING[0] + "\n")

    def run(*arguments: str) -> list[dict[str, Any]]:
        done: subprocess.CompletedProcess[str] = processes.run(
            *arguments, "--home", home, "--json", cwd=top
        )
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    with processes.serving(home) if request.param == "served" else nullcontext():
        run("add", "files")
        yield run


def test_topics(call: Callable[..., list[dict[str, Any]]]) -> None:
    told = call("topics", "--map")
    found = next(one for one in told if one["event"] == "topics")
    assert len(found["topics"]) == 2
    topic_of = {Path(one["path"]).stem[:7]: one["topic"] for one in told[-1]["documents"]}
    assert topic_of["cooking"] != topic_of["sailing"]


def test_duplicates(call: Callable[..., list[dict[str, Any]]]) -> None:
    (alike,) = [one for one in call("duplicates") if one["event"] == "alike"]
    names = {Path(path).name for copy in alike["copies"] for path in copy["paths"]}
    assert names == {"cooking-0.txt", "copy.txt"}
    assert call("differences", "files/cooking-0.txt", "files/copy.txt") == [{"changes": []}]


def test_labels_by_name_and_tags(call: Callable[..., list[dict[str, Any]]]) -> None:
    told = call("classify", "--label", "cooking", "--label", "sailing=boats and the sea")
    labels = {Path(one["path"]).stem: one["label"] for one in told if one["event"] == "classified"}
    assert all(labels[name] in ("", name.partition("-")[0]) for name in labels if "-" in name)
    assert list(labels.values()).count("") <= 3
    assert call("tag", "mine", "files/cooking-1.txt") == [{"tag": "mine", "count": 1}]
    (mine,) = call("tags", "mine")
    assert [Path(one["path"]).name for one in mine["files"]] == ["cooking-1.txt"]
    (hits,) = call("search", "wind tag:sailing")
    assert {Path(one["path"]).name[:7] for one in hits["hits"]} == {"sailing"}
    assert {one["tag"] for one in call("tags")[0]["tags"]} == {"cooking", "sailing", "mine"}


def test_summaries_and_changes(call: Callable[..., list[dict[str, Any]]]) -> None:
    told = call("summarise", "files/cooking-1.txt", "--length", "short")
    assert told[-1]["event"] in ("summary", "done")
    summary = next(one for one in told if one["event"] == "summary")
    assert summary["text"].startswith("Fry the onions")
    assert call("changes")[-1]["since"] is None
    assert call("changes")[-1]["changes"] == []
