"""What became of a file, in a word, an icon and a colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.library.names import shown
from engine.domain.listing import FileRow
from engine.domain.source import DEFAULT_COLLECTION, Status


@dataclass(frozen=True, slots=True)
class State:
    """``colour`` names one of the theme's tokens; the word says the same."""

    word: str
    icon: str
    colour: str


def state_of(row: FileRow) -> State:
    if row.source.status is Status.INDEXED and row.source.failure is not None:
        return State(_tr("Read in part"), "warning", "warning")
    return state_of_status(row.source.status)


def state_of_status(status: Status) -> State:
    match status:
        case Status.INDEXED:
            return State(_tr("Indexed"), "ok", "success")
        case Status.PENDING:
            return State(_tr("Waiting"), "clock", "muted")
        case Status.SKIPPED:
            return State(_tr("Left out"), "minus", "muted")
        case Status.FAILED:
            return State(_tr("Not readable"), "error", "danger")


def collection_word(name: str) -> str:
    """A collection's name; the one that folders are in unless told has none."""
    return _tr("No collection") if name == DEFAULT_COLLECTION else shown(name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("states", text)
