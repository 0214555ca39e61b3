"""Text recognition measured on scanned receipts (SROIE), each with its true lines and fields.

    python -m tests.bench.ocr [--half tune|report|both]

Characters: 1 - edit distance / true length, in reading order. Words: the share of the true
words that were found, in any order. Fields: the share of receipts whose company, date, address
or total stands in the text. Case is not counted, since the truth has capitals only. The truth
itself lists some lines twice, so 1.00 cannot be reached. The engine was tuned on every second
receipt; ``report`` (the default) measures the others.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median

from PIL import Image

from engine.readers.builder import DocumentBuilder
from engine.readers.ocr.recognition import add_recognised, recognise

RECEIPTS = Path(__file__).parents[3] / "shared/data/ocr_sroie_receipts"
FIELDS = ("company", "date", "address", "total")


@dataclass(frozen=True)
class Receipt:
    picture: Path
    text: str
    fields: dict[str, str]


@dataclass(frozen=True)
class Score:
    characters: float
    words: float
    fields: dict[str, bool]
    seconds: float


def receipts(half: str) -> list[Receipt]:
    pictures = sorted((RECEIPTS / "img").glob("*.jpg"))
    chosen = {"tune": pictures[::2], "report": pictures[1::2], "both": pictures}[half]
    return [Receipt(each, _truth(each), _fields(each)) for each in chosen]


def _truth(picture: Path) -> str:
    """The lines of the box file: eight coordinates each, then a text that may hold commas."""
    path = RECEIPTS / f"box/{picture.stem}.csv"
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        rows = csv.reader(file, quoting=csv.QUOTE_NONE)
        return "\n".join(",".join(row[8:]) for row in rows if len(row) > 8)


def _fields(picture: Path) -> dict[str, str]:
    found = json.loads((RECEIPTS / f"key/{picture.stem}.json").read_text("utf-8"))
    return {name: found[name] for name in FIELDS if found.get(name)}


def measure(receipt: Receipt) -> Score:
    began = time.perf_counter()
    builder = DocumentBuilder()
    with Image.open(receipt.picture) as picture:
        add_recognised(builder, recognise(picture), page=None)
    seconds = time.perf_counter() - began
    found = "" if builder.empty else builder.build("image/jpeg").text
    mine, true = _plain(found), _plain(receipt.text)
    wanted = Counter(true.split())
    return Score(
        max(0.0, 1 - distance(mine, true) / len(true)),
        (wanted & Counter(mine.split())).total() / wanted.total(),
        {name: _holds(mine, value) for name, value in receipt.fields.items()},
        seconds,
    )


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _holds(text: str, value: str) -> bool:
    """Whether the letters and digits of ``value`` stand in ``text`` in this order, however they
    are spaced and pointed; a number must not be part of a longer one."""
    signs = re.findall(r"\w", value.casefold())
    return bool(re.search(r"(?<!\d)" + r"[\W_]*".join(signs) + r"(?!\d)", text))


def distance(left: str, right: str) -> int:
    """Levenshtein's, a column a step: bit ``i`` says whether row ``i`` lies one above or one
    below the row before it (Myers 1999)."""
    every = (1 << len(left)) - 1
    last = 1 << max(0, len(left) - 1)
    places: dict[str, int] = {}
    for at, sign in enumerate(left):
        places[sign] = places.get(sign, 0) | 1 << at
    more, less, result = every, 0, len(left)
    for sign in right:
        same = places.get(sign, 0)
        straight = (((same & more) + more) ^ more) | same
        up, down = less | ~(straight | more) & every, straight & more
        result += bool(up & last) - bool(down & last)
        up, down = (up << 1 | 1) & every, (down << 1) & every
        still = same | less
        more, less = (down | ~(still | up)) & every, up & still
    return result if left else len(right)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("tune", "report", "both"), default="report")
    chosen = receipts(parser.parse_args().half)
    measure(chosen[0])  # the models are loaded
    scores = [measure(each) for each in chosen]
    print(f"{len(scores)} receipts")
    print(f"characters       {mean(each.characters for each in scores):.3f}")
    print(f"words, any order {mean(each.words for each in scores):.3f}")
    for name in FIELDS:
        held = [each.fields[name] for each in scores if name in each.fields]
        print(f"{name:16} {sum(held)} of {len(held)}")
    print(f"seconds          {median(each.seconds for each in scores):.2f} (median, one thread)")


if __name__ == "__main__":
    main()
