"""Context size and GPU layers of the language model in use, with the memory they would take."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QSpinBox, QVBoxLayout

from desktop.engine.calls import Call, Json
from desktop.models import words
from desktop.session import Session
from desktop.widgets.inputs import Choices, WholeNumber
from desktop.widgets.labels import label, set_kind
from desktop.words import count_of
from engine.domain.model import Fit, InstalledModel, from_json

_CONTEXTS = (2048, 4096, 8192, 16_384, 32_768, 65_536, 131_072)
_USUAL = 8192
_DEBOUNCE_MS = 150
_LEAST_WIDTH = 180


class Tuning(QFrame):
    """The estimate follows what is chosen at once; it holds from “Apply” on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._session = session
        self._model: InstalledModel | None = None
        self._saved = (0, -1)
        self._asked: Call | None = None
        self.context = Choices()
        self.layers = WholeNumber()
        for control in (self.context, self.layers):
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.layers.setRange(-1, 0)
        self.layers.setSpecialValueText(self.tr("All that fit"))
        self.layers.setMinimumWidth(_LEAST_WIDTH)
        self._layers_note = label("", "small")
        self._estimate = label("", "small")
        self.apply = QPushButton(self.tr("Apply"))
        self.apply.clicked.connect(self._apply)
        self._wait = QTimer(self, interval=_DEBOUNCE_MS, singleShot=True)
        self._wait.timeout.connect(self._ask)
        self.context.currentIndexChanged.connect(self._touched)
        self.layers.valueChanged.connect(self._touched)
        self._arrange()
        self.hide()

    def show_model(self, model: InstalledModel | None) -> None:
        """The language model in use; None while there is none that could be set."""
        if model is None or model.problem:
            self.hide()
            return
        if self._model is None or (model.name, model.fit) != (self._model.name, self._model.fit):
            self._model = model
            self._session.client.get("/settings").then(self._show_settings)
        self.show()

    @property
    def estimate(self) -> str:
        return self._estimate.text()

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 14, 12)
        rows.setSpacing(4)
        rows.addWidget(label(self.tr("Memory of the language model in use"), "strong"))
        rows.addWidget(self._name(self.tr("Context"), self.context))
        rows.addWidget(self.context, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(
            label(self.tr("How much it reads at once: evidence, talk and answer."), "small")
        )
        rows.addSpacing(4)
        rows.addWidget(self._name(self.tr("Layers on the GPU"), self.layers))
        rows.addWidget(self.layers, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._layers_note)
        rows.addSpacing(4)
        rows.addWidget(self._estimate)
        rows.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignLeft)

    def _name(self, text: str, control: QComboBox | QSpinBox) -> QLabel:
        made = label(text, wrap=False)
        made.setBuddy(control)
        control.setAccessibleName(text)
        return made

    def _show_settings(self, settings: Json) -> None:
        model = self._model
        if model is None:
            return
        self._saved = (int(settings["context_tokens"]), int(settings["gpu_layers"]))
        self._fill_contexts(model, self._saved[0])
        has_gpu = model.fit is not None and model.fit.gpu_available_bytes > 0
        self.layers.setMaximum(max(model.layers, self._saved[1], 0))
        self.layers.setValue(self._saved[1])
        self.layers.setEnabled(has_gpu)
        self._layers_note.setText(
            self.tr("-1 means all that fit; 0 leaves the GPU alone.")
            if has_gpu
            else self.tr("No graphics card was found that Lectern can compute on.")
        )
        if model.fit is not None:
            self._show_fit(model.fit)
        self.apply.setEnabled(False)

    def _fill_contexts(self, model: InstalledModel, chosen: int) -> None:
        limit = model.context_tokens or _USUAL
        sizes = sorted({*(size for size in _CONTEXTS if size < limit), limit, chosen} - {0})
        self.context.blockSignals(True)
        self.context.clear()
        usual = count_of(min(limit, _USUAL))
        self.context.addItem(self.tr("Automatic (up to {0} tokens)").format(usual), 0)
        for size in sizes:
            self.context.addItem(self.tr("{0} tokens").format(count_of(size)), size)
        self.context.setCurrentIndex(max(0, self.context.findData(chosen)))
        self.context.blockSignals(False)

    def _chosen(self) -> tuple[int, int]:
        return int(self.context.currentData() or 0), self.layers.value()

    def _touched(self) -> None:
        self.apply.setEnabled(self._chosen() != self._saved)
        self._wait.start()

    def _ask(self) -> None:
        if self._model is None:
            return
        if self._asked is not None:
            self._asked.cancel()
        context, layers = self._chosen()
        self._asked = self._session.client.get(
            "/models/fit", name=self._model.name, context_tokens=context, gpu_layers=layers
        )
        self._asked.then(self._take_fit, self._forget)

    def _forget(self, _: object) -> None:
        self._asked = None

    def _take_fit(self, value: Json) -> None:
        self._asked = None
        self._show_fit(from_json(Fit, value))

    def _show_fit(self, fit: Fit) -> None:
        self._estimate.setText(words.fit_words(fit))
        set_kind(self._estimate, "kind", words.fit_kind(fit))

    def _apply(self) -> None:
        context, layers = self._chosen()
        before = self._saved
        values = {"context_tokens": context, "gpu_layers": layers}
        call = self._session.client.patch("/settings", {"values": values})
        call.then(self._applied, self._session.banners.error)
        self._session.banners.undo(
            self.tr("The language model is loaded with the new sizes at the next question."),
            lambda: self._restore(before),
        )

    def _restore(self, values: tuple[int, int]) -> None:
        body = {"values": {"context_tokens": values[0], "gpu_layers": values[1]}}
        self._session.client.patch("/settings", body).then(
            self._applied, self._session.banners.error
        )

    def _applied(self, settings: Json) -> None:
        self._show_settings(settings)
        self._ask()
