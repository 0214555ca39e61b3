"""Giving orders to whoever indexes the profile, and seeing how far it is.

Everything goes through the catalogue, so it works the same whether indexing runs in this
process, in another one, or not at all.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass

from engine.domain.cancel import CancelToken
from engine.domain.events import Progress
from engine.store import sources
from engine.store.catalog import Catalog

_PAUSED = "paused"
_HEARTBEAT = "heartbeat"
_HOLD = "hold"
_REST = "rest"
_LONGEST_HOLD_S = 60.0
_REST_S = 10.0  # then whoever rests says so again, if it still lives
_STALE_AFTER_S = 10.0
_LOOK_EVERY_S = 0.25


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The last sign of life of an indexing process; zeros when there is none."""

    rate: float = 0.0
    eta_s: float | None = None
    current: str = ""


def pause(catalog: Catalog) -> None:
    catalog.set_meta(_PAUSED, "1")


def resume(catalog: Catalog) -> None:
    catalog.set_meta(_PAUSED, "")


def paused(catalog: Catalog) -> bool:
    return catalog.meta(_PAUSED) == "1"


def hold(catalog: Catalog) -> None:
    """An answer is being written: indexing leaves it the processor, for a minute at most."""
    catalog.set_meta(_HOLD, str(time.time() + _LONGEST_HOLD_S))


def release(catalog: Catalog) -> None:
    catalog.set_meta(_HOLD, "")


def held(catalog: Catalog) -> bool:
    return time.time() < float(catalog.meta(_HOLD) or 0)


def rest(catalog: Catalog) -> None:
    """Files wait, and whoever indexes waits for mains power."""
    now = time.time()
    if float(catalog.meta(_REST) or 0) - now < _REST_S / 2:
        catalog.set_meta(_REST, str(now + _REST_S))


def work(catalog: Catalog) -> None:
    """Indexing rests no longer."""
    catalog.set_meta(_REST, "")


def resting(catalog: Catalog) -> bool:
    return time.time() < float(catalog.meta(_REST) or 0)


def beat(catalog: Catalog, progress: Progress) -> None:
    """Leave a sign of life for other processes."""
    value = {"rate": progress.rate, "eta_s": progress.eta_s, "current": progress.current}
    catalog.set_meta(_HEARTBEAT, json.dumps({**value, "at": time.time()}))


def silence(catalog: Catalog) -> None:
    """Nothing is being indexed any more."""
    catalog.set_meta(_HEARTBEAT, "")


def heartbeat(catalog: Catalog) -> Heartbeat:
    value = json.loads(catalog.meta(_HEARTBEAT) or "{}")
    if not value or time.time() - value["at"] > _STALE_AFTER_S:
        return Heartbeat()
    return Heartbeat(value["rate"], value["eta_s"], value["current"])


def follow(catalog: Catalog, *, cancel: CancelToken) -> Iterator[Progress]:
    """One look at what another process does, then a short wait.

    Raises :class:`Cancelled`.
    """
    left = sources.backlog(catalog)[0]
    counts = sources.counts(catalog)
    sign = heartbeat(catalog)
    yield Progress(
        done=sum(counts.values()) - left,
        total=sum(counts.values()),
        rate=sign.rate,
        eta_s=sign.eta_s,
        paused=paused(catalog),
        current=sign.current,
    )
    cancel.wait(_LOOK_EVERY_S)
    cancel.check()
