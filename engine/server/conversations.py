"""Routes to the conversations that are kept."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import PlainTextResponse, Response

from engine.answering.transcript import markdown
from engine.answering.transcript_html import html_page
from engine.domain.conversation import Conversation, Scope
from engine.domain.wire import conversation_json, exchange_json, found_json
from engine.server import shapes
from engine.server.state import Here

router = APIRouter(prefix="/conversations", tags=["conversations"])

Id = Annotated[str, Path(max_length=40, description="As listed; `last` is the newest.")]


Most = Annotated[int | None, Query(ge=1, le=1000, description="At most so many.")]


@router.get("")
def conversations(
    here: Here,
    deleted: bool = False,
    after: Annotated[str | None, Query(max_length=40, description="The last id seen.")] = None,
    limit: Most = None,
) -> list[shapes.ConversationShape]:
    """Pinned ones first, then those continued last; or the deleted ones."""
    kept = here.engine.conversations
    return [_shape(one) for one in kept.listed(deleted=deleted, after=after, limit=limit)]


@router.post("")
def begin(asked: shapes.BeginRequest, here: Here) -> shapes.ConversationShape:
    """A new conversation, called after its first question; ask that with its id as `chat`."""
    begun = here.engine.begin_chat(
        asked.question,
        collection=asked.collection,
        file_glob=asked.file,
        choices=asked.choices.value(),
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


@router.get("/{chat}/turns")
def turns(
    chat: Id,
    here: Here,
    first: Annotated[int, Query(ge=1, le=2**31, description="The number to begin with.")] = 1,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> shapes.TurnsShape:
    """A page of a conversation's turns, for long ones."""
    kept = here.engine.conversations
    found = kept.get(chat)
    page = [exchange_json(one) for one in kept.exchanges(found.id, first=first, limit=limit)]
    following = page[-1]["number"] + 1 if page else first
    return shapes.TurnsShape.model_validate(
        {"exchanges": page, "next": following if following <= found.turns else None}
    )


@router.patch("/{chat}")
def change(chat: Id, asked: shapes.ConversationChange, here: Here) -> shapes.ConversationShape:
    """Rename, pin, restrict to other files, or answer otherwise from now on."""
    kept = here.engine.conversations
    found = kept.get(chat)
    if asked.title is not None:
        found = kept.rename(found.id, asked.title)
    if asked.pinned is not None:
        found = kept.pin(found.id, pinned=asked.pinned)
    if {"collection", "file"} & asked.model_fields_set:
        found = kept.restrict(found.id, _scope(found.scope, asked))
    if asked.choices is not None:
        found = kept.choose(found.id, asked.choices.value())
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


@router.get(
    "/{chat}/html",
    response_model=None,
    responses={200: {"content": {"text/html": {}}, "description": "One HTML page."}},
)
def export_html(chat: Id, here: Here) -> Response:
    """The conversation as a page of its own, with its citations and sources."""
    kept = here.engine.conversations
    found = kept.get(chat)
    page = html_page(found, kept.exchanges(found.id))
    return Response(page.encode("utf-8", "replace"), media_type="text/html; charset=utf-8")


def _scope(before: Scope, asked: shapes.ConversationChange) -> Scope:
    """What is given, null too, in place of what was."""
    given = asked.model_fields_set
    return Scope(
        asked.collection if "collection" in given else before.collection,
        asked.file if "file" in given else before.file_glob,
    )


def _shape(found: Conversation) -> shapes.ConversationShape:
    return shapes.ConversationShape.model_validate(conversation_json(found))
