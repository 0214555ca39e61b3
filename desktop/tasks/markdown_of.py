"""A result as Markdown, to be kept or sent on: its text, its tables, its sources as footnotes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from desktop.engine.calls import Json
from desktop.tasks.facts import facts
from desktop.tasks.result_table import Column, extracted_columns, label_columns
from desktop.tasks.task import Task
from desktop.tasks.words import alike_words, change_words, title
from desktop.words import when
from engine.domain import from_wire

translate = QCoreApplication.translate


def markdown_of(task: Task) -> str:
    """The whole of it, under its title."""
    parts = [f"# {title(task.wish)}", " · ".join(filter(None, (when(task.began), facts(task))))]
    parts += [f"> {one['message']}" for one in task.of("remark")]
    makers: dict[str, Callable[[Task], Iterator[str]]] = {
        "summarise": _summary,
        "generate": lambda task: _text(task.last("generated")),
        "rewrite": lambda task: iter([task.new_text()]),
        "translate": lambda task: iter([task.new_text()]),
        "extract": _extracted,
        "classify": lambda task: _table(label_columns(), task.of("classified")),
        "topics": _topics,
        "duplicates": _alike,
        "changes": _changes,
        "differences": _differences,
    }
    parts += makers[task.wish.kind](task)
    return "\n\n".join(part for part in parts if part) + "\n"


def _summary(task: Task) -> Iterator[str]:
    """What was drafted, where it came no further."""
    for found in task.of("summary") or task.of("drafted"):
        yield from _text(found)


def _text(found: Json | None) -> Iterator[str]:
    if found is None:
        return
    yield found["text"]
    lines: dict[int, str] = {}
    for value in found.get("citations", ()):
        one = from_wire.citation(value)
        where = ", ".join(filter(None, (one.path, one.location.label())))
        lines.setdefault(one.number, f"[{one.number}] {where}")
    if lines:
        yield "---"
        yield "  \n".join(lines[number] for number in sorted(lines))


def _extracted(task: Task) -> Iterator[str]:
    rows = task.of("row")
    fields = [cell["field"] for cell in rows[0]["cells"]] if rows else []
    return _table(extracted_columns(fields), rows)


def _table(columns: list[Column], rows: list[Json]) -> Iterator[str]:
    lines = [
        _line([one.title for one in columns]),
        _line(["---"] * len(columns)),
        *(_line([one.text(row) for one in columns]) for row in rows),
    ]
    yield "\n".join(lines)


def _line(cells: list[str]) -> str:
    escaped = (" ".join(cell.split()).replace("|", "\\|") for cell in cells)
    return f"| {' | '.join(escaped)} |"


def _topics(task: Task) -> Iterator[str]:
    found = task.last("topics")
    if found is not None:
        yield "\n".join(
            f"{'  ' * (one['parent'] is not None)}- **{one['name']}** ({one['size']}): "
            f"{', '.join(one['words'])}"
            for one in found["topics"]
        )


def _alike(task: Task) -> Iterator[str]:
    only = task.wish.options.get("only")
    for group in task.of("alike"):
        if only and not any(only in copy["paths"] for copy in group["copies"]):
            continue
        yield f"## {alike_words(group['kind'])}"
        yield "\n".join(
            f"- {path} ({int(copy['shared'] * 100)} %)"
            for copy in group["copies"]
            for path in copy["paths"]
        )


def _changes(task: Task) -> Iterator[str]:
    found = task.last("changes")
    for one in found["changes"] if found is not None else ():
        yield f"## {change_words(one['kind'])}: {one['path']}"
        if one["before"]:
            yield translate("tasks", "Before: {0}").format(one["before"])
        yield from (f"+ {paragraph}" for paragraph in one["added"])


def _differences(task: Task) -> Iterator[str]:
    found = task.last("differences")
    for one in found["changes"] if found is not None else ():
        yield "\n".join(
            f"{sign} {' '.join(text.split())}"
            for sign, text in (("- ", one["before"]), ("+ ", one["after"]))
            if text
        )
