"""What values look like, whatever they are called. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from engine.tasks.extraction.picking import figures
from engine.tasks.extraction.picking.addresses import addresses
from engine.tasks.extraction.picking.letters import titles
from engine.tasks.extraction.picking.names import organisations, parties, persons
from engine.tasks.extraction.picking.spans import Span

_MAKERS: dict[str, Callable[[str], Iterator[Span]]] = {
    "amount": figures.amounts,
    "money": figures.money,
    "rate": figures.rates,
    "date": figures.iso_days,
    "day": figures.days_as_told,
    "email": figures.patterns(figures.EMAIL),
    "url": figures.patterns(figures.URL),
    "phone": figures.phones,
    "id": figures.ids,
    "iban": figures.patterns(figures.IBAN),
    "duration": figures.durations,
    "organisation": organisations,
    "person": persons,
    "party": parties,
    "address": addresses,
    "title": titles,
}


@lru_cache(maxsize=64)  # several fields look for the same in the passages of a file
def spans_of(shape: str, text: str) -> tuple[Span, ...]:
    """All that looks like ``shape`` in ``text``, in order; none for a shape that is unknown."""
    make = _MAKERS.get(shape)
    return tuple(sorted(make(text), key=lambda one: one.start)) if make else ()
