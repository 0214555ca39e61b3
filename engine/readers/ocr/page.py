"""A picture of text, read: turned upright, its lines found, recognised and put in order.

The trap: a page may lie on its side or stand on its head, and then nothing in it is noise;
so a few of its longest lines are read the other way round before it is given up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import cos, pi, sin
from statistics import mean

import numpy as np

from engine.readers.ocr.boxes import SlantedBox, cut, find_boxes
from engine.readers.ocr.engine import Engine, Pixels, engine
from engine.readers.ocr.layout import Box, Piece, Recognised, in_order

_NOISE, _SHORT_NOISE = 0.55, 0.75  # readings, and those of one or two signs, that are less sure
_UNREADABLE = 0.72  # a page on which half of what was read is less sure
_WELL_READ = 0.9
_WORD = re.compile(r"[^\W_]{2}")
_SAMPLE = 6


Reading = tuple[SlantedBox, str, float]


def read_page(picture: Pixels) -> list[Recognised]:
    """The text of ``picture`` in the order in which it is read."""
    recogniser = engine()
    turns, boxes = 0, find_boxes(recogniser, picture)
    if _length(box for box in boxes if box.steep) > 0.6 * _length(boxes):
        turns, picture = 1, np.ascontiguousarray(np.rot90(picture))
        boxes = find_boxes(recogniser, picture)
    readings = [_best(recogniser, picture, box) for box in boxes]
    if _stands_on_its_head(recogniser, picture, readings):
        height, width = picture.shape[:2]
        turns, picture = turns + 2, np.ascontiguousarray(picture[::-1, ::-1])
        boxes = [replace(box, x=width - box.x, y=height - box.y) for box in boxes]
        readings = [_best(recogniser, picture, box) for box in boxes]
    return _ordered(_sense(readings), picture, turns)


def _sense(readings: Sequence[Reading]) -> list[Reading]:
    """Without what textures and drawings look like; nothing if there is not one word left, or
    if most is guesswork, as in a script that the network never saw."""
    kept = [
        (box, text.strip(), confidence)
        for box, text, confidence in readings
        if confidence >= (_SHORT_NOISE if len(text.strip()) < 3 else _NOISE)
    ]
    guessed = sum(len(text) for _, text, confidence in readings if confidence < _UNREADABLE)
    worded = any(_WORD.search(text) for _, text, _ in kept)
    return kept if worded and guessed < sum(len(text) for _, text, _ in readings) / 2 else []


def _ordered(readings: Sequence[Reading], picture: Pixels, turns: int) -> list[Recognised]:
    slope = _slope([box for box, _, _ in readings])
    lying: list[Piece] = []
    standing: list[Recognised] = []
    for box, text, confidence in readings:
        where = _turned_back(_fractions(box, picture), turns)
        found = Recognised(text, where, confidence, "\n\n")
        if box.steep:
            standing.append(found)
        else:
            lying.append(_piece(found, box, slope))
    return in_order(lying) + standing


def _stands_on_its_head(recogniser: Engine, picture: Pixels, readings: Sequence[Reading]) -> bool:
    """Whether the longest lines, if they read badly, read better the other way round."""
    sample = sorted(readings, key=lambda each: each[0].length / each[0].height)[-_SAMPLE:]
    so = mean(confidence for _, _, confidence in sample) if sample else 1.0
    if so >= _WELL_READ:
        return False
    lines = (cut(picture, box)[::-1, ::-1] for box, _, _ in sample)
    return mean(recogniser.read(line)[1] for line in lines) > so + 0.05


def _best(recogniser: Engine, picture: Pixels, box: SlantedBox) -> Reading:
    """The reading of a box: a line that runs down may run up, or be a single slim letter."""
    ways = [box]
    if box.steep:
        slim = box.length < 2.5 * box.height
        ways = [*([box.as_letter] if slim else []), box, replace(box, slope=box.slope - pi)]
    readings = [(way, *recogniser.read(cut(picture, way))) for way in ways]
    return max(readings, key=lambda reading: reading[2])


def _length(boxes: Sequence[SlantedBox] | Iterator[SlantedBox]) -> float:
    return sum(box.length for box in boxes if box.length > 2 * box.height)


def _slope(boxes: Sequence[SlantedBox]) -> float:
    """How much the page lies askew: the slope at half of the length of all lines."""
    lines = sorted((box for box in boxes if not box.steep), key=lambda box: box.slope)
    half, length = sum(box.length for box in lines) / 2, 0.0
    for box in lines:
        length += box.length
        if length >= half:
            return box.slope
    return 0.0


def _piece(found: Recognised, box: SlantedBox, slope: float) -> Piece:
    along = box.x * cos(slope) + box.y * sin(slope)
    down = box.y * cos(slope) - box.x * sin(slope)
    return Piece(found, along - box.length / 2, along + box.length / 2, down, box.height)


def _fractions(box: SlantedBox, picture: Pixels) -> Box:
    height, width = picture.shape[:2]
    (left, top), (right, bottom) = box.corners.min(axis=0), box.corners.max(axis=0)
    across = np.clip((left / width, right / width), 0, 1)
    down = np.clip((top / height, bottom / height), 0, 1)
    return float(across[0]), float(down[0]), float(across[1]), float(down[1])


def _turned_back(box: Box, turns: int) -> Box:
    for _ in range(turns):
        left, top, right, bottom = box
        box = (1 - bottom, left, 1 - top, right)
    return box
