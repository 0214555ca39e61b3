"""The bundle and the log: whatever happened, no name, question or text of the user's is there."""

from __future__ import annotations

import io
import json
import logging
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.diagnostics.bundle import bundle
from engine.diagnostics.log import FILE, LogFile, Plain, without_private_paths
from engine.domain.errors import EngineError
from engine.service import Engine
from tests.conftest import index_now

# Words that occur in names, texts, questions, patterns and errors, and nowhere in the program.
PRIVATE = ("zanzibar", "quetzalcoatl", "mxyzptlk", "wolpertinger", "rumpelstilz")
log = logging.getLogger("lectern")


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Path]:
    """The log of the engine, kept in the profile's folder."""
    handler = LogFile(tmp_path / "home" / "logs")
    logging.getLogger().addHandler(handler)
    log.setLevel(logging.INFO)
    yield tmp_path / "home" / "logs" / FILE
    logging.getLogger().removeHandler(handler)
    log.setLevel(logging.NOTSET)


@pytest.fixture
def busy(open_engine: Callable[..., Engine], tmp_path: Path, logged: Path) -> Engine:
    """An engine that has read, failed, answered and complained, all of it privately."""
    engine = open_engine(ignore=("wolpertinger*",), generator=str(tmp_path / "rumpelstilz.gguf"))
    folder = tmp_path / "zanzibar"
    folder.mkdir()
    (folder / "quetzalcoatl.txt").write_text("The mxyzptlk was seen at noon.")
    (folder / "zanzibar.pdf").write_bytes(b"%PDF-1.4 broken")
    (folder / "wolpertinger.txt").write_text("left out")
    engine.add([folder], collection="rumpelstilz")
    index_now(engine)
    chat = engine.begin_chat("Who is mxyzptlk?")
    list(engine.ask("Who is mxyzptlk?", chat=chat.id))
    for error in (
        EngineError("not_found", "/home/zanzibar is gone", hint="quetzalcoatl"),
        ValueError("mxyzptlk"),
    ):
        log.warning("Something about %s and %d: %s", "quetzalcoatl", 3, error)
        try:
            raise OSError("zanzibar") from error
        except OSError:
            log.exception("It broke.")
    logging.getLogger("another.package").error("opening zanzibar failed")
    return engine


def texts(made: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def test_nothing_private_is_in_it(busy: Engine, tmp_path: Path) -> None:
    found = texts(busy.diagnostics())
    assert {"about.txt", "report.json", FILE} <= set(found)
    everything = "\n".join(found.values()).lower()
    assert [word for word in (*PRIVATE, str(tmp_path).lower()) if word in everything] == []


def test_it_says_what_a_helper_needs(busy: Engine) -> None:
    found = texts(busy.diagnostics())
    report = json.loads(found["report.json"])
    assert report["library"]["files"]["indexed"] == 1
    assert sum(report["library"]["problems"].values()) == 1
    assert report["library"]["types"] == {"text/plain": 1}
    assert report["settings"]["ignore"] == "(1 entries)"
    assert report["settings"]["generator"] == "(a path)"
    assert report["settings"]["threads"] == 0
    assert report["versions"]["python"]
    assert report["machine"]["memory_mb"] > 0
    said = found[FILE]
    assert "Something about … and 3: not_found" in said
    assert "builtins.OSError: engine/diagnostics/test_bundle.py:" in said
    assert "engine.domain.errors.EngineError (not_found)" in said


def test_a_profile_that_cannot_be_opened_has_a_bundle_too(tmp_path: Path) -> None:
    report = json.loads(texts(bundle(tmp_path, settings=None, catalog=None))["report.json"])
    assert report["library"] == "cannot be used"


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    handler = LogFile(tmp_path, max_bytes=200)
    for number in range(100):
        handler.emit(logging.LogRecord("lectern", 20, "", 0, "Step %d", (number,), None))
    assert {path.name for path in tmp_path.iterdir()} == {FILE, f"{FILE}.1", f"{FILE}.2"}
    assert "Step 99" in (tmp_path / FILE).read_text()


def test_plain_texts_stay(tmp_path: Path) -> None:
    LogFile(tmp_path).emit(
        logging.LogRecord("lectern", 20, "", 0, "%s, %s", (Plain("1.2"), "private"), None)
    )
    assert "1.2, …" in (tmp_path / FILE).read_text()


def test_a_crash_is_told_without_the_folders_above() -> None:
    said = (
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x01 (most recent call first):\n"
        '  File "/home/zanzibar/app/engine/inference/generator.py", line 12 in chat\n'
        "Extension modules: zanzibar._core\n"
    )
    kept = without_private_paths(said)
    assert "engine/inference/generator.py:12 in chat" in kept
    assert "zanzibar" not in kept
