"""The body of a message that Outlook wrote, in whichever form there is.

The trap: the packed RTF may be nothing but a web page in disguise.
"""

from __future__ import annotations

from typing import Protocol

from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.mail import correspondence, packed_rtf
from engine.readers.office import rtf
from engine.readers.web import html


class Body(Protocol):
    """What a message has of its text; "" or None for what it has not."""

    def plain(self) -> str: ...

    def html(self) -> str: ...

    def packed_rtf(self) -> bytes | None: ...


def add_body(builder: DocumentBuilder, message: Body) -> tuple[str, ...]:
    plain = message.plain()
    if plain.strip():
        correspondence.add_text(builder, plain)
    elif page := message.html():
        html.add_text(builder, page)
    elif packed := message.packed_rtf():
        return _add_rtf(builder, packed)
    return ()


def _add_rtf(builder: DocumentBuilder, packed: bytes) -> tuple[str, ...]:
    try:
        raw = packed_rtf.unpacked(packed)
        page = packed_rtf.web_page(raw)
        if page is None:
            builder.add_blocks_of(rtf.read(raw, ""))
        else:
            html.add_text(builder, page)
    except ReadError:  # it is there and says nothing
        return ()
    except (ValueError, LookupError):
        return ("The body of this e-mail is damaged, so only its headers are read.",)
    return ()
