"""The model's tokens, in the form that vLLM gave these routes and evaluation tools ask for.

``lm_eval`` counts by them where a question ends and an answer begins, so that nothing of a
tokenizer has to be downloaded.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from engine.server.openai.names import chosen
from engine.server.state import Here

router = APIRouter(tags=["openai"])

_LONGEST = 1 << 20  # characters, or tokens
_RAW = "lectern:raw"

Token = Annotated[int, Field(ge=0, lt=1 << 31)]


class TokenizerShape(BaseModel):
    bos_token: str | None
    eos_token: str | None


class TokenizeRequest(BaseModel):
    """Fields that are not named here are accepted and have no effect."""

    model_config = ConfigDict(extra="allow")

    model: str = Field(_RAW, max_length=300)
    prompt: str = Field(max_length=_LONGEST, examples=["Once upon a time"])
    add_special_tokens: bool = Field(True, description="Begin with the model's first token.")


class TokensShape(BaseModel):
    tokens: list[int]
    count: int
    max_model_len: int


class DetokenizeRequest(BaseModel):
    model_config = ConfigDict(extra="allow")

    model: str = Field(_RAW, max_length=300)
    tokens: Annotated[list[Token], Field(max_length=_LONGEST, examples=[[504, 3575]])]


class PromptShape(BaseModel):
    prompt: str


@router.get("/tokenizer_info")
def tokenizer_info(here: Here) -> TokenizerShape:
    """The first and the last token of a text."""
    generator = here.engine.models.generator(chosen(_RAW).model)
    return TokenizerShape(
        bos_token=generator.special_text("bos") or None,
        eos_token=generator.special_text("eos") or None,
    )


@router.post("/tokenize")
def tokenize(asked: TokenizeRequest, here: Here) -> TokensShape:
    generator = here.engine.models.generator(chosen(asked.model).model)
    tokens = generator.encode(asked.prompt, leading=asked.add_special_tokens)
    return TokensShape(
        tokens=tokens, count=len(tokens), max_model_len=generator.info.context_tokens
    )


@router.post("/detokenize")
def detokenize(asked: DetokenizeRequest, here: Here) -> PromptShape:
    generator = here.engine.models.generator(chosen(asked.model).model)
    return PromptShape(prompt=generator.decode(asked.tokens))
