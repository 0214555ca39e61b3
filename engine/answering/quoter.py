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
from engine.answering.quoting import Scored, Sentence
from engine.answering.tables import head_above, is_row
from engine.domain.answer import Citation, Hit, Verdict
from engine.domain.events import Token

_LONGEST_LEAD = 200


def quote(
    chosen: Sequence[Scored], evidence: Sequence[Hit] = (), *, above: str = ""
) -> Generating[Token, None, Draft]:
    """Streams the ``chosen`` sentences, each with its marker, below a line ``above`` them.
    What heads a table may stand in the passage of the ``evidence`` before its own."""
    before = {(hit.document_id, hit.ordinal + 1): hit.text for hit in evidence}
    text = above
    if above:
        yield Token(above)
    citations: list[Citation] = []
    verdicts: list[Verdict] = []
    for scored in chosen:
        sentence = scored.sentence
        shown = " ".join(sentence.text.split())
        lead = _lead(sentence, before.get((sentence.hit.document_id, sentence.hit.ordinal), ""))
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


def _lead(sentence: Sentence, before: str) -> str:
    """What a table's row needs to be understood: the heading, and what heads its columns."""
    if not is_row(sentence.text):
        return ""
    hit = sentence.hit
    above = hit.context or head_above(f"{before}\n{hit.text}", len(before) + 1 + sentence.start)
    parts = [hit.headings[-1] if hit.headings else "", " ".join(above.split())]
    lead = ", ".join(part for part in parts if part)
    return f"{lead[:_LONGEST_LEAD].rstrip(': ')}: " if lead else ""
