"""How questions are answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop.settings.engine_settings import EngineSettings
from desktop.settings.rows import EngineRow, Row, Section

SETTINGS = ("answer_mode", "strict", "answer_tokens", "evidence_passages")


class Answers(Section):
    """``models_wanted``: go to the page where models are chosen."""

    models_wanted = Signal()

    def __init__(self, settings: EngineSettings) -> None:
        super().__init__(self.tr("Answers"))
        modes = [
            ("auto", self.tr("What the model can do")),
            ("quote", self.tr("Quote from the files")),
            ("compose", self.tr("Let the model write")),
        ]
        self.mode = EngineRow(
            settings,
            "answer_mode",
            self.tr("How to answer"),
            self.tr(
                "Quoted answers are the files’ own sentences. A model that writes is checked "
                "against them; small ones are better at quoting."
            ),
            choices=modes,
        )
        self.strict = EngineRow(
            settings,
            "strict",
            self.tr("Leave out what is not supported"),
            self.tr("Sentences that the files do not support are left out instead of marked."),
        )
        self.length = EngineRow(
            settings,
            "answer_tokens",
            self.tr("Longest answer"),
            self.tr("In tokens; a hundred are about seventy-five words."),
        )
        self.passages = EngineRow(
            settings,
            "evidence_passages",
            self.tr("Passages for an answer"),
            self.tr("More of them take longer to read, and find more."),
        )
        self.models = QPushButton(self.tr("Choose a model"))
        self.models.clicked.connect(self.models_wanted)
        self.models_row = Row(
            self.tr("Models"),
            self.tr("Which model reads and writes, and how much of it runs on the graphics card."),
            self.models,
        )
        self.add(self.mode, self.strict, self.length, self.passages, self.models_row)
