from __future__ import annotations

import struct
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.domain.errors import EngineError
from engine.inference.gguf import GgufInfo, read_gguf
from tests.engine.inference.gguf_bytes import ENTRIES, gguf

FUZZ = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def read(folder: Path, data: bytes) -> GgufInfo:
    # A file of its own each time: two states of one file within a tick of the clock look the same.
    path = Path(mkdtemp(dir=folder)) / "model.gguf"
    path.write_bytes(data)
    return read_gguf(path)


def refusal(folder: Path, data: bytes) -> str:
    with pytest.raises(EngineError) as caught:
        read(folder, data)
    assert caught.value.code == "bad_model"
    assert caught.value.hint
    assert "model.gguf" in caught.value.message
    return caught.value.message


def test_describes_a_whole_file(tmp_path: Path) -> None:
    info = read(tmp_path, gguf())
    assert (info.architecture, info.name, info.quantization) == ("llama", "Tiny", "Q4_1")
    assert (info.parameters, info.context_tokens, info.layers) == (128, 2048, 2)
    assert info.vocabulary == 3
    assert info.kv_bytes_per_token == 2 * 2 * 2 * (16 + 16)  # layers, heads, f16, key + value
    assert info.expected_bytes == info.size_bytes
    assert info.chat_template


def test_a_file_that_has_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(gguf())
    size = read_gguf(path).size_bytes
    path.write_bytes(gguf() + b"more")
    assert read_gguf(path).size_bytes == size + 4
    path.write_bytes(gguf()[:-1])
    with pytest.raises(EngineError, match="cut off"):
        read_gguf(path)
    path.unlink()
    with pytest.raises(EngineError, match="no such file"):
        read_gguf(path)


def test_bytes_after_the_weights_do_no_harm(tmp_path: Path) -> None:
    assert read(tmp_path, gguf() + b"more").expected_bytes == len(gguf())


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"GGUF", "not a GGUF file"),
        (b"%PDF-1.7 and so on, longer than a header", "not a GGUF file"),
        (gguf(version=1), "version 1"),
        (gguf(version=99), "version 99"),
        (gguf(version=3 << 24), "big-endian"),
        (gguf(tensors=2**63), "absurd number of tensors"),
        (gguf(entry_count=2**63), "absurd number of entries"),
        (gguf({}), "no architecture"),
        (gguf(shape=(2**62, 2**62)), "cut off"),
        (gguf(shape=(1, 1, 1, 1, 1)), "absurd shape"),
        (gguf(weights=b""), "cut off"),
        (gguf(weights=b"\0" * 511), "cut off"),
        (gguf({**ENTRIES, "general.alignment": 0}), "alignment"),
        (gguf({**ENTRIES, "x": struct.pack("<I", 77)}), "unknown type"),
        (gguf({**ENTRIES, "x": struct.pack("<IIQ", 9, 8, 2**60)}), "damaged"),
        (gguf({**ENTRIES, "x": struct.pack("<IIQ", 9, 4, 2**60)}), "damaged"),
        (gguf({**ENTRIES, "x": struct.pack("<IQ", 8, 2**50)}), "absurd length"),
        (gguf({**ENTRIES, "x": struct.pack("<IIQ", 9, 9, 1)}), "unknown type"),
    ],
)
def test_says_what_is_wrong(tmp_path: Path, data: bytes, words: str) -> None:
    assert words in refusal(tmp_path, data)


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="no such file"):
        read_gguf(tmp_path / "absent.gguf")
    with pytest.raises(EngineError, match="folder"):
        read_gguf(tmp_path)
    with pytest.raises(EngineError, match="no such file"):
        read_gguf(Path("nul\0byte"))


@FUZZ
@given(st.binary(max_size=400))
def test_random_bytes_only_raise_engine_errors(tmp_path: Path, data: bytes) -> None:
    refusal(tmp_path, data)
    refusal(tmp_path, b"GGUF\x03\0\0\0" + data)


@FUZZ
@given(st.integers(0, len(gguf()) - 1))
def test_every_truncation_is_refused(tmp_path: Path, size: int) -> None:
    refusal(tmp_path, gguf()[:size])


@FUZZ
@given(st.lists(st.tuples(st.integers(0, len(gguf()) - 1), st.integers(0, 255)), max_size=8))
def test_damaged_bytes_only_raise_engine_errors(
    tmp_path: Path, damage: list[tuple[int, int]]
) -> None:
    data = bytearray(gguf())
    for at, value in damage:
        data[at] = value
    with suppress(EngineError):
        read(tmp_path, bytes(data))


@pytest.mark.real
def test_the_packaged_model(gguf_path: Path, tmp_path: Path) -> None:
    info = read_gguf(gguf_path)
    assert (info.architecture, info.quantization) == ("llama", "Q4_1")
    assert info.parameters == 134_515_008
    assert info.expected_bytes == info.size_bytes
    data = gguf_path.read_bytes()
    for size in (7, 5_000, 1_000_000, len(data) // 2, len(data) - 1):
        refusal(tmp_path, data[:size])
