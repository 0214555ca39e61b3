from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from engine.domain.errors import EngineError, Failure
from engine.domain.source import FileState, Status
from engine.store import roots, sources
from engine.store.catalog import Catalog
from engine.store.passwords import Passwords
from tests.engine.store.key_store import SilentKeyring

pytestmark = pytest.mark.usefixtures("key_store")

SECRET = "open sesame ✓"


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.sqlite3")
    yield opened
    opened.close()


def test_what_is_added_is_there_until_it_is_removed(catalog: Catalog) -> None:
    passwords = Passwords(catalog)
    assert passwords.every() == ()
    for each in (SECRET, "second", SECRET):
        passwords.add(each)
    assert passwords.every() == passwords.listed() == (SECRET, "second")
    assert Passwords(catalog).every() == (SECRET, "second")
    passwords.remove(1)
    assert passwords.every() == ("second",)
    assert passwords.clear() == 1
    assert passwords.every() == ()


def test_nothing_of_a_password_lies_in_the_profile(catalog: Catalog, tmp_path: Path) -> None:
    Passwords(catalog).add(SECRET)
    for path in tmp_path.iterdir():
        if path.name != "keys.json":
            content = path.read_bytes()
            assert SECRET.encode() not in content
            assert b"sesame" not in content


@pytest.mark.parametrize("number", [0, 2, -1])
def test_only_what_is_listed_can_be_removed(catalog: Catalog, number: int) -> None:
    passwords = Passwords(catalog)
    passwords.add(SECRET)
    with pytest.raises(EngineError) as caught:
        passwords.remove(number)
    assert caught.value.code == "not_found"
    assert passwords.every() == (SECRET,)


def test_an_empty_password_is_refused(catalog: Catalog) -> None:
    with pytest.raises(EngineError) as caught:
        Passwords(catalog).add("")
    assert caught.value.code == "usage"


def test_profiles_keep_theirs_apart(catalog: Catalog, tmp_path: Path) -> None:
    other = Catalog(tmp_path / "other.sqlite3")
    Passwords(catalog).add(SECRET)
    Passwords(other).add("another")
    assert Passwords(catalog).every() == (SECRET,)
    assert Passwords(other).every() == ("another",)
    other.close()


def test_an_entry_that_was_deleted_elsewhere_is_no_entry(catalog: Catalog, tmp_path: Path) -> None:
    passwords = Passwords(catalog)
    passwords.add(SECRET)
    (tmp_path / "keys.json").unlink()
    assert passwords.every() == ()
    assert passwords.clear() == 0
    passwords.add("anew")
    assert passwords.every() == ("anew",)


@pytest.mark.parametrize("kept", ["not json", "5", '{"a": 1}', '["fine", 7]'])
def test_what_another_program_wrote_there_is_harmless(catalog: Catalog, kept: str) -> None:
    passwords = Passwords(catalog)
    passwords.add(SECRET)
    keyring.set_password("Lectern", catalog.meta("passwords_entry"), kept)
    assert passwords.every() == (("fine",) if "fine" in kept else ())


def test_without_a_key_store_adding_says_what_brings_one(catalog: Catalog) -> None:
    keyring.set_keyring(NoKeyring())
    with pytest.raises(EngineError) as caught:
        Passwords(catalog).add(SECRET)
    assert caught.value.code == "no_key_store"
    assert "gnome-keyring" in caught.value.hint
    assert SECRET not in f"{caught.value} {caught.value.hint}"


@pytest.mark.parametrize("broken", [NoKeyring, SilentKeyring])
def test_indexing_goes_on_when_the_key_store_fails(
    catalog: Catalog, broken: type[NoKeyring], caplog: pytest.LogCaptureFixture
) -> None:
    Passwords(catalog).add(SECRET)
    keyring.set_keyring(broken())
    with caplog.at_level(logging.WARNING):
        assert Passwords(catalog, patience_s=0.2).every() == ()
    assert "stay locked" in caplog.text
    assert SECRET not in caplog.text


def test_a_profile_without_passwords_asks_no_key_store(catalog: Catalog) -> None:
    keyring.set_keyring(SilentKeyring())
    assert Passwords(catalog).every() == ()


def test_adding_queues_the_locked_files_only(catalog: Catalog, tmp_path: Path) -> None:
    root = roots.add(catalog, str(tmp_path), collection="default")
    paths = {code: str(tmp_path / code) for code in ("password", "damaged", "empty")}
    sources.enqueue(catalog, root, [FileState(path, 1, 1) for path in paths.values()])
    for source in sources.pending(catalog, 9):
        code = Path(source.path).name
        status = Status.SKIPPED if code == "empty" else Status.FAILED
        sources.reject(catalog, source, status, Failure(code, "It failed."))
    assert Passwords(catalog).add(SECRET) == 1
    assert [source.path for source in sources.pending(catalog, 9)] == [paths["password"]]
