"""A form to be filled in from files: the fields of a JSON Schema, and a grammar for them. Pure.

The grammar lets a model write nothing but the form, so that whatever it says can be read. The
trap: a table has one row a file, so a schema is an object of plain values; lists and objects
inside it are refused rather than flattened.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.domain.errors import EngineError

MOST_FIELDS = 40
_LONGEST_VALUE = 200
_KINDS = ("string", "number", "integer", "boolean")
_RULES = rf"""
text ::= "\"" char{{1,{_LONGEST_VALUE}}} "\"" | "null"
char ::= [^"\\\x00-\x1f] | "\\" (["\\/bfnrt] | "u" [0-9a-fA-F]{{4}})
number ::= "-"? ("0" | [1-9] [0-9]{{0,14}}) ("." [0-9]{{1,6}})? | "null"
integer ::= "-"? ("0" | [1-9] [0-9]{{0,14}}) | "null"
boolean ::= "true" | "false" | "null"
date ::= "\"" [0-9]{{4}} "-" [0-9]{{2}} "-" [0-9]{{2}} "\"" | "null"
"""


@dataclass(frozen=True, slots=True)
class Field:
    """``kind`` is "string", "number", "integer", "boolean" or "date"; of a string that is one of
    several, ``choices`` are these."""

    name: str
    kind: str
    description: str = ""
    choices: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Its name and what it is, as a person would say them."""
        return f"{self.name.replace('_', ' ')} {self.description}".strip()


def fields_of(schema: object) -> tuple[Field, ...]:
    """Raises :class:`EngineError` ("usage") for a schema that is none, or no flat one."""
    if not isinstance(schema, Mapping) or schema.get("type", "object") != "object":
        raise _refused("A schema is a JSON object that describes an object.")
    properties = schema.get("properties")
    if not isinstance(properties, Mapping) or not properties:
        raise _refused("The schema names no properties.")
    if len(properties) > MOST_FIELDS:
        raise _refused(f"{len(properties)} properties are too many for one table.")
    return tuple(_field(str(name), one) for name, one in properties.items())


def _field(name: str, described: object) -> Field:
    if not isinstance(described, Mapping):
        raise _refused(f"“{name}” is not described by an object.")
    if not name.strip() or len(name) > 100 or not name.isprintable():
        raise _refused("A property's name has 1 to 100 characters to see.")
    description = described.get("description", "")
    choices = described.get("enum")
    if choices is not None:
        if (
            not isinstance(choices, list)
            or not choices
            or not all(isinstance(one, str) and one for one in choices)
        ):
            raise _refused(f"“{name}”: enum is a list of texts.")
        return Field(name, "string", str(description), tuple(choices))
    kind = described.get("type", "string")
    if isinstance(kind, list):  # ["string", "null"]: everything may be left out anyway
        kind = next((one for one in kind if one != "null"), "string")
    if kind not in _KINDS:
        raise _refused(f"“{name}” is of the type “{kind}”; a cell holds {', '.join(_KINDS)}.")
    if kind == "string" and described.get("format") == "date":
        kind = "date"
    return Field(name, kind, str(description))


def _refused(message: str) -> EngineError:
    return EngineError(
        "usage",
        message,
        hint='Such as {"type": "object", "properties": {"tenant": {"type": "string"}, '
        '"rent": {"type": "number", "description": "euros a month"}}}',
    )


def grammar_of(fields: Sequence[Field]) -> str:
    """GBNF for the form, the fields in their order."""
    pairs = ' "," '.join(
        f"{_literal(json.dumps(field.name) + ':')} {_rule(field)}" for field in fields
    )
    return f'root ::= "{{" {pairs} "}}"\n{_RULES}'


def _rule(field: Field) -> str:
    if field.choices:
        options = [_literal(json.dumps(choice, ensure_ascii=False)) for choice in field.choices]
        return f"({' | '.join([*options, _literal('null')])})"
    return "text" if field.kind == "string" else field.kind


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def filled(fields: Sequence[Field], said: str) -> dict[str, Any]:
    """The form as the model filled it in; what cannot be read is left out."""
    try:
        value = json.loads(said[said.index("{") :])
    except (ValueError, RecursionError):
        return {}
    if not isinstance(value, dict):
        return {}
    return {field.name: value[field.name] for field in fields if _fits(field, value)}


def _fits(field: Field, value: Mapping[str, Any]) -> bool:
    one = value.get(field.name)
    if one is None:
        return False
    if field.choices:
        return one in field.choices
    if field.kind in ("string", "date"):
        return isinstance(one, str) and bool(one.strip())
    if field.kind == "boolean":
        return isinstance(one, bool)
    return isinstance(one, int | float) and not isinstance(one, bool)
