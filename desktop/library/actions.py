"""What a person does with files and folders: asked of the engine, told in banners, undone there.

``changed`` comes when the library is another than before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.engine.calls import Json
from desktop.engine.said import said
from desktop.library.in_parts import InParts
from desktop.library.names import name_of, shown
from desktop.library.states import collection_word
from desktop.session import Session
from desktop.viewer import outside
from desktop.viewer.place import Place
from desktop.words import count_of
from engine.domain import from_wire
from engine.domain.listing import FileRow, Member, RootReport

_MEMBERS = 100

Home = Callable[[str], str | None]
Then = Callable[[list[Json], int], object]


def _nothing(_answers: list[Json], _count: int) -> None:
    """Nothing more is to be done."""


class LibraryActions(QObject):
    """``opened`` carries the places to show in the viewer, ``began`` what is done in parts, in
    words and as the :class:`InParts`."""

    changed = Signal()
    opened = Signal(list)
    began = Signal(str, object)

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

    def open_files(self, rows: Sequence[FileRow]) -> None:
        """One as :meth:`open_file`; of several those that can be shown, one after the other."""
        places = [
            Place(row.source.document_id, row.source.path, name_of(row.source.path))
            for row in rows
            if row.source.document_id is not None
        ]
        if len(rows) > 1 and places:
            self.opened.emit(places)
        else:
            self.open_file(rows[0])

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
        if not paths:
            body = {"paths": [], "failed_only": failed_only}
            call = self._session.client.post("/reindex", body)
            call.then(self._tell, self._session.banners.error)
        else:
            self._in_parts(self.tr("Reading again"), "/reindex", "paths", paths)

    def leave_out(self, paths: Sequence[str]) -> None:
        """Out of the library, not off the disk; can be undone."""
        if len(paths) == 1:
            told = self.tr("{0} is left out of the library. The file itself is untouched.")
            self._remove(paths[0], told)
            return
        told = self.tr("{0} files are left out of the library. The files themselves are untouched.")

        def left_out(answers: list[Json], _: int) -> None:
            removed = [one for answer in answers for one in answer["removed"]]
            self._session.banners.undo(
                told.format(count_of(len(removed))), lambda: self._restore(removed)
            )

        self._in_parts(self.tr("Leaving out"), "/roots/remove", "paths", paths, then=left_out)

    def move_files(self, rows: Sequence[FileRow], collection: str, home: Home) -> None:
        """Into another collection; each is a root of its own from then on. ``home`` tells the
        collection of those that are one already."""
        paths = [row.source.path for row in rows]
        back: dict[str | None, list[str]] = {}
        for path in paths:
            back.setdefault(home(path), []).append(path)

        def put_back() -> None:
            for before, some in back.items():
                if before is None:  # to the folder that it lies in
                    self._in_parts(self.tr("Moving"), "/roots/remove", "paths", some)
                else:
                    self._move(some, before)

        def moved(answers: list[Json], count: int) -> None:
            refused = [one["failure"] for answer in answers for one in answer["refused"]]
            for failure in refused[:1]:
                self._session.banners.warn(said(failure["message"]), said(failure["hint"]))
            if count > len(refused):
                told = self._told_of_move(paths, count - len(refused), collection)
                self._session.banners.undo(told, put_back)

        self._move(paths, collection, moved)

    def _told_of_move(self, paths: Sequence[str], count: int, collection: str) -> str:
        where = collection_word(collection)
        if len(paths) == 1:
            return self.tr("{0} is in “{1}” now.").format(shown(name_of(paths[0])), where)
        return self.tr("{0} files are in “{1}” now.").format(count_of(count), where)

    def _move(self, paths: Sequence[str], collection: str, then: Then = _nothing) -> None:
        body = {"collection": collection, "partial": True}
        self._in_parts(self.tr("Moving"), "/roots", "paths", paths, body=body, then=then)

    def _in_parts(
        self,
        words: str,
        path: str,
        name: str,
        items: Sequence[object],
        *,
        body: Json | None = None,
        then: Then = _nothing,
    ) -> None:
        """``then`` is given the answers, and how many items they are about."""
        work = InParts(self._session.client, path, name, items, body, self)

        def finished(answers: list[Json], count: int) -> None:
            self._tell()
            if answers:
                then(answers, count)

        work.finished.connect(finished)
        work.failed.connect(self._session.banners.error)
        self.began.emit(words, work)
        work.start()

    def remove(self, root: RootReport) -> None:
        told = self.tr("{0} was removed from the library. Its files are untouched.")
        self._remove(root.path, told)

    def _remove(self, path: str, told: str) -> None:
        def removed(value: Json) -> None:
            self._tell()
            self._session.banners.undo(
                told.format(shown(name_of(path))), lambda: self._restore(value["removed"])
            )

        call = self._session.client.post("/roots/remove", {"paths": [path]})
        call.then(removed, self._session.banners.error)

    def take_back(self, path: str) -> None:
        """A file or folder that was left out comes back."""
        self._restore([{"path": path, "root": False}])

    def _restore(self, removed: Sequence[Json]) -> None:
        self._in_parts(self.tr("Bringing back"), "/roots/restore", "removed", removed)

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
