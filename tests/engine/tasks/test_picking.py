"""Values picked out of texts without a model, by their looks and their labels."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.domain.answer import Hit
from engine.inference.embedder import load_embedder
from engine.inference.models import find_embedder
from engine.retrieval.query import bare_words
from engine.tasks.extraction.form import Field, fields_of
from engine.tasks.extraction.picking.concepts import mentions, sought, tokens_of
from engine.tasks.extraction.picking.page import Picked
from engine.tasks.extraction.picking.picked import picked
from engine.tasks.extraction.picking.shapes import spans_of

FORMS = Path(__file__).parents[2] / "data" / "forms"
INVOICE = """BALLYNOE SIGN & PRINT LTD
Unit 9, Tannery Yard, Kilcarrow

Invoice to:       Larkmount Veterinary Clinic
Invoice No.:      BSP-26-0418
Invoice date:     03/04/2026
Order received:   19/03/2026
Payment due:      03/05/2026

Description                          Qty    Unit EUR     Amount EUR
Window vinyl, cut to shape            12       84.50       1,014.00

                                   Subtotal             1,234.50
                                   VAT 23%                283.94
                                   Total                1,518.44
IBAN IE66 NWKB 9203 1144 0827 65
"""
LETTER = """Sparhaus Lauenfels AG
Postfach 1140 · 37599 Lauenfels

Frau
Gudrun Ohlendörfer
Am Kalkofen 9
37581 Bad Imsen

Ihr Ansprechpartner: Sönke Tiedemann

die Zinsbindung läuft am 31.05.2026 aus. Es besteht eine Restschuld von 187.312,48 €.
"""
CONTRACT = (
    "This Agreement is made on 14 February 2026 between Harriet Oduya of Leeds (“the Landlord”)"
    " and Tobias Wren (“the Tenant”). The rent is £1,145.00 per month, late rent bears interest"
    " at 3%. The lease ends on 28 February 2027. The Tenant shall give two months' notice."
    " Pets are not allowed."
)


def nothing_alike(texts: Sequence[str]) -> NDArray[np.float32]:
    return np.eye(max(len(texts), 2), dtype=np.float32)[: len(texts)]


def found(text: str, **fields: Any) -> dict[str, Any]:
    schema = {"properties": {name: told or {} for name, told in fields.items()}}
    return {name: one.value for name, one in read(text, schema).items()}


def read(text: str, schema: object) -> dict[str, Picked]:
    hit = Hit(1, 0.0, ("a.txt",), "", text, (), "c", "d")
    return picked([sought(field) for field in fields_of(schema)], [hit], nothing_alike)


DATE = {"type": "string", "format": "date"}
NUMBER = {"type": "number"}


def test_an_invoice() -> None:
    assert found(
        INVOICE, invoice_number={}, invoice_date=DATE, due_date=DATE, total=NUMBER, vat=NUMBER,
        supplier={}, customer={}, iban={},
    ) == {
        "invoice_number": "BSP-26-0418", "invoice_date": "2026-04-03", "due_date": "2026-05-03",
        "total": 1518.44, "vat": 283.94, "supplier": "BALLYNOE SIGN & PRINT LTD",
        "customer": "Larkmount Veterinary Clinic", "iban": "IE66 NWKB 9203 1144 0827 65",
    }  # fmt: skip


def test_a_letter_to_somebody() -> None:
    assert found(LETTER, borrower={}, contact={}, bank={}, remaining_debt=NUMBER) == {
        "borrower": "Gudrun Ohlendörfer", "contact": "Sönke Tiedemann",
        "bank": "Sparhaus Lauenfels AG", "remaining_debt": 187312.48,
    }  # fmt: skip


def test_a_contract_in_prose() -> None:
    assert found(
        CONTRACT, tenant={}, landlord={}, rent=NUMBER, interest=NUMBER, lease_end=DATE,
        notice_period={}, pets={"type": "boolean"},
    ) == {
        "tenant": "Tobias Wren", "landlord": "Harriet Oduya", "rent": 1145, "interest": 3,
        "lease_end": "2027-02-28", "notice_period": "two months", "pets": False,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name", "field", "value"),
    [
        ("Employee\nYusuf Holt\nDate paid\n27/03/2026", "pay_date", DATE, "2026-03-27"),
        ("Datum | Betrag | Nummer\n05.05.2026 | 12,50 € | A-17", "betrag", NUMBER, 12.5),
        ("Patient : M. Clément Rouvière\nPrélevé le 14/04/2026", "date_prelevement", DATE,
         "2026-04-14"),
        ("Insured: yes\nSmoker: no", "smoker", {"type": "boolean"}, False),
        ("Status: AMBER, was green before", "status", {"enum": ["green", "amber"]}, "amber"),
        ("Diagnosis: fracture of the left wrist\nWard 3", "diagnosis", {},
         "fracture of the left wrist"),
        ("开票日期：2026年5月3日\n发票号码：20884713", "发票号码", {}, "20884713"),
        ("Write to jo@example.org or call.", "email", {}, "jo@example.org"),
        ("TOTAL AMT........ RM\n60.31\nCASH RM\n70.30", "total", NUMBER, 60.31),
        ("DATE\n21/02/18\n11:19", "date", {}, "21/02/18"),
        ("Die nächste Vorstandssitzung findet am 25. März 2026 statt.", "next_meeting", DATE,
         "2026-03-25"),
    ],
)  # fmt: skip
def test_layouts_and_languages(text: str, name: str, field: Any, value: object) -> None:
    assert found(text, **{name: field}) == {name: value}


@pytest.mark.parametrize(
    ("text", "name", "field"),
    [
        ("Subtotal 10.00", "iban", {}),
        ("The harbour was closed in the winter of 1931.", "tenant", {}),
        ("The harbour was closed in the winter of 1931.", "due_date", DATE),
        ("Ends 3 May 2026, 14 days.", "premium", NUMBER),
        ("", "total", NUMBER),
    ],
)
def test_what_is_not_said_stays_empty(text: str, name: str, field: Any) -> None:
    assert found(text, **{name: field}) == {}


def test_a_longer_name_hides_the_shorter_one_in_it() -> None:
    named = [one.phrase for one in mentions(tokens_of("Sub total 5"))]
    assert ("sub", "total") in named
    assert ("total",) not in named


def test_days_in_the_order_that_the_text_itself_shows() -> None:
    day_first = [one.value for one in spans_of("date", "03/04/2026 and 19/03/2026")]
    month_first = [one.value for one in spans_of("date", "03/04/2026 and 03/19/2026")]
    assert day_first == ["2026-04-03", "2026-03-19"]
    assert month_first == ["2026-03-04", "2026-03-19"]


NAMES = ["tenant", "total", "due_date", "company", "address", "name", "title", "email", "pets",
         "notice_period", "iban", "x", "谁", "reference number"]  # fmt: skip
PIECES = st.sampled_from(
    ["Total", ": ", "12.50 €", "3 May 2026", "\n", "\n\n", "Mr Tom Wren", "Acme Ltd", " | ", "   ",
     "IBAN DE41 5903 0047 0011 8823 04", "12 High Street", "Leeds LS6 4QT", "not", "合计：￥3",
     "(“the Tenant”)", "§", "\u0000", "a" * 50, "1" * 40]
)  # fmt: skip


@given(
    text=st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map(" ".join)),
    name=st.sampled_from(NAMES),
    kind=st.sampled_from(["string", "number", "integer", "boolean", "date"]),
)
def test_whatever_is_picked_stands_in_the_line_that_is_cited(
    text: str, name: str, kind: str
) -> None:
    field = DATE if kind == "date" else {"type": kind}
    for one in read(text, {"properties": {name: field}}).values():
        assert one.citation.quote in text
        if isinstance(one.value, float | int) and not isinstance(one.value, bool):
            assert math.isfinite(one.value)
        elif isinstance(one.value, str) and kind == "string":
            told = bare_words(text)
            assert set(bare_words(one.value)) <= set(told)


def test_fields_are_understood_by_their_names_and_descriptions() -> None:
    assert sought(Field("dueDate", "date")).shape == "date"
    assert sought(Field("supplier_address", "string")).shape == "address"
    assert sought(Field("fee", "number", "percent of the sum")).shape == "rate"
    assert sought(Field("fee", "number", "euros")).shape == "money"
    assert sought(Field("ticket_no", "string")).shape == "id"
    assert sought(Field("anything at all", "string")).shape == ""


@pytest.mark.real
def test_documents_of_many_kinds(embedder_cache_of_profiles: Path) -> None:
    """52 documents that were written without looking at the rules."""
    model = find_embedder(Path("none"))
    embedder = load_embedder(model, cache_dir=embedder_cache_of_profiles)
    right = wrong = empty = 0
    for file in sorted(FORMS.glob("*.json")):
        form = json.loads(file.read_text("utf-8"))
        hit = Hit(1, 0.0, (file.name,), "", form["text"], (), "c", "d")
        fields = [sought(field) for field in fields_of(form["schema"])]
        told = picked(fields, [hit], embedder.embed)
        for field in fields:
            name = field.field.name
            value = told[name].value if name in told else None
            if same(form["truth"].get(name), value):
                right += 1
            elif value is None:
                empty += 1
            else:
                wrong += 1
    total = right + wrong + empty
    assert total == 273
    assert right / total > 0.6
    assert wrong / total < 0.19


def same(truth: object, value: object) -> bool:
    if isinstance(truth, str) and isinstance(value, str):
        return bare_words(truth) == bare_words(value)
    return truth == value and isinstance(truth, bool) == isinstance(value, bool)
