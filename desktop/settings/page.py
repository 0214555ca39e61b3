"""The settings of the window and of the engine: sections on the left, one of them open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from desktop.session import Session
from desktop.settings import answers, processor
from desktop.settings.about import About
from desktop.settings.advanced import Advanced
from desktop.settings.answers import Answers
from desktop.settings.appearance import Appearance
from desktop.settings.engine_settings import EngineSettings
from desktop.settings.language import Language
from desktop.settings.logs import Logs
from desktop.settings.privacy import Privacy
from desktop.settings.processor import Processor
from desktop.settings.rows import Section
from desktop.settings.start import Start

# These have a page of their own.
OF_MODELS = ("embedder", "generator", "reranker", "context_tokens", "gpu_layers")
_GAP = 40


class SettingsPage(QWidget):
    """``restart_wanted``: close the program and start it anew. ``models_wanted``: show the page
    of the models. ``wiped`` carries what was removed."""

    restart_wanted = Signal()
    models_wanted = Signal()
    wiped = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        preferences = session.preferences
        self.engine = EngineSettings(session.client, self)
        self.appearance = Appearance(preferences)
        self.language = Language(preferences)
        self.answers = Answers(self.engine)
        self.processor = Processor(self.engine)
        self.start = Start(preferences, session.background)
        self.privacy = Privacy(session)
        self.logs = Logs(session)
        elsewhere = (*answers.SETTINGS, *processor.SETTINGS, *OF_MODELS)
        self.advanced = Advanced(self.engine, elsewhere)
        self.about = About(session)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections of the settings"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self._pages = QStackedWidget()
        for section in self.sections():
            self.list.addItem(section.title)
            self._pages.addWidget(_scrolling(section))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)
        self._fit_list()
        self.list.currentRowChanged.connect(self._open)
        self.list.setCurrentRow(0)
        self.language.restart_wanted.connect(self.restart_wanted)
        self.answers.models_wanted.connect(self.models_wanted)
        self.privacy.wiped.connect(self.wiped)
        self.privacy.wiped.connect(self.engine.load)
        session.client.connected.connect(self._open_again)

    def sections(self) -> tuple[Section, ...]:
        """In the order in which they are listed."""
        return (
            *(self.appearance, self.language, self.answers, self.processor, self.start),
            *(self.privacy, self.logs, self.advanced, self.about),
        )

    def show_section(self, section: Section) -> None:
        self.list.setCurrentRow(self.sections().index(section))

    def _open(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        if self.isVisible():
            self.sections()[number].opened()

    def _open_again(self) -> None:
        if self.isVisible():
            self.sections()[self._pages.currentIndex()].opened()

    def _fit_list(self) -> None:
        """As wide as its longest entry, whatever the language and the size of text."""
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + _GAP)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's names
        super().showEvent(event)
        self._fit_list()
        self._open(self._pages.currentIndex())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self.isVisible():
            self._fit_list()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _scrolling(section: Section) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(section)
    return area
