"""wipe: what Lectern keeps of a person, and removing it for good."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.cli import output
from engine.cli.opening import open_engine
from engine.cli.options import Home, Json
from engine.domain.errors import EngineError

if TYPE_CHECKING:
    from engine.cli.opening import AnyEngine

_UNITS = ("B", "kB", "MB", "GB", "TB")


def wipe(
    what: Annotated[
        str | None,
        typer.Argument(
            help="conversations, index, everything-but-settings or everything; without it, say "
            "what is stored where.",
            show_default=False,
        ),
    ] = None,
    confirm: Annotated[
        str, typer.Option("--confirm", metavar="WORD", help="The word “wipe”; else it is asked.")
    ] = "",
    home: Home = None,
    json_: Json = False,
) -> None:
    """Remove for good what Lectern keeps; your own files are never touched."""
    from engine.privacy.wiping import confirmed, wipe_unopened
    from engine.profile.home import profile_home

    chosen = what.replace("-", "_") if what else ""
    try:
        with open_engine(home) as engine:
            if not chosen:
                _list(engine, json_)
                return
            told = engine.wipe(chosen, confirm=confirm or _asked(engine.privacy(), chosen))
    except EngineError as error:
        if error.code != "profile" or not chosen:
            raise
        choice = confirmed(chosen, confirm)  # of a profile that cannot be opened any more
        told = wipe_unopened(profile_home(home), choice)
    _say(told, json_, profile_home(home))
    if told["left"]:
        raise typer.Exit(output.EXIT_SOME_FAILED)


def _asked(told: dict[str, Any], chosen: str) -> str:
    removes = {one["what"]: one["removes"] for one in told["choices"]}
    if chosen not in removes or not sys.stdin.isatty():
        return ""  # the engine says what is wrong
    output.tell(f"Removed for good: {removes[chosen]} {told['never_touched']}")
    return str(typer.prompt(f"Type “{told['confirm']}” to go on", err=True, default=""))


def _list(engine: AnyEngine, json_: bool) -> None:
    told = engine.privacy()
    if json_:
        output.emit(told)
        return
    for place in told["places"]:
        output.say(f"{_size(place['size_bytes']):>9}  {place['path'] or 'the key store'}")
        output.say(f"           {place['holds']}")
    output.say(f"\n{told['never_touched']} What “wipe” can remove:")
    for choice in told["choices"]:
        name = choice["what"].replace("_", "-")
        output.say(f"{_size(choice['size_bytes']):>9}  {name}: {choice['removes']}")


def _say(told: dict[str, Any], json_: bool, home: Path) -> None:
    if json_:
        output.emit(told)
        return
    for one in told["removed"]:
        output.say(f"removed {_size(one['size_bytes']):>9}  {output.one_line(one['path'])}")
    if not told["removed"]:
        output.say(f"There was nothing of it in {home}.")
    for one in told["left"]:
        output.tell(f"Not removed: {one['name']}. {one['reason']}")


def _size(size_bytes: int) -> str:
    value, unit = float(size_bytes), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{value:.1f} {_UNITS[unit]}" if unit else f"{size_bytes} B"
