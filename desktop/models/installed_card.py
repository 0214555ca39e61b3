"""A model that is here: use it, or remove it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.engine.said import said
from desktop.models import words
from desktop.models.card import Card
from engine.domain.model import InstalledModel


class InstalledCard(Card):
    """``use`` and ``remove`` carry the model; ``unuse`` is for a reranker, which none has to be."""

    use = Signal(object)
    unuse = Signal(object)
    remove = Signal(object)

    def __init__(self, model: InstalledModel) -> None:
        super().__init__()
        self._model = model
        self.use_button = self.button(self.tr("Use"))
        self.use_button.clicked.connect(lambda: self.use.emit(self._model))
        self.unuse_button = self.button(self.tr("Go without"))
        self.unuse_button.clicked.connect(lambda: self.unuse.emit(self._model))
        self.remove_button = self.button(self.tr("Remove"))
        self.remove_button.clicked.connect(lambda: self.remove.emit(self._model))

    def show_model(self, model: InstalledModel) -> None:
        self._model = model
        badge = self.tr("In use") if model.active else ""
        self.head(model.title, words.facts(model), badge)
        self.line("problem", f"{said(model.problem)} {said(model.hint)}".strip(), "danger")
        fit = model.fit
        self.line("fit", words.fit_words(fit) if fit else "", words.fit_kind(fit) if fit else "")
        self.line("answers", words.answers_words(model), "small")
        costs = model.kind == "embedder" and not model.active and not model.problem
        self.line("cost", words.reindex_words(model.reindex_s) if costs else "", "small")
        self.setToolTip(model.path)
        self._show_buttons(model)

    def _show_buttons(self, model: InstalledModel) -> None:
        self.use_button.setVisible(not model.active)
        self.use_button.setEnabled(not model.problem)
        self.use_button.setAccessibleName(self.tr("Use {0}").format(model.title))
        self.unuse_button.setVisible(model.active and model.kind == "reranker")
        self.unuse_button.setAccessibleName(self.tr("Go without {0}").format(model.title))
        self.remove_button.setVisible(not model.default and not model.active)
        self.remove_button.setAccessibleName(self.tr("Remove {0}").format(model.title))
