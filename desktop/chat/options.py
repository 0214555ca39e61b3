"""What a question is restricted to and how it is answered, as the window chooses it."""

from __future__ import annotations

import glob
from dataclasses import asdict, dataclass

from desktop.engine.calls import Json


@dataclass(frozen=True, slots=True)
class Options:
    """None leaves it to the engine's settings."""

    collection: str | None = None
    file: str | None = None
    model: str | None = None
    mode: str | None = None
    strict: bool | None = None
    every: bool | None = None

    def question(self) -> Json:
        """The fields of a question."""
        return asdict(self)

    def conversation(self) -> Json:
        """The fields of a conversation that keeps them."""
        return {
            "collection": self.collection,
            "file": self.file,
            "choices": {
                "model": self.model,
                "mode": self.mode,
                "strict": self.strict,
                "every": self.every,
            },
        }

    @classmethod
    def kept(cls, conversation: Json) -> Options:
        """Those of a conversation, from its wire form."""
        choices = conversation["choices"]
        return cls(
            conversation["collection"],
            conversation["file"],
            choices["model"],
            choices["mode"],
            choices["strict"],
            choices["every"],
        )


def file_glob(path: str) -> str:
    """A pattern that this file, or all in this folder, fits, whatever characters it has."""
    return path if not glob.has_magic(path) else f"{glob.escape(path)}*"
