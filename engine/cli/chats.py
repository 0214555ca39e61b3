"""chats list, show, search, rename, pin, delete, undelete, export, rate: talks that are kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import output
from engine.cli.options import Home, Json
from engine.domain.conversation import Conversation, Exchange
from engine.domain.errors import EngineError
from engine.domain.wire import conversation_json, exchange_json, found_json

if TYPE_CHECKING:
    from engine.store.conversations import Conversations

app = typer.Typer(no_args_is_help=True, help="Conversations: what was asked and answered before.")

Chat = Annotated[
    str, typer.Argument(metavar="ID", help="As “chats list” shows it; “last” is the newest.")
]


@app.command("list")
def list_(
    deleted: Annotated[
        bool, typer.Option("--deleted", help="Those that “undelete” can bring back.")
    ] = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """List conversations: pinned ones first, then those continued last."""
    with _kept(home) as conversations:
        found = conversations.listed(deleted=deleted)
    if json_:
        output.emit({"chats": [conversation_json(each) for each in found]})
        return
    output.say(output.count(len(found), "conversation"))
    for each in found:
        output.say(_line(each))


@app.command()
def show(chat: Chat, home: Home = None, json_: Json = False) -> None:
    """Show one conversation, turn by turn."""
    with _kept(home) as conversations:
        found = conversations.get(chat)
        exchanges = conversations.exchanges(found.id)
    if json_:
        turns = [exchange_json(each) for each in exchanges]
        output.emit({**conversation_json(found), "exchanges": turns})
        return
    output.say(_line(found))
    for each in exchanges:
        _say_exchange(each)


@app.command()
def search(
    words: Annotated[str, typer.Argument(help="Words of questions, answers or titles.")],
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most this many.")] = 20,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Find conversations in which all these words were said."""
    with _kept(home) as conversations:
        found = conversations.search(words, limit=limit)
    if json_:
        output.emit({"query": words, "found": [found_json(each) for each in found]})
        return
    output.say(f"{output.count(len(found), 'place')} found")
    for each in found:
        where = f"turn {each.number}" if each.number else "title"
        output.say(f"{_line(each.conversation)}\n    {where}: {each.excerpt}")


@app.command()
def rename(
    chat: Chat,
    title: Annotated[str, typer.Argument(help="The new title.")],
    home: Home = None,
    json_: Json = False,
) -> None:
    """Give a conversation another title."""
    with _kept(home) as conversations:
        _report(conversations.rename(chat, title), "Renamed", as_json=json_)


@app.command()
def pin(
    chat: Chat,
    off: Annotated[bool, typer.Option("--off", help="Unpin it.")] = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Keep a conversation at the top of the list."""
    with _kept(home) as conversations:
        changed = conversations.pin(chat, pinned=not off)
    _report(changed, "Unpinned" if off else "Pinned", as_json=json_)


@app.command()
def delete(chat: Chat, home: Home = None, json_: Json = False) -> None:
    """Delete a conversation; for 30 days “undelete” brings it back."""
    with _kept(home) as conversations:
        gone = conversations.delete(chat)
    _report(gone, "Deleted", as_json=json_)
    output.tell(f"“chats undelete {gone.id}” brings it back.")


@app.command()
def undelete(chat: Chat, home: Home = None, json_: Json = False) -> None:
    """Bring a deleted conversation back."""
    with _kept(home) as conversations:
        _report(conversations.undelete(chat), "Brought back", as_json=json_)


@app.command()
def export(
    chat: Chat,
    file: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write to this file, not to stdout.")
    ] = None,
    html: Annotated[bool, typer.Option("--html", help="One HTML page instead.")] = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Write a conversation as Markdown, its citations as footnotes."""
    from engine.answering.transcript import markdown
    from engine.answering.transcript_html import html_page

    write = html_page if html else markdown
    with _kept(home) as conversations:
        found = conversations.get(chat)
        text = write(found, conversations.exchanges(found.id))
    if file is not None:
        _write(file, text)
        output.tell(f"Written to {output.one_line(str(file))}")
    if json_:
        output.emit({"id": found.id, "html" if html else "markdown": text})
    elif file is None:
        output.say(text, end="")


@app.command()
def rate(
    chat: Chat,
    rating: Annotated[str, typer.Argument(help="good, bad or none.")],
    turn: Annotated[
        int | None, typer.Option("--turn", min=1, help="Not the last answer but this.")
    ] = None,
    comment: Annotated[str, typer.Option("--comment", help="Why.")] = "",
    home: Home = None,
    json_: Json = False,
) -> None:
    """Say whether an answer was good; the last one unless --turn says which."""
    value = {"good": 1, "bad": -1, "none": 0}.get(rating)
    if value is None:
        raise EngineError("usage", f"“{rating}” is no rating.", hint="It is good, bad or none.")
    with _kept(home) as conversations:
        found = conversations.get(chat)
        number = conversations.rate(found.id, value, number=turn or 0, comment=comment)
    if json_:
        output.emit({"id": found.id, "turn": number, "rating": value, "comment": comment})
    else:
        output.say(f"Turn {number} of {found.id}: {rating}")


@contextmanager
def _kept(home: Path | None) -> Iterator[Conversations]:
    from engine.service import Engine

    with Engine(home) as engine:
        yield engine.conversations


def _report(conversation: Conversation, what: str, *, as_json: bool) -> None:
    if as_json:
        output.emit(conversation_json(conversation))
    else:
        output.say(f"{what}: {conversation.id}  {conversation.title}")


def _line(conversation: Conversation) -> str:
    day = datetime.fromtimestamp(conversation.updated).astimezone().strftime("%Y-%m-%d %H:%M")
    pinned = " (pinned)" if conversation.pinned else ""
    turns = output.count(conversation.turns, "turn")
    return f"{conversation.id}  {day}  {conversation.title}{pinned}, {turns}"


def _say_exchange(exchange: Exchange) -> None:
    output.say(f"\n{exchange.number}. {exchange.question}")
    if exchange.understood != exchange.question:
        output.say(f"   (understood as: {exchange.understood})")
    output.say(exchange.answer or "(no answer)")
    if not exchange.finished:
        output.say("(interrupted)")
    shown = {each.number: each for each in reversed(exchange.citations)}
    for number, citation in sorted(shown.items()):
        output.say(f"[{number}] {output.where(citation.path, citation.location)}")


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        raise EngineError(
            "usage",
            f"{file} cannot be written ({error.strerror}).",
            hint="Choose a file in a folder that exists and that you may write to.",
        ) from error
