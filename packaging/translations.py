"""The window's texts in other languages: gather them from the code, compile what is translated.

    python packaging/translations.py update     texts of desktop/, and what the engine says of files
                                                and calls, into resources/translations/*.ts
    python packaging/translations.py compile    *.ts into the *.qm that the window loads

Between the two, translate the .ts files with Qt Linguist (``pyside6-linguist``).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import engine_texts

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "zh_CN")
PLURALS_ONLY = "en"  # its texts are those of the code, but for “1 file” and “2 files”


def main(arguments: list[str]) -> int:
    jobs = {"update": update, "compile": compile_all}
    if len(arguments) != 1 or arguments[0] not in jobs:
        print(__doc__)
        return 2
    if arguments[0] == "update":
        engine_texts.write()
    jobs[arguments[0]](FOLDER)
    return 0


def update(folder: Path) -> None:
    """Bring the .ts files of ``folder`` to the texts of the code; translations are kept."""
    with tempfile.TemporaryDirectory() as scratch:
        engine = Path(scratch) / "engine_texts.py"
        engine.write_text(engine_texts.as_code(), "utf-8")
        _gather([str(engine), *sorted(map(str, (ROOT / "desktop").rglob("*.py")))], folder)


def _gather(sources: list[str], folder: Path) -> None:
    files = [str(folder / f"lectern_{language}.ts") for language in LANGUAGES]
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
    _qt("lupdate", *sources, *options, "-ts", *files)
    plurals = str(folder / f"lectern_{PLURALS_ONLY}.ts")
    _qt("lupdate", *sources, *options, "-pluralonly", "-ts", plurals)


def compile_all(folder: Path) -> None:
    for language in (*LANGUAGES, PLURALS_ONLY):
        file = folder / f"lectern_{language}.ts"
        _qt("lrelease", str(file), "-qm", str(file.with_suffix(".qm")))


def _qt(tool: str, *arguments: str) -> None:
    """One of Qt's programs, as PySide6 brings it."""
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
