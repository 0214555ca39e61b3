"""Texts to vectors: the Embedder seam and its real part.

The first load of a model on a machine probes it (see :mod:`engine.inference.probe`); later
loads read the result and, with OpenVINO, never import torch. The traps: a query and a passage
are not embedded alike, since some models want a different prompt in front of each; and a query
that stood in line behind the batches of an index would wait a tenth of a second for each, so
it has a way of its own to be computed where that costs little memory.
"""

from __future__ import annotations

import errno
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.inference import probe
from engine.inference.complaints import lacks_memory, telling_line, too_little_memory
from engine.inference.giving_way import give_way
from engine.inference.hardware import default_threads
from engine.inference.models import model_key
from engine.inference.openvino_runner import OpenVinoRunner
from engine.inference.prepared import prepared_folder
from engine.inference.record import MODEL_FILE, TOKENIZER_FILE, EmbedderRecord, load_record
from engine.inference.runner import Runner, normalized
from engine.inference.tokens import TokenBatcher
from engine.inference.torch_runner import (
    TorchRunner,
    load_sentence_transformer,
    require_torch,
)

BACKENDS = ("auto", "openvino", "openvino bf16", "openvino f32", "torch", "torch f32",
            "torch bf16", "torch cuda f16")  # fmt: skip

_WINDOW_TEXTS = 512  # tokenised at a time, so memory does not grow with the number of texts
_SOUND_COSINE = 0.999
# The default model's 45 MB take 50 MB more. A query of theirs takes 4 ms on one thread; while
# batches are computed 8 ms, where it took 155 ms behind them (medians, two busy cores).
_TWICE_BELOW_BYTES = 100 * 2**20


@dataclass(frozen=True, slots=True)
class EmbedderInfo:
    """``key`` identifies the vectors: two embedders with one key give the same, whatever
    their ``backend``. ``languages`` is ``("*",)`` for a model that speaks many."""

    key: str
    name: str
    dimension: int
    max_tokens: int
    languages: tuple[str, ...]
    backend: str


class Embedder(Protocol):
    """The seam. Vectors are float32 of length 1; safe to call from several threads.

    ``tokenizer_path`` is a ``tokenizer.json`` without truncation, for counting tokens.
    """

    info: EmbedderInfo
    tokenizer_path: Path

    def embed(
        self, texts: Sequence[str], *, cancel: CancelToken | None = None
    ) -> NDArray[np.float32]: ...
    def embed_query(self, text: str) -> NDArray[np.float32]: ...
    def knows_word(self, word: str) -> bool: ...
    def set_threads(self, threads: int) -> None: ...
    def close(self) -> None: ...


class PipelineEmbedder:
    """Tokenises, batches by length, runs, normalises; ``query_runner`` runs single texts that
    somebody waits for."""

    def __init__(
        self,
        record: EmbedderRecord,
        runner: Runner,
        tokenizer_path: Path,
        *,
        query_runner: Runner | None = None,
    ) -> None:
        self.info = EmbedderInfo(
            key=record.key,
            name=record.name,
            dimension=record.dimension,
            max_tokens=record.max_tokens,
            languages=record.languages,
            backend=runner.name,
        )
        self.tokenizer_path = tokenizer_path
        self.record = record
        self._runner = runner
        self._query_runner = query_runner or runner
        self._tokens = TokenBatcher(
            tokenizer_path, max_tokens=record.max_tokens, pad_id=record.pad_id
        )
        self._budget = batch_tokens(default_threads())

    def embed(
        self, texts: Sequence[str], *, cancel: CancelToken | None = None
    ) -> NDArray[np.float32]:
        """Vectors (len(texts), dimension) in the order of ``texts``.

        ``cancel`` is looked at between batches of some tens of milliseconds.
        """
        vectors = np.empty((len(texts), self.info.dimension), dtype=np.float32)
        for start in range(0, len(texts), _WINDOW_TEXTS):
            window = texts[start : start + _WINDOW_TEXTS]
            self._embed_window(window, vectors[start : start + len(window)], cancel)
        return vectors

    def embed_query(self, text: str) -> NDArray[np.float32]:
        """The vector (dimension,) of a question."""
        return self._alone(text, self.record.query_prompt)

    def knows_word(self, word: str) -> bool:
        """Whether the model's vocabulary has ``word`` in one piece: common words it has, typing
        errors hardly ever."""
        return self._tokens.is_whole(word)

    def set_threads(self, threads: int) -> None:
        """Use ``threads`` threads, 0 for every physical core, from the next batch on."""
        self._runner.set_threads(threads or default_threads())

    def is_sound(self) -> bool:
        """Whether the model still gives the vector that it gave when it was probed; also warms
        it up."""
        vector = self._alone(probe.CHECK_TEXT, self.record.document_prompt)
        return float(vector @ np.array(self.record.check, dtype=np.float32)) >= _SOUND_COSINE

    def close(self) -> None:
        self._runner.close()
        self._query_runner.close()

    def _embed_window(
        self, texts: Sequence[str], vectors: NDArray[np.float32], cancel: CancelToken | None
    ) -> None:
        rows = self._tokens.read(texts, prompt=self.record.document_prompt)
        for batch in self._tokens.plan(rows, self._budget):
            if cancel is not None:
                cancel.check()
            give_way(_WAIT_S)
            ids, mask = self._tokens.pad([rows[index] for index in batch])
            vectors[batch] = normalized(self._runner.run(ids, mask))

    def _alone(self, text: str, prompt: str) -> NDArray[np.float32]:
        ids, mask = self._tokens.pad(self._tokens.read([text], prompt=prompt))
        return np.asarray(normalized(self._query_runner.run(ids, mask))[0], dtype=np.float32)


_WAIT_S = 0.1  # for searches; a batch takes some tens of milliseconds


def batch_tokens(threads: int) -> int:
    """Padded tokens a batch: enough to occupy the threads, few enough to stay in the cache
    and to let a query or a cancel through soon."""
    return min(8192, max(1024, 512 * threads))


def load_embedder(
    folder: Path, *, cache_dir: Path, threads: int = 0, backend: str = "auto"
) -> Embedder:
    """The embedder in ``folder``, in the fastest faithful form for this machine.

    ``cache_dir`` receives the converted model and the measurements, one folder a model key;
    ``threads`` 0 means every physical core; ``backend`` is one of :data:`BACKENDS`.
    ``EngineError``: ``no_model`` without a model in ``folder``, ``bad_model`` when it cannot
    be loaded, ``usage`` for a backend that is unknown or not faithful here.
    """
    if backend not in BACKENDS:
        raise EngineError("usage", f"There is no backend {backend!r}.",
                          hint=f"Use one of: {', '.join(BACKENDS)}.")  # fmt: skip
    if not folder.is_dir():
        raise EngineError("no_model", f"There is no embedding model at {folder}.")
    if backend.startswith("torch"):
        require_torch(f"The setting compute = “{backend}”", "usage")
    threads = threads or default_threads()
    try:
        key = model_key(folder)
    except OSError as error:
        raise _unloadable(folder, error) from error
    cache = cache_dir / key
    return _cached(folder, cache, backend, threads) or _probed(folder, cache, backend, threads)


def _cached(folder: Path, cache: Path, backend: str, threads: int) -> PipelineEmbedder | None:
    """From an earlier probe; None when there is none or what it left is damaged."""
    record = load_record(cache)
    if record is None or record.best() is None:
        return None
    try:
        embedder = _assemble(record, cache, backend, threads, folder=folder)
        return embedder if embedder.is_sound() else None
    except EngineError:
        raise
    except Exception:  # foreign code on a damaged file: build it again
        return None


def _probed(folder: Path, cache: Path, backend: str, threads: int) -> PipelineEmbedder:
    try:
        probed = probe.probe(folder, cache.name, cache, threads=threads)
    except EngineError:
        raise
    except Exception as error:
        raise _unloadable(folder, error) from error
    return _assemble(probed.record, cache, backend, threads, folder=folder, model=probed.model)


def _assemble(
    record: EmbedderRecord, cache: Path, backend: str, threads: int, *, folder: Path,
    model: object = None,
) -> PipelineEmbedder:  # fmt: skip
    chosen = record.best(backend)
    if record.best() is None:
        said = [one.error for one in record.candidates if one.error]
        why = said[-1] if said else "no form of it is faithful here"
        raise _unloadable(folder, RuntimeError(why))
    if chosen is None:
        raise EngineError("usage", f"{record.name} cannot run faithfully as {backend!r} here.",
                          hint="Set the backend to 'auto'.")  # fmt: skip
    kind, _, precision = chosen.partition(" ")
    place = prepared_folder(folder) or cache
    if kind == "openvino":
        runner, query_runner = _openvino_runners(place / MODEL_FILE, precision, threads)
        return PipelineEmbedder(record, runner, place / TOKENIZER_FILE, query_runner=query_runner)
    model = model or load_sentence_transformer(folder)
    runner = TorchRunner(model, backend=chosen, threads=threads)
    return PipelineEmbedder(record, runner, place / TOKENIZER_FILE)


def _openvino_runners(model: Path, precision: str, threads: int) -> tuple[Runner, Runner]:
    """One for batches, one for queries; the same for a model that is too large to have twice."""
    runner = OpenVinoRunner(model, precision=precision, threads=threads)
    if model.with_suffix(".bin").stat().st_size > _TWICE_BELOW_BYTES:
        return runner, runner
    return runner, OpenVinoRunner(model, precision=precision, threads=1)


def _unloadable(folder: Path, error: Exception) -> EngineError:
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return EngineError("disk_full", "There is no room for the converted embedding model.",
                           hint="Free some space on the disk of the profile.")  # fmt: skip
    reason = telling_line(error)
    if lacks_memory(reason):
        return too_little_memory(f"the embedding model at {folder}")
    reason = reason[:200] or type(error).__name__
    message = f"The embedding model at {folder} cannot be used: {reason}"
    hint = "The folder must hold a complete sentence-transformers model."
    return EngineError("bad_model", message, hint=hint)
