from __future__ import annotations

import sys

from engine.inference.hardware import default_threads, describe, machine_signature


def test_describes_this_machine() -> None:
    hardware = describe()
    assert hardware.cpu
    assert 1 <= hardware.usable_cores == default_threads() <= hardware.physical_cores
    assert 0 < hardware.memory_available_bytes <= hardware.memory_bytes
    if sys.platform == "linux":
        assert hardware.features


def test_the_signature_is_stable() -> None:
    assert machine_signature() == machine_signature()
