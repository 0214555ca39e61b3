"""Mail: what is attached, whose words are whose, and how programs store it."""

from __future__ import annotations

import contextlib
from email.message import EmailMessage
from struct import pack

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.domain.errors import ReadError
from engine.readers.mail import packed_rtf
from engine.readers.parts import Input, Member, Section
from engine.readers.registry import parts, read
from engine.readers.sniffing import sniff
from tests.engine.readers.mail import letters
from tests.engine.readers.office import old_office


def members(data: bytes, name: str = "a.eml") -> dict[str, bytes]:
    found = parts(Input.of(data, name))
    return {part.name: part.open() for part in found if isinstance(part, Member)}


BODIES = st.lists(
    st.sampled_from(["From the sea", ">From me", "Dear Bob,", "", "From x", "größer", "-- "]),
    max_size=6,
)


@given(st.lists(st.tuples(st.text(max_size=90), BODIES), max_size=6))
@settings(deadline=None)
def test_each_message_of_a_mailbox_comes_out_as_it_went_in(
    mails: list[tuple[str, list[str]]],
) -> None:
    raw = []
    for subject, lines in mails:
        title = "".join(char for char in subject if char.isprintable())
        head = f"Subject: {title}\nFrom: bob@example.org\n\n"
        raw.append((head + "\n".join(lines)).encode("utf-8", "replace"))
    data = letters.mailbox(raw) or b"nothing"
    found = {}
    with contextlib.suppress(ReadError):
        found = members(data, "a.mbox")
    assert [mail.strip() for mail in found.values()] == [mail.strip() for mail in raw]
    assert [int(name[:5]) for name in found] == list(range(1, len(raw) + 1))
    assert all(len(name) <= 90 and "/" not in name for name in found)


def test_a_mailbox_is_found_over_the_edge_of_a_window() -> None:
    long = letters.letter(body="A line of the letter.\n" * 60_000).as_bytes()
    found = members(letters.mailbox([long] * 5), "a.mbox")
    assert [mail.strip() for mail in found.values()] == [long.strip()] * 5


def test_messages_that_were_deleted_in_thunderbird_are_left_out() -> None:
    gone = b"X-Mozilla-Status: 0009\n" + letters.reply()
    kept = b"X-Mozilla-Status: 0001\n" + letters.reply()
    found = members(letters.mailbox([gone, kept]), "Inbox")
    assert list(found) == ["00002 Re The boat.eml"]


@pytest.mark.parametrize(
    ("name", "data", "family"),
    [
        (
            "Inbox",
            b"From - Mon Jan  2 10:00:00 2023\nX-Mozilla-Status: 0001\nFrom: a@b\n\nx",
            "mailbox",
        ),
        ("1234.M1P2.host:2,S", letters.reply(), "email"),
        ("1234.M1P2.host", letters.reply().replace(b"\n", b"\r\n"), "email"),
        ("note", b"Subject: boats\n\nText.", "text"),
        ("note", b"Subject: boats\nDate: today\n\nText.", "text"),
        ("note", b"From: me\nSubject: boats\nand a line\n\nText.", "text"),
        ("note", b"From the sea it came.\n\nText.", "text"),
        ("a.txt", letters.reply(), "text"),
    ],
)
def test_what_mail_programs_store_is_told_by_its_content(
    name: str, data: bytes, family: str
) -> None:
    assert sniff(Input.of(data, name)) == family


def test_attachments_are_members_and_decoration_is_not() -> None:
    message = letters.letter()
    message.add_attachment(
        b"\x89PNG" * 9, "image", "png", filename="logo.png", disposition="inline"
    )
    message.add_attachment(b"\x89PNG" * 9, "image", "png", filename="map.png")
    message.add_attachment("paid", filename="bill.txt")
    message.add_attachment("paid twice", filename="bill.txt")
    message.add_attachment(letters.letter("Old: letter"))
    found = members(message.as_bytes())
    assert list(found) == ["map.png", "bill.txt", "bill (2).txt", "Old letter.eml"]
    assert found["bill (2).txt"] == b"paid twice\n"
    assert read(found["Old letter.eml"], "Old letter.eml").title == "Old: letter"


def test_the_best_of_alternatives_is_read_and_files_are_found_in_any() -> None:
    message = letters.letter()
    message.add_alternative("<p>Nine <b>boats</b></p>", subtype="html")
    rich = message.get_payload()[1]  # type: ignore[index]
    assert isinstance(rich, EmailMessage)
    rich.add_attachment(b"%PDF-", "application", "pdf", filename="a.pdf")
    document = read(message.as_bytes(), "a.eml")
    assert document.text.count("Nine") == 1
    assert list(members(message.as_bytes())) == ["a.pdf"]


def test_text_on_both_sides_of_an_attachment_is_read() -> None:
    message = letters.letter(body="Before.")
    message.add_attachment("paid", filename="bill.txt")
    after = EmailMessage()
    after.set_content("After.")
    message.attach(after)
    text = read(message.as_bytes(), "a.eml").text
    assert "Before." in text
    assert "After." in text


@pytest.mark.parametrize(
    "line",
    [
        "On Mon, 2 Jan 2023 at 10:00, Ann <ann@example.org> wrote:",
        "Am 02.01.2023 um 10:00 schrieb Ann Ash <ann@example.org>:",
        "Le lun. 2 janv. 2023 à 10:00, Ann <ann@example.org> a écrit :",
        "-----Original Message-----",
        "---------- Forwarded message ---------",
        "-----Ursprüngliche Nachricht-----",
    ],
)
def test_a_line_that_announces_a_quote_opens_a_section(line: str) -> None:
    document = read(letters.letter(body=f"Mine.\n\n{line}\nHis.\n").as_bytes(), "a.eml")
    blocks = [(b.kind, document.text[b.start : b.end]) for b in document.blocks[2:]]
    assert ("heading", line) in blocks
    assert blocks[-1][1].endswith("His.")


@pytest.mark.parametrize(
    "line", ["One of them wrote:", "He wrote 3 letters.", "On this: wait", "--- 5 ---"]
)
def test_an_ordinary_line_opens_none(line: str) -> None:
    document = read(letters.letter(body=f"Mine.\n\n{line}\nMore.\n").as_bytes(), "a.eml")
    assert [block.kind for block in document.blocks[1:]] == ["paragraph"] * 3


def test_an_encrypted_body_is_said_to_be_so() -> None:
    locked = letters.letter(body="-----BEGIN PGP MESSAGE-----\n\nabc\n")
    document = read(locked.as_bytes(), "a.eml")
    assert "encrypted" in document.warnings[0]
    assert "BEGIN PGP" not in document.text
    sealed = b"Subject: Boats\nContent-Type: application/pkcs7-mime; name=smime.p7m\n\nMIIB"
    assert "encrypted" in read(sealed, "a.eml").warnings[0]


def outlook(streams: dict[str, bytes]) -> bytes:
    return old_office.compound({"__properties_version1.0": bytes(32), **streams})


def body_streams(packed: bytes) -> dict[str, bytes]:
    subject = "The boat".encode("utf-16-le")
    return {"__substg1.0_0037001F": subject, "__substg1.0_10090102": packed}


def test_a_body_that_is_only_packed_rtf_is_read() -> None:
    page = read(outlook(body_streams(letters.literal(letters.rtf_of_page()))), "a.msg")
    assert page.text == "The boat\n\nNine boats have come."
    plain = letters.literal(rb"{\rtf1\ansi Ten {\b boats}.\par}")
    assert read(outlook(body_streams(plain)), "a.msg").text == "The boat\n\nTen boats."
    broken = read(outlook(body_streams(b"no packed RTF at all")), "a.msg")
    assert "damaged" in broken.warnings[0]


def test_packed_rtf_is_unpacked_from_its_own_past_and_the_dictionary() -> None:
    # the example of the format's description: eight letters, then what was there before
    at = len(packed_rtf._DICTIONARY)
    raw = b"\x00" + b"abcdefgh" + b"\x03" + pack(">HH", at << 4 | 6, 0 << 4 | 3)
    packed = pack("<IIII", len(raw) + 12, 21, 0x75465A4C, 0) + raw
    assert packed_rtf.unpacked(packed) == b"abcdefgh" + b"abcdefgh" + rb"{\rtf"


@given(st.binary(max_size=300))
def test_packed_rtf_survives_any_bytes(data: bytes) -> None:
    head = pack("<IIII", len(data), 5_000, 0x75465A4C, 0)
    found = packed_rtf.unpacked(head + data)
    assert len(found) <= 5_000
    packed_rtf.web_page(b"{\\rtf1\\fromhtml1 " + data)


def test_a_message_attached_in_outlook_is_a_mail_with_its_own_attachments() -> None:
    folder = "__attach_version1.0_#00000000/__substg1.0_3701000D"
    data = outlook(
        {
            "__substg1.0_0037001F": "Outer".encode("utf-16-le"),
            f"{folder}/__properties_version1.0": bytes(24),
            f"{folder}/__substg1.0_0037001F": "Inner".encode("utf-16-le"),
            f"{folder}/__substg1.0_1000001F": "Nine boats.".encode("utf-16-le"),
        }
    )
    first, second = members(data, "a.msg"), members(data, "a.msg")
    assert list(first) == ["Inner.eml"]
    assert first == second
    assert "Nine boats." in read(first["Inner.eml"], "Inner.eml").text


@pytest.mark.parametrize("name", ["letter.tnef", "winmail.dat"])
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_damaged_mail_ends_as_parts_or_in_a_reason(name: str, data: st.DataObject) -> None:
    raw = bytearray(letters.tnef())
    for _ in range(data.draw(st.integers(1, 5))):
        raw[data.draw(st.integers(4, len(raw) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ReadError):
        for part in parts(Input.of(bytes(raw), name)):
            with contextlib.suppress(ReadError):
                _ = part.read() if isinstance(part, Section) else part.open()


@pytest.mark.parametrize(
    "header",
    [
        "To: " + "Ann <a@example.org>,\r\n " * 30_000 + "last@example.org",
        "To: " + '"a" ' * 50_000 + "last@example.org",
        "To: b@example.org\r\nSubject: " + "=?utf-8?q?a?= " * 30_000,
        "To: b@example.org\r\nContent-Type: text/plain; " + "a=b; " * 50_000,
    ],
)
def test_headers_that_go_on_and_on_are_read(header: str) -> None:
    document = read(f"From: a@example.org\r\n{header}\r\n\r\nNine boats.\r\n".encode(), "a.eml")
    assert "Nine boats." in document.text
    assert "last" not in header or "last@example.org" in document.text
