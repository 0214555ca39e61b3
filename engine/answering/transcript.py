"""A talk as Markdown: questions as headings, answers, and citations as footnotes.

Pure. The trap: texts and file names come from strangers; what would be markup in them is
written so that it shows as it is, and a footnote's label is unique in the whole document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from engine.answering.markers import MARKER
from engine.domain.answer import Citation
from engine.domain.conversation import Conversation, Exchange

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")
_LIST_START = re.compile(r"^([ \t]*\d*)([-+.)])(?=\s)", re.MULTILINE)
_LONGEST_QUOTE = 300


def markdown(conversation: Conversation, exchanges: Sequence[Exchange]) -> str:
    """Each answer's footnote says the file, the place in it, and what stands there."""
    parts = [f"# {_escaped(conversation.title)}", _day(conversation.created)]
    for exchange in exchanges:
        parts.append(f"## {_escaped(_one_line(exchange.question))}")
        if exchange.understood != exchange.question:
            parts.append(f"*Understood as: {_escaped(_one_line(exchange.understood))}*")
        parts.append(_answer(exchange))
        if not exchange.finished:
            parts.append("*This answer was interrupted.*")
        parts.extend(_footnotes(exchange))
    return "\n\n".join(part for part in parts if part) + "\n"


def _answer(exchange: Exchange) -> str:
    """The text, its markers turned into references to the turn's footnotes."""
    cited = {citation.number for citation in exchange.citations}
    pieces = []
    end = 0
    for marker in MARKER.finditer(exchange.answer):
        if int(marker.group(1)) in cited:
            pieces.append(_escaped(exchange.answer[end : marker.start()]))
            pieces.append(f"[^{exchange.number}-{marker.group(1)}]")
            end = marker.end()
    pieces.append(_escaped(exchange.answer[end:]))
    return "".join(pieces).strip()


def _footnotes(exchange: Exchange) -> list[str]:
    """One for each number that is cited, with all that is quoted under it."""
    by_number: dict[int, list[Citation]] = {}
    for citation in exchange.citations:
        by_number.setdefault(citation.number, []).append(citation)
    return [
        f"[^{exchange.number}-{number}]: {'; '.join(dict.fromkeys(map(_source, citations)))}"
        for number, citations in sorted(by_number.items())
    ]


def _source(citation: Citation) -> str:
    place = citation.location.label()
    where = f"{citation.path}, {place}" if place else citation.path
    quote = _one_line(citation.quote)
    short = quote if len(quote) <= _LONGEST_QUOTE else f"{quote[:_LONGEST_QUOTE].rstrip()}…"
    return f"{_escaped(_one_line(where))}: “{_escaped(short)}”"


def _escaped(text: str) -> str:
    return _LIST_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", text))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _day(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d")
