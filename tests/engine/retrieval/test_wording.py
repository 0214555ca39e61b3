from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.retrieval.query import parse
from engine.retrieval.wording import Wording, pieces_of, shared_wording

_WORDS = st.text("abcdefghijklmnopqrstuvwxyzабвгд中国首都0123456789 ", min_size=1, max_size=60)


def best(question: str, *texts: str) -> str:
    scores = shared_wording(parse(question).keywords, {text: text for text in texts}).whole
    return max(scores, key=lambda text: scores[text])


def test_other_inflections_are_found() -> None:
    right = "Die Kündigungsfristen betragen drei Monate."
    assert best("Kündigungsfrist", right, "Der Vertrag beginnt im Mai.") == right


def test_compounds_are_found() -> None:
    right = "Die Wasserversorgung der Stadt ist gesichert."
    assert best("Versorgung", right, "Der Strom fiel aus.") == right


def test_slips_of_the_pen_are_forgiven() -> None:
    right = "The refrigerator must be defrosted monthly."
    assert best("refridgerator defrosting", right, "The oven must be cleaned weekly.") == right


def test_scripts_without_blanks() -> None:
    right = "北京是中国的首都。"
    assert best("中国首都", right, "上海在长江口。") == right


def test_what_shares_nothing_is_left_out() -> None:
    assert shared_wording("zebra", {"a": "horse"}) == Wording()
    assert shared_wording("zebra", {}) == Wording()


@given(st.lists(st.text(max_size=200), max_size=8), _WORDS)
def test_pieces_are_found_wherever_they_stand(texts: list[str], word: str) -> None:
    if not pieces_of(word):
        return
    keyed = {str(n): text for n, text in enumerate(texts)} | {"with": f"x {word} y"}
    scores = shared_wording(parse(word).keywords, keyed).whole
    assert "with" in scores
