"""A person's own questions: a table of questions and what is expected, about their own library.

Columns, in any order and case: ``question``; ``expected_file`` (a name, the end of a path or a
pattern), ``expected_page``, ``expected_answer``; ``answerable`` and ``id``. Several values stand
in one cell with ``|`` between them. A question that the files should not answer has ``none`` as
its expected answer, or ``no`` as ``answerable``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from pathlib import Path

from engine.domain.errors import EngineError, ReadError
from engine.evaluation.cases import Case, DataSet, Gold
from engine.evaluation.datasets.problems import bad_file, bad_line
from engine.readers.encodings.decoding import decode

_NAMES = {
    "id": ("id", "number", "no", "nr"),
    "question": ("question", "query", "q", "prompt"),
    "file": ("expectedfile", "file", "filename", "files", "path", "source", "sources",
             "sourcefile", "sourcedoc", "sourcedocs", "document", "expecteddocument",
             "expectedsource"),
    "page": ("expectedpage", "page", "pages", "pagenumber", "expectedpages"),
    "answer": ("expectedanswer", "answer", "answers", "goldanswer", "reference", "groundtruth",
               "expected"),
    "answerable": ("answerable", "isanswerable"),
}  # fmt: skip
_NOTHING = ("none", "no answer", "unanswerable", "not in the files", "n/a", "-")
_NO = ("no", "false", "0", "n", "none")
_PAGES = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")
_EXPECTED = "Give expected_file, expected_page or expected_answer; “none” as the answer where the"


def load(path: Path) -> DataSet:
    rows = csv.reader(io.StringIO(_text(path)), delimiter=_delimiter(path))
    header = next(rows, [])
    columns = columns_of(header)
    if "question" not in columns:
        raise bad_line(
            path,
            1,
            "there is no column “question”.",
            "The first line names the columns: question, expected_file, expected_page, "
            "expected_answer.",
        )
    cases: list[Case] = []
    for row in rows:
        if any(cell.strip() for cell in row):
            cells = {name: row[at].strip() for name, at in columns.items() if at < len(row)}
            cases.append(_case(path, rows.line_num, cells, len(cases)))
    if not cases:
        raise bad_file(path, "there are no questions below the names of the columns.")
    return DataSet(path.stem, "own", path, tuple(cases))


def columns_of(header: list[str]) -> dict[str, int]:
    """Which column holds what; the better name wins where two mean the same."""
    names = [re.sub(r"[\W_]+", "", cell.lower()) for cell in header]
    found = {}
    for meaning, known in _NAMES.items():
        at = next((names.index(name) for name in known if name in names), None)
        if at is not None:
            found[meaning] = at
    return found


def _text(path: Path) -> str:
    try:
        return decode(path.read_bytes())
    except OSError as error:
        raise EngineError(
            "not_found", f"{path} cannot be read ({error.strerror}).", hint="Check the path."
        ) from error
    except ReadError as error:
        raise bad_file(path, error.failure.message, "Save the table as CSV.") from error


def _delimiter(path: Path) -> str:
    """What stands most often in the first line: spreadsheets write ``;`` in half of Europe."""
    first = _text(path).partition("\n")[0]
    return max("\t", ";", ",", key=first.count)


def _case(path: Path, line: int, cells: Mapping[str, str], count: int) -> Case:
    question = cells.get("question", "")
    if not question:
        raise bad_line(path, line, "there is no question.", "Fill the cell, or remove the line.")
    answer = cells.get("answer", "")
    answerable = answer.lower() not in _NOTHING and cells.get("answerable", "").lower() not in _NO
    answers = tuple(part.strip() for part in answer.split("|") if part.strip())
    golds = _golds(path, line, cells)
    if answerable and not (answers or golds):
        raise bad_line(path, line, "nothing is expected.", f"{_EXPECTED} files should not answer.")
    return Case(
        id=cells.get("id") or str(count + 1),
        question=question,
        golds=golds if answerable else (),
        answers=answers if answerable else (),
        answerable=answerable,
    )


def _golds(path: Path, line: int, cells: Mapping[str, str]) -> tuple[Gold, ...]:
    files = [part.strip() for part in cells.get("file", "").split("|") if part.strip()]
    pages = _page_numbers(path, line, cells.get("page", ""))
    if pages and len(files) != 1:
        raise bad_line(
            path,
            line,
            "a page is expected, but not of which file." if not files else
            "pages are expected of several files.",
            "Name one file beside the page; write a line for each file.",
        )  # fmt: skip
    return tuple(Gold(file, pages=pages) for file in files)


def _page_numbers(path: Path, line: int, text: str) -> tuple[int, ...]:
    """``3``, ``3-5``, ``3, 7``: any of these pages is right."""
    pages: list[int] = []
    for part in re.split(r"[|,;]", text):
        if not part.strip():
            continue
        match = _PAGES.fullmatch(
            part.strip().lower().removeprefix("p.").removeprefix("page").strip()
        )
        if match is None:
            raise bad_line(path, line, f"“{part.strip()}” is no page.", "Write 3, 3-5 or 3|7.")
        first, last = int(match[1]), int(match[2] or match[1])
        if not 1 <= first <= last or last - first > 1000:
            raise bad_line(path, line, f"“{part.strip()}” is no page.", "Pages count from 1.")
        pages.extend(range(first, last + 1))
    return tuple(pages)
