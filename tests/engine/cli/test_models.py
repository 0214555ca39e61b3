"""The commands about models, with an engine that runs and without one: the same either way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests import processes
from tests.engine.inference import lora_bytes
from tests.engine.installing import hub as hubs
from tests.engine.installing import model_files

LARGE = model_files.gguf(shape=(64, 4096), weights=bytes(64 * 4096 * 4))


@pytest.fixture
def hub() -> Iterator[hubs.Hub]:
    with hubs.serving() as running:
        running.files["tiny.gguf"] = LARGE
        yield running


@pytest.fixture(params=["alone", "attached"])
def home(request: pytest.FixtureRequest, tmp_path: Path, hub: hubs.Hub) -> Iterator[Path]:
    folder = tmp_path / "home"
    (folder / "models").mkdir(parents=True)
    hubs.write_catalogue(folder, hub, generator="tiny.gguf")
    with ExitStack() as stack:
        if request.param == "attached":
            stack.enter_context(processes.serving(folder))
        yield folder


def run(home: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    return processes.run("models", *arguments, "--home", home, cwd=home)


def result(home: Path, *arguments: object) -> Any:
    done = run(home, *arguments, "--json")
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()][-1]


def names(home: Path) -> set[str]:
    return {one["name"] for one in result(home, "list")["models"]}


@pytest.mark.real
def test_from_download_to_removal(home: Path) -> None:
    done = run(home, "download", "tiny writer")
    assert done.returncode == 0, done.stderr
    assert "Installed: tiny.gguf" in done.stdout
    assert "SHA-256" in done.stdout
    assert "tiny.gguf" in names(home)
    assert result(home, "use", "tiny")["setting"] == "tiny.gguf"
    refused = run(home, "remove", "tiny", "--json")
    assert refused.returncode == 2
    assert json.loads(refused.stdout)["error"]["code"] == "busy"
    assert result(home, "use", "SmolLM2-135M-Instruct")["setting"] == "default"
    gone = result(home, "remove", "tiny")
    assert "tiny.gguf" not in names(home)
    assert result(home, "restore", gone["restore"]) == {"name": "tiny.gguf"}
    assert "tiny.gguf" in names(home)


@pytest.mark.real
def test_ctrl_c_pauses_and_the_same_command_goes_on(home: Path, hub: hubs.Hub) -> None:
    hub.pause_s = 0.05
    process = processes.start("models", "download", "tiny.gguf", "--home", home, cwd=home)
    deadline = time.monotonic() + 60
    while not hub.asked and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.3)
    os.kill(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=processes.PATIENCE_S)
    assert process.returncode == 130
    assert "Paused" in errors
    (left,) = result(home, "list")["installs"]
    assert left["state"] == "paused"
    hub.pause_s = 0.0
    assert run(home, "download", "tiny.gguf").returncode == 0
    assert (hub.asked[-1] or "").startswith("bytes=")


@pytest.mark.real
def test_what_goes_wrong_has_its_exit_code(home: Path, hub: hubs.Hub, tmp_path: Path) -> None:
    letter = tmp_path / "letter.gguf"
    letter.write_text("Dear Sir or Madam, this is no model.")
    refused = run(home, "import", letter)
    assert refused.returncode == 3
    assert "not a GGUF file" in refused.stderr
    hub.status = 401
    gated = run(home, "download", "tiny.gguf", "--json")
    assert gated.returncode == 1
    assert json.loads(gated.stdout.splitlines()[-1])["error"]["code"] == "network"
    assert run(home, "download", "absent").returncode == 2


@pytest.mark.real
def test_lists_for_people(home: Path) -> None:
    assert "* SmolLM2-135M-Instruct" in run(home, "list").stdout
    assert "8,192 tokens" in run(home, "info", "SmolLM2-135M-Instruct").stdout
    shown = run(home, "recommended").stdout
    assert "Qwen3-4B-Q4_K_M.gguf" in shown
    assert "of memory" in shown


@pytest.mark.real
def test_an_adapter_is_imported_attached_and_taken_off(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "style.gguf"
    file.write_bytes(lora_bytes.lora(layers=1))
    assert run(home, "import", file).returncode == 0
    told = result(home, "adapter", "SmolLM2-135M-Instruct", "style.gguf", "--scale", 0.5)
    assert told["adapters"] == [{"name": "style.gguf", "scale": 0.5}]
    listed = {one["name"]: one for one in result(home, "list")["models"]}
    assert (listed["style.gguf"]["kind"], listed["style.gguf"]["active"]) == ("adapter", True)
    assert run(home, "remove", "style.gguf").returncode == 2
    assert run(home, "use", "style.gguf").returncode == 2
    assert result(home, "adapter", "SmolLM2-135M-Instruct", "--off")["adapters"] == []
    file.write_bytes(lora_bytes.lora(layers=1, architecture="qwen2"))
    (home / "models" / "other.gguf").write_bytes(file.read_bytes())
    done = run(home, "adapter", "SmolLM2-135M-Instruct", "other.gguf")
    assert (done.returncode, "qwen2" in done.stderr) == (3, True)
