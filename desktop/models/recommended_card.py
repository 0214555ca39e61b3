"""A model that can be downloaded."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.models import words
from desktop.models.card import Card
from desktop.words import size
from engine.domain.model import RecommendedModel


class RecommendedCard(Card):
    """``download`` carries the model."""

    download = Signal(object)

    def __init__(self, model: RecommendedModel) -> None:
        super().__init__()
        self._model = model
        self.download_button = self.button(self.tr("Download"))
        self.download_button.clicked.connect(lambda: self.download.emit(self._model))
        page = self.button(self.tr("Its page"), "link")
        page.setToolTip(self.tr("Opens {0} in your browser.").format(model.page))
        page.setAccessibleName(self.tr("Page of {0} in the browser").format(model.title))
        page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._model.page)))

    def show_model(self, model: RecommendedModel, *, under_way: bool = False) -> None:
        self._model = model
        self.head(model.title, words.facts(model))
        self.line("purpose", model.purpose)
        fit = model.fit
        self.line("fit", words.fit_words(fit) if fit else "", words.fit_kind(fit) if fit else "")
        costs = words.reindex_words(model.reindex_s) if model.reindex_s is not None else ""
        self.line("cost", costs, "small")
        host = QUrl(model.source).host()
        self.download_button.setEnabled(not under_way)
        self.download_button.setToolTip(
            self.tr("Opens a connection to {0} and brings {1}.").format(
                host, size(model.size_bytes)
            )
        )
        self.download_button.setAccessibleName(
            self.tr("Download {0}, {1}, from {2}").format(model.title, size(model.size_bytes), host)
        )
