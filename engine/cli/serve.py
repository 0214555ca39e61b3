"""serve: the library for other programs on this machine."""

from __future__ import annotations

import logging
import os
import signal
import sys
from threading import Thread
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import output
from engine.cli.options import Home, Json

if TYPE_CHECKING:
    from engine.profile.running import Running

log = logging.getLogger("lectern")


def serve(
    port: Annotated[
        int | None,
        typer.Option("--port", min=0, max=65535, help="Default 7727, or any if that is taken."),
    ] = None,
    show_token: Annotated[
        bool, typer.Option("--show-token", help="Print the token that programs must send; exit.")
    ] = False,
    new_token: Annotated[
        bool, typer.Option("--new-token", help="Make a new token; the old one opens nothing.")
    ] = False,
    with_parent: Annotated[
        bool, typer.Option("--with-parent", help="End when standard input is closed.")
    ] = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Serve the library on 127.0.0.1: a native API, OpenAI's and MCP. Ctrl+C ends it."""
    from engine.diagnostics.log import keep_log, program_versions
    from engine.profile.home import profile_home
    from engine.profile.running import token_of
    from engine.settings import Settings

    profile = profile_home(home)
    if show_token:
        profile.mkdir(parents=True, exist_ok=True)
        token = token_of(profile, renew=new_token)
        output.emit({"token": token}) if json_ else output.say(token)
        return

    def ready(running: Running) -> None:
        if json_:
            output.emit({"event": "serving", "url": running.url, "pid": running.pid})
        else:
            output.say(f"Lectern serves this profile at {running.url}")
            output.tell("“serve --show-token” prints the token to send; Ctrl+C ends it.")

    from engine.server.run import serve as run
    from engine.service import Engine

    settings = Settings.load(profile)
    keep_log(profile)
    log.info("Serving; Lectern %s, Python %s", *program_versions())
    if new_token:
        profile.mkdir(parents=True, exist_ok=True)
        token_of(profile, renew=True)
    if settings.serve_host != "127.0.0.1":
        output.tell(
            f"Warning: the setting “serve_host” is {settings.serve_host}: other machines can reach "
            "this library. The connection is not encrypted; whoever listens can read along."
        )
    if with_parent:
        _end_with_parent()
    run(profile, port=port, host=settings.serve_host, ready=ready,
        open_engine=lambda: Engine(profile))  # fmt: skip
    log.info("Ended")
    _leave()


def _end_with_parent() -> None:
    """A window that is killed cannot tell us to end; but its end of the pipe closes."""

    def wait() -> None:
        # Not through sys.stdin, whose lock would hang the interpreter's own end.
        while os.read(0, 1024):
            pass
        signal.raise_signal(signal.SIGTERM)

    Thread(target=wait, name="parent", daemon=True).start()


def _leave() -> None:
    """All is closed. A model that is just being loaded in a thread cannot be told to stop, and
    the interpreter's own end would tear it down under its feet and abort."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def mcp(home: Home = None) -> None:
    """Speak the Model Context Protocol on standard input and output, for other assistants."""
    from engine.cli.opening import open_engine
    from engine.server.mcp import mcp_server

    with open_engine(home) as engine:
        mcp_server(engine).run("stdio")
