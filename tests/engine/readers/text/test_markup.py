"""Markup: headings that share a line with text, and listings that end with their indentation."""

from __future__ import annotations

from engine.readers.registry import read
from tests.engine.readers.promises import check_invariants


def blocks(name: str, written: str) -> list[tuple[str, str]]:
    document = read(written.encode(), name)
    check_invariants(document)
    return [(each.kind, document.text[each.start : each.end]) for each in document.blocks]


def test_a_latex_heading_ends_with_its_brace() -> None:
    written = "\\section{Pumps \\emph{and} tanks}\\label{p}\n\\paragraph{Care.} Oil them weekly.\n"
    assert blocks("a.tex", written) == [
        ("heading", "\\section{Pumps \\emph{and} tanks}\\label{p}"),
        ("heading", "\\paragraph{Care.}"),
        ("paragraph", " Oil them weekly."),
    ]
    assert read(written.encode(), "a.tex").title == "Pumps \\emph{and} tanks"


def test_a_listing_in_restructured_text_is_what_is_indented() -> None:
    written = "Before.\n\n.. code-block:: sh\n\n   start\n   =====\n\n   stop\n\nAfter.\n"
    assert blocks("a.rst", written) == [
        ("paragraph", "Before."),
        ("code", ".. code-block:: sh\n\n   start\n   =====\n\n   stop"),
        ("paragraph", "After."),
    ]


def test_steps_in_asciidoc_are_list_items() -> None:
    assert blocks("a.adoc", ". Open it.\n. Close it.\n") == [
        ("list_item", ". Open it."),
        ("list_item", ". Close it."),
    ]
