"""Answering in the files' own words: the best sentences, verbatim, each with its citation.

For small models, and for none: they state the right answer less often than the evidence does.
The trap: the answer shows a sentence on one line, while the citation quotes it as it stands in
the file, line breaks and all.
"""

from __future__ import annotations

from collections.abc import Generator as Generating
from collections.abc import Sequence

from engine.answering.abstention import not_in_files
from engine.answering.citations import cite
from engine.answering.draft import Draft
from engine.answering.quoting import Scored, choose, features_of, judge, sentences_of
from engine.chunking.language import detect
from engine.domain.answer import Citation, Hit, Verdict
from engine.domain.cancel import CancelToken
from engine.domain.events import Token
from engine.inference.embedder import Embedder
from engine.retrieval.query import bare_words, parse
from engine.retrieval.stopwords import language_of


def quote(
    question: str, hits: Sequence[Hit], embedder: Embedder, cancel: CancelToken | None
) -> Generating[Token, None, Draft]:
    """Streams the sentences that answer ``question``, or says that none does."""
    chosen = _chosen(question, hits, embedder, cancel)
    if not chosen:
        text = not_in_files(question_language(question))
        yield Token(text)
        return Draft(text, abstained=True)
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


def _chosen(
    question: str, hits: Sequence[Hit], embedder: Embedder, cancel: CancelToken | None
) -> list[Scored]:
    sentences = sentences_of(hits)
    if not sentences:
        return []
    vectors = embedder.embed([sentence.text for sentence in sentences], cancel=cancel)
    meanings = vectors @ embedder.embed_query(parse(question).text)
    return choose(judge(sentences, features_of(question, sentences, meanings)))


def _lead(hit: Hit, shown: str) -> str:
    """A row of a table says little without the table's heading."""
    if "|" not in shown and "\t" not in shown:
        return ""
    heading = hit.headings[-1] if hit.headings else ""
    return f"{heading}: " if heading else ""


def question_language(question: str) -> str:
    """What language to answer in."""
    query = parse(question)
    small_words = language_of(bare_words(query.text)) if query.script == "LATIN" else ""
    return small_words or detect(query.text)
