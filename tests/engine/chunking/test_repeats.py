from __future__ import annotations

import pytest

from engine.chunking.repeats import prints, without

NOTICE = "This e-mail is confidential and meant for nobody but the one it is addressed to."
LAW = "Any copying of this message is strictly forbidden."
LETTER = f"Hello,\n\nthe rent of the flat in Quay Street is 900 euros.\n\nAnn\n\n{NOTICE} {LAW}\n"


def test_words_alone_make_a_sentence() -> None:
    wrapped = NOTICE.replace("but the", "but\nthe").upper()
    assert prints(f"– {wrapped}") == prints(NOTICE)
    assert prints(NOTICE.replace("nobody", "everybody")) != prints(NOTICE)
    assert len(prints(f"{NOTICE} {LAW}\n\n{LAW}")) == 2


@pytest.mark.parametrize(
    "text",
    ["Statements of Operations and Comprehensive Income (Unaudited)", "Best regards.", "Ann", ""],
)
def test_headings_and_greetings_do_not_count(text: str) -> None:
    assert prints(text) == ()


def test_sentences_of_other_scripts_count() -> None:
    assert (
        len(prints("本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组使用。")) == 1
    )


def test_what_is_repeated_is_left_out() -> None:
    left = without(LETTER, prints(f"{NOTICE} {LAW}"))
    assert left.split() == LETTER.partition(NOTICE)[0].split()
    assert without(LETTER, ()) == LETTER.strip()


def test_what_is_nothing_else_keeps_its_words() -> None:
    text = f"Ann\n\n{NOTICE} {LAW}"
    assert without(text, prints(text)) == text
