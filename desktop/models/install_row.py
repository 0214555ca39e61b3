"""A model on its way: how far it is, and what stopped it."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar

from desktop.engine.said import said
from desktop.models.card import Card
from desktop.models.words import install_words
from engine.domain.model import WORKING, Install

_STEPS = 1000


class InstallRow(Card):
    """``pause``, ``resume`` and ``cancel`` carry the install."""

    pause = Signal(object)
    resume = Signal(object)
    cancel = Signal(object)

    def __init__(self, install: Install) -> None:
        super().__init__()
        self._install = install
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of {0}").format(install.title))
        self._words.addWidget(self._bar)
        self.pause_button = self.button(self.tr("Pause"))
        self.pause_button.clicked.connect(lambda: self.pause.emit(self._install))
        self.resume_button = self.button(self.tr("Go on"))
        self.resume_button.clicked.connect(lambda: self.resume.emit(self._install))
        self.cancel_button = self.button(self.tr("Give up"))
        self.cancel_button.clicked.connect(lambda: self.cancel.emit(self._install))
        self.page_button = self.button(self.tr("Open its page"), "link")
        self.page_button.clicked.connect(self._open_page)

    def show_install(self, install: Install) -> None:
        self._install = install
        self.head(install.title, install_words(install))
        failed = install.state == "failed"
        self.line("error", said(install.message) if failed else "", "danger")
        self.line("hint", said(install.hint) if failed else "")
        working = install.state in WORKING
        self._bar.setVisible(not failed)
        total = install.total_bytes
        self._bar.setRange(0, _STEPS if total or not working else 0)
        self._bar.setValue(round(_STEPS * install.done_bytes / total) if total else 0)
        self.pause_button.setVisible(working)
        self.pause_button.setAccessibleName(self.tr("Pause {0}").format(install.title))
        self.resume_button.setVisible(not working)
        self.resume_button.setText(self.tr("Try again") if failed else self.tr("Go on"))
        self.resume_button.setAccessibleName(self.tr("Go on with {0}").format(install.title))
        self.cancel_button.setAccessibleName(self.tr("Give up {0}").format(install.title))
        self.page_button.setVisible(
            failed and install.how == "download" and install.code in ("network", "not_found")
        )

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._install.origin.partition("/resolve/")[0]))
