"""What Pages, Keynote and Numbers files have in common: one of two generations in a ZIP.

Since 2013 a file holds objects (:mod:`engine.readers.iwork.iwa`), before that an XML document. The
trap: where neither gives any text there may still be a picture of the file for Quick Look, a
PDF, which is read instead and said to be so.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.iwork.iwa import Objects
from engine.readers.office.ooxml import parsed
from engine.readers.refusals import sealed, unfolds_too_far

Modern = Callable[[Objects], Document]
Older = Callable[[Any], Document]

_XML = re.compile(r"(?:^|/)index\.(?:xml|apxl)(?:\.gz)?$")
_LOCK = re.compile(r"(?:^|/)\.iw(?:pv2?|ph)$")
_PREVIEW = re.compile(r"(?:^|/)QuickLook/Preview\.pdf$")
_LARGEST = 200 * 2**20


def read_with(data: bytes, modern: Modern, older: Older) -> Document:
    """The Document by the reader of the file's generation; ReadError when it is locked or has
    no text."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if any(_is_locked(info) for info in archive.infolist()):
            raise sealed()
        document = _own_text(archive, modern, older)
        return document if document.text.strip() else _preview(archive)


def _is_locked(info: zipfile.ZipInfo) -> bool:
    known = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    return bool(_LOCK.search(info.filename)) or info.compress_type not in known


def _own_text(archive: zipfile.ZipFile, modern: Modern, older: Older) -> Document:
    xml = _named(archive, _XML)
    if xml is not None:
        root = parsed(xml)
        if root is None:
            raise ValueError("the document is no XML")
        return older(root)
    objects = Objects(archive)
    document = modern(objects)
    if objects.damaged and not document.text:
        raise ValueError("its objects are damaged")
    if objects.damaged:
        lost = f"Parts of this file are damaged and were left out: {objects.damaged}."
        return replace(document, warnings=(*document.warnings, lost))
    return document


def _named(archive: zipfile.ZipFile, pattern: re.Pattern[str]) -> bytes | None:
    found = next((info for info in archive.infolist() if pattern.search(info.filename)), None)
    if found is None:
        return None
    if found.file_size > _LARGEST:
        raise unfolds_too_far()
    data = archive.read(found)
    return _unzipped(data) if found.filename.endswith(".gz") else data


def _unzipped(data: bytes) -> bytes:
    import gzip

    with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
        text = file.read(_LARGEST + 1)
    if len(text) > _LARGEST:
        raise unfolds_too_far()
    return text


def _preview(archive: zipfile.ZipFile) -> Document:
    pdf = _named(archive, _PREVIEW)
    if pdf is None:
        raise ReadError("no_text", "There is no text in this file.", skipped=True)
    from engine.readers.pdf.document import read

    document = read(pdf, "Preview.pdf")
    seen = "Only the preview inside this file could be read; it may show less than the file has."
    return replace(document, warnings=(*document.warnings, seen))
