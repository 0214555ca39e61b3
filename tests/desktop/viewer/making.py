"""Small PDFs whose words are known."""

from __future__ import annotations


def pdf(lines: list[str], *, pages: int = 1, rotate: int = 0, crop: bool = False) -> bytes:
    """``lines`` on each of ``pages``; ``rotate`` in degrees; ``crop`` shows a part of the page."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    kids = []
    for _ in range(pages):
        shown = " 0 -40 Td ".join(f"({line}) Tj" for line in lines)
        stream = f"BT /F1 14 Tf 72 700 Td {shown} ET".encode()
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        extra = f"/Rotate {rotate} " + ("/CropBox [50 100 500 750] " if crop else "")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] {extra}"
            f"/Contents {len(objects)} 0 R /Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {pages} >>".encode()
    made, offsets = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        offsets.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1,
        len(made),
    )
    return made + head + table + tail
