"""What a result amounts to, in a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.tasks.counts import Counts
from desktop.tasks.task import Task
from desktop.tasks.words import language_name, rewriting_name
from desktop.words import count_of, when

translate = QCoreApplication.translate


def facts(task: Task) -> str:
    """ "" where there is nothing to count."""
    makers = {
        "summarise": _summary,
        "rewrite": _rewritten,
        "translate": _rewritten,
        "extract": _extracted,
        "classify": _labels,
        "topics": _topics,
        "duplicates": _alike,
        "changes": _changes,
        "differences": _differences,
    }
    maker = makers.get(task.wish.kind)
    return maker(task) if maker is not None else ""


def _summary(task: Task) -> str:
    found = task.last("summary")
    if found is None:
        return ""
    who = (
        translate("tasks", "Quoted from your files")
        if found["mode"] == "quote"
        else translate("tasks", "Written by {0}").format(found["model"])
    )
    read = translate("tasks", "{0} of {1} passages").format(
        count_of(found["passages"]), count_of(found["all_passages"])
    )
    return who if task.wish.chat else f"{who} · {read}"


def _rewritten(task: Task) -> str:
    found = task.last("rewritten")
    how = (
        language_name(str(task.wish.options.get("language", "")))
        if task.wish.kind == "translate"
        else rewriting_name(str(task.wish.options["how"]))
    )
    if found is None:
        return how
    who = translate("tasks", "Written by {0}").format(found["model"])
    parts = [how, who if found["model"] else translate("tasks", "sentences left out")]
    if found["problems"]:
        parts.append(Counts().left(found["problems"]))
    return " · ".join(parts)


def _extracted(task: Task) -> str:
    found = task.last("extracted")
    if found is None:
        return ""
    parts = [
        Counts().files(found["rows"]),
        Counts().values(found["cells"]),
    ]
    if not found["model"]:
        parts.append(translate("tasks", "picked out by their names"))
    if doubtful := found["cells"] - found["supported"]:
        parts.append(Counts().doubtful(doubtful))
    return " · ".join(parts)


def _labels(task: Task) -> str:
    found = task.last("learned")
    if found is None:
        return ""
    parts = [f"{name}: {count_of(files)}" for name, _, files in found["labels"]]
    if found["none_fits"]:
        parts.append(translate("tasks", "None of them: {0}").format(count_of(found["none_fits"])))
    if found["accuracy"] is not None:
        right = f"{found['accuracy']:.0%}"
        parts.append(translate("tasks", "right for {0} of the examples").format(right))
    return " · ".join(parts)


def _topics(task: Task) -> str:
    found = task.last("topics")
    if found is None:
        return ""
    tops = sum(one["parent"] is None for one in found["topics"])
    documents = Counts().documents(found["documents"])
    return f"{Counts().topics(tops)} · {documents}"


def _alike(task: Task) -> str:
    return Counts().groups(len(task.of("alike")))


def _changes(task: Task) -> str:
    found = task.last("changes")
    if found is None:
        return ""
    files = Counts().files(found["files"])
    if found["since"] is None:
        return files
    since = translate("tasks", "since {0}").format(when(found["since"]))
    return f"{files} · {since}"


def _differences(task: Task) -> str:
    found = task.last("differences")
    return Counts().paragraphs(len(found["changes"])) if found else ""
