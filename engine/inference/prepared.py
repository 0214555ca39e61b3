"""Embedders that were made ready beforehand, for a program without torch.

A prepared model is a folder like any embedder's, without weights; its ``prepared/`` holds the
converted model, the tokenizer, what is known of the model, and the float32 vectors of the texts
that a probe embeds. So a probe measures the same as with torch, and what was embedded by either
program serves the other: the key is that of the weights that it was made from.

    python -m engine.inference.prepared MODEL TARGET    needs torch; TARGET needs none

MODEL is the folder of an embedder, or "default".
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.inference.record import RECORD_FILE, EmbedderRecord, read_record, save_record

FOLDER = "prepared"
_REFERENCE_FILE = "reference.npy"
_WORDS = (".json", ".md", ".txt")


def prepared_folder(folder: Path) -> Path | None:
    """Where the prepared form of the embedder in ``folder`` lies, if it has one."""
    place = folder / FOLDER
    return place if (place / RECORD_FILE).is_file() else None


def prepared_key(folder: Path) -> str | None:
    """The model key of an embedder that is prepared."""
    place = prepared_folder(folder)
    record = read_record(place) if place is not None else None
    return record.key if record is not None else None


def read_prepared(place: Path) -> tuple[EmbedderRecord, NDArray[np.float32]]:
    """What is known of the model, and the vectors a probe compares with. ``ValueError`` or
    ``OSError`` when the folder is damaged."""
    record = read_record(place)
    if record is None:
        raise ValueError("its prepared form is damaged")
    return record, np.asarray(np.load(place / _REFERENCE_FILE), dtype=np.float32)


def prepare(folder: Path, target: Path) -> None:
    """Make ``target`` the prepared form of the embedder in ``folder``."""
    from engine.inference.models import model_key
    from engine.inference.probe import load_subject

    place = target / FOLDER
    place.mkdir(parents=True)
    subject = load_subject(folder, model_key(folder), place)
    if subject.conversion_error:
        raise RuntimeError(subject.conversion_error)
    for file in sorted(folder.rglob("*")):
        if file.suffix in _WORDS and file.is_file():
            copy = target / file.relative_to(folder)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
    np.save(place / _REFERENCE_FILE, subject.reference)
    save_record(subject.facts, place)


if __name__ == "__main__":
    from engine.inference.models import find_embedder

    prepare(find_embedder(Path.cwd(), sys.argv[1]), Path(sys.argv[2]))
