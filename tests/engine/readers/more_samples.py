"""Samples of books, OpenDocument, markup, calendars, subtitles, mailboxes and notebooks."""

from __future__ import annotations

from engine.domain.document import Span
from tests.engine.readers.office import old_samples
from tests.engine.readers.open_packages import epub, ipynb, odp, ods, odt
from tests.engine.readers.sample import Sample

RST = """Garden
======

Some beds need water.

Plants
------
- roses

=====  ======
plant  litres
=====  ======

+-------+--------+
| plant | litres |
+-------+--------+
| rose  | 3      |
+-------+--------+
"""
ADOC = """= Garden

Some beds need water.

== Plants

----
== no heading
----
"""
ORG = """#+TITLE: The garden

* Beds
Some need water.
** Plants
| plant | litres |
|-------+--------|
| rose  | 3      |
#+BEGIN_SRC python
* no heading
#+END_SRC
"""
TEX = r"""\title{The garden}
\section{Beds}
Some need water.
\begin{verbatim}
\section{none}
\end{verbatim}
"""
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
MBOX = """From ann@example.org Mon Jan  2 10:00:00 2023
From: ann@example.org
Subject: First

The boat has come.

From bob@example.org Mon Jan  2 11:00:00 2023
From: bob@example.org
Subject: Second

The oars have not.
"""
MHT = """From: <Saved by a browser>
Subject: Bridges
MIME-Version: 1.0
Content-Type: multipart/related; boundary="b"

--b
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<title>Bridges of Elm</title><h1>Bridges</h1><p>The gr=C3=B6=C3=9Fte is closed.</p>
--b--
"""
FB2 = """<?xml version="1.0"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0">
<description><title-info><book-title>Tides</book-title></title-info></description>
<body><title><p>Tides</p></title><section><title><p>One</p><p>Morning</p></title>
<p>The <emphasis>sea</emphasis> rose.</p>
<poem><stanza><title><p>Song</p></title><v>High</v><v>Higher</v></stanza></poem>
</section></body><binary id="x">AAAA</binary></FictionBook>"""


def samples() -> list[Sample]:
    return [*_documents(), *_markup(), *_others(), *old_samples.samples()]


def _documents() -> list[Sample]:
    return [
        Sample(
            "harbour.odt",
            odt(),
            [
                ("heading", 1, "The harbour"),
                ("heading", 2, "Boats here"),
                ("paragraph", 0, "They float mostly"),
                ("list_item", 0, "- nets"),
                ("list_item", 0, "- ropes"),
                ("table", 0, "item | cost\nboat | 900\noars | 40"),
            ],
            title="The harbour",
            media_type="application/vnd.oasis.opendocument.text",
            contexts=("item | cost",),
        ),
        Sample(
            "boats.odp",
            odp(),
            [
                ("heading", 1, "Why boats"),
                ("paragraph", 0, "They float"),
                ("paragraph", 0, "Smile here."),
                ("paragraph", 0, "Costs"),
            ],
            title="Why boats",
            pages=2,
            places={"Smile": Span(slide=1), "Costs": Span(slide=2)},
        ),
        Sample(
            "costs.ods",
            ods(),
            [("table", 0, "item | cost\nboat | 900")],
            places={"boat": Span(sheet="Costs", cells="A2:B2")},
            contexts=("item | cost",),
        ),
        Sample(
            "tides.epub",
            epub(),
            [
                ("heading", 1, "Morning"),
                ("paragraph", 0, "The sea rose."),
                ("heading", 1, "Evening"),
                ("paragraph", 0, "It fell."),
            ],
            title="Tides",
            media_type="application/epub+zip",
            places={"It fell": Span(part="Evening", start=33, end=40, first_line=7, last_line=7)},
        ),
        Sample(
            "tides.fb2",
            FB2.encode(),
            [
                ("heading", 1, "Tides"),
                ("heading", 1, "One Morning"),
                ("paragraph", 0, "The sea rose."),
                ("heading", 3, "Song"),
                ("paragraph", 0, "High\nHigher"),
            ],
            title="Tides",
            places={"sea": Span(part="One Morning", start=24, end=27, first_line=5, last_line=5)},
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


def _markup() -> list[Sample]:
    table = "+-------+--------+\n| plant | litres |\n+-------+--------+"
    return [
        Sample(
            "garden.rst",
            RST.encode(),
            [
                ("heading", 1, "Garden\n======"),
                ("paragraph", 0, "Some beds need water."),
                ("heading", 2, "Plants\n------"),
                ("list_item", 0, "- roses"),
                ("paragraph", 0, "=====  ======\nplant  litres\n=====  ======"),
                ("table", 0, f"{table}\n| rose  | 3      |\n+-------+--------+"),
            ],
            title="Garden",
            own_text=True,
            contexts=("plant | litres",),
        ),
        Sample(
            "garden.adoc",
            ADOC.encode(),
            [
                ("heading", 1, "= Garden"),
                ("paragraph", 0, "Some beds need water."),
                ("heading", 2, "== Plants"),
                ("code", 0, "----\n== no heading\n----"),
            ],
            title="Garden",
            own_text=True,
        ),
        Sample(
            "garden.org",
            ORG.encode(),
            [
                ("paragraph", 0, "#+TITLE: The garden"),
                ("heading", 1, "* Beds"),
                ("paragraph", 0, "Some need water."),
                ("heading", 2, "** Plants"),
                ("table", 0, "| plant | litres |\n|-------+--------|\n| rose  | 3      |"),
                ("code", 0, "#+BEGIN_SRC python\n* no heading\n#+END_SRC"),
            ],
            title="The garden",
            own_text=True,
            contexts=("plant | litres",),
        ),
        Sample(
            "garden.tex",
            TEX.encode(),
            [
                ("paragraph", 0, r"\title{The garden}"),
                ("heading", 3, r"\section{Beds}"),
                ("paragraph", 0, "Some need water."),
                ("code", 0, "\\begin{verbatim}\n\\section{none}\n\\end{verbatim}"),
            ],
            title="The garden",
            own_text=True,
        ),
    ]


def _others() -> list[Sample]:
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
            "boats.mbox",
            MBOX.encode(),
            [],
            members=("00001 First.eml", "00002 Second.eml"),
        ),
        Sample(
            "bridges.mht",
            MHT.encode(),
            [("heading", 1, "Bridges"), ("paragraph", 0, "The größte is closed.")],
            title="Bridges of Elm",
            media_type="multipart/related",
        ),
    ]
