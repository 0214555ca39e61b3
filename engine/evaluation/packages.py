"""What evaluation needs beyond the engine, and how to get it."""

from __future__ import annotations

from importlib.util import find_spec

from engine.domain.errors import EngineError
from engine.profile.installation import frozen

NEEDED = {"ir_measures": "ir-measures", "sacrebleu": "sacrebleu", "matplotlib": "matplotlib"}


def require() -> None:
    """Raises :class:`EngineError` ("usage") naming the packages that are not installed."""
    missing = [package for module, package in NEEDED.items() if find_spec(module) is None]
    if missing:
        raise EngineError(
            "usage",
            f"Evaluating needs packages that are not installed: {', '.join(missing)}.",
            hint="Measure with Lectern run from its source; this build leaves them out."
            if frozen()
            else "Install them: pip install 'lectern[eval]', or in a checkout pip install "
            "-e '.[eval]'.",
        )
