"""Taking what a worker sends without trusting it: values of ours only, no code.

The trap: a pickle may name any function to be called, and a worker that a hostile file has
taken over writes its own; so only the engine's values are made from it.
"""

from __future__ import annotations

import io
import pickle
from dataclasses import is_dataclass
from multiprocessing.connection import Connection
from typing import Any

_MORE = {
    ("engine.domain.errors", "ReadError"),
    ("engine.domain.errors", "_read_error"),
    ("pathlib", "PosixPath"),
    ("pathlib", "WindowsPath"),
}


def received(pipe: Connection) -> Any:
    """The next message. Raises EOFError when the worker is gone and UnpicklingError for one
    that no worker of ours would send."""
    return _Unpickler(io.BytesIO(pipe.recv_bytes())).load()


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        ours = module.startswith("engine.") and "." not in name
        if ours or (module, name) in _MORE:
            found = super().find_class(module, name)
            if (isinstance(found, type) and is_dataclass(found)) or (module, name) in _MORE:
                return found
        raise pickle.UnpicklingError(f"a worker sent a {module}.{name}")
