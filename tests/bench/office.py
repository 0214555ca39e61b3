"""Reading office files, books, pages and letters: ours against kreuzberg and markitdown.

    python -m tests.bench.office [--libraries DIR] [--rounds N] [--formats docx,xlsx]

The other libraries live in an environment of their own in DIR, which is made if it is not
there; without it only our speed is printed. Every file is read by each in turn, N times, and
the best time counts. A ratio is over the files in which both find text, as ours to theirs:
2.0 is twice as fast. The files are real ones beside the checkout and two long ones made here.
"""

from __future__ import annotations

import argparse
import gc
import json
import subprocess
import sys
import tempfile
import time
import venv
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from engine.domain.errors import ReadError
from engine.readers.isolation.worker import COLLECT_EVERY
from engine.readers.parts import Input, Section
from engine.readers.registry import parts

DATA = Path(__file__).parents[3] / "shared/data/torture"
LIBRARIES = ("kreuzberg", "markitdown")
FORMATS = ("docx", "pptx", "xlsx", "odt", "doc", "ppt", "xls", "rtf", "epub", "html", "eml")
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = {
    "word/document.xml": "wordprocessingml.document.main",
    "xl/workbook.xml": "spreadsheetml.sheet.main",
    "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
}


class Other:
    """A library in a process of its own, started again when a file has killed it."""

    def __init__(self, name: str, folder: Path) -> None:
        script = Path(__file__).with_name("other_readers.py")
        self._command = [_python(folder), script, name]
        self._process = self._started()

    def _started(self) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        process = subprocess.Popen(
            self._command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        )
        if process.stdout is None or process.stdout.readline().strip() != "ready":
            raise SystemExit(f"{self._command[-1]} does not start")
        return process

    def read(self, path: Path) -> tuple[float, int]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            self.close()
            self._process = self._started()
            return 0.0, 0
        seconds, characters = json.loads(answer)
        return seconds, characters

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


@dataclass
class Timing:
    """Best seconds of each reader that found text in a file."""

    size: int
    best_s: dict[str, float] = field(default_factory=dict)

    def add(self, reader: str, seconds: float, characters: int) -> None:
        if characters:
            self.best_s[reader] = min(seconds, self.best_s.get(reader, seconds))


def install(folder: Path) -> None:
    if not (folder / "pyvenv.cfg").exists():
        venv.create(folder, with_pip=True)
    wanted = ["kreuzberg", "markitdown[docx,pptx,xlsx,xls,outlook]"]
    pip = [_python(folder), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    subprocess.run([*pip, *wanted], check=True)


def ours(path: Path) -> tuple[float, int]:
    began = time.perf_counter()
    characters = 0
    try:
        with path.open("rb") as file:
            for part in parts(Input(file, path.name)):
                if isinstance(part, Section):
                    characters += len(part.read().text)
    except ReadError:
        pass
    return time.perf_counter() - began, characters


def long_docx(path: Path, *, pages: int = 300) -> Path:
    words = "The pump at the harbour was inspected by the board and found to be in good order. "
    runs = f"<w:r><w:t>{words * 2}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{words}</w:t></w:r>"
    page = (
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Page</w:t></w:r></w:p>'
        + f"<w:p>{runs}</w:p>" * 8
        + "<w:tbl>"
        + ("<w:tr>" + "<w:tc><w:p><w:r><w:t>12.5</w:t></w:r></w:p></w:tc>" * 4 + "</w:tr>") * 6
        + "</w:tbl>"
    )
    body = f'<w:document xmlns:w="{_WORD}"><w:body>{page * pages}</w:body></w:document>'
    return _package(path, "word/document.xml", {"word/document.xml": body}, [])


def long_xlsx(path: Path, *, rows: int = 100_000) -> Path:
    def row(n: int) -> str:
        return (
            f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="B{n}" t="inlineStr"><is><t>item'
            f' {n % 977}</t></is></c><c r="C{n}"><v>{n * 3.5}</v></c></row>'
        )

    book = (
        f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets><sheet name="Items" sheetId="1"'
        ' r:id="r1"/></sheets></workbook>'
    )
    cells = "".join(map(row, range(1, rows + 1)))
    sheet = f'<worksheet xmlns="{_SHEET}"><sheetData>{cells}</sheetData></worksheet>'
    found = {"xl/workbook.xml": book, "xl/worksheets/sheet1.xml": sheet}
    return _package(path, "xl/workbook.xml", found, [("worksheet", "worksheets/sheet1.xml")])


def _package(path: Path, main: str, found: dict[str, str], links: list[tuple[str, str]]) -> Path:
    types = "".join(
        f'<Override PartName="/{name}" ContentType="application/vnd.openxmlformats-officedocument.'
        f'{_TYPES[name]}+xml"/>'
        for name in found
    )
    rels = (
        f'<Default Extension="rels" ContentType="{"application/vnd.openxmlformats-package"}'
        '.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    )
    folder, _, base = main.rpartition("/")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{_PACKAGE}/content-types">{rels}{types}</Types>',
        )
        archive.writestr("_rels/.rels", _relations([("officeDocument", main)]))
        archive.writestr(f"{folder}/_rels/{base}.rels", _relations(links))
        for name, text in found.items():
            archive.writestr(name, text)
    return path


def _relations(links: list[tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(links, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def files(made: Path, formats: list[str]) -> Iterator[tuple[str, Path]]:
    for ending in formats:
        for path in sorted(DATA.rglob(f"*.{ending}")):
            if path.is_file() and ours(path)[1]:
                yield ending, path
    if "docx" in formats:
        yield "docx, 300 pages", long_docx(made / "long.docx")
    if "xlsx" in formats:
        yield "xlsx, 100,000 rows", long_xlsx(made / "long.xlsx")


def measure(path: Path, others: dict[str, Other], rounds: int) -> Timing:
    timing = Timing(path.stat().st_size)
    for _ in range(rounds):
        timing.add("ours", *ours(path))
        for name, other in others.items():
            timing.add(name, *other.read(path))
    return timing


def report(format_: str, timings: list[Timing], others: dict[str, Other]) -> str:
    seconds = sum(each.best_s["ours"] for each in timings)
    size = sum(each.size for each in timings)
    speed = f"{size / 1e6 / seconds:8.1f} MB/s {len(timings) / seconds:8.0f} files/s"
    line = f"{format_:20} {len(timings):4} files {size / 1e6:7.2f} MB  ours {speed}"
    for name in others:
        both = [each.best_s for each in timings if name in each.best_s]
        mine, theirs = sum(each["ours"] for each in both), sum(each[name] for each in both)
        line += f"  {name} {theirs / mine:6.1f} x ({len(both)})" if both else f"  {name} -"
    return line


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--libraries", type=Path)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--formats", default=",".join(FORMATS))
    chosen = options.parse_args()
    gc.set_threshold(COLLECT_EVERY)  # as where files are read
    others: dict[str, Other] = {}
    with tempfile.TemporaryDirectory() as made, ExitStack() as stack:
        if chosen.libraries:
            install(chosen.libraries)
            for name in LIBRARIES:
                others[name] = Other(name, chosen.libraries)
                stack.callback(others[name].close)
        timings = defaultdict(list)
        for format_, path in files(Path(made), chosen.formats.split(",")):
            timings[format_].append(measure(path, others, chosen.rounds))
        for format_, found in timings.items():
            print(report(format_, found, others), flush=True)


if __name__ == "__main__":
    main()
