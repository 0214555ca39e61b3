from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.inference.piece_stream import PieceStream, is_loop


@given(st.text(), st.integers(1, 5))
def test_split_characters_are_put_together(text: str, size: int) -> None:
    data = text.encode("utf-8", "ignore")
    stream = PieceStream()
    shown = [stream.feed(data[at : at + size]) for at in range(0, len(data), size)]
    assert "".join([*shown, stream.finish()]) == data.decode()
    assert "\N{REPLACEMENT CHARACTER}" not in "".join(shown) or "\ufffd" in text


@given(st.text("abS", max_size=30), st.integers(1, 4))
def test_nothing_from_the_stop_text_on_is_shown(text: str, size: int) -> None:
    stream = PieceStream(["Sab", "aSS"])
    parts = [text[at : at + size].encode() for at in range(0, len(text), size)]
    shown = "".join([*map(stream.feed, parts), stream.finish()])
    ends = [at for at in (text.find("Sab"), text.find("aSS")) if at >= 0]
    # A text that comes in pieces stops at the mark that is whole first.
    assert stream.stopped == bool(ends)
    assert text.startswith(shown)
    assert shown == text if not ends else "Sab" not in shown and "aSS" not in shown


def test_half_a_character_at_the_end_is_marked() -> None:
    stream = PieceStream()
    assert stream.feed("é".encode()[:1]) == ""
    assert stream.finish() == "\ufffd"


def test_loops() -> None:
    assert is_loop([7] * 48)
    assert is_loop([0, *[1, 2, 3] * 16])
    assert is_loop(list(range(40)) * 3)
    assert not is_loop([7] * 47)
    assert not is_loop(list(range(40)) * 2)
    assert not is_loop(list(range(300)))
