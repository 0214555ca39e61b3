"""Install a .deb in a clean Debian, use it without a network, remove it; what must stay stays.

    sudo debootstrap --variant=minbase bookworm ROOT
    sudo python packaging/installed.py dist/lectern_0.1.0_amd64.deb ROOT

The root has no Python. Its apt fetches what the package depends on, so that a dependency that
the control file forgets is found out here; everything after runs with loopback alone.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"
QUESTION = "How much notice must the tenant give to end the lease early?"


def main(package: Path, root: Path) -> int:
    must(not list(root.glob("usr/bin/python3*")), "the root has no Python")
    shutil.copyfile(package, root / "srv" / package.name)
    shutil.copytree(SAMPLES, root / "srv" / "samples", dirs_exist_ok=True)
    before = files(root)
    inside(root, "apt-get", "update", "-qq")
    inside(root, "apt-get", "install", "-y", "-qq", "--no-install-recommends",
           f"/srv/{package.name}")  # fmt: skip
    must((root / "opt/lectern/lectern").exists(), "the program is installed")
    said = alone(root, "lectern-engine", "--version")
    print(said, flush=True)
    alone(root, "lectern-engine", "add", "/srv/samples")
    must("lease" in alone(root, "lectern-engine", "search", "end the lease"), "search finds")
    must("lease" in alone(root, "lectern-engine", "ask", QUESTION), "an answer cites")
    window = alone(root, "timeout", "--preserve-status", "-s", "TERM", "15", "env",
                   "QT_QPA_PLATFORM=offscreen", "lectern", codes=(0, 143))  # fmt: skip
    must("Error" not in window, f"the window starts: {window}")
    inside(root, "apt-get", "purge", "-y", "-qq", "lectern")
    left = {path for path in files(root) - before if "lectern" in path.lower()}
    profile = "root/.local/share/Lectern"
    must(any(path.startswith(profile) for path in left), "the profile stays")
    left = {path for path in left if not path.startswith(profile)} - {f"srv/{package.name}"}
    left = {path for path in left if not path.startswith("var/")}  # apt's and dpkg's own records
    must(not left, f"nothing else stays: {sorted(left)[:5]}")
    print("Installed, used, removed; the profile stays.")
    return 0


def inside(root: Path, *command: str) -> None:
    subprocess.run(
        ["chroot", str(root), *command],  # noqa: S607 - found on the path
        check=True, stdout=subprocess.DEVNULL,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"},
    )  # fmt: skip


def alone(root: Path, *command: str, codes: tuple[int, ...] = (0,)) -> str:
    """The same with no network but loopback; what it says."""
    done = subprocess.run(
        ["unshare", "--net", "--pid", "--fork", "--mount-proc=" + str(root / "proc"),  # noqa: S607
         "chroot", str(root), *command],
        check=False, capture_output=True, encoding="utf-8",
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"},
    )  # fmt: skip
    if done.returncode not in codes:
        raise SystemExit(f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout + done.stderr


def files(root: Path) -> set[str]:
    return {
        path.relative_to(root).as_posix()
        for top in ("etc", "opt", "root", "srv", "tmp", "usr", "var")
        for path in (root / top).rglob("*")
    }


def must(condition: object, what: str) -> None:
    if not condition:
        raise SystemExit(f"FAILED: {what}")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()))
