"""Which shape a data set has, by what lies there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

from engine.domain.errors import EngineError
from engine.evaluation.cases import DataSet
from engine.evaluation.datasets import beir, marked, own, squad

_SEED = 20_240_601
_SHAPES = (
    "It may be a folder with corpus.jsonl, queries.jsonl and qrels.tsv (BEIR); a SQuAD file "
    "(.json); a folder with corpora/ and questions_df.csv (marked stretches of text); or your "
    "own table (.csv, .tsv) with a column “question” and expected_file, expected_page or "
    "expected_answer."
)


def load(path: Path) -> DataSet:
    """The data set at ``path``.

    Raises :class:`EngineError`: "not_found" when there is nothing, "usage" when it has no shape
    that is known, or is wrong somewhere: the message names the line.
    """
    if not path.exists():
        raise EngineError("not_found", f"There is nothing at {path}.", hint="Check the path.")
    if path.is_dir():
        return _load_folder(path)
    match path.suffix.lower():
        case ".json":
            return squad.load(path)
        case ".csv" | ".tsv" | ".txt":
            return own.load(path)
    raise EngineError("usage", f"{path.name} is no data set of a known shape.", hint=_SHAPES)


def sample(data: DataSet, limit: int | None) -> DataSet:
    """With ``limit`` of its questions at most, drawn with a fixed seed and in their order: the
    first ones would mostly be about one document."""
    if limit is None or limit >= len(data.cases):
        return data
    drawn = sorted(Random(_SEED).sample(range(len(data.cases)), limit))  # noqa: S311 - no secret
    return replace(data, cases=tuple(data.cases[number] for number in drawn))


def _load_folder(folder: Path) -> DataSet:
    if (folder / beir.CORPUS).is_file() and (folder / beir.QUERIES).is_file():
        return beir.load(folder)
    if (folder / marked.QUESTIONS).is_file() and (folder / marked.CORPORA).is_dir():
        return marked.load(folder)
    raise EngineError(
        "usage", f"The folder {folder.name} is no data set of a known shape.", hint=_SHAPES
    )
