"""explain: why a file was found for a question, or was not."""

from __future__ import annotations

from typing import Annotated

import typer

from engine.cli import output
from engine.cli.opening import open_engine
from engine.cli.options import Collection, Home, Json
from engine.domain.explanation import Explanation, Standing
from engine.domain.wire import explanation_json

_SNIPPET = 200


def explain(
    question: Annotated[str, typer.Argument(help="The question, as it was asked.")],
    file: Annotated[
        str, typer.Option("--file", metavar="PATH", help="The file: a path, or its name.")
    ],
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="Hits shown.")] = 10,
    collection: Collection = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Say why a file was found for a question, or was not, and what to do."""
    with open_engine(home) as engine:
        explanation = engine.explain(question, file, limit=limit, collection=collection)
    if json_:
        output.emit(explanation_json(explanation))
    else:
        _say(explanation)


def _say(explanation: Explanation) -> None:
    presence = explanation.presence
    output.say(f"{output.one_line(presence.path)}: {presence.status.replace('_', ' ')}")
    for reason in explanation.reasons:
        output.say(f"  {reason}")
    if explanation.standings:
        words = ", ".join(explanation.words)
        output.say(f"\nLooked for: {words}\n\nIts nearest passages:")
        for standing in explanation.standings:
            _say_standing(standing)
    if explanation.ahead:
        output.say("\nAhead of it:")
        for hit in explanation.ahead:
            output.say(f"  {hit.rank}. {output.where(hit.path, hit.location)}")
    if explanation.advice:
        output.say("\nWhat to do:")
        for advice in explanation.advice:
            output.say(f"  {advice}")


def _say_standing(standing: Standing) -> None:
    ranks = ", ".join(
        f"{name} {rank}" if rank else f"{name} –"
        for name, rank in (
            ("hit", standing.rank),
            ("by meaning", standing.vector_rank),
            ("by words", standing.keyword_rank),
        )
    )
    output.say(f"  {standing.location.label() or 'passage'}: {ranks}")
    text = " ".join(standing.text.split())
    output.say(f"    {text[:_SNIPPET]}{'…' if len(text) > _SNIPPET else ''}")
    if standing.missing:
        output.say(f"    without: {', '.join(standing.missing)}")
