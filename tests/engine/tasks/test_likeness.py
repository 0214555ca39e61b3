from __future__ import annotations

from pathlib import Path

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.tasks import Alike, Change, Remark, Selection
from engine.tasks.likeness.differences import changes, differences
from engine.tasks.likeness.finding import find_alike
from engine.tasks.likeness.shingles import bands_of, shared, shingles_of
from tests.engine.library import Library

LEASE = (
    "The lease of the flat in the Long Street begins on the first of April and ends after five"
    " years. The rent is nine hundred euros a month, to be paid on the third working day. The"
    " tenant keeps the garden in order and may hold one cat. Both sides can end the lease with"
    " three months' notice to the end of a quarter, in writing. The deposit is three rents."
)
OTHER = (
    "Cats sleep for most of the day and hunt at dusk; they see well in little light and hear"
    " mice under the snow. A kitten needs company in its first weeks, and a grown one its peace."
)


def alike(library: Library) -> list[Alike]:
    events = find_alike(library.catalog, library.index, Selection(), cancel=CancelToken())
    return [event for event in events if isinstance(event, Alike)]


def names(one: Alike) -> set[str]:
    return {Path(path).name for copy in one.copies for path in copy.paths}


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        (LEASE.replace(" ", "  "), "same"),
        (LEASE.replace("nine hundred", "nine hundred and fifty"), "nearly"),
        (LEASE + " " + OTHER, "version"),
        (LEASE[: len(LEASE) // 2], "version"),
    ],
    ids=["other blanks", "one figure", "more added", "half of it"],
)
def test_what_is_like_another_is_found(tmp_path: Path, other: str, kind: str) -> None:
    library = Library(tmp_path)
    library.add("/default/a.txt", LEASE)
    library.add("/default/b.txt", other)
    library.add("/default/cats.txt", OTHER)
    first = next(one for one in alike(library) if "a.txt" in names(one))
    assert first.kind == kind
    assert names(first) >= {"a.txt", "b.txt"}


def test_different_texts_are_not_alike(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("/default/a.txt", LEASE)
    library.add("/default/b.txt", OTHER)
    library.add("/default/c.txt", "Yes.")
    library.add("/default/d.txt", "Yes, no.")
    assert alike(library) == []


def test_copies_of_one_file_are_one_document_in_several_places(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("/default/a.txt", LEASE)
    library.add("/default/copy.txt", LEASE)
    (one,) = alike(library)
    assert (one.kind, len(one.copies)) == ("same", 1)
    assert names(one) == {"a.txt", "copy.txt"}


def test_chinese_texts_are_compared_by_characters(tmp_path: Path) -> None:
    text = "租赁合同从四月一日开始，五年后结束。每月租金为九百欧元，应在第三个工作日支付。"
    library = Library(tmp_path)
    library.add("/default/a.txt", text)
    library.add("/default/b.txt", text + "押金为三个月租金。")
    (one,) = alike(library)
    assert one.kind in ("nearly", "version")


def test_one_document_is_said_to_be_the_only_one(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("/default/a.txt", LEASE)
    events = list(find_alike(library.catalog, library.index, Selection(), cancel=CancelToken()))
    assert any(isinstance(event, Remark) for event in events)


def test_a_sketch_finds_what_shares_most_words() -> None:
    one, other = shingles_of(LEASE), shingles_of(LEASE.replace("five", "six"))
    assert shared(one, one) == (1.0, 1.0)
    assert 0.8 < shared(one, other)[0] < 1
    assert (bands_of(one) == bands_of(other)).any()
    assert not (bands_of(one) == bands_of(shingles_of(OTHER))).any()
    assert shared(one, shingles_of("")) == (0.0, 0.0)


def test_differences_are_told_paragraph_by_paragraph(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("/default/a.txt", "One.\nTwo.\nThree.\nFour.")
    library.add("/default/b.txt", "One.\n2.\nThree.\nFour.\nFive.")
    found = differences(library.catalog, "/default/a.txt", "/default/b.txt")
    assert found == [Change("changed", "Two.", "2."), Change("added", "", "Five.")]
    with pytest.raises(EngineError, match="not indexed"):
        differences(library.catalog, "/default/a.txt", "/default/missing.txt")


def test_differences_of_very_long_texts_are_bounded() -> None:
    before = [f"line {number}" for number in range(50_000)]
    after = [*before[:25_000], "new", *before[25_000:]]
    assert changes(before, after) == [Change("added", "", "new")]
    assert changes(before, list(reversed(before)))[0].kind == "changed"
