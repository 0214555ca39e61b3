"""What a person does with files and folders: asked of the engine, told in banners, undone there.

``changed`` comes when the library is another than before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.engine.calls import Json
from desktop.library.names import name_of, shown
from desktop.session import Session
from desktop.viewer import outside
from desktop.viewer.place import Place
from engine.domain import from_wire
from engine.domain.listing import FileRow, Member, RootReport

_MEMBERS = 100


class LibraryActions(QObject):
    """``opened`` carries the places to show in the viewer."""

    changed = Signal()
    opened = Signal(list)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def open_file(self, row: FileRow) -> None:
        """In the viewer, if there is anything to show there; else in the system's program."""
        source = row.source
        if source.document_id is not None:
            self.open_document(source.document_id, source.path)
        elif row.members:
            call = self._session.client.get(f"/files/{source.id}/members", limit=_MEMBERS)
            call.then(lambda value: self._open_members(row, value), self._session.banners.error)
        else:
            self.open_outside(source.path)

    def open_document(self, document_id: str, path: str) -> None:
        self.opened.emit([Place(document_id, path, name_of(path))])

    def _open_members(self, row: FileRow, value: Json) -> None:
        members = [from_wire.member(one) for one in value["members"]]
        places = [
            Place(one.document_id, one.path, name_of(one.member))
            for one in members
            if one.document_id is not None
        ]
        if places:
            self.opened.emit(places)
        else:
            self.open_outside(row.source.path)

    def open_member(self, one: Member) -> None:
        if one.document_id is not None:
            self.open_document(one.document_id, one.path)

    def open_outside(self, path: str) -> None:
        self._outside(outside.open_in_program, path)

    def show_in_folder(self, path: str) -> None:
        self._outside(outside.show_in_folder, path)

    def _outside(self, act: Callable[[str], bool], path: str) -> None:
        if not act(path):
            self._session.banners.warn(
                self.tr("The system could not open this file."),
                self.tr("It may have been moved or deleted, or no program is set for it."),
            )

    def read_again(self, paths: Sequence[str], *, failed_only: bool = False) -> None:
        """These files and folders, or everything."""
        body = {"paths": list(paths), "failed_only": failed_only}
        self._session.client.post("/reindex", body).then(self._tell, self._session.banners.error)

    def leave_out(self, row: FileRow) -> None:
        """Out of the library, not off the disk; can be undone."""
        said = self.tr("{0} is left out of the library. The file itself is untouched.")
        self._remove(row.source.path, said)

    def remove(self, root: RootReport) -> None:
        said = self.tr("{0} was removed from the library. Its files are untouched.")
        self._remove(root.path, said)

    def _remove(self, path: str, said: str) -> None:
        def removed(value: Json) -> None:
            self._tell()
            self._session.banners.undo(
                said.format(shown(name_of(path))), lambda: self._restore(value["removed"])
            )

        call = self._session.client.post("/roots/remove", {"paths": [path]})
        call.then(removed, self._session.banners.error)

    def take_back(self, path: str) -> None:
        """A file or folder that was left out comes back."""
        self._restore([{"path": path, "root": False}])

    def _restore(self, removed: list[Json]) -> None:
        call = self._session.client.post("/roots/restore", {"removed": removed})
        call.then(self._tell, self._session.banners.error)

    def move(self, root: RootReport, collection: str) -> None:
        call = self._session.client.patch(f"/roots/{root.id}", {"collection": collection})
        call.then(self._tell, self._session.banners.error)

    def rename_collection(self, name: str, new: str) -> None:
        call = self._session.client.post("/collections/rename", {"name": name, "new": new})
        call.then(self._tell, self._refused)

    def _refused(self, error: object) -> None:
        self._session.banners.error(error)  # type: ignore[arg-type]
        self._tell()  # what was typed goes, the old name comes back

    def _tell(self, _: object = None) -> None:
        self._session.feed.refresh()
        self.changed.emit()
