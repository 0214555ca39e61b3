"""What a question is restricted to and how it is answered, as the window chooses it."""

from __future__ import annotations

import glob
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from desktop.engine.calls import Json

LONGEST_FILE = 100_000  # characters, as the engine takes them


@dataclass(frozen=True, slots=True)
class Options:
    """None leaves it to the engine's settings; ``file`` may be several patterns, a line each."""

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


def file_glob(paths: Sequence[str]) -> str | None:
    """Patterns that these files, or all in these folders, fit, whatever characters they have."""
    return "\n".join(map(_glob, paths)) or None


def _glob(path: str) -> str:
    escaped = glob.escape(path).replace("\n", "?")
    return path if escaped == path else f"{escaped}*"
