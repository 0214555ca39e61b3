"""How much of the machine Lectern may use, and when."""

from __future__ import annotations

from desktop.settings.engine_settings import EngineSettings
from desktop.settings.rows import EngineRow, Section

SETTINGS = ("threads", "mains_only", "polite")


class Processor(Section):
    def __init__(self, settings: EngineSettings) -> None:
        super().__init__(
            self.tr("Processor"),
            self.tr("Answers always come first; this is mostly about reading files."),
        )
        self.threads = EngineRow(
            settings,
            "threads",
            self.tr("Threads"),
            self.tr("How many cores may work at once."),
            special=self.tr("All cores"),
        )
        self.mains = EngineRow(
            settings,
            "mains_only",
            self.tr("Read files only on mains power"),
            self.tr("On battery, new and changed files wait. Questions are answered all the same."),
        )
        self.polite = EngineRow(
            settings,
            "polite",
            self.tr("Let other programs go first"),
            self.tr(
                "Read files at low priority, and more slowly on battery and while other programs "
                "are busy."
            ),
        )
        self.add(self.threads, self.mains, self.polite)
