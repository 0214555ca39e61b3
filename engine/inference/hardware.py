"""What this machine offers: processor features, memory, accelerators, power.

Nothing here imports torch; llama.cpp is asked only by :func:`describe`.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import platform
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FEATURES = ("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "avx_vnni", "amx_bf16", "amx_int8",
            "asimd", "asimddp", "bf16", "i8mm", "sve")  # fmt: skip

_GGML_GPU = 1  # GGML_BACKEND_DEVICE_TYPE_GPU


@dataclass(frozen=True, slots=True)
class Hardware:
    """Facts for ``doctor``. ``gpu`` names what computes besides the processor, or is ""."""

    cpu: str
    physical_cores: int
    usable_cores: int
    features: tuple[str, ...]
    memory_bytes: int
    memory_available_bytes: int
    gpu: str
    llama_gpu_offload: bool
    on_battery: bool


def describe() -> Hardware:
    import psutil

    return Hardware(
        cpu=cpu_name(),
        physical_cores=psutil.cpu_count(logical=False) or os.cpu_count() or 1,
        usable_cores=default_threads(),
        features=cpu_features(),
        memory_bytes=int(psutil.virtual_memory().total),
        memory_available_bytes=available_memory_bytes(),
        gpu=gpu_name(),
        llama_gpu_offload=llama_offloads(),
        on_battery=on_battery(),
    )


@cache
def cpu_name() -> str:
    """The processor's marketing name, or its architecture where the system keeps it secret."""
    for line in _cpuinfo():
        key, _, value = line.partition(":")
        if key.strip() == "model name" and value.strip():
            return value.strip()
    return platform.processor() or platform.machine() or "unknown processor"


@cache
def cpu_features() -> tuple[str, ...]:
    """Those of :data:`FEATURES` that the system reports; empty where it does not say."""
    for line in _cpuinfo():
        key, _, value = line.partition(":")
        if key.strip() in ("flags", "Features"):
            present = set(value.split())
            return tuple(name for name in FEATURES if name in present)
    return ()


def default_threads() -> int:
    """Physical cores this process may use; hyper-threads slow matrix products down."""
    import psutil

    physical = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else physical
    return max(1, min(physical, allowed))


def available_memory_bytes() -> int:
    """Memory that can still be used without swapping; a container's limit counts."""
    import psutil

    available = int(psutil.virtual_memory().available)
    group = Path("/sys/fs/cgroup")
    try:
        limit = int((group / "memory.max").read_text())
        used = int((group / "memory.current").read_text())
    except (OSError, ValueError):  # no such group, or "max"
        return available
    return max(0, min(available, limit - used))


def total_memory_bytes() -> int:
    """All memory of this machine; a container's limit counts."""
    import psutil

    total = int(psutil.virtual_memory().total)
    try:
        return min(total, int(Path("/sys/fs/cgroup/memory.max").read_text()))
    except (OSError, ValueError):  # no such group, or "max"
        return total


def gpu_memory_bytes() -> int:
    """Free memory of the GPUs that llama.cpp can use; 0 without one, or where it was built
    without support for any."""
    if not llama_offloads():
        return 0
    try:
        from llama_cpp._ggml import libggml

        return sum(_free_bytes(libggml, number) for number in range(_count_devices(libggml)))
    except (ImportError, OSError, AttributeError):
        return 0


def _count_devices(library: ctypes.CDLL) -> int:
    library.ggml_backend_dev_count.restype = ctypes.c_size_t
    return int(library.ggml_backend_dev_count())


def _free_bytes(library: ctypes.CDLL, number: int) -> int:
    """Free memory of a device of ggml's, 0 of one that is no GPU."""
    library.ggml_backend_dev_get.restype = ctypes.c_void_p
    library.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    device = ctypes.c_void_p(library.ggml_backend_dev_get(number))
    library.ggml_backend_dev_type.restype = ctypes.c_int
    library.ggml_backend_dev_type.argtypes = [ctypes.c_void_p]
    if library.ggml_backend_dev_type(device) != _GGML_GPU:
        return 0
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    library.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
    return int(free.value)


def on_battery() -> bool:
    import psutil

    read = getattr(psutil, "sensors_battery", None)
    try:
        battery = read() if read else None
    except (OSError, NotImplementedError):  # a container may keep it secret
        return False
    return battery is not None and not battery.power_plugged


def nvidia_present() -> bool:
    """True when an NVIDIA driver is loaded; cheap, unlike asking torch."""
    if sys.platform == "win32":
        return ctypes.util.find_library("nvcuda") is not None
    return Path("/proc/driver/nvidia/version").exists()


def gpu_name() -> str:
    """The accelerator as torch names it if torch is loaded, else its maker."""
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available():
        return str(torch.cuda.get_device_name(0))
    if nvidia_present():
        return "NVIDIA"
    return "Apple" if sys.platform == "darwin" and platform.machine() == "arm64" else ""


def llama_offloads() -> bool:
    """True when llama.cpp was built for a GPU."""
    try:
        from llama_cpp import llama_supports_gpu_offload
    except (ImportError, OSError, RuntimeError):
        return False
    return bool(llama_supports_gpu_offload())


def machine_signature() -> str:
    """Changes when a measurement made on this machine should be made again."""
    gpu = "gpu" if nvidia_present() else ""
    return "|".join((cpu_name(), *cpu_features(), str(default_threads()), gpu))


@cache
def _cpuinfo() -> tuple[str, ...]:
    try:
        return tuple(Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines())
    except OSError:
        return ()
