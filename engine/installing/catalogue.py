"""The recommended models: ``resources/models.toml``, and ``models.toml`` of the profile.

A mistake in the profile's own list is told, never hidden; the other entries still count.
"""

from __future__ import annotations

import logging
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from engine.answering.resources import RESOURCES
from engine.domain.errors import EngineError
from engine.domain.model import ModelKind

log = logging.getLogger("lectern")

_KINDS: tuple[ModelKind, ...] = ("generator", "embedder", "reranker")
CATALOGUE = RESOURCES / "models.toml"


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file of a model: where it lies there, and its ``path`` in the model's folder (of a
    generator: its name). An ``extra`` may be missing there."""

    path: str
    url: str
    extra: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """What the catalogue says of a model; numbers that it does not know are 0."""

    name: str
    title: str
    kind: ModelKind
    files: tuple[RemoteFile, ...]
    page: str
    purpose: str = ""
    size_bytes: int = 0
    licence: str = ""
    languages: tuple[str, ...] = ()
    parameters: int = 0
    context_tokens: int = 0
    layers: int = 0
    kv_heads: int = 0
    head_size: int = 0
    vocabulary: int = 0
    hidden_size: int = 0

    @property
    def kv_bytes_per_token(self) -> int:
        """Keys and values in float16, over all layers."""
        return 2 * 2 * self.layers * self.kv_heads * self.head_size


def recommended(home: Path) -> list[Entry]:
    """The program's list, then the profile's own additions."""
    entries = _read(CATALOGUE)
    own = home / "models.toml"
    if own.is_file():
        try:
            added = _read(own)
            named = {entry.name for entry in added}
            entries = [entry for entry in entries if entry.name not in named] + added
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.warning("%s cannot be used: %s", own, error)
    return entries


def entry_of(home: Path, wanted: str) -> Entry:
    """The entry that is called ``wanted`` (its name, with or without ``.gguf``, or its title;
    the beginning will do where it is that of one only), or one made for the address of a GGUF
    file.

    Raises :class:`EngineError` ("not_found", "usage").
    """
    if "://" in wanted:
        return _of_address(wanted)
    plain = _plain(wanted)
    entries = recommended(home)
    found = [one for one in entries if plain in (_plain(one.name), _plain(one.title))]
    found = found or [one for one in entries if plain and _plain(one.name).startswith(plain)]
    if len(found) == 1:
        return found[0]
    raise EngineError(
        "not_found",
        f"There is no recommended model “{wanted}”.",
        hint="“models recommended” lists them; the address of a GGUF file is taken too.",
    )


def _of_address(address: str) -> Entry:
    parts = urlsplit(address)
    name = unquote(parts.path.rsplit("/", 1)[-1])
    if not name.lower().endswith(".gguf") or not safe(name):
        raise EngineError(
            "usage",
            f"{address} is not the address of a GGUF file.",
            hint="Give one that ends in .gguf; on huggingface.co it has “/resolve/” in it.",
        )
    url = address.replace("/blob/", "/resolve/", 1)
    page = url.partition("/resolve/")[0]
    return Entry(name, name.removesuffix(".gguf"), "generator", (RemoteFile(name, url),), page)


def safe(path: str) -> bool:
    """Whether a path of a list stays within the folder that it is meant for."""
    parts = path.split("/")
    return all(part and not part.startswith(".") and not set(part) & set('\\:\0<>"|?*')
               for part in parts)  # fmt: skip


def _read(path: Path) -> list[Entry]:
    lists = tomllib.loads(path.read_text("utf-8"))
    return [_entry(kind, item) for kind in _KINDS for item in lists.get(kind, ())]


def _entry(kind: ModelKind, item: dict[str, Any]) -> Entry:
    known = {**item}
    if kind == "generator":
        url = known.pop("url")
        files: tuple[RemoteFile, ...] = (RemoteFile(known["name"], url),)
        page = url.partition("/resolve/")[0]
    else:
        page = known.pop("repository")
        required, extras = known.pop("files"), known.pop("extras", ())
        files = tuple(
            RemoteFile(path, f"{page}/resolve/main/{path}", extra=path in extras)
            for path in (*required, *extras)
        )
    for path in (known["name"], *(file.path for file in files)):
        if not safe(path):
            raise ValueError(f"{path!r} is no name for a file of a model")
    known["languages"] = tuple(known.get("languages", ()))
    return Entry(kind=kind, files=files, page=page, **known)


def _plain(name: str) -> str:
    """What counts of a name: ``Qwen3-4B`` and ``qwen3 4b`` are one."""
    return re.sub(r"[^a-z0-9.]+", "", name.lower().removesuffix(".gguf"))
