"""Locked office files of our own making: new ones by the library, an old one by hand."""

from __future__ import annotations

import hashlib
import io
from struct import pack, unpack_from

from msoffcrypto.format.ooxml import OOXMLFile
from msoffcrypto.method.rc4 import DocumentRC4

from engine.readers.office.ole import Compound
from tests.engine.readers.office import old_office

_SALT = bytes(range(16))
_VERIFIER = b"sixteen bytes ok"
_HEADER = 52  # bytes of the encryption header before the table
_CLEAR = 68  # bytes at the start of the text stream that are never encrypted


def locked_package(data: bytes, password: str) -> bytes:
    """A new Office file, as Office 2010 and later lock it (the library cannot lock a small one:
    zeros behind a ZIP change nothing)."""
    laid_by = io.BytesIO()
    OOXMLFile(io.BytesIO(data.ljust(6000, b"\0"))).encrypt(password, laid_by)
    return laid_by.getvalue()


def locked_doc(password: str) -> bytes:
    """The sample of Word 97, locked with RC4: the header stands before the table, so all that
    points into the table moves by its length."""
    compound = Compound(old_office.doc())
    main, table = compound.stream("WordDocument"), compound.stream("1Table")
    assert main is not None
    assert table is not None
    moved = bytearray(main)
    moved[11] |= 0x01
    moved[14:18] = pack("<I", _HEADER)
    for at in (258, 418):
        moved[at : at + 4] = pack("<I", unpack_from("<I", main, at)[0] + _HEADER)
    verifier = _rc4(_VERIFIER + hashlib.md5(_VERIFIER).digest(), password)
    header = pack("<HH", 1, 1) + _SALT + verifier
    return old_office.compound(
        {
            "WordDocument": bytes(moved[:_CLEAR]) + _rc4(bytes(moved), password)[_CLEAR:],
            "1Table": header + _rc4(bytes(_HEADER) + table, password)[_HEADER:],
        }
    )


def _rc4(data: bytes, password: str) -> bytes:
    """The cipher is its own inverse."""
    return DocumentRC4.decrypt(password, _SALT, io.BytesIO(data)).read()  # type: ignore[no-any-return]
