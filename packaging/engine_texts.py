"""What the engine says of files and of refused calls, gathered from its code for the translators.

    python packaging/engine_texts.py        writes resources/translations/engine.json anew

Read are the calls that make a failure, an error, a remark or a notice. Their texts may be literals,
f-strings (whose values become ``{0}``, ``{1}`` …), names of either, choices between them, sums of
them, or be handed through a function of the same module. The trap: a text that is made otherwise
is not seen; so those are told, and a test holds them against a list.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "translations" / "engine.json"

# The places of the texts among the arguments of what carries them to a person.
_SAID: dict[str, tuple[int, ...]] = {
    "Failure": (1, 2), "ReadError": (1, 2), "EngineError": (1,), "Remark": (1,), "Notice": (0,),
    "unfounded": (0,), "Verdict": (), "replace": (),
}  # fmt: skip
_NAMED = ("message", "hint", "reason")
# No window comes by what these say.
_ELSEWHERE = (
    *("cli", "client", "evaluation", "updates", "server/openai", "server/mcp.py"),
    *("inference/perplexity.py", "indexing/presence.py", "retrieval/explain.py"),
)
_DEEPEST = 4

Parts = tuple[str | None, ...]  # None stands for a value


@dataclass(slots=True)
class Found:
    """``unseen``: (file, expression) of texts that are made in a way that is not understood."""

    texts: set[str] = field(default_factory=set)
    unseen: set[tuple[str, str]] = field(default_factory=set)


def gather(engine: Path = ROOT / "engine") -> Found:
    found = Found()
    for file in sorted(engine.rglob("*.py")):
        name = file.relative_to(engine).as_posix()
        if not name.startswith(_ELSEWHERE):
            _Module(ast.parse(file.read_text("utf-8")), name).gather(found)
    return found


def write(target: Path = TARGET) -> None:
    """For the window, which finds again in these what the engine says."""
    target.write_text(json.dumps(sorted(texts()), ensure_ascii=False, indent=0) + "\n", "utf-8")


def as_code() -> str:
    """For Qt's tools, which read texts out of code alone."""
    return "".join(f'QT_TRANSLATE_NOOP("engine", {_quoted(text)})\n' for text in sorted(texts()))


def texts() -> set[str]:
    """All of them that hold words, with those that stand for a value in one."""
    return {one for one in gather().texts if any(map(str.isalpha, one))} | set(FRAGMENTS)


class _Module:
    def __init__(self, tree: ast.Module, name: str) -> None:
        self._tree, self._name = tree, name
        self._above: dict[ast.AST, ast.AST] = {}
        self._calls: dict[str, list[ast.Call]] = {}
        for node in ast.walk(tree):
            for child in ast.iter_child_nodes(node):
                self._above[child] = node
            if isinstance(node, ast.Call):
                self._calls.setdefault(_called(node), []).append(node)

    def gather(self, found: Found) -> None:
        for name, places in _SAID.items():
            for call in self._calls.get(name, ()):
                for node in _arguments(call, places):
                    said = self._said(node, 0)
                    if said is None:
                        found.unseen.add((self._name, ast.unparse(node)))
                    else:
                        found.texts.update(map(_numbered, said))

    def _said(self, node: ast.expr, depth: int) -> list[Parts] | None:
        """What an expression may say; None where that is not understood."""
        if depth > _DEEPEST:
            return None
        match node:
            case ast.Constant(value=str(text)):
                return [(text,)] if text else []
            case ast.JoinedStr(values=values):
                return [tuple(self._part(one) for one in values)]
            case ast.IfExp(body=body, orelse=other):
                return self._all((body, other), depth)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return _joined(self._said(left, depth + 1), self._said(right, depth + 1))
            case ast.Name():
                return self._all(self._meant(node), depth)
            case ast.Call() if (function := self._function(_called(node))) is not None:
                return self._all(_returned(function), depth)
        return None

    def _all(self, nodes: Iterable[ast.expr], depth: int) -> list[Parts] | None:
        said: list[Parts] = []
        some = False
        for node in nodes:
            one = self._said(node, depth + 1)
            if one is None:
                return None
            some = True
            said += one
        return said if some else None

    def _part(self, value: ast.expr) -> str | None:
        """Of an f-string: words, or None for a value. The module's own words are no value."""
        if isinstance(value, ast.Constant):
            return str(value.value)
        if isinstance(value, ast.FormattedValue) and isinstance(value.value, ast.Name):
            match self._constant(value.value.id):
                case ast.Constant(value=str(text)):
                    return text
        return None

    def _constant(self, name: str) -> ast.expr | None:
        """What stands for a name in the whole module."""
        for node in self._tree.body:
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    return value
        return None

    def _meant(self, name: ast.Name) -> Iterator[ast.expr]:
        """What was given to a name: in its function, by who calls that, or in the module."""
        function = self._around(name)
        if function is not None:
            given = list(self._assigned(function, name.id))
            yield from given
            parameters = [one.arg for one in (*function.args.args, *function.args.kwonlyargs)]
            if not given and name.id in parameters:
                for call in self._calls.get(function.name, ()):
                    yield from _given(call, function, name.id)
                yield from _usual(function, name.id)
                return
            if given:
                return
        if (constant := self._constant(name.id)) is not None:
            yield constant

    def _around(self, node: ast.AST) -> ast.FunctionDef | None:
        while (node := self._above.get(node, self._tree)) is not self._tree:
            if isinstance(node, ast.FunctionDef):
                return node
        return None

    def _function(self, name: str) -> ast.FunctionDef | None:
        functions = (one for one in self._tree.body if isinstance(one, ast.FunctionDef))
        return next((one for one in functions if one.name == name), None)

    @staticmethod
    def _assigned(within: ast.AST, name: str) -> Iterator[ast.expr]:
        for node in ast.walk(within):
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    yield value
                case ast.NamedExpr(target=ast.Name(id=target), value=value) if target == name:
                    yield value


def _joined(first: list[Parts] | None, second: list[Parts] | None) -> list[Parts] | None:
    if first is None or second is None:
        return None
    return [a + b for a, b in product(first or [()], second or [()])]


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _arguments(call: ast.Call, places: tuple[int, ...]) -> Iterator[ast.expr]:
    yield from (call.args[place] for place in places if place < len(call.args))
    yield from (one.value for one in call.keywords if one.arg in _NAMED)


def _given(call: ast.Call, function: ast.FunctionDef, name: str) -> Iterator[ast.expr]:
    parameters = [one.arg for one in function.args.args]
    yield from (one.value for one in call.keywords if one.arg == name)
    if name in parameters and (place := parameters.index(name)) < len(call.args):
        yield call.args[place]


def _usual(function: ast.FunctionDef, name: str) -> Iterator[ast.expr]:
    """The default of a parameter, where it has one."""
    arguments = function.args
    late = arguments.args[len(arguments.args) - len(arguments.defaults) :]
    for one, default in zip(
        (*late, *arguments.kwonlyargs), (*arguments.defaults, *arguments.kw_defaults), strict=True
    ):
        if one.arg == name and default is not None:
            yield default


def _returned(function: ast.FunctionDef) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None:
            yield node.value


def _numbered(parts: Parts) -> str:
    numbers = iter(range(len(parts)))
    return "".join(f"{{{next(numbers)}}}" if one is None else one for one in parts)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


# Words that the engine puts in the place of a value.
FRAGMENTS = (
    "file", "a PDF viewer", "the program that made it", "files of this kind", "“.{0}” files",
    "tell Lectern the password: {0} passwords add", "in this picture", "on these pages",
    "pictures without text", "pictures of text, such as a scan", "of its kind", "a PDF",
    "a picture", "a Word document", "a PowerPoint presentation", "a spreadsheet",
    "an RTF document", "an Outlook message", "an OpenDocument file", "an e-book", "a notebook",
    "a Pages document", "a Keynote presentation", "a Numbers spreadsheet", "an e-mail",
    "a web page", "an archive", "an Outlook attachment",
)  # fmt: skip

if __name__ == "__main__":
    write()
    for name, expression in sorted(gather().unseen):
        print(f"not seen: {name}: {expression}", file=sys.stderr)
