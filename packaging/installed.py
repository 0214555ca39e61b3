"""Install a .deb in a clean Debian, use it without a network, remove it, purge it.

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
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
QUESTION = "How much notice must the tenant give to end the lease early?"


def main(package: Path, root: Path) -> int:
    must(not list(root.glob("usr/bin/python3*")), "the root has no Python")
    shutil.copyfile(package, root / "srv" / package.name)
    shutil.copytree(SAMPLES, root / "srv" / "samples", dirs_exist_ok=True)
    before = files(root)
    subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=True)  # noqa: S607
    try:
        return tried(package, root, before)
    finally:
        subprocess.run(["umount", str(root / "proc")], check=True)  # noqa: S607


def tried(package: Path, root: Path, before: set[str]) -> int:
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
    catalogue = root / "root/.local/share/Lectern/catalog.sqlite3"
    serving = subprocess.Popen(line(root, "lectern-engine", "serve", "--port", "0", "--json"),
                               stdout=subprocess.PIPE, env=ENVIRONMENT)  # fmt: skip
    assert serving.stdout is not None
    must(b"serving" in serving.stdout.readline(), "it serves")
    inside(root, "apt-get", "remove", "-y", "-qq", "lectern")
    serving.wait(30)  # ended by the package before its files went
    must(catalogue.exists(), "a removal keeps the profile")
    must(not ours(root, before) - {"root/.local/share/Lectern"}, "nothing else stays")
    inside(root, "dpkg", "-i", f"/srv/{package.name}")
    must("lease" in alone(root, "lectern-engine", "search", "end the lease"), "the profile serves")
    inside(root, "apt-get", "purge", "-y", "-qq", "lectern")
    must(not ours(root, before), f"a purge leaves nothing: {sorted(ours(root, before))[:5]}")
    print("Installed, used, removed with the profile kept, installed again, purged.")
    return 0


def ours(root: Path, before: set[str]) -> set[str]:
    """What has come since, by name; not apt's and dpkg's own records, and a profile as one."""
    profile = "root/.local/share/Lectern"
    came = {path for path in files(root) - before if "lectern" in path.lower()}
    return {
        profile if path.startswith(profile) else path
        for path in came
        if not path.startswith(("var/", "srv/"))
    }


def inside(root: Path, *command: str) -> None:
    subprocess.run(
        ["chroot", str(root), *command],  # noqa: S607 - found on the path
        check=True, stdout=subprocess.DEVNULL,
        env={**ENVIRONMENT, "DEBIAN_FRONTEND": "noninteractive"},
    )  # fmt: skip


def line(root: Path, *command: str) -> list[str]:
    """A command line that runs in the root with no network but loopback."""
    return ["unshare", "--net", "chroot", str(root), *command]


def alone(root: Path, *command: str, codes: tuple[int, ...] = (0,)) -> str:
    """What a command in the root says."""
    done = subprocess.run(
        line(root, *command),
        check=False, capture_output=True, encoding="utf-8", env=ENVIRONMENT,
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
