"""Which of Apple's programs a ZIP is from, if from any.

The trap: all three keep the same kinds of parts, so of a file since 2013 the names of its
parts tell Keynote only, and its suffix or its objects must tell the rest.
"""

from __future__ import annotations

import zipfile
import zlib

from engine.readers.families import BY_SUFFIX, Family
from engine.readers.iwork.iwa import Objects

_NAMESPACES: dict[bytes, Family] = {
    b"http://developer.apple.com/namespaces/sl": "pages",
    b"http://developer.apple.com/namespaces/keynote": "keynote",
    b"http://developer.apple.com/namespaces/ls": "numbers",
}
_XML = ("index.xml", "index.apxl")
_OBJECTS = ("Index/Document.iwa", "Index.zip")
_UNREADABLE = (  # damaged or encrypted
    *(zipfile.BadZipFile, zlib.error, NotImplementedError),
    *(RuntimeError, OSError, EOFError, ValueError),
)
_PAGES_DOCUMENT, _SLIDE = 10000, 5


def program(archive: zipfile.ZipFile, ending: str) -> Family | None:
    """The family of readers for ``archive``, None if it is not Apple's."""
    family = BY_SUFFIX.get(ending)
    named = family if family in _NAMESPACES.values() else None
    names = archive.namelist()
    for name in names:
        if name in _XML or (named and name.endswith(_XML)):
            return _by_namespace(archive, name) or named
    if any(name.startswith("Index/Slide") for name in names):
        return "keynote"
    if any(name in _OBJECTS for name in names):
        return named or _by_objects(archive)
    return named


def _by_namespace(archive: zipfile.ZipFile, name: str) -> Family | None:
    try:
        with archive.open(name) as file:
            head = file.read(4096)
    except _UNREADABLE:
        return None
    return next((family for space, family in _NAMESPACES.items() if space in head), None)


def _by_objects(archive: zipfile.ZipFile) -> Family:
    try:
        objects = Objects(archive)
    except _UNREADABLE:
        return "pages"  # whose reader says what is wrong
    if any(True for _ in objects.of_kind(_PAGES_DOCUMENT)):
        return "pages"
    return "keynote" if any(True for _ in objects.of_kind(_SLIDE)) else "numbers"
