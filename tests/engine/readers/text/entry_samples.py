"""Samples of calendars, address books, subtitles and notebooks."""

from __future__ import annotations

from engine.domain.document import Span
from tests.engine.readers.open_packages import ipynb
from tests.engine.readers.sample import Sample

ICS = """BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;TZID=Europe/Berlin:20240105T093000
SUMMARY:Boat\\, inspection
LOCATION:The long
  pier
ATTENDEE;CN="Ann Ash":mailto:ann@example.org
BEGIN:VALARM
TRIGGER:-PT5M
END:VALARM
END:VEVENT
END:VCALENDAR
"""
VCF = """BEGIN:VCARD
VERSION:2.1
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen =
Ash
N:Ash;Jürgen;;;
item1.TEL;TYPE=home:555 1
END:VCARD
"""
SRT = """1
00:00:01,000 --> 00:00:02,500
The boats go out

2
00:00:02,600 --> 00:00:04,000
<i>before</i> dawn.

3
00:01:00,000 --> 00:01:02,000
They come back late.
"""
VTT = """WEBVTT

NOTE nobody says this

00:01.000 --> 00:02.000 align:left
<v Ann>The tide turns.
"""


def samples() -> list[Sample]:
    return [
        Sample(
            "boat.ics",
            ICS.encode(),
            [
                ("heading", 1, "Boat, inspection"),
                (
                    "paragraph",
                    0,
                    "Start: 2024-01-05 09:30\nLocation: The long pier\n"
                    "Attendee: Ann Ash <ann@example.org>",
                ),
            ],
            title="boat.ics",
            media_type="text/calendar",
            places={"The long": Span(first_line=5, last_line=6)},
        ),
        Sample(
            "ash.vcf",
            VCF.encode(),
            [("heading", 1, "Jürgen Ash"), ("paragraph", 0, "Telephone: 555 1")],
            title="ash.vcf",
            media_type="text/vcard",
            places={"Jürgen": Span(first_line=3, last_line=4)},
        ),
        Sample(
            "tide.srt",
            SRT.encode(),
            [
                ("paragraph", 0, "The boats go out\nbefore dawn."),
                ("paragraph", 0, "They come back late."),
            ],
            title="tide.srt",
            places={
                "out\nbefore": Span(first_line=3, last_line=7, start_s=1.0, end_s=4.0),
                "late": Span(first_line=11, last_line=11, start_s=60.0, end_s=62.0),
            },
        ),
        Sample(
            "tide.vtt",
            VTT.encode(),
            [("paragraph", 0, "Ann: The tide turns.")],
            title="tide.vtt",
            media_type="text/vtt",
            places={"tide": Span(first_line=6, last_line=6, start_s=1.0, end_s=2.0)},
        ),
        Sample(
            "pumps.ipynb",
            ipynb(),
            [
                ("heading", 1, "# Pumps"),
                ("paragraph", 0, "They run."),
                ("code", 0, "pump()"),
                ("code", 0, "42"),
            ],
            title="Pumps",
            places={"42": Span(part="cell 2", start=28, end=30, first_line=7, last_line=7)},
        ),
    ]
