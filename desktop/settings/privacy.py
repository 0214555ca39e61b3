"""What is stored where, and removing it for good.

No dialog asks: a button, pressed once, becomes the question, and pressed again within some
seconds does it. That is enough for what cannot be undone, and cannot happen by one slip.
"""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.engine.calls import Json
from desktop.session import Session
from desktop.settings.rows import Row, Section
from desktop.widgets.labels import label, set_kind
from desktop.words import size
from engine.domain.errors import EngineError

translate = QCoreApplication.translate

_ASK_MS = 8_000


class ConfirmButton(QPushButton):
    """``confirmed`` comes with the second press; until then the first only asks."""

    confirmed = Signal()

    def __init__(self, text: str, question: str) -> None:
        super().__init__(text)
        self._text, self._question = text, question
        self._asking = False
        self._calm = QTimer(self, interval=_ASK_MS, singleShot=True)
        self._calm.timeout.connect(self.calm)
        self.clicked.connect(self._pressed)

    def calm(self) -> None:
        """Ask no longer."""
        self._asking = False
        self._calm.stop()
        self._show(self._text, "")

    def _pressed(self) -> None:
        if self._asking:
            self.calm()
            self.confirmed.emit()
            return
        self._asking = True
        self._calm.start()
        self._show(self._question, "danger")

    def _show(self, text: str, kind: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        set_kind(self, "kind", kind)


class Privacy(Section):
    """``wiped`` carries what was removed."""

    wiped = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("Privacy"),
            self.tr(
                "Nothing leaves this machine: no account, no statistics, no connection unless you "
                "start a download. Your own files are only read."
            ),
        )
        self._session = session
        self._word = ""
        self.buttons: dict[str, ConfirmButton] = {}
        self.rows: dict[str, Row] = {}
        folder = QPushButton(self.tr("Open the folder"))
        folder.clicked.connect(self._open_folder)
        self.add(
            Row(
                self.tr("All that Lectern keeps is in one folder"),
                str(session.home),
                folder,
            )
        )
        self._table = QWidget()
        self._lines = QVBoxLayout(self._table)
        self._lines.setContentsMargins(0, 4, 0, 12)
        self._lines.setSpacing(0)
        self.add(self._table, label(self.tr("Remove for good"), "heading"))

    def opened(self) -> None:
        call = self._session.client.get("/privacy")
        call.then(self._show, self._session.banners.error)

    def _show(self, value: Json) -> None:
        self._word = value["confirm"]
        self._show_places(value["places"])
        for choice in value["choices"]:
            if choice["what"] not in self.rows:
                self._add_choice(choice["what"])
            row = self.rows[choice["what"]]
            row.hint.setText(f"{_removes(choice)} ({size(choice['size_bytes'])})")

    def _show_places(self, places: list[Json]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for place in places:
            much = label(size(place["size_bytes"]) if place["path"] else "", "muted", wrap=False)
            row = Row(_place_name(place["name"]), _holds(place), much)
            row.setToolTip(place["path"])
            self._lines.addWidget(row)

    def _add_choice(self, what: str) -> None:
        name = _choice_name(what)
        button = ConfirmButton(
            translate("Privacy", "Remove"),
            translate("Privacy", "Really remove? This cannot be undone. Press again."),
        )
        button.setAccessibleName(f"{translate('Privacy', 'Remove')}: {name}")
        button.confirmed.connect(lambda: self._wipe(what))
        self.buttons[what] = button
        self.rows[what] = Row(name, " ", button)
        self.add(self.rows[what])

    def _wipe(self, what: str) -> None:
        for button in self.buttons.values():
            button.setEnabled(False)
        call = self._session.client.post("/privacy/wipe", {"what": what, "confirm": self._word})
        call.then(self._done, lambda error: self._failed(what, error))

    def _done(self, value: Json) -> None:
        self._enable()
        banners = self._session.banners
        if value["left"]:
            left = " ".join(one["reason"] for one in value["left"])
            banners.warn(self.tr("Not everything could be removed."), left)
        else:
            banners.notice(
                self.tr("Removed for good: {0}").format(size(value["size_bytes"])),
                self.tr("Your own files are where they were."),
            )
        if value["what"] == "everything":
            self._session.preferences.forget_all()
            with suppress(EngineError):  # there was no entry, and there is none
                self._session.background.start_at_login(wanted=False)
        self.wiped.emit(value["what"])
        self.opened()

    def _failed(self, what: str, error: EngineError) -> None:
        self._enable()
        self.rows[what].complain(error)
        self.opened()

    def _enable(self) -> None:
        for button in self.buttons.values():
            button.setEnabled(True)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.home)))


def _place_name(name: str) -> str:
    names = {
        "catalogue": translate("Privacy", "Catalogue"),
        "index": translate("Privacy", "Search index"),
        "conversations": translate("Privacy", "Conversations"),
        "tasks": translate("Privacy", "Results of tasks"),
        "logs": translate("Privacy", "Logs"),
        "settings": translate("Privacy", "Settings"),
        "window": translate("Privacy", "The window"),
        "models": translate("Privacy", "Models"),
        "cache": translate("Privacy", "Prepared models"),
        "token": translate("Privacy", "Key for programs"),
        "passwords": translate("Privacy", "Passwords"),
    }
    return names.get(name, name)


def _holds(place: Json) -> str:
    words = {
        "catalogue": translate(
            "Privacy",
            "Which folders you added, the names of their files, and the text of every passage.",
        ),
        "index": translate("Privacy", "The words and meanings of the passages, to search them by."),
        "conversations": translate(
            "Privacy", "Your questions, the answers, and how you rated them."
        ),
        "tasks": translate(
            "Privacy", "What summaries, translations and other tasks made of your files."
        ),
        "logs": translate("Privacy", "What the program did and what went wrong."),
        "settings": translate("Privacy", "What you changed here."),
        "window": translate(
            "Privacy", "The window’s looks and size, and a question typed but not asked."
        ),
        "models": translate("Privacy", "Models that you added or downloaded."),
        "cache": translate("Privacy", "Models made ready for this machine; nothing of your files."),
        "token": translate("Privacy", "How programs on this machine reach your library."),
        "passwords": translate(
            "Privacy", "What opens your locked files; kept in the key store of the system."
        ),
    }
    return words.get(place["name"], str(place["holds"]))


def _choice_name(what: str) -> str:
    names = {
        "conversations": translate("Privacy", "Conversations"),
        "index": translate("Privacy", "The library"),
        "everything_but_settings": translate("Privacy", "Everything but settings and models"),
        "everything": translate("Privacy", "Everything"),
    }
    return names.get(what, what)


def _removes(choice: Json) -> str:
    words = {
        "conversations": translate(
            "Privacy", "Questions, answers, ratings, and the results of tasks."
        ),
        "index": translate(
            "Privacy", "The list of folders, and all that was read from the files in them."
        ),
        "everything_but_settings": translate(
            "Privacy", "Conversations, the library, passwords and logs."
        ),
        "everything": translate("Privacy", "All that Lectern keeps, settings and models included."),
    }
    return words.get(choice["what"], str(choice["removes"]))
