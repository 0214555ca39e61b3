from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.indexing.pending import Changes, Pending


def pending(max_paths: int = 100) -> Pending:
    return Pending(debounce_s=0.4, max_paths=max_paths)


def test_a_path_is_ready_when_it_has_come_to_rest() -> None:
    dirty = pending()
    dirty.mark(1, "/r/a", 10.0)
    dirty.mark(1, "/r/a", 10.3)
    assert not dirty.take(10.6)
    assert dirty.next_ready() == pytest.approx(10.7)
    assert dirty.take(10.71) == Changes(frozenset({"/r/a"}))
    assert not dirty.take(99)
    assert dirty.next_ready() is None


def test_a_path_that_never_rests_is_handed_out_all_the_same() -> None:
    dirty = pending()
    times = [10 + step / 10 for step in range(40)]
    taken = 0
    for now in times:
        dirty.mark(1, "/r/log", now)
        taken += bool(dirty.take(now))
    assert taken == 2


def test_one_busy_path_does_not_hold_up_another() -> None:
    dirty = pending()
    dirty.mark(1, "/r/a", 10.0)
    dirty.mark(1, "/r/log", 10.3)
    assert dirty.take(10.41).paths == {"/r/a"}


def test_a_stream_is_handed_out_in_batches() -> None:
    dirty = pending(max_paths=5000)
    taken = []
    for number in range(4000):  # a thousand files a second
        dirty.mark(1, f"/r/{number}", 10 + number / 1000)
        if changes := dirty.take(10 + number / 1000):
            taken.append(len(changes.paths))
    assert len(taken) <= 10
    assert sum(taken) >= 3000


def test_a_folder_swallows_what_happens_below_it() -> None:
    dirty = pending()
    dirty.mark(1, "/r/new", 10.0, folder=True)
    for number in range(500):
        dirty.mark(1, f"/r/new/deep/{number}", 10.1)
    dirty.mark(1, "/r/newer", 10.1)
    assert len(dirty) == 2
    assert dirty.take(11) == Changes(frozenset({"/r/new", "/r/newer"}))
    dirty.mark(1, "/r/new/x", 12)
    assert dirty.take(13).paths == {"/r/new/x"}


def test_a_burst_becomes_one_scan_of_that_root() -> None:
    dirty = pending()
    dirty.mark(2, "/s/a", 10.0)
    for number in range(10_000):
        dirty.mark(1, f"/r/{number}", 10.0)
        assert len(dirty) <= 102
    assert dirty.take(10.41) == Changes(frozenset({"/s/a"}), frozenset({1}))


def test_a_root_that_is_forgotten_says_no_more() -> None:
    dirty = pending()
    dirty.mark(1, "/r/a", 10.0)
    dirty.mark_whole(2, 10.0)
    dirty.forget(1)
    dirty.forget(2)
    dirty.forget(3)
    assert not dirty.take(99)


marks = st.tuples(
    st.integers(1, 2),
    st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map("/".join),
    st.booleans(),
    st.floats(0, 0.5),
)


@given(st.lists(marks), st.integers(1, 5))
def test_nothing_is_lost(marks: list[tuple[int, str, bool, float]], max_paths: int) -> None:
    """After every mark there comes a hint that covers it, not before the mark."""
    dirty = pending(max_paths)
    now = 100.0
    open_marks: set[tuple[int, str]] = set()
    for root, name, folder, pause in [*marks, (1, "end", False, 99.0)]:
        now += pause
        changes = dirty.take(now)
        open_marks = {
            (root_id, path)
            for root_id, path in open_marks
            if root_id not in changes.rescan
            and not any(path == p or path.startswith(f"{p}/") for p in changes.paths)
        }
        if pause == 99.0:
            break
        dirty.mark(root, f"/{root}/{name}", now, folder=folder)
        open_marks.add((root, f"/{root}/{name}"))
        assert len(dirty) <= 2 * max_paths
    assert not open_marks
