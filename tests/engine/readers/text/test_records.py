"""Data files: records wherever they part, and every character in one of them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.readers.registry import read
from engine.readers.text import records
from tests.engine.readers.promises import check_invariants

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=30,
)


def test_one_line_of_json_is_cut_at_its_records() -> None:
    pumps = [{"id": number, "name": f"pump {number}"} for number in range(500)]
    document = read(json.dumps({"site": {"pumps": pumps}}).encode(), "a.json")
    check_invariants(document)
    assert len(document.blocks) == 503  # and three that open what is around them
    last = document.blocks[-1]
    assert last.context == "site > pumps > [499]"
    assert document.text[last.start : last.end].startswith('{"id": 499')
    assert document.locate(last.start, last.end).spans[0].start == last.start


def test_a_long_record_is_cut_into_its_parts() -> None:
    readings = [{"hour": hour, "pressure": hour * 7} for hour in range(300)]
    document = read(json.dumps([{"readings": readings}, {"id": 2}]).encode(), "a.json")
    contexts = [block.context for block in document.blocks]
    assert "[0] > readings > [299]" in contexts
    assert contexts[-1] == "[1]"


def test_a_long_entry_of_yaml_is_cut_below_its_key() -> None:
    services = "".join(f"  pump{number}:\n    image: {'x' * 50}\n" for number in range(100))
    document = read(f"version: 3\nservices:\n{services}".encode(), "a.yml")
    assert document.blocks[-1].context == "services > pump99"
    assert len(document.blocks) == 102


def test_an_element_knows_the_tags_around_it() -> None:
    books = "".join(f'<book id="b{number}"><title>Elm</title></book>' for number in range(9))
    document = read(f"<catalog><!-- <x> -->{books}</catalog>".encode(), "a.xml")
    assert document.blocks[-1].context == "catalog > book b8"


@given(VALUES, st.sampled_from([None, 2]))
def test_json_keeps_every_character(value: object, indent: int | None) -> None:
    check_invariants(records.read_text(json.dumps(value, indent=indent), "a.json"))


@pytest.mark.parametrize("ending", ["json", "xml", "yaml", "toml", "bib", "po", "env"])
@given(pieces=st.lists(st.sampled_from('{}[]",:\\ \n<>/a=#@-!?')))
def test_damaged_files_keep_every_character(ending: str, pieces: list[str]) -> None:
    written = "".join(pieces)
    if written.strip():
        check_invariants(records.read_text(written, f"a.{ending}"))


def test_a_string_that_never_closes_is_gone_through_once() -> None:
    data = b'"' + b'\\"' * 200_000 + b"\\"
    document = read(data, "a.json")
    check_invariants(document)
    assert len(document.blocks) == 1
