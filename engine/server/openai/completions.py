"""Completions of raw text, with the probabilities that evaluation tools ask for.

``echo`` with ``logprobs`` scores the prompt itself: that is how ``lm_eval`` asks which of
several endings a model finds likeliest.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from engine.domain.cancel import CancelToken
from engine.domain.wire import Json
from engine.inference.generator import Generator
from engine.inference.scoring import TokenScore
from engine.server.openai.names import chosen
from engine.server.problems import AsciiResponse
from engine.server.state import Here, State
from engine.server.streams import ALSO_STREAMED, EVENT_STREAM

router = APIRouter(tags=["openai"])

Prompt = str | list[int]


class CompletionRequest(BaseModel):
    """Fields that are not named here are accepted and have no effect."""

    model_config = ConfigDict(extra="allow")

    model: str = Field(max_length=300, examples=["lectern:raw"])
    prompt: str | list[str] | list[int] | list[list[int]] = Field(examples=["Once upon a time"])
    max_tokens: int = Field(16, ge=0, le=8192)
    temperature: float | None = Field(0.0, ge=0, le=2)
    stop: str | list[str] | None = None
    stream: bool = False
    echo: bool = False
    logprobs: int | None = Field(None, ge=0, le=20)

    @property
    def prompts(self) -> list[Prompt]:
        if isinstance(self.prompt, str):
            return [self.prompt]
        if all(isinstance(part, int) for part in self.prompt):
            return [self.prompt]  # type: ignore[list-item]
        return list(self.prompt)  # type: ignore[arg-type]

    @property
    def stops(self) -> list[str]:
        return [self.stop] if isinstance(self.stop, str) else self.stop or []


@router.post("/completions", response_model=None, responses=ALSO_STREAMED)
async def completions(asked: CompletionRequest, here: Here) -> Response:
    """What follows each prompt, from the model alone."""
    if asked.stream:
        return await _streamed(asked, here)
    choices, usage = await run_in_threadpool(_choices, asked, here)
    return AsciiResponse({**_head(asked), "choices": choices, "usage": usage})


def _choices(asked: CompletionRequest, here: State) -> tuple[list[Json], dict[str, int]]:
    generator = here.engine.models.generator(chosen(asked.model).model)
    choices, read, made = [], 0, 0
    for index, prompt in enumerate(asked.prompts):
        text, finish, count = _completed(generator, asked, prompt)
        made += count
        scores: list[TokenScore] = []
        if asked.logprobs is not None or (asked.echo and not isinstance(prompt, str)):
            scores = _scored(generator, asked, prompt, text)
        shown = text
        if asked.echo:
            head = prompt if isinstance(prompt, str) else "".join(s.text for s in scores)
            shown = head + text if isinstance(prompt, str) else head
        read += _length(generator, prompt)
        logprobs = _logprobs(scores) if asked.logprobs is not None else None
        choices.append(
            {"index": index, "text": shown, "logprobs": logprobs, "finish_reason": finish}
        )
    usage = {"prompt_tokens": read, "completion_tokens": made, "total_tokens": read + made}
    return choices, usage


def _completed(
    generator: Generator, asked: CompletionRequest, prompt: Prompt
) -> tuple[str, str, int]:
    if asked.max_tokens == 0:
        return "", "length", 0
    pieces = generator.complete(
        prompt,
        max_tokens=asked.max_tokens,
        temperature=asked.temperature or 0.0,
        stop=asked.stops,
    )
    text = "".join(pieces)
    stats = generator.stats
    return text, "length" if stats.finish == "length" else "stop", stats.generated_tokens


def _scored(
    generator: Generator, asked: CompletionRequest, prompt: Prompt, text: str
) -> list[TokenScore]:
    """The tokens that the choice shows: the prompt's, where it is echoed, and what follows."""
    before = generator.tokens(prompt)
    whole = [*before, *generator.tokens(text, leading=False)] if text else before
    scores = generator.score(whole, top=asked.logprobs or 0)
    return scores if asked.echo else scores[len(before) :]


def _length(generator: Generator, prompt: Prompt) -> int:
    return len(generator.tokens(prompt))


def _logprobs(scores: list[TokenScore]) -> Json:
    offsets, place = [], 0
    for one in scores:
        offsets.append(place)
        place += len(one.text)
    return {
        "tokens": [one.text for one in scores],
        "token_logprobs": [one.logprob for one in scores],
        "top_logprobs": [one.top if one.logprob is not None else None for one in scores],
        "text_offset": offsets,
    }


async def _streamed(asked: CompletionRequest, here: State) -> Response:
    head = _head(asked)

    def produce(cancel: CancelToken) -> Any:
        generator = here.engine.models.generator(chosen(asked.model).model)
        for index, prompt in enumerate(asked.prompts):
            pieces = generator.complete(
                prompt, max_tokens=max(1, asked.max_tokens), stop=asked.stops, cancel=cancel,
                temperature=asked.temperature or 0.0,
            )  # fmt: skip
            for text in pieces:
                yield {"event": "piece", "index": index, "text": text, "finish_reason": None}
            finish = "length" if generator.stats.finish == "length" else "stop"
            yield {"event": "piece", "index": index, "text": "", "finish_reason": finish}

    async def body() -> AsyncIterator[str]:
        async for item in here.streams.items(produce):
            if item is None:
                continue
            if item["event"] == "error":
                yield f"data: {json.dumps({'error': item['error']})}\n\n"
                return
            choice = {key: item[key] for key in ("index", "text", "finish_reason")}
            yield f"data: {json.dumps({**head, 'choices': [{**choice, 'logprobs': None}]})}\n\n"
        yield "data: [DONE]\n\n"

    return StreamingResponse(body(), media_type=EVENT_STREAM)


def _head(asked: CompletionRequest) -> Json:
    return {
        "id": f"cmpl-{uuid4().hex[:24]}",
        "object": "text_completion",
        "created": int(time.time()),
        "model": asked.model,
    }
