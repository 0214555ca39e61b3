from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.inference.memory import Room, Size, fixed_bytes, folder_fit, generator_fit

GB = 10**9
SIZE = Size(
    weights_bytes=2 * GB, kv_bytes_per_token=100_000, layers=32, vocabulary=100_000,
    context_tokens=32_768,
)  # fmt: skip


def room(available: float, total: float = 64, gpu: float = 0) -> Room:
    return Room(round(available * GB), round(total * GB), round(gpu * GB))


def test_what_is_needed_is_weights_context_and_a_little() -> None:
    fit = generator_fit(SIZE, room(16))
    assert fit.verdict == "fits"
    assert fit.context_tokens == 8192
    assert fit.context_bytes == 8192 * 100_000
    assert fit.needed_bytes == fixed_bytes(2 * GB, 100_000) + fit.context_bytes


def test_a_larger_context_needs_more_and_the_models_own_is_the_limit() -> None:
    small, large = (generator_fit(SIZE, room(64), context_tokens=n) for n in (4096, 16_384))
    assert large.needed_bytes - small.needed_bytes == (16_384 - 4096) * 100_000
    assert generator_fit(SIZE, room(64), context_tokens=10**6).context_tokens == 32_768


def test_between_what_is_free_and_what_there_is_it_is_tight() -> None:
    assert generator_fit(SIZE, room(2, total=8)).verdict == "tight"


def test_where_the_context_does_not_fit_a_smaller_one_is_tried() -> None:
    fit = generator_fit(SIZE, room(3, total=3.2))
    assert fit.verdict == "tight"
    assert fit.context_tokens < 8192


def test_too_large_is_said_with_what_was_asked_for() -> None:
    fit = generator_fit(SIZE, room(1, total=2))
    assert fit.verdict == "too_large"
    assert fit.context_tokens == 8192


def test_layers_on_the_gpu_take_from_there() -> None:
    whole = generator_fit(SIZE, room(16, gpu=8))
    assert whole.gpu_layers == 32
    assert whole.gpu_bytes > 2 * GB
    none = generator_fit(SIZE, room(16, gpu=8), gpu_layers=0)
    assert (none.gpu_layers, none.gpu_bytes) == (0, 0)
    some = generator_fit(SIZE, room(16, gpu=1.5))
    assert 0 < some.gpu_layers < 32
    assert some.gpu_bytes <= 1.5 * GB


def test_folders_are_weighed_by_their_weights() -> None:
    assert folder_fit(500_000_000, room(8)).verdict == "fits"
    assert folder_fit(40 * GB, room(8, total=16)).verdict == "too_large"


@given(st.integers(0, 1 << 20), st.integers(-1, 100), st.integers(0, 100), st.integers(0, 100))
def test_never_absurd(context: int, layers: int, available: int, gpu: int) -> None:
    fit = generator_fit(SIZE, room(available, 100, gpu), context_tokens=context, gpu_layers=layers)
    assert 0 <= fit.gpu_bytes <= fit.needed_bytes
    assert 0 < fit.context_tokens <= 32_768
