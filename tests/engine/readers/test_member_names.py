from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.readers.member_names import normalised

LONG = st.lists(st.text(st.sampled_from("a. "), min_size=1, max_size=210), max_size=12)


@given(LONG.map("/".join))
def test_no_name_leads_out_of_its_archive(name: str) -> None:
    path = normalised(name)
    assert len(path) <= 1_000
    assert not {"", ".", ".."}.intersection(map(str.strip, path.split("/") if path else []))


def test_a_part_that_is_cut_in_two_is_left_out() -> None:
    name = "/".join(["a" * 5 + "..", *["b" * 199] * 4, "c" * 197])
    assert len(name) == 1_005
    assert normalised(name) == name.partition("/")[2]


def test_dots_that_are_left_of_a_long_part_are_left_out() -> None:
    assert normalised("a/.." + " " * 300 + "b/c") == "a/c"
