from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answering.grounding import Source, check, numbers_of

PASSAGE = Source(
    "Net sales > 2022\nTotal net sales were $82,959 million on June 25, 2022, up 2.0 percent, "
    'said Luca Maestri of Apple. He called it "a June quarter record". Two plants closed.',
    "2022 Q3 AAPL.pdf, Annual filing",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Total net sales were $82,959 million.",
        "On June 25, 2022 net sales were 82959 million.",
        "Net sales rose by 2 percent.",
        "Luca Maestri called it “a June quarter record”.",
        "According to the AAPL filing, total net sales were up.",
        "2 plants closed.",
    ],
)
def test_what_the_passage_says_is_supported(sentence: str) -> None:
    assert check(sentence, [PASSAGE]) == (True, "the cited passage says this")


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Total net sales were $82,960 million.", "82,960"),
        ("Total net sales of June 26, 2022 were up.", "26"),
        ("Total net sales, said Tim Cook of Apple, were up.", "Tim"),
        ("Total net sales were “an all-time high”.", "all-time high"),
        ("The weather stayed mild while farmers planted maize early.", "says little"),
    ],
)
def test_an_invented_fact_is_named(sentence: str, reason: str) -> None:
    supported, why = check(sentence, [PASSAGE])
    assert not supported
    assert reason in why


def test_no_passage_no_support() -> None:
    assert not check("Anything.", [])[0]


def test_meaning_can_stand_in_for_words_but_not_for_numbers() -> None:
    assert check("Turnover grew somewhat.", [PASSAGE], similarity=0.9)[0]
    assert not check("Turnover grew by 17 percent.", [PASSAGE], similarity=0.9)[0]


def test_german_inflection_is_no_invention() -> None:
    source = Source("Die Stadt Dresden kaufte den Grünflächen angrenzende Grundstücke.")
    assert check("Die Stadt kaufte ein Grundstück.", [source])[0]


@pytest.mark.parametrize(
    ("text", "number"),
    [("1,234.50", "1234.5"), ("1.234,5", "1234.5"), ("1 234,5", "1234.5"), ("١٢٣", "123")],
)
def test_spellings_of_a_number(text: str, number: str) -> None:
    assert numbers_of(text) == {number}


@given(st.text(max_size=200))
def test_any_text_is_judged(text: str) -> None:
    supported, reason = check(text, [Source(text)])
    assert isinstance(supported, bool)
    assert reason
