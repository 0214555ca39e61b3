"""Samples of archives: files of our own making within files."""

from __future__ import annotations

from tests.engine.readers import packing
from tests.engine.readers.sample import Sample

FILES = {"harbour/tide.txt": b"The tide turns at noon.", "boats.md": b"# Boats\n\nThey float."}
NAMES = tuple(FILES)


def samples() -> list[Sample]:
    return [
        Sample("papers.zip", packing.zipped(FILES), [], members=NAMES),
        Sample("papers.7z", packing.seven_zipped(FILES), [], members=NAMES),
        Sample("papers.tar", packing.taped(FILES), [], members=NAMES),
        Sample("papers.tgz", packing.taped(FILES, "gz"), [], members=NAMES),
        Sample("papers.tar.bz2", packing.taped(FILES, "bz2"), [], members=NAMES),
        Sample("papers.tar.xz", packing.taped(FILES, "xz"), [], members=NAMES),
        *(
            Sample(f"tide.txt.{ending}", packed, [], members=("tide.txt",))
            for ending, packed in packing.packed_alone(FILES["harbour/tide.txt"]).items()
        ),
    ]
