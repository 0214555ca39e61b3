"""ask: an answer from the files, with its evidence and citations."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Any

import typer

from engine.cli import batch, output
from engine.cli.interrupt import interruptible
from engine.cli.opening import open_engine
from engine.cli.options import Batch, Collection, FileGlob, Home, Json
from engine.cli.progress import ProgressDisplay
from engine.domain.answer import Answer, Citation, Hit
from engine.domain.errors import EngineError
from engine.domain.events import AnswerEvent, Finished, Retrieved, Surveyed, Token, Understood
from engine.domain.wire import answer_event_json, answer_json, conversation_json

_EVIDENCE_SHOWN = 5
_SNIPPET = 160


class AnswerMode(StrEnum):
    AUTO = "auto"
    QUOTE = "quote"
    COMPOSE = "compose"


def ask(
    question: Annotated[str | None, typer.Argument(help="The question.")] = None,
    model: Annotated[
        str | None, typer.Option("--model", help="GGUF to answer with: a name or a path.")
    ] = None,
    mode: Annotated[
        AnswerMode | None,
        typer.Option("--mode", help="quote: the files' sentences; compose: the model writes."),
    ] = None,
    chat: Annotated[
        str | None,
        typer.Option("--chat", metavar="ID", help="Within this conversation; “new”, “last”."),
    ] = None,
    strict: Annotated[
        bool | None,
        typer.Option("--strict/--no-strict", help="Leave out what the files do not support."),
    ] = None,
    every: Annotated[
        bool | None,
        typer.Option(
            "--all/--no-all", help="Go through every file, or never; default: by wording."
        ),
    ] = None,
    collection: Collection = None,
    file: FileGlob = None,
    batch_file: Batch = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Answer from the files: evidence, then the answer, each sentence with its source.

    With --batch: {"id","question"} a line in; {"id","answer","citations","supported",
    "abstained","uncertain","certainty"} a line out.
    """
    with open_engine(home) as engine, interruptible() as cancel:

        def events(text: str) -> Any:
            return engine.ask(
                text,
                chat=chat,
                collection=collection,
                file_glob=file,
                mode=mode.value if mode else None,
                model=model,
                strict=strict,
                every=every,
                cancel=cancel,
            )

        if batch_file is not None:
            if chat is not None:
                raise EngineError(
                    "usage",
                    "Questions of a batch belong to no conversation.",
                    hint="Use --chat or --batch, not both.",
                )
            code = batch.run(batch_file, "question", lambda text: _whole(events(text)))
            raise typer.Exit(code)
        if question is None:
            raise EngineError("usage", "There is no question.", hint="ask QUESTION, or --batch")
        if chat == "new":
            begun = engine.begin_chat(question, collection=collection, file_glob=file)
            chat = begun.id
            output.tell(f"Conversation {chat}; continue it with --chat {chat}")
            if json_:
                output.emit({"event": "chat", **conversation_json(begun)})
        if json_:
            for event in events(question):
                output.emit(answer_event_json(event))
        else:
            _say_answer(events(question))


def _whole(events: Any) -> dict[str, Any]:
    answer = next(event.answer for event in events if isinstance(event, Finished))
    return answer_json(answer)


def _say_answer(events: Any) -> None:
    heading = "Evidence:"
    with ProgressDisplay() as display:
        for event in events:
            if isinstance(event, Surveyed):
                display.show(event)
                continue
            display.clear()
            if isinstance(event, Retrieved):
                _tell_evidence(heading, event.hits)
                heading = "Looked through everything instead:"
            else:
                _say(event)


def _tell_evidence(heading: str, hits: Sequence[Hit]) -> None:
    if not hits:
        return
    output.tell(heading)
    for hit in hits[:_EVIDENCE_SHOWN]:
        output.tell(f"  {output.where(hit.path, hit.location)}")
    output.tell("")


def _say(event: AnswerEvent) -> None:
    match event:
        case Understood(question):
            output.tell(f"Understood as: {question}")
        case Token(text):
            output.say(text, end="")
        case Finished(answer):
            output.say("\n")
            _say_sources(answer)


def _say_sources(answer: Answer) -> None:
    if answer.abstained:
        output.say("The nearest passages:")
        for hit in answer.hits[:_EVIDENCE_SHOWN]:
            text = " ".join(hit.text.split())
            output.say(f"  {output.where(hit.path, hit.location)}\n    {text[:_SNIPPET]}…")
        return
    shown: dict[int, list[Citation]] = {}
    for citation in answer.citations:
        shown.setdefault(citation.number, []).append(citation)
    for number, citations in shown.items():
        first = citations[0]
        output.say(f"[{number}] {output.where(first.path, first.location)}")
    if answer.left_out:
        output.say(f"\nLeft out, since the files do not support it: {answer.left_out} sentences")
    doubtful = [verdict for verdict in answer.verdicts if not verdict.supported]
    if doubtful:
        output.say("\nNot supported by the files:")
        for verdict in doubtful:
            sentence = answer.text[verdict.start : verdict.end].strip()
            output.say(f"  “{sentence}” – {verdict.reason}")
    if answer.coverage is not None and answer.coverage.note:
        output.tell(f"Note: {answer.coverage.note}")
    timing = answer.timing
    output.tell(
        f"({answer.mode}, evidence after {timing.retrieved_s:.2f} s, "
        f"whole answer after {timing.total_s:.2f} s)"
    )
