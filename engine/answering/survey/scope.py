"""Which texts are asked, and what: the last step before a scan.

The trap: a scan of everything for a question that one passage answers wastes a person's time, so
a question that is not surely one for all files is scanned only when it compares files it names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.answering.survey import cues
from engine.answering.survey.criterion import Criterion, criterion_of
from engine.answering.survey.files import File, Present, still_there
from engine.answering.survey.kinds import meant, opening_with
from engine.answering.survey.request import Operation, Request
from engine.store.catalog import Catalog
from engine.store.inventory import is_sheet

_MOST_COMPARED = 50


@dataclass(frozen=True, slots=True)
class Asked:
    """The files ``present`` are asked for ``criterion``; ``said`` is how the question narrowed
    them down."""

    criterion: Criterion
    present: Present
    said: tuple[str, ...]


def narrowed(request: Request, library: Sequence[File], catalog: Catalog) -> Asked | None:
    """None when the texts are not to be asked at all."""
    if request.negated and request.operation is not Operation.COMPARE:
        return None  # which files do not say something is more than finding where they do
    compares = request.operation is Operation.COMPARE or request.said_all
    if not request.certain and not compares:
        return None
    end = _criterion_begins(request)
    found = meant(request, library, before=end)
    before = [word for word in request.words if word.start < end and word.start not in found.words]
    kept, names = opening_with(before, found.files, catalog)
    if end == len(request.question):  # a row is no sentence; but a word may stand anywhere
        kept = [file for file in kept if not is_sheet(file.media_type)]
    narrow = len(kept) < len(library)
    if not request.certain and not (narrow and 2 <= len(kept) <= _MOST_COMPARED):
        return None
    criterion = criterion_of(request, {*found.words, *names})
    if criterion is None or not kept:
        return None
    words = [re.sub("['’]s?$", "", word.text) for word in request.words if word.start in names]
    said = (*found.said, *(f"that name {word}" for word in words if len(kept) < len(found.files)))
    return Asked(criterion, still_there(kept), said)


def _criterion_begins(request: Request) -> int:
    """Where the words begin that are looked for in the texts: after "mention", "about"."""
    lower = request.question.lower()
    ends = [
        match.start()
        for pattern in (cues.MENTION, cues.ABOUT)
        if (match := re.search(pattern, lower))
    ]
    listing = request.operation in (Operation.COUNT, Operation.LIST)
    return min(ends) if ends and listing else len(request.question)
