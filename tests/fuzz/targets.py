"""What is fuzzed: one target a family of our own parsers, seeded with the tests' samples.

A new target is one line in ``TARGETS``. The trap: bytes thrown at a ZIP seldom get past its
checksums, so for packages the bytes replace one member (``inside``) of the sample instead.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.engine.readers.sample import Sample
from tests.engine.readers.samples import samples


@dataclass(frozen=True)
class Target:
    """``suffixes`` name the samples to start from; the first names what is read."""

    name: str
    suffixes: str
    inside: str = ""

    def seeds(self) -> Iterator[bytes]:
        for sample in self._samples():
            yield _member(sample, self.inside) if self.inside else sample

    def file(self, data: bytes) -> tuple[bytes, str]:
        """The file that is read for the fuzzed bytes, and its name."""
        name = f"fuzzed.{self.suffixes.split()[0]}"
        if not self.inside:
            return data, name
        package = next(self._samples())
        return _with_member(package, self.inside, data), name

    def _samples(self) -> Iterator[bytes]:
        endings = self.suffixes.split()
        for sample in _every_sample():
            if sample.name.rpartition(".")[2] in endings and self._fits(sample.data):
                yield sample.data

    def _fits(self, sample: bytes) -> bool:
        return not self.inside or self.inside in _names(sample)


TARGETS = [
    Target("mail", "eml mht mhtml"),
    Target("mailbox", "mbox"),
    Target("msg", "msg"),
    Target("doc", "doc"),
    Target("ppt", "ppt"),
    Target("rtf", "rtf"),
    Target("cards", "ics vcf"),
    Target("captions", "srt vtt"),
    Target("markdown", "md"),
    Target("markup", "rst adoc org tex"),
    Target("notebook", "ipynb"),
    Target("csv", "csv"),
    Target("html", "html"),
    Target("pdf", "pdf"),
    Target("text", "txt"),
    Target("code", "py"),
    Target("fb2", "fb2"),
    Target("docx", "docx", inside="word/document.xml"),
    Target("pptx", "pptx", inside="ppt/slides/slide1.xml"),
    Target("xlsx", "xlsx", inside="xl/worksheets/sheet1.xml"),
    Target("odf", "odt", inside="content.xml"),
    Target("epub", "epub", inside="META-INF/container.xml"),
    Target("package", "docx xlsx odt epub"),
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
