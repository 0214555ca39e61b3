"""Runs first in the frozen programs: what they start is not to load their libraries.

The bootloader lets the system's linker look into our folder first. A browser or a file manager
that the window opens would look there too, find libraries older than its own, and fail.
"""

import os

for _name in ("LD_LIBRARY_PATH", "LIBPATH", "DYLD_LIBRARY_PATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before is not None:
        os.environ[_name] = _before
    else:
        os.environ.pop(_name, None)
