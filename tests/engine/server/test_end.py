"""The end of a service that others still listen to: quiet, clean and soon."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from tests import processes


@pytest.mark.real
@pytest.mark.parametrize("path", ["/api/v1/models/installs/events", "/api/v1/events"])
def test_streams_that_have_nothing_to_tell_end_without_a_word(tmp_path: Path, path: str) -> None:
    """``serving`` holds that the process ends with 0 and that no traceback was written."""
    with ThreadPoolExecutor(1) as other, processes.serving(tmp_path) as served:

        def listen() -> None:
            headers = {"Authorization": f"Bearer {served.token}"}
            with suppress(httpx.HTTPError):  # cut off, if its server was in a hurry
                httpx.get(served.url + path, headers=headers, timeout=30)

        other.submit(listen)
        time.sleep(1.0)  # it is being listened to
