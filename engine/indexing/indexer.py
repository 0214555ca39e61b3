"""The pipeline: the queue in the catalogue goes through reading processes into the index.

One loop drives everything, so there is one writer and no lock: look for what changed, hand
files to the readers, collect what they read, embed a slice, say how far it is. Every turn is
short, so pausing, cancelling and a file saved just now take effect within a second. Control
comes through the catalogue (a pause, a new or removed root), so any process may give it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol, cast

from engine.domain.cancel import CancelToken
from engine.domain.events import (
    Failed,
    Indexed,
    IndexEvent,
    Notice,
    Progress,
    Removed,
    Skipped,
)
from engine.domain.source import Source
from engine.indexing import control
from engine.indexing.harvest import Harvest
from engine.indexing.mains import Mains
from engine.indexing.pace import Pace
from engine.indexing.prepare import Known, Piece, Prepared, Request, Unreadable, prepare
from engine.indexing.progress import ProgressMeter
from engine.indexing.round import FULL, Round
from engine.indexing.rules import LibraryRules
from engine.indexing.sync import sync_root
from engine.indexing.take import Ready, Taker
from engine.indexing.upkeep import adopt, fill, tidy, upkeep_due
from engine.inference.embedder import Embedder
from engine.inference.hardware import on_battery
from engine.readers.isolation.endings import Ended
from engine.readers.isolation.sandbox import Sandbox
from engine.settings import Settings
from engine.store import parts, roots, sources
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex, IndexDamagedError
from engine.store.passwords import Passwords

# Those that a run keeps from its beginning to its end.
SETTINGS = frozenset(
    (
        *("ignore", "use_gitignore", "max_file_mb", "read_timeout_s", "read_memory_mb"),
        *("read_workers", "rescan_s", "poll_s", "settle_s", "embedder", "compute", "threads"),
        *("polite", "mains_only"),
    )
)

CHUNK_TOKENS = 220
_IDLE_S = 0.05
_QUIET_S = 0.3
_QUIET_BEFORE_UPKEEP_S = 15.0  # while a removal can be undone, nothing is thrown away
_HEARTBEAT_S = 1.0
_PATIENCE_S = 0.5
_TAKE = 64
_REBUILDS = 3


class Feed(Protocol):
    """Where changes on disk come from while watching."""

    def poll(self, timeout_s: float, cancel: CancelToken) -> Iterator[IndexEvent]:
        """Queue what changed; wait at most ``timeout_s`` for something to happen."""
        ...


class Indexer:
    """Indexes a profile. The caller holds the writer lock; one ``run`` at a time."""

    def __init__(
        self,
        catalog: Catalog,
        index: ChunkIndex,
        embedder: Embedder,
        settings: Settings,
        rules: LibraryRules | None = None,
        *,
        battery: Callable[[], bool] = on_battery,
    ) -> None:
        self._catalog = catalog
        self._index = index
        self._embedder = embedder
        self._settings = settings
        self._mains = Mains(catalog, wanted=settings.mains_only, battery=battery)
        self._rules = rules or LibraryRules(lambda: settings)

    def run(self, *, cancel: CancelToken, feed: Feed | None = None) -> Iterator[IndexEvent]:
        """Work until the queue is empty or, with a ``feed``, until cancelled.

        Raises :class:`Cancelled`; whatever was yielded as indexed stays so. Raises
        :class:`IndexDamagedError` when rebuilding the index does not help.
        """
        rebuilt = 0
        while True:
            try:
                yield from self._prepare_index(cancel)
                yield from self._work(cancel, feed)
                return
            except IndexDamagedError as error:
                rebuilt += 1
                if rebuilt > _REBUILDS:  # the disk, or our right to write, is what is broken
                    raise
                if self._index.readable():  # a passing fault
                    continue
                yield Notice(f"The search index was damaged ({error}); it is built anew.")
                self._index.rebuild()
            finally:
                control.silence(self._catalog)

    def _prepare_index(self, cancel: CancelToken) -> Iterator[IndexEvent]:
        """After this the index holds all that the catalogue promises, and is the active one."""
        if self._index.rebuilt:
            self._index.rebuilt = False
            yield Notice("The search index was damaged; it is built anew from the catalogue.")
        for event in fill(self._catalog, self._index, self._embedder, cancel=cancel):
            yield event
            while self._mains.missing():
                yield from self._mains.rest(cancel)
        adopt(self._catalog, self._index)

    def _work(self, cancel: CancelToken, feed: Feed | None) -> Iterator[IndexEvent]:
        settings = self._settings
        with Sandbox(
            prepare,
            workers=settings.read_workers or min(2, os.cpu_count() or 1),
            timeout_s=settings.read_timeout_s,
            memory_bytes=settings.read_memory_mb << 20,
            nice=settings.polite,
        ) as sandbox:
            work = _Run(
                self._catalog,
                self._index,
                self._embedder,
                settings,
                sandbox,
                self._rules,
                self._mains,
            )
            yield from work.turns(cancel, feed)


class _Run:
    """The loop of one ``run`` and what it has in hand."""

    def __init__(
        self,
        catalog: Catalog,
        index: ChunkIndex,
        embedder: Embedder,
        settings: Settings,
        sandbox: Sandbox[Request, Piece],
        rules: LibraryRules,
        mains: Mains,
    ) -> None:
        self._catalog = catalog
        self._index = index
        self._embedder = embedder
        self._sandbox = sandbox
        self._rules = rules
        self._taker = Taker(catalog, settings)
        self._harvest = Harvest(catalog)
        self._round = Round(self._harvest, index, embedder)
        self._pace = Pace(polite=settings.polite)
        self._mains = mains
        self._meter = ProgressMeter()
        self._requests = _Requests(catalog, embedder, rules)
        self._not_before: dict[int, float] = {}
        self._current = ""
        self._current_id = 0
        self._beat_at = 0.0
        self._rows_tidied = 0
        self._tidied = False
        self._tidying: Iterator[Progress] | None = None
        self._quiet_since = time.monotonic()

    def turns(self, cancel: CancelToken, feed: Feed | None) -> Iterator[IndexEvent]:
        while True:
            cancel.check()
            yield from self._noticed(self._scan_due(cancel))
            if feed is not None:
                yield from self._noticed(feed.poll(_QUIET_S if self._idle() else 0.0, cancel))
            if control.paused(self._catalog) or control.held(self._catalog):
                yield from self._stand_still(cancel)
                continue
            if self._mains.missing() and not self._nothing_to_do():
                yield from self._progress(paused=True)
                yield from self._mains.rest(cancel)
                self._meter.restart(self._round.share())
                continue
            yield from self._take()
            yield from self._collect()
            yield from self._embed(cancel)
            yield from self._progress()
            if not self._idle():
                continue
            if sources.backlog(self._catalog)[0]:
                cancel.wait(_IDLE_S)  # what waits is still being written
                continue
            yield from self._rest(cancel, patient=feed is not None)
            if feed is None and self._tidied:
                return

    def _idle(self) -> bool:
        return not self._harvest.files

    def _nothing_to_do(self) -> bool:
        return self._idle() and not sources.backlog(self._catalog)[0]

    def _stand_still(self, cancel: CancelToken) -> Iterator[IndexEvent]:
        yield from self._progress(paused=control.paused(self._catalog))
        self._meter.restart(self._round.share())
        cancel.wait(_QUIET_S)

    def _scan_due(self, cancel: CancelToken) -> Iterator[IndexEvent]:
        for root in roots.due(self._catalog):
            yield from sync_root(self._catalog, root, self._rules, cancel=cancel)

    def _noticed(self, events: Iterator[IndexEvent]) -> Iterator[IndexEvent]:
        """Files that went leave rows in the index for :meth:`_rest` to drop."""
        for event in events:
            if isinstance(event, Removed):
                self._untidy()
            yield event

    def _take(self) -> Iterator[IndexEvent]:
        """Hand waiting files to the readers, and deal with those that need no reading."""
        if self._round.full or not self._sandbox.free():
            return
        now = time.monotonic()
        self._not_before = {key: at for key, at in self._not_before.items() if at > now}
        in_hand = {*self._harvest.files, *self._not_before}
        for source in sources.pending(self._catalog, _TAKE, skip=in_hand):
            if not self._sandbox.free():
                return
            outcome = self._taker.take(source)
            if outcome is None:
                self._not_before[source.id] = now + _IDLE_S
            elif isinstance(outcome, Ready):
                self._harvest.begin(outcome.source)
                self._sandbox.submit(source.id, self._requests.of(outcome.source))
            else:
                self._current = source.path
                self._untidy()
                yield from self._finished(outcome)

    def _collect(self) -> Iterator[IndexEvent]:
        """What the readers have found goes on to be embedded, or is accounted for. Once there
        is enough in hand they wait."""
        if not self._sandbox.pending() or self._round.full:
            self._sandbox.watch()
            return
        for key, message in self._sandbox.poll(_IDLE_S if len(self._round) < FULL else 0.0):
            number = cast(int, key)
            self._current, self._current_id = self._harvest.files[number].source.path, number
            match message:
                case Prepared():
                    self._round.put(number, message)
                case Known():
                    self._harvest.known(number, message)
                case Unreadable():
                    if event := self._harvest.unreadable(number, message):
                        yield event
                case Ended(error):
                    yield from self._finished(
                        self._harvest.settle(self._harvest.ended(number, error))
                    )

    def _embed(self, cancel: CancelToken) -> Iterator[IndexEvent]:
        """One slice, once there is enough for full batches or nothing more to wait for; a file
        that takes long to read does not keep the others waiting."""
        more_soon = self._sandbox.pending() and self._round.waited_s() < _PATIENCE_S
        if self._round.empty or (more_soon and len(self._round) < FULL):
            return
        began = time.monotonic()
        self._untidy()
        for outcome in self._round.step(cancel):
            yield from self._finished(outcome)
        if upkeep_due(self._index, self._round.rows_written - self._rows_tidied):
            self._rows_tidied = self._round.rows_written
            self._index.upkeep()
        cancel.wait(self._pace.rest_s(time.monotonic() - began))

    def _finished(self, outcome: IndexEvent | None) -> Iterator[IndexEvent]:
        """One file less; what becomes of members of a file is no file's end."""
        if isinstance(outcome, Indexed | Skipped | Failed):
            self._meter.finished(_size_of(outcome.path))
        if outcome is not None:
            yield outcome

    def _progress(self, *, paused: bool = False) -> Iterator[IndexEvent]:
        if not self._meter.due():
            return
        left, left_bytes = sources.backlog(self._catalog)
        if not left and not self._meter.done:
            return
        progress = self._meter.take(
            left=left,
            left_bytes=left_bytes,
            current=self._current,
            paused=paused,
            in_hand=self._round.share(),
            share=self._round.shares().get(self._current_id, 0.0),
        )
        if time.monotonic() - self._beat_at >= _HEARTBEAT_S:
            self._beat_at = time.monotonic()
            control.beat(self._catalog, progress)
        yield progress

    def _rest(self, cancel: CancelToken, *, patient: bool) -> Iterator[Progress]:
        """Nothing to do: put the index in order, once, a step at a time; a ``patient`` one waits
        until it has been quiet for a while, since more saves may follow."""
        if self._tidied:
            return
        now = time.monotonic()
        if self._meter.done:
            control.silence(self._catalog)
            self._meter = ProgressMeter()
            self._quiet_since = now
        if patient and now - self._quiet_since < _QUIET_BEFORE_UPKEEP_S:
            return
        if self._tidying is None:
            self._tidying = tidy(self._catalog, self._index, self._embedder, cancel=cancel)
        step = next(self._tidying, None)
        if step is None:
            self._tidying = None
            self._tidied = True
        else:
            yield step

    def _untidy(self) -> None:
        """Something has changed, so there will be something to put in order."""
        self._tidied = False
        self._tidying = None


class _Requests:
    """What a reader is asked for each file."""

    def __init__(self, catalog: Catalog, embedder: Embedder, rules: LibraryRules) -> None:
        self._catalog = catalog
        self._tokenizer = embedder.tokenizer_path
        self._budget = min(CHUNK_TOKENS, embedder.info.max_tokens - 8)
        self._rules = rules
        self._passwords = Passwords(catalog)
        self._known_passwords: tuple[str, tuple[str, ...]] = ("", ())

    def of(self, source: Source) -> Request:
        root = roots.of_id(self._catalog, source.root_id)
        return Request(
            source.path,
            source.size,
            source.mtime_ns,
            self._tokenizer,
            self._budget,
            known={} if source.again else parts.known(self._catalog, source),
            ignore=self._rules.patterns(root.ignore if root is not None else ()),
            passwords=self._every_password(),
        )

    def _every_password(self) -> tuple[str, ...]:
        """The key store is asked only when there is something new in it."""
        version = self._passwords.version()
        if version != self._known_passwords[0]:
            self._known_passwords = (version, self._passwords.every())
        return self._known_passwords[1]


def _size_of(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):
        return 0
