"""From a quoted stretch of a passage to the exact place in the original.

Pure. The trap: offsets into a passage are not offsets into the original; a page break or a
mended hyphen may lie between. The passage's segments know.
"""

from __future__ import annotations

from engine.domain.answer import Citation, Hit


def cite(number: int, start: int, end: int, hit: Hit, quoted: tuple[int, int]) -> Citation:
    """``answer[start:end]`` rests on ``hit.text[quoted[0]:quoted[1]]``."""
    return Citation(
        number=number,
        start=start,
        end=end,
        path=hit.path,
        title=hit.title,
        quote=hit.text[quoted[0] : quoted[1]],
        location=hit.locate(*quoted),
        chunk_id=hit.chunk_id,
        document_id=hit.document_id,
        ordinal=hit.ordinal,
    )
