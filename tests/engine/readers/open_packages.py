"""OpenDocument files, an e-book and a notebook of our own making."""

from __future__ import annotations

import json

from tests.engine.readers.packages import zipped

_ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in {
        **{"office": "office", "text": "text", "table": "table", "draw": "drawing"},
        **{"style": "style", "presentation": "presentation"},
    }.items()
)


def epub() -> bytes:
    page = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>%s</body></html>'
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="b/c.opf"/></container>',
            "b/c.opf": "<package><metadata><title>Tides</title></metadata><manifest>"
            '<item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
            '<item id="z" href="z%20z.xhtml" media-type="application/xhtml+xml"/>'
            '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="n"/><itemref idref="z"/><itemref idref="a"/></spine></package>',
            "b/n.xhtml": page % "<p>Contents</p>",
            "b/a.xhtml": page % "<h1>Evening</h1><p>It fell.</p>",
            "b/z z.xhtml": page % '<h1>Morning</h1><p>The <a id="s"/>sea rose.</p>',
        }
    )


def odt() -> bytes:
    body = (
        '<office:text><text:p text:style-name="P1">The harbour</text:p>'
        '<text:h text:outline-level="2">Boats<text:s/>here</text:h>'
        "<text:p>They<!-- no --> float<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>mostly</text:p></text:note-body></text:note></text:p>"
        "<text:list><text:list-item><text:p>nets</text:p><text:list><text:list-item>"
        "<text:p>ropes</text:p></text:list-item></text:list></text:list-item></text:list>"
        + _odf_table([["item", "cost"], ["boat", "900"], ["oars", "40"]])
        + "</office:text>"
    )
    styles = (
        "<office:automatic-styles>"
        '<style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles>'
    )
    return _odf(body, styles)


def odp() -> bytes:
    page = (
        "<draw:page>"
        "<draw:frame><draw:text-box><text:p>They float</text:p></draw:text-box></draw:frame>"
        '<draw:frame presentation:class="title"><draw:text-box><text:p>Why boats</text:p>'
        "</draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box>"
        "<text:p>Smile here.</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>"
    )
    second = "<draw:page><draw:custom-shape><text:p>Costs</text:p></draw:custom-shape></draw:page>"
    return _odf(f"<office:presentation>{page}{second}</office:presentation>", "")


def ods() -> bytes:
    table = _odf_table([["item", "cost"], ["boat", "900"]])
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return _odf(f"<office:spreadsheet>{table}</office:spreadsheet>", "", kind=kind)


def rates_ods() -> bytes:
    """Percentages, some of them written once for two rows of two cells, and a comment."""

    def cell(value: str, repeats: str = "", beside: str = "") -> str:
        kind = f'office:value-type="percentage" office:value="{value}"'
        return (
            f"<table:table-cell {repeats} {kind}>{beside}<text:p>{value} as shown</text:p>"
            "</table:table-cell>"
        )

    by = "<dc:creator xmlns:dc='dc'>Ann</dc:creator>"
    comment = f"<office:annotation>{by}<text:p>Sure?</text:p></office:annotation>"
    number = (
        '<table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p>'
        "</table:table-cell>"
    )
    twice = cell("0.25", 'table:number-columns-repeated="2"')
    rows = (
        f'<table:table-row table:number-rows-repeated="2">{number}{twice}</table:table-row>'
        f"<table:table-row>{cell('0.5', beside=comment)}{number}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="1048573"><table:table-cell/>'
        "</table:table-row>"
    )
    table = f'<table:table table:name="Rates">{rows}</table:table>'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return _odf(f"<office:spreadsheet>{table}</office:spreadsheet>", "", kind=kind)


def scattered_ods() -> bytes:
    """Two cells in opposite corners of the first of two sheets."""

    def cell(text: str) -> str:
        value = f'office:value-type="string"><text:p>{text}</text:p>'
        return f"<table:table-cell {value}</table:table-cell>"

    def gap(columns: int) -> str:
        return f'<table:table-cell table:number-columns-repeated="{columns}"/>'

    rows = (
        f"<table:table-row>{cell('first')}{gap(16383)}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="1048574">{gap(16384)}</table:table-row>'
        f"<table:table-row>{gap(16383)}{cell('last')}</table:table-row>"
    )
    near = f"<table:table-row>{cell('paid')}</table:table-row>"
    tables = f'<table:table table:name="Far">{rows}</table:table>'
    tables += f'<table:table table:name="Near">{near}</table:table>'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return _odf(f"<office:spreadsheet>{tables}</office:spreadsheet>", "", kind=kind)


def _odf(body: str, styles: str, kind: str = "application/vnd.oasis.opendocument.text") -> bytes:
    content = f"<office:document-content {_ODF}>{styles}<office:body>{body}</office:body>"
    return zipped(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": f"{content}</office:document-content>",
        }
    )


def _odf_table(rows: list[list[str]]) -> str:
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{each}</text:p>'
            "</table:table-cell>"
            for each in row
        )
        + '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
        for row in rows
    )
    return f'<table:table table:name="Costs">{cells}</table:table>'


def ipynb() -> bytes:
    output = {"output_type": "execute_result", "data": {"text/plain": ["42"], "text/html": "<b>"}}
    cells = [
        {"cell_type": "markdown", "source": ["# Pumps\n", "\n", "They run."]},
        {"cell_type": "code", "source": "pump()", "outputs": [output]},
    ]
    return json.dumps({"cells": cells, "nbformat": 4}).encode()
