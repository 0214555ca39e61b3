"""Questions about all of something, answered over all of it.

First what the catalogue knows of the files, then the rows of tables, then the texts one by one.
The trap: whatever is not surely a survey must go the ordinary way, quickly; so each step hands
back "not mine" rather than a guess.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from time import monotonic

from engine.answering.draft import Draft
from engine.answering.survey import catalogue, listing, tables, tabular
from engine.answering.survey.database import Database
from engine.answering.survey.files import File, library
from engine.answering.survey.query import run
from engine.answering.survey.request import Request, asked_for_all, recognise
from engine.answering.survey.rows import SEPARATOR
from engine.answering.survey.scope import narrowed
from engine.answering.survey.texts import Scan
from engine.answering.survey.writing import Page
from engine.domain.answer import Answer, Coverage, Timing
from engine.domain.cancel import CancelToken
from engine.domain.events import (
    AnswerEvent,
    Cited,
    Finished,
    Retrieved,
    Surveyed,
    Token,
    Verified,
)
from engine.retrieval.filters import split
from engine.retrieval.retriever import Retriever
from engine.store import inventory
from engine.store.catalog import Catalog

_SMALL_LIBRARY = 2_000  # files
_NEAR_PASSAGES = 20
_NOTICEABLE_S = 0.5

Written = tuple[Page, Coverage]


class Surveyor:
    """Answers over every file or row in scope."""

    def __init__(self, catalog: Catalog, retriever: Retriever) -> None:
        self._catalog = catalog
        self._retriever = retriever
        self._near: dict[tuple[str, str], float] = {}

    def ask(
        self,
        question: str,
        ordinary: Iterator[AnswerEvent],
        *,
        collection: str | None = None,
        file_glob: str | None = None,
        every: bool | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[AnswerEvent]:
        """The events of an answer over everything; those of ``ordinary``, which is not begun
        before, when the question is to go that way. Of a question that only may be one for
        all, the evidence comes first, at once; a second ``Retrieved`` then takes its place.
        ``every``: True surveys whatever the wording, False never. Filters in the question
        choose the files."""
        bare, filters = split(question)
        request = None if every is False else recognise(bare)
        if every:
            request = asked_for_all(bare)
        if request is None:
            yield from ordinary
            return
        started = monotonic()
        sure = bool(every) or request.certain or request.said_all
        if not sure:
            yield from _evidence_of(ordinary)
        files = library(self._catalog, collection, file_glob, filters)
        survey = self._survey(request, files, cancel)
        written = yield from survey if sure else _quietly(survey, started)
        if written is not None:
            yield from _told(question, written, started)
        elif request.said_all or request.certain:
            yield from _noted(ordinary, files)
        else:
            yield from ordinary

    def _survey(
        self, request: Request, files: Sequence[File], cancel: CancelToken | None
    ) -> Generator[Surveyed, None, Written | None]:
        today = date.today()
        written = catalogue.answer(request, files, self._catalog, today=today, general=True)
        if written is None:
            written = yield from self._tables(request, files, cancel)
        if written is None:
            written = catalogue.answer(request, files, self._catalog, today=today, general=False)
        if written is None:
            written = yield from self._texts(request, files, cancel)
        return written

    def _texts(
        self, request: Request, files: Sequence[File], cancel: CancelToken | None
    ) -> Generator[Surveyed, None, Written | None]:
        asked = narrowed(request, files, self._catalog)
        if asked is None or self._within_one(request):
            return None
        scan = Scan(self._catalog, self._retriever.index, self._retriever.embedder, cancel)
        answered = yield from scan.run(asked.criterion, asked.present.files)
        return listing.write(request, asked, answered)

    def _within_one(self, request: Request) -> bool:
        """Whether it compares what stands in a single file, such as "Apple's latest report"."""
        if request.certain or request.said_all:
            return False
        return len(self._retriever.meant(request.question).documents) == 1

    def _tables(
        self, request: Request, files: Sequence[File], cancel: CancelToken | None
    ) -> Generator[Surveyed, None, Written | None]:
        with closing(Database(cancel)) as database:
            wanted = self._with_tables(request, files)
            choice = yield from tables.choose(
                request, wanted, self._catalog, database, self._nearness, cancel
            )
            if choice is None:
                return None
            result = run(choice.plans, database)
            if choice.sure:
                page, coverage = tabular.write(choice.plans, result, self._catalog)
            else:
                plan = choice.plans[0]
                page, coverage = tabular.write_doubts(plan, result, choice.rivals, self._catalog)
            note = f"{coverage.note} {choice.note}".strip()
            return page, replace(coverage, note=note)

    def _with_tables(self, request: Request, files: Sequence[File]) -> list[File]:
        """The files with rows. To look through all passages of a large library for tables is
        for who surely asks for all; else sheets, and what is near the question, must do."""
        if request.certain or len(files) <= _SMALL_LIBRARY:
            having = inventory.with_rows(self._catalog)
        else:
            near = self._retriever.search(request.question, limit=_NEAR_PASSAGES)
            having = {hit.document_id for hit in near if SEPARATOR in hit.text}
        return [
            file
            for file in files
            if inventory.is_sheet(file.media_type) or having.intersection(file.documents)
        ]

    def _nearness(self, words: Sequence[str], names: Sequence[str]) -> dict[tuple[str, str], float]:
        """How near words are to names in meaning; each pair is embedded once."""
        new = sorted({word for word in words if any((word, n) not in self._near for n in names)})
        if new:
            embedder = self._retriever.embedder
            vectors = embedder.embed([*new, *names])
            found = vectors[: len(new)] @ vectors[len(new) :].T
            for row, word in enumerate(new):
                for place, name in enumerate(names):
                    self._near[word, name] = float(found[row, place])
        return self._near


def _evidence_of(ordinary: Iterator[AnswerEvent]) -> Iterator[AnswerEvent]:
    """The events of an ordinary answer up to its evidence; the rest can be had later."""
    for event in ordinary:
        yield event
        if isinstance(event, Retrieved):
            return


def _quietly(
    survey: Generator[Surveyed, None, Written | None], started: float
) -> Generator[Surveyed, None, Written | None]:
    """The same survey; its progress shows only once it takes long."""
    while True:
        try:
            event = next(survey)
        except StopIteration as end:
            written: Written | None = end.value
            return written
        if monotonic() - started > _NOTICEABLE_S:
            yield event


def _told(question: str, written: Written, started: float) -> Iterator[AnswerEvent]:
    page, coverage = written
    draft: Draft = page.draft()
    retrieved_s = monotonic() - started
    yield Retrieved(tuple(page.hits))
    yield Token(draft.text)
    yield from (Cited(citation) for citation in draft.citations)
    yield Verified(draft.verdicts)
    timing = Timing(retrieved_s, retrieved_s, monotonic() - started)
    yield Finished(
        Answer(
            question=question,
            text=draft.text,
            hits=tuple(page.hits),
            citations=draft.citations,
            verdicts=draft.verdicts,
            mode="survey",
            timing=timing,
            coverage=coverage,
        )
    )


def _noted(ordinary: Iterator[AnswerEvent], files: Sequence[File]) -> Iterator[AnswerEvent]:
    """The ordinary answer, saying that it does not rest on everything."""
    for event in ordinary:
        if not isinstance(event, Finished):
            yield event
            continue
        read = len({path for hit in event.answer.hits for path in hit.paths[:1]})
        note = (
            "This asks for all, but the answer rests on the best passages only; "
            "“ask --all” goes through every file."
        )
        coverage = Coverage(min(read, len(files)), len(files), note=note)
        yield Finished(replace(event.answer, coverage=coverage))
