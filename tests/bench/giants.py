"""Files of a size that breaks readers: are they read in bounded memory, found as they go,
cancelled at once and picked up where they stood?

    python -m tests.bench.giants [--scale S] [KIND...]

KIND is one of text, csv, xlsx, pdf, mbox; default all. With --scale 1 (the default is 0.1) they
are a text of 2 GB, a CSV file and a workbook of a million rows, a PDF of 5,000 pages and a
mailbox of 100,000 messages, all made here. Embeddings are stood in for, so the seconds are
those of reading, cutting and storing.
"""

from __future__ import annotations

import argparse
import io
import random
import shutil
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from engine import CancelToken, Engine, Settings
from engine.domain.errors import Cancelled
from engine.domain.events import Progress
from engine.store import parts, sources
from tests.bench.ingest import PeakMemory
from tests.engine.readers.pdf.pdf_samples import pdf
from tests.fakes import FakeEmbedder

WORDS = ("anchor", "bollard", "capstan", "derrick", "estuary", "ferry", "gangway", "hawser")


def sentences(count: int) -> str:
    made = (f"Report {n} says: {' '.join(random.choices(WORDS, k=12))}." for n in range(count))
    return "\n".join(made)


def make_text(path: Path, scale: float) -> None:
    block = sentences(10_000).encode() + b"\n\n"
    with path.open("wb") as file:
        for number in range(int(2e9 * scale) // len(block)):
            file.write(b"Chapter %d\n\n" % number + block)


def make_csv(path: Path, scale: float) -> None:
    with path.open("w") as file:
        file.write("number,name,berth,amount\n")
        for row in range(int(1_000_000 * scale)):
            file.write(f"{row},{random.choice(WORDS)} {row},{row % 97},{row * 1.5}\n")


def make_xlsx(path: Path, scale: float) -> None:
    head = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, content in _package().items():
            package.writestr(name, content)
        with package.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            text = io.TextIOWrapper(sheet, "utf-8")
            text.write(head)
            for row in range(1, int(1_000_000 * scale) + 1):
                name = f"{random.choice(WORDS)} {row}"
                text.write(
                    f'<row r="{row}"><c r="A{row}"><v>{row}</v></c>'
                    f'<c r="B{row}" t="inlineStr"><is><t>{name}</t></is></c>'
                    f'<c r="C{row}"><v>{row * 1.5}</v></c></row>'
                )
            text.write("</sheetData></worksheet>")
            text.flush()
            text.detach()


def _package() -> dict[str, str]:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    return {
        "[Content_Types].xml": f'<Types xmlns="{types}"/>',
        "_rels/.rels": f'<Relationships xmlns="{relations}"><Relationship Id="r1"'
        f' Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{relations}"><Relationship Id="r1"'
        f' Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="Berths" sheetId="1" r:id="r1"/></sheets></workbook>',
    }


def make_pdf(path: Path, scale: float) -> None:
    pages = []
    for number in range(int(5_000 * scale)):
        lines = sentences(40).split("\n")
        lines[0] = f"Page {number + 1} of the ledger"
        pages.append([(60, 800 - 18 * row, 9, line, False) for row, line in enumerate(lines)])
    path.write_bytes(pdf(pages))


def make_mbox(path: Path, scale: float) -> None:
    with path.open("w") as file:
        for number in range(int(100_000 * scale)):
            file.write(
                f"From ann@example.org Mon Jan  2 10:00:00 2023\nFrom: ann@example.org\n"
                f"Subject: Letter {number}\nMessage-ID: <{number}@example.org>\n\n"
                f"{sentences(12)}\nThis is letter {number}.\n\n"
            )


KINDS: dict[str, tuple[str, Callable[[Path, float], None]]] = {
    "text": ("ledger.txt", make_text),
    "csv": ("berths.csv", make_csv),
    "xlsx": ("berths.xlsx", make_xlsx),
    "pdf": ("ledger.pdf", make_pdf),
    "mbox": ("letters.mbox", make_mbox),
}


def measure(path: Path, home: Path) -> Iterator[str]:
    yield f"{path.stat().st_size / 1e6:7,.0f} MB"
    with Engine(
        home, settings=Settings(polite=False, settle_s=0.0), embedder=FakeEmbedder()
    ) as engine:
        engine.add([path])
        memory = PeakMemory()
        memory.start()
        began = time.perf_counter()
        first_s, exit_s = cancel_midway(engine)
        (source,) = sources.listed(engine.catalog)
        known = len(parts.known(engine.catalog, source))
        yield f"searchable after {first_s:5.1f} s, cancelled in {exit_s:4.2f} s with {known} parts"
        for _ in engine.index(cancel=CancelToken()):
            pass
        memory.stop()
        (source,) = sources.listed(engine.catalog)
        report = engine.status()
        yield (
            f"{source.status} after {time.perf_counter() - began:6.1f} s, "
            f"{len(parts.known(engine.catalog, source)):,} parts, {report.chunks:,} passages, "
            f"peak memory {memory.peak / 2**20:,.0f} MB"
        )


def cancel_midway(engine: Engine) -> tuple[float, float]:
    """Seconds until something can be found, and until a cancelled run has ended."""
    cancel, began = CancelToken(), time.perf_counter()
    first = asked = 0.0
    try:
        for event in engine.index(cancel=cancel):
            if not first and engine.status().chunks:
                first = time.perf_counter()
            if first and isinstance(event, Progress) and event.share > 0.3:
                asked = time.perf_counter()
                cancel.cancel()
    except Cancelled:
        pass
    ended = time.perf_counter()
    return (first or ended) - began, ended - (asked or ended)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--scale", type=float, default=0.1)
    parser.add_argument("kinds", nargs="*", metavar="KIND", default=[])
    chosen = parser.parse_args()
    scratch = Path(tempfile.mkdtemp(prefix="lectern-bench-"))
    try:
        for kind in chosen.kinds or KINDS:
            name, make = KINDS[kind]
            random.seed(1)
            make(scratch / name, chosen.scale)
            for said in measure(scratch / name, scratch / f"home of {kind}"):
                print(f"{kind:5} {said}", flush=True)
            (scratch / name).unlink()
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
