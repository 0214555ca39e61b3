from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.engine.installing import hub as hubs


@pytest.fixture
def hub() -> Iterator[hubs.Hub]:
    with hubs.serving() as running:
        yield running
