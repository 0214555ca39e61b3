"""What can go wrong, in words a person understands.

Three kinds (and only the second is raised to a caller):

    Failure       a bad file; data, kept in the catalogue and shown beside the file
    EngineError   a refused call: a stable ``code``, what is wrong, and what to do next
    Cancelled     the user said stop; never shown as an error

Anything else that escapes is a bug.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Failure:
    """Why one file could not be read or was left out.

    ``code`` is stable and machine-readable; ``message`` says what is wrong with the file
    and ``hint`` what its owner can do about it.
    """

    code: str
    message: str
    hint: str = ""


class ReadError(Exception):
    """A file that cannot be read; carries the :class:`Failure` for its row in the catalogue.

    ``skipped`` marks files that are left out on purpose (unsupported, empty, too large)
    rather than broken; ``tells_rest`` a message that says what of the file is indexed all
    the same.
    """

    def __init__(
        self,
        code: str,
        message: str,
        hint: str = "",
        *,
        skipped: bool = False,
        tells_rest: bool = False,
    ) -> None:
        super().__init__(message)
        self.failure = Failure(code, message, hint)
        self.skipped = skipped
        self.tells_rest = tells_rest

    def __reduce__(self) -> tuple[Any, ...]:
        """Exceptions are pickled by their ``args``, which are not those of ``__init__``."""
        failure = self.failure
        facts = (self.skipped, self.tells_rest)
        return _read_error, (failure.code, failure.message, failure.hint, *facts)


def _read_error(
    code: str, message: str, hint: str, skipped: bool, tells_rest: bool = False
) -> ReadError:
    return ReadError(code, message, hint, skipped=skipped, tells_rest=tells_rest)


class EngineError(Exception):
    """A call that the engine refuses. ``code`` is one of ``CODES`` and never changes meaning."""

    CODES = (
        "usage",  # the request itself is wrong
        "not_found",  # a path, root, collection or chat that does not exist
        "no_documents",  # nothing is indexed yet
        "no_model",  # no usable model file
        "bad_model",  # a model file that is damaged, unsupported or too big for memory
        "busy",  # another process is doing this already
        "profile",  # the profile is damaged, newer than this program or not writable
        "no_key_store",  # the system keeps no secrets for us
        "disk_full",  # no room left for the profile
        "network",  # a download that a person asked for cannot be had
    )

    def __init__(self, code: str, message: str, *, hint: str = "") -> None:
        if code not in self.CODES:
            raise ValueError(f"unknown error code {code!r}")
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


class Cancelled(Exception):  # noqa: N818 - it is no error
    """Raised at a cancel point after :meth:`CancelToken.cancel`; work done so far is kept."""
