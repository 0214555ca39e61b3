"""generate: a text from a template, with evidence from the files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from engine.cli import output
from engine.cli.interrupt import interruptible
from engine.cli.opening import open_engine
from engine.cli.options import Collection, FileGlob, Home, Json
from engine.cli.tasks import show
from engine.domain.answer import Citation
from engine.domain.errors import EngineError
from engine.domain.tasks import Generated, TaskEvent


def generate(
    template: Annotated[
        str | None, typer.Argument(help="A template's name, or a file; without: list them.")
    ] = None,
    values: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="A value; JSON for lists; repeat it."),
    ] = None,
    collection: Collection = None,
    file: FileGlob = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Write a letter, an e-mail, an outline or a table from a template.

    A template is Jinja2; evidence("…") quotes the files, passages("…", 5) lists what they hold.
    Your own lie in the profile's folder “templates”, as NAME.md.jinja.
    """
    with open_engine(home) as engine, interruptible() as cancel:
        if template is None:
            names = engine.tasks.templates()
            if json_:
                output.emit({"templates": names})
            else:
                output.say("\n".join(names))
            return
        source = _from_file(template)
        events = engine.tasks.generate(
            source if source is not None else template,
            dict(map(_value, values or ())),
            named=source is None,
            collection=collection,
            file_glob=file,
            cancel=cancel,
        )
        show(events, _say, as_json=json_)


def _from_file(template: str) -> str | None:
    path = Path(template)
    if not path.suffix or not path.is_file():
        return None
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise EngineError("usage", f"{path} cannot be read ({error}).") from error


def _value(given: str) -> tuple[str, Any]:
    name, equals, value = given.partition("=")
    if not equals or not name.isidentifier():
        raise EngineError("usage", f"“{given}” sets nothing.", hint="--set NAME=VALUE")
    if value[:1] in "[{":
        try:
            return name, json.loads(value)
        except ValueError as error:
            raise EngineError("usage", f"“{value}” is no JSON ({error}).") from error
    return name, value


def _say(event: TaskEvent) -> None:
    if not isinstance(event, Generated):
        return
    output.say(event.text)
    first: dict[int, Citation] = {}
    for citation in event.citations:
        first.setdefault(citation.number, citation)
    for number, citation in sorted(first.items()):
        output.tell(f"[{number}] {output.where(citation.path, citation.location)}")
