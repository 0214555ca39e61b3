from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.domain.tasks import Generated, Remark
from engine.service import Engine
from tests.conftest import index_now

LEASE = "The lease of the flat ends on 31 March 2027. The rent is 900 euros a month."


@pytest.fixture
def engine(open_engine: Callable[..., Engine], folder: Path) -> Engine:
    made = open_engine()
    (folder / "lease.txt").write_text(LEASE)
    (folder / "cats.txt").write_text("Cats | dogs sleep for most of the day and hunt at dusk.")
    made.add([folder])
    index_now(made)
    return made


def written(engine: Engine, template: str, *, named: bool = False, **values: object) -> Generated:
    *_, last = engine.tasks.generate(template, values, named=named)
    assert isinstance(last, Generated)
    return last


def test_evidence_stands_in_the_text_with_its_citation(engine: Engine) -> None:
    told = written(
        engine, "Dear {{ name }}, {{ evidence('rent of the flat') | upper }} Bye.", name="Ann"
    )
    assert told.text.startswith("Dear Ann, ")
    assert told.text.endswith(" [1] Bye.")
    (first, *_) = told.citations
    assert told.text[first.start : first.end] == first.quote.upper()
    assert first.path.endswith("lease.txt")


@pytest.mark.parametrize("name", ["letter", "email", "outline", "table"])
def test_every_template_that_ships_can_be_filled_in(engine: Engine, name: str) -> None:
    values = {"subject": "Rent", "about": "rent of the flat", "title": "T", "points": ["the lease"]}
    told = written(engine, name, named=True, **values)
    assert told.citations
    assert not set("\ue000\ue001\ue002") & set(told.text)
    for one in told.citations:
        assert told.text[one.end :].startswith(f" [{one.number}]")


def test_ones_own_template_comes_first(engine: Engine) -> None:
    (engine.home / "templates").mkdir()
    (engine.home / "templates" / "letter.md.jinja").write_text("Mine: {{ x }}")
    assert written(engine, "letter", named=True, x="y").text == "Mine: y"
    assert engine.tasks.templates() == ["email", "letter", "outline", "table"]


def test_templates_say_what_they_want(engine: Engine) -> None:
    (engine.home / "templates").mkdir()
    own = "{% for one in points %}{{ one }}{{ x | default(1) }}{% endfor %}{{ evidence(x) }}"
    (engine.home / "templates" / "own.md.jinja").write_text(own)
    (engine.home / "templates" / "wrong.md.jinja").write_text("{{ x")
    forms = {one.name: one for one in engine.tasks.template_forms()}
    assert (forms["own"].values, forms["own"].several) == (("points", "x"), ("points",))
    assert forms["wrong"].values == ()
    assert forms["outline"].several == ("points",)
    assert set(forms["letter"].values) >= {"subject", "about", "sender"}


@pytest.mark.parametrize("name", ["none", "../letter", "/etc/passwd", ""])
def test_a_template_that_is_not_there(engine: Engine, name: str) -> None:
    with pytest.raises(EngineError) as refused:
        written(engine, name, named=True)
    assert refused.value.code == "not_found"


@pytest.mark.parametrize(
    "template",
    [
        "{{ x",
        "{% for a in b %}",
        "{{ missing }}",
        "{{ 1 / 0 }}",
        "{{ evidence() }}",
        "{{ evidence(5) }}",
        "{{ evidence('a', 'b') }}",
        "{% include '/etc/passwd' %}",
        "{% import '/etc/passwd' as x %}",
        "{% extends '/etc/passwd' %}",
        "{{ open('/etc/passwd').read() }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ evidence.__globals__ }}",
        "{{ passages('lease')[0].__class__.__init__.__globals__ }}",
        "{{ self._TemplateReference__context }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ '%s' | format(1) }}",
        "{{ 'x'.ljust(1000000000) }}",
        "{{ 'x'.format() }}",
        "{{ 'x' * 1000000000 }}",
        "{{ 9 ** 999999999 }}",
        "{{ range(1000000000) | list }}",
        "{% set x = 'xx' %}{{ x }}",
        "{% with x = 'xx' %}{{ x }}{% endwith %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% for a in range(500) %}{% for b in range(500) %}{% for c in range(500) %}x"
        "{% endfor %}{% endfor %}{% endfor %}",
        "{% for a in range(500) %}{% for b in range(500) %}"
        + "long " * 9
        + "{% endfor %}{% endfor %}",
        "{% for a in range(99) %}{{ evidence('lease') }}{% endfor %}",
        "{{ 'aaaaaaaaaaaaaaaaaaaa' | replace('a', '" + "a" * 30_000 + "') }}",
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
        "x" * 60_000,
    ],
)
def test_what_a_template_must_not_do_is_refused_soon(engine: Engine, template: str) -> None:
    with pytest.raises(EngineError) as refused:
        written(engine, template)
    assert refused.value.code == "usage"
    assert "root:" not in str(refused.value)


def test_values_are_texts_never_templates(engine: Engine) -> None:
    told = written(engine, "{{ x }}", x="{{ evidence('lease') }} \ue0000\ue002y\ue001")
    assert told.text.startswith("{{ evidence('lease') }}")
    assert told.citations == ()
    with pytest.raises(EngineError):
        written(engine, "{{ x }}", x=object())


def test_what_the_files_do_not_say_is_said(engine: Engine, folder: Path) -> None:
    (folder / "lease.txt").write_text("1 | 2\n")
    (folder / "cats.txt").write_text("3 | 4\n")
    engine.reindex()
    index_now(engine)
    events = list(engine.tasks.generate("{{ evidence('quantum theory') }}", {}, named=False))
    assert isinstance(events[-1], Generated)
    if not events[-1].citations:
        assert any(isinstance(event, Remark) for event in events)
        assert "not found in the files" in events[-1].text


def test_a_template_ends_in_bounded_time(engine: Engine) -> None:
    began = time.monotonic()
    written(engine, "{% for a in range(500) %}{% for b in range(500) %}{% endfor %}{% endfor %}")
    assert time.monotonic() - began < 60
