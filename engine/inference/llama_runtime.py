"""llama.cpp's C calls: one model, one context, one sequence of tokens held in its cache.

Drives the C functions rather than ``llama_cpp.Llama``, whose loop costs Python time at every
token. The trap: :attr:`LlamaRuntime.held` must say exactly which tokens the cache holds, so
it grows only after a decode succeeded and is cut before anything else is decoded.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any
from weakref import finalize

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.inference.adapters import Adapter
from engine.inference.complaints import lacks_memory, too_little_memory
from engine.inference.giving_way import give_way
from engine.inference.tokens import printable
from engine.profile.installation import frozen

BATCH_TOKENS = 256
_WAIT_S = 0.1  # for searches; a batch takes about half a second

_ERROR_LEVEL = 4
_ABORTED = 2
_PIECE_BYTES = 256
_ALL_LAYERS = 1 << 30
_complaints: deque[str] = deque(maxlen=8)


@dataclass(frozen=True, slots=True)
class Sampling:
    """How a token is drawn; temperature 0 takes the likeliest. A ``grammar`` (GBNF, from its
    rule ``root``) lets nothing through that it does not allow."""

    temperature: float = 0.0
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    seed: int = 0
    grammar: str = ""


class LlamaRuntime:
    """Not safe for use from several threads at once: its owner holds a lock.

    ``EngineError("bad_model")`` when llama.cpp refuses the file.
    """

    def __init__(
        self,
        path: Path,
        *,
        context_tokens: int,
        threads: int,
        gpu_layers: int,
        adapters: Sequence[Adapter] = (),
    ) -> None:
        self._c: Any = native()
        self._model: Any = None
        self._context: Any = None
        _complaints.clear()
        model = self._c.llama_model_default_params()
        model.n_gpu_layers = _ALL_LAYERS if gpu_layers < 0 else gpu_layers
        self._model = self._c.llama_model_load_from_file(str(path).encode(), model)
        if not self._model:
            raise _refused(path)
        loaded = self._load_adapters(adapters)  # llama.cpp wants them before the context
        self._context = self._open(context_tokens, threads)
        # Whoever dropped it may not be the last to use it: memory goes with the last of them.
        self._freeing = finalize(self, _free, self._c, self._model, self._context)
        self._freeing.atexit = False
        if not self._context:
            self.close()
            raise _refused(path)
        self._attach(loaded, adapters)
        self._vocab: Any = self._c.llama_model_get_vocab(self._model)
        self._memory: Any = self._c.llama_get_memory(self._context)
        self.context_tokens = int(self._c.llama_n_ctx(self._context))
        self.held: list[int] = []
        self._one = (self._c.llama_token * 1)()
        self._one_batch: Any = self._c.llama_batch_get_one(self._one, 1)
        self._piece = ctypes.create_string_buffer(_PIECE_BYTES)

    def tokenize(self, text: str, *, special: bool) -> list[int]:
        """Tokens of ``text``; ``special`` reads ``<|im_end|>`` and the like as control tokens."""
        data = printable(text).encode()
        room = len(data) + 8
        tokens = (self._c.llama_token * room)()
        count = self._c.llama_tokenize(self._vocab, data, len(data), tokens, room, False, special)
        if count < 0:
            raise RuntimeError("llama_tokenize needs more tokens than bytes")
        return list(tokens[:count])

    def control_texts(self, text: str) -> set[str]:
        """Control tokens that ``text`` spells out."""
        c, vocab = self._c, self._vocab
        spelled = {
            token
            for token in set(self.tokenize(text, special=True))
            if c.llama_vocab_is_control(vocab, token)
        }
        names = (c.llama_vocab_get_text(vocab, token) or b"" for token in spelled)
        return {name.decode("utf-8", "replace") for name in names if name}

    def special_text(self, which: str) -> str:
        """The text of the ``bos`` or ``eos`` token, "" when the model has none."""
        token = getattr(self._c, f"llama_vocab_{which}")(self._vocab)
        if token < 0:
            return ""
        return str((self._c.llama_vocab_get_text(self._vocab, token) or b"").decode())

    @property
    def vocabulary(self) -> int:
        """How many tokens the model knows."""
        return int(self._c.llama_vocab_n_tokens(self._vocab))

    @property
    def leading_token(self) -> int | None:
        """The token that every prompt must begin with, if the model wants one."""
        if not self._c.llama_vocab_get_add_bos(self._vocab):
            return None
        token = int(self._c.llama_vocab_bos(self._vocab))
        return token if token >= 0 else None

    def piece(self, token: int) -> bytes:
        """The bytes of a token; a character may be spread over several tokens."""
        room = _PIECE_BYTES
        size = self._c.llama_token_to_piece(self._vocab, token, self._piece, room, 0, False)
        return self._piece.raw[:size] if size > 0 else b""

    def ends(self, token: int) -> bool:
        return bool(self._c.llama_vocab_is_eog(self._vocab, token))

    def prefill(self, tokens: Sequence[int], cancel: CancelToken | None) -> int:
        """Make the cache hold exactly ``tokens``, with the next one ready to be sampled.

        What the cache shares with ``tokens`` from the start is kept. Returns how many were
        computed. Cancelling takes effect within a layer.
        """
        keep = self._trim(_common_prefix(self.held, tokens[:-1]))
        for start in range(keep, len(tokens), BATCH_TOKENS):
            if cancel is not None:
                cancel.check()
            give_way(_WAIT_S)
            part = tokens[start : start + BATCH_TOKENS]
            self._decode_interruptible(part, cancel)
            self.held.extend(part)
        return len(tokens) - keep

    def append(self, token: int) -> None:
        """Compute one token more."""
        self._one[0] = token
        self._succeed(self._c.llama_decode(self._context, self._one_batch))
        self.held.append(token)

    def logits_of(self, tokens: Sequence[int]) -> NDArray[np.float32]:
        """Compute ``tokens``, at most :data:`BATCH_TOKENS`, after those that are held: what the
        model expects after each (len(tokens), vocabulary), as a copy."""
        c, count = self._c, len(tokens)
        batch = c.llama_batch_init(count, 0, 1)
        try:
            batch.n_tokens = count
            for index, token in enumerate(tokens):
                batch.token[index], batch.pos[index] = token, len(self.held) + index
                batch.n_seq_id[index], batch.seq_id[index][0], batch.logits[index] = 1, 0, 1
            self._succeed(c.llama_decode(self._context, batch))
        finally:
            c.llama_batch_free(batch)
        self.held.extend(tokens)
        found = c.llama_get_logits(self._context)
        shape = (count, int(c.llama_vocab_n_tokens(self._vocab)))
        return np.ctypeslib.as_array(found, shape=shape).copy()

    def forget(self) -> None:
        """Empty the cache."""
        self._trim(0)

    def sampler(self, sampling: Sampling) -> Any:
        """A sampler chain; give it back with :meth:`free_sampler`."""
        c = self._c
        chain = c.llama_sampler_chain_init(c.llama_sampler_chain_default_params())
        if sampling.grammar:
            bound = c.llama_sampler_init_grammar(self._vocab, sampling.grammar.encode(), b"root")
            if not bound:
                c.llama_sampler_free(chain)
                raise EngineError("usage", "The grammar for the answer cannot be understood.")
            c.llama_sampler_chain_add(chain, bound)
        if sampling.temperature <= 0:
            c.llama_sampler_chain_add(chain, c.llama_sampler_init_greedy())
            return chain
        for part in (
            c.llama_sampler_init_top_k(sampling.top_k),
            c.llama_sampler_init_top_p(sampling.top_p, 1),
            c.llama_sampler_init_min_p(sampling.min_p, 1),
            c.llama_sampler_init_temp(sampling.temperature),
            c.llama_sampler_init_dist(sampling.seed),
        ):
            c.llama_sampler_chain_add(chain, part)
        return chain

    def sample(self, sampler: Any) -> int:
        return int(self._c.llama_sampler_sample(sampler, self._context, -1))

    def free_sampler(self, sampler: Any) -> None:
        self._c.llama_sampler_free(sampler)

    def set_threads(self, threads: int) -> None:
        self._c.llama_set_n_threads(self._context, threads, threads)

    def close(self) -> None:
        self._freeing()
        self._context = self._model = None

    def _open(self, context_tokens: int, threads: int) -> Any:
        """A context with flash attention, without it where the model does not allow it."""
        c = self._c
        for attention in (c.LLAMA_FLASH_ATTN_TYPE_ENABLED, c.LLAMA_FLASH_ATTN_TYPE_DISABLED):
            params = c.llama_context_default_params()
            params.n_ctx = context_tokens
            params.n_batch = params.n_ubatch = BATCH_TOKENS
            params.n_threads = params.n_threads_batch = threads
            params.flash_attn_type = attention
            params.no_perf = True
            context = c.llama_init_from_model(self._model, params)
            if context:
                return context
        return None

    def _load_adapters(self, adapters: Sequence[Adapter]) -> list[Any]:
        """They belong to the model and are freed with it."""
        loaded = []
        for one in adapters:
            found = self._c.llama_adapter_lora_init(self._model, os.fsencode(one.path))
            if not found:
                self._c.llama_model_free(self._model)
                self._model = None
                raise _does_not_fit(one.path)
            loaded.append(found)
        return loaded

    def _attach(self, loaded: Sequence[Any], adapters: Sequence[Adapter]) -> None:
        if not loaded:
            return
        c, count = self._c, len(loaded)
        handles = (c.llama_adapter_lora_p_ctypes * count)(*loaded)
        scales = (ctypes.c_float * count)(*(one.scale for one in adapters))
        if c.llama_set_adapters_lora(self._context, handles, count, scales) != 0:
            self.close()
            raise _does_not_fit(adapters[0].path)

    def _trim(self, keep: int) -> int:
        """Cut the cache to its first ``keep`` tokens, or empty it if the model cannot."""
        if keep == 0 or not self._c.llama_memory_seq_rm(self._memory, 0, keep, -1):
            self._c.llama_memory_clear(self._memory, False)
            keep = 0
        del self.held[keep:]
        return keep

    def _decode_interruptible(self, part: Sequence[int], cancel: CancelToken | None) -> None:
        c = self._c
        tokens = (c.llama_token * len(part))(*part)
        batch = c.llama_batch_get_one(tokens, len(part))
        if cancel is None:
            self._succeed(c.llama_decode(self._context, batch))
            return
        abort = c.ggml_abort_callback(lambda _: cancel.cancelled)
        c.llama_set_abort_callback(self._context, abort, None)
        try:
            self._succeed(c.llama_decode(self._context, batch))
        finally:
            c.llama_set_abort_callback(self._context, c.ggml_abort_callback(), None)

    def _succeed(self, code: int) -> None:
        if code == _ABORTED:
            raise Cancelled
        if code != 0:
            self._c.llama_memory_clear(self._memory, True)
            self.held.clear()
            hint = "Choose another model, or a smaller context."
            raise EngineError("bad_model", f"The model failed to compute ({code}).", hint=hint)


@cache
def native() -> ModuleType:
    """llama.cpp's functions, started once, its log kept off the terminal.

    ``EngineError("no_model")`` when the library cannot be loaded on this machine.
    """
    # Threads that wait for each other spin for 5 ms by default, and so take the processor from
    # the very thread they wait for when indexing runs beside: a third slower (measured).
    os.environ.setdefault("GOMP_SPINCOUNT", "20000")
    try:
        from llama_cpp import llama_cpp
    except (ImportError, OSError, RuntimeError) as error:
        again = "Lectern" if frozen() else "llama-cpp-python, which is compiled for this machine,"
        hint = f"Install {again} again."
        raise EngineError("no_model", f"llama.cpp cannot be loaded: {error}", hint=hint) from error
    llama_cpp.llama_log_set(_log_callback(llama_cpp), None)
    _load_backends(llama_cpp)
    llama_cpp.llama_backend_init()
    return llama_cpp  # type: ignore[no-any-return, unused-ignore]


def _load_backends(llama_cpp: Any) -> None:
    """Where llama.cpp was built with a library for each kind of processor, load the best that
    runs here, and those for graphics processors whose drivers are here. A build for one kind
    of processor has it in already. Only our own folder is looked into."""
    if sys.platform == "win32":
        from llama_cpp._ggml import libggml as library
    else:
        library = llama_cpp._lib  # through the one that wants them: it must be the same copy

    count = library.ggml_backend_dev_count
    count.restype = ctypes.c_size_t
    if count() == 0:
        folder = Path(llama_cpp._lib._name).parent
        library.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
        library.ggml_backend_load_all_from_path(os.fsencode(folder))
    if count() == 0:
        raise EngineError(
            "no_model",
            "llama.cpp has no library that runs on this processor.",
            hint="Search works without it; answers need a 64-bit processor of Intel's or AMD's.",
        )


@cache
def _log_callback(llama_cpp: Any) -> Any:
    """Kept for ever by the cache: llama.cpp holds only its address."""

    def note(level: int, text: bytes, _: object) -> None:
        if level == _ERROR_LEVEL:
            _complaints.append(text.decode("utf-8", "replace").strip())

    return llama_cpp.llama_log_callback(note)


def _refused(path: Path) -> EngineError:
    if any(map(lacks_memory, _complaints)):
        return too_little_memory(path.name)
    reason = next((line.rpartition("error loading model: ")[2] for line in _complaints), "")
    message = f"{path.name} cannot be loaded" + (f": {reason}" if reason else ".")
    hint = "It may be damaged, or newer than this program; choose another model."
    return EngineError("bad_model", message, hint=hint)


def _does_not_fit(path: Path) -> EngineError:
    reason = next((line.rpartition(": ")[2] for line in _complaints), "")
    message = f"{path.name} does not fit this model" + (f": {reason}." if reason else ".")
    hint = "An adapter serves only the very model that it was made for; choose another one."
    return EngineError("bad_model", message, hint=hint)


def _free(c: Any, model: Any, context: Any) -> None:
    if context:
        c.llama_free(context)
    c.llama_model_free(model)


def _common_prefix(left: Sequence[int], right: Sequence[int]) -> int:
    for index, (a, b) in enumerate(zip(left, right, strict=False)):
        if a != b:
            return index
    return min(len(left), len(right))
