"""What the engine says of files and calls is said in the window's language."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.engine.said import said, said_of
from desktop.resources import resource
from desktop.translation import LANGUAGES, install_language
from engine.answering.grounding import Source, check
from engine.domain.errors import Failure
from engine.readers import refusals

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
import engine_texts

TEXTS: list[str] = json.loads(resource("translations", "engine.json").read_text("utf-8"))

# These hand on what was said elsewhere, or are about several files at once.
HANDED_ON = {
    ("domain/errors.py", "hint"),
    ("domain/errors.py", "message"),
    ("indexing/inspection.py", "failure.hint"),
    ("indexing/inspection.py", "failure.message"),
    ("indexing/members.py", "failure.hint"),
    ("indexing/members.py", "failure.message"),
    ("indexing/sync.py", "_problem_text(item.path, item.failure.message, item.failure.hint)"),
    ("server/indexing.py", "f'Indexing waits. {error.message} {error.hint}'.strip()"),
    ("store/listing.py", "hint"),
    ("store/listing.py", "message"),
    ("store/sources.py", "hint"),
    ("store/sources.py", "message"),
}


@pytest.fixture(params=[language for language in LANGUAGES if language != "en"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, "en")


def test_every_text_of_the_engine_is_known() -> None:
    """“python packaging/translations.py update” mends it."""
    assert set(TEXTS) == engine_texts.texts()


def test_no_text_is_made_in_a_way_that_is_not_seen() -> None:
    """A literal or an f-string in the call, or a name of one, is seen."""
    assert engine_texts.gather().unseen == HANDED_ON


def test_kinds_of_files_are_words_too() -> None:
    assert set(refusals._ARTICLE.values()) < set(engine_texts.FRAGMENTS)


def test_every_text_is_found_again_with_its_values(language: str) -> None:
    for text in TEXTS:
        filled = re.sub(r"\{(\d+)\}", r"7\1", text)
        assert said(filled) != filled, language
        for value in re.findall(r"\{(\d+)\}", text):
            assert f"7{value}" in said(filled)


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_values_that_are_words_are_translated(language: str) -> None:
    assert said("The file has 812 MB; the limit is 500.") == (
        "Die Datei hat 812 MB; die Grenze ist 500."
    )
    _, reason = check("The rent is 950 euros.", [Source("The rent is 900 euros.")])
    assert said(reason) == "die Zahl 950 steht nicht in der Textstelle"
    failure = said_of(refusals.damaged("docx").failure)
    assert failure.code == "damaged"
    assert failure.message == "Diese Datei ist beschädigt oder nicht wirklich ein Word-Dokument."
    partly = f"{refusals.damaged_member().failure.message} What came before that is indexed."
    assert said(partly) == (
        "Diese Datei ist in ihrem Archiv beschädigt. Was davor kam, ist indiziert."
    )


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_what_is_not_known_stays_as_it_is(language: str) -> None:
    assert said("Nobody wrote this down.") == "Nobody wrote this down."
    assert said("") == ""
    assert said_of(Failure("x", "Odd.")) == Failure("x", "Odd.")


def test_in_english_nothing_changes(qapp: QApplication) -> None:
    install_language(qapp, "en")
    assert said("The file is empty.") == "The file is empty."
