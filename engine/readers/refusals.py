"""Why a file, or a file within a file, is not read, in words for its owner.

One wording a kind; what only one reader can say is said there. The trap: whoever owns a
member sees the archive, not its inside, so its hints end at what can be done with the archive.
"""

from __future__ import annotations

from engine.domain.errors import ReadError
from engine.profile.installation import typed_command
from engine.readers.bounds import LARGEST_MEMBER_BYTES

_MADE_IT = "the program that made it"
_TELL = f"tell Lectern the password: {typed_command()} passwords add"
_UNPACK = "Unpack it and add the folder that it lies in."
_ARTICLE = {
    "pdf": "a PDF",
    "image": "a picture",
    "docx": "a Word document",
    "pptx": "a PowerPoint presentation",
    "sheet": "a spreadsheet",
    "doc": "a Word document",
    "rtf": "an RTF document",
    "ppt": "a PowerPoint presentation",
    "msg": "an Outlook message",
    "odf": "an OpenDocument file",
    "epub": "an e-book",
    "mobi": "an e-book",
    "fb2": "an e-book",
    "notebook": "a notebook",
    "pages": "a Pages document",
    "keynote": "a Keynote presentation",
    "numbers": "a Numbers spreadsheet",
    "email": "an e-mail",
    "html": "a web page",
    "archive": "an archive",
    "tnef": "an Outlook attachment",
}


def unsupported(ending: str) -> ReadError:
    kind = f"“.{ending}” files" if ending else "files of this kind"
    return ReadError("unsupported", f"Lectern does not read {kind}.", skipped=True)


def damaged(family: str) -> ReadError:
    return ReadError(
        "damaged",
        f"This file is damaged, or is not really {_ARTICLE.get(family, 'of its kind')}.",
        "Open it in the program that made it, save it again, and Lectern will retry.",
    )


def unfolds_too_far() -> ReadError:
    return ReadError(
        "memory",
        "This file unfolds into more data than Lectern allows.",
        "It may be damaged. Splitting it into smaller files can help.",
    )


def locked(what: str = "file", *, opens_in: str = _MADE_IT) -> ReadError:
    """A password would open it, but none that is known does."""
    return ReadError(
        "password",
        f"This {what} is protected with a password.",
        f"Open it in {opens_in} and save a copy without a password, or {_TELL}",
    )


def sealed() -> ReadError:
    """It has a password, and Lectern could not open it with that either."""
    return ReadError(
        "password",
        "This file is protected with a password.",
        f"Open it in {_MADE_IT} and save a copy without a password.",
    )


def copy_protected() -> ReadError:
    return ReadError(
        "password",
        "This book is protected against copying.",
        "Lectern can read it only as a file without copy protection.",
    )


def locked_member() -> ReadError:
    """As :func:`locked`, of a file within an archive."""
    return ReadError(
        "password",
        "This file is protected with a password.",
        f"Unpack it with its password and add the folder, or {_TELL}",
    )


def too_large_member() -> ReadError:
    return ReadError(
        "too_large",
        f"Unpacked, this file is larger than the {LARGEST_MEMBER_BYTES >> 20} MB that Lectern"
        " takes out of an archive.",
        _UNPACK,
        skipped=True,
    )


def packed_unknown(method: str) -> ReadError:
    return ReadError(
        "unsupported",
        f"This file is packed in a way that Lectern does not unpack ({method}).",
        _UNPACK,
        skipped=True,
    )


def damaged_member() -> ReadError:
    return ReadError(
        "damaged",
        "This file is damaged within its archive.",
        "Fetch or pack the archive again, and Lectern will retry.",
    )


def damaged_after(last: str, count: int) -> ReadError:
    """An archive whose first ``count`` members, up to ``last``, are whole."""
    if not count:
        found = "This archive is damaged from its beginning; nothing in it can be read."
    elif count == 1:
        found = f"This archive is damaged after its member {last}; that one is indexed."
    else:
        found = (
            f"This archive is damaged after its member {last};"
            f" it and the {count - 1:,} before it are indexed."
        )
    hint = "Fetch or pack it again, and Lectern will retry."
    return ReadError("damaged", found, hint, tells_rest=count > 0)


def empty_archive() -> ReadError:
    return ReadError("empty", "There are no files in this archive.", skipped=True)
