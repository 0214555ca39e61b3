"""What is said when a file that a person chose cannot be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from engine.domain.errors import EngineError

translate = QCoreApplication.translate


def unwritten(file: Path | str, why: str | None) -> EngineError:
    """``why`` in the system's words."""
    return EngineError(
        "usage",
        translate("files", "{0} cannot be written ({1}).").format(file, why),
        hint=translate("files", "Choose another folder, or free some space."),
    )
