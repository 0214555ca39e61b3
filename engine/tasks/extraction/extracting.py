"""A table over many files: a form filled in from each, every cell with its source.

Of each file the passages that are nearest to the fields are looked at. A model fills in the form,
bound by a grammar, and a value that stands nowhere in what it read is marked as unsupported; its
rows are kept as they are made, so what was interrupted goes on. Where no model can, values are
picked out by their looks and their labels.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any, cast

import numpy as np

from engine.answering.prompt import fenced
from engine.answering.templates import rendered
from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.tasks import Cell, Extracted, ExtractedRow, Selection, Working
from engine.inference.chat_template import Message
from engine.inference.embedder import Embedder
from engine.inference.generator import Generator
from engine.store import kept_results, passage_rows
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from engine.tasks.extraction.evidence import source_of
from engine.tasks.extraction.form import Field, filled, grammar_of
from engine.tasks.extraction.picking.concepts import Sought, sought
from engine.tasks.extraction.picking.picked import picked
from engine.tasks.gathering import chosen
from engine.tasks.meter import Meter

_TASK = "extracted form"
_VERSION = 1
_SHARE = 0.5  # of the context that passages may fill
_MOST_TOKENS = 2400
_FENCE_TOKENS = 40
_A_FIELD = 2  # passages
_A_FIELD_PICKED = 4
_MOST_PICKED_FROM = 40  # passages
_TOKENS_A_CELL = 80


@dataclass(frozen=True, slots=True)
class ExtractionTask:
    catalog: Catalog
    index: ChunkIndex
    embedder: Embedder
    generator: Generator | None  # None: values are picked out

    def extract(
        self, fields: Sequence[Field], selection: Selection, *, cancel: CancelToken
    ) -> Iterator[Working | ExtractedRow | Extracted]:
        """A row for each document, then what was filled."""
        found = chosen(self.catalog, selection)
        asked = self.embedder.embed([field.words for field in fields])
        understood = [sought(field) for field in fields]
        meter = Meter((("reading", 1.0),), cancel)
        cells = supported = 0
        for done, (key, paths) in enumerate(zip(found.ids, found.paths, strict=True)):
            yield from meter.at("reading", done, len(found))
            hits = self._near(key, asked)
            row = ExtractedRow(key, paths[0], tuple(self._cells(understood, hits, cancel)))
            cells += sum(cell.value is not None for cell in row.cells)
            supported += sum(cell.supported for cell in row.cells)
            yield row
        names = tuple(field.name for field in fields)
        model = self.generator.info.name if self.generator is not None else ""
        yield Extracted(names, len(found), cells, supported, model)

    def _cells(
        self, understood: Sequence[Sought], hits: Sequence[Hit], cancel: CancelToken
    ) -> Iterator[Cell]:
        fields = [one.field for one in understood]
        if self.generator is None:
            found = picked(understood, hits, self.embedder.embed)
            for field in fields:
                one = found.get(field.name)
                yield (
                    Cell(field.name, one.value, True, one.citation)
                    if one is not None
                    else Cell(field.name, None, False, None)
                )
            return
        values = self._values(self.generator, fields, hits, cancel) if hits else {}
        for field in fields:
            yield _cell(field, values.get(field.name), hits)

    def _near(self, document_id: str, asked: np.ndarray[Any, np.dtype[np.float32]]) -> list[Hit]:
        """The document's beginning and the passages nearest to each field, in order, as many as
        are read."""
        passages = passage_rows.of_document(self.catalog, document_id)
        vectors = self.index.vectors_of([one.chunk_id for one in passages])
        known = [place for place, one in enumerate(passages) if one.chunk_id in vectors]
        wanted = [0] if passages else []
        if known:
            rows = np.stack([vectors[passages[place].chunk_id] for place in known])
            most = _A_FIELD if self.generator is not None else _A_FIELD_PICKED
            order = np.argsort(-(rows @ asked.T), axis=0)[:most]
            wanted += [known[place] for place in order.ravel().tolist()]
        kept = sorted(self._readable(list(dict.fromkeys(wanted)), passages))
        hits = [passage_rows.hit_of(passages[place]) for place in kept]
        return [replace(hit, rank=number) for number, hit in enumerate(hits, start=1)]

    def _readable(self, wanted: list[int], passages: Sequence[passage_rows.Passage]) -> list[int]:
        """As many of the ``wanted`` passages as the model can read, the first of them always."""
        if self.generator is None:
            return wanted[:_MOST_PICKED_FROM]
        room = min(_MOST_TOKENS, int(_SHARE * self.generator.info.context_tokens))
        for number, place in enumerate(wanted):
            room -= self.generator.count_tokens(passages[place].text) + _FENCE_TOKENS
            if room < 0 and number:
                return wanted[:number]
        return wanted

    def _values(
        self,
        generator: Generator,
        fields: Sequence[Field],
        hits: Sequence[Hit],
        cancel: CancelToken,
    ) -> dict[str, Any]:
        grammar = grammar_of(fields)
        key = _key(generator, grammar, fields, hits)
        kept: dict[str, Any] | None = kept_results.get(self.catalog, _TASK, key)
        if kept is not None:
            return kept
        pieces = generator.chat(
            _messages(fields, hits),
            max_tokens=_TOKENS_A_CELL * len(fields),
            cancel=cancel,
            grammar=grammar,
        )
        with closing(cast("Any", pieces)):
            values = filled(fields, "".join(pieces))
        kept_results.keep(self.catalog, _TASK, key, values)
        return values


def _key(generator: Generator, grammar: str, fields: Sequence[Field], hits: Sequence[Hit]) -> str:
    info = generator.info
    described = [field.description for field in fields]
    made_of = [_VERSION, info.name, info.size_bytes, grammar, described]
    made_of.extend(hit.chunk_id for hit in hits)
    return blake2b(json.dumps(made_of).encode(), digest_size=16).hexdigest()


def _cell(field: Field, value: Any, hits: Sequence[Hit]) -> Cell:
    if value is None:
        return Cell(field.name, None, False, None)
    citation = source_of(field, value, hits)
    return Cell(field.name, value, citation is not None, citation)


def _messages(fields: Sequence[Field], hits: Sequence[Hit]) -> list[Message]:
    passages = [
        {"source": fenced(hit.path).replace('"', "'").replace("\n", " "), "text": fenced(hit.text)}
        for hit in hits
    ]
    rules = rendered("extract_system.jinja")
    asked = rendered("extract_user.jinja", passages=passages, fields=fields)
    return [Message("system", rules), Message("user", asked)]
