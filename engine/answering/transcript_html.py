"""A talk as one HTML page that needs nothing beside it: to be read, kept and printed.

Pure. The trap: citations and verdicts point into an answer's text, and Markdown moves everything
about; so a character of Unicode's private area goes through the renderer in place of each, and
becomes markup afterwards. Nothing in the page leads out of it: links and pictures in an answer
are shown as they are written.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML

from engine.answering.markers import MARKER
from engine.domain.answer import Citation, Coverage
from engine.domain.conversation import Conversation, Exchange

_PRIVATE = re.compile("[\ue000-\uf8ff]")
_FIRST, _LAST = 0xE100, 0xF8FF
_LONGEST_QUOTE = 600
_STYLE = """
body { font-family: "Noto Sans", "Segoe UI", "Helvetica Neue", sans-serif; color: #1f1e1b;
  background: #ffffff; max-width: 46em; margin: 2em auto; padding: 0 1em; line-height: 1.5;
  overflow-wrap: anywhere; }
h1 { font-size: 160%; } h2 { font-size: 125%; margin-top: 2em; }
h3, h4, h5, h6 { font-size: 105%; }
.small, .sources { color: #615e57; font-size: 88%; }
.cite { color: #1f5f8b; text-decoration: none; font-weight: 600; vertical-align: super;
  font-size: 80%; }
.unsupported { color: #7a4d00; background-color: #fdf1d8; }
table { border-collapse: collapse; border-style: solid; border-color: #8d8a82; }
pre { background-color: #f5f4f1; padding: 8px; white-space: pre-wrap; }
blockquote { color: #615e57; margin-left: 1.2em; }
"""


def html_page(conversation: Conversation, exchanges: Sequence[Exchange]) -> str:
    """Questions as headings, each answer with what it cites below it."""
    title = _text(conversation.title)
    body = "\n".join(_exchange(one) for one in exchanges)
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n"
        f'<body><h1>{title}</h1>\n<p class="small">{_moment(conversation.created)}</p>\n{body}\n'
        "</body></html>\n"
    )


def _exchange(one: Exchange) -> str:
    parts = [f'<h2 id="turn-{one.number}" dir="auto">{_text(_one_line(one.question))}</h2>']
    if one.understood != one.question:
        parts.append(_small(f"Understood as: {_one_line(one.understood)}"))
    parts.append(f'<div dir="auto">{_answer(one)}</div>')
    if not one.finished:
        parts.append(_small("This answer was interrupted."))
    if one.uncertain:
        parts.append(_small("The files may not answer this; these are the nearest passages."))
    if one.coverage is not None:
        parts.append(_small(_covered(one.coverage)))
    parts.append(_sources(one))
    return "\n".join(part for part in parts if part)


def _answer(one: Exchange) -> str:
    marks: dict[str, str] = {}
    at: dict[int, str] = {}

    def put(place: int, markup: str) -> None:
        if _FIRST + len(marks) <= _LAST:
            mark = chr(_FIRST + len(marks))
            marks[mark] = markup
            at[place] = at.get(place, "") + mark

    for citation in one.citations:
        link = f"#source-{one.number}-{citation.number}"
        put(citation.end, f'<a class="cite" href="{link}">[{citation.number}]</a>')
    for verdict in one.verdicts:
        if not verdict.supported:
            why = _text(": ".join(filter(None, ("not supported by the files", verdict.reason))))
            put(verdict.end, f' <span class="unsupported">&#9888; {why}</span>')
    text = _with_marks(_PRIVATE.sub("\ufffd", one.answer), at, hide=bool(one.citations))
    made = _plain(text) if one.mode == "quote" else _parser().render(text)
    return "".join(marks.get(char, char) for char in made)


def _with_marks(text: str, at: dict[int, str], *, hide: bool) -> str:
    """``hide`` leaves out the ``[1]`` of the model, which the citations' links say again."""
    hidden = [found.span() for found in MARKER.finditer(text)] if hide else []
    places = sorted({*at, *(end for span in hidden for end in span), 0, len(text)})
    pieces = []
    for place, following in zip(places, [*places[1:], len(text)], strict=True):
        pieces.append(at.get(place, ""))
        if not any(start <= place < end for start, end in hidden):
            pieces.append(text[place:following])
    return "".join(pieces)


def _sources(one: Exchange) -> str:
    by_number: dict[int, list[Citation]] = {}
    for citation in one.citations:
        by_number.setdefault(citation.number, []).append(citation)
    items = []
    for number, citations in sorted(by_number.items()):
        said = "<br>".join(dict.fromkeys(map(_source, citations)))
        items.append(f'<p class="sources" id="source-{one.number}-{number}">[{number}] {said}</p>')
    for hit in one.hits if not by_number else ():
        where = ", ".join(filter(None, (hit.path, hit.location.label())))
        items.append(f'<p class="sources">{_text(where)}: “{_text(_shortened(hit.text))}”</p>')
    return "\n".join(items)


def _source(citation: Citation) -> str:
    where = ", ".join(filter(None, (citation.path, citation.location.label())))
    return f"{_text(_one_line(where))}: “{_text(_shortened(citation.quote))}”"


def _covered(coverage: Coverage) -> str:
    return f"Read {coverage.read} of {coverage.total} {coverage.unit}. {coverage.note}".strip()


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    parser.disable(["image", "link", "autolink", "reference"])
    renderer = parser.renderer
    assert isinstance(renderer, RendererHTML)
    rules: dict[str, Any] = {
        "table_open": lambda *_: '<table border="1" cellspacing="0" cellpadding="6">',
        "heading_open": lambda tokens, at, *_: f"<{_below(tokens[at].tag)}>",
        "heading_close": lambda tokens, at, *_: f"</{_below(tokens[at].tag)}>",
    }
    for name, rule in rules.items():
        renderer.rules[name] = rule
    return parser


def _below(heading: str) -> str:
    """A heading in an answer stands below the question's."""
    return f"h{min(6, int(heading[1]) + 2)}"


def _plain(text: str) -> str:
    return "".join(f"<p>{_text(line)}</p>" for line in text.split("\n") if line.strip())


def _small(text: str) -> str:
    return f'<p class="small" dir="auto">{_text(text)}</p>'


def _text(text: Any) -> str:
    return html.escape(str(text), quote=False)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _shortened(text: str) -> str:
    one = _one_line(text)
    return one if len(one) <= _LONGEST_QUOTE else f"{one[:_LONGEST_QUOTE].rstrip()}…"


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M")
