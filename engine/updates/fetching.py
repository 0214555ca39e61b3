"""The one connection that Lectern makes, and only when it is asked to look for a newer version."""

from __future__ import annotations

import urllib.error
import urllib.request
from urllib.parse import urlsplit

from engine.domain.errors import EngineError

_TIMEOUT_S = 20.0
_LARGEST = 1 << 20
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


def fetch(url: str) -> bytes:
    """What lies at ``url``: https, or anything on this machine. Sends nothing but the request.

    Raises :class:`EngineError` ("not_found") when it cannot be had.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise EngineError("usage", f"{url} is not an https address.", hint="Install Lectern again.")
    request = urllib.request.Request(url, headers={"User-Agent": "Lectern"})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as answer:  # noqa: S310
            content: bytes = answer.read(_LARGEST + 1)
            return content
    except (urllib.error.URLError, OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise EngineError(
            "not_found",
            f"{parts.hostname} cannot be asked for a newer version ({reason}).",
            hint="Try again when there is a connection, or get the file on another machine and "
            "check it here: update FILE.",
        ) from error
