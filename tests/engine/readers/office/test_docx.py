from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]

from engine.readers.office import docx
from engine.readers.office.docx import _SKIP
from engine.readers.office.ooxml import Texts, text_of
from engine.readers.registry import read
from tests.engine.readers.packages import document

_RUN = "<w:r><w:rPr><w:b/></w:rPr><w:t>one </w:t></w:r>"
_PIECES = (
    *(_RUN, "<w:r><w:t>two</w:t></w:r>", "<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>"),
    *("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>", f"<w:ins>{_RUN}</w:ins>", "<w:smartTag/>"),
    *(f"<w:moveFrom>{_RUN}</w:moveFrom>", f"<w:hyperlink>{_RUN}</w:hyperlink>"),
    f"<w:r><w:txbxContent><w:p>{_RUN}</w:p></w:txbxContent></w:r>",
    "<w:r><w:noBreakHyphen/></w:r>",
)


def row(*cells: str, properties: str = "") -> str:
    filled = "".join(f"<w:tc><w:p><w:r><w:t>{each}</w:t></w:r></w:p></w:tc>" for each in cells)
    return f"<w:tr>{properties}{filled}</w:tr>"


def test_a_row_that_a_tracked_change_took_out_is_left_out() -> None:
    gone = row("old", "1", properties="<w:trPr><w:del/></w:trPr>")
    table = f"<w:tbl>{row('item', 'cost')}{gone}{row('boat', '900')}</w:tbl>"
    assert read(document(table), "a.docx").text == "item | cost\nboat | 900"


def test_rows_in_a_content_control_are_read_with_and_without_more_in_the_table() -> None:
    control = f"<w:sdt><w:sdtContent>{row('boat', '900')}</w:sdtContent></w:sdt>"
    more = "<w:tr><w:tc><w:p><w:r><w:tab/><w:t>oars</w:t></w:r></w:p></w:tc></w:tr>"
    for rest, said in (("", ""), (more, "\noars")):
        table = f"<w:tbl>{row('item', 'cost')}{control}{rest}</w:tbl>"
        assert read(document(table), "a.docx").text == f"item | cost\nboat | 900{said}"


def test_text_that_stands_outside_the_cells_of_a_table_damages_nothing() -> None:
    stray = "<w:r><w:t>stray</w:t></w:r>"
    table = f"<w:tbl>{stray}<w:tr>{stray}<w:tc>{stray}</w:tc></w:tr></w:tbl>"
    assert read(document(table), "a.docx").text == "stray"


def test_a_run_between_the_paragraphs_of_a_cell_is_read_in_its_place() -> None:
    one, two = (f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in ("one", "two"))
    stray = "<w:r><w:t>stray</w:t></w:r>"
    table = f"<w:tbl><w:tr><w:tc>{one}{stray}{two}</w:tc></w:tr>{row('boat')}</w:tbl>"
    assert read(document(table), "a.docx").text == "one stray two\nboat"


def test_a_file_that_was_put_in_is_read_in_its_place() -> None:
    body = "".join(f"<w:p><w:r><w:t>{n}</w:t></w:r></w:p><w:altChunk r:id='c{n}'/>" for n in "123")
    chunks = {
        "a.html": "<h1>Boats</h1><p>They float.</p>",
        "b.txt": "plain\ntext",
        "c.txt": "\0\1\2" * 99,
    }
    expected = "1\n\nBoats\n\nThey float.\n\n2\n\nplain\ntext\n\n3"
    assert read(document(body, chunks=chunks), "a.docx").text == expected


@pytest.mark.parametrize(
    ("state", "said"),
    [('<w:result w:val="1"/>', "no"), ("", "yes"), ('<w:result w:val="7"/>', "yes")],
)
def test_what_was_chosen_in_a_form_is_read(state: str, said: str) -> None:
    entries = '<w:listEntry w:val="yes"/><w:listEntry w:val="no"/>'
    field = f"<w:fldChar><w:ffData><w:ddList>{state}{entries}</w:ddList></w:ffData></w:fldChar>"
    body = f"<w:p><w:r><w:t>Paid: </w:t></w:r><w:r>{field}</w:r></w:p>"
    assert read(document(body), "a.docx").text == f"Paid: {said}"


@given(st.lists(st.lists(st.sampled_from(_PIECES), max_size=4), min_size=1, max_size=5))
def test_the_quick_way_to_a_paragraphs_text_gives_what_the_long_way_does(
    paragraphs: list[list[str]],
) -> None:
    body = "".join(f"<w:p>{''.join(each)}</w:p>" for each in paragraphs)
    root = etree.fromstring(f'<w:body xmlns:w="w">{body}</w:body>')
    texts = Texts(root, skip=_SKIP)
    for paragraph in root:
        assert texts.of(paragraph) == text_of(paragraph, skip=_SKIP)


@pytest.mark.parametrize("order", ["table paragraph", "paragraph table"])
def test_only_the_styles_of_paragraphs_are_parsed(order: str) -> None:
    styles = "".join(
        f'<w:style w:type="{kind}" w:styleId="{kind}"><w:name w:val="{kind}"/></w:style>'
        for kind in order.split()
    )
    latent = '<w:latentStyles w:count="1"><w:lsdException w:name="x"/></w:latentStyles>'
    part = f'<w:styles xmlns:w="w">{latent}{styles}</w:styles>'
    root = docx._paragraph_styles(part.encode())
    assert [child.attrib["{w}styleId"] for child in root] == ["paragraph"]
