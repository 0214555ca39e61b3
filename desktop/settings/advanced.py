"""Everything else that can be set, as the engine describes it."""

from __future__ import annotations

from collections.abc import Collection

from desktop.settings.engine_settings import EngineSettings
from desktop.settings.names import named
from desktop.settings.rows import EngineRow, Section


class Advanced(Section):
    """Rows are made when the engine has told what there is; ``elsewhere`` are settings that
    have their place on another page."""

    def __init__(self, settings: EngineSettings, elsewhere: Collection[str]) -> None:
        super().__init__(
            self.tr("Advanced"), self.tr("Nobody needs these; they are right as they are.")
        )
        self.rows: dict[str, EngineRow] = {}
        self._settings = settings
        self._elsewhere = frozenset(elsewhere)
        settings.loaded.connect(self._load)
        if settings.known:
            self._load()

    def _load(self) -> None:
        for name, described in self._settings.described.items():
            if name in self._elsewhere or name in self.rows:
                continue
            title, hint = named(name)
            row = EngineRow(self._settings, name, title or name, hint or described["description"])
            self.rows[name] = row
            self.add(row)
