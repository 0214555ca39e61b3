"""Runs a converted embedder with OpenVINO, and converts one.

The model is compiled (about 0.15 s) when it is first run. The trap: OpenVINO fixes the number
of threads then, so changing it recompiles at the next batch; batches under way finish with the
old number.
"""

from __future__ import annotations

import logging
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.inference.offline import quiet, seal

PRECISIONS = ("bf16", "f32")


class OpenVinoRunner:
    """``precision`` is ``"bf16"`` or ``"f32"``; safe to call from several threads."""

    def __init__(self, model_path: Path, *, precision: str, threads: int) -> None:
        seal()
        import openvino

        self.name = f"openvino {precision}"
        self._model_path = model_path
        self._precision = precision
        self._threads = threads
        self._core: Any = openvino.Core()
        self._lock = Lock()
        self._compiled: Any = None
        self._idle: list[Any] = []

    def run(self, ids: NDArray[np.int64], mask: NDArray[np.int64]) -> NDArray[np.float32]:
        """Embeddings (rows, dimension) of ids and mask, both (rows, tokens)."""
        with self._lock:
            compiled = self._compile()
            request = self._idle.pop() if self._idle else compiled.create_infer_request()
        result = np.array(request.infer([ids, mask], share_inputs=True)[0], dtype=np.float32)
        with self._lock:
            if compiled is self._compiled:
                self._idle.append(request)
        return result

    def set_threads(self, threads: int) -> None:
        with self._lock:
            if threads != self._threads:
                self._threads = threads
                self._drop()

    def close(self) -> None:
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        self._compiled = None
        self._idle.clear()

    def _compile(self) -> Any:
        if self._compiled is None:
            options = {
                "INFERENCE_PRECISION_HINT": self._precision,
                "INFERENCE_NUM_THREADS": self._threads,
                "NUM_STREAMS": 1,  # one batch at a time over all threads: two streams gain
                "PERFORMANCE_HINT": "LATENCY",  # nothing and make a query wait longer
            }
            self._compiled = self._core.compile_model(str(self._model_path), "CPU", options)
        return self._compiled


def computes_with(precision: str) -> bool:
    """Whether the processor has this precision; what it lacks is emulated, at a twentieth of
    the speed (measured), so that even a probe of it takes half a minute."""
    seal()
    import openvino

    able = openvino.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    return precision != "bf16" or "BF16" in able


def convert(pipeline: Any, sample: tuple[Any, Any], model_path: Path) -> None:
    """Trace a torch module (ids, mask) -> embeddings and save it with float16 weights.

    ``sample`` must hold padding, or tracing takes the short cut for "nothing is masked".
    """
    seal()
    import openvino
    import torch

    previous = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with quiet(), torch.no_grad():
            model = openvino.convert_model(pipeline, example_input=sample)
    finally:
        logging.disable(previous)
    for port, name in zip(model.inputs, ("input_ids", "attention_mask"), strict=True):
        port.get_tensor().set_names({name})
    openvino.save_model(model, str(model_path), compress_to_fp16=True)
