"""The Debian package: the frozen program in /opt/lectern and what makes a desktop know it.

The desktop's own triggers see to menus, icons and types. Before files change a running program
is ended (``linux/scripts/prerm``); a removal takes what was installed and nothing else, and only a
purge removes profiles (``postrm``). The trap: the same input must give the same bytes, so times
are those of the source, owners are root and the umask is not asked.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parents[1] / "linux"
HOME = "opt/lectern"
# Measured on OpenVINO's libraries (98 MB), seconds of a processor: xz -6 20.2 MB in 62 s, zstd -19
# 22.1 MB in 81 s, unpacked in 1.4 and 0.2 s. Higher levels of xz take memory from whoever installs.
COMPRESSION = ("-Zxz", "-z6")
QUICK = ("-Zzstd", "-z6")  # in a tenth of the time and a tenth larger, to try a package out
ICON_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512)

# Which Debian package has a library that the program takes from the system. "|" as in control:
# newer releases name some of them differently.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libz.so.1": "zlib1g",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgomp.so.1": "libgomp1",
}
# Of libc6 itself.
_LIBC = ("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1",
         "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libresolv.so.2")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Icons:
    """PNG files by size, and the drawing that they are of."""

    pictures: Mapping[int, Path]
    scalable: Path


@dataclass(frozen=True, slots=True)
class About:
    """What the control file says of this build; ``depends_on`` as :func:`depends` writes it."""

    version: str
    architecture: str
    depends_on: str


def depends(wanted: Iterable[str], libc: str) -> str:
    """The Depends line; ``KeyError`` for a library whose package nobody has told us."""
    packages = {PACKAGES[name] for name in wanted if name not in _LIBC}
    return ", ".join([f"libc6 (>= {libc})", *sorted(packages)])


def control(about: About, *, installed_kib: int) -> str:
    fields = {
        "Package": "lectern",
        "Version": about.version,
        "Architecture": about.architecture,
        "Maintainer": "The Lectern maintainers <maintainers@lectern.invalid>",
        "Installed-Size": str(installed_kib),
        "Depends": about.depends_on,
        "Recommends": "xdg-utils",
        "Section": "text",
        "Priority": "optional",
        "Description": "answers from your own files, wholly offline\n"
        " Lectern reads the folders that you show it and answers questions from them, with\n"
        " citations that open the source at the exact passage. Models included; it opens no\n"
        " connection beyond this machine.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def build_deb(
    program: Path, icons: Icons, work: Path, target: Path, *,
    about: About, epoch: int, compression: tuple[str, str] = COMPRESSION,
) -> None:  # fmt: skip
    """``program`` is the frozen folder; ``work`` is made anew."""
    shutil.rmtree(work, ignore_errors=True)
    root = work / "root"
    shutil.copytree(program, root / HOME, symlinks=True)
    _lay_out(root, icons, version=about.version, epoch=epoch)
    installed = sum(p.lstat().st_size for p in root.rglob("*") if not p.is_dir())
    text = control(about, installed_kib=-(-installed // 1024))
    _write(root / "DEBIAN" / "control", text)
    for script in sorted((HERE / "scripts").iterdir()):
        shutil.copy(script, root / "DEBIAN" / script.name)
    settle(root, epoch)
    target.unlink(missing_ok=True)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *compression, "--threads-max=2", "--build",  # noqa: S607
         str(root), str(target)],
        check=True, stdout=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )  # fmt: skip


def _lay_out(root: Path, icons: Icons, *, version: str, epoch: int) -> None:
    binaries = root / "usr/bin"
    binaries.mkdir(parents=True)
    for name in ("lectern", "lectern-engine"):
        (binaries / name).symlink_to(f"/{HOME}/{name}")
    share = root / "usr/share"
    _write(share / "applications/lectern.desktop", (HERE / "lectern.desktop").read_text("utf-8"))
    _write(share / "metainfo/org.lectern.Lectern.metainfo.xml", metainfo(version, epoch))
    for size, picture in icons.pictures.items():
        place = share / f"icons/hicolor/{size}x{size}/apps/lectern.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(picture, place)
    place = share / "icons/hicolor/scalable/apps/lectern.svg"
    place.parent.mkdir(parents=True)
    shutil.copyfile(icons.scalable, place)
    words = share / "doc/lectern"
    _write(words / "copyright", (HERE / "copyright").read_text("utf-8"))
    day = datetime.fromtimestamp(epoch, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    log = (
        f"lectern ({version}) stable; urgency=medium\n\n  * Release {version}.\n\n"
        f" -- The Lectern maintainers <maintainers@lectern.invalid>  {day}\n"
    )
    (words / "changelog.gz").write_bytes(gzip.compress(log.encode(), 9, mtime=0))


def metainfo(version: str, epoch: int) -> str:
    """AppStream's description of the program, of this release."""
    text = (HERE / "org.lectern.Lectern.metainfo.xml").read_text("utf-8")
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    return text.replace("@VERSION@", version).replace("@DATE@", day)


def settle(root: Path, epoch: int) -> None:
    """Give everything below ``root`` the rights and the time that it has for everybody."""
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    root.chmod(0o755)
    os.utime(root, (epoch, epoch))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
