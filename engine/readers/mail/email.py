"""E-mail: who wrote to whom, the body, and what is attached, each a file of its own.

The trap: web pages that were saved whole have the same form, but their parts are no
attachments.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import PurePath

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.mail import correspondence, web_archive
from engine.readers.mail.attachments import Attached, parts_of
from engine.readers.mail.message import (
    Anatomy,
    anatomy,
    bytes_of,
    header,
    kind_of,
    member_name,
    parsed,
    text_of,
)
from engine.readers.parts import Input, Part, Section
from engine.readers.web import html

_SHOWN = ("From", "To", "Cc", "Date")
_WEB_ARCHIVES = (".mht", ".mhtml")
_LOCKED_MARK = "-----BEGIN PGP MESSAGE-----"
_LOCKED = (
    "The body of this e-mail is encrypted or sealed (S/MIME or PGP), so only its headers are read."
)


def parts(source: Input) -> Iterator[Part]:
    name = PurePath(source.name).name
    message = parsed(source.data())
    if PurePath(name).suffix.lower() in _WEB_ARCHIVES:
        yield Section(lambda: web_archive.document(message, name))
        return
    found = anatomy(message)
    shown = {key: header(message, key) for key in ("Subject", *_SHOWN)}
    attached = [Attached(member_name(part), partial(bytes_of, part)) for part in found.attached]
    yield from parts_of(lambda names: _document(shown, found, names, name), attached)


def _document(headers: dict[str, str], found: Anatomy, names: list[str], name: str) -> Document:
    builder = DocumentBuilder()
    add_headers(builder, headers)
    warnings = _add_bodies(builder, found)
    if names:
        builder.add("paragraph", "Attachments: " + ", ".join(names))
    if builder.empty:
        raise ReadError("no_text", "There is no text in this e-mail.", skipped=True)
    title = headers["Subject"]
    return builder.build("message/rfc822", title=title or name, warnings=warnings)


def add_headers(builder: DocumentBuilder, headers: dict[str, str]) -> None:
    """The subject as the heading, and below it who wrote to whom and when."""
    builder.add("heading", headers["Subject"], level=1)
    lines = [(f"{key}: {headers[key]}", None) for key in _SHOWN if headers.get(key)]
    builder.add_lines("paragraph", lines)


def _add_bodies(builder: DocumentBuilder, found: Anatomy) -> tuple[str, ...]:
    encrypted = found.encrypted
    for part in found.texts:
        text = text_of(part)
        if text.lstrip().startswith(_LOCKED_MARK):
            encrypted = True
        elif kind_of(part) == "text/html":
            html.add_text(builder, text)
        else:
            correspondence.add_text(builder, text)
    if encrypted:
        return (_LOCKED,)
    return () if found.texts or found.attached else ("The body of this e-mail is not text.",)
