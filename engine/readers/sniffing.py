"""What a file is: by its leading bytes first, then by its suffix.

The trap: names lie. A Word document may be a web page, an unknown suffix plain text, and a
ZIP one of a dozen formats, so a suffix decides only between kinds that look alike.
"""

from __future__ import annotations

import re
import struct
import zipfile
from pathlib import PurePath

from engine.domain.errors import ReadError
from engine.readers import decoding
from engine.readers.families import BY_SUFFIX, FOREIGN, Family
from engine.readers.iwork_sniffing import program
from engine.readers.parts import Input

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
_NEVER_TEXT = ("pdf", "docx", "pptx", "pages", "numbers", "mobi")
_IWORK = ("pages", "keynote", "numbers")
_BOOKS = (b"BOOKMOBI", b"TEXtREAd")  # at byte 60
_HTML_OPENING = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b", re.I | re.S)


def suffix(name: str) -> str:
    return PurePath(name).suffix.lower().removeprefix(".")


def sniff(source: Input) -> Family:
    """The family of readers for ``source``; ReadError when there is none."""
    ending, data = suffix(source.name), source.head
    if data.startswith(b"PK\x03\x04"):
        return _in_zip(source, ending)
    if data.startswith(_OLE):
        return _in_ole(source.data(), ending)
    return _by_opening(data) or _by_suffix(ending, data)


def _by_opening(data: bytes) -> Family | None:
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[:64].lstrip().startswith(b"{\\rtf"):
        return "rtf"
    return "mobi" if data[60:68] in _BOOKS else None


def _by_suffix(ending: str, data: bytes) -> Family:
    family = BY_SUFFIX.get(ending)
    if family == "keynote":  # the same suffix names private keys
        raise unsupported(ending)
    if family in _NEVER_TEXT or (family == "sheet" and ending not in ("csv", "tsv")):
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


def _in_zip(source: Input, name_suffix: str) -> Family:
    try:
        with zipfile.ZipFile(source.file) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        if name_suffix not in BY_SUFFIX:
            raise unsupported(name_suffix) from error
        raise damaged(BY_SUFFIX[name_suffix]) from error
    found = _by_names(names, name_suffix)
    if found is None and (name_suffix not in BY_SUFFIX or BY_SUFFIX[name_suffix] in _IWORK):
        with zipfile.ZipFile(source.file) as archive:
            found = program(archive, name_suffix)
    if found is None:
        raise unsupported(name_suffix if name_suffix not in BY_SUFFIX else "")
    return found


def _by_names(names: list[str], ending: str) -> Family | None:
    """What the names of the parts alone tell."""
    if "[Content_Types].xml" in names:
        for folder, family in _IN_ZIP.items():
            if any(name.startswith(folder) for name in names):
                return family
    if ending == "fbz" and any(name.endswith(".fb2") for name in names):
        return "fb2"
    if "META-INF/container.xml" in names:
        return "epub"
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return "sheet" if ending in ("ods", "ots") else "odf"
    return None


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
    "mobi": "an e-book",
    "fb2": "an e-book",
    "notebook": "a notebook",
    "pages": "a Pages document",
    "keynote": "a Keynote presentation",
    "numbers": "a Numbers spreadsheet",
    "email": "an e-mail",
    "html": "a web page",
}
