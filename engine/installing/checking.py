"""Whether a file or folder is a model that Lectern can use; else why not, and what to do."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from engine.domain.errors import EngineError
from engine.domain.model import ModelKind
from engine.inference.adapters import check_adapter
from engine.inference.gguf import GgufInfo, amounts, read_gguf
from engine.inference.models import is_adapter, is_embedder, is_reranker

_MOST_HEADER_BYTES = 100 << 20
_LEFT_OUT_FOLDERS = ("onnx", "openvino", "coreml", "assets", "imgs", "eval")
_LEFT_OUT_FILES = (".h5", ".msgpack", ".ot", ".onnx", ".onnx_data")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that was found to be whole: its files as (path in the model, path here)."""

    name: str
    kind: ModelKind
    files: tuple[tuple[str, Path], ...]

    @property
    def size_bytes(self) -> int:
        return sum(path.stat().st_size for _, path in self.files)


def check(path: Path) -> Candidate:
    """The model at ``path``. Raises :class:`EngineError` ("not_found", "bad_model")."""
    if not path.exists():
        raise EngineError("not_found", f"{path} does not exist.", hint="Check the path.")
    if path.is_dir():
        return _check_folder(path)
    name = path.name if path.suffix.lower() == ".gguf" else f"{path.name}.gguf"
    if is_adapter(path):
        check_adapter(path)
        return Candidate(name, "adapter", ((name, path),))
    check_generator(path)
    return Candidate(name, "generator", ((name, path),))


def check_generator(path: Path) -> GgufInfo:
    """The header of a whole language model. Raises :class:`EngineError` ("bad_model")."""
    info = read_gguf(path)
    if info.parts > 1:
        raise _bad(
            path,
            f"it is part {info.part} of a model in {info.parts} files",
            "Join the parts with “llama-gguf-split --merge”, or choose the model in one file.",
        )
    if info.kind == "adapter":
        raise _bad(
            path,
            "it is an adapter (LoRA) for a model, not a model",
            "Choose the GGUF file of a whole model.",
        )
    if info.architecture == "clip" or info.kind == "mmproj":
        raise _bad(
            path,
            "it only turns pictures into input for a model",
            "Choose the GGUF file of the language model itself.",
        )
    if info.embeds:
        raise _bad(
            path,
            "it makes vectors, not text: an embedding model",
            "For searching, Lectern takes the folder of an embedding model (config.json, tokenizer"
            " and weights), not its GGUF file.",
        )
    if not info.layers:
        raise _bad(path, "it has no layers that could write text", "Choose a chat model.")
    return info


def _check_folder(folder: Path) -> Candidate:
    kind: ModelKind
    if is_reranker(folder):
        kind = "reranker"
    elif is_embedder(folder):
        kind = "embedder"
    else:
        raise EngineError(
            "bad_model",
            f"{folder} is no folder of an embedding model.",
            hint="It must hold config.json, tokenizer.json and the weights (model.safetensors),"
            " as on Hugging Face. For a language model choose its GGUF file.",
        )
    files = _wanted(folder)
    names = {name for name, _ in files}
    if "tokenizer.json" not in names:
        raise _bad(folder, "tokenizer.json is missing", "Download the whole folder.")
    weights = [path for name, path in files if _is_weights(name)]
    if not weights:
        raise _bad(
            folder, "its weights (model.safetensors) are missing", "Download the whole folder."
        )
    for path in weights:
        if path.suffix == ".safetensors":
            safetensors_header(path)
    return Candidate(_folder_name(folder), kind, files)


def safetensors_header(path: Path) -> dict[str, list[int]]:
    """The shape of each tensor. Raises :class:`EngineError` ("bad_model") for a file that is
    damaged or cut short."""
    size = path.stat().st_size
    try:
        with path.open("rb") as stream:
            length = int.from_bytes(stream.read(8), "little")
            if not 0 < length <= min(_MOST_HEADER_BYTES, size):
                raise ValueError
            header = json.loads(stream.read(length))
        tensors = {name: one for name, one in header.items() if name != "__metadata__"}
        ends = [int(one["data_offsets"][1]) for one in tensors.values()]
        shapes = {name: [int(n) for n in one["shape"]] for name, one in tensors.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
        raise _bad(path, "its weights are damaged", "Download the file again.") from None
    whole = 8 + length + max(ends, default=0)
    if whole > size:
        raise _bad(path, f"it is cut off: {amounts(size, whole)}", "Download the file again.")
    return shapes


def _wanted(folder: Path) -> tuple[tuple[str, Path], ...]:
    """The files that are needed; links are followed, since a cache is made of links."""
    found = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        hidden = any(part.startswith(".") for part in name.parts)
        if hidden or name.parts[0] in _LEFT_OUT_FOLDERS or path.suffix in _LEFT_OUT_FILES:
            continue
        if path.is_file():
            found.append((name.as_posix(), path))
    if any(name.endswith(".safetensors") for name, _ in found):
        found = [(name, path) for name, path in found if path.suffix != ".bin"]
    return tuple(found)


def _is_weights(name: str) -> bool:
    return "/" not in name and name.endswith((".safetensors", ".bin"))


def _folder_name(folder: Path) -> str:
    """The folder's own, or, in the cache of Hugging Face, whose folders are named after
    commits, the model's."""
    real = folder.absolute()
    if real.parent.name == "snapshots" and real.parents[1].name.startswith("models--"):
        return real.parents[1].name.rsplit("--", 1)[-1]
    return real.name


def _bad(path: Path, reason: str, hint: str) -> EngineError:
    return EngineError("bad_model", f"{path.name} cannot be used: {reason}.", hint=hint)
