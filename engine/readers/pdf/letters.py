"""Characters that PDFium gives otherwise than the page shows them, exchanged one for one.

A raised figure is no part of the number or word before it ("m²", "centre¹", "10⁹"), and the two
letters of an Arabic ligature come in the wrong order. The trap: both can be told from
ordinary text by geometry only, so few places must be asked about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.readers.pdf.probe import Probe

_LAM_ALEF = re.compile("[\u0627\u0623\u0625\u0622]\u0644")
_AFTER_WORD = r"(?<=[^\W_][.,;:!?)\]”’\"']\d|[^\W\d_][)\]”’\"']\d|.[^\W\d_]\d)"  # and one figure
_MAYBE_RAISED = re.compile(rf"\d{_AFTER_WORD}\d{{0,2}}(?![\w.,]\d|\w)")
_POWER = re.compile(r"10(?<![\d.,]10)[-−–]?[1-9]\d?(?!\d)")
_SUPERSCRIPT = str.maketrans("0123456789-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻")


def with_true_letters(text: str, indices: Sequence[int], probe: Probe) -> str:
    """``text``, as long as it was; ``indices[i]`` is PDFium's index of ``text[i]``."""
    text = _LAM_ALEF.sub(lambda match: _unreversed(match, indices, probe), text)
    text = _POWER.sub(lambda match: _as_shown(match, indices, probe, base=2), text)
    return _MAYBE_RAISED.sub(lambda match: _as_shown(match, indices, probe), text)


def _unreversed(match: re.Match[str], indices: Sequence[int], probe: Probe) -> str:
    """Both letters have the same box when one glyph shows them."""
    pair = match.group()
    at = match.start()
    return pair[::-1] if probe.box(indices[at]) == probe.box(indices[at + 1]) else pair


def _as_shown(match: re.Match[str], indices: Sequence[int], probe: Probe, *, base: int = 0) -> str:
    """What was found, its figures after the first ``base`` characters raised if they are."""
    found, at = match.group(), match.start() + base
    before, figure = indices[at - 1], indices[match.end() - 1]
    rise = probe.box(figure)[2] - probe.box(before)[2]
    raised = 0.2 < rise / (probe.size(before) or 1.0) < 0.8
    return found[:base] + found[base:].translate(_SUPERSCRIPT) if raised else found
