"""What a terminal is sent: hostile names made harmless, numbers a person can read."""

from __future__ import annotations

import json
import os
import signal

import pytest

from engine.cli import output
from engine.cli.interrupt import interruptible
from engine.cli.progress import ProgressDisplay
from engine.domain.errors import EngineError
from engine.domain.events import Progress


def test_every_error_has_an_exit_code() -> None:
    codes = {code: output.exit_code(EngineError(code, "x")) for code in EngineError.CODES}
    assert set(codes.values()) <= {1, 2, 3}
    assert codes["usage"] == 2
    assert codes["no_documents"] == codes["no_model"] == 3


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ümläut 文書\n\tindented", "plain ümläut 文書\n\tindented"),
        ("\x1b[2J\x07", "\\x1b[2J\\x07"),
        ("a\u202eb", "a\\u202eb"),
        (os.fsdecode(b"caf\xe9"), "caf\\udce9"),
        ("a\x9bb", "a\\x9bb"),
    ],
)
def test_control_characters_are_shown_and_never_sent(text: str, shown: str) -> None:
    assert output.visible(text) == shown


def test_no_character_moves_the_cursor() -> None:
    sent = output.visible("".join(map(chr, range(0x110000))))
    assert not set(sent) & {chr(code) for code in (*range(9), *range(11, 32), *range(127, 160))}


def test_a_path_stays_on_one_line() -> None:
    assert output.one_line("a\nb\rc\td") == "a\\nb\\rc\\td"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "0 s"), (59.6, "1 min 00 s"), (185, "3 min 05 s"), (7_800, "2 h 10 min")],
)
def test_durations(seconds: float, text: str) -> None:
    assert output.duration(seconds) == text


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (1234.56, "1,234.6 files/s"),
        (1.0, "1.0 files/s"),
        (0.99, "59 files/min"),
        (0.0334, "2 files/min"),
        (0.0167, "1 file/min"),
        (0.008, "less than 1 file/min"),
    ],
)
def test_rates(rate: float, text: str) -> None:
    assert output.rate(rate) == text


def test_json_is_one_line_of_ascii(capsys: pytest.CaptureFixture[str]) -> None:
    output.emit({"path": os.fsdecode(b"caf\xe9\n")})
    line = capsys.readouterr().out
    assert line.isascii()
    assert line.count("\n") == 1
    assert json.loads(line)["path"] == os.fsdecode(b"caf\xe9\n")


def test_errors_go_to_both_streams_when_programs_listen(
    capsys: pytest.CaptureFixture[str],
) -> None:
    output.report(EngineError("usage", "Wrong.", hint="Do it right."), as_json=True)
    said = capsys.readouterr()
    assert json.loads(said.out) == {
        "event": "error",
        "error": {"code": "usage", "message": "Wrong.", "hint": "Do it right."},
    }
    assert "Do it right." in said.err


def test_progress_off_a_terminal_is_a_line_now_and_then(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with ProgressDisplay() as display:
        for done in range(100):
            display.show(Progress(done, 100, 12.0, 8.0, current="/x/a.txt"))
    assert len(capsys.readouterr().err.splitlines()) <= 1


def test_the_first_interrupt_asks_and_the_second_insists() -> None:
    before = signal.getsignal(signal.SIGINT)
    with interruptible() as token:
        signal.raise_signal(signal.SIGINT)
        assert token.cancelled
        signal.raise_signal(signal.SIGTERM)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
