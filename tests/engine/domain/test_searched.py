from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.searched import searched


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("co\u00adop\u200beration", "cooperation"),
        ("e\ufb03cient \ufb02ow", "efficient flow"),
        ("cafÃ© dâ€™Or, 20Â°", "café d’Or, 20°"),
        ("Chapter 1 ......... 7", "Chapter 1 ... 7"),
        ("Name: ________", "Name: ___"),
        ("Done 🚀", "Done  rocket "),
        ("👩\u200d🔬 works", " woman  microscope  works"),
        ("ðŸš€", " rocket "),
        ("🇫🇷 and 👍🏽", "fr and  thumbs up sign "),
    ],
)
def test_what_hinders_is_mended(text: str, expected: str) -> None:
    assert searched(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A plain text, with 1.000,50 and a--b ... and so on.",
        "„Spaß” sagte er; “MANHÔ, disse.",
        "می\u200cخواهم",
        "क\u094d\u200dष",
        "日本語の文章。１２３",
        "__init__ and ->>> x",
        "Ã la carte — â prononcer",
        "✓ done • item",
    ],
)
def test_what_is_meant_stays(text: str) -> None:
    assert searched(text) == text


@given(st.text())
def test_any_text_can_be_searched_and_once_is_enough(text: str) -> None:
    once = searched(text)
    assert all(char in once for char in text if char.isascii() and char.isalnum())
    assert searched(once.encode("utf-8", "replace").decode()) is not None
