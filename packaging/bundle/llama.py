"""llama.cpp for every processor: one library a kind, the best one chosen while running.

llama-cpp-python is compiled for the processor that compiles it. For others, its own source is
built once more with a library for each kind of x86-64 processor, from the first to the newest;
:func:`engine.inference.llama_runtime.native` loads the one that fits. The trap: the library must
be of the very version that the Python part was written for, so the source is that of its sdist.
"""

from __future__ import annotations

import os
import shutil
import sys
from importlib.metadata import version
from pathlib import Path

from bundle.sources import run, unpacked

PACKAGE = "llama_cpp_python"
_OPTIONS = {
    "CMAKE_BUILD_TYPE": "Release",
    "BUILD_SHARED_LIBS": "ON",
    "CMAKE_BUILD_WITH_INSTALL_RPATH": "ON",
    "CMAKE_INSTALL_RPATH": "$ORIGIN",
    "GGML_NATIVE": "OFF",
    "GGML_BACKEND_DL": "ON",
    "GGML_CPU_ALL_VARIANTS": "ON",
    "LLAMA_BUILD_COMMON": "OFF",
    "LLAMA_BUILD_TOOLS": "OFF",
    "LLAMA_BUILD_EXAMPLES": "OFF",
    "LLAMA_BUILD_TESTS": "OFF",
    "LLAMA_BUILD_SERVER": "OFF",
    "LLAMA_BUILD_APP": "OFF",
    "LLAMA_CURL": "OFF",
}
# What makes a library for a graphics processor beside those for processors: the release builds
# each where its compiler is (CUDA's toolkit, glslc).
GPU_OPTIONS = {"cuda": {"GGML_CUDA": "ON"}, "vulkan": {"GGML_VULKAN": "ON"},
               "metal": {"GGML_METAL": "ON", "GGML_METAL_EMBED_LIBRARY": "ON"}}  # fmt: skip
WANTED = ("libllama", "libggml", "llama.dll", "ggml")


def build_llama(work: Path, target: Path, *, gpu: str = "") -> None:
    """Fill ``target`` with the libraries; takes minutes, and nothing when they are there."""
    made_of = f"{PACKAGE} {version(PACKAGE)} {gpu}".strip()
    stamp = target / "made-of.txt"
    if stamp.exists() and stamp.read_text() == made_of:
        return
    source = unpacked(PACKAGE, work) / "vendor" / "llama.cpp"
    options = {**_OPTIONS, **(GPU_OPTIONS[gpu] if gpu else {})}
    if sys.platform == "darwin":
        options["CMAKE_INSTALL_RPATH"] = "@loader_path"
    build = work / "llama-build"
    defined = [f"-D{name}={value}" for name, value in options.items()]
    generator = ["-G", "Ninja"] if shutil.which("ninja") else []
    run(["cmake", "-S", str(source), "-B", str(build), *generator, *defined])
    run(["cmake", "--build", str(build), "--config", "Release", "--parallel",
          str(os.cpu_count() or 1)])  # fmt: skip
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    take(build / "bin", target)
    stamp.write_text(made_of)


def take(folder: Path, target: Path) -> None:
    """Copy the libraries under the names by which they are asked for: the one that Python
    opens, and the one (the soname) that they want of each other."""
    for found in sorted(folder.rglob("*")):
        if not found.name.startswith(WANTED) or found.suffix in (".lib", ".exp", ".a"):
            continue
        _, dot, numbers = found.name.partition(".so")
        if dot and numbers.count(".") > 1:
            continue  # the whole version, which nobody asks for
        if dot and numbers:
            shutil.copyfile(found.resolve(), target / found.name)
        elif not dot or not found.is_symlink():
            shutil.copyfile(found, target / found.name)
        else:
            soname = next(iter(sorted(folder.glob(f"{found.name}.*"), key=lambda p: len(p.name))))
            (target / found.name).symlink_to(soname.name)
    for file in target.iterdir():
        if not file.is_symlink():
            file.chmod(0o755)
