"""Embeddings of texts, by the model that the library is indexed with."""

from __future__ import annotations

import base64
from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from engine.domain.errors import EngineError
from engine.indexing.prepare import token_counter
from engine.server.state import Here

router = APIRouter(tags=["openai"])


class EmbeddingRequest(BaseModel):
    model_config = ConfigDict(extra="allow")

    model: str = Field(max_length=300, examples=["lectern"])
    input: str | list[str] | list[int] | list[list[int]] = Field(examples=["notice period"])
    encoding_format: Literal["float", "base64"] = "float"


class Embedding(BaseModel):
    object: str = "embedding"
    index: int
    embedding: list[float] | str


class EmbeddingUsage(BaseModel):
    prompt_tokens: int
    total_tokens: int


class EmbeddingList(BaseModel):
    object: str = "list"
    data: list[Embedding]
    model: str
    usage: EmbeddingUsage


@router.post("/embeddings")
def embeddings(asked: EmbeddingRequest, here: Here) -> EmbeddingList:
    """One vector a text, of length 1."""
    texts = [asked.input] if isinstance(asked.input, str) else asked.input
    if not texts or not all(isinstance(text, str) for text in texts):
        raise EngineError(
            "usage",
            "The input must be text: token numbers are those of another model.",
            hint="With LangChain: OpenAIEmbeddings(check_embedding_ctx_length=False).",
        )
    embedder = here.engine.models.embedder
    given = [str(text) for text in texts]
    vectors = embedder.embed(given)
    counted = sum(token_counter(embedder.tokenizer_path)(given))
    return EmbeddingList(
        data=[
            Embedding(
                index=index,
                embedding=vector.tolist()
                if asked.encoding_format == "float"
                else base64.b64encode(vector.astype("<f4").tobytes()).decode(),
            )
            for index, vector in enumerate(vectors)
        ],
        model=embedder.info.name,
        usage=EmbeddingUsage(prompt_tokens=counted, total_tokens=counted),
    )
