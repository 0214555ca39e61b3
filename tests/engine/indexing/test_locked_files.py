"""Locked files: said to be locked, and opened once the password is told."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from engine.domain.source import Status
from engine.service import Engine
from tests.conftest import index_now
from tests.engine.readers.office.locked_files import locked_package
from tests.engine.readers.packages import docx

pytestmark = pytest.mark.usefixtures("key_store")

SECRET = "open sesame"


def letter(attached: bytes) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "ann@example.org", "The minutes"
    message.set_content("The minutes are attached, and locked.")
    message.add_attachment(
        attached, maintype="application", subtype="octet-stream", filename="minutes.docx"
    )
    return message.as_bytes()


def test_a_password_opens_files_and_what_is_inside_files(engine: Engine, folder: Path) -> None:
    locked = locked_package(docx(), SECRET)
    (folder / "minutes.docx").write_bytes(locked)
    (folder / "letter.eml").write_bytes(letter(locked))
    with zipfile.ZipFile(folder / "all.zip", "w") as archive:
        archive.writestr("in/minutes.docx", locked)
        archive.writestr("in/notes.txt", "The notes are open to everybody.")
    engine.add([folder])
    index_now(engine)
    closed = engine.unread(Status.FAILED)
    assert {one.failure.code for one in closed} == {"password"}
    assert {one.path.removeprefix(f"{folder}/") for one in closed} == {
        "minutes.docx",
        "letter.eml!/minutes.docx",
        "all.zip!/in/minutes.docx",
    }
    assert all("passwords add" in one.failure.hint for one in closed)

    assert engine.passwords.add("not this one") == 3
    index_now(engine)
    assert len(engine.unread(Status.FAILED)) == 3
    assert engine.passwords.add(SECRET) == 3
    index_now(engine)
    assert engine.unread(Status.FAILED) == []
    hit = engine.search("present were all members", mode="keyword")[0]
    assert len(hit.paths) == 3
    stored = b"".join(path.read_bytes() for path in engine.home.rglob("*") if path.is_file())
    assert SECRET.encode() not in stored
