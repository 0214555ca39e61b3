"""Mails and mailboxes by how they begin, since mail programs give them any name or none.

The trap: plain text may begin with a word and a colon, too, and a letter with ``From``, so
headers must be all there is before the first blank line, and a postmark hold a time or address.
"""

from __future__ import annotations

import re

TNEF_MAGIC = b"\x78\x9f\x3e\x22"
# The line that parts the messages of a mailbox.
POSTMARK = rb"From (?:-|\S{0,200}@|[^\n]{1,200}\d:\d\d)[^\n]{0,300}\n"
_MAILBOX = re.compile(POSTMARK + rb"[!-9;-~]{2,60}:")
_HEADER = re.compile(rb"[!-9;-~]{1,80}:")
_SENDERS = frozenset({b"from", b"received", b"return-path", b"message-id"})
_MAIL_HEADERS = _SENDERS | {
    *(b"to", b"cc", b"subject", b"date", b"delivered-to", b"mime-version", b"reply-to"),
    *(b"content-type", b"x-mailer", b"sender"),
}


def is_mailbox(head: bytes) -> bool:
    """Whether a file begins with the postmark of a message and its headers."""
    return _MAILBOX.match(head) is not None


def is_mail(head: bytes) -> bool:
    """Whether a file begins with the headers of a mail and a blank line, and nothing else."""
    above, blank, _ = head.replace(b"\r\n", b"\n").partition(b"\n\n")
    lines = [line for line in above.split(b"\n") if line[:1] not in (b" ", b"\t")]
    if not blank or not all(map(_HEADER.match, lines)):
        return False
    named = {line.partition(b":")[0].lower() for line in lines}
    return len(named & _MAIL_HEADERS) >= 2 and not named.isdisjoint(_SENDERS)
