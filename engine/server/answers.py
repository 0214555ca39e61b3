"""Routes that find and answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from anyio.to_thread import run_sync
from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from engine.domain.cancel import CancelToken
from engine.domain.wire import Json, answer_event_json, explanation_json, hit_json
from engine.server import shapes
from engine.server.problems import AsciiResponse, of_code, overloaded
from engine.server.state import Here

router = APIRouter(tags=["answers"])

_ANSWER: dict[int | str, dict[str, Any]] = {
    200: {
        "model": shapes.AnswerShape,
        "content": {"text/event-stream": {}},
        "description": "Events `understood` (a follow-up, as it stands alone), `surveyed` (how "
        "far, when all files are read), `retrieved`, `token`, `cited`, `verified`, `finished`, "
        "or, with `stream: false`, the whole answer.",
    }
}


@router.post("/search", response_model=shapes.HitsShape)
async def search(asked: shapes.SearchRequest, here: Here) -> AsciiResponse:
    """The passages that match best. The query may hold filters such as `type:pdf`."""

    def found() -> AsciiResponse:
        hits = here.engine.search(
            asked.query,
            limit=asked.limit,
            mode=asked.mode,
            collection=asked.collection,
            file_glob=asked.file,
        )
        return AsciiResponse({"query": asked.query, "hits": [hit_json(hit) for hit in hits]})

    return await run_sync(found, limiter=here.searching)


@router.post("/ask", responses=_ANSWER)
async def ask(asked: shapes.AskRequest, here: Here) -> Response:
    """Evidence first, then the answer with citations and verdicts."""

    def produce(cancel: CancelToken) -> Iterator[Json]:
        events = here.engine.ask(
            asked.question,
            chat=asked.chat,
            collection=asked.collection,
            file_glob=asked.file,
            mode=asked.mode,
            model=asked.model,
            strict=asked.strict,
            every=asked.every,
            cancel=cancel,
        )
        yield from map(answer_event_json, events)

    if asked.stream:
        return await here.streams.respond(produce)
    if here.streams.full:
        return overloaded()
    last: Json = {}
    async for item in here.streams.items(produce):
        last = item or last
    if last.get("event") == "error":
        return of_code(last["error"])
    return AsciiResponse({key: value for key, value in last.items() if key != "event"})


@router.post("/explain")
async def explain(asked: shapes.ExplainRequest, here: Here) -> shapes.ExplanationShape:
    """Why a file was found for a question, or was not."""
    told = await run_in_threadpool(
        here.engine.explain,
        asked.question,
        asked.file,
        limit=asked.limit,
        collection=asked.collection,
    )
    return shapes.ExplanationShape.model_validate(explanation_json(told))
