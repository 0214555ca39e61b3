"""A text that is rewritten is shown as it comes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.cli.rewriting import _say
from engine.domain.tasks import Rewritten, RewrittenBlock, TaskEvent

PIECES = ("# One\n\n", "| two ", "| three |\n", "four")
WHOLE = "".join(PIECES)


def told(whole: str = WHOLE) -> Iterator[TaskEvent]:
    for piece in PIECES:
        yield RewrittenBlock("before", piece, "a number is gone" if "two" in piece else "", piece)
    yield Rewritten(whole, "plain", "model", 1)


def test_whole_lines_are_shown_as_they_come(capsys: pytest.CaptureFixture[str]) -> None:
    shown = []

    def watched() -> Iterator[TaskEvent]:
        for event in told():
            yield event
            shown.append(capsys.readouterr().out)

    _say(watched(), None)
    assert shown == ["# One\n\n", "", "| two | three |\n", "", "four\n"]
    assert "a number is gone" in capsys.readouterr().err


def test_a_text_without_wording_is_shown_too(capsys: pytest.CaptureFixture[str]) -> None:
    _say(iter([Rewritten("---\n", "plain", "model", 0)]), None)
    assert capsys.readouterr().out == "---\n\n"


def test_what_differs_is_shown_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    _say(told("one\n"), "two\n")
    assert capsys.readouterr().out.splitlines()[-2:] == ["-two", "+one"]
