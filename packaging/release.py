"""The list of a release, to be signed: python packaging/release.py FOLDER VERSION [NOTES]."""

from __future__ import annotations

import sys
from pathlib import Path

from bundle.archive import write_sums
from bundle.release import release_list


def main(folder: Path, version: str, notes: str = "") -> None:
    files = [file for file in folder.iterdir() if file.is_file()]
    (folder / "release.json").write_text(release_list(files, version=version, notes=notes), "utf-8")
    write_sums((file for file in files if file.name != "SHA256SUMS"), folder / "SHA256SUMS")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
