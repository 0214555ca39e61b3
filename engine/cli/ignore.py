"""ignore list, add, remove, preview: which files are left out, everywhere or of one folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import output
from engine.cli.interrupt import interruptible
from engine.cli.opening import open_engine
from engine.cli.options import Home, Json
from engine.domain.errors import EngineError
from engine.domain.listing import IgnorePreview

if TYPE_CHECKING:
    from engine.cli.opening import AnyEngine

app = typer.Typer(
    no_args_is_help=True, help="Patterns of files that are left out, in the style of .gitignore."
)

Patterns = Annotated[list[str], typer.Argument(help="Such as “*.log” or “drafts/”.")]
Below = Annotated[
    Path | None,
    typer.Option("--root", metavar="PATH", help="Only of this folder that was added."),
]


@app.command("list")
def list_(home: Home = None, json_: Json = False) -> None:
    """The patterns that hold everywhere, those of single folders, and what was removed."""
    with open_engine(home) as engine:
        everywhere = engine.library.ignore()
        by_root = {root.path: root.ignore for root in engine.library.roots() if root.ignore}
        left_out = engine.library.left_out()
    if json_:
        output.emit({"ignore": everywhere, "roots": by_root, "left_out": left_out})
        return
    output.say("Everywhere:" if everywhere else "Nothing is left out everywhere.")
    _say(everywhere)
    for path, patterns in by_root.items():
        output.say(f"Of {output.one_line(path)}:")
        _say(patterns)
    if left_out:
        output.say("Removed one by one; “add” brings them back:")
        _say([output.one_line(path) for path in left_out])


@app.command()
def add(patterns: Patterns, root: Below = None, home: Home = None, json_: Json = False) -> None:
    """Leave out what fits; a running engine drops those files at once."""
    with open_engine(home) as engine:
        kept = engine.library.ignore(root)
        _change(engine, (*kept, *patterns), root, json_)


@app.command()
def remove(patterns: Patterns, root: Below = None, home: Home = None, json_: Json = False) -> None:
    """Forget patterns; what they left out comes back."""
    with open_engine(home) as engine:
        kept = engine.library.ignore(root)
        if unknown := [one for one in patterns if one not in kept]:
            raise EngineError(
                "not_found", f"“{unknown[0]}” is no such pattern.", hint="“ignore list” names them."
            )
        _change(engine, tuple(one for one in kept if one not in patterns), root, json_)


@app.command()
def preview(patterns: Patterns, root: Below = None, home: Home = None, json_: Json = False) -> None:
    """Say what leaving out would do, without doing it."""
    with open_engine(home) as engine, interruptible() as cancel:
        kept = engine.library.ignore(root)
        found = engine.library.preview_ignore((*kept, *patterns), root, cancel=cancel)
    if json_:
        output.emit(
            {
                "leaving": found.leaving,
                "coming": found.coming,
                "leaving_paths": found.leaving_paths,
                "coming_paths": found.coming_paths,
            }
        )
        return
    _say_preview(found)


def _say_preview(found: IgnorePreview) -> None:
    for number, paths, would in (
        (found.leaving, found.leaving_paths, "would leave the library"),
        (found.coming, found.coming_paths, "would come into it"),
    ):
        output.say(f"{output.count(number, 'file')} {would}.")
        _say([output.one_line(path) for path in paths])
        if number > len(paths):
            output.say(f"  … and {number - len(paths):,} more")


def _change(engine: AnyEngine, patterns: tuple[str, ...], root: Path | None, as_json: bool) -> None:
    engine.library.set_ignore(patterns, root)
    if as_json:
        output.emit({"ignore": engine.library.ignore(root)})
        return
    output.say("Left out now:" if patterns else "Nothing is left out now.")
    _say(patterns)
    if not engine.status().running:
        output.tell("It takes effect with the next “resume” or “add”.")


def _say(lines: tuple[str, ...] | list[str]) -> None:
    for one in lines:
        output.say(f"  {one}")
