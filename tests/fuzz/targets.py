"""What is fuzzed: one target a family of our own parsers, seeded with the tests' samples.

A new target is one line in ``TARGETS``. The trap: bytes thrown at a ZIP seldom get past its
checksums, so for packages the bytes replace one member (``inside``) of the sample instead, or
are ``wrapped`` in a container; a parser that no file leads to is in ``inner``.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from tests.engine.readers.sample import Sample
from tests.engine.readers.samples import samples
from tests.fuzz import inner, seeds
from tests.fuzz.judging import judge, judge_call


@dataclass(frozen=True)
class Target:
    """``suffixes`` name the samples to start from. The first names what is read, unless each
    is meant (``mixed``): then a first byte says which, so that one target serves formats that
    are read alike. ``wrapped`` makes the file of fuzzed bytes, whose seeds are ``given``."""

    name: str
    suffixes: str
    inside: str = ""
    mixed: bool = False
    wrapped: Callable[[bytes], bytes] | None = None
    given: Callable[[], list[bytes]] | None = None

    def seeds(self) -> Iterator[bytes]:
        endings = self.suffixes.split()
        if self.given:
            yield from self.given()
        if self.wrapped:
            return
        for ending, sample in self._samples():
            data = _member(sample, self.inside) if self.inside else sample
            yield bytes([endings.index(ending)]) + data if self.mixed else data

    def file(self, data: bytes) -> tuple[bytes, str]:
        """The file that is read for the fuzzed bytes, and its name."""
        endings = self.suffixes.split()
        if self.mixed:
            return data[1:], f"fuzzed.{endings[sum(data[:1]) % len(endings)]}"
        if self.inside:
            _, package = next(self._samples())
            data = _with_member(package, self.inside, data)
        elif self.wrapped:
            data = self.wrapped(data)
        return data, f"fuzzed.{endings[0]}"

    def judge(self, data: bytes) -> str:
        return judge(*self.file(data))

    def _samples(self) -> Iterator[tuple[str, bytes]]:
        endings = self.suffixes.split()
        for sample in _every_sample():
            ending = sample.name.rpartition(".")[2]
            if ending in endings and self._fits(sample.data):
                yield ending, sample.data

    def _fits(self, sample: bytes) -> bool:
        return not self.inside or self.inside in _names(sample)


@dataclass(frozen=True)
class Inner:
    """A parser that is called with the bytes themselves; what it returns it has checked."""

    name: str
    call: Callable[[bytes], None]
    given: Callable[[], list[bytes]]

    def seeds(self) -> Iterator[bytes]:
        yield from self.given()

    def file(self, data: bytes) -> tuple[bytes, str]:
        return data, "fuzzed.bytes"

    def judge(self, data: bytes) -> str:
        return judge_call(self.call, data)


TARGETS: list[Target | Inner] = [
    Target("mail", "eml mht mhtml emlx"),
    Target("mailbox", "mbox"),
    Target("msg", "msg"),
    Target("doc", "doc"),
    Target("ppt", "ppt"),
    Target("rtf", "rtf"),
    Target("cards", "ics vcf"),
    Target("captions", "srt vtt sbv sub lrc ass ttml", mixed=True, given=seeds.captions),
    Target("markdown", "md"),
    Target("markup", "rst adoc org tex", mixed=True),
    Target("notebook", "ipynb"),
    Target("csv", "csv"),
    Target("html", "html"),
    Target("pdf", "pdf", given=seeds.annotated_pdfs),
    Target("text", "txt", given=seeds.encoded_texts),
    Target("code", seeds.CODE_SUFFIXES, mixed=True, given=seeds.code),
    Target("data", "json jsonl xml yaml toml ini env po bib", mixed=True),
    Target("fb2", "fb2"),
    Target("docx", "docx", inside="word/document.xml"),
    Target("pptx", "pptx", inside="ppt/slides/slide1.xml"),
    Target("xlsx", "xlsx", inside="xl/worksheets/sheet1.xml"),
    Target("ods", "ods", inside="content.xml"),
    Target("odf", "odt", inside="content.xml"),
    Target("fods", "fods"),
    Target("epub", "epub", inside="META-INF/container.xml"),
    Target("package", "docx xlsx odt epub"),
    Target("zip", "zip"),
    Target("tar", "tar"),
    Target("packed", "tgz bz2 xz gz", mixed=True),
    Target("sevenzip", "7z", wrapped=seeds.in_seven_zip, given=seeds.seven_zip_headers),
    Target("tnef", "tnef"),
    Target("pages", "pages", wrapped=seeds.in_iwa, given=seeds.iwa_of_pages),
    Target("keynote", "key", wrapped=seeds.in_iwa, given=seeds.iwa_of_keynote),
    Target("numbers", "numbers", wrapped=seeds.in_iwa, given=seeds.iwa_of_numbers),
    Target("pages09", "pages", inside="index.xml"),
    Target("mobi", "mobi azw3", given=seeds.books),
    Inner("salvage", inner.salvage, seeds.zips_cut_off),
    Inner("oldbook", inner.old_workbook, seeds.old_workbooks),
    Inner("binarybook", inner.binary_workbook, seeds.binary_sheets),
    Inner("packedrtf", inner.outlook_rtf, seeds.packed_rtfs),
    Inner("pageinrtf", inner.page_in_rtf, seeds.pages_in_rtf),
    Inner("letter", inner.letter, seeds.replies),
    Inner("snappy", inner.snappy, seeds.snappy_blocks),
    Inner("protobuf", inner.protobuf, seeds.iwa_of_pages),
    Inner("palmdoc", inner.palmdoc, seeds.palm_records),
    Inner("phrases", inner.phrases, seeds.phrase_records),
    Inner("sections", inner.sections, seeds.encoded_texts),
    Inner("rows", inner.rows, seeds.tables),
    Inner("decoding", inner.decoding, seeds.encoded_texts),
    Inner("names", inner.names, seeds.member_names),
    Inner("notes", inner.picture_notes, seeds.pictures),
    Inner("ocrorder", inner.recognised_order, seeds.numbers),
    Inner("pdforder", inner.page_order, seeds.numbers),
    Inner("chunking", inner.chunking, seeds.encoded_texts),
]


@cache
def _every_sample() -> list[Sample]:
    return samples()


def _names(package: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return archive.namelist()


def _member(package: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return archive.read(name)


def _with_member(package: bytes, name: str, data: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as source, zipfile.ZipFile(made, "w") as archive:
        for each in source.namelist():
            archive.writestr(each, data if each == name else source.read(each))
    return made.getvalue()
