"""What a reader may not do, whatever a hostile file makes of it: connect, write, run, signal.

Two walls. Python's own calls are refused on every system, so that a mistake in a parser
written in Python cannot do harm; on Linux the kernel refuses the same to native code, where
it knows how (seccomp, Landlock). Either wall missing leaves the other standing. The trap:
nothing here can be undone, so only a process that does nothing but read may call it.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from typing import IO, Any

from engine.readers.isolation import landlock, seccomp

_REFUSED = frozenset(
    (
        *("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname"),
        *("socket.gethostbyaddr", "socket.sendto", "socket.sendmsg"),
        *("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork"),
        *("os.forkpty", "pty.spawn", "os.startfile", "os.startfile/2", "os.killpg"),
        *("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink"),
        *("os.truncate", "os.chmod", "os.chown", "os.chflags", "os.utime"),
        *("os.setxattr", "os.removexattr", "shutil.rmtree", "shutil.move"),
        *("winreg.CreateKey", "winreg.DeleteKey", "winreg.DeleteValue", "winreg.SetValue"),
        *("winreg.SaveKey", "winreg.LoadKey", "winreg.ConnectRegistry"),
    )
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def confine() -> None:
    """Confine this process for good, as far as the system knows how."""
    _close_standard_streams()
    sys.dont_write_bytecode = True
    tempfile.TemporaryFile = _in_memory  # type: ignore[assignment]
    if sys.platform == "linux":
        _forbid_growing_files()
        landlock.confine()
        seccomp.confine()
    sys.addaudithook(_refuse)


def description() -> str:
    """How readers are confined on this machine, on one line."""
    by_kernel = []
    if sys.platform == "linux":
        by_kernel += ["seccomp"] * seccomp.available()
        by_kernel += [f"Landlock {spoken}" for spoken in [landlock.version()] if spoken]
    walls = " and ".join(["Python", *([f"the kernel ({', '.join(by_kernel)})"] * bool(by_kernel))])
    return f"no network, no writing, no programs: refused by {walls}"


def _close_standard_streams() -> None:
    """A parser must not speak to the terminal, nor into the JSON on stdout, nor read keys."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        with contextlib.suppress(OSError):
            os.dup2(nowhere, stream)
    os.close(nowhere)


def _in_memory(mode: str = "w+b", *_: object, **named: Any) -> IO[Any]:
    """What a library takes for a temporary file: what a document holds touches no disk."""
    if "b" in mode:
        return io.BytesIO()
    return io.TextIOWrapper(io.BytesIO(), encoding=named.get("encoding") or "utf-8")


def _forbid_growing_files() -> None:
    """Pipes are not files; SIGXFSZ would end the process where an error does."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _REFUSED or ((check := _CHECKED.get(event)) is not None and check(arguments)):
        raise PermissionError(errno.EPERM, f"a reader of files may not: {event}")


def _opens_for_writing(arguments: tuple[object, ...]) -> bool:
    path, _, flags = arguments
    return not isinstance(path, int) and isinstance(flags, int) and bool(flags & _WRITING)


def _signals_another(arguments: tuple[object, ...]) -> bool:
    return arguments[0] != os.getpid()


_CHECKED: dict[str, Callable[[tuple[object, ...]], bool]] = {
    "open": _opens_for_writing,
    "os.kill": _signals_another,
}
