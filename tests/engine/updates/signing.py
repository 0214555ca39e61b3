"""What a publisher does with minisign, in a few lines."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from Cryptodome.PublicKey import ECC
from Cryptodome.Signature import eddsa


@dataclass(frozen=True)
class Publisher:
    key: Any
    number: bytes = b"\x01\x02\x03\x04\x05\x06\x07\x08"

    @classmethod
    def new(cls) -> Publisher:
        return cls(ECC.generate(curve="ed25519"))

    @property
    def public(self) -> str:
        raw = b"Ed" + self.number + self.key.public_key().export_key(format="raw")
        return f"untrusted comment: a key\n{base64.b64encode(raw).decode()}\n"

    def sign(self, content: bytes, comment: str = "timestamp:1") -> str:
        signer = eddsa.new(self.key, "rfc8032")
        signed = signer.sign(blake2b(content, digest_size=64).digest())
        whole = signer.sign(signed + comment.encode())
        first = base64.b64encode(b"ED" + self.number + signed).decode()
        second = base64.b64encode(whole).decode()
        return f"untrusted comment: x\n{first}\ntrusted comment: {comment}\n{second}\n"
