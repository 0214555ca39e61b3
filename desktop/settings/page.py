"""The settings of the window and of the engine: sections on the left, one of them open."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
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
_SECTIONS = (
    *("appearance", "language", "answers", "processor", "start"),
    *("privacy", "logs", "advanced", "about"),
)
_GAP = 40
_LIST_SHARE = 2.6


class SettingsPage(QWidget):
    """``models_wanted``: show the page of the models. ``wiped`` carries what was removed."""

    models_wanted = Signal()
    wiped = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._session = session
        self.engine = EngineSettings(session.client, self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections of the settings"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self._pages = QStackedWidget()
        for name in _SECTIONS:
            self.list.addItem(self._title(name))
            self._pages.addWidget(_Scrolling())
        self._choice = self._narrow_list()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 12, 0, 0)
        self._row.setSpacing(0)
        for widget in (self._choice, self.list):
            self._row.addWidget(widget)
        self._row.addWidget(self._pages, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self._open)
        session.client.connected.connect(self._open_now)

    # Each section is made when it is first looked at, so that the window is up the sooner.

    @cached_property
    def appearance(self) -> Appearance:
        return Appearance(self._session.preferences)

    @cached_property
    def language(self) -> Language:
        return Language(self._session.preferences)

    @cached_property
    def answers(self) -> Answers:
        made = Answers(self.engine)
        made.models_wanted.connect(self.models_wanted)
        return made

    @cached_property
    def processor(self) -> Processor:
        return Processor(self.engine)

    @cached_property
    def start(self) -> Start:
        return Start(self._session.preferences, self._session.background)

    @cached_property
    def privacy(self) -> Privacy:
        made = Privacy(self._session)
        made.wiped.connect(self.wiped)
        made.wiped.connect(self.engine.load)
        return made

    @cached_property
    def logs(self) -> Logs:
        return Logs(self._session)

    @cached_property
    def advanced(self) -> Advanced:
        return Advanced(self.engine, (*answers.SETTINGS, *processor.SETTINGS, *OF_MODELS))

    @cached_property
    def about(self) -> About:
        return About(self._session)

    def sections(self) -> tuple[Section, ...]:
        """All of them, in the order in which they are listed."""
        return tuple(getattr(self, name) for name in _SECTIONS)

    def show_section(self, section: Section) -> None:
        self.list.setCurrentRow(self.sections().index(section))

    def _open(self, number: int) -> None:
        section: Section = getattr(self, _SECTIONS[number])
        area = self._pages.widget(number)
        assert isinstance(area, _Scrolling)
        if area.widget() is None:
            area.setWidget(section)
        self._pages.setCurrentIndex(number)
        if self.isVisible():
            section.opened()

    def _narrow_list(self) -> QComboBox:
        """The same sections, for where there is no room beside them."""
        choice = QComboBox()
        choice.setAccessibleName(self.list.accessibleName())
        choice.addItems([self._title(name) for name in _SECTIONS])
        choice.hide()
        choice.activated.connect(self.list.setCurrentRow)
        self.list.currentRowChanged.connect(choice.setCurrentIndex)
        return choice

    def _open_now(self) -> None:
        if self.isVisible():
            self._open(self.list.currentRow())

    def _title(self, name: str) -> str:
        return {
            "appearance": self.tr("Appearance"),
            "language": self.tr("Language"),
            "answers": self.tr("Answers"),
            "processor": self.tr("Processor"),
            "start": self.tr("Start and background"),
            "privacy": self.tr("Privacy"),
            "logs": self.tr("Logs and diagnostics"),
            "advanced": self.tr("Advanced"),
            "about": self.tr("About Lectern"),
        }[name]

    def _fit_list(self) -> None:
        """As wide as its longest entry, whatever the language and the size of text."""
        wanted = self.list.sizeHintForColumn(0) + _GAP
        self.list.setFixedWidth(wanted)
        narrow = self.width() < wanted * _LIST_SHARE
        if narrow != self.list.isHidden():
            self.list.setHidden(narrow)
            self._choice.setVisible(narrow)
            self._row.setDirection(
                QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's names
        super().showEvent(event)
        self._fit_list()
        self.engine.load_once()
        self._open_now()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_list()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self.isVisible():
            self._fit_list()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        where = self._choice if self.list.isHidden() else self.list
        where.setFocus(Qt.FocusReason.OtherFocusReason)


class _Scrolling(QScrollArea):
    """What a section lies in."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
