"""How many files are decoded to the right text, and how fast.

    python tests/bench/encodings.py FOLDER [XQUAD_FOLDER]

FOLDER holds a folder an encoding, named for it (``windows-1250-polish``, ``EUC-JP``). A file
counts as right when at most one letter in 200 differs from what its true encoding gives. With
XQUAD_FOLDER, questions in six languages are written in the code pages of each and read back,
one, three and twenty at a time. Where chardet or charset-normalizer are installed, what they
say by themselves stands beside it.
"""

from __future__ import annotations

import codecs
import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from engine.domain.errors import ReadError
from engine.readers.encodings.decoding import decode

# Names are loosely used: a page is read as the one which holds all its characters and more.
WIDER = {
    "gb2312": "gb18030",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "iso-8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "big5": "big5hkscs",
    "maccyrillic": "mac-cyrillic",
}
PAGES = {
    "ar": "cp1256 iso8859-6",
    "de": "cp1252 mac-roman cp850",
    "es": "cp1252 mac-roman cp850",
    "ru": "cp1251 koi8-r cp866 iso8859-5 mac-cyrillic cp855",
    "th": "cp874",
    "zh": "gb18030 hz utf-16-le utf-16-be",
}
Case = tuple[str, bytes, str]  # a group, a file, its text


def codec_of(folder: str) -> str:
    """The encoding that the folder's name begins with, "" when Python has none of the kind."""
    parts = folder.lower().split("-")
    for length in range(len(parts), 0, -1):
        name = "-".join(parts[:length])
        name = WIDER.get(name, name)
        try:
            return codecs.lookup(name).name
        except LookupError:
            continue
    return ""


def files(folder: Path) -> Iterator[Case]:
    for path in sorted(each for each in folder.glob("*/*") if each.is_file()):
        codec = codec_of(path.parent.name)
        data = path.read_bytes()
        yield "files", data, data.decode(codec, errors="replace") if codec else ""


def questions(folder: Path) -> Iterator[Case]:
    choose = random.Random(1)
    for language, pages in PAGES.items():
        data = json.loads((folder / f"xquad.{language}.json").read_text("utf-8"))["data"]
        asked = [q["question"] for a in data for p in a["paragraphs"] for q in p["qas"]]
        for page in pages.split():
            for count in (1, 3, 20):
                for _ in range(40):
                    text = "\n".join(choose.sample(asked, count))
                    written = text.encode(page, errors="ignore")
                    if not text.isascii():
                        yield f"{page} x{count}", written, written.decode(page)


def is_right(found: str, expected: str) -> bool:
    mine, theirs = ([char for char in text if char.isalpha()] for text in (found, expected))
    longest = max(len(mine), len(theirs))
    differing = sum(a != b for a, b in zip(mine, theirs, strict=False))
    return bool(expected) and differing + abs(len(mine) - len(theirs)) <= longest / 200


def ours(data: bytes) -> str:
    try:
        return decode(data)
    except ReadError:
        return ""


def by_name(detect: Callable[[bytes], str | None], data: bytes) -> str:
    try:
        return data.decode(detect(data) or "cp1252", errors="replace")
    except LookupError:
        return ""


def decoders() -> dict[str, Callable[[bytes], str]]:
    found: dict[str, Callable[[bytes], str]] = {"Lectern": ours}
    try:
        import chardet

        found["chardet"] = partial(by_name, lambda data: chardet.detect(data)["encoding"])
    except ImportError:
        pass
    try:
        import charset_normalizer

        found["charset-normalizer"] = partial(
            by_name,
            lambda data: getattr(charset_normalizer.from_bytes(data).best(), "encoding", ""),
        )
    except ImportError:
        pass
    return found


def main() -> None:
    cases = list(files(Path(sys.argv[1])))
    if len(sys.argv) > 2:
        cases += questions(Path(sys.argv[2]))
    for name, decoder in decoders().items():
        began = time.perf_counter()
        results: dict[str, list[bool]] = {}
        for group, data, text in cases:
            results.setdefault(group, []).append(is_right(decoder(data), text))
        took = time.perf_counter() - began
        print(f"{name}: {len(cases)} files, {1000 * took / len(cases):.2f} ms each")
        for group, right in results.items():
            print(f"  {group:18} {sum(right):4} of {len(right):4}  {sum(right) / len(right):.1%}")


if __name__ == "__main__":
    main()
