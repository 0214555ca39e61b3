"""The colours of the window, by what they mean; light and dark.

Text on its background has a contrast of 4.5 to 1 or more (WCAG 2.2 AA), lines and focus rings
3 to 1; a test measures both.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as ``#rrggbb``. ``*_soft`` are backgrounds on which the colour of the same name
    is readable; ``mark`` lies behind a cited passage, ``mark_current`` behind the shown one."""

    dark: bool
    window: str  # behind everything
    panel: str  # side panels, the rail
    surface: str  # cards, fields
    hover: str
    pressed: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    code: str
    mark: str
    mark_current: str
    focus: str
    control_border: str
    topics: tuple[str, ...]  # dots on the map; each topic is named there as well


LIGHT = Tokens(
    dark=False,
    window="#ffffff",
    panel="#f5f4f1",
    surface="#ffffff",
    hover="#ebe9e4",
    pressed="#dedbd4",
    border="#dcd9d2",
    text="#1f1e1b",
    muted="#615e57",
    accent="#1f5f8b",
    on_accent="#ffffff",
    accent_soft="#e3eef6",
    danger="#a8281f",
    danger_soft="#fbe9e7",
    warning="#7a4d00",
    warning_soft="#fdf1d8",
    success="#1c6b3c",
    success_soft="#e3f3e8",
    code="#f5f4f1",
    mark="#ffe9a8",
    mark_current="#ffd24d",
    focus="#1f5f8b",
    control_border="#8d8a82",
    topics=(
        "#1f5f8b",
        "#b3541e",
        "#1c7a45",
        "#8a3ffc",
        "#a8281f",
        "#8a6d00",
        "#0f7b83",
        "#b0307c",
    ),
)

DARK = Tokens(
    dark=True,
    window="#1b1c1e",
    panel="#232427",
    surface="#26282b",
    hover="#313338",
    pressed="#3b3e44",
    border="#3a3c41",
    text="#ecebe8",
    muted="#a9a8a3",
    accent="#7fbce8",
    on_accent="#10202c",
    accent_soft="#20384a",
    danger="#ff9b90",
    danger_soft="#43221f",
    warning="#f0c264",
    warning_soft="#3d3016",
    success="#86d3a0",
    success_soft="#1d3827",
    code="#202124",
    mark="#5c4a12",
    mark_current="#8a6a08",
    focus="#7fbce8",
    control_border="#7d7f85",
    topics=(
        "#7fbce8",
        "#f0a15e",
        "#86d3a0",
        "#c3a6ff",
        "#ff9b90",
        "#e3cf63",
        "#6fd3d6",
        "#f29ac6",
    ),
)
