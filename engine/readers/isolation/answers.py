"""Taking what a worker says without trusting it: plain values and our own records, bounded.

The trap: unpickling calls whatever the bytes name, so a worker that a hostile file has taken
over could run anything in the parent. Only the classes that hold what was read are found
here, and a message that is too long is not taken at all.
"""

from __future__ import annotations

import io
import pickle
import sys
from dataclasses import is_dataclass
from enum import Enum
from multiprocessing.connection import Connection
from typing import Any

LONGEST_BYTES = 1 << 30
_ROOMS = ("engine.domain.", "engine.indexing.", "engine.store.", "engine.readers.")
_HARMLESS = {  # they make what their names say, no more
    ("engine.domain.errors", "_read_error"),
    ("builtins", "tuple"),
}


class _Records(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if module.startswith(_ROOMS):
            found = getattr(sys.modules.get(module), name, None)
            if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum)):
                return found
        if (module, name) in _HARMLESS:
            return getattr(sys.modules[module], name)
        raise pickle.UnpicklingError(f"a worker may not send a {module}.{name}")


def receive(pipe: Connection) -> Any:
    """The next message; EOFError or OSError when the worker is gone or says what it must not."""
    message = pipe.recv_bytes(LONGEST_BYTES)
    try:
        return _Records(io.BytesIO(message)).load()
    except (pickle.UnpicklingError, ValueError, TypeError, AttributeError) as error:
        raise OSError(f"a worker sent something else than what it read: {error}") from error
