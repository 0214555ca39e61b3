"""Archives of our own making, by the standard library and by py7zr."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

import py7zr
import pyzipper

Files = Mapping[str, bytes]


def zipped(files: Files, *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


class _Pipe(io.RawIOBase):
    """Takes bytes and cannot be wound back, as standard output."""

    def __init__(self) -> None:
        self.taken = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.taken += data
        return len(data)


def streamed_zip(files: Files) -> bytes:
    """A ZIP whose sizes stand behind the data."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return bytes(pipe.taken)


def locked_zip(files: Files, password: str) -> bytes:
    out = io.BytesIO()
    with pyzipper.AESZipFile(out, "w", zipfile.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(password.encode())
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def taped(files: Files, packed: str = "") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=f"w:{packed}") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def seven_zipped(files: Files, **options: Any) -> bytes:
    out = io.BytesIO()
    with py7zr.SevenZipFile(out, "w", **options) as archive:
        for name, data in files.items():
            archive.writestr(data, name)
    return out.getvalue()


def seven_zip_parts(archive: bytes) -> tuple[bytes, bytes]:
    """The packed streams, and the table of contents as it stands behind them."""
    at = 32 + int.from_bytes(archive[12:20], "little")
    return archive[32:at], archive[at:]


def seven_zip_of(streams: bytes, header: bytes) -> bytes:
    start = struct.pack("<QQI", len(streams), len(header), zlib.crc32(header))
    mark = b"7z\xbc\xaf\x27\x1c\0\4" + struct.pack("<I", zlib.crc32(start))
    return mark + start + streams + header


def packed_alone(data: bytes) -> dict[str, bytes]:
    return {"gz": gzip.compress(data), "bz2": bz2.compress(data), "xz": lzma.compress(data)}
