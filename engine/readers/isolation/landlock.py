"""Landlock, with which a Linux process gives up rights to files for good.

A reader gives up writing, making, removing and running anything, and on newer kernels every
connection and every signal to others; it may read. The trap: a right can be given up only
if the kernel knows it, so the kernel is asked first which version it speaks.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct

_CREATE, _RESTRICT = 444, 446
_VERSION = 1
_PR_SET_NO_NEW_PRIVS = 38

# Rights by the version that brought them: execute, write, remove and make (1), link and rename
# between folders (2), truncate (3), control of devices (5). To read (bits 2 and 3) is kept.
_FILES = {1: 0x1FF3, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
_NETWORK_SINCE, _NETWORK = 4, 0b11  # bind and connect by TCP
_SCOPE_SINCE, _SCOPE = 6, 0b11  # abstract sockets and signals of processes outside


def version() -> int:
    """What the kernel speaks; 0 when it has no Landlock or keeps it off."""
    if platform.machine() not in ("x86_64", "aarch64"):
        return 0
    return max(0, int(_libc().syscall(_CREATE, None, ctypes.c_size_t(0), _VERSION)))


def confine() -> bool:
    """Confine this thread and those that it starts; False where the kernel will not."""
    spoken = version()
    if not spoken:
        return False
    libc = _libc()
    wanted = _rights(spoken)
    rules = libc.syscall(_CREATE, wanted, ctypes.c_size_t(len(wanted)), 0)
    if rules < 0:
        return False
    try:
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        return bool(libc.syscall(_RESTRICT, rules, 0) == 0)
    finally:
        os.close(rules)


def _rights(spoken: int) -> bytes:
    """struct landlock_ruleset_attr, as long as the kernel knows it."""
    files = sum(rights for since, rights in _FILES.items() if since <= spoken)
    if spoken < _NETWORK_SINCE:
        return struct.pack("=Q", files)
    if spoken < _SCOPE_SINCE:
        return struct.pack("=QQ", files, _NETWORK)
    return struct.pack("=QQQ", files, _NETWORK, _SCOPE)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
