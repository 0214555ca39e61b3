from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from engine.domain.document import Block, Segment, Span


def test_a_quick_value_is_still_a_frozen_dataclass() -> None:
    span = Span(2, start=3, end=9)
    assert span == Span(page=2, start=3, end=9)
    assert hash(span) == hash(Span(page=2, start=3, end=9))
    assert replace(span, end=8) == Span(page=2, start=3, end=8)
    assert repr(Block("table", 1, 2)) == (
        "Block(kind='table', start=1, end=2, level=0, context='')"
    )
    with pytest.raises(FrozenInstanceError):
        span.page = 3  # type: ignore[misc]


@pytest.mark.parametrize("wrong", [{}, {"start": 1, "length": 2}, {"place": 3}])
def test_a_quick_value_needs_its_fields(wrong: dict[str, int]) -> None:
    with pytest.raises(TypeError):
        Segment(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_quick_value_is_the_same_elsewhere(protocol: int) -> None:
    segment = Segment(4, 2, Span(sheet="Costs", cells="A1:B1"))
    assert pickle.loads(pickle.dumps(segment, protocol)) == segment
    assert copy.deepcopy(segment) == segment
