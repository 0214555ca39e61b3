"""ZIP: members by the directory at the end, or one after the other where that is lost.

The trap: names are in the code page of whoever packed them, and only newer programs say which.
"""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from zipfile import BadZipFile, ZipFile, ZipInfo

from engine.readers.archives import zip_salvage
from engine.readers.archives.keys import Keys
from engine.readers.archives.unpacking import unpacked
from engine.readers.member_names import code_page
from engine.readers.parts import Input, Member

_AES, _METHODS = 99, {9: "Deflate64", 93: "Zstandard", 95: "XZ", 97: "WavPack", 98: "PPMd"}
_SALVAGED = {0, 8, 12, 14}
_IS_UTF8 = 0x800


def members(source: Input) -> Iterator[Member]:
    try:
        archive = _Archive(source)
    except (BadZipFile, OSError, ValueError, NotImplementedError, struct.error):
        return zip_salvage.members(source)
    return archive.members()


class _Archive:
    """An opened archive."""

    def __init__(self, source: Input) -> None:
        self._zip = ZipFile(source.file)
        self._keys = Keys(source.passwords)
        if any(info.compress_type == _AES for info in self._zip.infolist()):
            from pyzipper import AESZipFile

            self._zip = AESZipFile(source.file)

    def members(self) -> Iterator[Member]:
        infos = [info for info in self._zip.infolist() if not info.is_dir() and not _is_link(info)]
        page = code_page([_raw_name(info) for info in infos])
        total, done = sum(info.compress_size for info in infos), 0
        for info in infos:
            done += info.compress_size
            yield Member(
                _name(info, page), partial(self._open, info), info.file_size, done / max(1, total)
            )

    def _open(self, info: ZipInfo) -> bytes:
        if info.flag_bits & 1:
            return self._open_locked(info)
        if info.compress_type not in _SALVAGED:
            raise NotImplementedError(_METHODS.get(info.compress_type, str(info.compress_type)))
        with self._zip.open(info) as stream:
            return unpacked(stream)

    def _open_locked(self, info: ZipInfo) -> bytes:
        def attempt(password: str) -> bytes | None:
            with (
                suppress(RuntimeError, BadZipFile, zlib.error, EOFError, ValueError),
                self._zip.open(info, pwd=password.encode()) as stream,
            ):
                return unpacked(stream)
            return None

        return self._keys.open(attempt)


def _is_link(info: ZipInfo) -> bool:
    return stat.S_ISLNK(info.external_attr >> 16)


def _raw_name(info: ZipInfo) -> bytes:
    """The bytes of a name that does not say its encoding; b"" for one that does."""
    if info.flag_bits & _IS_UTF8 or info.filename.isascii():
        return b""
    return info.orig_filename.encode("cp437", "replace")


def _name(info: ZipInfo, page: str) -> str:
    raw = _raw_name(info)
    if not raw:
        return info.filename
    return _unicode_name(info) or raw.decode(page, "replace")


def _unicode_name(info: ZipInfo) -> str:
    """The name in UTF-8 that some programs add beside the other."""
    extra, at = info.extra, 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<HH", extra, at)
        if kind == 0x7075 and size > 5:
            return extra[at + 9 : at + 4 + size].decode("utf-8", "replace")
        at += 4 + size
    return ""
