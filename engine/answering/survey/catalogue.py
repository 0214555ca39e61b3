"""Questions that the list of files answers: how many PDFs, what changed last week, the newest.

No passage says this of itself. The trap: "the largest file" is a matter of bytes, "the largest
invoice" is not; sizes and counts of files are given only where files are asked for, and the date
is always that of the last change on disk, which the answer says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from engine.answering.survey.calendar import Stretch, spoken_stretch
from engine.answering.survey.explained import open_words
from engine.answering.survey.files import File, still_there
from engine.answering.survey.kinds import Meant, meant
from engine.answering.survey.request import Operation, Request
from engine.answering.survey.writing import Page, count, one_line
from engine.domain.answer import Coverage
from engine.store import inventory, passage_rows
from engine.store.catalog import Catalog

_LISTED = 100
_LISTED_BESIDE_A_COUNT = 20
_CHANGED = re.compile(
    r"(?<!\w)(?:chang\w+|modif\w+|edit\w+|updat\w+|touched|saved|geändert\w*|bearbeitet\w*|änder\w+"
    r"|aktualisiert\w*|mis à jour|cambi\w+|actualiz\w+|aggiornat\w+|alterad\w+|gewijzigd\w*"
    r"|изменен\w*|изменил\w*|修改|更新|変更)"
)
_ON_DISK = re.compile(
    r"(?<!\w)(?:folder|directory|ordner|dossier|carpeta|cartella|pasta|map|папк\w+)"
)
_TIME_HINT = "date"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is asked of the files: only those changed in a stretch, or the first by an order."""

    meant: Meant
    first: date | None = None
    last: date | None = None
    end: str = ""  # "", newest, oldest, largest, smallest
    top: int = 1


def answer(
    request: Request, library: Sequence[File], catalog: Catalog, *, today: date, general: bool
) -> tuple[Page, Coverage] | None:
    """None when the question is not about files as such. ``general``: only questions that call
    them files or documents; else also those that call them by what they are."""
    wanted = _wanted(request, library, today)
    if wanted is None or wanted.meant.general != general:
        return None
    present = still_there(library)
    kept = set(present.files)
    files = [file for file in wanted.meant.files if file in kept and _within(file, wanted)]
    page = Page()
    if wanted.end:
        files = _first(files, wanted)
        _write_first(page, files, wanted)
    else:
        _write_all(page, request, files, wanted)
    read = len(present.files)
    counted = f"Looked at the list of {read:,} of {present.total:,} indexed files"
    page.plain("")
    page.plain(f"{counted}; dates are those of the last change on disk.")
    most = _LISTED if request.operation is not Operation.COUNT else _LISTED_BESIDE_A_COUNT
    for file in files[:most]:
        _write_file(page, file, catalog)
    if len(files) > most:
        page.plain(f"… and {count(len(files) - most, 'more file')}, all counted.")
    return page, Coverage(read, present.total, len(files), note=present.note)


def _wanted(request: Request, library: Sequence[File], today: date) -> _Wanted | None:
    asks_of_files = request.operation in (Operation.COUNT, Operation.LIST, Operation.EXTREME)
    lower = request.question.lower()
    changed, stretch = _CHANGED.search(lower), spoken_stretch(lower, today)
    of_the_disk = _words_at(request, changed, _ON_DISK.search(lower))
    aside = of_the_disk if stretch is None else of_the_disk | _words_in(request, stretch)
    found = meant(request, library, aside=aside)
    if not asks_of_files or request.negated or request.beyond or not (found.general or found.named):
        return None
    explained = {*found.words, *of_the_disk}
    first, last = _days(request, stretch, explained)
    dated = bool(first or last)
    if dated != bool(changed) and not (changed and request.extreme):
        return None  # without "changed", a date is one that the files speak of
    if request.limits and not dated:
        return None
    left = any(word.start not in explained for word in open_words(request))
    return None if left else _ranked(request, _Wanted(found, first, last))


def _words_at(request: Request, *matches: re.Match[str] | None) -> set[int]:
    """Where the words begin that lie in one of the matches."""
    spans = [match.span() for match in matches if match]
    return {word.start for word in request.words if any(a <= word.start < b for a, b in spans)}


def _words_in(request: Request, stretch: Stretch) -> set[int]:
    return {word.start for word in request.words if stretch.start <= word.start < stretch.end}


def _days(
    request: Request, stretch: Stretch | None, explained: set[int]
) -> tuple[date | None, date | None]:
    """The first and last day of change that is asked for."""
    if stretch is not None:
        explained.update(_words_in(request, stretch))
        return stretch.first, stretch.last
    for limit in request.limits:
        if limit.kind == "date" and not limit.month:
            explained.update(
                word.start for word in request.words if limit.start <= word.start < limit.end
            )
            low = date.fromisoformat(limit.low) if isinstance(limit.low, str) else None
            high = date.fromisoformat(limit.high) if isinstance(limit.high, str) else None
            return low, high
    return None, None


def _ranked(request: Request, wanted: _Wanted) -> _Wanted | None:
    extreme = request.extreme
    if extreme is None:
        # A bare "which contracts" or "what files" asks for all only if it says so.
        bare = request.operation is Operation.LIST and not (wanted.first or wanted.last)
        return None if bare and not (request.certain or request.said_all) else wanted
    if _TIME_HINT in extreme.hints.split() or _TIME_HINT in extreme.hints.split("|")[-1].split():
        end = "newest" if extreme.date_end == "most" else "oldest"
    elif not extreme.hints and wanted.meant.general:
        end = "largest" if extreme.end == "most" else "smallest"
    else:
        return None
    return _Wanted(wanted.meant, wanted.first, wanted.last, end, extreme.top or 1)


def _within(file: File, wanted: _Wanted) -> bool:
    day = _day(file)
    after = wanted.first is None or day >= wanted.first
    return after and (wanted.last is None or day <= wanted.last)


def _day(file: File) -> date:
    return datetime.fromtimestamp(file.mtime_ns / 1e9).date()


def _first(files: Sequence[File], wanted: _Wanted) -> list[File]:
    by_time = wanted.end in ("newest", "oldest")
    ordered = sorted(
        files,
        key=lambda file: file.mtime_ns if by_time else file.size,
        reverse=wanted.end in ("newest", "largest"),
    )
    return ordered[: wanted.top]


def _write_first(page: Page, files: Sequence[File], wanted: _Wanted) -> None:
    if not files:
        page.line("None: there is no such file.", reason="from the list of files")
        return
    what = " ".join(["files", *wanted.meant.said])
    way = "by size" if wanted.end in ("largest", "smallest") else "by their last change"
    page.line(
        f"{wanted.end.capitalize()} of {count(len(wanted.meant.files), 'file')} "
        f"({what}, {way}): {', '.join(file.name for file in files)}",
        reason="from the list of files",
    )


def _write_all(page: Page, request: Request, files: Sequence[File], wanted: _Wanted) -> None:
    said = list(wanted.meant.said)
    if wanted.first or wanted.last:
        said.append(_stretch_said(wanted.first, wanted.last))
    what = ", ".join(said)
    end = ":" if request.operation is Operation.LIST and files else "."
    page.line(
        f"{count(len(files), 'file')}{' ' if what else ''}{what}{end}",
        reason="counted in the list of files",
    )


def _stretch_said(first: date | None, last: date | None) -> str:
    if first is not None and first == last:
        return f"changed on {first.isoformat()}"
    if first is None or last is None:
        return f"changed since {first}" if first else f"changed until {last}"
    return f"changed from {first} to {last}"


def _write_file(page: Page, file: File, catalog: Catalog) -> None:
    """The file's name, date and size, with its opening as what is cited."""
    size = f"{max(1, round(file.size / 1024)):,} kB"
    text = f"- {one_line(file.path)} ({_day(file).isoformat()}, {size})"
    opening = next(iter(inventory.in_pieces(catalog, file.documents[0], chunks_at_once=1)), [])
    if not opening:
        page.plain(text)
        return
    end = _first_line(opening[0].text)
    page.line(
        text, hit=passage_rows.hit_of(opening[0]), quoted=(0, end), reason="from the list of files"
    )


def _first_line(text: str) -> int:
    """Where the first line of a passage ends."""
    end = text.find("\n")
    return len(text) if end < 0 else end
