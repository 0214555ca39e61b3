"""Errors as the one JSON shape that every face uses, and their HTTP status."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from engine.domain.errors import EngineError

log = logging.getLogger("lectern")

_STATUS = {
    "usage": 400,
    "not_found": 404,
    "no_documents": 409,
    "no_model": 409,
    "bad_model": 409,
    "busy": 409,
    "no_key_store": 409,
    "profile": 500,
    "network": 502,
    "disk_full": 507,
}
_BY_STATUS = {404: "not_found", 405: "usage", 413: "too_large", 503: "overloaded"}


class AsciiResponse(JSONResponse):
    """JSON in which file names that are not Unicode survive, as escapes."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, allow_nan=False, separators=(",", ":")).encode("ascii")


class ProblemDetail(BaseModel):
    """What is wrong, and what to do. ``type`` repeats ``code`` for clients of OpenAI's API."""

    code: str = Field(examples=["not_found"])
    message: str
    hint: str = ""
    type: str = ""


class Problem(BaseModel):
    error: ProblemDetail


RESPONSES: dict[int | str, dict[str, Any]] = {
    status: {"model": Problem, "description": description}
    for status, description in (
        (400, "The request makes no sense."),
        (401, "The token is missing or wrong."),
        (403, "The request comes from a web page or under a foreign host name."),
        (404, "There is no such thing."),
        (409, "It cannot be done now; the hint says what has to be done first."),
        (413, "The request is too large."),
        (422, "The request does not fit its description."),
        (500, "Something broke; the log has the details."),
        (502, "What a person asked to be downloaded cannot be had."),
        (503, "Too much at once; try again in a moment."),
        (507, "The disk is full."),
    )
}


def problem(
    status: int, code: str, message: str, hint: str = "", headers: Mapping[str, str] | None = None
) -> AsciiResponse:
    detail = {"code": code, "message": message, "hint": hint, "type": code}
    return AsciiResponse({"error": detail}, status, headers=headers)


def of_engine(error: EngineError) -> AsciiResponse:
    return problem(_STATUS[error.code], error.code, error.message, error.hint)


def of_code(error: Mapping[str, str]) -> AsciiResponse:
    """The response to an error that came as an event."""
    status = _STATUS.get(error["code"], 500)
    return problem(status, error["code"], error["message"], error["hint"])


def overloaded() -> AsciiResponse:
    return problem(
        503,
        "overloaded",
        "Too many answers are being written at once.",
        "Try again in a moment.",
        {"Retry-After": "1"},
    )


def install(app: FastAPI) -> None:
    """Every error of ``app`` in the one shape."""

    @app.exception_handler(EngineError)
    def refused(_: Request, error: EngineError) -> Response:
        return of_engine(error)

    @app.exception_handler(RequestValidationError)
    def unfit(_: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        if first["type"] == "json_invalid":
            return problem(400, "usage", "The body is not JSON.", "Send a JSON object.")
        where = ".".join(str(part) for part in first["loc"][1:]) or "body"
        return problem(422, "usage", f"“{where}”: {first['msg']}", "See /openapi.json.")

    @app.exception_handler(HTTPException)
    def other(request: Request, error: HTTPException) -> Response:
        code = _BY_STATUS.get(error.status_code, "usage")
        message = f"{request.method} {request.url.path}: {error.detail}."
        return problem(error.status_code, code, message, "See /openapi.json.", error.headers)

    @app.exception_handler(Exception)
    def broken(_: Request, error: Exception) -> Response:
        log.error("A request failed.", exc_info=error)
        return problem(
            500, "internal", "Something in Lectern broke.", "The log in the profile says what."
        )
