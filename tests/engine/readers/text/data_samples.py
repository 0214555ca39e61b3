"""Samples of data files."""

from __future__ import annotations

from engine.domain.document import Span
from tests.engine.readers.sample import Sample

JSON = '{"site": "Elm", "pumps": [{"id": 1, "note": "a ] in it"}, {"id": 2}], "on": true}'
XML = (
    "<?xml version='1.0'?>\n<site>\n  <pump id='a'>\n    <note>runs &lt; 3</note>\n  </pump>\n"
    "  <pump id='b'/>\n  <tank>full</tank>\n</site>\n"
)
YAML = "site: Elm\n# The pumps.\npumps:\n  - id: 1\n  - id: 2\n\non: true\n"
TOML = "[site]\nname = 'Elm'\n\n# The pumps.\n[pumps]\nfirst = 1\n"
BIB = "@book{elm,\n  title = {Elm}\n}\n@article{ash,\n  title = {Ash}\n}\n"
PO = 'msgid "pump"\nmsgstr "Pumpe"\n\n#: a.c:3\nmsgid "tank"\nmsgstr "Kessel"\n'


def samples() -> list[Sample]:
    return [
        Sample(
            "site.json",
            JSON.encode(),
            [
                ("code", 0, '{"site": "Elm",'),
                ("code", 0, '"pumps": ['),
                ("code", 0, '{"id": 1, "note": "a ] in it"},'),
                ("code", 0, '{"id": 2}],'),
                ("code", 0, '"on": true}'),
            ],
            title="site.json",
            media_type="application/json",
            own_text=True,
            places={'{"id": 2}': Span(start=58, end=67, first_line=1, last_line=1)},
            contexts=("pumps", "pumps > [0]", "pumps > [1]"),
        ),
        Sample(
            "log.jsonl",
            b'{"id": 1}\n{"id": 2}\n',
            [("code", 0, '{"id": 1}'), ("code", 0, '{"id": 2}')],
            title="log.jsonl",
            own_text=True,
        ),
        Sample(
            "site.xml",
            XML.encode(),
            [
                ("code", 0, "<?xml version='1.0'?>"),
                ("code", 0, "<site>"),
                ("code", 0, "<pump id='a'>\n    <note>runs &lt; 3</note>\n  </pump>"),
                ("code", 0, "<pump id='b'/>"),
                ("code", 0, "<tank>full</tank>\n</site>"),
            ],
            title="site.xml",
            own_text=True,
            contexts=("site", "site > pump a", "site", "site > tank"),
        ),
        Sample(
            "site.yaml",
            YAML.encode(),
            [
                ("code", 0, "site: Elm"),
                ("code", 0, "# The pumps.\npumps:\n  - id: 1\n  - id: 2"),
                ("code", 0, "on: true"),
            ],
            title="site.yaml",
            own_text=True,
            contexts=("site: Elm", "pumps", "on: true"),
        ),
        Sample(
            "site.toml",
            TOML.encode(),
            [
                ("code", 0, "[site]\nname = 'Elm'"),
                ("code", 0, "# The pumps.\n[pumps]\nfirst = 1"),
            ],
            title="site.toml",
            own_text=True,
            contexts=("[site]", "[pumps]"),
        ),
        Sample(
            "elm.bib",
            BIB.encode(),
            [
                ("code", 0, "@book{elm,\n  title = {Elm}\n}"),
                ("code", 0, "@article{ash,\n  title = {Ash}\n}"),
            ],
            title="elm.bib",
            own_text=True,
            contexts=("@book{elm", "@article{ash"),
        ),
        Sample(
            "elm.po",
            PO.encode(),
            [
                ("code", 0, 'msgid "pump"\nmsgstr "Pumpe"'),
                ("code", 0, '#: a.c:3\nmsgid "tank"\nmsgstr "Kessel"'),
            ],
            title="elm.po",
            own_text=True,
        ),
    ]
