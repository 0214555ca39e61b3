"""From a GGUF file to a Generator: whether it is one of a language model, whether it fits.

The trap: a model that does not fit brings the whole machine to a halt before anything fails, so
the memory it takes is computed before it is loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from engine.domain.errors import EngineError
from engine.inference.adapters import Adapter, check_fits
from engine.inference.generator import Generator, GeneratorInfo, LlamaGenerator
from engine.inference.gguf import GgufInfo, read_gguf
from engine.inference.hardware import available_memory_bytes, default_threads, llama_offloads
from engine.inference.llama_runtime import LlamaRuntime
from engine.inference.memory import DEFAULT_CONTEXT_TOKENS, MIN_CONTEXT_TOKENS, fixed_bytes
from engine.inference.models import model_name
from engine.inference.repack import faster_form

_NO_GENERATORS = ("bert", "nomic-bert", "jina-bert", "gemma-embedding", "clip", "t5encoder")


def read_language_model(path: Path) -> GgufInfo:
    """The header of a GGUF file; ``EngineError("bad_model")`` unless it is one of a language
    model."""
    header = read_gguf(path)
    if header.architecture in _NO_GENERATORS or not header.layers:
        raise EngineError(
            "bad_model",
            f"{path.name} is no language model but of kind {header.architecture!r}.",
            hint="Choose a GGUF file of a chat or instruct model.",
        )
    return header


def load_generator(
    path: Path,
    *,
    context_tokens: int = 0,
    threads: int = 0,
    gpu_layers: int = -1,
    cache_dir: Path | None = None,
    adapters: Sequence[Adapter] = (),
) -> Generator:
    """The model in the GGUF file ``path``.

    ``context_tokens`` 0 takes the model's own up to :data:`DEFAULT_CONTEXT_TOKENS`, less when
    memory is short; ``threads`` 0 every physical core; ``gpu_layers`` -1 all, where llama.cpp
    was built for a GPU. With a ``cache_dir`` the weights may be rewritten there once in a
    form that is faster on a processor; ``adapters`` change what it writes.
    ``EngineError("bad_model")`` for a file that is missing, damaged, no language model, or too
    big for memory, and for an adapter that was made for another model.
    """
    header = read_language_model(path)
    for adapter in adapters:
        check_fits(adapter.path, path)
    layers = gpu_layers if llama_offloads() else 0
    threads = threads or default_threads()
    used = header
    if cache_dir is not None and layers == 0:
        used = faster_form(header, cache_dir, threads=threads)
    context = _fitting_context(used, context_tokens, on_gpu=layers != 0)
    runtime = LlamaRuntime(
        used.path,
        context_tokens=context,
        threads=threads,
        gpu_layers=layers,
        adapters=adapters,
    )
    info = GeneratorInfo(
        name=model_name(path),
        path=path,
        architecture=header.architecture,
        parameters=header.parameters,
        context_tokens=min(context, runtime.context_tokens),
        quantization=used.quantization,
        size_bytes=header.size_bytes,
        gpu_layers=header.layers if layers < 0 else min(layers, header.layers),
    )
    return LlamaGenerator(info, runtime, header.chat_template)


def _fitting_context(header: GgufInfo, wanted: int, *, on_gpu: bool) -> int:
    """The context that model and memory allow; raises when not even the smallest fits."""
    limit = header.context_tokens or DEFAULT_CONTEXT_TOKENS
    context = min(limit, max(wanted, 1) if wanted else DEFAULT_CONTEXT_TOKENS)
    if on_gpu:
        return context
    available = available_memory_bytes()
    fixed = fixed_bytes(header.size_bytes, header.vocabulary)
    while context > MIN_CONTEXT_TOKENS and fixed + context * header.kv_bytes_per_token > available:
        context = max(MIN_CONTEXT_TOKENS, context // 2)
    needed = fixed + context * header.kv_bytes_per_token
    if needed > available:
        raise EngineError(
            "bad_model",
            f"{header.path.name} needs {needed / 1e9:.1f} GB of memory;"
            f" {available / 1e9:.1f} GB are free.",
            hint="Close other programs, or choose a smaller model.",
        )
    return context
