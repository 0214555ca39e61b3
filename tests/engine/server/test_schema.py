"""The service against its own description: whatever is sent, no 5xx and no answer that the
description does not know (schemathesis makes the requests up)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from engine.server.app import application
from engine.service import Engine
from tests.conftest import index_now
from tests.engine.server.conftest import LEASE, PORT, TOKEN

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]


@pytest.fixture
def api(engine: Engine, folder: Path) -> Any:
    """The application inside its guard, which has tests of its own."""
    (folder / "lease.txt").write_text(LEASE)
    engine.add([folder])
    index_now(engine)
    guard = application(engine, token=TOKEN, port=PORT)
    return schemathesis.openapi.from_asgi("/openapi.json", guard._app)  # type: ignore[attr-defined]


# Not made up: endless streams, and requests that may name any folder of this machine.
LEFT_OUT = {
    ("GET", "/api/v1/events"),
    ("GET", "/api/v1/models/installs/events"),
    ("POST", "/api/v1/roots"),
}


def test_every_answer_is_as_described(api: Any) -> None:
    tried = set()
    for found in api.get_all_operations():
        operation = found.ok()
        name = (operation.method.upper(), operation.path)
        if name in LEFT_OUT:
            continue
        tried.add(name)

        @settings(
            max_examples=12, deadline=None, database=None, suppress_health_check=list(HealthCheck)
        )
        @given(case=operation.as_strategy())
        def conforms(case: schemathesis.Case) -> None:
            case.call_and_validate(checks=CHECKS)

        conforms()
    assert len(tried) > 15
