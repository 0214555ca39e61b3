from __future__ import annotations

from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.installing.catalogue import Entry, entry_of, recommended, safe

ENTRIES = recommended(Path("no-profile"))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_every_entry_is_whole(entry: Entry) -> None:
    assert entry.title
    assert entry.purpose.endswith(".")
    assert entry.licence
    assert entry.languages
    assert entry.size_bytes > 10_000_000
    assert entry.parameters > 1_000_000
    assert entry.context_tokens >= 128
    for file in entry.files:
        assert file.url.startswith("https://huggingface.co/")
        assert "/resolve/main/" in file.url
    if entry.kind == "generator":
        assert entry.files[0].url.endswith(f"/{entry.name}")
        assert entry.name.endswith(".gguf")
        assert entry.kv_bytes_per_token > 1000
        assert entry.vocabulary > 30_000
    else:
        names = {file.path for file in entry.files}
        assert {"config.json", "tokenizer.json"} <= names
        assert entry.layers * entry.hidden_size > 0


def test_names_are_told_apart() -> None:
    assert len({entry.name for entry in ENTRIES}) == len(ENTRIES)
    assert {entry.kind for entry in ENTRIES} == {"generator", "embedder", "reranker"}


@pytest.mark.parametrize(
    "wanted", ["Qwen3-4B-Q4_K_M.gguf", "Qwen3-4B-Q4_K_M", "qwen3 4b", "Qwen3-4B", "QWEN3-4B-q4"]
)
def test_found_by_what_people_call_it(wanted: str) -> None:
    assert entry_of(Path("none"), wanted).name == "Qwen3-4B-Q4_K_M.gguf"


@pytest.mark.parametrize("wanted", ["", "qwen", "absent"])
def test_what_is_not_clear_is_not_guessed(wanted: str) -> None:
    with pytest.raises(EngineError) as caught:
        entry_of(Path("none"), wanted)
    assert caught.value.code == "not_found"


def test_an_address_is_taken() -> None:
    entry = entry_of(Path("none"), "https://huggingface.co/a/b/blob/main/My%20Model.gguf")
    assert entry.name == "My Model.gguf"
    assert entry.files[0].url == "https://huggingface.co/a/b/resolve/main/My%20Model.gguf"


@pytest.mark.parametrize("url", ["https://x/a.bin", "https://x/..%2Fa.gguf", "https://x/.gguf"])
def test_other_addresses_are_not(url: str) -> None:
    with pytest.raises(EngineError) as caught:
        entry_of(Path("none"), url)
    assert caught.value.code == "usage"


def test_a_profile_s_own_list_adds_and_replaces(tmp_path: Path) -> None:
    own = '[[generator]]\nname = "{}"\ntitle = "Own"\nurl = "https://x/resolve/main/a.gguf"\n'
    (tmp_path / "models.toml").write_text(
        own.format("a.gguf") + own.format(ENTRIES[0].name), "utf-8"
    )
    found = recommended(tmp_path)
    assert len(found) == len(ENTRIES) + 1
    assert entry_of(tmp_path, ENTRIES[0].name).title == "Own"


@pytest.mark.parametrize("text", ["[[", "[[generator]]\nname = 1", '[[embedder]]\nname = "../x"'])
def test_a_damaged_own_list_does_no_harm(tmp_path: Path, text: str) -> None:
    (tmp_path / "models.toml").write_text(text, "utf-8")
    assert recommended(tmp_path) == ENTRIES


@pytest.mark.parametrize("path", ["", "..", "a/../b", "/a", "a//b", "C:\\a", "a\0", ".git/x"])
def test_paths_stay_in_their_folder(path: str) -> None:
    assert not safe(path)
