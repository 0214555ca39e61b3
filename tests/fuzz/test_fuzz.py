"""A short, repeatable round of fuzzing, and that the judge sees what it is there to see."""

from __future__ import annotations

import random

import pytest

from engine.domain.document import Block, Document, Segment, Span
from engine.domain.errors import ReadError
from tests.fuzz.child import mutated
from tests.fuzz.judging import broken_promises, of_refusal
from tests.fuzz.targets import TARGETS, Inner, Target

each_target = pytest.mark.parametrize("target", TARGETS, ids=[each.name for each in TARGETS])


@each_target
def test_seeds_are_read_as_they_should_be(target: Target | Inner) -> None:
    seeds = list(target.seeds())
    assert seeds
    assert [target.judge(seed) for seed in seeds] == [""] * len(seeds)


@each_target
def test_files_that_are_cut_off(target: Target | Inner) -> None:
    assert target.judge(b"\n\n") == ""
    for seed in target.seeds():
        for end in range(0, len(seed), max(1, len(seed) // 24)):
            assert target.judge(seed[:end]) == ""


@each_target
def test_changed_files(target: Target | Inner) -> None:
    chance, seeds = random.Random(target.name), list(target.seeds())
    for _ in range(40):
        assert target.judge(mutated(chance.choice(seeds), chance, seeds)) == ""


def document(blocks: list[tuple[int, int]], segments: list[tuple[int, int]]) -> Document:
    return Document(
        "Elm Oak",
        tuple(Block("paragraph", start, end) for start, end in blocks),
        tuple(Segment(start, end - start, Span(page=1)) for start, end in segments),
        "text/plain",
    )


@pytest.mark.parametrize(
    ("blocks", "segments", "finding"),
    [
        ([(0, 7)], [(0, 7)], ""),
        ([(0, 3), (4, 7)], [(0, 7)], ""),
        ([(0, 3)], [(0, 7)], "blocks of text/plain leave text out at the end"),
        ([(0, 7)], [(0, 2), (4, 7)], "segments of text/plain leave text out"),
        ([(0, 5), (4, 7)], [(0, 7)], "blocks of text/plain do not ascend"),
        ([(0, 8)], [(0, 7)], "blocks of text/plain do not ascend"),
    ],
)
def test_a_broken_promise_is_seen(
    blocks: list[tuple[int, int]], segments: list[tuple[int, int]], finding: str
) -> None:
    assert next(broken_promises(document(blocks, segments)), "") == finding


def test_an_accident_in_our_code_is_told_from_a_refusal() -> None:
    error = ReadError("damaged", "It is damaged.")
    try:
        Document("", (), (), "").locate(0, "1")  # type: ignore[arg-type]
        Segment(0, 1, Span()).span.same_place(None)  # type: ignore[arg-type]
    except AttributeError as accident:
        error.__cause__ = accident
    assert of_refusal(error).startswith("builtins.AttributeError at domain/document.py")
    error.__cause__ = ValueError("raised in a test, so not by our code")
    assert of_refusal(ReadError("damaged", "It is damaged.")) == ""
    assert of_refusal(ReadError("surprise", "It is.")) == "an unknown code: surprise"
