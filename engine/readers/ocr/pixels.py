"""A picture of any kind as pixels on a plain ground, no larger than recognition needs.

The trap: transparent pixels have colours, too, often black, and would hide black letters.
"""

from __future__ import annotations

import numpy as np
from PIL import Image

from engine.readers.ocr.engine import Pixels

_MAX_PIXELS = 10_000_000


def pixels(image: Image.Image) -> Pixels:
    """``image`` as height × width × (blue, green, red)."""
    colours = _on_a_ground(_smaller(_in_bytes(image)))
    return np.ascontiguousarray(np.asarray(colours)[:, :, ::-1])


def _in_bytes(image: Image.Image) -> Image.Image:
    """Pictures of 16 and 32 bits a pixel (scanners, microscopes), from darkest to lightest."""
    if not image.mode.startswith(("I", "F")):
        return image
    values = np.nan_to_num(np.asarray(image, np.float32))
    low, high = float(values.min()), float(values.max())
    return Image.fromarray(((values - low) * (255 / max(high - low, 1e-9))).astype(np.uint8))


def _smaller(image: Image.Image) -> Image.Image:
    area = image.width * image.height
    if area <= _MAX_PIXELS:
        return image
    times = (area / _MAX_PIXELS) ** 0.5
    if image.mode in ("1", "P", "PA"):
        image = image.convert("L" if image.mode == "1" else "RGBA")
    size = (max(1, round(image.width / times)), max(1, round(image.height / times)))
    return image.resize(size, Image.Resampling.BOX)


def _on_a_ground(image: Image.Image) -> Image.Image:
    """Opaque: light pictures lie on black, dark ones on white."""
    if not image.has_transparency_data:
        return image.convert("RGB")
    layers = image.convert("RGBA")
    alpha = np.asarray(layers.getchannel("A"))
    seen = np.asarray(layers.convert("L"))[alpha > 127]
    ground = "black" if seen.size and seen.mean() > 160 else "white"
    under = Image.new("RGB", layers.size, ground)
    under.paste(layers, mask=layers.getchannel("A"))
    return under
