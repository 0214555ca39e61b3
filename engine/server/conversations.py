"""Routes to the conversations that are kept."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import PlainTextResponse, Response

from engine.answering.transcript import markdown
from engine.domain.conversation import Conversation
from engine.domain.wire import conversation_json, exchange_json, found_json
from engine.server import shapes
from engine.server.state import Here

router = APIRouter(prefix="/conversations", tags=["conversations"])

Id = Annotated[str, Path(max_length=40, description="As listed; `last` is the newest.")]


@router.get("")
def conversations(here: Here, deleted: bool = False) -> list[shapes.ConversationShape]:
    """Pinned ones first, then those continued last; or the deleted ones."""
    return [_shape(one) for one in here.engine.conversations.listed(deleted=deleted)]


@router.post("")
def begin(asked: shapes.BeginRequest, here: Here) -> shapes.ConversationShape:
    """A new conversation, called after its first question; ask that with its id as `chat`."""
    begun = here.engine.begin_chat(
        asked.question, collection=asked.collection, file_glob=asked.file
    )
    return _shape(begun)


@router.get("/search")
def search(
    here: Here,
    words: Annotated[str, Query(min_length=1, max_length=1000)],
    limit: Annotated[int, Query(ge=1, le=200)] = 20,
) -> list[shapes.FoundShape]:
    """Conversations in which all the words stand in one turn or in the title."""
    found = here.engine.conversations.search(words, limit=limit)
    return [shapes.FoundShape.model_validate(found_json(one)) for one in found]


@router.get("/{chat}")
def conversation(chat: Id, here: Here) -> shapes.TalkShape:
    """One conversation with all its turns."""
    kept = here.engine.conversations
    found = kept.get(chat)
    turns = [exchange_json(one) for one in kept.exchanges(found.id)]
    return shapes.TalkShape.model_validate({**conversation_json(found), "exchanges": turns})


@router.patch("/{chat}")
def change(chat: Id, asked: shapes.ConversationChange, here: Here) -> shapes.ConversationShape:
    """Rename or pin."""
    kept = here.engine.conversations
    found = kept.get(chat)
    if asked.title is not None:
        found = kept.rename(found.id, asked.title)
    if asked.pinned is not None:
        found = kept.pin(found.id, pinned=asked.pinned)
    return _shape(found)


@router.delete("/{chat}")
def delete(chat: Id, here: Here) -> shapes.ConversationShape:
    """Hide a conversation; it can be brought back for a month."""
    return _shape(here.engine.conversations.delete(chat))


@router.post("/{chat}/undelete")
def undelete(chat: Id, here: Here) -> shapes.ConversationShape:
    return _shape(here.engine.conversations.undelete(chat))


@router.post("/{chat}/rating")
def rate(chat: Id, asked: shapes.RatingRequest, here: Here) -> shapes.RatedShape:
    """Say whether an answer was good (1), bad (-1) or neither (0)."""
    number = here.engine.conversations.rate(
        chat, asked.rating, number=asked.number, comment=asked.comment
    )
    return shapes.RatedShape(number=number)


@router.get(
    "/{chat}/markdown",
    response_model=None,
    responses={200: {"content": {"text/markdown": {}}, "description": "Markdown."}},
)
def export(chat: Id, here: Here) -> Response:
    """The conversation as Markdown, its citations as footnotes."""
    kept = here.engine.conversations
    found = kept.get(chat)
    text = markdown(found, kept.exchanges(found.id))
    return PlainTextResponse(text.encode("utf-8", "replace"), media_type="text/markdown")


def _shape(found: Conversation) -> shapes.ConversationShape:
    return shapes.ConversationShape.model_validate(conversation_json(found))
