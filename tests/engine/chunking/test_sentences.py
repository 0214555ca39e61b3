from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.chunking.sentences import sentence_spans


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["Mr. Smith paid $3.5 million to Apple Inc.", "The company agreed."],
        ["J. K. Rowling wrote it.", '"What?" he said.', "Really?", "Yes!"],
        ["It is barred by 49 U.S.C. Section 1154(b).", "See below."],
        ["He said no.", "Then he left, cf. Fig. 3 of No. 7."],
        ["It rose [1].", "It fell.[2]", "It stood still. [3]", "End"],
        ["Am 3. Januar begann es.", "Der 2. Weltkrieg endete 1945.", "Das war z.B. gut."],
        ["1. Introduction.", "Net sales, e.g. phones, rose 5 percent."],
        ["Il y a M. Dupont.", "Elle est partie…", "Oui !"],
        ["هذا نص.", "وهذا نص آخر؟", "نعم۔"],
        ["यह एक वाक्य है।", "यह दूसरा है।"],
    ],
)
def test_sentences_with_blanks_between(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_chinese_needs_no_blanks() -> None:
    assert sentences("今天天气很好。我们去吧！“好。”他说。") == [
        "今天天气很好。",
        "我们去吧！",
        "“好。”",
        "他说。",
    ]


def test_rows_and_items_end_at_the_line_and_wrapped_prose_does_not() -> None:
    text = (
        "Total assets 1,234 5,678\nTotal liabilities 33 44\n"
        "A line of prose that is wrapped since it is long enough\nto be wrapped.\n- item"
    )
    assert [" ".join(sentence.split("\n")) for sentence in sentences(text)] == [
        "Total assets 1,234 5,678",
        "Total liabilities 33 44",
        "A line of prose that is wrapped since it is long enough to be wrapped.",
        "- item",
    ]


def test_thai_falls_back_to_blanks() -> None:
    pieces = sentences("ภาษาไทย " * 60)
    assert len(pieces) > 1
    assert all(len(piece) <= 160 and piece.endswith("ไทย") for piece in pieces)


@given(st.text(alphabet=st.sampled_from("aB1.!?。 \n\"'[])(é\u0301ก–|,"), max_size=400) | st.text())
def test_spans_ascend_and_hold_every_non_blank(text: str) -> None:
    spans = sentence_spans(text)
    assert all(start < end for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(
        text.split()
    )


@pytest.mark.parametrize("unit", [".", "\n", " ", ".[1", "Mr. ", '("', "a", "ก", "\u0301", "a\n"])
def test_hostile_text_stays_linear(unit: str) -> None:
    started = time.perf_counter()
    sentence_spans(unit * 60_000)
    assert time.perf_counter() - started < 3
