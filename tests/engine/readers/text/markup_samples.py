"""Samples of markup: reStructuredText, AsciiDoc, Org, LaTeX."""

from __future__ import annotations

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


def samples() -> list[Sample]:
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
