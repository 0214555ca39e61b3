"""The ways to search and to answer that a person may choose."""

from __future__ import annotations

from typing import Literal

Mode = Literal["hybrid", "vector", "keyword"]
AnswerMode = Literal["auto", "quote", "compose"]
