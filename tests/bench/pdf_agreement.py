"""How well what is read from a PDF agrees with a reference, beside others that read PDFs.

    python tests/bench/pdf_agreement.py [FOLDER [PYTHON]]

FOLDER holds ``sources/NAME.pdf`` and ``groundtruth/NAME.md`` (default: beside the checkout);
PYTHON is an interpreter that has kreuzberg, if that is to be compared too. Two measures a
document: F1 of its words wherever they stand, and F1 of its words in order (their longest
common subsequence). Marks of Markdown and HTML count for nobody.
"""

from __future__ import annotations

import html
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import fmean

import pypdfium2 as pdfium

from engine.domain.errors import ReadError
from engine.readers.parts import Input, Section
from engine.readers.registry import parts

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "torture" / "docling" / "pdf"
MARKS = re.compile(r"<!--.*?-->|</?[a-zA-Z][^<>]*>|\[(.*?)\]\(\S+?\)|\\(?=[_*#])", re.DOTALL)
KREUZBERG = "import sys, kreuzberg; print(kreuzberg.extract_file_sync(sys.argv[1]).content)"


def words(text: str) -> list[str]:
    plain = html.unescape(MARKS.sub(lambda match: match.group(1) or "", text))
    return re.findall(r"\w+", plain.casefold())


def f1(common: int, left: list[str], right: list[str]) -> float:
    return 2 * common / ((len(left) + len(right)) or 1)


def common_in_order(left: list[str], right: list[str]) -> int:
    """The length of the longest common subsequence; a row of its table is one number."""
    places: dict[str, int] = {}
    for at, word in enumerate(left):
        places[word] = places.get(word, 0) | 1 << at
    full = (1 << len(left)) - 1
    row = full
    for word in right:
        hits = row & places.get(word, 0)
        row = ((row + hits) | (row - hits)) & full
    return len(left) - row.bit_count()


def lectern(path: Path) -> str:
    found = parts(Input.of(path.read_bytes(), path.name))
    try:
        return "\n".join(part.read().text for part in found if isinstance(part, Section))
    except ReadError:
        return ""


def pypdfium(path: Path) -> str:
    with pdfium.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def kreuzberg_of(python: str) -> Callable[[Path], str]:
    def kreuzberg(path: Path) -> str:
        command = [python, "-c", KREUZBERG, str(path)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    return kreuzberg


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    pairs = [
        (source, truth)
        for source in sorted(folder.glob("sources/*.pdf"))
        if (truth := folder / "groundtruth" / f"{source.stem}.md").exists()
        and source.stat().st_size
    ]
    if not pairs:
        print(f"skipped: no PDF with a reference in {folder}")
        return
    readers = [lectern, pypdfium, *map(kreuzberg_of, sys.argv[2:3])]
    print(f"{'words / in order':40}" + "".join(f"{each.__name__:>16}" for each in readers))
    scores: dict[str, list[tuple[float, float]]] = {}
    for source, truth in pairs:
        expected = words(truth.read_text("utf-8"))
        line = f"{source.name[:39]:40}"
        for each in readers:
            found = words(each(source))
            loose = f1((Counter(found) & Counter(expected)).total(), found, expected)
            strict = f1(common_in_order(expected, found), found, expected)
            scores.setdefault(each.__name__, []).append((loose, strict))
            line += f"{loose:>9.3f} {strict:.3f} "
        print(line)
    means = (tuple(map(fmean, zip(*each, strict=True))) for each in scores.values())
    print(f"{'mean':40}" + "".join(f"{loose:>9.3f} {strict:.3f} " for loose, strict in means))


if __name__ == "__main__":
    main()
