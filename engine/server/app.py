"""The application: native routes under /api/v1, OpenAI's under /v1, MCP under /mcp."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.types import ASGIApp

from engine.server import (
    answers,
    conversations,
    documents,
    files,
    library,
    models,
    privacy,
    problems,
    roots,
    settings,
    tasks,
)
from engine.server.indexing import BackgroundIndexing
from engine.server.mcp import mcp_routes, mcp_server
from engine.server.openai import chat, completions, embeddings, names, tokens
from engine.server.security import Guard
from engine.server.state import State
from engine.server.streams import Streams
from engine.service import Engine

_DESCRIPTION = (
    "Answers from your own files, on this machine only. Every request carries "
    "“Authorization: Bearer TOKEN”; an error is one shape, with a stable code and a hint."
)
_INDEXING_ENDS_S = 2.0


def application(
    engine: Engine, *, token: str, port: int, host: str = "", streams: Streams | None = None
) -> ASGIApp:
    """All that is served for one profile, guarded. Indexing runs while it is up. Whoever gives
    ``streams`` can end them before the server does."""
    streams = streams or Streams()
    indexing = BackgroundIndexing(engine)

    assistants = mcp_server(engine)
    assistant_routes = mcp_routes(assistants)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        indexing.start()
        async with assistants.session_manager.run():
            yield
        streams.close()
        indexing.close(_INDEXING_ENDS_S)

    app = FastAPI(
        title="Lectern",
        version="1",
        description=_DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,  # their scripts come from the web
        redoc_url=None,
        responses=problems.RESPONSES,
        default_response_class=problems.AsciiResponse,
    )
    app.state.lectern = State(engine, indexing, streams)
    problems.install(app)
    for router in (
        *(library.router, roots.router, files.router),
        *(answers.router, conversations.router, documents.router),
        *(settings.router, privacy.router, models.router, tasks.router),
    ):
        app.include_router(router, prefix="/api/v1")
    for router in (names.router, chat.router, completions.router, embeddings.router):
        app.include_router(router, prefix="/v1")
    app.include_router(tokens.router)  # where vLLM has them
    app.router.routes.extend(assistant_routes)
    return Guard(app, token=token, port=port, host=host)
