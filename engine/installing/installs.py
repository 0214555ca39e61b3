"""The installs of a profile: started, paused, resumed, cancelled; and who follows them.

Each runs in a thread of its own and survives its process: what was under way when that ended
is shown as paused, and goes on when a person says so (never by itself, since it would open a
connection). The trap: two processes may know one job, so whoever works on it holds its lock.
"""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Condition, Thread
from typing import Any

from filelock import FileLock, Timeout

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.domain.model import UNFINISHED, WORKING, Install
from engine.installing.catalogue import Entry
from engine.installing.copying import How
from engine.installing.job import Job, left_behind, to_download, to_import
from engine.installing.rate import Rate
from engine.installing.working import Step, begin_import, work

log = logging.getLogger("lectern")

_TELL_EVERY_S = 0.1
_LOOK_EVERY_S = 0.25
_ENDS_S = 3.0
_STILL_S = 3.0
_STALE_S = 3600.0


class Installs:
    """``models`` is the folder that the models end up in. ``done`` is told the name of each
    that has arrived."""

    def __init__(self, models: Path, *, done: Callable[[str], None] = lambda _name: None) -> None:
        self._models = models
        self._folder = models / ".installing"
        self._done = done
        self._jobs: dict[str, Job] = {}
        self._changed = Condition()
        self._closed = False
        for folder in sorted(self._folder.glob("*")):
            if (job := left_behind(folder)) is not None:
                self._jobs[job.install.id] = job
            elif time.time() - folder.stat().st_mtime > _STALE_S:
                shutil.rmtree(folder, ignore_errors=True)  # nobody knows what it was to become

    # What a person does

    def download(self, entry: Entry) -> Install:
        """Start to download a model, or go on with it where that was begun before.

        Raises :class:`EngineError` ("usage", "profile").
        """
        for job in list(self._jobs.values()):
            if job.install.name == entry.name and job.install.state in UNFINISHED:
                return self.resume(job.install.id)
        self._require_free(entry.name)
        return self._start(to_download(self._folder, entry))

    def bring_in(self, path: Path, *, how: How = "auto") -> Install:
        """Start to import the model at ``path``.

        Raises :class:`EngineError` ("not_found", "bad_model", "usage", "profile").
        """
        install = begin_import(path, self._models)
        return self._start(to_import(self._folder, path, install, how))

    def pause(self, number: str) -> Install:
        """Stop for now; what has arrived is kept."""
        job = self._job(number)
        job.cancel.cancel()
        self._wait_for(job)
        return job.install

    def resume(self, number: str) -> Install:
        """Go on, also after a failure."""
        job = self._job(number)
        with job.starting:
            if job.install.state not in WORKING:
                self._wait_for(job)  # it may be tidying up
                if job.install.state not in UNFINISHED:
                    raise EngineError("usage", f"{job.install.title} is not waited for any more.")
                self._run(job)
        return job.install

    def cancel(self, number: str) -> Install:
        """Give up, and throw away what has arrived."""
        job = self._job(number)
        job.dropped = True
        job.cancel.cancel()
        if job.running:
            self._wait_for(job)
        if job.install.state in UNFINISHED:
            self._throw_away(job)
        return job.install

    # Who looks on

    def listed(self) -> list[Install]:
        """Those that are not done."""
        return [job.install for job in list(self._jobs.values()) if job.install.state in UNFINISHED]

    def get(self, number: str) -> Install:
        return self._job(number).install

    def follow(self, cancel: CancelToken, *, only: str = "") -> Iterator[Install]:
        """Each install as it is now, then again whenever it changes, until cancelled; with the
        id of one, until that is not worked on any more."""
        if only:
            self._job(only)
        seen: dict[str, int] = {}
        while not cancel.cancelled and not self._closed:
            with self._changed:
                news = [
                    (job.version, job.install)
                    for number, job in list(self._jobs.items())
                    if job.version > seen.get(number, 0) and only in ("", number)
                ]
                if not news:
                    self._changed.wait(_LOOK_EVERY_S)
            self._see_who_waits()
            for version, install in news:
                seen[install.id] = version
                yield install
                if only and install.state not in WORKING:
                    return

    def close(self) -> None:
        """Stop all; they can go on another time."""
        self._closed = True
        running = [job for job in list(self._jobs.values()) if job.running]
        for job in running:
            job.cancel.cancel()
        deadline = time.monotonic() + _ENDS_S
        for job in running:
            if job.thread is not None:
                job.thread.join(max(0.0, deadline - time.monotonic()))

    # Work

    def _start(self, job: Job) -> Install:
        job.save()
        self._jobs[job.install.id] = job
        self._run(job)
        return job.install

    def _run(self, job: Job) -> None:
        job.cancel = CancelToken()
        self._tell(job, state="waiting", code="", message="", hint="")
        job.thread = Thread(target=self._work, args=(job,), name="install", daemon=True)
        job.thread.start()

    def _work(self, job: Job) -> None:
        lock = FileLock(job.lock_file, is_singleton=False)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            self._fail(job, EngineError(
                "busy", f"Another Lectern is bringing {job.install.title} here already.",
                hint="Let it finish, or stop it."))  # fmt: skip
            return
        try:
            self._bring(job)
        finally:
            lock.release()
        if job.install.state in ("done", "cancelled"):
            shutil.rmtree(job.folder, ignore_errors=True)

    def _bring(self, job: Job) -> None:
        rate, told_at, checked = Rate(), 0.0, ""
        step: Step | None = None
        try:
            for step in work(job, self._models):
                checked = step.checked or checked
                now = job.stepped_at = time.monotonic()
                if now - told_at >= _TELL_EVERY_S or step.checking != self._checking(job):
                    told_at = now
                    self._tell(job, **_shown(step, rate))
            self._end(job, step, state="done", checked=checked)
            self._done(job.install.name)
        except Cancelled:
            self._end(job, step, state="cancelled" if job.dropped else "paused")
        except EngineError as error:
            self._fail(job, error, step)
        except Exception:
            log.exception("An install failed.")
            broken = EngineError("profile", "Something in Lectern broke.", hint="See the log.")
            self._fail(job, broken, step)

    def _see_who_waits(self) -> None:
        """A rate of a moment ago is none: where nothing comes, none is shown."""
        for job in list(self._jobs.values()):
            still = time.monotonic() - job.stepped_at > _STILL_S
            if still and job.install.state == "running" and job.install.rate:
                self._tell(job, rate=0.0, eta_s=None)

    def _end(self, job: Job, step: Step | None, **values: Any) -> None:
        """What is told last counts all that has arrived."""
        if step is not None and not step.checking:
            values |= {"done_bytes": step.done, "total_bytes": step.total}
        self._tell(job, **values, rate=0.0, eta_s=None)
        if values["state"] in UNFINISHED:
            with suppress(EngineError):
                job.save()

    def _fail(self, job: Job, error: EngineError, step: Step | None = None) -> None:
        said = {"code": error.code, "message": error.message, "hint": error.hint}
        self._end(job, step, state="failed", **said)

    def _tell(self, job: Job, **values: Any) -> None:
        with self._changed:
            job.install = replace(job.install, **values)
            job.version += 1
            self._changed.notify_all()

    @staticmethod
    def _checking(job: Job) -> bool:
        return job.install.state == "checking"

    def _throw_away(self, job: Job) -> None:
        shutil.rmtree(job.folder, ignore_errors=True)
        self._tell(job, state="cancelled", rate=0.0, eta_s=None)

    def _job(self, number: str) -> Job:
        try:
            return self._jobs[number]
        except KeyError:
            raise EngineError(
                "not_found", f"No install has the id {number!r}.", hint="List those there are."
            ) from None

    def _wait_for(self, job: Job) -> None:
        if job.thread is not None:
            job.thread.join(_ENDS_S)

    def _require_free(self, name: str) -> None:
        with suppress(OSError):
            if not (self._models / name).exists():
                return
        raise EngineError(
            "usage",
            f"{name} is here already.",
            hint=f"Use it: models use {name}. To download it anew, remove it first.",
        )


def _shown(step: Step, rate: Rate) -> dict[str, Any]:
    if step.checking:
        return {"state": "checking", "file": step.file, "done_bytes": step.done,
                "total_bytes": step.total, "rate": 0.0, "eta_s": None}  # fmt: skip
    speed = rate.at(step.done)
    left = step.total - step.done if step.total is not None else None
    return {
        "state": "running",
        "file": step.file,
        "done_bytes": step.done,
        "total_bytes": step.total,
        "rate": speed,
        "eta_s": left / speed if speed and left is not None else None,
    }
