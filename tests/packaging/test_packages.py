"""The pieces of the packages: control, archive, sums, bill of materials, list of a release."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tarfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from bundle import archive, contents, deb, needs, release, windows

EPOCH = 1_700_000_000


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A frozen program in small."""
    folder = tmp_path / "lectern"
    (folder / "_internal").mkdir(parents=True)
    for name in ("lectern", "lectern-engine"):
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o750)
    (folder / "_internal" / "data.txt").write_text("data")
    (folder / "_internal" / "link.so").symlink_to("data.txt")
    return folder


def test_depends_on_what_the_program_takes_from_the_system() -> None:
    line = deb.depends({"libc.so.6", "libGL.so.1", "libglib-2.0.so.0"}, "2.35")
    assert line == "libc6 (>= 2.35), libgl1, libglib2.0-0t64 | libglib2.0-0"
    with pytest.raises(KeyError, match="libnobody"):
        deb.depends({"libnobody.so.1"}, "2.35")


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")
def test_a_deb_says_what_it_is_and_is_the_same_twice(program: Path, tmp_path: Path) -> None:
    picture = tmp_path / "16.png"
    picture.write_bytes(b"png")
    made = []
    for name in ("one", "two"):
        target = tmp_path / f"{name}.deb"
        deb.build_deb(
            program, deb.Icons({16: picture}, picture), tmp_path / f"work-{name}", target,
            about=deb.About("1.2.3", "amd64", "libc6 (>= 2.35)"), epoch=EPOCH,
        )  # fmt: skip
        made.append(target.read_bytes())
    assert made[0] == made[1]

    def asked(*arguments: str) -> str:
        return subprocess.run(
            ["dpkg-deb", *arguments], capture_output=True, text=True, check=True
        ).stdout

    assert asked("--field", str(target), "Version", "Package").split() == [
        "Version:", "1.2.3", "Package:", "lectern",
    ]  # fmt: skip
    listed = asked("--contents", str(target))
    assert "root/root" in listed
    assert "./opt/lectern/lectern-engine" in listed
    assert "./usr/share/applications/lectern.desktop" in listed
    assert "./usr/share/icons/hicolor/16x16/apps/lectern.png" in listed
    assert "/usr/bin/lectern -> /opt/lectern/lectern" in listed
    assert "-rwxr-xr-x" in next(line for line in listed.splitlines() if "lectern-engine" in line)
    assert {"prerm", "postrm"} <= {*asked("--info", str(target)).split()}
    assert "@VERSION@" not in deb.metainfo("1.2.3", EPOCH)


@pytest.mark.skipif(shutil.which("zstd") is None, reason="zstd is not installed")
def test_an_archive_is_the_same_twice(program: Path, tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        target = tmp_path / f"{name}.tar.zst"
        archive.build_archive(program, target, name="lectern-1", epoch=EPOCH, level=3)
        made.append(target.read_bytes())
    assert made[0] == made[1]
    plain = tmp_path / "plain.tar"
    subprocess.run(["zstd", "-q", "-d", str(target), "-o", str(plain)], check=True)
    with tarfile.open(plain) as opened:
        entries = {entry.name: entry for entry in opened}
    assert entries["lectern-1/lectern"].mode == 0o755
    assert entries["lectern-1/_internal/data.txt"].mode == 0o644
    assert entries["lectern-1/_internal/link.so"].linkname == "data.txt"
    assert {entry.mtime for entry in entries.values()} == {EPOCH}
    assert {(entry.uid, entry.uname) for entry in entries.values()} == {(0, "root")}


def test_sums_are_as_sha256sum_writes_them(tmp_path: Path) -> None:
    file = tmp_path / "a.deb"
    file.write_bytes(b"content")
    archive.write_sums([file], tmp_path / "SHA256SUMS")
    wanted = f"{hashlib.sha256(b'content').hexdigest()}  a.deb\n"
    assert (tmp_path / "SHA256SUMS").read_text() == wanted


def test_the_bill_of_materials_names_version_and_licence_and_is_the_same_twice() -> None:
    found = contents.distributions(["numpy.linalg", "typer", "not_ours.at_all"])
    names = {one.metadata["Name"] for one in found}
    assert {"numpy", "typer"} <= names
    bills = [contents.bill(found, version="1", epoch=EPOCH, extra=[]) for _ in range(2)]
    assert bills[0] == bills[1]
    bill = json.loads(bills[0])
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    (numpy,) = [each for each in bill["components"] if each["name"] == "numpy"]
    assert numpy["purl"] == f"pkg:pypi/numpy@{distribution('numpy').version}"
    assert "BSD" in numpy["licenses"][0]["license"]["name"]


def test_licences_come_along_and_qt_has_its_text(tmp_path: Path) -> None:
    found = [distribution("numpy"), distribution("PySide6")]
    contents.collect_licences(found, tmp_path)
    assert list((tmp_path / "numpy").iterdir())
    assert {"LGPL-3.0.txt", "GPL-3.0.txt"} <= {
        file.name for file in (tmp_path / "PySide6").iterdir()
    }


def test_a_release_list_is_read_by_the_engine(tmp_path: Path) -> None:
    from engine.updates.minisign import PublicKey
    from engine.updates.release import read
    from tests.engine.updates.signing import Publisher

    for name in ("lectern_1.2.3_amd64.deb", "lectern-1.2.3-linux-x86_64.tar.zst",
                 "lectern-1.2.3-windows-x86_64.exe", "lectern-1.2.3-macos-arm64.dmg",
                 "window.png"):  # fmt: skip
        (tmp_path / name).write_text(name)
    content = release.release_list(tmp_path.iterdir(), version="1.2.3", notes="Better.").encode()
    publisher = Publisher.new()
    found = read(content, publisher.sign(content), PublicKey.read(publisher.public))
    assert [(each.system, each.machine, each.kind) for each in found.files] == [
        ("linux", "x86_64", "tar.zst"),
        ("darwin", "aarch64", "dmg"),
        ("win32", "x86_64", "exe"),
        ("linux", "x86_64", "deb"),
    ]


def test_a_build_is_told_where_its_updates_come_from(tmp_path: Path) -> None:
    from engine.updates.release import source
    from tests.engine.updates.signing import Publisher

    settled = tmp_path / "updates.toml"
    settled.write_text(release.updates_toml("https://a.invalid", Publisher.new().public))
    assert source(settled).url == "https://a.invalid"


def test_the_version_resource_has_four_numbers(tmp_path: Path) -> None:
    text = windows.version_resource(tmp_path, "1.2.3").read_text()
    assert "(1, 2, 3, 0)" in text


@pytest.mark.skipif(shutil.which("readelf") is None, reason="readelf is not installed")
def test_what_is_needed_of_the_system_is_read_from_the_libraries(tmp_path: Path) -> None:
    shutil.copyfile("/bin/true", tmp_path / "true")
    assert "libc.so.6" in needs.from_the_system(tmp_path)
    assert needs.oldest_libc(tmp_path).startswith("2.")


@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell")
@pytest.mark.parametrize("name", ["prerm", "postrm"])
def test_the_scripts_of_a_package_can_be_read(name: str) -> None:
    script = deb.HERE / "scripts" / name
    subprocess.run(["sh", "-n", str(script)], check=True)
    assert script.stat().st_mode & 0o100
