"""Signatures as the program ``minisign`` makes them: Ed25519 over the BLAKE2b-512 of a file.

https://jedisct1.github.io/minisign/. A signature has a comment that is signed with it, the
trusted one. The trap: the untrusted comment is anybody's, so it is never shown.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from hashlib import blake2b

_KEY, _PREHASHED = b"Ed", b"ED"


class BadSignatureError(ValueError):
    """What was signed, by whom, or how, is not what it should be; the message says which."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """``number`` is what signatures name the key by."""

    number: bytes
    key: bytes

    @classmethod
    def read(cls, text: str) -> PublicKey:
        """From a ``.pub`` file, or its second line alone."""
        raw = _decoded(_lines(text)[-1], 42, "the public key")
        if raw[:2] != _KEY:
            raise BadSignatureError("the public key is of an unknown kind")
        return cls(raw[2:10], raw[10:])


def verify(content: bytes, signature: str, key: PublicKey) -> str:
    """The trusted comment of ``signature`` (a ``.minisig`` file's text), once everything holds.

    Raises :class:`BadSignatureError`.
    """
    lines = _lines(signature)
    if len(lines) < 4 or not lines[2].startswith("trusted comment: "):
        raise BadSignatureError("the signature is damaged")
    raw = _decoded(lines[1], 74, "the signature")
    kind, number, signed = raw[:2], raw[2:10], raw[10:]
    if kind != _PREHASHED:
        raise BadSignatureError("the signature is of an unknown kind")
    if number != key.number:
        raise BadSignatureError("it is signed with another key")
    comment = lines[2].removeprefix("trusted comment: ")
    whole = _decoded(lines[3], 64, "the signature")
    _check(key.key, blake2b(content, digest_size=64).digest(), signed)
    _check(key.key, signed + comment.encode(), whole)
    return comment


def _check(key: bytes, message: bytes, signature: bytes) -> None:
    from Cryptodome.Signature import eddsa

    try:
        eddsa.new(eddsa.import_public_key(key), "rfc8032").verify(message, signature)
    except ValueError as error:
        raise BadSignatureError("the signature does not fit the file") from error


def _lines(text: str) -> list[str]:
    return [line.strip("\r") for line in text.strip().split("\n")]


def _decoded(text: str, size: int, what: str) -> bytes:
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadSignatureError(f"{what} is damaged") from error
    if len(raw) != size:
        raise BadSignatureError(f"{what} is damaged")
    return raw
