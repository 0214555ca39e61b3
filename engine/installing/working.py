"""The work of an install, as a generator of steps: download or copy, check, put in place."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.domain.errors import EngineError
from engine.domain.model import Install
from engine.inference.models import list_models
from engine.installing.catalogue import RemoteFile
from engine.installing.checking import Candidate, check
from engine.installing.checksums import sha256_of
from engine.installing.copying import bring
from engine.installing.download import Arrived, download
from engine.installing.job import Job
from engine.installing.refusals import no_room


@dataclass(frozen=True, slots=True)
class Step:
    """``done`` of ``total`` bytes of the model are here; or are checked, while ``checking``."""

    file: str
    done: int
    total: int | None
    checking: bool = False
    checked: str = ""


def work(job: Job, models: Path) -> Iterator[Step]:
    """Bring the job's model into ``models``. Raises :class:`EngineError` and ``Cancelled``."""
    job.work.mkdir(parents=True, exist_ok=True)
    if job.source is not None:
        yield from _import(job, job.source, models)
    else:
        yield from _download(job)
    _put_in_place(job, models)


def begin_import(path: Path, models: Path) -> Install:
    """The install of a model that is on this machine, if it is one."""
    if models in path.absolute().parents:
        raise EngineError(
            "usage",
            f"{path.name} is in the models folder already.",
            hint="“models list” shows what can be used.",
        )
    found = check(path)
    name = _free_name(models, found.name)
    return Install(
        id=secrets.token_hex(6),
        name=name,
        title=name.removesuffix(".gguf"),
        kind=found.kind,
        how="import",
        origin=str(path),
        state="waiting",
        total_bytes=found.size_bytes,
    )


def _download(job: Job) -> Iterator[Step]:
    sizes: dict[str, int | None] = {file.path: None for file in job.files}
    _need_room(job)
    for file in job.files:
        target = job.work / file.path
        if target.is_file():  # whole: it got its name when it was
            sizes[file.path] = target.stat().st_size
            continue
        yield from _one_file(job, file, target, sizes)


def _one_file(
    job: Job, file: RemoteFile, target: Path, sizes: dict[str, int | None]
) -> Iterator[Step]:
    target.parent.mkdir(parents=True, exist_ok=True)
    before = sum(size or 0 for size in sizes.values())
    try:
        for event in download(file.url, target, cancel=job.cancel):
            if not isinstance(event, Arrived):
                sizes[file.path] = event.size
                yield Step(file.path, before + event.size, _total(job, sizes), False, event.checked)
            elif event.checking:
                yield Step(file.path, event.done, event.total, checking=True)
            else:
                known = {**sizes, file.path: event.total}
                yield Step(file.path, before + event.done, _total(job, known))
    except EngineError as error:
        if not (file.extra and error.code == "not_found"):
            raise
        sizes[file.path] = 0


def _total(job: Job, sizes: dict[str, int | None]) -> int | None:
    """Bytes of the whole model: as the servers say, or as the catalogue does until then."""
    told = sum(size or 0 for size in sizes.values())
    if all(size is not None for size in sizes.values()):
        return told
    return max(told, job.size_bytes) or None


def _need_room(job: Job) -> None:
    there = sum(path.stat().st_size for path in job.work.rglob("*") if path.is_file())
    free = shutil.disk_usage(job.work).free
    if free < job.size_bytes - there:
        raise no_room(job.size_bytes - there, free)


def _import(job: Job, source: Path, models: Path) -> Iterator[Step]:
    found = check(source)
    total = found.size_bytes
    yield Step(found.name, 0, total, checking=True)
    if (twin := _twin(job, found, models)) is not None:
        raise EngineError(
            "usage",
            f"{found.name} is here already: {twin} holds the same.",
            hint=f"Use that: models use {twin}",
        )
    shutil.rmtree(job.work, ignore_errors=True)
    job.work.mkdir(parents=True)
    for name, done in bring(found, job.work, how=job.how, cancel=job.cancel):
        yield Step(name, done, total)


def _twin(job: Job, found: Candidate, models: Path) -> str | None:
    """The name of a model that has the same weights, by SHA-256; files of another size are not
    even read."""
    weights = max((path for _, path in found.files), key=lambda path: path.stat().st_size)
    size, mine = weights.stat().st_size, ""
    for other in list_models(models):
        if other.kind != found.kind:
            continue
        files = [other.path] if other.path.is_file() else list(other.path.rglob("*"))
        for path in files:
            if not path.is_file() or path.stat().st_size != size or size == 0:
                continue
            mine = mine or sha256_of(weights, cancel=job.cancel)
            if path.samefile(weights) or sha256_of(path, cancel=job.cancel) == mine:
                return other.name
    return None


def _put_in_place(job: Job, models: Path) -> None:
    name = job.install.name
    if job.install.kind in ("generator", "adapter"):  # a file, not a folder
        (made,) = (path for path in job.work.iterdir() if path.suffix.lower() == ".gguf")
    else:
        made = job.work
    if job.source is None:
        _judge(job, made)
    target = models / name
    if target.exists():
        raise EngineError(
            "usage", f"There is a model {name} already.", hint="Remove it first, then go on."
        )
    made.rename(target)


def _judge(job: Job, made: Path) -> None:
    """What came over the network is a model, or it is thrown away."""
    try:
        check(made)
    except EngineError:
        shutil.rmtree(job.work, ignore_errors=True)
        raise


def _free_name(models: Path, name: str) -> str:
    stem, suffix = (name[:-5], name[-5:]) if name.lower().endswith(".gguf") else (name, "")
    free, number = name, 1
    while (models / free).exists():
        number += 1
        free = f"{stem}-{number}{suffix}"
    return free
