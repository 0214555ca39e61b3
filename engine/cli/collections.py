"""collections list, move, rename: named sets of folders that a question can be kept to."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli import output
from engine.cli.opening import open_engine
from engine.cli.options import Home, Json
from engine.domain.source import Status

app = typer.Typer(
    no_args_is_help=True, help="Named sets of folders that questions can be restricted to."
)


@app.command("list")
def list_(home: Home = None, json_: Json = False) -> None:
    """Collections, their folders, and what became of the files in them."""
    with open_engine(home) as engine:
        found = engine.library.collections()
        roots = engine.library.roots()
    if json_:
        listed = [
            {
                "name": one.name,
                "roots": [root.path for root in roots if root.collection == one.name],
                "files": {status.value: number for status, number in one.files.items()},
            }
            for one in found
        ]
        output.emit({"collections": listed})
        return
    for one in found:
        indexed, failed = one.files[Status.INDEXED], one.files[Status.FAILED]
        waiting = one.files[Status.PENDING]
        output.say(f"{one.name}: {indexed:,} indexed, {waiting:,} waiting, {failed:,} failed")
        for root in roots:
            if root.collection == one.name:
                output.say(f"  {output.one_line(root.path)}")


@app.command()
def move(
    path: Annotated[Path, typer.Argument(help="A folder or file that was added.")],
    collection: Annotated[str, typer.Argument(help="Where it goes; need not exist yet.")],
    home: Home = None,
    json_: Json = False,
) -> None:
    """Put a folder into another collection."""
    with open_engine(home) as engine:
        engine.library.move(path, collection)
    output.emit({"collection": collection}) if json_ else output.say(f"Moved to “{collection}”.")


@app.command()
def rename(
    name: Annotated[str, typer.Argument(help="The collection's name.")],
    new: Annotated[str, typer.Argument(help="Its new name; an existing one takes it in.")],
    home: Home = None,
    json_: Json = False,
) -> None:
    """Give a collection another name; conversations follow it."""
    with open_engine(home) as engine:
        moved = engine.library.rename_collection(name, new)
    if json_:
        output.emit({"collection": new, "roots": moved})
    else:
        output.say(f"“{name}” is “{new}” now ({output.count(moved, 'folder')}).")
