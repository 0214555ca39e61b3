"""Which files no person would look for: hidden, temporary, or some program's own.

The trap: this is about names *within* what a person pointed at; a folder that was added by
name is never clutter, even if it is called ``.notes``.
"""

from __future__ import annotations

import re

_TEMPORARY_FILE = re.compile(
    r"""
      ~\$.*                 # Office: owner file beside an open document
    | \.~lock\..*\#         # LibreOffice: lock file
    | ~wr[a-z]\d+\..*       # Word: scratch files
    | .*~                   # backups
    | \#.*\#                # Emacs: auto-save
    | 4913                  # Vim: probe for a writable folder
    | .*\.sw[k-p]           # Vim: swap files, counting down from .swp; Flash is .swf
    | .*\.(?:tmp|temp|part|partial|crdownload|download|opdownload|filepart)
    | .*\.sb-[0-9a-f]{8}-\w{6}  # macOS: safe save in progress
    | thumbs\.db(?::encryptable)? | ehthumbs\.db | desktop\.ini | icon\r
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_JUNK_FOLDERS = frozenset(
    {
        "__pycache__",
        "node_modules",
        "__macosx",
        "@eadir",
        "#recycle",
        "lost+found",
        "$recycle.bin",
        "system volume information",
    }
)


def is_clutter(name: str, *, folder: bool) -> bool:
    """Whether a file or folder of this name is hidden, temporary, or some program's own."""
    if name.startswith("."):
        return True
    if folder:
        return name.lower() in _JUNK_FOLDERS
    return _TEMPORARY_FILE.fullmatch(name) is not None
