"""Text can be read in both themes (WCAG 2.2: 4.5 to 1)."""

from __future__ import annotations

import pytest

from desktop.theme.tokens import DARK, LIGHT, Tokens


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out(tokens: Tokens) -> None:
    for back in (tokens.window, tokens.panel, tokens.surface, tokens.hover):
        assert contrast(tokens.text, back) >= 4.5
        assert contrast(tokens.muted, back) >= 4.5
    for name in ("accent", "danger", "warning", "success"):
        colour = getattr(tokens, name)
        assert contrast(colour, tokens.window) >= 4.5
        assert contrast(colour, getattr(tokens, f"{name}_soft")) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.focus, tokens.window) >= 3
    assert all(contrast(colour, tokens.window) >= 4.5 for colour in tokens.topics)
