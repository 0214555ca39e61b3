"""What people have put onto a PDF page: the values of its form, comments, and files.

None of it is in the page's text as PDFium gives it; each has a box on the page instead of
character indices. The trap: a field's value may be printed on the page as well, and what is
hidden, secret or a mere link is nothing to read.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from pypdfium2 import raw as pdfium

from engine.readers.pdf.lines import Line

Box = tuple[float, float, float, float]

_MOST_NOTES = 5000  # a page
_LONGEST = 1 << 20  # UTF-16 units
_COMMENTS = frozenset(
    {
        pdfium.FPDF_ANNOT_TEXT,
        pdfium.FPDF_ANNOT_FREETEXT,
        pdfium.FPDF_ANNOT_HIGHLIGHT,
        pdfium.FPDF_ANNOT_UNDERLINE,
        pdfium.FPDF_ANNOT_SQUIGGLY,
        pdfium.FPDF_ANNOT_STRIKEOUT,
        pdfium.FPDF_ANNOT_LINE,
        pdfium.FPDF_ANNOT_SQUARE,
        pdfium.FPDF_ANNOT_CIRCLE,
        pdfium.FPDF_ANNOT_POLYGON,
        pdfium.FPDF_ANNOT_POLYLINE,
        pdfium.FPDF_ANNOT_STAMP,
        pdfium.FPDF_ANNOT_CARET,
        pdfium.FPDF_ANNOT_INK,
        pdfium.FPDF_ANNOT_FILEATTACHMENT,
    }
)
_TEXTS = (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX)
_TICKS = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)
_UNSEEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
_INDEX = re.compile(r"\[\d+\]|#subform")
_GRID = 100_000  # a page is measured in so many parts


@dataclass(slots=True)
class Notes:
    """``lines``: a list for every note; ``files``: the numbers of annotations that hold one."""

    lines: list[list[Line]] = field(default_factory=list)
    files: list[int] = field(default_factory=list)


def page_notes(page: Any, number: int, text: str) -> Notes:
    """What stands on page ``number`` and is not in its ``text``."""
    notes = Notes()
    count = min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_NOTES)
    known = _plain(text) if count > 0 else ""
    said: set[str] = set()
    for at in range(count):
        with _annotation(page, at) as annotation:
            subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
            if pdfium.FPDFAnnot_GetFileAttachment(annotation):
                notes.files.append(at)
            found = _said(page, annotation, subtype, known)
            if found and found not in said:
                said.add(found)
                notes.lines.append(_lines(found, number, _box(page, annotation)))
    return notes


@contextmanager
def _annotation(page: Any, at: int) -> Iterator[Any]:
    annotation = pdfium.FPDFPage_GetAnnot(page, at)
    try:
        yield annotation
    finally:
        if annotation:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _said(page: Any, annotation: Any, subtype: int, known: str) -> str:
    """The text of an annotation with its author, or of a field with its label."""
    if pdfium.FPDFAnnot_GetFlags(annotation) & _UNSEEN:
        return ""
    if subtype in _COMMENTS:
        who, what = _string(annotation, b"T"), _string(annotation, b"Contents")
    elif subtype == pdfium.FPDF_ANNOT_WIDGET and page.formenv:
        who, what = _field(page.formenv, annotation)
    else:
        return ""
    if not what or (len(what) > 3 and _plain(what) in known):
        return ""
    return f"{who}: {what}" if who else what


def _field(form: Any, annotation: Any) -> tuple[str, str]:
    """Label and value of a field that has been filled in."""
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    secret = pdfium.FPDFAnnot_GetFormFieldFlags(form, annotation)
    secret &= pdfium.FPDF_FORMFLAG_TEXT_PASSWORD
    if kind in _TEXTS and not secret:
        value = _text(pdfium.FPDFAnnot_GetFormFieldValue, form, annotation)
    elif kind == pdfium.FPDF_FORMFIELD_LISTBOX:
        value = ", ".join(_chosen(form, annotation))
    elif kind in _TICKS and pdfium.FPDFAnnot_IsChecked(form, annotation):
        value = _text(pdfium.FPDFAnnot_GetFormFieldExportValue, form, annotation)
        value = "yes" if value.lower() in ("", "on", "yes", "true", "1") else value
    else:
        return "", ""
    return _label(form, annotation), value


def _label(form: Any, annotation: Any) -> str:
    """What a field is called to its user, or else by its maker: the last part of its name."""
    label = _text(pdfium.FPDFAnnot_GetFormFieldAlternateName, form, annotation)
    name = _text(pdfium.FPDFAnnot_GetFormFieldName, form, annotation)
    return " ".join((label or _INDEX.sub("", name).rpartition(".")[2]).split())


def _chosen(form: Any, annotation: Any) -> Iterator[str]:
    for option in range(min(pdfium.FPDFAnnot_GetOptionCount(form, annotation), _MOST_NOTES)):
        if pdfium.FPDFAnnot_IsOptionSelected(form, annotation, option):
            yield _text(pdfium.FPDFAnnot_GetOptionLabel, form, annotation, option)


def _string(annotation: Any, key: bytes) -> str:
    return _text(pdfium.FPDFAnnot_GetStringValue, annotation, key)


def _text(call: Callable[..., int], *arguments: Any) -> str:
    """What ``call`` writes into a buffer of UTF-16; blank lines and ends are left out."""
    size = call(*arguments, None, 0)
    if not 2 < size < 2 * _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    call(*arguments, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    text = buffer.raw[: size - 2].decode("utf-16-le", "ignore").replace("\0", "")
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()


def _lines(text: str, number: int, box: Box) -> list[Line]:
    return [Line(number, line, (), 0, 0, 0, 0, 0, False, box=box) for line in text.split("\n")]


def _box(page: Any, annotation: Any) -> Box:
    """Left, top, right, bottom as parts of the page as it is shown."""
    rect = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, rect)
    x, y = ctypes.c_int(), ctypes.c_int()
    across, down = [], []
    for corner in ((rect.left, rect.top), (rect.right, rect.bottom)):
        pdfium.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, *corner, x, y)
        across.append(min(max(x.value / _GRID, 0.0), 1.0))
        down.append(min(max(y.value / _GRID, 0.0), 1.0))
    return min(across), min(down), max(across), max(down)
