"""Outlook messages: who wrote to whom about what, the body, and what is attached.

A message that is attached becomes an e-mail of the common form. The trap: texts stand as
Unicode or in the code page of the sender's machine, and the body as plain text, as HTML or
as packed RTF; any of them may be missing.
"""

from __future__ import annotations

import email.policy
from collections.abc import Iterator
from email.errors import MessageError
from email.message import EmailMessage
from functools import partial
from pathlib import PurePath

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.mail.attachments import Attached, file_name, parts_of
from engine.readers.mail.email import add_headers
from engine.readers.mail.outlook import Attachment, OutlookMessage
from engine.readers.mail.outlook_body import add_body
from engine.readers.office.ole import Compound
from engine.readers.parts import Input, Part
from engine.readers.refusals import damaged_member

_DEEPEST = 8


def parts(source: Input) -> Iterator[Part]:
    name = PurePath(source.name).name
    message = OutlookMessage(Compound(source.data()))
    attached = [
        Attached(_file_name(each), partial(_bytes_of, each))
        for each in message.attachments()
        if not each.hidden
    ]
    yield from parts_of(lambda names: _document(message, names, name), attached)


def _file_name(attached: Attachment) -> str:
    if attached.message is not None:
        return file_name(attached.message.subject or attached.name, letter="eml")
    return file_name(attached.name)


def _document(message: OutlookMessage, names: list[str], name: str) -> Document:
    builder = DocumentBuilder()
    add_headers(builder, {"Subject": message.subject, **message.headers()})
    warnings = add_body(builder, message)
    if names:
        builder.add("paragraph", "Attachments: " + ", ".join(names))
    if builder.empty:
        raise ReadError("no_text", "There is no text in this e-mail.", skipped=True)
    title = message.subject or name
    return builder.build("application/vnd.ms-outlook", title=title, warnings=warnings)


def _bytes_of(attached: Attachment) -> bytes:
    if attached.message is None:
        return attached.data()
    try:
        return _as_mail(attached.message, 0).as_bytes(policy=email.policy.SMTP)
    except (ValueError, LookupError, TypeError, AttributeError, MessageError) as error:
        raise damaged_member() from error


def _as_mail(message: OutlookMessage, depth: int) -> EmailMessage:
    """An attached message in the form that any program opens."""
    mail = EmailMessage()
    for key, value in {**message.headers(), "Subject": message.subject, "Date": ""}.items():
        if value:
            mail[key] = _printable(value)
    if (sent := message.sent()) is not None:
        mail["Date"] = sent
    if not message.plain().strip() and (page := message.html()):
        mail.set_content(page, subtype="html")
    else:
        mail.set_content(_body_text(message))
    for each in message.attachments():
        if each.message is not None and depth < _DEEPEST:
            mail.add_attachment(_as_mail(each.message, depth + 1))
        elif each.message is None and not each.hidden:
            name = _printable(each.name)
            mail.add_attachment(each.data(), "application", "octet-stream", filename=name)
    if mail.is_multipart():  # a boundary made up at random would change the content's identity
        mail.set_boundary(f"==part-of-{message.place}==")
    return mail


def _body_text(message: OutlookMessage) -> str:
    builder = DocumentBuilder()
    add_body(builder, message)
    return builder.build("text/plain").text


def _printable(text: str) -> str:
    """On one line, for a header."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
