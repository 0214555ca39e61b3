"""Calendars (ICS) and address cards (VCF): an entry a heading, its fields a line each.

Every line stands at its lines in the file. The trap: long fields are folded over several
lines, old cards encode theirs as quoted-printable, and values escape commas and line ends.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.domain.document import Document, Span
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.encodings.decoding import decode

_ENTRIES = ("VEVENT", "VTODO", "VJOURNAL", "VCARD")
_HEADINGS = ("SUMMARY", "FN")
_SHOWN = {
    **{"DTSTART": "Start", "DTEND": "End", "DUE": "Due", "DURATION": "Duration"},
    **{"RRULE": "Repeats", "LOCATION": "Location", "ORGANIZER": "Organizer"},
    **{"ATTENDEE": "Attendee", "DESCRIPTION": "Description", "COMMENT": "Comment"},
    **{"STATUS": "Status", "CATEGORIES": "Categories", "URL": "URL", "CONTACT": "Contact"},
    **{"N": "Name", "NICKNAME": "Nickname", "ORG": "Organisation", "TITLE": "Title"},
    **{"ROLE": "Role", "TEL": "Telephone", "EMAIL": "E-mail", "ADR": "Address"},
    **{"BDAY": "Birthday", "NOTE": "Note"},
}
_DATE = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?\d{2})?(Z?))?$")
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_QUOTED_PRINTABLE = "ENCODING=QUOTED-PRINTABLE"

Field = tuple[str, str, Span]


@dataclass(slots=True)
class _Entry:
    kind: str
    heading: Field | None = None
    fields: list[Field] = field(default_factory=list)


def read(data: bytes, name: str) -> Document:
    builder = DocumentBuilder()
    media_type = "text/calendar"
    for entry in _entries(decode(data)):
        if entry.kind == "VCARD":
            media_type = "text/vcard"
        if entry.heading:
            _, text, span = entry.heading
            builder.add("heading", " ".join(text.split()), span=span, level=1)
        lines = [(f"{key}: {' '.join(text.split())}", span) for key, text, span in entry.fields]
        builder.add_lines("paragraph", lines)
    if builder.empty:
        raise ReadError("no_text", "There are no entries in this file.", skipped=True)
    return builder.build(media_type, title=name)


def _entries(text: str) -> Iterator[_Entry]:
    entry: _Entry | None = None
    for line, span in _unfolded(text):
        key, parameters, value = _parsed(line)
        if key == "BEGIN" and value.upper() in _ENTRIES:
            entry = _Entry(value.upper())
        elif entry and key == "END" and value.upper() == entry.kind:
            yield entry
            entry = None
        elif entry and key in _HEADINGS and entry.heading is None:
            entry.heading = (key, _plain(value), span)
        elif entry and key in _SHOWN and not (key == "N" and entry.heading):
            shown = _shown(key, parameters, value)
            if shown:
                entry.fields.append((_SHOWN[key], shown, span))


def _unfolded(text: str) -> Iterator[tuple[str, Span]]:
    """Whole fields with the lines that they stand on."""
    parts: list[str] = []
    first = last = 0
    for number, line in enumerate(text.split("\n"), start=1):
        soft = bool(parts) and parts[-1].endswith("=") and _QUOTED_PRINTABLE in parts[0].upper()
        if parts and (line[:1] in (" ", "\t") or soft):
            parts[-1] = parts[-1].removesuffix("=") if soft else parts[-1]
            parts.append(line if soft else line[1:])
            last = number
            continue
        if parts:
            yield "".join(parts), Span(first_line=first, last_line=last)
        parts, first, last = [line] if line.strip() else [], number, number
    if parts:
        yield "".join(parts), Span(first_line=first, last_line=last)


def _parsed(line: str) -> tuple[str, str, str]:
    """``(KEY, parameters, value)`` of ``group.KEY;PARAMETERS:value``."""
    head, _, value = line.partition(":")
    if head.count('"') % 2:  # the colon stands in a quoted parameter
        rest, _, value = value.partition('":')
        head += ":" + rest + '"'
    name, _, parameters = head.partition(";")
    if _QUOTED_PRINTABLE in parameters.upper():
        value = decode(quopri.decodestring(value.encode("utf-8", "replace")) or b" ")
    return name.rpartition(".")[2].strip().upper(), parameters, value.strip()


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _shown(key: str, parameters: str, value: str) -> str:
    date = _DATE.match(value)
    if date:
        day = f"{date[1]}-{date[2]}-{date[3]}"
        return day + (f" {date[4]}:{date[5]}{' UTC' if date[6] else ''}" if date[4] else "")
    if key in ("N", "ADR", "ORG"):
        return ", ".join(part for part in map(_plain, re.split(r"(?<!\\);", value)) if part.strip())
    if key in ("ATTENDEE", "ORGANIZER"):
        named = re.search(r"CN=(\"[^\"]*\"|[^;:]*)", parameters)
        address = re.sub(r"^mailto:", "", value, flags=re.IGNORECASE)
        return f"{named[1].strip(chr(34))} <{address}>" if named else address
    return _plain(value)
