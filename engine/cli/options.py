"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.domain.tasks import Selection

Home = Annotated[
    Path | None,
    typer.Option("--home", help="Profile folder (default: LECTERN_HOME, or the system's place)."),
]
Json = Annotated[
    bool, typer.Option("--json", help="JSON on stdout: one object, or a line for each event.")
]
Collection = Annotated[
    str | None, typer.Option("--collection", help="Only files of this collection.")
]
FileGlob = Annotated[
    str | None,
    typer.Option("--file", metavar="GLOB", help="Only files whose path or name matches."),
]
Batch = Annotated[
    Path | None,
    typer.Option("--batch", metavar="FILE.jsonl", help="Read many from a file, “-” for stdin."),
]
Paths = Annotated[
    list[Path] | None, typer.Argument(help="Only these indexed files and folders; default: all.")
]


def selection(paths: list[Path] | None, collection: str | None, file: str | None) -> Selection:
    """The files that a task works on."""
    from engine.indexing.user_paths import absolute

    return Selection(collection, file, tuple(str(absolute(path)) for path in paths or ()))
