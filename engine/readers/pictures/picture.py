"""A picture file, opened and unpacked with care.

The trap: a small file can be an enormous picture, so sizes are looked at before anything is
unpacked; and Pillow knows formats that run programs or nest files, so only some are let in.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, ImageFile, ImageOps

from engine.domain.errors import ReadError
from engine.readers.parts import Input

_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "AVIF")
_LEAST_SIDE = 32  # pixels; smaller ones are icons
_MAX_BYTES = 200_000_000  # unpacked, and while it is made smaller
_BYTES = {"1": 2, "L": 1, "RGB": 4, "YCbCr": 4, "CMYK": 4}  # a pixel; of other modes:
_BYTES_OF_OTHERS = 10
_ENOUGH_PIXELS = 10_000_000  # a larger JPEG is unpacked at half its size, or less
_MAX_PAGES = 2_000
_CUT_OFF = "This picture is damaged or cut off; only a part of it could be read."


@contextmanager
def opened(source: Input) -> Iterator[ImageFile.ImageFile]:
    """The picture, its pixels still packed; ReadError when there are too many of them."""
    source.file.seek(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # odd metadata is no news to anyone
        try:
            image = Image.open(source.file, formats=_FORMATS)
        except Image.DecompressionBombError as error:
            raise _too_large() from error
        yield image


def page_count(image: ImageFile.ImageFile) -> int:
    """A TIFF has pages; what moves elsewhere (GIF, WebP) is one picture."""
    if image.format != "TIFF":
        return 1
    number = 0
    try:
        while number < _MAX_PAGES:
            image.seek(number)
            number += 1
    except (EOFError, OSError, ValueError, SyntaxError):  # the end, or a damaged page
        pass
    image.seek(0)
    return max(1, number)


def unpacked(source: Input, page: int = 1) -> tuple[Image.Image, tuple[str, ...]]:
    """The picture as it is shown, and warnings; ReadError when it is an icon or enormous."""
    try:
        return _unpacked(source, page), ()
    except OSError:
        ImageFile.LOAD_TRUNCATED_IMAGES = True
        try:
            return _unpacked(source, page), (_CUT_OFF,)
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = False


def _unpacked(source: Input, page: int) -> Image.Image:
    with opened(source) as image:
        if image.format == "TIFF":
            image.seek(page - 1)
        if min(image.size) < _LEAST_SIDE:
            raise ReadError("no_text", "This picture is too small to hold text.", skipped=True)
        if image.width * image.height > _ENOUGH_PIXELS:
            shrunk = (_ENOUGH_PIXELS / (image.width * image.height)) ** 0.5
            image.draft(None, (int(image.width * shrunk), int(image.height * shrunk)))
        bytes_a_pixel = _BYTES.get(image.mode, _BYTES_OF_OTHERS)
        if image.width * image.height * bytes_a_pixel > _MAX_BYTES:
            raise _too_large()
        image.load()
        return ImageOps.exif_transpose(image)


def _too_large() -> ReadError:
    return ReadError(
        "memory",
        "This picture is too large to be searched for text.",
        "Save a smaller copy of it; 10 megapixels are enough for a page.",
    )
