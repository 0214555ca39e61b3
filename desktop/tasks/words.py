"""Tasks in words: what they are called, how far they are, how they ended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.engine.calls import Json
from desktop.library.names import name_of, shown
from desktop.library.states import collection_word
from desktop.tasks.task import State, Task
from desktop.tasks.wish import Kind, Scope, Wish
from desktop.words import count_of, duration

translate = QCoreApplication.translate
_LONGEST = 60


def kind_name(kind: Kind) -> str:
    return {
        "summarise": translate("tasks", "Summarise"),
        "rewrite": translate("tasks", "Rewrite"),
        "translate": translate("tasks", "Translate"),
        "generate": translate("tasks", "Write from a template"),
        "extract": translate("tasks", "Extract a table"),
        "topics": translate("tasks", "Topics"),
        "duplicates": translate("tasks", "Duplicates and versions"),
        "classify": translate("tasks", "Labels"),
        "tag": translate("tasks", "Tags"),
        "changes": translate("tasks", "What changed"),
        "differences": translate("tasks", "Differences"),
    }[kind]


def kind_words(kind: Kind) -> str:
    """What it does, in a sentence or two."""
    return {
        "summarise": translate(
            "tasks",
            "The central sentences of files, each with the place it stands at; a model that writes"
            " well puts them into its own words.",
        ),
        "rewrite": translate(
            "tasks",
            "A text without mistakes, shorter, plainer or in another tone. What changed is shown,"
            " and every number is held against the original.",
        ),
        "translate": translate(
            "tasks",
            "A text in another language, paragraph by paragraph. A paragraph whose numbers do not"
            " survive stays as it was.",
        ),
        "generate": translate(
            "tasks",
            "A letter, an e-mail, an outline or a table, filled in with what your files say, each"
            " quotation with its source.",
        ),
        "extract": translate(
            "tasks",
            "A table with a line for each file: name what you want to know, and every value comes"
            " with the place it stands at.",
        ),
        "topics": translate(
            "tasks", "What your files are about, as a map to look at: files on the same lie close."
        ),
        "duplicates": translate(
            "tasks",
            "Files with the same text, nearly the same, or versions of one document, and what"
            " differs between them.",
        ),
        "classify": translate(
            "tasks",
            "One of your labels for each file: learned from files that you tagged, or from the"
            " labels’ names alone. Files that none fits get none.",
        ),
        "tag": translate(
            "tasks", "A tag of your own on files; “tag:name” in a search finds only those."
        ),
        "changes": translate(
            "tasks", "What is new, changed, moved or gone since you looked last, with what it says."
        ),
        "differences": "",
    }[kind]


def scope_words(scope: Scope) -> str:
    """The files that are meant."""
    if len(scope.paths) == 1:
        return shown(name_of(scope.paths[0]))
    if scope.paths:
        return translate("tasks", "{0} files and folders").format(count_of(len(scope.paths)))
    if scope.collection is not None:
        return collection_word(scope.collection)
    return translate("tasks", "All files")


def title(wish: Wish) -> str:
    """What a task is called in the list: what was done with what."""
    if wish.chat:
        what = str(wish.options.get("title", ""))
    elif wish.kind == "generate":
        what = template_name(str(wish.options.get("template", "")))
    elif wish.text:
        what = translate("tasks", "“{0}”").format(shortened(wish.text, 40))
    elif wish.kind == "duplicates" and wish.options.get("only"):
        what = shown(name_of(str(wish.options["only"])))
    elif wish.kind == "differences":
        what = " – ".join(shown(name_of(one)) for one in wish.scope.paths)
    else:
        what = scope_words(wish.scope)
    return translate("tasks", "{0}: {1}").format(kind_name(wish.kind), what)


def state_words(task: Task) -> str:
    return {
        State.WAITING: translate("tasks", "Waiting for the one before it"),
        State.RUNNING: translate("tasks", "Working…"),
        State.DONE: translate("tasks", "Done"),
        State.CANCELLED: translate("tasks", "Cancelled"),
        State.FAILED: translate("tasks", "Failed"),
        State.BROKEN: translate("tasks", "Broken off when the program ended"),
    }[task.state]


def progress_words(working: Json) -> str:
    """``Reading: 12 of 40 · about 3 min left``."""
    words = stage_words(working["stage"])
    if working["total"] > 1:
        words = translate("tasks", "{0}: {1} of {2}").format(
            words, count_of(working["done"]), count_of(working["total"])
        )
    if working["eta_s"] is not None and working["eta_s"] > 0:
        left = translate("tasks", "about {0} left").format(duration(working["eta_s"]))
        words = f"{words} · {left}"
    return words


def stage_words(stage: str) -> str:
    return {
        "gathering": translate("tasks", "Gathering"),
        "reading": translate("tasks", "Reading"),
        "comparing": translate("tasks", "Comparing"),
        "grouping": translate("tasks", "Grouping"),
        "drawing": translate("tasks", "Drawing the map"),
        "naming": translate("tasks", "Finding names"),
        "learning": translate("tasks", "Learning"),
        "labelling": translate("tasks", "Labelling"),
        "writing": translate("tasks", "Writing"),
    }.get(stage, stage)


def alike_words(kind: str) -> str:
    return {
        "same": translate("tasks", "The same text"),
        "nearly": translate("tasks", "Nearly the same"),
        "version": translate("tasks", "Versions of one document"),
    }.get(kind, kind)


def change_words(kind: str) -> str:
    return {
        "new": translate("tasks", "New"),
        "changed": translate("tasks", "Changed"),
        "moved": translate("tasks", "Moved"),
        "gone": translate("tasks", "Gone"),
    }.get(kind, kind)


def length_name(length: str) -> str:
    return {
        "short": translate("tasks", "Short"),
        "medium": translate("tasks", "Medium"),
        "long": translate("tasks", "Long"),
    }[length]


def rewriting_name(how: str) -> str:
    return {
        "correct": translate("tasks", "Correct spelling and grammar"),
        "shorten": translate("tasks", "Shorten"),
        "plain": translate("tasks", "Plain words"),
        "formal": translate("tasks", "Formal tone"),
        "friendly": translate("tasks", "Friendly tone"),
    }[how]


def field_kind_name(kind: str) -> str:
    return {
        "string": translate("tasks", "Text"),
        "number": translate("tasks", "Number"),
        "integer": translate("tasks", "Whole number"),
        "boolean": translate("tasks", "Yes or no"),
        "date": translate("tasks", "Date"),
    }[kind]


def value_name(name: str) -> str:
    """What a template's value is called; those of a person's own as they called it."""
    return {
        "to": translate("tasks", "To"),
        "subject": translate("tasks", "Subject"),
        "opening": translate("tasks", "Salutation"),
        "about": translate("tasks", "What to look up"),
        "closing": translate("tasks", "Closing words"),
        "sender": translate("tasks", "From"),
        "title": translate("tasks", "Title"),
        "points": translate("tasks", "Points"),
        "rows": translate("tasks", "Number of lines"),
    }.get(name, name)


def template_name(name: str) -> str:
    return {
        "letter": translate("tasks", "Letter"),
        "email": translate("tasks", "E-mail"),
        "outline": translate("tasks", "Outline"),
        "table": translate("tasks", "Table of passages"),
    }.get(name, name)


def language_name(language: str) -> str:
    """Languages as the engine is told them, in the words of the window."""
    return {
        "English": translate("tasks", "English"),
        "German": translate("tasks", "German"),
        "French": translate("tasks", "French"),
        "Spanish": translate("tasks", "Spanish"),
        "Italian": translate("tasks", "Italian"),
        "Portuguese": translate("tasks", "Portuguese"),
        "Dutch": translate("tasks", "Dutch"),
        "Polish": translate("tasks", "Polish"),
        "Chinese": translate("tasks", "Chinese"),
        "Japanese": translate("tasks", "Japanese"),
    }.get(language, language)


LANGUAGES = (
    "English", "German", "French", "Spanish", "Italian", "Portuguese", "Dutch", "Polish",
    "Chinese", "Japanese",
)  # fmt: skip


def shortened(text: str, longest: int = _LONGEST) -> str:
    one = " ".join(text.split())
    return one if len(one) <= longest else f"{one[:longest].rstrip()}…"


def problem_words(problem: str) -> str:
    """Why a paragraph was left as it was."""
    number, missing, _ = problem.rpartition(" is missing")
    other, foreign, _ = problem.rpartition(" is not in the original")
    if missing:
        return translate("tasks", "Left as it was: {0} is missing in the new wording.").format(
            number
        )
    if foreign:
        return translate("tasks", "Left as it was: {0} is not in the original.").format(other)
    return translate("tasks", "Left as it was: nothing was written.")
