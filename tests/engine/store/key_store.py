"""Key stores for the tests: one that keeps a file, and one that never answers."""

from __future__ import annotations

import json
import os
from pathlib import Path
from threading import Event

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

PLACE = "LECTERN_TEST_KEYS"  # names the file


class FileKeyring(KeyringBackend):
    priority = 1  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._keep({**self._kept(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        kept = self._kept()
        if kept.pop(f"{service}/{username}", None) is None:
            raise PasswordDeleteError(username)
        self._keep(kept)

    def _kept(self) -> dict[str, str]:
        place = Path(os.environ[PLACE])
        return json.loads(place.read_text()) if place.exists() else {}  # type: ignore[no-any-return]

    def _keep(self, kept: dict[str, str]) -> None:
        Path(os.environ[PLACE]).write_text(json.dumps(kept))


class SilentKeyring(FileKeyring):
    """As a Secret Service whose window waits for somebody to type."""

    def get_password(self, service: str, username: str) -> str | None:
        Event().wait()
        return None
