"""PDFs put together object by object: encrypted ones, forms, comments, attachments, pictures."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_MAY = -4  # everything is permitted


@dataclass
class PdfBytes:
    """Collects objects; the first is the catalogue, the second its pages, the third a font."""

    objects: list[bytes] = field(default_factory=lambda: [b"", b"", b""])
    kids: list[int] = field(default_factory=list)
    catalogue: bytes = b""

    def add(self, body: bytes, stream: bytes | None = None) -> int:
        """The number of the new object."""
        if stream is not None:
            body = b"<< %s /Length %d >>\nstream\n%s\nendstream" % (body, len(stream), stream)
        self.objects.append(body)
        return len(self.objects)

    def page(
        self,
        content: bytes,
        *,
        notes: list[int] | None = None,
        more: bytes = b"",
        resources: bytes = b"",
        box: bytes = b"0 0 600 800",
    ) -> int:
        """A page that draws ``content``; ``notes`` are the numbers of its annotations."""
        stream = self.add(b"", content)
        annotations = b" ".join(b"%d 0 R" % note for note in notes or [])
        number = self.add(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> %s >> /Annots [%s] %s >>"
            % (box, stream, resources, annotations, more)
        )
        self.kids.append(number)
        return number

    def bytes(self, *, password: str | None = None) -> bytes:
        self.objects[0] = b"<< /Type /Catalog /Pages 2 0 R %s >>" % self.catalogue
        self.objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (
            len(self.kids),
            b" ".join(b"%d 0 R" % kid for kid in self.kids),
        )
        self.objects[2] = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        objects, trailer = list(self.objects), b"/Root 1 0 R"
        if password is not None:
            objects, trailer = _encrypted(objects, password)
        return _file(objects, trailer)


def words(*lines: str, x: int = 72, y: int = 700, size: int = 11, leading: int = 14) -> bytes:
    """Lines of text, one under the other."""
    return b"".join(
        b"BT /F1 %d Tf %d %d Td (%s) Tj ET\n" % (size, x, y - leading * n, line.encode("latin-1"))
        for n, line in enumerate(lines)
    )


def _file(objects: list[bytes], trailer: bytes) -> bytes:
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n"
        % (size, table, size, trailer, len(out))
    )


def _encrypted(objects: list[bytes], password: str) -> tuple[list[bytes], bytes]:
    """The same objects, their streams under RC4 of 40 bits; there must be no strings."""
    secret = (password.encode() + _PADDING)[:32]
    owner = _rc4(hashlib.md5(secret).digest()[:5], secret)
    document = hashlib.md5(b"a document").digest()
    permissions = _MAY.to_bytes(4, "little", signed=True)
    key = hashlib.md5(secret + owner + permissions + document).digest()[:5]
    found = []
    for number, body in enumerate(objects, start=1):
        head, mark, rest = body.partition(b"\nstream\n")
        if mark:
            salt = number.to_bytes(3, "little") + b"\0\0"
            data = rest.removesuffix(b"\nendstream")
            data = _rc4(hashlib.md5(key + salt).digest()[:10], data)
            found.append(head + mark + data + b"\nendstream")
        else:
            found.append(body)
    user = _rc4(key, _PADDING)
    found.append(
        b"<< /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P %d >>"
        % (owner.hex().encode(), user.hex().encode(), _MAY)
    )
    name = document.hex().encode()
    return found, b"/Root 1 0 R /Encrypt %d 0 R /ID [<%s> <%s>]" % (len(found), name, name)


def _rc4(key: bytes, data: bytes) -> bytes:
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)
