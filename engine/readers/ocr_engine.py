"""The recognising engine: PP-OCR models from rapidocr's own wheel, run by OpenVINO.

The trap: rapidocr downloads a model that it does not find, so every model is named by its path.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from engine.domain.errors import ReadError


@lru_cache(maxsize=1)
def engine() -> Any:
    try:
        import cv2
        import rapidocr
        from rapidocr import EngineType, RapidOCR
    except ImportError as error:
        raise _unavailable() from error
    cv2.setNumThreads(1)
    models = Path(rapidocr.__file__).parent / "models"
    parameters: dict[str, object] = {
        "Global.log_level": "critical",
        "EngineConfig.openvino.inference_num_threads": 1,
        "EngineConfig.openvino.num_streams": 1,
    }
    for part, pattern in (
        ("Det", "*_det_*.onnx"),
        ("Cls", "*_cls_*.onnx"),
        ("Rec", "*_rec_*.onnx"),
    ):
        parameters[f"{part}.engine_type"] = EngineType.OPENVINO
        parameters[f"{part}.model_path"] = str(next(models.glob(pattern)))
    return RapidOCR(params=parameters)


def _unavailable() -> ReadError:
    return ReadError(
        "unsupported",
        "Text in pictures cannot be recognised on this machine.",
        "Text recognition needs the packages rapidocr and openvino.",
        skipped=True,
    )
