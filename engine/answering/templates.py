"""The texts that are sent to a model: Jinja2 files in ``resources/prompts``."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from engine.answering.resources import prompts_folder


def rendered(template: str, **values: Any) -> str:
    """A file of the folder with ``values`` filled in; one that is missing is an error."""
    return _templates().get_template(template).render(**values)


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(prompts_folder()),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - plain text for a model, not HTML
    )
