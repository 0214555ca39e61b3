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
from engine.readers.archives.tapes import is_tape, packed_alone
from engine.readers.encodings import decoding
from engine.readers.families import BY_NAME, BY_SUFFIX, FOREIGN, Family
from engine.readers.iwork.sniffing import program
from engine.readers.mail.sniffing import TNEF_MAGIC, is_mail, is_mailbox
from engine.readers.office import ole
from engine.readers.office.unlocking import holds_locked_package, is_locked_workbook
from engine.readers.parts import Input
from engine.readers.refusals import damaged, locked, unsupported
from engine.readers.zip_parts import directory

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08PK\x03\x04")
_SEVEN_ZIP = b"7z\xbc\xaf\x27\x1c"
_IN_ZIP: dict[str, Family] = {"word/": "docx", "ppt/": "pptx", "xl/": "sheet"}
_IN_OLE: dict[Family, str] = {
    "doc": "WordDocument",
    "ppt": "PowerPoint Document",
    "msg": "__properties_version1.0",
    "sheet": "Workbook",
}
_OLD_OFFICE = ("doc", "ppt", "msg")
_PICTURE = re.compile(
    rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|BM.{4}\0{4}|II[*+]\0|MM\0[*+]"
    rb"|RIFF.{4}WEBP|.{4}ftypavi[fs]",
    re.S,
)
_NEVER_TEXT = ("pdf", "image", "docx", "pptx", "archive", "pages", "numbers", "mobi")
_IWORK = ("pages", "keynote", "numbers")
_BOOKS = (b"BOOKMOBI", b"TEXtREAd")  # at byte 60
_HTML_OPENING = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b", re.I | re.S)


def suffix(name: str) -> str:
    return PurePath(name).suffix.lower().removeprefix(".")


def sniff(source: Input) -> Family:
    """The family of readers for ``source``; ReadError when there is none."""
    return _by_magic(source) or _by_name(source)


def _by_magic(source: Input) -> Family | None:
    """By the leading bytes, where they leave no doubt."""
    ending, data = suffix(source.name), source.head
    if data.startswith(_ZIP):
        return _in_zip(source, ending)
    if data.startswith(ole.MAGIC):
        return _in_ole(source.data(), ending)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    marked = _marked(data, ending)
    if marked:
        return marked
    return "archive" if ending not in FOREIGN and _is_archive(data) else None


def _by_name(source: Input) -> Family:
    ending, data = suffix(source.name), source.head
    family = BY_SUFFIX.get(ending) or BY_NAME.get(PurePath(source.name).name.lower())
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
    return family or _by_opening(data)


def _by_opening(data: bytes) -> Family:
    """Text of an unknown suffix, by how it begins: mail programs give none."""
    if _HTML_OPENING.match(data[:2048]):
        return "html"
    if is_mailbox(data):
        return "mailbox"
    return "email" if is_mail(data) else "text"


def _is_archive(data: bytes) -> bool:
    return data.startswith(_SEVEN_ZIP) or packed_alone(data) or is_tape(data)


def _marked(data: bytes, ending: str) -> Family | None:
    if data[:64].lstrip().startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(TNEF_MAGIC):
        return "tnef"
    if data[60:68] in _BOOKS:
        return "mobi"
    if _PICTURE.match(data) and ending not in FOREIGN:  # raw photographs look like TIFF
        return "image"
    return None


def _in_zip(source: Input, ending: str) -> Family:
    try:
        names = list(directory(source.file) or zipfile.ZipFile(source.file).namelist())
        family = _office(names, ending) or _iwork(source, ending)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        if ending in FOREIGN:
            raise unsupported(ending) from error
        expected = BY_SUFFIX.get(ending, "archive")
        if expected != "archive":
            raise damaged(expected) from error
        return expected  # its members may be saved without the directory
    if family is not None:
        return family
    if ending in FOREIGN or ("[Content_Types].xml" in names and ending != "zip"):
        raise unsupported(ending)  # some program's own format
    return "archive"


def _office(names: list[str], ending: str) -> Family | None:
    """The document or book that a package with these parts is."""
    if "[Content_Types].xml" in names:
        folders = {name[: name.find("/") + 1] for name in names}
        for folder, family in _IN_ZIP.items():
            if folder in folders:
                return family
    if ending == "fbz" and any(name.endswith(".fb2") for name in names):
        return "fb2"
    if "META-INF/container.xml" in names:
        return "epub"
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return "sheet" if ending in ("ods", "ots") else "odf"
    return None


def _iwork(source: Input, ending: str) -> Family | None:
    if ending in FOREIGN or (ending in BY_SUFFIX and BY_SUFFIX[ending] not in _IWORK):
        return None
    with zipfile.ZipFile(source.file) as archive:
        return program(archive, ending)


def _in_ole(data: bytes, ending: str) -> Family:
    workbook = ending in ("xls", "xlt")
    if holds_locked_package(data) or (workbook and is_locked_workbook(data)):
        raise locked()
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
    try:
        return ole.Compound(data).names
    except (struct.error, ValueError, IndexError):  # cut off or damaged
        return []
