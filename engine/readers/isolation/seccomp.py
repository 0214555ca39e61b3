"""A filter that the Linux kernel runs before each system call of a reader.

A deny list, since native libraries need calls that nobody can foresee: nothing is opened for
writing, nothing is changed, started, connected to or signalled. What is refused fails with
EPERM, as it would for want of a right, and the reader lives on. The trap: the filter sees
numbers only, never what a pointer points to, so a call that takes its orders from memory
(clone3, openat2, io_uring) is answered as if the kernel did not have it.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
from collections.abc import Iterator

from engine.readers.isolation import syscalls

_LOAD, _EQUAL, _GREATER, _ANY_BIT, _RETURN = 0x20, 0x15, 0x25, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_CLONE_THREAD = 0x10000

_CALL = {"x86_64": 317, "aarch64": 277}
_SET_MODE_FILTER, _GET_ACTION_AVAIL, _ALL_THREADS = 1, 2, 1
_PR_SET_NO_NEW_PRIVS = 38


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("program", ctypes.c_char_p))


def available() -> bool:
    """Whether :func:`confine` would work here."""
    machine = platform.machine()
    if machine not in syscalls.ARCHITECTURES:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    action = ctypes.c_uint32(_ERRNO)
    return bool(libc.syscall(_CALL[machine], _GET_ACTION_AVAIL, 0, ctypes.byref(action)) == 0)


def confine() -> bool:
    """Confine every thread of this process, for good; False where the kernel will not."""
    machine = platform.machine()
    if machine not in syscalls.ARCHITECTURES:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    program = b"".join(_program(machine, os.getpid()))
    wanted = _Filter(len(program) // 8, program)
    call = _CALL[machine]
    return bool(libc.syscall(call, _SET_MODE_FILTER, _ALL_THREADS, ctypes.byref(wanted)) == 0)


def _program(machine: str, own_pid: int) -> Iterator[bytes]:
    yield _instruction(_LOAD, _ARCHITECTURE)
    yield _instruction(_EQUAL, syscalls.ARCHITECTURES[machine], if_true=1)
    yield _refuse(errno.EPERM)  # a call of another processor's kind, such as 32-bit code's
    yield _instruction(_LOAD, _NUMBER)
    yield _instruction(_GREATER, syscalls.NEWEST, if_false=1)
    yield _refuse(errno.ENOSYS)
    for number in syscalls.numbers(syscalls.UNSEEN, machine).values():
        yield _instruction(_EQUAL, number, if_false=1)
        yield _refuse(errno.ENOSYS)
    for number in syscalls.numbers(syscalls.REFUSED, machine).values():
        yield _instruction(_EQUAL, number, if_false=1)
        yield _refuse(errno.EPERM)
    for name, number in syscalls.numbers(syscalls.BY_ARGUMENT, machine).items():
        checks = _checks(name, own_pid)
        yield _instruction(_EQUAL, number, if_false=len(checks))
        yield from checks
    yield _instruction(_RETURN, _ALLOW)


def _checks(name: str, own_pid: int) -> list[bytes]:
    """How a call is judged by its arguments; ends in a verdict."""
    match name:
        case "open" | "openat":
            test, argument = _ANY_BIT, int(name == "openat") + 1
            verdicts = [_refuse(errno.EPERM), _instruction(_RETURN, _ALLOW)]
            value = _WRITING
        case "clone":  # a new thread is welcome, a new process is not
            test, argument, value = _ANY_BIT, 0, _CLONE_THREAD
            verdicts = [_instruction(_RETURN, _ALLOW), _refuse(errno.EPERM)]
        case _:  # kill, tgkill, prlimit64: to the process itself only
            test, argument, value = _EQUAL, 0, own_pid
            verdicts = [_instruction(_RETURN, _ALLOW), _refuse(errno.EPERM)]
    load = _instruction(_LOAD, _ARGUMENTS + 8 * argument)
    checks = [load, _instruction(test, value, if_false=1), *verdicts]
    if name == "prlimit64":  # 0 means the process itself, too
        checks.insert(1, _instruction(_EQUAL, 0, if_true=1))
    return checks


def _refuse(error: int) -> bytes:
    return _instruction(_RETURN, _ERRNO | error)


def _instruction(code: int, value: int, *, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)
