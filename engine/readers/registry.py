"""Which reader reads which file: first by its leading bytes, then by its suffix.

The one door of this room. A file is data here: whatever is wrong with it leaves as a
:class:`ReadError` in words for its owner. The trap: readers are imported when first needed,
since a worker that only ever sees text should not pay for the office formats.
"""

from __future__ import annotations

import io
import logging
import re
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers import decoding
from engine.readers.families import BY_SUFFIX, FOREIGN, Family

Reader = Callable[[bytes, str], Document]

_log = logging.getLogger(__name__)

# One to one, so that every offset stays true: text must survive UTF-8 and C strings.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF8 = b"\x09\x08\x10\x00\x00\x06"  # the first record of an old workbook
_FILEPASS = b"\x2f\x00"  # a record near it when the rest is encrypted
_IN_ZIP: dict[str, Family] = {"word/": "docx", "ppt/": "pptx", "xl/": "sheet"}
_IN_OLE: dict[Family, str] = {
    "doc": "WordDocument",
    "ppt": "PowerPoint Document",
    "msg": "__properties_version1.0",
    "sheet": "Workbook",
}
_OLD_OFFICE = ("doc", "ppt", "msg")
_HTML_OPENING = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b", re.I | re.S)


def supported(name: str) -> bool:
    """False when the suffix says that no reader will take it. An unknown suffix may still be
    text, which only its content shows."""
    return suffix(name) not in FOREIGN


def suffix(name: str) -> str:
    return PurePath(name).suffix.lower().removeprefix(".")


def read(data: bytes, name: str) -> Document:
    """The Document in ``data``; ``name`` gives the suffix and the label. Raises ReadError."""
    if not data.strip():
        raise ReadError("empty", "This file is empty.", skipped=True)
    family = sniff(data, name)
    try:
        document = _reader(family)(data, PurePath(name).name)
    except ReadError:
        raise
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception as error:  # foreign parsers raise anything
        _log.info("cannot read a %s file", family, exc_info=True)
        raise damaged(family) from error
    if not document.text.strip():
        raise ReadError("no_text", "There is no text in this file.", skipped=True)
    return replace(document, text=_UNSTORABLE.sub("\ufffd", document.text))


def damaged(family: str) -> ReadError:
    return ReadError(
        "damaged",
        f"This file is damaged, or is not really {_ARTICLE.get(family, 'of its kind')}.",
        "Open it in the program that made it, save it again, and Lectern will retry.",
    )


_ARTICLE = {
    "pdf": "a PDF",
    "docx": "a Word document",
    "pptx": "a PowerPoint presentation",
    "sheet": "a spreadsheet",
    "doc": "a Word document",
    "rtf": "an RTF document",
    "ppt": "a PowerPoint presentation",
    "msg": "an Outlook message",
    "odf": "an OpenDocument file",
    "epub": "an e-book",
    "fb2": "an e-book",
    "notebook": "a notebook",
    "email": "an e-mail",
    "html": "a web page",
}


def sniff(data: bytes, name: str) -> Family:
    """The family of readers for ``data``; ReadError when there is none."""
    ending = suffix(name)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _in_zip(data, ending)
    if data.startswith(_OLE):
        return _in_ole(data, ending)
    if data[:64].lstrip().startswith(b"{\\rtf"):
        return "rtf"
    family = BY_SUFFIX.get(ending)
    if family in ("pdf", "docx", "pptx") or (family == "sheet" and ending not in ("csv", "tsv")):
        raise damaged(family)
    if family in _OLD_OFFICE:  # programs give these names to web pages and plain text, too
        if decoding.looks_binary(data):
            raise damaged(family)
        family = None
    if ending in FOREIGN or (family is None and decoding.looks_binary(data)):
        raise unsupported(ending)
    if family is None and _HTML_OPENING.match(data[:2048]):
        return "html"
    return family or "text"


def unsupported(ending: str) -> ReadError:
    kind = f"“.{ending}” files" if ending else "files of this kind"
    return ReadError("unsupported", f"Lectern does not read {kind}.", skipped=True)


def _in_zip(data: bytes, name_suffix: str) -> Family:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        if name_suffix not in BY_SUFFIX:
            raise unsupported(name_suffix) from error
        raise damaged(BY_SUFFIX[name_suffix]) from error
    if "[Content_Types].xml" in names:
        for folder, family in _IN_ZIP.items():
            if any(name.startswith(folder) for name in names):
                return family
    if "META-INF/container.xml" in names:
        return "epub"
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return "sheet" if name_suffix in ("ods", "ots") else "odf"
    raise unsupported(name_suffix if name_suffix not in BY_SUFFIX else "")


def _in_ole(data: bytes, ending: str) -> Family:
    workbook = ending in ("xls", "xlt")
    if "EncryptedPackage".encode("utf-16-le") in data or (workbook and _is_locked(data)):
        raise ReadError(
            "password",
            "This file is protected with a password.",
            "Open it in the program that made it and save a copy without a password.",
        )
    if workbook:
        return "sheet"
    names = _streams(data)
    for family, stream in _IN_OLE.items():
        if stream in names:
            return family
    expected = BY_SUFFIX.get(ending)
    if expected in _OLD_OFFICE and not names:
        raise damaged(expected)
    if expected in _OLD_OFFICE:
        raise ReadError(
            "unsupported",
            f"Lectern does not read “.{ending}” files from before 1997.",
            "Open it in the program that made it and save it in a newer format.",
            skipped=True,
        )
    raise unsupported(ending)


def _streams(data: bytes) -> list[str]:
    from engine.readers.ole import Compound

    try:
        return Compound(data).names
    except (struct.error, ValueError, IndexError):  # cut off or damaged
        return []


def _is_locked(data: bytes) -> bool:
    """Whether one of the first records of an old workbook says that the rest is encrypted."""
    at = data.find(_BIFF8)
    for _ in range(8 if at >= 0 else 0):
        kind, length = data[at : at + 2], int.from_bytes(data[at + 2 : at + 4], "little")
        if kind == _FILEPASS:
            return True
        at += 4 + length
    return False


def _reader(family: Family) -> Reader:
    match family:
        case "text":
            from engine.readers.text import read as reader
        case "markdown":
            from engine.readers.markdown import read as reader
        case "markup":
            from engine.readers.markup import read as reader
        case "code":
            from engine.readers.code import read as reader
        case "html":
            from engine.readers.html import read as reader
        case "pdf":
            from engine.readers.pdf import read as reader
        case "notebook":
            from engine.readers.notebook import read as reader
        case "cards":
            from engine.readers.cards import read as reader
        case "captions":
            from engine.readers.captions import read as reader
        case _:
            return _reader_of_packages(family)
    return reader


def _reader_of_packages(family: Family) -> Reader:
    match family:
        case "docx":
            from engine.readers.docx import read as reader
        case "pptx":
            from engine.readers.pptx import read as reader
        case "sheet":
            from engine.readers.sheet import read as reader
        case "odf":
            from engine.readers.odf import read as reader
        case "epub":
            from engine.readers.epub import read as reader
        case "fb2":
            from engine.readers.fb2 import read as reader
        case _:
            return _reader_of_mail_and_old_office(family)
    return reader


def _reader_of_mail_and_old_office(family: Family) -> Reader:
    match family:
        case "doc":
            from engine.readers.doc import read as reader
        case "rtf":
            from engine.readers.rtf import read as reader
        case "ppt":
            from engine.readers.ppt import read as reader
        case "msg":
            from engine.readers.msg import read as reader
        case "mailbox":
            from engine.readers.email import read_mailbox as reader
        case _:
            from engine.readers.email import read as reader
    return reader
