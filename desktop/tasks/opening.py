"""From a file that a task names to the place that the viewer shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.engine.calls import Json
from desktop.library.names import name_of
from desktop.session import Session
from desktop.viewer.place import Place
from engine.domain.errors import EngineError

translate = QCoreApplication.translate
_LOOKED_AT = 200


def file_place(document_id: str, path: str) -> Place:
    return Place(document_id, path, name_of(path))


def find_place(session: Session, path: str, found: Callable[[Place], object]) -> None:
    """Tell ``found`` where a file is to be seen that is known by its path only."""

    def look(value: Json) -> None:
        for row in value["files"]:
            if row["path"] == path and row["document_id"]:
                found(file_place(row["document_id"], path))
                return
        session.banners.error(
            EngineError(
                "not_found",
                translate("tasks", "{0} is not in the library any more.").format(path),
                hint=translate("tasks", "It may have been moved, or is being read again."),
            )
        )

    call = session.client.get("/files", text=name_of(path), limit=_LOOKED_AT)
    call.then(look, session.banners.error)
