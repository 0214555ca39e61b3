"""What a library holds and what is being done to it, at one moment."""

from __future__ import annotations

from dataclasses import dataclass

from engine.domain.source import Root, Status


@dataclass(frozen=True, slots=True)
class StatusReport:
    """What ``status`` says. ``rate`` is files a second, ``eta_s`` None when nothing runs;
    ``members`` are the files within files (in archives, attached to letters)."""

    files: dict[Status, int]
    members: dict[Status, int]
    documents: int
    chunks: int
    rate: float
    eta_s: float | None
    paused: bool
    running: bool
    resting: bool  # on battery, where indexing is to wait for mains power
    roots: tuple[Root, ...]
    models: dict[str, str]
