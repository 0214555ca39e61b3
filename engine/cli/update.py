"""update: whether there is a newer version, or whether a file of one can be trusted."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli import output
from engine.cli.options import Json
from engine.domain.errors import EngineError


def update(
    file: Annotated[
        Path | None,
        typer.Argument(help="A downloaded file of a release, with release.json beside it."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Ask the publisher whether there is a newer version.")
    ] = False,
    json_: Json = False,
) -> None:
    """Look for a newer version, or check a file of one without any connection. Installs nothing."""
    if (file is None) == (not check):
        raise EngineError(
            "usage",
            "Say what to do: update --check, or update FILE.",
            hint="update FILE works offline; update --check opens a connection.",
        )
    if file is not None:
        _check_file(file, as_json=json_)
    else:
        _check_online(as_json=json_)


def _check_file(file: Path, *, as_json: bool) -> None:
    from engine.updates.release import check_file, install_command, source

    release, found = check_file(file, source())
    command = install_command(file, found)
    if as_json:
        output.emit({"version": release.version, "file": str(file), "install": command})
        return
    output.say(f"{file.name} is Lectern {release.version}, signed, and for this machine.")
    output.say(f"To install it: {command}")
    output.tell("Your profile stays; what a newer version changes in it is copied first.")


def _check_online(*, as_json: bool) -> None:
    from engine.profile.installation import program_version
    from engine.updates.fetching import fetch
    from engine.updates.release import check, source

    release = check(source(), fetch)
    fitting = [each.name for each in release.for_this_machine()]
    if as_json:
        output.emit({"version": program_version(), "newest": release.version,
                     "newer": release.newer, "files": fitting, "notes": release.notes})  # fmt: skip
    elif not release.newer:
        output.say(f"Lectern {program_version()} is the newest version.")
    else:
        output.say(f"There is Lectern {release.version}; this is {program_version()}.")
        if release.notes:
            output.say(release.notes)
        output.say("For this machine: " + (", ".join(fitting) or "nothing"))
