"""Templates that people write, rendered where they can do nothing but make a text. Pure.

Jinja2's sandbox keeps a template from Python's insides; there is no loader, so it can read no
file. What that leaves is a template that takes all time or memory: loops inside loops, texts
multiplied. So macros and deep nesting are refused when the template is read, sequences and
results are bounded, and of the methods of texts only those that make no longer ones are there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from engine.domain.errors import EngineError

MARKS = re.compile("[\ue000-\ue002]")  # characters that mark what is quoted
LONGEST_TEMPLATE = 50_000
LONGEST_TEXT = 500_000
MOST_ITEMS = 500
_DEEPEST = 2
_REFUSED: tuple[tuple[type[nodes.Node], str], ...] = (
    (nodes.Include, "read other files"),
    (nodes.Import, "read other files"),
    (nodes.FromImport, "read other files"),
    (nodes.Extends, "read other files"),
    (nodes.Macro, "have macros"),
    (nodes.CallBlock, "have macros"),
    (nodes.Assign, "set variables"),  # which could double a text line by line
    (nodes.AssignBlock, "set variables"),
    (nodes.With, "set variables"),
    (nodes.Mul, "multiply"),
    (nodes.Pow, "multiply"),
)


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_METHODS = _words(
    "upper lower title capitalize strip lstrip rstrip startswith endswith split splitlines"
    " items keys values get"
)
_FILTERS = _words(
    "abs capitalize count d default dictsort e escape first float int items join last length"
    " list lower max min reject rejectattr replace reverse round select selectattr sort string"
    " sum title trim truncate unique upper wordcount map"
)


class _Sandbox(ImmutableSandboxedEnvironment):
    def wrap_str_format(self, value: Any) -> Any:  # noqa: ARG002 - its signature
        """Jinja2 would let ``format`` through, whose widths make texts of any length."""
        return None

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if callable(value) and attr not in _METHODS:
            return False
        return super().is_safe_attribute(obj, attr, value)


def environment() -> ImmutableSandboxedEnvironment:
    made = _Sandbox(
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.clear()
    made.globals["range"] = _bounded_range
    for name in set(made.filters) - _FILTERS:
        del made.filters[name]
    made.filters["replace"] = _bounded_replace
    return made


def _bounded_replace(text: object, old: object, new: object) -> str:
    before, one, other = str(text), str(old), str(new)
    if len(before) + before.count(one) * max(0, len(other) - len(one)) > LONGEST_TEXT:
        raise SecurityError("a text becomes too long")
    return before.replace(one, other)


def _bounded_range(*bounds: int) -> range:
    wanted = range(*bounds)
    if len(wanted) > MOST_ITEMS:
        raise SecurityError(f"a range has {MOST_ITEMS} items at most")
    return wanted


def checked(source: str) -> nodes.Template:
    """Raises :class:`EngineError` ("usage") with the line for a template that is wrong, or
    wants what it must not have."""
    if len(source) > LONGEST_TEMPLATE:
        raise EngineError("usage", f"A template has {LONGEST_TEMPLATE:,} characters at most.")
    try:
        tree = environment().parse(source)
    except TemplateSyntaxError as error:
        raise EngineError(
            "usage", f"The template is wrong in line {error.lineno}: {error.message}",
            hint="It is written in Jinja2: {{ value }}, {% for x in list %} … {% endfor %}.",
        ) from error  # fmt: skip
    except RecursionError as error:
        raise EngineError("usage", "The template is nested too deeply.") from error
    for kind, what in _REFUSED:
        node = next(tree.find_all(kind), None)
        if node is not None:
            raise EngineError("usage", f"Line {node.lineno}: a template cannot {what}.")
    _check_loops(tree, 0)
    return tree


def _check_loops(node: nodes.Node, depth: int) -> None:
    for child in node.iter_child_nodes():
        deeper = depth + isinstance(child, nodes.For)
        if deeper > _DEEPEST or (isinstance(child, nodes.For) and child.recursive):
            raise EngineError("usage", f"Line {child.lineno}: loops are nested too deeply.")
        _check_loops(child, deeper)


def bounded(value: object, depth: int = 0) -> object:
    """A value given by a person, as a template may have it: texts, numbers, lists and tables."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return MARKS.sub("", value[:LONGEST_TEXT])
    if depth < 3 and isinstance(value, list | tuple):
        return [bounded(one, depth + 1) for one in value[:MOST_ITEMS]]
    if depth < 3 and isinstance(value, Mapping):
        pairs = list(value.items())[:MOST_ITEMS]
        return {str(key): bounded(one, depth + 1) for key, one in pairs}
    raise EngineError("usage", "A value is a text, a number, a list or a table of these.")


def said_plainly(error: TemplateError | Exception) -> EngineError:
    """What went wrong while a template was rendered."""
    reason = str(error) or type(error).__name__
    return EngineError(
        "usage", f"The template cannot be filled in: {reason}.",
        hint="Give the missing values, or correct the template.",
    )  # fmt: skip
