"""Samples of mails, mailboxes and web pages saved as mails."""

from __future__ import annotations

from email.message import EmailMessage

from tests.engine.readers.sample import Sample

MBOX = """From ann@example.org Mon Jan  2 10:00:00 2023
From: ann@example.org
Subject: First

The boat has come.

From bob@example.org Mon Jan  2 11:00:00 2023
From: bob@example.org
Subject: Second

The oars have not.
"""
MHT = """From: <Saved by a browser>
Subject: Bridges
MIME-Version: 1.0
Content-Type: multipart/related; boundary="b"

--b
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<title>Bridges of Elm</title><h1>Bridges</h1><p>The gr=C3=B6=C3=9Fte is closed.</p>
--b--
"""


def eml() -> bytes:
    message = EmailMessage()
    message["From"] = "Ann Ash <ann@example.org>"
    message["To"] = "bob@example.org"
    message["Date"] = "Mon, 02 Jan 2023 10:00:00 +0000"
    message["Subject"] = "The boat, größer"
    message.set_content("Dear Bob,\n\nthe boat has come.\n")
    message.add_alternative("<p>Dear Bob, <b>no</b></p>", subtype="html")
    message.add_attachment("Nine boats, paid.\n", filename="bill.txt")
    return message.as_bytes()


def samples() -> list[Sample]:
    return [
        Sample(
            "boat.eml",
            eml(),
            [
                ("heading", 1, "The boat, größer"),
                (
                    "paragraph",
                    0,
                    "From: Ann Ash <ann@example.org>\nTo: bob@example.org\n"
                    "Date: Mon, 02 Jan 2023 10:00:00 +0000",
                ),
                ("paragraph", 0, "Dear Bob,"),
                ("paragraph", 0, "the boat has come."),
                ("paragraph", 0, "Attachments: bill.txt"),
            ],
            title="The boat, größer",
            media_type="message/rfc822",
            members=("bill.txt",),
        ),
        Sample(
            "boats.mbox",
            MBOX.encode(),
            [],
            members=("00001 First.eml", "00002 Second.eml"),
        ),
        Sample(
            "bridges.mht",
            MHT.encode(),
            [("heading", 1, "Bridges"), ("paragraph", 0, "The größte is closed.")],
            title="Bridges of Elm",
            media_type="multipart/related",
        ),
    ]
