"""How many pages of PDFs a second are read, beside PDFium's bare text and beside kreuzberg.

    python tests/bench/pdf_speed.py [FOLDER [PYTHON]]

FOLDER holds PDFs (default: the filings and reports beside the checkout); PYTHON is an
interpreter that has kreuzberg, if that is to be compared too. Files with a page that would
have to be recognised are left out; each is measured in a process of its own, in turn, and the
best of three rounds counts.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from engine.domain.errors import ReadError
from engine.readers.parts import Input
from engine.readers.pdf.file import opened
from engine.readers.pdf.pages import read_pages

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "docugami"
ROUNDS = 3
TIMED = """
import sys, time
paths = sys.stdin.read().split("\\n")
datas = [open(path, "rb").read() for path in paths]
{}
read(datas[0])
began = time.process_time()
for data in datas:
    read(data)
print(time.process_time() - began)
"""
LECTERN = """
from engine.readers.registry import parts
from engine.readers.parts import Input
def read(data):
    for part in parts(Input.of(data, "a.pdf")):
        part.read() if hasattr(part, "read") else part.open()
"""
PYPDFIUM = """
import pypdfium2
def read(data):
    with pypdfium2.PdfDocument(data) as pdf:
        for page in pdf:
            text_page = page.get_textpage()
            text_page.get_text_range()
            text_page.close()
            page.close()
"""
KREUZBERG = """
import kreuzberg
def read(data):
    kreuzberg.extract_bytes_sync(data, "application/pdf")
"""


def written(path: Path) -> int:
    """The number of its pages; 0 if any is a mere picture, or none can be read."""
    source = Input.of(path.read_bytes(), path.name)
    try:
        with opened(source) as pdf:
            count = len(pdf)
        return 0 if any(page.scanned for page in read_pages(source, count)) else count
    except ReadError:
        return 0


def seconds(python: str, code: str, paths: list[Path]) -> float:
    """Processor time for all of ``paths``."""
    found = subprocess.run(
        [python, "-c", TIMED.format(code)],
        input="\n".join(map(str, paths)),
        capture_output=True,
        text=True,
        check=True,
    )
    return float(found.stdout)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    counts = {path: written(path) for path in sorted(folder.rglob("*.pdf"))}
    paths = [path for path, count in counts.items() if count]
    if not paths:
        print(f"skipped: no PDFs in {folder}")
        return
    readers = {"lectern": (sys.executable, LECTERN), "pypdfium": (sys.executable, PYPDFIUM)}
    if len(sys.argv) > 2:
        readers["kreuzberg"] = (sys.argv[2], KREUZBERG)
    best = dict.fromkeys(readers, float("inf"))
    for _ in range(ROUNDS):
        for name, (python, code) in readers.items():
            best[name] = min(best[name], seconds(python, code, paths))
    pages = sum(counts.values())
    print(f"{pages} pages of {len(paths)} files")
    for name, took in best.items():
        print(f"{name:12}{pages / took:7.0f} pages/s   {took / best['lectern']:.2f} of our time")


if __name__ == "__main__":
    main()
