"""Runs an embedder with torch: the float32 reference, bfloat16, and CUDA.

The trap: casting the whole model to bfloat16 pools and normalises in bfloat16 too and loses
three digits (cosine 0.996); autocast keeps those in float32.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.domain.errors import EngineError
from engine.inference.offline import quiet, seal

_CPU_BACKENDS = ("torch f32", "torch bf16")


def require_torch(what: str, code: str = "bad_model") -> None:
    """:class:`EngineError` where this build has no torch; ``what`` says who needs it."""
    if find_spec("torch") is None or find_spec("sentence_transformers") is None:
        raise EngineError(
            code,
            f"{what} needs torch, which this build of Lectern leaves out.",
            hint="Lectern run from its source has it, and can prepare an embedder for this build: "
            "python -m engine.inference.prepared MODEL TARGET.",
        )


def load_sentence_transformer(folder: Path) -> Any:
    """The model in float32 on the processor, from local files only."""
    require_torch(f"The embedding model at {folder}")
    seal()
    with quiet():
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging

        logging.set_verbosity_error()
        logging.disable_progress_bar()
        model = SentenceTransformer(
            str(folder), device="cpu", local_files_only=True, trust_remote_code=False
        )
        return model.float().eval()


def torch_backends() -> tuple[str, ...]:
    import torch

    return (*_CPU_BACKENDS, "torch cuda f16") if torch.cuda.is_available() else _CPU_BACKENDS


class TorchRunner:
    """``backend`` is one of :func:`torch_backends`. Threads are torch's, process-wide."""

    def __init__(self, model: Any, *, backend: str, threads: int) -> None:
        import torch

        self.name = backend
        self._torch: Any = torch
        self._device = "cuda" if "cuda" in backend else "cpu"
        self._reduced = not backend.endswith("f32")
        self._model = model.to(self._device)
        self.set_threads(threads)

    def run(self, ids: NDArray[np.int64], mask: NDArray[np.int64]) -> NDArray[np.float32]:
        """Embeddings (rows, dimension) of ids and mask, both (rows, tokens)."""
        features = {
            "input_ids": self._torch.from_numpy(ids).to(self._device),
            "attention_mask": self._torch.from_numpy(mask).to(self._device),
        }
        with self._torch.inference_mode(), self._autocast():
            output = self._model(features)["sentence_embedding"]
        return np.asarray(output.float().cpu().numpy(), dtype=np.float32)

    def set_threads(self, threads: int) -> None:
        self._torch.set_num_threads(threads)

    def close(self) -> None:
        self._model = None

    def _autocast(self) -> AbstractContextManager[Any]:
        if not self._reduced:
            return nullcontext()
        kind = self._torch.float16 if self._device == "cuda" else self._torch.bfloat16
        context: AbstractContextManager[Any] = self._torch.autocast(self._device, dtype=kind)
        return context


def pipeline(model: Any) -> Any:
    """All modules of ``model`` as one torch module (ids, mask) -> (rows, dimension)."""
    import torch

    class Pipeline(torch.nn.Module):  # type: ignore[misc, name-defined, unused-ignore]
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, input_ids: Any, attention_mask: Any) -> Any:
            features = {"input_ids": input_ids, "attention_mask": attention_mask}
            return self.model(features)["sentence_embedding"]

    return Pipeline().eval()
