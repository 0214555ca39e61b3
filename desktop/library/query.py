"""What the table shows: which files, in which order."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.engine.calls import Json
from engine.domain.listing import Sort
from engine.domain.source import Status


@dataclass(frozen=True, slots=True)
class FileQuery:
    text: str = ""
    status: Status | None = None
    root: int | None = None
    collection: str | None = None
    sort: Sort = "name"
    descending: bool = False

    @property
    def filtered(self) -> bool:
        """Whether a person asked for less than everything."""
        return bool(self.text or self.status or self.root is not None or self.collection)

    def parameters(self) -> Json:
        return {
            "text": self.text or None,
            "status": self.status.value if self.status else None,
            "root": self.root,
            "collection": self.collection,
            "sort": self.sort,
            "descending": self.descending,
        }
