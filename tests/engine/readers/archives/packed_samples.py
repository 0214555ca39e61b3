"""Samples of archives: files of our own making within files."""

from __future__ import annotations

from tests.engine.readers.archives import packing
from tests.engine.readers.mail import letters
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
        Sample(
            "letter.tnef",
            letters.tnef(),
            [("heading", 1, "The boat"), ("paragraph", 0, "Nine boats have come.")],
            title="The boat",
            media_type="application/vnd.ms-tnef",
            members=("The bill of the harbour.txt",),
        ),
        Sample(
            "letter.emlx",
            letters.counted(letters.reply()),
            [
                ("heading", 1, "Re: The boat"),
                ("paragraph", 0, "From: Bob <bob@example.org>\nTo: Ann <ann@example.org>"),
                ("paragraph", 0, "It came on Monday."),
                ("heading", 2, "On Mon, 2 Jan 2023, Ann <ann@example.org> wrote:"),
                ("paragraph", 0, "> Has the boat come?"),
                ("heading", 2, "> On Sun, 1 Jan 2023, Cy wrote:"),
                ("paragraph", 0, "> > Ask them."),
                ("paragraph", 0, "Yours, Bob"),
            ],
            title="Re: The boat",
            media_type="message/rfc822",
        ),
    ]
