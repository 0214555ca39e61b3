"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

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
