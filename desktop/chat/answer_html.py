"""An answer as HTML: citations as numbered chips, unsupported sentences marked. Pure.

The trap: citations and verdicts point into the answer's text by offsets, and Markdown moves
everything about. So each end of a range goes through the renderer as a character of its own
(from Unicode's private area), and becomes markup afterwards.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.chat.markdown import Formula, Rendered, plain, render
from desktop.chat.sections import sections
from desktop.theme.tokens import Tokens
from engine.domain.answer import Citation, Verdict

_FIRST, _LAST = 0xE100, 0xF8FF  # private characters that stand for ends of ranges
_MARKER = re.compile(r"[ \t]?\[(\d{1,2})\]")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_BLOCK_START = re.compile(r"(?:[ \t>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})?[ \t]+|\||\n)*")
_TAG = re.compile(r"(<[^>]*>)")


@dataclass(frozen=True, slots=True)
class Words:
    """What is said around an answer, in the window's language."""

    copy: str = "Copy"
    unsupported: str = "not supported by the files"


def answer_html(
    text: str,
    citations: Sequence[Citation],
    verdicts: Sequence[Verdict],
    tokens: Tokens,
    *,
    markdown: bool,
    words: Words,
    formula: Formula | None = None,
) -> Rendered:
    """The whole of an answer; see :class:`AnswerHtml`."""
    parts = AnswerHtml(text, citations, verdicts, tokens, markdown=markdown, words=words)
    return parts.render(parts.prepared, formula)


class AnswerHtml:
    """An answer on its way to HTML: ``sections`` are stretches of the prepared text, to be
    rendered one by one.

    Links: ``cite:I`` to the citation of that index, ``why:I`` to the verdict, ``copy:I`` to the
    section's code block. ``markdown`` False for sentences taken from files as they are.
    ``coming``: the citations are still to come, so that the model's ``[1]`` stand for them.
    """

    def __init__(
        self,
        text: str,
        citations: Sequence[Citation],
        verdicts: Sequence[Verdict],
        tokens: Tokens,
        *,
        markdown: bool,
        words: Words,
        coming: bool = False,
    ) -> None:
        self.markdown = markdown
        self._tokens, self._words = tokens, words
        self._marks = marks = _Marks(tokens, words)
        text = _PRIVATE.sub("\ufffd", text)
        edges: list[tuple[int, str]] = []
        for index, verdict in enumerate(verdicts):
            if not verdict.supported:
                start = _after_block_start(text, verdict.start)
                if start < verdict.end:
                    edges.append((start, marks.opening(index)))
                    edges.append((verdict.end, marks.closing(index)))
        for index, citation in enumerate(citations):
            edges.append((citation.end, marks.chip(index, citation.number)))
        if coming and not citations:
            edges += [
                (found.end(), marks.chip(None, found.group(1))) for found in _MARKER.finditer(text)
            ]
        self.prepared = _prepare(text, edges, hide_markers=coming or bool(citations))

    @property
    def sections(self) -> list[str]:
        return sections(self.prepared, self._marks.closed)

    def render(self, section: str, formula: Formula | None = None) -> Rendered:
        if self.markdown:
            word = html.escape(self._words.copy)
            made = render(section, self._tokens, copy_word=word, formula=formula)
        else:
            made = Rendered(plain(section))
        made.html = self._marks.replace(made.html)
        return made


class _Marks:
    """Hands out private characters, and puts markup in their place in the end."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        self._tokens, self._words = tokens, words
        self._chips: dict[str, str] = {}
        self._opens: dict[str, int] = {}
        self._closes: dict[str, int] = {}

    def chip(self, index: int | None, number: int | str) -> str:
        """A link, or only its looks while there is no citation."""
        t = self._tokens
        mark = self._next()
        if mark:
            tag, link = ("span", "") if index is None else ("a", f'href="cite:{index}" ')
            self._chips[mark] = (
                f'&#8201;<{tag} {link}style="color:{t.accent};background-color:'
                f'{t.accent_soft};text-decoration:none;font-weight:600">&nbsp;{number}&nbsp;</{tag}>'
            )
        return mark

    def opening(self, index: int) -> str:
        mark = self._next()
        if mark:
            self._opens[mark] = index
        return mark

    def closing(self, index: int) -> str:
        mark = self._next()
        if mark:
            self._closes[mark] = index
        return mark

    def closed(self, text: str) -> bool:
        """Whether no range that begins in ``text`` goes on behind it."""
        return sum(char in self._opens for char in text) == sum(
            char in self._closes for char in text
        )

    def _next(self) -> str:
        number = _FIRST + len(self._chips) + len(self._opens) + len(self._closes)
        return chr(number) if number <= _LAST else ""

    def replace(self, made: str) -> str:
        """Each stretch of text within a range is wrapped by itself, so that markup nests."""
        pieces: list[str] = []
        inside: int | None = None
        for piece in _TAG.split(made):
            if piece.startswith("<"):
                pieces.append(piece)
                continue
            run = ""
            for character in piece:
                if character in self._opens:
                    pieces.append(self._wrapped(run, inside))
                    run, inside = "", self._opens[character]
                elif character in self._closes:
                    pieces.append(self._wrapped(run, inside))
                    if inside is not None:
                        pieces.append(self._warning(inside))
                    run, inside = "", None
                elif character in self._chips:
                    pieces.append(self._wrapped(run, inside) + self._chips[character])
                    run = ""
                else:
                    run += character
            pieces.append(self._wrapped(run, inside))
        return "".join(pieces)

    def _wrapped(self, run: str, inside: int | None) -> str:
        if inside is None or not run.strip():
            return run
        t = self._tokens
        return f'<span style="background-color:{t.warning_soft};color:{t.text}">{run}</span>'

    def _warning(self, index: int) -> str:
        t = self._tokens
        said = html.escape(self._words.unsupported)
        return (
            f' <a href="why:{index}" style="color:{t.warning};text-decoration:none">'
            f"&#9888;&#xFE0E;&nbsp;{said.replace(' ', '&nbsp;')}</a>"
        )


def _prepare(text: str, edges: list[tuple[int, str]], *, hide_markers: bool) -> str:
    """The text with a private character at each edge, and without the ``[1]`` of the model
    (the chips say the same)."""
    hidden: list[tuple[int, int]] = []
    if hide_markers:
        hidden = [found.span() for found in _MARKER.finditer(text)]
    at: dict[int, str] = {}
    for given, mark in edges:
        place = min(given, len(text))
        at[place] = at.get(place, "") + mark
    pieces, end = [], 0
    cuts = sorted({*at, *(place for span in hidden for place in span), len(text)})
    starts = {start for start, _ in hidden}
    skip_until = -1
    for cut in cuts:
        if cut > skip_until:
            pieces.append(text[max(end, skip_until) : cut])
        if cut in starts:
            skip_until = max(skip_until, next(last for first, last in hidden if first == cut))
        pieces.append(at.get(cut, ""))
        end = cut
    return "".join(pieces)


def _after_block_start(text: str, start: int) -> int:
    """Past the ``- `` or ``## `` that makes a list or a heading only where it begins a line."""
    found = _BLOCK_START.match(text, start)
    return found.end() if found else start
