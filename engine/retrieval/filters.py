"""Filters that a person types into a question: ``file:``, ``in:``, ``type:``, ``tag:``,
``after:``.

    notice period file:lease*.pdf in:contracts after:2023 -type:mail

Pure. A name may be given several times, and then one of its values must fit; different names
must all fit; a minus in front says that it must not. The trap: questions hold colons of their
own ("what is type: 2 diabetes", a pasted URL), so a filter has its value right behind the
colon, and quotation marks keep anything from being one.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import PurePath

from engine.domain.errors import EngineError
from engine.domain.source import INSIDE
from engine.readers.families import BY_SUFFIX

NAMES = ("file", "in", "type", "tag", "after", "before")

_FILTER = re.compile(
    r"""(?<!\S)(-?)(file|in|type|tag|after|before):(?!//)(?:"([^"]+)"|“([^”]+)”|([^\s"“]+))""",
    re.IGNORECASE,
)
_TRAILING = "?!,;."
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?|(\d{1,2})\.(\d{1,2})\.(\d{4})")
_AGO = re.compile(r"(\d{1,4})([dwmy])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}

# What people call kinds of files, as suffixes or families of readers.
_KINDS: dict[str, frozenset[str]] = {
    name: frozenset(members.split())
    for names, members in {
        "word doc document": "docx doc rtf odt ott fodt pages",
        "excel sheet spreadsheet table": "sheet numbers fods",
        "powerpoint slides presentation": "pptx ppt odp fodp keynote",
        "mail email message": "email mailbox msg tnef",
        "image picture photo scan": "image",
        "book ebook": "epub fb2 mobi",
        "web webpage": "html",
        "code source": "code notebook",
        "text note notes": "text markdown markup",
        "archive": "archive",
        "subtitles": "captions",
        "calendar contact contacts": "cards",
    }.items()
    for name in names.split()
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that a filter judges; ``modified`` is its time of change in seconds since 1970,
    ``tags`` are in lower case."""

    path: str
    collection: str
    modified: float
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition as it was typed: ``-type:pdf`` is ``("type", "pdf", unwanted=True)``."""

    name: str
    value: str
    unwanted: bool = False

    def __str__(self) -> str:
        value = f'"{self.value}"' if " " in self.value else self.value
        return f"{'-' * self.unwanted}{self.name}:{value}"


Matches = Callable[[str, str], bool]  # (path, pattern), as for the option --file


def split(text: str) -> tuple[str, tuple[Filter, ...]]:
    """The question without its filters, and those. Raises :class:`EngineError` ("usage") for
    a date that cannot be understood."""
    found = []
    for match in _FILTER.finditer(text):
        minus, name, *values = match.groups()
        quoted = next((value for value in values[:2] if value), None)
        value = quoted or values[2].rstrip(_TRAILING)
        if not value:
            continue
        if name.lower() in ("after", "before"):
            first_moment(value)  # refused here, before anything is searched
        found.append(Filter(name.lower(), value, bool(minus)))
    if not found:
        return text, ()
    return " ".join(_FILTER.sub(" ", text).split()), tuple(found)


def passes(filters: Iterable[Filter], candidate: Candidate, matches: Matches) -> bool:
    """Whether a file fits all of them."""
    wanted: dict[str, bool] = {}
    for one in filters:
        fits = _fits(one, candidate, matches)
        if one.unwanted:
            if fits:
                return False
        elif one.name in ("after", "before"):
            if not fits:
                return False
        else:
            wanted[one.name] = wanted.get(one.name, False) or fits
    return all(wanted.values())


def _fits(one: Filter, candidate: Candidate, matches: Matches) -> bool:
    match one.name:
        case "file":
            return matches(candidate.path, one.value)
        case "in":
            in_collection = candidate.collection.lower() == one.value.lower()
            return in_collection or _in_folder(candidate.path, one.value)
        case "type":
            return is_of_kind(candidate.path, one.value)
        case "tag":
            return one.value.lower() in candidate.tags
        case "after":
            return candidate.modified >= first_moment(one.value)
        case _:
            return candidate.modified < first_moment(one.value)


def _in_folder(path: str, folder: str) -> bool:
    inside = path.replace("\\", "/").rpartition("/")[0].lower()
    wanted = folder.replace("\\", "/").strip("/").lower()
    return bool(wanted) and f"/{wanted}/" in f"/{inside}/".replace("//", "/")


def is_of_kind(path: str, kind: str) -> bool:
    """Whether a path has the suffix ``kind``, or one that people call by that name.

    A member of an archive is judged by its own name, an e-mail's attachment too.
    """
    suffix = PurePath(path.rpartition(INSIDE)[2]).suffix.lower().lstrip(".")
    wanted = kind.lower().lstrip(".")
    members = _KINDS.get(wanted) or _KINDS.get(wanted.removesuffix("s"), frozenset())
    return suffix == wanted or suffix in members or BY_SUFFIX.get(suffix, "") in members


def first_moment(value: str, *, today: date | None = None) -> float:
    """The first second of a year, month or day, as local time: ``2024``, ``2024-05``,
    ``2024-05-31``, ``31.5.2024``, ``today``, ``yesterday``, ``30d`` (or w, m, y) ago."""
    day = _day(value.lower(), today or datetime.now(UTC).astimezone().date())
    if day is None:
        raise EngineError(
            "usage",
            f"“{value}” is no date that Lectern understands.",
            hint="Write after:2024, after:2024-05-31, after:yesterday or after:30d (days ago).",
        )
    return datetime.combine(day, time()).astimezone().timestamp()


def _day(value: str, today: date) -> date | None:
    if value in ("today", "yesterday"):
        return today - timedelta(days=value == "yesterday")
    if ago := _AGO.fullmatch(value):
        try:
            return today - timedelta(days=int(ago.group(1)) * _DAYS[ago.group(2)])
        except OverflowError:
            return date(1, 1, 2)
    match = _DAY.fullmatch(value)
    if match is None:
        return None
    year, month, day = (int(part or 1) for part in (match[1], match[2], match[3]))
    if match[6]:
        day, month, year = int(match[4]), int(match[5]), int(match[6])
    if not (1970 <= year <= 9998 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)
