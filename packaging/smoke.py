"""Try a frozen program where there is nothing else: no Python, no network but loopback.

    python packaging/smoke.py dist/lectern [--screenshot FILE.png] [--bare]

The program is copied to a folder with blanks, umlauts and Chinese in its name, into a root that
has only the system's libraries, mounted read-only in namespaces of its own (bubblewrap), and
driven over every road: version, doctor, add, search, ask, topics, serve, a reader that crashes, a
kill and the recovery, another version beside it, an update, and the window
under Xvfb. ``--bare`` does without the cage and the window, where there is no bubblewrap.
Standard library only, and minisign for the update.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from trial.cage import INSTALLED, PATIENCE_S, SAMPLES, Cage
from trial.checks import must, wait_for
from trial.screen import grab, start_display, window_id

QUESTION = "How much notice must the tenant give to end the lease early?"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--screenshot", type=Path)
    parser.add_argument("--bare", action="store_true", help="no cage, no window")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="lectern-smoke-", ignore_cleanup_errors=True) as work:
        cage = Cage(given.program.resolve(), Path(work), given.bare)
        cage.home.mkdir()
        if cage.bare:
            os.environ["LECTERN_HOME"] = str(cage.home / "profile")
        steps: list[Callable[[Cage], str]] = [
            nothing_else_is_there, version, start, doctor, add, hostile, search, ask, adapt,
            serve, beside_another, recover, topics, update,
        ]  # fmt: skip
        for step in steps[1:] if cage.bare else steps:
            report(step.__name__, step(cage))
        if not cage.bare:
            report("window", window(cage, given.screenshot))
    print("All well.")
    return 0


def report(name: str, said: str) -> None:
    print(f"{name.replace('_', ' '):<24} {said}", flush=True)


def nothing_else_is_there(cage: Cage) -> str:
    """No Python, no shell, and no way out: only loopback."""
    for name in ("/usr/bin/python3", "/bin/sh", "/usr/local/bin/python3"):
        gone = subprocess.run(cage.command(name, "-c", ""), capture_output=True, check=False)
        must(gone.returncode != 0, f"{name} is in the cage")
    return "no Python, no shell, loopback only, the program's folder read-only"


def version(cage: Cage) -> str:
    said = cage.engine("--version").strip()
    must(said.startswith("Lectern "), f"--version says {said!r}")
    return said


def start(cage: Cage) -> str:
    cage.engine("--help")
    times = []
    for _ in range(3):
        cage.engine("--help")
        times.append(cage.took["--help"])
    return f"--help in {min(times):.2f} s"


def doctor(cage: Cage) -> str:
    found = cage.json("doctor")
    for part in ("embedder", "generator"):
        must("problem" not in found[part], f"doctor: {found[part]}")
    confined = found["machine"]["readers"]
    must("seccomp" in confined or sys.platform != "linux", f"readers are confined: {confined}")
    return (
        f"{found['embedder']['backend']}, {found['generator']['name']}, first start in "
        f"{cage.took['doctor']:.1f} s"
    )


def add(cage: Cage) -> str:
    cage.engine("add", cage.seen(SAMPLES))
    status = cage.json("status")
    files = status["files"]
    must(files["indexed"] >= 10, f"indexed: {files}")
    must(not files["failed"], f"failed: {cage.json('status', '--failed')}")
    return f"{files['indexed']} files in {cage.took['add']:.1f} s, text of pictures included"


def hostile(cage: Cage) -> str:
    """A reader that runs out of memory costs its file, not the engine: a bomb of zeros."""
    import zlib

    folder = cage.home / "hostile"
    folder.mkdir()
    (folder / "torn.pdf").write_bytes(b"%PDF-1.7\n" + os.urandom(4096))
    (folder / "bomb.gz").write_bytes(
        b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + zlib.compress(b"\0" * 50_000_000)[2:-4] + b"\0" * 8
    )
    (folder / "fine.txt").write_text("The hedgehog sleeps in the woodshed.", "utf-8")
    done = subprocess.run(
        cage.program_line("add", cage.seen(folder)),
        capture_output=True, check=False, encoding="utf-8", timeout=PATIENCE_S,
    )  # fmt: skip
    must(done.returncode in (0, 1), f"add of hostile files: {done.returncode} {done.stderr}")
    hits = cage.json("search", "hedgehog woodshed")["hits"]
    must(hits and hits[0]["path"].endswith("fine.txt"), "the good file beside bad ones is found")
    return f"bad files are accounted for ({done.returncode}), the good one beside them is found"


def search(cage: Cage) -> str:
    hits = cage.json("search", "notice to end the lease")["hits"]
    must(hits and "lease" in hits[0]["path"], f"search finds {hits[:1]}")
    return f"{hits[0]['path']} first, {cage.took['search']:.1f} s from cold"


def ask(cage: Cage) -> str:
    lines = cage.engine("ask", QUESTION, "--json").strip().splitlines()
    events = [json.loads(line) for line in lines]
    must(any("cited" in json.dumps(event) for event in events), "an answer cites")
    shown = cage.engine("ask", QUESTION)
    must("lease" in shown, "the answer names its file")
    return f"answered with citations, {cage.took['ask']:.1f} s from cold"


def adapt(cage: Cage) -> str:
    """Learning a library needs no torch; of so few documents there may be too little to learn."""
    done = subprocess.run(
        cage.program_line("adapt", "--minutes", "1"),
        capture_output=True, check=False, encoding="utf-8", timeout=PATIENCE_S,
    )  # fmt: skip
    must(done.returncode in (0, 3), f"adapt: {done.returncode} {done.stderr}")
    must("Traceback" not in done.stderr, f"adapt: {done.stderr}")
    return (done.stdout + done.stderr).strip().splitlines()[-1]


def serve(cage: Cage) -> str:
    """Answers on loopback to whoever has the token, and to nobody else."""
    token = cage.json("serve", "--show-token")["token"]
    serving = subprocess.Popen(
        cage.program_line("serve", "--port", "0", "--json", shared_loopback=True),
        stdout=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    try:
        assert serving.stdout is not None
        said = json.loads(serving.stdout.readline())
        must(said["event"] == "serving", f"serve says {said}")
        must(status_of(f"{said['url']}/api/v1/status", "wrong") in (401, 403), "a token is wanted")
        must(status_of(f"{said['url']}/api/v1/status", token) == 200, "the token opens it")
        return f"at {said['url']}, with its token only"
    finally:
        serving.terminate()
        serving.wait(30)


def status_of(url: str, token: str) -> int:
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def beside_another(cage: Cage) -> str:
    """Another version of the program, while this one serves the profile, says so."""
    newer = altered(cage, "9.9.9")
    serving = subprocess.Popen(
        cage.program_line("serve", "--port", "0", "--json"), stdout=subprocess.PIPE
    )
    try:
        assert serving.stdout is not None
        serving.stdout.readline()
        must(newer.engine("--version").strip() == "Lectern 9.9.9", "the other has its version")
        # In namespaces of its own it cannot see whose lock that is, but that it is held.
        refused = newer.engine("status", "--json", codes=(2,))
        must('"busy"' in refused and "9.9.9" in refused, f"the other says: {refused}")
    finally:
        serving.terminate()
        serving.wait(30)
    indexed = newer.json("status")["files"]["indexed"]
    must(indexed, "alone, the other opens the profile")
    return "says that another version has the profile open; opens it when that has ended"


def altered(cage: Cage, version: str = "") -> Cage:
    """A copy of the program whose files may be changed; of another version, if wanted."""
    copy = cage.work / "another"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(cage.program, copy, symlinks=True, copy_function=os.link)
    if version:
        places = ("lectern-*.dist-info/METADATA", "lectern.egg-info/PKG-INFO")  # either is found
        described = next(one for place in places for one in copy.glob(f"_internal/{place}"))
        text = described.read_text("utf-8")
        described.unlink()  # a second name of the file: it would change both
        described.write_text(
            text.replace("\nVersion: ", f"\nVersion: {version}\nWas: ", 1), "utf-8"
        )
    return Cage(copy, cage.work, cage.bare)


def update(cage: Cage) -> str:
    """A signed release that is newer is taken, offline; an older one, and a forged one, are not."""
    if shutil.which("minisign") is None:
        return "not tried: minisign is not installed"
    folder = cage.home / "release"
    folder.mkdir()
    key = folder / "key.pub"
    quiet("minisign", "-G", "-W", "-p", str(key), "-s", str(folder / "key.sec"))
    program = altered(cage)
    settled = program.program / "_internal" / "resources" / "updates.toml"
    settled.unlink(missing_ok=True)
    public = key.read_text("ascii").splitlines()[1]
    settled.write_text(f'url = "https://updates.invalid"\npublic_key = "{public}"\n', "ascii")
    package = folder / "lectern.tar.zst"
    said = {}
    for version in ("99.0", "0.0.1"):
        package.write_bytes(version.encode())
        publish(folder, package, version)
        said[version] = program.engine("update", cage.seen(package), codes=(0, 2))
    must("99.0, signed" in said["99.0"], f"a newer release: {said['99.0']}")
    must("signed" not in said["0.0.1"], f"an older release: {said['0.0.1']}")
    package.write_bytes(b"forged")
    must("signed" not in program.engine("update", cage.seen(package), codes=(2,)), "a forged file")
    program.engine("update", "--check", codes=(2,))  # no way out of here
    return "a newer one with its signature is taken, an older and a forged one are refused"


def publish(folder: Path, package: Path, version: str) -> None:
    """The list of a release that holds ``package``, signed."""
    listed = {
        "name": package.name,
        "sha256": hashlib.sha256(package.read_bytes()).hexdigest(),
        "size": package.stat().st_size,
        "system": sys.platform,
        "machine": {"AMD64": "x86_64", "arm64": "aarch64"}.get(
            platform.machine(), platform.machine()
        ),
        "kind": "tar.zst",
    }
    (folder / "release.json").write_text(json.dumps({"version": version, "files": [listed]}))
    quiet("minisign", "-S", "-W", "-s", str(folder / "key.sec"), "-m", str(folder / "release.json"))


def quiet(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def topics(cage: Cage) -> str:
    events = [json.loads(line) for line in cage.engine("topics", "--json").strip().splitlines()]
    must(any("topics" in event for event in events), f"topics: {events[-1:]}")
    return f"found in {cage.took['topics']:.1f} s"


def recover(cage: Cage) -> str:
    """Killed while it indexes; the next start loses nothing and lists nothing twice."""
    before = cage.json("status")["files"]["indexed"]
    many = cage.home / "many"
    many.mkdir()
    for number in range(200):
        text = f"Report {number}. The badger counted {number} apples in the orchard.\n" * 20
        (many / f"{number}.txt").write_text(text, "utf-8")
    adding = subprocess.Popen(
        cage.program_line("add", cage.seen(many)),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    time.sleep(6)
    adding.send_signal(signal.SIGKILL)
    adding.wait()
    time.sleep(1)
    cage.engine("resume", codes=(0, 1))  # 1: the hostile files are still there
    after = cage.json("status")["files"]
    must(after["indexed"] == before + 200 and not after["pending"], f"after a kill: {after}")
    return f"killed while indexing, all {after['indexed']} files there after the next start"


def window(cage: Cage, screenshot: Path | None) -> str:
    """Shown under Xvfb with its engine child; a picture of it, and how soon it was there."""
    display, server = start_display()
    try:
        began = time.monotonic()
        shown = subprocess.Popen(
            cage.command(f"{INSTALLED}/lectern", display=display),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        )  # fmt: skip
        appeared = wait_for(lambda: window_id(display), 60, "the window appears")
        opened_s = time.monotonic() - began
        place = cage.home / ".local/share/Lectern/engine.json"
        wait_for(place.exists, 60, "the window's engine serves")
        time.sleep(4)
        must(shown.poll() is None, "the window stays up")
        if screenshot is not None:
            grab(display, screenshot)
        shown.terminate()
        shown.wait(30)
        must(appeared, "the window has a name")
        return f"up in {opened_s:.2f} s, its engine behind it"
    finally:
        server.terminate()
        server.wait(10)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
