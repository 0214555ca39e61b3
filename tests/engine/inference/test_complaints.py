"""What libraries say when they give up, in words that help."""

from __future__ import annotations

import pytest

from engine.inference.complaints import lacks_memory, telling_line


@pytest.mark.parametrize(
    "said",
    [
        "gguf_read_emplace_helper: encountered bad_alloc error while reading value for key 'k'",
        "ggml_aligned_malloc: insufficient memory (attempted to allocate 512.00 MB)",
        "llama_init_from_model: failed to allocate compute buffers",
        "mmap failed: Cannot allocate memory",
    ],
)
def test_memory_that_ran_out_is_recognised(said: str) -> None:
    assert lacks_memory(said)
    assert telling_line(RuntimeError(f"Exception from x.cpp:1:\n{said}")) == "out of memory"


def test_a_damaged_file_is_no_lack_of_memory() -> None:
    assert not lacks_memory("error loading model: tensor 'a' data is not within the file bounds")
    assert telling_line(MemoryError()) == "out of memory"


def test_the_places_in_a_library_are_passed_over() -> None:
    error = RuntimeError("Exception from src/inference/core.cpp:132:\n\n Unable to read the model")
    assert telling_line(error) == "Unable to read the model"
    assert not telling_line(ValueError())
