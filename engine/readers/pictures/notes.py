"""What is written about a picture inside its file: titles, captions, comments.

The trap: cameras and programs write their own names there, which say nothing of the picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PIL import ExifTags, Image, ImageFile, IptcImagePlugin

_LONGEST = 5_000  # characters
_TEXTS = ("Title", "Description", "Comment", "comment", "Caption")  # of PNG, GIF, JPEG
_EXIF = (ExifTags.Base.XPTitle, ExifTags.Base.ImageDescription, ExifTags.Base.XPComment)
_IPTC = ((2, 105), (2, 120))  # headline, caption
_NOT_ABOUT_IT = re.compile(
    r"^(?:olympus digital camera|sony dsc|digital camera|minolta digital|kodak digital|samsung"
    r"|default|untitled|ascii|screenshot|(?:created|edited|made|generated|processed) (?:with|by|in)"
    r"|create[dr]: |lead technologies|file source|optimized|https?://\S+$|[\W\d_]*$|\S{40,}$)",
    re.I,
)


def notes(image: ImageFile.ImageFile) -> list[str]:
    """Each note once; none if they are damaged."""
    try:
        texts = list(_all(image))
    except Exception:  # whatever a foreign parser raises on a foreign program's bytes
        return []
    found: list[str] = []
    for text in texts:
        note = " ".join(text.replace("\0", " ").split())[:_LONGEST]
        known = any(note.casefold() in each.casefold() for each in found)
        if len(note) > 2 and not known and not _NOT_ABOUT_IT.search(note):
            found.append(note)
    return found


def _all(image: ImageFile.ImageFile) -> Iterator[str]:
    unread = image.format == "PNG" and "exif" not in image.info  # to look would be to unpack it
    exif = Image.Exif() if unread else image.getexif()
    for tag in _EXIF:
        yield _decoded(exif.get(tag), wide=tag != ExifTags.Base.ImageDescription)
    yield _comment(exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.UserComment))
    for name in _TEXTS:
        yield _decoded(image.info.get(name))
    iptc = IptcImagePlugin.getiptcinfo(image) or {}
    for key in _IPTC:
        yield _decoded(iptc.get(key))


def _comment(value: object) -> str:
    """Eight characters name the encoding."""
    if not isinstance(value, bytes):
        return _decoded(value)
    return _decoded(value[8:], wide=value.startswith(b"UNICODE"))


def _decoded(value: object, *, wide: bool = False) -> str:
    if isinstance(value, bytes):
        if wide:
            return value.decode("utf-16-le", "ignore")
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError:
            return value.decode("cp1252", "replace")
    return value if isinstance(value, str) else ""
