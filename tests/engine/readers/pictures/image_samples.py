"""Pictures of text, drawn here with the font that Pillow carries."""

from __future__ import annotations

import io
from collections.abc import Iterable

from PIL import Image, ImageDraw, ImageFont, PngImagePlugin

from engine.domain.document import Span
from tests.engine.readers.sample import Sample

Line = tuple[int, int, int, str]  # x, y, size, text
LETTER = (
    (60, 50, 44, "Harbour of Elm"),
    (60, 150, 28, "The harbour was built in 1871 and"),
    (60, 188, 28, "is still in use by fishing boats."),
    (60, 290, 28, "Mooring costs 45.50 a week."),
)


def picture(
    lines: Iterable[Line],
    *,
    size: tuple[int, int] = (720, 400),
    ink: str = "black",
    paper: str = "white",
) -> Image.Image:
    image = Image.new("RGB", size, paper)
    draw = ImageDraw.Draw(image)
    for x, y, height, text in lines:
        draw.text((x, y), text, fill=ink, font=ImageFont.load_default(height))
    return image


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def pages(count: int) -> bytes:
    """A TIFF of pages with a line each."""
    first, *others = [
        picture([(40, 40, 36, f"This is page {number}")], size=(480, 140))
        for number in range(1, count + 1)
    ]
    return saved(first, "TIFF", save_all=True, append_images=others, compression="tiff_lzw")


def samples() -> list[Sample]:
    written = PngImagePlugin.PngInfo()
    written.add_text("Description", "A notice at the pier")
    return [
        Sample(
            "notice.png",
            saved(picture(LETTER), pnginfo=written),
            [
                ("paragraph", 0, "A notice at the pier"),
                ("paragraph", 0, "Harbour of Elm"),
                (
                    "paragraph",
                    0,
                    "The harbour was built in 1871 and\nis still in use by fishing boats.",
                ),
                ("paragraph", 0, "Mooring costs 45.50 a week."),
            ],
            media_type="image/png",
            places={"pier": Span(part="description")},
            warnings=("Text was recognised from a picture; some of it may be wrong.",),
        ),
    ]
