"""What the workers of the sandbox tests do: misbehave in every way a parser can."""

from __future__ import annotations

import ctypes
import errno
import io
import os
import signal
import socket
import struct
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.domain.errors import Failure, ReadError


def misbehave(request: str) -> Iterator[Any]:
    """One result, or as many as ``count N`` asks for; ``half`` crashes after the second."""
    if request.startswith("count"):
        for number in range(int(request.split()[1])):
            yield str(number)
        return
    if request == "half":
        yield from "ab"
        os.kill(os.getpid(), signal.SIGSEGV)
    yield answer(request)


def answer(request: str) -> str:
    if request == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if request == "exit":
        os._exit(3)
    if request == "hang":
        time.sleep(600)
    if request == "bug":
        raise KeyError(request)
    if request == "skip":
        raise ReadError("empty", "This file is empty.", "Fill it.", skipped=True)
    if request.startswith("eat"):
        held = []
        while len(held) < int(request[3:]):
            held.append(b"x" * 2**20)
        return "ate"
    if request == "pid":
        return str(os.getpid())
    return request.upper()


def attempt(request: tuple[str, str]) -> Iterator[str]:
    """Do what no reader should, by ``request``'s name, to its path or port: what came of
    it, or "refused"."""
    deed, target = request
    try:
        yield str(_DEEDS[deed](target))
    except PermissionError:
        yield "refused"


def _native(name: str, *arguments: object) -> str:
    """The same deed by native code, which asks nobody but the kernel."""
    done = getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments)
    if done >= 0:
        return "done"
    assert ctypes.get_errno() in (errno.EPERM, errno.EACCES), ctypes.get_errno()
    return "refused"


def _native_connect(port: str) -> str:
    libc = ctypes.CDLL(None, use_errno=True)
    handle = libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0)
    if handle < 0:
        return "refused"
    address = struct.pack("=HH4s8x", socket.AF_INET, socket.htons(int(port)), b"\x7f\0\0\1")
    return "done" if libc.connect(handle, address, len(address)) == 0 else "refused"


def _native_spawn(program: str) -> str:
    given = (ctypes.c_char_p * 2)(program.encode(), None)
    pid = ctypes.c_int()
    call = ctypes.CDLL(None).posix_spawn
    failed = call(ctypes.byref(pid), program.encode(), None, None, given, given)
    return "refused" if failed in (errno.EPERM, errno.EACCES) else "done"


def _native_fork(_: str) -> str:
    parent = os.getpid()
    done = _native("fork")
    if os.getpid() != parent:
        os._exit(0)
    return done


def _threads(_: str) -> int:
    found: list[int] = []
    threads = [threading.Thread(target=found.append, args=(1,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(found)


def _temporary(_: str) -> str:
    with tempfile.TemporaryFile() as file, tempfile.SpooledTemporaryFile(max_size=1) as spooled:
        file.write(b"held")
        spooled.write(b" in memory")
        file.seek(0)
        spooled.seek(0)
        return (file.read() + spooled.read()).decode()


def _foreign_libraries(_: str) -> str:
    """The native libraries that readers stand on, at work."""
    import lxml.etree
    import openvino
    import PIL.Image
    import py3langid
    import pypdfium2
    import python_calamine

    from tests.engine.readers.packages import xlsx
    from tests.engine.readers.pdf.pdf_samples import report_pdf

    assert "CPU" in openvino.Core().available_devices
    assert py3langid.classify("Der Hafen wurde im Jahr 1871 gebaut.")[0] == "de"
    PIL.Image.new("L", (64, 64)).resize((32, 32)).tobytes()
    workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(xlsx()))
    words = [
        pypdfium2.PdfDocument(report_pdf())[0].get_textpage().get_text_range(0, 3),
        lxml.etree.fromstring(b"<a>Oak</a>").text,
        str(len(workbook.sheet_names) > 0),
    ]
    return " ".join(map(str, words))


def _kill(pid: str) -> str:
    os.kill(int(pid), 0)
    return "done"


@dataclass(frozen=True)
class Order:
    """What a worker that was taken over would send: code for whoever unpacks it."""

    folder: str

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (self.folder,)


def give_orders(folder: str) -> Iterator[object]:
    yield Order(folder) if folder else Failure("plain", "A record of ours.")


_DEEDS: dict[str, Callable[[str], object]] = {
    "read": lambda path: Path(path).read_text(),
    "list": lambda folder: min(Path(folder).iterdir()).name,
    "threads": _threads,
    "temporary": _temporary,
    "libraries": _foreign_libraries,
    "print": lambda text: print(text) or "done",  # type: ignore[func-returns-value]
    "connect": lambda port: socket.create_connection(("127.0.0.1", int(port))) and "done",
    "look up": lambda _: socket.getaddrinfo("localhost", 80) and "done",
    "write": lambda path: Path(path).write_text("x"),
    "delete": lambda path: Path(path).unlink() or "done",  # type: ignore[func-returns-value]
    "rename": lambda path: Path(path).rename(path + "2") and "done",
    "make folder": lambda path: Path(path).mkdir() or "done",  # type: ignore[func-returns-value]
    "change mode": lambda path: Path(path).chmod(0) or "done",  # type: ignore[func-returns-value]
    "run": lambda program: subprocess.run([program], check=True) and "done",
    "shell": os.system,
    "signal": _kill,
    "native connect": _native_connect,
    "native write": lambda path: _native("open", path.encode(), os.O_WRONLY | os.O_CREAT, 0o600),
    "native cut": lambda path: _native("truncate", path.encode(), 0),
    "native delete": lambda path: _native("unlink", path.encode()),
    "native rename": lambda path: _native("rename", path.encode(), path.encode() + b"2"),
    "native change mode": lambda path: _native("chmod", path.encode(), 0),
    "native make folder": lambda path: _native("mkdir", path.encode(), 0o700),
    "native run": _native_spawn,
    "native fork": _native_fork,
    "native trace": lambda pid: _native("ptrace", 16, int(pid), None, None),
    "native signal": lambda pid: _native("kill", int(pid), 0),
    "native pair": lambda _: _native("socketpair", 1, 1, 0, (ctypes.c_int * 2)()),
}
