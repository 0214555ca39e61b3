"""Mails of our own making, in the forms that mail programs store them."""

from __future__ import annotations

from email.message import EmailMessage
from struct import pack

REPLY = """It came on Monday.

On Mon, 2 Jan 2023,
Ann <ann@example.org> wrote:
> Has the boat come?
> On Sun, 1 Jan 2023, Cy wrote:
> > Ask them.

Yours, Bob
"""


def letter(subject: str = "The boat", body: str = "Nine boats have come.\n") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Bob <bob@example.org>"
    message["To"] = "Ann <ann@example.org>"
    message["Subject"] = subject
    message.set_content(body)
    return message


def reply() -> bytes:
    return letter("Re: The boat", REPLY).as_bytes()


def counted(mail: bytes) -> bytes:
    """As Apple Mail stores it: a count of bytes before, a list of properties behind."""
    return b"%-10d\n" % len(mail) + mail + b"<?xml version='1.0'?><plist><dict/></plist>"


def mailbox(mails: list[bytes]) -> bytes:
    out = b""
    for mail in mails:
        escaped = b"\n".join(
            b">" + line if line.lstrip(b">").startswith(b"From ") else line
            for line in mail.split(b"\n")
        )
        out += b"From bob@example.org Mon Jan  2 10:00:00 2023\n" + escaped.rstrip() + b"\n\n"
    return out


def tnef() -> bytes:
    """A letter with a body in packed RTF and a file that has a short and a long name."""
    properties = pack("<I", 3) + pack("<HHI", 3, 0x26, 1)
    properties += _text(0x70, "The boat") + _value(0x102, 0x1009, literal(rtf_of_page()))
    named = pack("<I", 2) + pack("<HH16sI", 3, 0x8001, bytes(16), 0) + pack("<II", 1, 0)
    named += _text(0x3707, "The bill of the harbour.txt")
    return b"\x78\x9f\x3e\x22\x01\x00" + b"".join(
        [
            _attribute(0x9003, properties),
            _attribute(0x9002, bytes(14)),
            _attribute(0x8010, b"BILL.TXT\0"),
            _attribute(0x800F, b"Nine boats, paid."),
            _attribute(0x9005, named),
        ]
    )


def _attribute(kind: int, data: bytes) -> bytes:
    return pack("<BHHI", 1, kind, 6, len(data)) + data + pack("<H", sum(data) & 0xFFFF)


def _text(number: int, text: str) -> bytes:
    return _value(0x1F, number, text.encode("utf-16-le") + b"\0\0")


def _value(kind: int, number: int, data: bytes) -> bytes:
    return pack("<HHII", kind, number, 1, len(data)) + data + bytes(-len(data) % 4)


def rtf_of_page() -> bytes:
    """A web page as Outlook hides it in RTF."""
    return (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}"
        rb"{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Nine {\*\htmltag84 <b>}boats"
        rb"{\*\htmltag92 </b>} have come.\htmlrtf\par}\htmlrtf0 {\*\htmltag72 </p>}}"
    )


def literal(rtf: bytes) -> bytes:
    """RTF packed without packing anything: flags before every eight bytes, and an end mark."""
    out = b""
    for at in range(0, len(rtf), 8):
        out += b"\0" + rtf[at : at + 8]
    return pack("<IIII", len(out) + 12, len(rtf), 0x75465A4C, 0) + out
