"""Which passages are read, and how they are put together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.domain.answer import Hit
from engine.retrieval.context import assemble, worth_reading


def hits(*scores: float) -> list[Hit]:
    return [
        Hit(rank, score, (f"/{rank}.txt",), "", f"passage {rank}", (), f"c{rank}", f"d{rank}")
        for rank, score in enumerate(sorted(scores, reverse=True), start=1)
    ]


def ranks(found: list[Hit]) -> list[int]:
    return [hit.rank for hit in found]


def test_what_is_far_below_the_best_is_not_read() -> None:
    assert ranks(worth_reading(hits(1.0, 0.7, 0.59))) == [1, 2]
    assert ranks(worth_reading(hits(0.5, 0.5, 0.49))) == [1, 2, 3]
    assert worth_reading([]) == []
    assert ranks(worth_reading(hits(0.0, 0.0))) == [1, 2]


@given(st.lists(st.floats(0, 1), min_size=1, max_size=12), st.floats(0, 1))
def test_the_best_is_always_read_and_a_lower_bar_reads_more(
    scores: list[float], share: float
) -> None:
    found = hits(*scores)
    read = worth_reading(found, share=share)

    assert read == found[: len(read)]
    assert read
    assert len(worth_reading(found, share=share / 2)) >= len(read)


def test_an_excerpt_has_what_is_worth_reading_and_fits() -> None:
    def words(text: str) -> int:
        return len(text.split())

    found = hits(1.0, 0.9, 0.8, 0.3)

    assert [one.number for one in assemble(found, max_tokens=100, count_tokens=words)] == [1, 2, 3]
    assert [one.number for one in assemble(found, max_tokens=4, count_tokens=words)] == [1, 2]
