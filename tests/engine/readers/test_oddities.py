"""Files that fuzzing found: small, odd, and once too much for a reader."""

from __future__ import annotations

import pytest

from engine.readers.registry import read


@pytest.mark.parametrize(
    "odd", ["<!DOCTYPE html>", "<?i>", "<?xml:namespace prefix = o />", "<h²>", "<h9>"]
)
def test_what_does_not_belong_into_a_page_is_passed_over(odd: str) -> None:
    document = read(f"<html><p>Elm</p>{odd}<h2>Oak</h2></html>".encode(), "a.html")
    assert "Elm" in document.text
    assert "Oak" in document.text
