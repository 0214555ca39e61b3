"""Web pages: their main text, whatever stands around it, and trees of any depth."""

from __future__ import annotations

import pytest

from engine.readers.registry import read
from tests.engine.readers.promises import check_invariants

STORY = (
    "<p>The old bridge of Elm was closed on Monday, after a crack was found in its arch.</p>"
    "<p>Engineers of the county will look at it this week and say how long the work takes.</p>"
) * 8


def text_of(body: str) -> str:
    document = read(f"<!doctype html><html><body>{body}</body></html>".encode(), "a.html")
    check_invariants(document)
    return document.text


@pytest.mark.parametrize(
    "beside",
    [
        '<div class="sidebar">Most read: ten things</div>',
        '<div id="related-stories"><p>Another bridge</p></div>',
        '<div style="display: none">Not shown</div>',
        '<section class="post newsletter">Write to us</section>',
        "<ul><li><a>One</a><li><a>Two</a><li><a>Three</a><li><a>Four</a></ul>",
        "<div><div>Weather: rain</div></div>",
    ],
)
def test_what_stands_beside_the_text_is_left_out(beside: str) -> None:
    page = f"<div><div>{beside}</div><div><h1>The bridge</h1>{STORY}</div></div>"
    assert text_of(page) == text_of(f"<h1>The bridge</h1>{STORY}")


def test_text_is_kept_whatever_it_is_called() -> None:
    assert "crack was found" in text_of(f'<div class="comments sidebar">{STORY}</div>')


def test_a_table_beside_the_text_is_part_of_the_page() -> None:
    rows = "".join(f"<tr><td>Pump {number}</td><td>{number * 7}</td></tr>" for number in range(40))
    assert "Pump 39 | 273" in text_of(f"<div>{STORY}</div><div><table>{rows}</table></div>")


def test_a_page_of_links_is_not_empty() -> None:
    links = "".join(f"<li><a>Page {number}</a></li>" for number in range(9))
    assert "Page 8" in text_of(f'<div class="menu"><ul>{links}</ul></div>')


@pytest.mark.parametrize(
    "opening", ["<ul><li><a>x</a>", "<table><tr><td>x", "<div class='nav'>x", "<main><article>x"]
)
def test_nesting_of_any_depth_is_read(opening: str) -> None:
    assert "x" in text_of(opening * 5000)
