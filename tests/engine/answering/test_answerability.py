from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answering.answerability import (
    ANSWERS,
    BY_WORDS,
    ON_SUBJECT,
    Signs,
    judgement,
    signs_of,
)
from engine.answering.opposites import denies, negates, turned_round
from engine.answering.quoting import Features, Scored, Sentence
from engine.domain.answer import Hit

TEXT = (
    "The Normans gave their name to Normandy. In 1066 Duke William II conquered England, and his"
    " victory increased the number of castles. The south was settled first."
)


def signs(question: str, text: str = TEXT, place: int = 1, meaning: float = 0.6) -> Signs:
    hit = Hit(1, 1.0, ("/n/normans.txt",), "", text, (), "c", "d", similarity=meaning)
    return signs_of(question, [scored(hit, place, meaning)], [hit])


def scored(hit: Hit, place: int, meaning: float) -> Scored:
    from engine.chunking.sentences import sentence_spans

    start, end = sentence_spans(hit.text)[place]
    features = Features(meaning, words=0.6, neighbour=0.0, passage=1.0, offer=1.0)
    return Scored(Sentence(hit, start, end, place), features, features.score())


def test_a_question_that_the_sentence_answers_has_no_bad_signs() -> None:
    found = signs("When did Duke William II conquer England?")
    assert (found.near, found.far, found.names, found.figures) == (0.0, 0.0, 0.0, 0.0)
    assert (found.negated, found.turned) == (0.0, 0.0)
    assert ON_SUBJECT.holds(found)
    assert ANSWERS.holds(found)


@pytest.mark.parametrize(
    ("question", "sign"),
    [
        ("When did Duke Harald conquer England?", "names"),
        ("Which duke conquered England in 1071?", "figures"),
        ("Which country did Duke William II not conquer?", "negated"),
        ("Whose victory decreased the number of castles?", "turned"),
    ],
)
def test_what_was_changed_in_a_question_is_noticed(question: str, sign: str) -> None:
    assert getattr(signs(question), sign) > 0
    right = signs("When did Duke William II conquer England?")
    assert ANSWERS.chance(signs(question)) < ANSWERS.chance(right)


def test_what_nothing_near_has_speaks_against_the_subject() -> None:
    found = signs("Which bishop baptised Duke William II?")
    assert found.near == found.far > 0
    right = signs("When did Duke William II conquer England?")
    assert ON_SUBJECT.chance(found) < ON_SUBJECT.chance(right)
    assert BY_WORDS.chance(found) < BY_WORDS.chance(right)


def test_what_stands_elsewhere_in_the_passage_is_not_near_but_there() -> None:
    text = f"{TEXT} Nobody knows why. The bishop of Bayeux had been forgotten."
    found = signs("What did the bishop conquer?", text)
    assert found.near > 0
    assert found.far == 0.0


def test_the_name_of_the_file_and_inflections_count() -> None:
    assert signs("What do the files on normans say of a conqueror of England?").names == 0.0
    assert signs("Who conquers England?").near == 0.0


def test_a_clause_without_blanks_is_missing_in_part() -> None:
    text = "诺曼底公爵威廉二世于1066年征服了英格兰。"
    near = signs("威廉二世什么时候征服了英格兰?", text, 0).near
    far = signs("谁发现了青霉素?", text, 0).near
    assert near < 0.3 < far


def test_no_evidence_is_no_answer() -> None:
    found = judgement("Anything?", [], [], calibrated=True)
    assert not found.on_subject
    assert not found.answers
    assert found.certainty == 0.0


def test_a_file_that_is_named_is_refused_less() -> None:
    hit = Hit(1, 1.0, ("/n/a.txt",), "", TEXT, (), "c", "d", similarity=0.35)
    ranked = [scored(hit, 1, 0.5)]
    question = "Who paid the taxes to the king of France?"
    refused = judgement(question, ranked, [hit], calibrated=True)
    named = judgement(question, ranked, [hit], calibrated=True, named=True)
    assert not refused.on_subject
    assert named.on_subject
    assert not named.answers


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1), st.integers(0, 3))
def test_worse_signs_never_make_an_answer_likelier(
    meaning: float, words: float, near: float, names: int
) -> None:
    good = Signs(meaning, meaning, words, near, near)
    for model in (ANSWERS, ON_SUBJECT, BY_WORDS):
        assert model.chance(replace(good, names=float(names))) <= model.chance(good)
        assert model.chance(replace(good, meaning=meaning / 2)) <= model.chance(good)
        assert model.chance(replace(good, words=words / 2)) <= model.chance(good)
        assert 0.0 <= model.chance(good) <= 1.0


@pytest.mark.parametrize("text", ["It is not so.", "Das ist kein Haus.", "它不是。", "He didn't."])
def test_a_not_is_seen(text: str) -> None:
    assert denies(text)


@pytest.mark.parametrize("text", ["The University of Notre Dame.", "Until now.", "Under it."])
def test_other_words_are_no_not(text: str) -> None:
    assert not negates(text)


def test_an_opposite_counts_only_where_the_word_itself_is_missing() -> None:
    assert turned_round(["sales", "rose"], {"sales", "fell"}) == "rose"
    assert not turned_round(["sales", "rose"], {"sales", "fell", "rose"})
    assert not turned_round(["sales", "rose"], {"sales"})
