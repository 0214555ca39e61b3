"""Why a download cannot be had, in words, and what to do."""

from __future__ import annotations

import errno
import shutil
from contextlib import suppress
from pathlib import Path

from engine.domain.errors import EngineError

SPARE_BYTES = 128 << 20  # left free on the disk
# Hugging Face says 401 of what does not exist, too, since that might be private.
_MISSING = ("RepoNotFound", "EntryNotFound", "RevisionNotFound")


def refused(url: str, host: str, status: int, error_code: str) -> EngineError:
    """A status that says no; ``error_code`` is what Hugging Face adds to it."""
    missing = error_code in _MISSING
    if status in (401, 403) and not missing:
        return EngineError(
            "network",
            f"{host} gives this model only to people who have signed in and accepted its"
            f" licence ({status}).",
            hint="Open its page in a browser, accept the licence, download the file there and"
            " drop it on the window of Lectern, or: models import PATH.",
        )
    if status in (404, 410) or missing:
        return EngineError(
            "not_found",
            f"{host} does not have this file any more ({status}): {url}",
            hint="Choose another model, or look for its file there and download it by its address.",
        )
    return EngineError(
        "network", f"{host} refuses the download ({status}).", hint="Try again later."
    )


def unreachable(host: str, error: Exception) -> EngineError:
    return EngineError(
        "network",
        f"{host} cannot be reached: {error}.",
        hint="Check the connection (and the proxy, if there is one), then go on; what has"
        " arrived is kept.",
    )


def unsteady(host: str) -> EngineError:
    return EngineError(
        "network",
        f"The file keeps changing on {host} while it is downloaded.",
        hint="Try again later.",
    )


def wrong(host: str, name: str) -> EngineError:
    return EngineError(
        "bad_model",
        f"What arrived is not what {host} says it sent: the checksum of {name} is wrong.",
        hint="It was thrown away. Download it again; if that goes wrong too, something between"
        " here and there changes it.",
    )


def no_room(needed: int, free: int) -> EngineError:
    return EngineError(
        "disk_full",
        f"The disk has no room for this model: {needed / 1e9:.1f} GB are needed,"
        f" {free / 1e9:.1f} GB are free.",
        hint="Free some space on the disk of Lectern's profile, then go on; what has arrived is"
        " kept.",
    )


def unwritable(target: Path, error: OSError) -> EngineError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        with suppress(OSError):
            return no_room(SPARE_BYTES, shutil.disk_usage(target.parent).free)
    return EngineError(
        "profile",
        f"{target.name} cannot be written ({error.strerror or error}).",
        hint=f"Check that you may write to {target.parent}.",
    )
