"""What became of a file, in a word, an icon and a colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.library.names import shown
from engine.domain.listing import FileRow
from engine.domain.source import DEFAULT_COLLECTION, Status

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class State:
    """``colour`` names one of the theme's tokens; the word says the same."""

    word: str
    icon: str
    colour: str


def state_of(row: FileRow) -> State:
    if row.source.status is Status.INDEXED and row.source.failure is not None:
        return State(translate("states", "Read in part"), "warning", "warning")
    return state_of_status(row.source.status)


def state_of_status(status: Status) -> State:
    match status:
        case Status.INDEXED:
            return State(translate("states", "Indexed"), "ok", "success")
        case Status.PENDING:
            return State(translate("states", "Waiting"), "clock", "muted")
        case Status.SKIPPED:
            return State(translate("states", "Left out"), "minus", "muted")
        case Status.FAILED:
            return State(translate("states", "Not readable"), "error", "danger")


def collection_word(name: str) -> str:
    """A collection's name; the one that folders are in unless told has none."""
    return translate("states", "No collection") if name == DEFAULT_COLLECTION else shown(name)
