from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.indexing.settle import Settling

NOW = 1_800_000_000.0


def ns(seconds: float) -> int:
    return round(seconds * 1e9)


def test_an_old_file_is_taken_at_once() -> None:
    settling = Settling()
    assert settling.observe("/a", 1, ns(NOW - 0.6), NOW)
    assert len(settling) == 0
    assert settling.next_due_s(NOW) is None


def test_a_saved_file_is_taken_half_a_second_after_the_save() -> None:
    settling = Settling()
    assert not settling.observe("/a", 1, ns(NOW), NOW + 0.4)
    assert settling.due(NOW + 0.4) == ()
    assert 0.09 < (settling.next_due_s(NOW + 0.4) or 0) < 0.11
    assert settling.due(NOW + 0.51) == ("/a",)
    assert settling.observe("/a", 1, ns(NOW), NOW + 0.51)


def test_a_file_that_changed_waits_again() -> None:
    settling = Settling()
    settling.observe("/a", 1, ns(NOW), NOW)
    assert not settling.observe("/a", 2, ns(NOW), NOW + 0.6)
    assert not settling.observe("/a", 2, ns(NOW), NOW + 1.0)
    assert settling.observe("/a", 2, ns(NOW), NOW + 1.2)


def test_a_time_in_the_future_does_not_block() -> None:
    settling = Settling()
    assert not settling.observe("/a", 1, ns(NOW + 9e6), NOW)
    assert settling.observe("/a", 1, ns(NOW + 9e6), NOW + 0.5)


def test_a_clock_set_back_does_not_block() -> None:
    settling = Settling()
    settling.observe("/a", 1, ns(NOW), NOW)
    assert settling.due(NOW - 3600) == ("/a",)
    assert not settling.observe("/a", 1, ns(NOW), NOW - 3600)
    assert settling.observe("/a", 1, ns(NOW), NOW - 3599)


def test_a_file_that_never_rests_is_taken_now_and_then() -> None:
    settling = Settling(patience_s=10)
    taken = [
        step / 5
        for step in range(150)
        if settling.observe("/log", step, ns(NOW + step / 5), NOW + step / 5)
    ]
    assert len(taken) == 2
    assert taken[0] >= 10


def test_what_is_forgotten_waits_no_more() -> None:
    settling = Settling()
    settling.observe("/a", 1, ns(NOW), NOW)
    settling.forget("/a")
    settling.forget("/b")
    assert settling.due(NOW + 9) == ()


@given(
    pauses=st.lists(st.floats(0.01, 0.49), max_size=12),
    looks=st.floats(0.02, 0.3),
    first_look=st.floats(0, 0.4),
    skew=st.sampled_from([0.0, 0.1, 5.0, 3600.0]),
)
def test_a_file_is_taken_after_its_last_write_and_soon(
    pauses: list[float], looks: float, first_look: float, skew: float
) -> None:
    """A writer that never rests for half a second, on a machine whose clock may be ahead."""
    writes = [NOW]
    for pause in pauses:
        writes.append(writes[-1] + pause)
    settling = Settling()
    now = NOW + first_look
    for _ in range(1000):
        done = [at for at in writes if at <= now]
        if settling.observe("/a", len(done), ns(done[-1] + skew), now):
            break
        now += looks
    assert writes[-1] <= now <= writes[-1] + 0.5 + 2 * looks + first_look + 1e-6
