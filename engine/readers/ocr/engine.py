"""The two networks of text recognition: one finds text in a picture, one reads a line of it.

They are PP-OCR's, from the wheel of rapidocr; OpenVINO runs them (onnxruntime where there is
none). Only the models are taken from that wheel: its program would download one that it
misses. The trap: every new input shape costs memory that is never given back, so pictures go
in as tiles of one size, and lines in a dozen widths.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.domain.errors import ReadError
from engine.profile.installation import package_folder

TILE = 800  # pixels a side
LINE_HEIGHT = 48  # pixels, as the reading network was trained
_WIDTHS = (160, 240, 320, 400, 480, 640, 800, 960, 1280, 1600, 2000)

Pixels = NDArray[np.uint8]  # height × width × (blue, green, red)
Network = Callable[[NDArray[np.float32]], NDArray[np.float32]]


@dataclass(frozen=True)
class Engine:
    _finding: Network
    _reading: Network
    _signs: tuple[str, ...]

    def find(self, tile: Pixels) -> NDArray[np.float32]:
        """How likely (0 to 1) each pixel of a tile belongs to text."""
        likely: NDArray[np.float32] = self._finding(_as_input(tile))[0, 0]
        return likely

    def read(self, line: Pixels) -> tuple[str, float]:
        """The text of a line that is LINE_HEIGHT high, and how sure (0 to 1) it is."""
        width = line.shape[1]
        room = next((each for each in _WIDTHS if each >= width), _WIDTHS[-1])
        padded = np.zeros((1, 3, LINE_HEIGHT, room), np.float32)
        padded[..., : min(width, room)] = _as_input(line[:, :room])
        return self._decoded(self._reading(padded)[0])

    def _decoded(self, steps: NDArray[np.float32]) -> tuple[str, float]:
        """Each step names a sign or (0) none; one that is named twice running is one sign."""
        best = steps.argmax(axis=1)
        kept = (best != 0) & (best != np.roll(best, 1))
        kept[:1] = best[:1] != 0
        if not kept.any():
            return "", 0.0
        text = "".join(self._signs[number - 1] for number in best[kept])
        return text, float(steps.max(axis=1)[kept].mean())


LONGEST_LINE = _WIDTHS[-1]


def _as_input(pixels: Pixels) -> NDArray[np.float32]:
    scaled = pixels.astype(np.float32) / 127.5 - 1.0
    return np.ascontiguousarray(scaled.transpose(2, 0, 1)[None])


@lru_cache(maxsize=1)
def engine() -> Engine:
    """The engine of this process, loaded when it is first needed; ReadError when it cannot."""
    try:
        import cv2

        load = _openvino if importlib.util.find_spec("openvino") else _onnxruntime
        cv2.setNumThreads(1)
        finding, _ = load(_model("det"), (1, 3, TILE, TILE))
        reading, signs = load(_model("rec"), None)
    except ImportError as error:
        raise _unavailable() from error
    return Engine(finding, reading, (*signs, " "))


def _model(kind: str) -> Path:
    """A model file of the rapidocr package, which is looked at and never imported."""
    folder = package_folder("rapidocr")
    for found in sorted(folder.glob(f"models/*_{kind}_*.onnx")) if folder else ():
        return found
    raise ImportError(f"rapidocr carries no {kind} model")


def _openvino(model: Path, shape: tuple[int, ...] | None) -> tuple[Network, list[str]]:
    import openvino

    core = openvino.Core()
    read = core.read_model(model)
    if shape:
        read.reshape(list(shape))
    characters = ""
    if not shape:
        characters = str(read.get_rt_info(["framework", "character"]).value)
    options = {"INFERENCE_NUM_THREADS": 1, "NUM_STREAMS": 1}
    request = core.compile_model(read, "CPU", options).create_infer_request()

    def network(values: NDArray[np.float32]) -> NDArray[np.float32]:
        request.infer([values], share_inputs=True)
        return np.asarray(request.get_output_tensor().data)

    return network, characters.splitlines()


def _onnxruntime(model: Path, _: tuple[int, ...] | None) -> tuple[Network, list[str]]:
    runtime: Any = import_module("onnxruntime")  # where there is one; we do not ask for it
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    session = runtime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    (wanted,) = session.get_inputs()
    characters = session.get_modelmeta().custom_metadata_map.get("character", "")

    def network(values: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(session.run(None, {wanted.name: values})[0])

    return network, characters.splitlines()


def _unavailable() -> ReadError:
    return ReadError(
        "unsupported",
        "Text in pictures cannot be recognised on this machine.",
        "It needs the package openvino or, where there is none, onnxruntime.",
        skipped=True,
    )
