"""Keeps the model libraries off the network; call :func:`seal` before importing any of them.

The trap: merely importing ``openvino`` sends a usage event through ``openvino_telemetry``
unless that package is absent, and ``sentence_transformers`` may ask the hub about a local
folder. Both have a documented way to stay silent, used here.
"""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

_SILENT = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TOKENIZERS_PARALLELISM": "true",
}


def seal() -> None:
    """Switch off every way by which a model library would open a connection. Idempotent."""
    os.environ.update(_SILENT)
    if "openvino" not in sys.modules:
        # None makes the import fail, and openvino then falls back to its own empty stub.
        sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]


@contextmanager
def quiet() -> Iterator[None]:
    """Swallow the warnings that libraries raise about their own insides while loading."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
