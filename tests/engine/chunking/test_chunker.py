from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.chunking.chunker import chunk
from engine.domain.chunk import Chunk
from engine.domain.document import Block, Document, Segment, Span


def count_tokens(texts: Sequence[str]) -> list[int]:
    return [sum(ceil(len(word) / 6) for word in text.split()) for text in texts]


def document(*blocks: tuple[str, int, str], context: str = "") -> Document:
    text, found = "", []
    for kind, level, body in blocks:
        text += "\n\n" if text else ""
        found.append(
            Block(
                kind,  # type: ignore[arg-type]
                len(text),
                len(text) + len(body),
                level,
                context if kind == "table" else "",
            )
        )
        text += body
    segments = (Segment(0, len(text), Span(start=0, end=len(text))),)
    return Document(text, tuple(found), segments, "text/plain")


def chunks(*blocks: tuple[str, int, str], max_tokens: int = 40, context: str = "") -> list[Chunk]:
    made = document(*blocks, context=context)
    return chunk(made, count_tokens=count_tokens, max_tokens=max_tokens)


words = st.text(alphabet="abcdeÄ字.!? \n|", min_size=1, max_size=8)
bodies = st.lists(words, min_size=1, max_size=60).map(" ".join).filter(str.strip)
kinds = st.sampled_from(["heading", "paragraph", "paragraph", "list_item", "table", "code"])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(kinds, st.integers(1, 4), bodies), max_size=12),
    st.integers(6, 60),
    st.sampled_from(["", "name | amount"]),
)
def test_nothing_is_lost_and_the_budget_is_kept(
    blocks: list[tuple[str, int, str]], max_tokens: int, context: str
) -> None:
    made = document(*blocks, context=context)
    found = chunk(made, count_tokens=count_tokens, max_tokens=max_tokens)
    assert [each.ordinal for each in found] == list(range(len(found)))
    assert all(each.text == made.text[each.start : each.end] for each in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert "".join("".join(each.text.split()) for each in found) == "".join(made.text.split())
    for each in found:
        assert each.tokens == count_tokens([each.indexed_text])[0] <= max_tokens
        assert each.location.spans[0].start == each.start


def test_a_chunk_begins_with_its_heading_and_later_ones_have_it_in_their_path() -> None:
    sentence = "Alpha beta gamma delta epsilon zeta."
    found = chunks(
        ("heading", 1, "Report"),
        ("heading", 2, "Sales"),
        ("paragraph", 0, " ".join([sentence] * 9)),
    )
    assert found[0].text.startswith("Report\n\nSales\n\nAlpha")
    assert found[0].headings == ()
    assert len(found) > 1
    assert all(each.headings == ("Report", "Sales") for each in found[1:])
    assert all(each.text.endswith(".") for each in found)


def test_sections_that_can_stand_alone_are_not_mixed() -> None:
    body = "One two three four five six seven eight nine ten eleven."
    found = chunks(
        ("heading", 2, "North"),
        ("paragraph", 0, body),
        ("heading", 2, "South"),
        ("paragraph", 0, body),
    )
    assert [each.text.split("\n")[0] for each in found] == ["North", "South"]


def test_small_sections_share_a_chunk() -> None:
    parts = [
        part
        for number in range(4)
        for part in (("heading", 2, f"H{number}"), ("paragraph", 0, "Few words."))
    ]
    assert len(chunks(*parts)) == 1


def test_a_heading_never_ends_a_chunk() -> None:
    body = " ".join(["Alpha beta gamma delta."] * 6)
    found = chunks(
        ("heading", 1, "A"), ("paragraph", 0, body), ("heading", 2, "B"), ("paragraph", 0, body)
    )
    assert not any(each.text.rstrip().endswith(("A", "B")) for each in found)


def test_nothing_but_headings_fills_whole_chunks() -> None:
    found = chunks(*[("heading", 1, f"part {n}") for n in range(200)], max_tokens=40)
    assert len(found) < 15
    assert all(each.text for each in chunks(*[("heading", 1, "elm " * 30)] * 3))


def test_a_paragraph_that_fits_into_the_next_chunk_is_not_cut() -> None:
    sentences = (
        ("Alpha beta gamma delta one.", 4),
        ("Omega psi chi phi two.", 6),
        ("Elm ash oak fir six.", 7),
    )
    bodies = [" ".join([sentence] * times) for sentence, times in sentences]
    found = chunks(*(("paragraph", 0, body) for body in bodies))

    assert [each.text for each in found] == bodies


def test_a_paragraph_is_cut_rather_than_leave_a_chunk_nearly_empty() -> None:
    first = "alpha beta gamma."
    long = "Omega psi chi phi two. " * 7
    found = chunks(("paragraph", 0, first), ("paragraph", 0, long.strip()))

    assert found[0].text.startswith(f"{first}\n\nOmega")


def test_rows_are_whole_and_know_their_header() -> None:
    rows = "\n".join(["name | amount", *(f"item {n} | {n * 7}" for n in range(30))])
    found = chunks(("table", 0, rows), context="name | amount")
    assert len(found) > 2
    assert found[0].context == ""
    assert all(each.context == "name | amount" for each in found[1:])
    assert "\n".join(each.text for each in found) == rows


def test_a_long_path_leaves_room_for_the_text() -> None:
    headings = [("heading", level, f"Heading {level} " + "word " * 10) for level in range(1, 5)]
    found = chunks(*headings, ("paragraph", 0, "Some sentence here. " * 30))
    assert all(sum(count_tokens([" > ".join(each.headings)])) <= 40 // 3 for each in found)


def test_counting_is_batched() -> None:
    calls = []

    def counting(texts: Sequence[str]) -> list[int]:
        calls.append(len(texts))
        return count_tokens(texts)

    made = document(*(("paragraph", 0, "Alpha beta. Gamma delta.") for _ in range(50)))
    chunk(made, count_tokens=counting, max_tokens=40)
    assert calls == [100]


def test_an_empty_document_has_no_chunks() -> None:
    assert chunks() == []


def test_language_is_that_of_the_place() -> None:
    english = "The house is on the hill and it was built for the family of the owner. " * 40
    chinese = "今天天气很好，我们去公园散步。" * 200
    found = chunks(("paragraph", 0, english.strip()), ("paragraph", 0, chinese), max_tokens=60)
    assert found[0].language == "en"
    assert found[-1].language == "zh"
