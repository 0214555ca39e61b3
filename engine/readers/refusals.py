"""Why a file within a file is not taken out, in words for its owner.

The trap: the owner sees the archive, not its inside, so every hint ends at what can be done
with the archive.
"""

from __future__ import annotations

from engine.domain.errors import ReadError
from engine.readers.bounds import LARGEST_MEMBER_BYTES

_UNPACK = "Unpack it and add the folder that it lies in."


def too_large() -> ReadError:
    return ReadError(
        "too_large",
        f"Unpacked, this file is larger than the {LARGEST_MEMBER_BYTES >> 20} MB that Lectern"
        " takes out of an archive.",
        _UNPACK,
        skipped=True,
    )


def locked() -> ReadError:
    return ReadError(
        "password",
        "This file is protected with a password.",
        "Unpack it with its password and add the folder, or tell Lectern the password:"
        " python -m engine passwords add",
    )


def packed_unknown(method: str) -> ReadError:
    return ReadError(
        "unsupported",
        f"This file is packed in a way that Lectern does not unpack ({method}).",
        _UNPACK,
        skipped=True,
    )


def damaged_member() -> ReadError:
    return ReadError(
        "damaged",
        "This file is damaged within its archive.",
        "Fetch or pack the archive again, and Lectern will retry.",
    )


def damaged_after(last: str, count: int) -> ReadError:
    if not count:
        found = "This archive is damaged from its beginning; nothing in it can be read."
    elif count == 1:
        found = f"This archive is damaged after its member {last}; that one is indexed."
    else:
        found = (
            f"This archive is damaged after its member {last};"
            f" it and the {count - 1:,} before it are indexed."
        )
    return ReadError("damaged", found, "Fetch or pack it again, and Lectern will retry.")


def empty_archive() -> ReadError:
    return ReadError("empty", "There are no files in this archive.", skipped=True)
