"""What libraries say when they give up, read so that a person gets the point of it."""

from __future__ import annotations

import re

from engine.domain.errors import EngineError

_NO_MEMORY = re.compile(
    r"bad_?alloc|out of memory|(insufficient|not enough|no) memory|(unable|failed) to (re)?alloc"
    r"|cannot allocate",
    re.IGNORECASE,
)
_PLACE = "Exception from "  # OpenVINO begins with the places in its source


def lacks_memory(said: str) -> bool:
    return _NO_MEMORY.search(said) is not None


def too_little_memory(what: str) -> EngineError:
    return EngineError(
        "bad_model",
        f"There is too little memory for {what}.",
        hint="Close other programs, or choose a smaller model; doctor shows how much is free. "
        "A damaged file, too, may ask for more than there is.",
    )


def telling_line(error: Exception) -> str:
    """The line of its message that says what is wrong, "" when it has none."""
    if isinstance(error, MemoryError) or lacks_memory(str(error)):
        return "out of memory"
    lines = (line.strip() for line in str(error).splitlines())
    return next((line for line in lines if line and not line.startswith(_PLACE)), "")
