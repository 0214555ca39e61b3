"""extract: a table of chosen fields over many files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from engine.cli import output
from engine.cli.ask import AnswerMode
from engine.cli.interrupt import interruptible
from engine.cli.opening import open_engine
from engine.cli.options import Collection, FileGlob, Home, Json, Paths, selection
from engine.cli.tasks import followed
from engine.domain.errors import EngineError
from engine.domain.tasks import Extracted, ExtractedRow


def extract(
    paths: Paths = None,
    schema: Annotated[
        Path | None, typer.Option("--schema", help="A JSON Schema of an object: the fields.")
    ] = None,
    fields: Annotated[
        list[str] | None,
        typer.Option("--field", metavar="NAME[:TYPE][=WORDS]", help="A field; repeat it."),
    ] = None,
    file_out: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write a table: .csv or .xlsx.")
    ] = None,
    mode: Annotated[
        AnswerMode | None,
        typer.Option(
            "--mode", help="quote: pick values out by their labels; compose: a model reads."
        ),
    ] = None,
    model: Annotated[
        str | None, typer.Option("--model", help="GGUF to read with: a name or a path.")
    ] = None,
    collection: Collection = None,
    file: FileGlob = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Fill in a form from each file; every value with the place it stands at.

    A TYPE is string, number, integer, boolean or date.
    """
    form = _form(schema, fields or ())
    kind = file_out.suffix.lower() if file_out else ""
    if kind not in ("", ".csv", ".xlsx"):
        raise EngineError("usage", f"“{kind}” is no kind of table.", hint="-o TABLE.csv or .xlsx")
    rows: list[ExtractedRow] = []
    with open_engine(home) as engine, interruptible() as cancel:
        events = engine.tasks.extract(
            form,
            selection(paths, collection, file),
            mode=mode.value if mode else None,
            model=model,
            cancel=cancel,
        )
        for event in followed(events, as_json=json_):
            if isinstance(event, ExtractedRow):
                rows.append(event)
                if not json_:
                    _say(event)
            elif isinstance(event, Extracted):
                if file_out is not None:
                    _write(file_out, event.fields, rows)
                how = f"read by {event.model}" if event.model else "picked out by their labels"
                told = f"{output.count(event.rows, 'file')}, {output.count(event.cells, 'value')}"
                doubtful = f"{event.cells - event.supported:,} of them not found in their file"
                output.tell(f"{told} {how}, {doubtful}.")


def _form(schema: Path | None, fields: list[str] | tuple[()]) -> Any:
    if (schema is None) == (not fields):
        raise EngineError("usage", "Name the fields.", hint="--schema FILE, or --field NAME …")
    if schema is None:
        return {"type": "object", "properties": dict(map(_field, fields))}
    try:
        return json.loads(schema.read_text("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise EngineError(
            "usage", f"{schema} is no JSON that can be read ({error}).", hint="Correct the file."
        ) from error


def _field(given: str) -> tuple[str, dict[str, str]]:
    name, _, description = given.partition("=")
    name, _, kind = name.partition(":")
    described = {"type": "string" if kind in ("", "date") else kind, "description": description}
    return name, {**described, "format": "date"} if kind == "date" else described


def _say(row: ExtractedRow) -> None:
    output.say(output.one_line(row.path))
    for cell in row.cells:
        if cell.value is None:
            output.say(f"  {cell.field}: –")
        elif cell.citation is None:
            output.say(f"  {cell.field}: {cell.value}  (not found in the file)")
        else:
            place = cell.citation.location.label()
            output.say(f"  {cell.field}: {cell.value}{f'  ({place})' if place else ''}")


def _write(file: Path, fields: tuple[str, ...], rows: list[ExtractedRow]) -> None:
    from engine.tasks.extraction.export import as_csv, as_xlsx, table_of

    table = table_of(fields, rows)
    try:
        file.write_bytes(as_xlsx(table) if file.suffix.lower() == ".xlsx" else as_csv(table))
    except OSError as error:
        raise EngineError(
            "usage",
            f"{file} cannot be written ({error.strerror}).",
            hint="Choose a file in a folder that exists and that you may write to.",
        ) from error
    output.tell(f"Written to {output.one_line(str(file))}")
