"""Subtitles and lyrics in every notation: what is said, and when."""

from __future__ import annotations

import pytest

from engine.domain.errors import ReadError
from engine.readers.registry import read
from tests.engine.readers.promises import check_invariants

ASS = """[Script Info]
Title: Elm

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,not shown
Dialogue: 0,0:00:01.50,0:00:03.00,Default,,0,0,0,,{\\i1}The pump,{\\i0} at last,\\Nis running.
"""
TTML = """<tt xmlns="http://www.w3.org/ns/ttml"><body><div>
<p begin="00:00:01.500" end="00:00:03.000">The pump, at last,<br/>is <span>running.</span></p>
</div></body></tt>
"""
SPOKEN = "The pump, at last,\nis running."


@pytest.mark.parametrize(
    ("name", "written", "line"),
    [
        ("a.srt", f"1\n00:00:01,500 --> 00:00:03,000\n{SPOKEN}\n", 3),
        ("a.vtt", f"WEBVTT\n\n00:01.500 --> 00:03.000\n{SPOKEN}\n", 4),
        ("a.sbv", f"0:00:01.500,0:00:03.000\n{SPOKEN}\n", 2),
        ("a.sub", "{1}{1}20\n{30}{60}{y:i}The pump, at last,|is running.\n", 2),
        ("a.sub", "00:00:01.50,00:00:03.00\nThe pump, at last,\nis running.\n", 2),
        ("a.lrc", "[ti:Elm]\n[00:01.50]The pump, at last,\n[00:03.00]is running.\n", 2),
        ("a.ass", ASS, 7),
        ("a.ttml", TTML, 2),
    ],
)
def test_what_is_said_stands_at_its_time(name: str, written: str, line: int) -> None:
    document = read(written.encode(), name)
    check_invariants(document)
    assert document.text == SPOKEN
    (span,) = document.locate(0, 8).spans
    assert (span.first_line, span.start_s, span.end_s) == (line, 1.5, 3.0)


@pytest.mark.parametrize("ending", ["srt", "sub", "lrc", "ass", "ttml"])
@pytest.mark.parametrize("data", [b"[00:" * 50_000, b"<p>" * 50_000, b"{1}" * 50_000, b"x,"])
def test_hostile_subtitles_are_refused(ending: str, data: bytes) -> None:
    with pytest.raises(ReadError, match="no subtitles"):
        read(data, f"a.{ending}")


def test_a_long_transcript_without_full_stops_is_one_paragraph() -> None:
    cues = "\n".join(f"00:00:01,000 --> 00:00:02,000\nboat {n}\n" for n in range(30_000))
    document = read(cues.encode(), "a.srt")
    assert len(document.blocks) == 1
    assert document.text.endswith("boat 29999")
