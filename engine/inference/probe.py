"""Finds the fastest faithful form of an embedder on this machine, once.

Loads the model through sentence-transformers, embeds a dozen built-in texts with float32 as
the reference, then with each candidate, and keeps the converted model, the tokenizer and the
measurements. Takes some seconds, most of them importing torch; of a prepared model (see
:mod:`engine.inference.prepared`) all but the measurements is there already.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.inference.complaints import telling_line
from engine.inference.hardware import machine_signature
from engine.inference.models import model_languages, model_name
from engine.inference.offline import quiet
from engine.inference.openvino_runner import PRECISIONS, OpenVinoRunner, computes_with, convert
from engine.inference.prepared import prepared_folder, read_prepared
from engine.inference.record import (
    MODEL_FILE,
    TOKENIZER_FILE,
    Candidate,
    EmbedderRecord,
    package_versions,
    save_record,
)
from engine.inference.runner import Runner, normalized
from engine.inference.tokens import TokenBatcher
from engine.inference.torch_runner import (
    TorchRunner,
    load_sentence_transformer,
    pipeline,
    torch_backends,
)

CHECK_TEXT = "The quick brown fox jumps over the lazy dog; 2 of 3 invoices were paid on 4 May."

_SENTENCES = (
    CHECK_TEXT,
    "Net sales rose 4 % to $1,204 million in the third quarter.",
    "Der Vertrag endet am 31. Dezember, sofern er nicht verlängert wird.",
    "Le conseil a approuvé le budget de l'année prochaine.",
    "この契約は双方の合意により延長することができる。",
    "Договор вступает в силу с момента подписания.",
    "يبدأ العمل بهذا العقد من تاريخ توقيعه.",
    "def total(rows): return sum(row['price'] * row['count'] for row in rows)",
)
# Repetitions that give lengths from a query's to beyond what most models read.
_SAMPLES = (*_SENTENCES, *(sentence * 8 for sentence in _SENTENCES[:3]), CHECK_TEXT * 40)
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Probed:
    """A record and the model it was made from; ``model`` keeps torch's weights alive."""

    record: EmbedderRecord
    model: Any


@dataclass(frozen=True, slots=True)
class Subject:
    """A model to be measured: what is true of it on every machine, the float32 vectors of the
    samples, and where its converted form lies. ``model`` is torch's, None where there is none."""

    facts: EmbedderRecord
    reference: NDArray[np.float32]
    place: Path
    model: Any = None
    conversion_error: str = ""


def probe(folder: Path, key: str, cache: Path, *, threads: int) -> Probed:
    """Measure the candidates for the model in ``folder`` and fill ``cache`` atomically.

    ``OSError`` when ``cache`` cannot be written, whatever sentence-transformers raises when
    the model cannot be loaded.
    """
    work = cache.with_name(f"{cache.name}.{os.getpid()}.tmp")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        subject = _prepared(folder) or load_subject(folder, key, work)
        record = replace(
            subject.facts,
            machine=machine_signature(),
            versions=package_versions(),
            candidates=tuple(_measure(subject, threads=threads)),
        )
        save_record(record, work)
        shutil.rmtree(cache, ignore_errors=True)
        work.replace(cache)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return Probed(record, subject.model)


def _prepared(folder: Path) -> Subject | None:
    place = prepared_folder(folder)
    return Subject(*read_prepared(place), place) if place is not None else None


def load_subject(folder: Path, key: str, work: Path) -> Subject:
    """With torch; ``work`` receives the tokenizer and the converted model."""
    model = load_sentence_transformer(folder)
    _save_tokenizer(model, work / TOKENIZER_FILE)
    query_prompt, document_prompt = _prompts(model, model_name(folder))
    with quiet():
        reference = model.encode(
            [document_prompt + text for text in _SAMPLES],
            prompt="",
            normalize_embeddings=True,
            show_progress_bar=False,
        )
    facts = EmbedderRecord(
        key=key,
        name=model_name(folder),
        dimension=int(reference.shape[1]),
        max_tokens=_max_tokens(model),
        languages=model_languages(folder),
        query_prompt=query_prompt,
        document_prompt=document_prompt,
        pad_id=int(getattr(model.tokenizer, "pad_token_id", 0) or 0),
        machine="",
        versions={},
        candidates=(),
        check=tuple(round(float(value), 6) for value in reference[0]),
    )
    return Subject(facts, reference, work, model, _convert(model, facts, work))


def _convert(model: Any, facts: EmbedderRecord, work: Path) -> str:
    """Why the model cannot be converted, or "" when it is."""
    import torch

    tokens = TokenBatcher(work / TOKENIZER_FILE, max_tokens=facts.max_tokens, pad_id=facts.pad_id)
    rows = tokens.read(_SAMPLES[:2], prompt=facts.document_prompt)
    try:
        ids, mask = tokens.pad([rows[0][:12], rows[1][:7]])  # a small padded batch
        sample = (torch.from_numpy(ids), torch.from_numpy(mask))
        convert(pipeline(model), sample, work / MODEL_FILE)
    except Exception as error:  # foreign tracing code: torch still serves
        return _short(error)
    return ""


def _measure(subject: Subject, *, threads: int) -> Iterator[Candidate]:
    trial = _Trial(subject)
    model = subject.model
    if model is not None:
        for name in torch_backends():
            yield trial.run(
                lambda name=name: TorchRunner(model, backend=name, threads=threads), name
            )
        model.to("cpu")
    path = subject.place / MODEL_FILE
    for precision in PRECISIONS:
        name = f"openvino {precision}"
        if subject.conversion_error or not computes_with(precision):
            yield Candidate(name, error=subject.conversion_error or "this processor lacks it")
            continue
        yield trial.run(
            lambda precision=precision: OpenVinoRunner(path, precision=precision, threads=threads),
            name,
        )


class _Trial:
    """Times a runner on the samples and compares it with the reference."""

    def __init__(self, subject: Subject) -> None:
        facts = subject.facts
        self._tokens = TokenBatcher(
            subject.place / TOKENIZER_FILE, max_tokens=facts.max_tokens, pad_id=facts.pad_id
        )
        self._reference = subject.reference
        self._rows = self._tokens.read(_SAMPLES, prompt=facts.document_prompt)

    def run(self, start: Any, backend: str) -> Candidate:
        try:
            runner: Runner = start()
            best_s, cosine = float("inf"), 1.0
            for _ in range(_ROUNDS):
                began = time.perf_counter()
                vectors = self._embed(runner)
                best_s = min(best_s, time.perf_counter() - began)
                cosine = min(cosine, float((vectors * self._reference).sum(axis=1).min()))
            runner.close()
        except Exception as error:  # foreign code: a form that fails is not taken
            return Candidate(backend, error=_short(error))
        if not np.isfinite(cosine):
            return Candidate(backend, error="not a number")
        count = sum(len(row) for row in self._rows)
        return Candidate(backend, round(count / best_s, 1), round(cosine, 6))

    def _embed(self, runner: Runner) -> NDArray[np.float32]:
        vectors = np.empty_like(self._reference)
        for batch in self._tokens.plan(self._rows, 1024):
            vectors[batch] = runner.run(*self._tokens.pad([self._rows[i] for i in batch]))
        return normalized(vectors)


def _save_tokenizer(model: Any, path: Path) -> None:
    """The tokenizer as transformers set it up, without padding and truncation."""
    tokenizer = json.loads(model.tokenizer.backend_tokenizer.to_str())
    tokenizer["padding"] = tokenizer["truncation"] = None
    path.write_text(json.dumps(tokenizer, ensure_ascii=False), "utf-8")


def _max_tokens(model: Any) -> int:
    limit = model.max_seq_length
    return int(limit) if isinstance(limit, int) and 0 < limit <= 1 << 20 else 512


def _prompts(model: Any, name: str) -> tuple[str, str]:
    """What the model wants in front of a query and of a passage."""
    prompts: dict[str, str] = dict(model.prompts or {})
    fallback = prompts.get(model.default_prompt_name or "", "")
    passage = next((prompts[k] for k in ("document", "passage", "corpus") if prompts.get(k)), "")
    query = prompts.get("query", "")
    if not query and not passage and "e5-" in name.lower() and "instruct" not in name.lower():
        return "query: ", "passage: "  # the E5 family needs them but its files do not say so
    return query or fallback, passage or fallback


def _short(error: Exception) -> str:
    return f"{type(error).__name__}: {telling_line(error)}"[:200]
