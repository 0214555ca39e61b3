"""What every reader promises, checked over one sample a format."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest

from engine.chunking.chunker import chunk
from engine.readers.families import BY_SUFFIX
from engine.readers.parts import Input, Member
from engine.readers.registry import parts, read
from tests.engine.readers.promises import bare, check_invariants, count_tokens, text_in
from tests.engine.readers.sample import Sample
from tests.engine.readers.samples import samples

SAMPLES = {sample.name: sample for sample in samples()}
WITH_TEXT = {name: sample for name, sample in SAMPLES.items() if sample.blocks}
each_sample = pytest.mark.parametrize("sample", WITH_TEXT.values(), ids=WITH_TEXT)


def test_every_family_has_a_sample() -> None:
    families = {BY_SUFFIX[name.rpartition(".")[2]] for name in SAMPLES}
    assert families == set(BY_SUFFIX.values())


@each_sample
def test_structure(sample: Sample) -> None:
    document = read(sample.data, sample.name)
    check_invariants(document)
    assert [
        (block.kind, block.level, document.text[block.start : block.end])
        for block in document.blocks
    ] == sample.blocks
    assert document.title == sample.title
    assert document.pages == sample.pages
    assert document.media_type.startswith(sample.media_type)
    assert tuple(b.context for b in document.blocks if b.context) == sample.contexts
    assert document.warnings == sample.warnings


@pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES)
def test_members(sample: Sample) -> None:
    members = {}
    for part in parts(Input.of(sample.data, sample.name)):
        if isinstance(part, Member):
            members[part.name] = part.open()
    assert tuple(members) == sample.members
    for name, data in members.items():
        check_invariants(read(data, name))


@each_sample
def test_places(sample: Sample) -> None:
    document = read(sample.data, sample.name)
    for phrase, span in sample.places.items():
        start = document.text.index(phrase)
        assert document.locate(start, start + len(phrase)).spans == (span,)


@each_sample
def test_chunks_are_found_again_in_the_original(sample: Sample) -> None:
    document = read(sample.data, sample.name)
    chunks = chunk(document, count_tokens=count_tokens, max_tokens=12)
    assert bare("".join(each.text for each in chunks)) == bare(document.text)
    for each in chunks:
        assert each.location.spans
        if sample.own_text:
            original = sample.data.decode().replace("\r\n", "\n")
            (span,) = each.location.spans
            assert original[span.start : span.end] == each.text
            assert span.first_line is not None
            assert each.text.split("\n")[0] in original.split("\n")[span.first_line - 1]


def test_pdf_spans_are_character_ranges_of_pdfium() -> None:
    sample = SAMPLES["report.pdf"]
    document = read(sample.data, sample.name)
    pdf = pdfium.PdfDocument(sample.data)
    for each in chunk(document, count_tokens=count_tokens, max_tokens=12):
        assert bare(text_in(pdf, each.location)) == bare(each.text)
    pdf.close()
