"""passwords add, list, remove: what Lectern opens locked files with.

The trap: a password is never an argument, since other users see those; it is asked for
without echo, or read from standard input.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from engine.cli import output
from engine.cli.options import Home, Json
from engine.domain.errors import EngineError

app = typer.Typer(
    no_args_is_help=True, help="Passwords that open your locked files, kept in the key store."
)
_SHOWN_FROM = 8  # a shorter one would be given away by its first character


@app.command()
def add(
    stdin: Annotated[
        bool, typer.Option("--stdin", help="Read one line from standard input; do not ask.")
    ] = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Tell Lectern a password; files that are locked are tried again."""
    from engine.service import Engine

    password = _line() if stdin else _asked()
    with Engine(home) as engine:
        queued = engine.passwords.add(password)
        count = len(engine.passwords.listed())
    if json_:
        output.emit({"passwords": count, "queued": queued})
        return
    output.say(f"Kept in the system's key store; {output.count(count, 'password')} there.")
    if queued:
        output.say(f"{output.count(queued, 'locked file')} waiting to be tried; “resume” does it.")


@app.command("list")
def list_(home: Home = None, json_: Json = False) -> None:
    """Say how many there are, and which is which, without showing them."""
    from engine.service import Engine

    with Engine(home) as engine:
        shown = [_masked(each) for each in engine.passwords.listed()]
    if json_:
        output.emit({"passwords": len(shown), "masked": shown})
        return
    output.say(output.count(len(shown), "password"))
    for number, each in enumerate(shown, start=1):
        output.say(f"  {number}. {each}")


@app.command()
def remove(
    number: Annotated[int | None, typer.Argument(help="As “list” numbers them.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Forget them all.")] = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Forget one password, or all. Files that were opened stay in the library."""
    from engine.service import Engine

    if (number is None) != every:
        raise EngineError("usage", "Name one number, or --all.", hint="“list” numbers them.")
    with Engine(home) as engine:
        if number is None:
            gone = engine.passwords.clear()
        else:
            engine.passwords.remove(number)
            gone = 1
    output.emit({"removed": gone}) if json_ else output.say(
        f"Forgot {output.count(gone, 'password')}."
    )


def _asked() -> str:
    if not sys.stdin.isatty():
        raise EngineError(
            "usage",
            "There is nobody to ask for the password.",
            hint="With --stdin it is read from standard input.",
        )
    return str(typer.prompt("Password", hide_input=True, err=True))


def _line() -> str:
    return sys.stdin.readline().rstrip("\r\n")


def _masked(password: str) -> str:
    """Always as many dots, so that its length is not shown either."""
    return (password[0] if len(password) >= _SHOWN_FROM else "•") + "•" * 7
