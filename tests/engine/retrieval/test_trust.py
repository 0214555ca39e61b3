from __future__ import annotations

import pytest

from engine.retrieval.query import parse
from engine.retrieval.trust import FOREIGN, KNOWN, RELATED, is_code, understands, vector_weight

ENGLISH = ("en",)


@pytest.mark.parametrize(
    ("question", "found", "weight"),
    [
        ("how tall is the tower", ["en", "en"], KNOWN),
        ("how tall is the tower", [], KNOWN),
        ("wie hoch ist der Turm", ["de", "de", "en"], RELATED),
        ("какова высота башни", ["ru"], FOREIGN),
        ("塔有多高", ["zh"], FOREIGN),
    ],
)
def test_trust_goes_by_language(question: str, found: list[str], weight: float) -> None:
    assert vector_weight(ENGLISH, parse(question), found) == weight


def test_a_model_of_many_languages_is_trusted_everywhere() -> None:
    assert vector_weight(("*",), parse("塔有多高"), ["zh"]) == KNOWN
    assert vector_weight(("en", "zh"), parse("塔有多高"), ["zh"]) == KNOWN


def test_codes_and_phrases_are_for_words() -> None:
    assert vector_weight(ENGLISH, parse("error E-1042"), ["en"]) < KNOWN
    assert vector_weight(ENGLISH, parse('the "net sales" line'), ["en"]) < KNOWN
    assert not is_code("2022")
    assert is_code("inv2023-17")


def test_understands() -> None:
    assert understands(ENGLISH, parse("tower"))
    assert not understands(ENGLISH, parse("塔有多高"))
