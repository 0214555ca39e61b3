"""rewrite, translate: a text in other words, its layout and its numbers kept."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterable
from difflib import unified_diff
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from engine.cli import output
from engine.cli.interrupt import interruptible
from engine.cli.opening import open_engine
from engine.cli.options import Home, Json
from engine.cli.tasks import followed
from engine.domain.tasks import Rewriting, Rewritten, RewrittenBlock, TaskEvent
from engine.indexing.user_paths import absolute

Source = Annotated[
    str, typer.Argument(metavar="FILE", help="An indexed file, or a document's id; “-”: stdin.")
]
Model = Annotated[str | None, typer.Option("--model", help="GGUF to write with: a name or a path.")]


class How(StrEnum):
    CORRECT = "correct"
    SHORTEN = "shorten"
    PLAIN = "plain"
    FORMAL = "formal"
    FRIENDLY = "friendly"


def rewrite(
    source: Source,
    how: Annotated[
        How, typer.Option("--how", help="Correct mistakes, say it shorter, plainer, or otherwise.")
    ] = How.CORRECT,
    diff: Annotated[bool, typer.Option("--diff", help="Show what differs.")] = False,
    model: Model = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Rewrite a text; paragraphs whose numbers do not survive stay as they were."""
    _rewrite(source, how.value, "", model, home, diff=diff, json_=json_)


def translate(
    source: Source,
    language: Annotated[str, typer.Option("--to", metavar="LANGUAGE", help="Such as German.")],
    model: Model = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Translate a text paragraph by paragraph; Markdown, tables and numbers stay."""
    _rewrite(source, "translate", language, model, home, diff=False, json_=json_)


def _rewrite(
    source: str,
    how: Rewriting,
    language: str,
    model: str | None,
    home: Path | None,
    *,
    diff: bool,
    json_: bool,
) -> None:
    with open_engine(home) as engine, interruptible() as cancel:
        if source == "-":
            text = sys.stdin.read()
        else:
            on_disk = Path(source.partition("!/")[0]).exists()
            text = engine.tasks.text_of(str(absolute(Path(source))) if on_disk else source)
        events = engine.tasks.rewrite(text, how, language=language, model=model, cancel=cancel)
        results = followed(events, as_json=json_)
        if json_:
            deque(results, maxlen=0)
        else:
            _say(results, text if diff else None)


def _say(results: Iterable[TaskEvent], compared_with: str | None) -> None:
    """The new text as it comes, whole lines of it, so that progress may stand below; or, at the
    end, how it differs. Then what was left as it was."""
    waiting, said = "", 0
    left: list[RewrittenBlock] = []
    for event in results:
        if isinstance(event, RewrittenBlock):
            left += [event] if event.problem else []
            lines, end, waiting = (waiting + event.piece).rpartition("\n")
            if end and compared_with is None:
                output.say(lines)
                said += len(lines + end)
        elif isinstance(event, Rewritten):
            told = event.text[said:] if compared_with is None else _shown(compared_with, event.text)
            output.say(told)
    for one in left:
        output.tell(f"Kept as it was, since {one.problem}: {one.before[:80]}")


def _shown(before: str, after: str) -> str:
    lines = unified_diff(before.splitlines(), after.splitlines(), "before", "after", lineterm="")
    return "\n".join(lines) or "Nothing differs."
