"""A PDF opened: its passwords tried, what it is called, and the files attached to it.

PDFium reads from the open file what it needs, so a large PDF is never wholly in memory. The
trap: it keeps every object it has parsed, so whoever reads many pages opens the file anew now
and then.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

from engine.domain.errors import ReadError
from engine.readers.member_names import Unique, normalised
from engine.readers.parts import Input, Member
from engine.readers.refusals import locked

_MOST_ATTACHMENTS = 1000
_BAD_TITLE = re.compile(r"^[\W\d_]*$|^(?:untitled|document\d*|slide \d+)$|\.(?:indd|qxd|tex|dvi)$")
_FILE_TITLE = re.compile(r"^Microsoft (?:Word|PowerPoint|Excel) - |\.(?:docx?|pptx?|xlsx?|pdf)$")


@contextmanager
def opened(source: Input) -> Iterator[Any]:
    """The PDF, its forms ready; closed afterwards. ReadError when it cannot be opened."""
    pdf = _load(source)
    try:
        if len(pdf) == 0:
            raise ReadError("damaged", "This PDF has no pages.", "Fetch or export it again.")
        _ready_forms(pdf)
        yield pdf
    finally:
        pdf.close()


def _ready_forms(pdf: Any) -> None:
    """What pypdfium2's ``init_forms`` does, without its complaint about XFA."""
    if pdf.get_formtype() != raw.FORMTYPE_NONE:
        config = raw.FPDF_FORMFILLINFO(version=2)
        environment = raw.FPDFDOC_InitFormFillEnvironment(pdf, config)
        if environment:
            pdf.formenv = pdfium.PdfFormEnv(environment, config)


def _load(source: Input) -> Any:
    file = source.data() if isinstance(source.file, io.BytesIO) else source.file
    for password in (None, *source.passwords):
        try:
            return pdfium.PdfDocument(file, password=password)
        except pdfium.PdfiumError as error:
            if error.err_code != raw.FPDF_ERR_PASSWORD:
                raise _refused(error.err_code) from error
    raise locked("PDF", opens_in="a PDF viewer")


def _refused(code: int) -> ReadError:
    if code == raw.FPDF_ERR_SECURITY:
        return ReadError(
            "password",
            "This PDF is locked in a way that Lectern cannot open, such as with a certificate.",
            "Open it in the program that you read it with and save an unprotected copy.",
        )
    return ReadError(
        "damaged",
        "This PDF is damaged and cannot be opened.",
        "Open it in a PDF viewer; if that works, save or print it to a new PDF.",
    )


def declared_title(pdf: Any) -> str:
    """The title in its metadata, unless that is a number or a file name."""
    try:
        declared = str(pdf.get_metadata_value("Title")).strip()
    except (pdfium.PdfiumError, UnicodeError):
        return ""
    declared = _FILE_TITLE.sub("", declared).strip()
    return declared if len(declared) > 3 and not _BAD_TITLE.search(declared.lower()) else ""


def attachments(source: Input, noted: Iterable[tuple[int, int]]) -> Iterator[Member]:
    """The files embedded in the PDF, and those pinned to its pages as ``noted``: (page from 0,
    number of the annotation)."""
    unique = Unique()
    with opened(source) as pdf:
        found = [
            (_name(pdf.get_attachment(number)), partial(_embedded, source, number))
            for number in range(min(pdf.count_attachments(), _MOST_ATTACHMENTS))
        ]
        found += [
            (_pinned_name(pdf, page, number), partial(_pinned, source, page, number))
            for page, number in noted
        ]
    for name, read in found:
        yield Member(unique.name(name), read)


def _name(attachment: Any) -> str:
    try:
        name = str(attachment.get_name())
    except (pdfium.PdfiumError, UnicodeError):
        name = ""
    return normalised(name) or "attachment"


def _embedded(source: Input, number: int) -> bytes:
    with opened(source) as pdf:
        return _data(pdf.get_attachment(number))


def _pinned_name(pdf: Any, page_index: int, number: int) -> str:
    with _pinned_file(pdf, page_index, number) as attachment:
        return _name(attachment)


def _pinned(source: Input, page_index: int, number: int) -> bytes:
    with opened(source) as pdf, _pinned_file(pdf, page_index, number) as attachment:
        return _data(attachment)


@contextmanager
def _pinned_file(pdf: Any, page_index: int, number: int) -> Iterator[Any]:
    page = pdf[page_index]
    annotation = raw.FPDFPage_GetAnnot(page, number)
    try:
        yield pdfium.PdfAttachment(raw.FPDFAnnot_GetFileAttachment(annotation), pdf)
    finally:
        raw.FPDFPage_CloseAnnot(annotation)
        page.close()


def _data(attachment: Any) -> bytes:
    try:
        return bytes(attachment.get_data())
    except (pdfium.PdfiumError, OSError) as error:
        raise ReadError(
            "damaged",
            "This attachment of a PDF is damaged.",
            "Open the PDF in a viewer and save the attachment from there.",
        ) from error
