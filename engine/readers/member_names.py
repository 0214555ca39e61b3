"""Names of files within files: safe to show, to store and to tell apart.

The trap: a name in an archive is whatever its maker wrote there: an absolute path, a way out
of the folder, the same name twice.
"""

from __future__ import annotations

import re
from contextlib import suppress

from engine.domain.clutter import is_clutter
from engine.readers.encodings.code_pages import eight_bit

_LONGEST = 1_000
_OEM_PAGES = ("cp437", "cp850", "cp1252")
_WESTERN = ("cp125", "iso8859", "mac", "cp437", "cp85")  # alike in so few letters as names have
_LONGEST_PART = 200
_CONTROLS = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_DRIVE = re.compile(r"[a-zA-Z]:(?=/|$)")
_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\ud800-\udfff]+')


def normalised(name: str) -> str:
    """``name`` as a path below its archive, parted by ``/``; "" when nothing is left of it."""
    path = _DRIVE.sub("", _CONTROLS.sub("\ufffd", name.replace("\\", "/")))
    parts = (part[:_LONGEST_PART] for part in path.split("/"))  # which may leave blanks or dots
    kept = [part for part in parts if part.strip() not in ("", ".", "..")]
    whole = "/".join(kept)
    # The end of a name that is cut in two may be "..".
    return whole if len(whole) <= _LONGEST else whole[-_LONGEST:].partition("/")[2]


def is_clutter_path(path: str) -> bool:
    """Whether a normalised path is one that a scan of folders would leave out."""
    *folders, name = path.split("/")
    return is_clutter(name, folder=False) or any(is_clutter(each, folder=True) for each in folders)


def as_file_name(title: str, ending: str) -> str:
    """A title (the subject of a mail) as the name of a file: at most 80 safe characters."""
    safe = " ".join(_NOT_IN_A_NAME.sub(" ", title[:400]).split())[:80].strip(" .")
    return f"{safe or 'without a subject'}.{ending}"


class Unique:
    """Tells names apart that are the same: ``a.txt``, ``a (2).txt``."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}

    def name(self, path: str) -> str:
        if path not in self._taken:
            self._taken.add(path)
            return path
        folder, slash, name = path.rpartition("/")
        stem, dot, ending = name.rpartition(".")
        if not stem:
            stem, dot, ending = name, "", ""
        number = self._counts.get(path, 1)
        while (found := f"{folder}{slash}{stem} ({(number := number + 1)}){dot}{ending}") in (
            self._taken
        ):
            pass
        self._counts[path] = number
        self._taken.add(found)
        return found


def code_page(names: list[bytes]) -> str:
    """The code page of the names in one archive, which one program wrote."""
    raw = b"\n".join(filter(None, names))
    with suppress(UnicodeDecodeError):
        raw.decode("utf-8")
        return "utf-8"
    guessed = eight_bit(raw)
    if not guessed.startswith(_WESTERN):
        return guessed
    return next((page for page in _OEM_PAGES if _is_wording(raw, page)), "cp437")


def _is_wording(raw: bytes, page: str) -> bool:
    return all(char.isascii() or char.isalpha() for char in raw.decode(page, "replace"))
