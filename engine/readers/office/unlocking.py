"""Opening office files that are locked, with the passwords that their owner told Lectern.

Old and new Office files alike; some that look locked are so only with the password that
Excel or PowerPoint sets by itself, to stop editing, and everyone may read them. The trap:
whether a file is locked says sniffing; here it is only opened, or handed on as it is.
"""

from __future__ import annotations

import io
import logging
import re

from engine.readers.office import ole
from engine.readers.parts import Input

# The first record of an old workbook; a pattern, since ``find`` is slow in bytes full of zeros.
_BIFF8 = re.compile(rb"\x09\x08\x10\x00\x00\x06")
_FILEPASS = b"\x2f\x00"  # a record near it when the rest is encrypted
_SET_BY_PROGRAMS = ("VelvetSweatshop", "/01Hannes Ruescher/01")

_log = logging.getLogger(__name__)


def unlocked(source: Input) -> Input:
    """``source`` with its content laid open, if it is a locked office file and some password
    fits; else ``source``."""
    if not source.head.startswith(ole.MAGIC):
        return source
    data = source.data()
    if not (source.passwords or holds_locked_package(data) or is_locked_workbook(data)):
        return source
    opened = _opened(data, (*source.passwords, *_SET_BY_PROGRAMS))
    return source if opened is None else Input.of(opened, source.name, source.passwords)


def holds_locked_package(data: bytes) -> bool:
    """Whether an OLE file is only the wrapping of a new Office file."""
    return "EncryptedPackage".encode("utf-16-le") in data


def is_locked_workbook(data: bytes) -> bool:
    """Whether one of the first records of an old workbook says that the rest is encrypted."""
    found = _BIFF8.search(data)
    at = found.start() if found else 0
    for _ in range(8 if found else 0):
        kind, length = data[at : at + 2], int.from_bytes(data[at + 2 : at + 4], "little")
        if kind == _FILEPASS:
            return True
        at += 4 + length
    return False


def _opened(data: bytes, passwords: tuple[str, ...]) -> bytes | None:
    """None when it is not locked, no password fits, or nobody can open it."""
    import msoffcrypto

    for password in passwords:
        laid_open = io.BytesIO()
        try:
            file = msoffcrypto.OfficeFile(io.BytesIO(data))
            if not file.is_encrypted():
                return None
            new = file.format == "ooxml"  # the others always verify the password
            file.load_key(password=password, **({"verify_password": True} if new else {}))
            file.decrypt(laid_open)
        except MemoryError:
            raise
        except Exception:  # a wrong password, or a foreign parser on hostile bytes
            _log.debug("a password did not open a file", exc_info=True)
        else:
            return laid_open.getvalue()
    return None
