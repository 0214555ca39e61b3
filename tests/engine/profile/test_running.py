from __future__ import annotations

import json
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.profile.running import Running, ServingLock, find, token_of
from tests import processes


def test_a_running_engine_is_found_while_it_lives(tmp_path: Path) -> None:
    assert find(tmp_path) is None
    lock = ServingLock(tmp_path)
    assert lock.acquire()
    running = Running(123, 456, "secret")
    lock.publish(running)
    assert find(tmp_path) == running
    assert running.url == "http://127.0.0.1:456"
    assert not ServingLock(tmp_path).acquire()
    lock.release()
    assert find(tmp_path) is None


def test_an_engine_of_another_version_is_known_as_such(tmp_path: Path) -> None:
    lock = ServingLock(tmp_path)
    assert lock.acquire()
    lock.publish(Running(123, 456, "secret"))
    found = find(tmp_path)
    assert found is not None
    assert found.stranger() is None
    for version in ("9.9.9", ""):  # "": from before versions were told
        lock.publish(Running(123, 456, "secret", version=version))
        found = find(tmp_path)
        assert found is not None
        stranger = found.stranger()
        assert stranger is not None
        assert "123" in stranger.hint
    lock.release()


def test_what_a_dead_engine_left_counts_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "engine.lock").touch()
    (tmp_path / "engine.json").write_text(
        json.dumps({"pid": 1, "port": 2, "token": "t", "host": "127.0.0.1"})
    )
    assert find(tmp_path) is None
    lock = ServingLock(tmp_path)
    assert lock.acquire()
    assert find(tmp_path, wait_s=0.1) is None  # it has not said yet where it listens
    lock.release()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pid": 1}', '{"pid": "x", "port": 1}'])
def test_a_damaged_address_is_no_address(tmp_path: Path, content: str) -> None:
    lock = ServingLock(tmp_path)
    assert lock.acquire()
    (tmp_path / "engine.json").write_text(content)
    assert find(tmp_path, wait_s=0.0) is None
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_secrets_are_the_owners_only(tmp_path: Path) -> None:
    lock = ServingLock(tmp_path)
    assert lock.acquire()
    lock.publish(Running(1, 2, token_of(tmp_path)))
    for name in ("engine.json", "engine.token"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    lock.release()


def test_the_token_stays_until_it_is_renewed(tmp_path: Path) -> None:
    token = token_of(tmp_path)
    assert len(token) >= 32
    assert token_of(tmp_path) == token
    assert token_of(tmp_path, renew=True) != token
    with pytest.raises(EngineError) as refused:
        token_of(tmp_path / "missing")
    assert refused.value.code == "profile"


def test_of_many_that_start_in_the_same_instant_one_serves(tmp_path: Path) -> None:
    program = textwrap.dedent(
        """
        import sys, time
        from pathlib import Path
        from engine.profile.running import ServingLock
        sys.stdin.readline()
        lock = ServingLock(Path(sys.argv[1]))
        print(lock.acquire(), flush=True)
        sys.stdin.readline()
        """
    )
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=processes.environment(),
        )
        for _ in range(5)
    ]
    for racer in racers:
        racer.stdin.write("go\n")
        racer.stdin.flush()
    won = [racer.stdout.readline().strip() for racer in racers]
    for racer in racers:
        racer.communicate("\n", timeout=30)
    assert sorted(won) == ["False"] * 4 + ["True"]
