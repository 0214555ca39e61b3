"""Samples of web pages."""

from __future__ import annotations

from tests.engine.readers.sample import Sample

HTML = """<!DOCTYPE html><html><head><title>Bridges of Elm</title><style>p {}</style></head><body>
<nav><a href="/">Home</a> <a href="/b">About</a></nav>
<main><h1>Bridges</h1><p>The <b>old</b> bridge<br>is closed.</p>
<ul><li>stone</li><li>wood, <i>rarely</i></li></ul>
<table><tr><th>bridge</th><th>year</th></tr><tr><td>Old</td><td>1650</td></tr>
<tr><td>New</td><td>1990</td></tr></table>
<pre>a = 1
  b = 2</pre><script>alert("no")</script></main><footer>Imprint</footer></body></html>"""


def samples() -> list[Sample]:
    return [
        Sample(
            "bridges.html",
            HTML.encode(),
            [
                ("heading", 1, "Bridges"),
                ("paragraph", 0, "The old bridge\nis closed."),
                ("list_item", 0, "- stone"),
                ("list_item", 0, "- wood, rarely"),
                ("table", 0, "bridge | year\nOld | 1650\nNew | 1990"),
                ("code", 0, "a = 1\n  b = 2"),
            ],
            title="Bridges of Elm",
            media_type="text/html",
            contexts=("bridge | year",),
        ),
    ]
