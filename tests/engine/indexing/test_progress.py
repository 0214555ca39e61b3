"""Rate and time left, by a clock of our own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.events import Progress
from engine.indexing.progress import ProgressMeter, Share

MEGABYTE = 1 << 20


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def meter(clock: Clock) -> ProgressMeter:
    return ProgressMeter(clock)


def look(
    meter: ProgressMeter, left: int, left_bytes: int = 0, in_hand: Share | None = None
) -> Progress:
    return meter.take(
        left=left,
        left_bytes=left_bytes,
        current="x",
        paused=False,
        in_hand=in_hand or Share(),
    )


def test_ten_times_a_second_at_most(meter: ProgressMeter, clock: Clock) -> None:
    assert meter.due()
    look(meter, 1)
    clock.now += 0.05
    assert not meter.due()
    clock.now += 0.06
    assert meter.due()


def test_nothing_is_known_at_first(meter: ProgressMeter) -> None:
    assert look(meter, 3, 300) == Progress(0, 3, 0.0, None, current="x")


def test_a_steady_pace(meter: ProgressMeter, clock: Clock) -> None:
    look(meter, 100)
    for _ in range(50):
        clock.now += 0.5
        meter.finished(1000)
    shown = look(meter, 50, 50 * 1000)
    assert (shown.done, shown.total) == (50, 100)
    assert shown.rate == pytest.approx(2.0)
    assert shown.eta_s == pytest.approx(25.0)


def test_time_left_goes_by_bytes(meter: ProgressMeter, clock: Clock) -> None:
    look(meter, 11)
    for _ in range(10):
        clock.now += 1.0
        meter.finished(MEGABYTE)
    assert look(meter, 1, 100 * MEGABYTE).eta_s == pytest.approx(100, rel=0.01)


def test_large_files_count_by_what_is_embedded_of_them(meter: ProgressMeter, clock: Clock) -> None:
    """Twenty files of which nothing is finished for two minutes, all embedded evenly."""
    left = 20
    look(meter, left, left * MEGABYTE)
    etas = []
    for second in range(1, 121):
        clock.now += 1.0
        share = 20 * second / 240
        etas.append(look(meter, left, left * MEGABYTE, Share(share, share * MEGABYTE)).eta_s)
    expected = [240.0 - second for second in range(1, 121)]
    assert etas == pytest.approx(expected, rel=0.01)
    for _ in range(10):
        meter.finished(MEGABYTE)
    shown = look(meter, 10, 10 * MEGABYTE)
    assert shown.rate == pytest.approx(20 / 240, rel=0.02)
    assert shown.eta_s == pytest.approx(120, rel=0.02)


def test_the_distant_past_is_forgotten(meter: ProgressMeter, clock: Clock) -> None:
    look(meter, 1000)
    for _ in range(100):
        clock.now += 10.0
        meter.finished(0)
        look(meter, 1000)
    for _ in range(400):
        clock.now += 0.1
        meter.finished(0)
        shown = look(meter, 600)
    assert shown.rate == pytest.approx(10.0, rel=0.01)
    assert shown.eta_s == pytest.approx(60.0, rel=0.01)


def test_idle_hours_before_the_first_file_do_not_count(meter: ProgressMeter, clock: Clock) -> None:
    clock.now += 7200.0
    look(meter, 2)
    clock.now += 1.0
    meter.finished(0)
    shown = look(meter, 1)
    assert shown.rate == pytest.approx(1.0)
    assert shown.eta_s == pytest.approx(1.0)


def test_a_pause_does_not_count(meter: ProgressMeter, clock: Clock) -> None:
    look(meter, 4)
    clock.now += 1.0
    meter.finished(0)
    paused = meter.take(left=3, left_bytes=0, current="", paused=True)
    assert paused.paused
    assert paused.eta_s is None
    clock.now += 3600.0
    meter.restart()
    clock.now += 1.0
    meter.finished(0)
    assert look(meter, 2).eta_s == pytest.approx(2.0)


@given(
    st.lists(st.tuples(st.floats(0, 100), st.integers(0, 1 << 40), st.floats(0, 1)), max_size=30)
)
def test_whatever_happens_the_numbers_make_sense(steps: list[tuple[float, int, float]]) -> None:
    """Files may vanish from the hand unfinished: shares go back."""
    clock = Clock()
    meter = ProgressMeter(clock)
    for number, (seconds, size, part) in enumerate(steps):
        clock.now += seconds
        meter.finished(size)
        shown = look(meter, 5, 5 * size, Share(part, part * size))
        assert (shown.done, shown.total) == (number + 1, number + 6)
        assert shown.rate >= 0
        assert shown.eta_s is None or shown.eta_s >= 0
