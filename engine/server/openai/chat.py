"""Chat completions: from the library with citations, or plain with a ``:raw`` model.

The answer is OpenAI's shape; what only Lectern has (citations, verdicts, whether the files say
anything at all) stands beside it under ``lectern``, which other clients pass over.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from dataclasses import replace
from typing import Any, Literal
from uuid import uuid4

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response, StreamingResponse

from engine.answering.draft import Turn
from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.events import Finished, Token
from engine.domain.wire import Json, answer_json
from engine.inference.chat_template import Message
from engine.server.openai.names import Chosen, chosen
from engine.server.problems import AsciiResponse, of_code, overloaded
from engine.server.state import Here, State
from engine.server.streams import ALSO_STREAMED, EVENT_STREAM

router = APIRouter(tags=["openai"])

_DEFAULT_TOKENS = 512
_SYSTEM = "You are a helpful assistant."
_ROLES: dict[str, Literal["system", "user", "assistant"]] = {
    "system": "system", "developer": "system", "user": "user", "assistant": "assistant",
}  # fmt: skip


class ChatMessage(BaseModel):
    model_config = ConfigDict(extra="allow")

    role: str = Field(examples=["user"])
    content: str | list[dict[str, Any]] | None = Field(None, examples=["When does it end?"])

    @property
    def text(self) -> str:
        if isinstance(self.content, list):
            return "\n".join(
                str(p.get("text", "")) for p in self.content if p.get("type") == "text"
            )
        return self.content or ""


class StreamOptions(BaseModel):
    include_usage: bool = False


class ChatRequest(BaseModel):
    """Fields that are not named here are accepted and have no effect."""

    model_config = ConfigDict(extra="allow")

    model: str = Field(max_length=300, examples=["lectern"])
    messages: list[ChatMessage] = Field(min_length=1, max_length=500)
    stream: bool = False
    stream_options: StreamOptions | None = None
    max_tokens: int | None = Field(None, ge=1, le=8192)
    max_completion_tokens: int | None = Field(None, ge=1, le=8192)
    temperature: float | None = Field(None, ge=0, le=2)
    stop: str | list[str] | None = None

    @property
    def limit(self) -> int:
        return self.max_completion_tokens or self.max_tokens or _DEFAULT_TOKENS


class Piece(BaseModel):
    """A stretch of the answer, or its end with all that belongs to it."""

    text: str = ""
    finish: str | None = None
    usage: dict[str, int] = Field(default_factory=dict)
    lectern: dict[str, Any] | None = None


@router.post("/chat/completions", response_model=None, responses=ALSO_STREAMED)
async def chat_completions(asked: ChatRequest, here: Here) -> Response:
    """Answers from the library, unless the model's name ends in `:raw`."""
    if here.streams.full:
        return overloaded()
    which = chosen(asked.model)

    def produce(cancel: CancelToken) -> Iterator[Json]:
        pieces = (
            _raw(asked, which, here, cancel) if which.raw else _cited(asked, which, here, cancel)
        )
        for piece in pieces:
            yield {"event": "piece", **piece.model_dump()}

    items = here.streams.items(produce)
    first = await anext(items, None)
    while first is None:
        first = await anext(items)
    if first["event"] == "error":
        return of_code(first["error"])
    if asked.stream:
        return StreamingResponse(_chunks(asked, first, items), media_type=EVENT_STREAM)
    return await _whole(asked, first, items)


def _cited(asked: ChatRequest, which: Chosen, here: State, cancel: CancelToken) -> Iterator[Piece]:
    question, history = _last_question(asked), _before(asked)
    for event in here.engine.ask(question, history=history, model=which.model, cancel=cancel):
        match event:
            case Token(text):
                yield Piece(text=text)
            case Finished(answer):
                timing = answer.timing
                yield Piece(
                    finish="stop",
                    usage=_usage(timing.prompt_tokens, timing.generated_tokens),
                    lectern=answer_json(answer),
                )


def _raw(asked: ChatRequest, which: Chosen, here: State, cancel: CancelToken) -> Iterator[Piece]:
    generator = here.engine.models.generator(which.model)
    messages = [Message(_role(one.role), one.text) for one in asked.messages]
    if messages[0].role != "system":  # else templates put in one about the model itself
        messages.insert(0, Message("system", _SYSTEM))
    stop = [asked.stop] if isinstance(asked.stop, str) else asked.stop or []
    pieces = generator.chat(
        messages,
        max_tokens=asked.limit,
        temperature=asked.temperature or 0.0,
        cancel=cancel,
        stop=stop,
    )
    for text in pieces:
        yield Piece(text=text)
    stats = generator.stats
    finish = "length" if stats.finish == "length" else "stop"
    yield Piece(finish=finish, usage=_usage(stats.prompt_tokens, stats.generated_tokens))


def _last_question(asked: ChatRequest) -> str:
    last = asked.messages[-1]
    if last.role != "user" or not last.text.strip():
        raise EngineError(
            "usage", "The last message must be the user's question.", hint="See /openapi.json."
        )
    return last.text


def _before(asked: ChatRequest) -> list[Turn]:
    """The questions before the last one, each with what was answered to it."""
    turns: list[Turn] = []
    for message in asked.messages[:-1]:
        if message.role == "user":
            turns.append(Turn(message.text, ""))
        elif message.role == "assistant" and turns:
            turns[-1] = replace(turns[-1], answer=message.text)
    return turns


def _role(name: str) -> Literal["system", "user", "assistant"]:
    if name not in _ROLES:
        raise EngineError(
            "usage", f"There is no role {name!r} here.", hint="Use user or assistant."
        )
    return _ROLES[name]


def _usage(prompt: int, completion: int) -> dict[str, int]:
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
    }


async def _whole(
    asked: ChatRequest, first: Json, rest: AsyncGenerator[Json | None]
) -> AsciiResponse:
    text, last = first["text"], first
    async for item in rest:
        if item is None:
            continue
        if item["event"] == "error":
            return of_code(item["error"])
        text, last = text + item["text"], item
    choice = {
        "index": 0,
        "message": {"role": "assistant", "content": text, "refusal": None},
        "logprobs": None,
        "finish_reason": last["finish"] or "stop",
    }
    return AsciiResponse(
        {**_head(asked, "chat.completion"), "choices": [choice], "usage": last["usage"],
         "lectern": last["lectern"]}
    )  # fmt: skip


async def _chunks(
    asked: ChatRequest, first: Json, rest: AsyncGenerator[Json | None]
) -> AsyncIterator[str]:
    head = _head(asked, "chat.completion.chunk")

    def chunk(delta: Json, finish: str | None = None, **more: Any) -> str:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        return _data({**head, "choices": [choice], **more})

    try:
        yield chunk({"role": "assistant", "content": ""})
        item: Json | None = first
        while item is not None:
            if item["event"] == "error":
                yield _data({"error": item["error"]})
                return
            if item["text"]:
                yield chunk({"content": item["text"]})
            if item["finish"]:
                yield chunk({}, item["finish"], lectern=item["lectern"])
                if asked.stream_options and asked.stream_options.include_usage:
                    yield _data({**head, "choices": [], "usage": item["usage"]})
            item = await _next(rest)
        yield "data: [DONE]\n\n"
    finally:
        await rest.aclose()


async def _next(items: AsyncGenerator[Json | None]) -> Json | None:
    async for item in items:
        if item is not None:
            return item
    return None


def _head(asked: ChatRequest, kind: str) -> Json:
    return {
        "id": f"chatcmpl-{uuid4().hex[:24]}",
        "object": kind,
        "created": int(time.time()),
        "model": asked.model,
    }


def _data(value: Json) -> str:
    return f"data: {json.dumps(value)}\n\n"
