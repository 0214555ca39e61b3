"""A talk as Markdown."""

from __future__ import annotations

from dataclasses import replace

from engine.answering.transcript import markdown
from engine.domain.answer import Citation
from engine.domain.conversation import Conversation, Exchange
from engine.domain.document import Location, Span

TALK = Conversation("abcd1234", "The *lease*", 1_700_000_000.0, 1_700_000_000.0)
CITED = Citation(
    1, 0, 20, "/files/lease_14.pdf", "Lease", "The rent is\n900 euros.",
    Location((Span(page=3, start=0, end=20),)), "chunk", "document",
)  # fmt: skip
TURN = Exchange(1, 0.0, "What is the rent?", "What is the rent?", "The rent is 900 euros. [1]",
                (CITED,), finished=True)  # fmt: skip


def test_citations_are_footnotes_with_file_place_and_quote() -> None:
    text = markdown(TALK, [TURN])
    assert text.startswith("# The \\*lease\\*\n\n2023-11-14\n\n## What is the rent?\n")
    assert "The rent is 900 euros. [^1-1]\n" in text
    assert "[^1-1]: /files/lease\\_14.pdf, page 3: “The rent is 900 euros.”\n" in text


def test_the_same_number_in_two_turns_is_two_footnotes() -> None:
    text = markdown(TALK, [TURN, replace(TURN, number=2)])
    assert text.count("[^1-1]:") == text.count("[^2-1]:") == 1


def test_what_was_understood_and_what_was_interrupted_is_said() -> None:
    turn = replace(TURN, question="And it?", understood="And it? (rent)", finished=False)
    text = markdown(TALK, [turn])
    assert "*Understood as: And it? (rent)*" in text
    assert "*This answer was interrupted.*" in text


def test_markup_in_texts_and_names_shows_as_it_is() -> None:
    cited = replace(CITED, path="/files/<b>`x`</b>.txt", quote="# not a heading")
    turn = replace(
        TURN, answer="# Not a heading\n- no list\n1. no number [1] [7]", citations=(cited,)
    )
    text = markdown(TALK, [turn])
    assert "\\# Not a heading\n\\- no list\n1\\. no number [^1-1] \\[7\\]" in text
    assert "\\<b\\>\\`x\\`\\</b\\>" in text
