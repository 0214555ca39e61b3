"""What was dropped on the window, by what it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData

_LONGEST_TEXT = 100_000
_MODEL_SUFFIX = ".gguf"


@dataclass(slots=True)
class Dropped:
    """Files and folders, model files, web addresses, or a stretch of text."""

    paths: list[str] = field(default_factory=list)
    models: list[str] = field(default_factory=list)
    web: list[str] = field(default_factory=list)
    text: str = ""


def sort_drop(data: QMimeData) -> Dropped:
    """``data`` as the system gave it; text counts only where there is nothing else."""
    dropped = Dropped()
    for url in data.urls():
        if not url.isLocalFile():
            dropped.web.append(url.toString())
        elif Path(url.toLocalFile()).suffix.lower() == _MODEL_SUFFIX:
            dropped.models.append(url.toLocalFile())
        else:
            dropped.paths.append(url.toLocalFile())
    text = data.text().strip()
    if not data.hasUrls() and text:
        if text.startswith(("http://", "https://")) and len(text.split()) == 1:
            dropped.web.append(text)
        else:
            dropped.text = text[:_LONGEST_TEXT]
    return dropped
