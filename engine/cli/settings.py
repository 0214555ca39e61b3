"""settings: what can be set, what is set, and changing it, also in an engine that runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.cli import output
from engine.cli.opening import open_engine
from engine.cli.options import Home, Json
from engine.domain.errors import EngineError

if TYPE_CHECKING:
    from engine.settings import Settings


def settings(
    name: Annotated[str | None, typer.Argument(help="Show this one.", show_default=False)] = None,
    value: Annotated[
        list[str] | None,
        typer.Argument(help="Set it to this; several for a list.", show_default=False),
    ] = None,
    default: Annotated[bool, typer.Option("--default", help="Set it to its default.")] = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """List the settings, show one, or change it; a running engine obeys at once."""
    from engine.settings import schema, setting

    described = setting(name) if name else None
    if default and (described is None or value):
        raise EngineError("usage", "--default resets one setting.", hint="settings NAME --default")
    with open_engine(home) as engine:
        current = engine.settings
        if described is None:
            _list(schema(), current, json_)
            return
        if default:
            current = engine.change_settings({described["name"]: described["default"]})
        elif value:
            current = engine.change_settings({described["name"]: _parsed(described, value)})
    _show(described, current, json_, changed=default or bool(value))


def _parsed(described: dict[str, Any], values: list[str]) -> Any:
    if described["type"] == "array":
        return values
    if len(values) > 1:
        raise EngineError(
            "usage",
            f"“{described['name']}” takes one value.",
            hint="Put a value with blanks into quotation marks.",
        )
    return values[0]


def _list(described: list[dict[str, Any]], current: Settings, json_: bool) -> None:
    if json_:
        output.emit({"settings": [{**one, "value": _value(one, current)} for one in described]})
        return
    for one in described:
        value = _value(one, current)
        mark = "" if value == one["default"] else f"  (default {_shown(one['default'])})"
        output.say(f"{one['name']} = {_shown(value)}{mark}")
        output.say(f"    {one['description']}")


def _show(described: dict[str, Any], current: Settings, json_: bool, *, changed: bool) -> None:
    value = _value(described, current)
    if json_:
        output.emit({**described, "value": value})
        return
    output.say(f"{described['name']} = {_shown(value)}")
    output.say(f"    {described['description']}")
    output.say(f"    {_range(described)}; default {_shown(described['default'])}")
    if changed and described["restart"]:
        output.tell("It holds from the next start of the engine on.")


def _value(described: dict[str, Any], current: Settings) -> Any:
    return current.model_dump(mode="json")[described["name"]]


def _range(described: dict[str, Any]) -> str:
    if described["choices"]:
        return "one of " + ", ".join(described["choices"])
    if described["type"] == "boolean":
        return "true or false"
    if described["type"] == "array":
        return "any number of texts"
    low, high = described["minimum"], described["maximum"]
    kind = {"integer": "a whole number", "number": "a number", "string": "a text"}
    bounds = f" from {low} to {high}" if high is not None else ""
    return kind[described["type"]] + bounds


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(f"“{one}”" for one in value) or "none"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if value != "" else "none"
