"""Question and passage read together by a cross-encoder: the Reranker seam and its real part.

An embedder reads a passage before any question is known; a cross-encoder (Nogueira and Cho,
"Passage Re-ranking with BERT", 2019) reads both at once, ranks better, and costs a run of the
model for each pair. So it only sees the few passages that the search has put first. The trap:
its scores are of any size and sign; only their order means something.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.inference.hardware import default_threads
from engine.inference.models import model_name
from engine.inference.offline import quiet, seal
from engine.inference.tokens import printable
from engine.inference.torch_runner import require_torch

_BATCH = 8  # pairs between two looks at the cancel token
_CHECK = ("What is the capital of France?", "Paris is the capital of France.")


class Reranker(Protocol):
    """The seam. ``name`` is what a person calls the model."""

    name: str

    def scores(
        self, question: str, texts: Sequence[str], *, cancel: CancelToken | None = None
    ) -> NDArray[np.float32]: ...


class CrossEncoderReranker:
    """A sentence-transformers ``CrossEncoder`` from a local folder, on the processor or on
    CUDA where torch has it."""

    def __init__(self, model: Any, *, name: str) -> None:
        self.name = name
        self._model = model

    def scores(
        self, question: str, texts: Sequence[str], *, cancel: CancelToken | None = None
    ) -> NDArray[np.float32]:
        """How well each text answers, (len(texts),), higher is better."""
        pairs = [(printable(question), printable(text)) for text in texts]
        found = np.empty(len(pairs), dtype=np.float32)
        for start in range(0, len(pairs), _BATCH):
            if cancel is not None:
                cancel.check()
            batch = pairs[start : start + _BATCH]
            with quiet():
                scores = self._model.predict(batch, batch_size=_BATCH, show_progress_bar=False)
            found[start : start + len(batch)] = scores
        return found


def load_reranker(folder: Path, *, threads: int = 0) -> CrossEncoderReranker:
    """The cross-encoder in ``folder``, tried on one pair before it is trusted.

    ``threads`` 0 means every physical core. ``EngineError``: ``no_model`` without a folder,
    ``bad_model`` when it cannot be loaded or gives no usable score.
    """
    if not folder.is_dir():
        raise EngineError("no_model", f"There is no reranker at {folder}.")
    try:
        reranker = CrossEncoderReranker(_load(folder, threads), name=model_name(folder))
        sound = bool(np.isfinite(reranker.scores(_CHECK[0], _CHECK[1:])).all())
    except EngineError:
        raise
    except Exception as error:  # foreign code on files from anywhere
        raise _unusable(folder, error) from error
    if not sound:
        raise _unusable(folder, ValueError("its scores are no numbers"))
    return reranker


def _load(folder: Path, threads: int) -> Any:
    require_torch(f"The reranker at {folder}")
    seal()
    with quiet():
        import torch
        from sentence_transformers import CrossEncoder
        from transformers.utils import logging

        logging.set_verbosity_error()
        logging.disable_progress_bar()
        torch.set_num_threads(threads or default_threads())
        return CrossEncoder(
            str(folder),
            device="cuda" if torch.cuda.is_available() else "cpu",
            local_files_only=True,
            trust_remote_code=False,
        )


def _unusable(folder: Path, error: Exception) -> EngineError:
    reason = str(error).strip().split("\n")[0][:200] or type(error).__name__
    return EngineError(
        "bad_model",
        f"The reranker at {folder} cannot be used: {reason}",
        hint="The folder must hold a complete cross-encoder with one label; "
        'or set “reranker” to "" to search without one.',
    )
