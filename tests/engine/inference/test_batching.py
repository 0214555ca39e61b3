from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.inference.batching import batches
from engine.inference.tokens import printable

LENGTHS = st.lists(st.integers(0, 300), max_size=60)


@given(LENGTHS, st.integers(1, 2000))
def test_every_text_is_in_one_batch_and_the_budget_holds(lengths: list[int], budget: int) -> None:
    plan = list(batches(lengths, budget))
    assert sorted(index for batch in plan for index in batch) == list(range(len(lengths)))
    for batch in plan:
        assert len(batch) == 1 or len(batch) * max(lengths[i] for i in batch) <= budget


@given(LENGTHS)
def test_long_texts_come_first(lengths: list[int]) -> None:
    flat = [lengths[index] for batch in batches(lengths, 500) for index in batch]
    assert flat == sorted(lengths, reverse=True)


@given(st.text(st.characters(exclude_categories=())))
def test_printable_text_can_be_encoded(text: str) -> None:
    printable(text).encode()
