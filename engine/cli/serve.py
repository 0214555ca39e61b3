"""serve: the library for other programs on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import output
from engine.cli.options import Home, Json

if TYPE_CHECKING:
    from engine.store.running import Running


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
    home: Home = None,
    json_: Json = False,
) -> None:
    """Serve the library on 127.0.0.1: a native API, OpenAI's and MCP. Ctrl+C ends it."""
    from engine.settings import Settings, profile_home
    from engine.store.running import token_of

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
    if new_token:
        profile.mkdir(parents=True, exist_ok=True)
        token_of(profile, renew=True)
    if settings.serve_host != "127.0.0.1":
        output.tell(
            f"Warning: the setting “serve_host” is {settings.serve_host}: other machines can reach "
            "this library. The connection is not encrypted; whoever listens can read along."
        )
    run(profile, port=port, host=settings.serve_host, ready=ready,
        open_engine=lambda: Engine(profile))  # fmt: skip


def mcp(home: Home = None) -> None:
    """Speak the Model Context Protocol on standard input and output, for other assistants."""
    from engine.cli.opening import open_engine
    from engine.server.mcp import mcp_server

    with open_engine(home) as engine:
        mcp_server(engine).run("stdio")
