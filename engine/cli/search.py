"""search: the passages that match."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.cli import batch, output
from engine.cli.opening import open_engine
from engine.cli.options import Batch, Collection, FileGlob, Home, Json
from engine.domain.answer import Hit
from engine.domain.errors import EngineError
from engine.domain.wire import hit_json

if TYPE_CHECKING:
    from engine.cli.opening import AnyEngine

_SNIPPET = 400


class Mode(StrEnum):
    HYBRID = "hybrid"
    VECTOR = "vector"
    KEYWORD = "keyword"


def search(
    query: Annotated[str | None, typer.Argument(help="What to look for.")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="How many hits.")] = 10,
    mode: Annotated[Mode, typer.Option("--mode", help="Both arms, or one alone.")] = Mode.HYBRID,
    collection: Collection = None,
    file: FileGlob = None,
    batch_file: Batch = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Find passages. With --batch: {"id","query"} a line in, {"id","hits"} a line out."""

    def find(engine: AnyEngine, text: str) -> list[Hit]:
        return engine.search(
            text, limit=limit, mode=mode.value, collection=collection, file_glob=file
        )

    with open_engine(home) as engine:
        if batch_file is not None:
            code = batch.run(batch_file, "query", lambda text: _hits(find(engine, text)))
            raise typer.Exit(code)
        if query is None:
            raise EngineError("usage", "There is no query.", hint="search QUERY, or --batch FILE")
        hits = find(engine, query)
    if json_:
        output.emit({"query": query, **_hits(hits)})
    else:
        _say_hits(hits)


def _hits(hits: list[Hit]) -> dict[str, Any]:
    return {"hits": [hit_json(hit) for hit in hits]}


def _say_hits(hits: list[Hit]) -> None:
    if not hits:
        output.say("Nothing matches.")
    for hit in hits:
        output.say(f"{hit.rank}. {output.where(hit.path, hit.location)}")
        for also in hit.paths[1:]:
            output.say(f"   also {output.one_line(also)}")
        if hit.headings:
            output.say(f"   {' > '.join(hit.headings)}")
        text = " ".join(hit.text.split())
        output.say(f"   {text[:_SNIPPET]}{'…' if len(text) > _SNIPPET else ''}\n")
