"""Runs first in the frozen window: what it starts is not to load its libraries.

The bootloader lets the system's linker look into our folder first. A browser or a file manager
that the window opens would look there too, find libraries older than its own, and fail. The
trap: not for the engine, whose reading processes are the same program and are not told anew.
"""

import os

for _name in ("LD_LIBRARY_PATH", "LIBPATH", "DYLD_LIBRARY_PATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before is not None:
        os.environ[_name] = _before
    else:
        os.environ.pop(_name, None)
