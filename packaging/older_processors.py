"""Does the frozen program answer on processors that lack what this one has? Emulated by qemu.

    python packaging/older_processors.py dist/lectern [KIND...]

For each kind: llama.cpp's library that is chosen, and a sentence of the language model. Slow:
every instruction is translated. Needs qemu-x86_64-static or qemu-x86_64 of qemu-user.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# What qemu calls them, and which library they must get at best.
KINDS = {
    "Nehalem": "sse42",  # 2008, no AVX
    "IvyBridge": "ivybridge",  # 2012, AVX and no AVX2
    "Haswell": "haswell",  # 2013, AVX2 and no AVX-512
}
TEXT = "The tenant may end the lease with three months' notice to the end of a quarter."


def main(program: Path, *kinds: str) -> int:
    emulator = shutil.which("qemu-x86_64-static") or shutil.which("qemu-x86_64")
    if emulator is None:
        sys.exit("qemu-user is not installed")
    failed = 0
    for kind in kinds or KINDS:
        library = KINDS[kind]
        began = time.monotonic()
        code, loaded, said = score(emulator, kind, program)
        good = code == 0 and loaded == {f"libggml-cpu-{library}.so"}
        failed += not good
        took = time.monotonic() - began
        verdict = "good" if good else "FAILED"
        print(f"{kind:<12} {verdict}, {sorted(loaded)}, {took:.0f} s\n  {said}", flush=True)
    return 1 if failed else 0


def started_already(program: Path) -> dict[str, str]:
    """What the bootloader sets before it starts the program anew, with which it does not: the
    new start would be on the processor of this machine, not on the emulated one."""
    return {
        "_PYI_ARCHIVE_FILE": str(program / "lectern-engine"),
        "_PYI_APPLICATION_HOME_DIR": str(program / "_internal"),
        "_PYI_PARENT_PROCESS_LEVEL": "0",
        "LD_LIBRARY_PATH": str(program / "_internal"),
    }


def score(emulator: str, kind: str, program: Path) -> tuple[int, set[str], str]:
    """How the language model expects a sentence: exit code, libraries loaded for it, what it
    said."""
    with tempfile.TemporaryDirectory() as home:
        text = Path(home, "text.txt")
        text.write_text(TEXT, "utf-8")
        running = subprocess.Popen(
            [emulator, "-cpu", kind, str(program / "lectern-engine"), "--home", home,
             "eval", "--perplexity", str(text), "--json"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
            env={**os.environ, **started_already(program)},
        )  # fmt: skip
        loaded: set[str] = set()
        while running.poll() is None:
            try:
                mapped = Path(f"/proc/{running.pid}/maps").read_text()
            except OSError:
                break
            loaded.update(re.findall(r"libggml-cpu-\w+\.so", mapped))
            time.sleep(1)
        said = running.communicate()[0]
        return running.returncode, loaded, said.strip()[-300:]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), *sys.argv[2:]))
