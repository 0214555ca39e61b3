"""Where text stands in a picture: slanted boxes around its lines, and the lines cut out.

The network sees tiles; what it says of them is laid together into one map before boxes are
drawn, so that no line is cut where tiles meet. The trap: it finds text between about 12 and
100 pixels high, so the picture is looked at as a whole first, and closer if lines are small.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot, sqrt

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.readers.ocr.engine import LINE_HEIGHT, LONGEST_LINE, TILE, Engine, Pixels

_MARGIN = 48  # pixels of a tile whose neighbour knows better
_LEGIBLE = 20.0  # pixels of height that a line should have where text is looked for
_MAX_PIXELS = 3_600_000  # of the picture in which text is looked for
_MAX_BOXES = 800
_LIKELY, _SURE = 0.3, 0.5  # that a pixel belongs to text; that a box, on average, does
_OUTWARD = 1.6  # the network marks the core of a line; this is how far around it lies


@dataclass(frozen=True, slots=True)
class SlantedBox:
    """Middle, length along the line, height across it (pixels), and the line's slope
    (radians, clockwise, within a quarter turn)."""

    x: float
    y: float
    length: float
    height: float
    slope: float

    @property
    def steep(self) -> bool:
        """True of a line that runs down, or of a slim letter."""
        return abs(self.slope) > np.pi / 4

    @property
    def as_letter(self) -> SlantedBox:
        return SlantedBox(self.x, self.y, self.height, self.length, self.slope - np.pi / 2)

    @property
    def corners(self) -> NDArray[np.float32]:
        """Top left, top right, bottom right, bottom left of the line."""
        along = np.array([np.cos(self.slope), np.sin(self.slope)]) * self.length / 2
        across = np.array([-np.sin(self.slope), np.cos(self.slope)]) * self.height / 2
        around = (-along - across, along - across, along + across, across - along)
        return np.add(around, (self.x, self.y)).astype(np.float32)


def find_boxes(engine: Engine, picture: Pixels) -> list[SlantedBox]:
    height, width = picture.shape[:2]
    scale = min(TILE / max(height, width), 2.0)
    boxes = _boxes_at(engine, picture, scale)
    heights = sorted(box.height for box in boxes)
    wanted = _LEGIBLE / heights[len(heights) // 4] if boxes else 1.0
    closest = min(2.0, sqrt(_MAX_PIXELS / (height * width)))
    if wanted > 1.1 * scale and closest > 1.1 * scale:
        boxes = _boxes_at(engine, picture, min(wanted, closest)) or boxes
    return boxes


def _boxes_at(engine: Engine, picture: Pixels, scale: float) -> list[SlantedBox]:
    height, width = picture.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    kind = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return [
        SlantedBox(
            box.x * width / size[0],
            box.y * height / size[1],
            box.length / scale,
            box.height / scale,
            box.slope,
        )
        for box in _boxes(_map(engine, cv2.resize(picture, size, interpolation=kind)))
    ]


def _map(engine: Engine, picture: Pixels) -> NDArray[np.float32]:
    """How likely each pixel of ``picture`` belongs to text, tile by tile."""
    height, width = picture.shape[:2]
    found = np.zeros((height, width), np.float32)
    for top in _starts(height):
        for left in _starts(width):
            piece = picture[top : top + TILE, left : left + TILE]
            tile = np.full((TILE, TILE, 3), 127, np.uint8)
            tile[: piece.shape[0], : piece.shape[1]] = piece
            y, x = _MARGIN * (top > 0), _MARGIN * (left > 0)
            known = engine.find(tile)[y : piece.shape[0], x : piece.shape[1]]
            found[top + y : top + TILE, left + x : left + TILE] = known
    return found


def _starts(length: int) -> list[int]:
    """Where tiles begin, spread evenly; neighbours share two margins at least."""
    if length <= TILE:
        return [0]
    steps = ceil((length - TILE) / (TILE - 2 * _MARGIN))
    return [round(number * (length - TILE) / steps) for number in range(steps + 1)]


def _boxes(likely: NDArray[np.float32]) -> list[SlantedBox]:
    marked = cv2.dilate((likely > _LIKELY).astype(np.uint8), np.ones((2, 2), np.uint8))
    outlines, _ = cv2.findContours(marked, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found = (_box(likely, outline) for outline in outlines)
    return [box for box in found if box][:_MAX_BOXES]


def _box(likely: NDArray[np.float32], outline: NDArray[np.int32]) -> SlantedBox | None:
    (x, y), (width, height), angle = cv2.minAreaRect(outline)
    if min(width, height) < 3:
        return None
    left, top, wide, high = cv2.boundingRect(outline)
    inside = np.zeros((high, wide), np.uint8)
    cv2.fillPoly(inside, [outline - (left, top)], 1)
    if cv2.mean(likely[top : top + high, left : left + wide], inside)[0] < _SURE:
        return None
    outward = width * height * _OUTWARD / (width + height)
    return _lying(x, y, width + outward, height + outward, angle)


def _lying(x: float, y: float, width: float, height: float, degrees: float) -> SlantedBox:
    """The box as one of a line that runs more to the right than down, unless it is so tall
    that it must be a line that runs down."""
    quarters = round(degrees / 90)
    slope = np.radians(degrees - 90 * quarters)
    if quarters % 2:
        width, height = height, width
    if height > 1.5 * width:
        width, height, slope = height, width, slope + np.pi / 2
    return SlantedBox(x, y, width, height, float(slope))


def cut(picture: Pixels, box: SlantedBox) -> Pixels:
    """The line in ``box``, LINE_HEIGHT high."""
    corners = box.corners
    length = max(LINE_HEIGHT / 2, hypot(*(corners[1] - corners[0])))
    width = min(LONGEST_LINE, ceil(LINE_HEIGHT * length / box.height))
    target = np.array([(0, 0), (width, 0), (width, LINE_HEIGHT)], np.float32)
    change = cv2.getAffineTransform(corners[:3], target)
    found = cv2.warpAffine(
        picture,
        change,
        (width, LINE_HEIGHT),
        flags=cv2.INTER_CUBIC if box.height < 2 * LINE_HEIGHT else cv2.INTER_AREA,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(found, np.uint8)
