"""Every text of the window stands in every language, with its places for numbers and names."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QTranslator

from desktop.resources import resource

FOLDER = resource("translations")
TOOL = Path(__file__).parents[2] / "packaging" / "translations.py"
LANGUAGES = ("de", "fr", "zh_CN")
_PLACE = re.compile(r"\{\d+\}|%n|&(?=\w)")


def texts(file: Path) -> dict[tuple[str, str], tuple[str, bool]]:
    """(context, text) -> its translation, and whether that is finished."""
    found = {}
    for context in etree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            said = min(forms) if forms else translation.text or ""
            found[key] = (said, translation.get("type") is None)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    for (_, source), (said, finished) in texts(FOLDER / f"lectern_{language}.ts").items():
        assert said, source
        assert finished, source


def test_english_knows_one_from_many() -> None:
    for (_, source), (said, finished) in texts(FOLDER / "lectern_en.ts").items():
        assert finished, source
        assert said != source
        assert "%n" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_their_places(language: str) -> None:
    for (_, source), (said, _) in texts(FOLDER / f"lectern_{language}.ts").items():
        assert sorted(set(_places(said))) == sorted(set(_places(source))), (source, said)


def test_the_files_hold_the_texts_of_the_code(tmp_path: Path) -> None:
    """“python packaging/translations.py update” mends it."""
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    code = f"import sys; sys.path.insert(0, {str(TOOL.parent)!r}); import translations, pathlib; "
    code += f"translations.update(pathlib.Path({str(tmp_path)!r}))"
    subprocess.run([sys.executable, "-c", code], check=True)
    for language in LANGUAGES:
        name = f"lectern_{language}.ts"
        assert set(texts(tmp_path / name)) == set(texts(FOLDER / name))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_files_are_those_of_the_texts(language: str) -> None:
    """“python packaging/translations.py compile” mends it."""
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"lectern_{language}.qm"))
    for (context, source), (said, _) in texts(FOLDER / f"lectern_{language}.ts").items():
        assert translator.translate(context, source, "", 1) in {said, *_forms(said)}


def _places(text: str) -> list[str]:
    return [place for place in _PLACE.findall(text) if place != "&"]


def _forms(said: str) -> set[str]:
    return {said.replace("%n", "1")}
