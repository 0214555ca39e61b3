"""Answering in the files' own words: the best sentences, verbatim, each with its citation.

For small models, and for none: they state the right answer less often than the evidence does.
The trap: the answer shows a sentence on one line, while the citation quotes it as it stands in
the file, line breaks and all.
"""

from __future__ import annotations

from collections.abc import Generator as Generating
from collections.abc import Sequence

from engine.answering.citations import cite
from engine.answering.draft import Draft
from engine.answering.quoting import Scored
from engine.domain.answer import Citation, Hit, Verdict
from engine.domain.events import Token


def quote(chosen: Sequence[Scored]) -> Generating[Token, None, Draft]:
    """Streams the ``chosen`` sentences, each with its marker."""
    text = ""
    citations: list[Citation] = []
    verdicts: list[Verdict] = []
    for scored in chosen:
        sentence = scored.sentence
        shown = " ".join(sentence.text.split())
        lead = _lead(sentence.hit, shown)
        gap = "\n" if text else ""
        start = len(text) + len(gap)
        end = start + len(lead) + len(shown)
        piece = f"{gap}{lead}{shown} [{sentence.hit.rank}]"
        text += piece
        quoted = (sentence.start, sentence.end)
        citations.append(cite(sentence.hit.rank, start, end, sentence.hit, quoted))
        verdicts.append(Verdict(start, end, supported=True, reason="quoted from the file"))
        yield Token(piece)
    return Draft(text, tuple(citations), tuple(verdicts))


def _lead(hit: Hit, shown: str) -> str:
    """A row of a table says little without the table's heading."""
    if "|" not in shown and "\t" not in shown:
        return ""
    heading = hit.headings[-1] if hit.headings else ""
    return f"{heading}: " if heading else ""
