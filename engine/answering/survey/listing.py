"""What a scan of texts found, as a list or a table: one line a file, each with its citation."""

from __future__ import annotations

from collections.abc import Sequence

from engine.answering.survey.reading import Reading
from engine.answering.survey.request import Operation, Request
from engine.answering.survey.scope import Asked
from engine.answering.survey.texts import Answered
from engine.answering.survey.writing import Page, count, one_line
from engine.domain.answer import Coverage

_LISTED = 100
_UNCLEAR_LISTED = 20
_FIGURES = (Operation.SUM, Operation.AVERAGE, Operation.MEDIAN, Operation.EXTREME)


def write(
    request: Request, asked: Asked, answered: Sequence[Answered]
) -> tuple[Page, Coverage] | None:
    """None when no file says anything on it: the ordinary way may find more."""
    clear = [each for each in answered if each.reading.outcome == "yes"]
    unclear = [each for each in answered if each.reading.outcome == "unclear"]
    if asked.criterion.kind == "field" and not clear:
        return None
    page = Page()
    total = len(asked.present.files)
    if asked.criterion.kind == "field":
        _head_of_table(page, asked, clear)
        _rows(page, clear)
    else:
        _head_of_list(page, asked, clear)
        _lines(page, clear, _LISTED)
    if unclear:
        page.plain("")
        page.plain(f"Unclear in {count(len(unclear), 'file')}; please check:")
        _lines(page, unclear, _UNCLEAR_LISTED)
    silent = total - len(clear) - len(unclear)
    if asked.criterion.kind == "field" and silent:
        page.plain(f"Nothing on it was found in {count(silent, 'file')}.")
    notes = [asked.present.note]
    if request.operation in _FIGURES and asked.criterion.kind == "field":
        notes.append("Figures from running text are listed, not added up or ranked.")
    note = " ".join(filter(None, notes))
    return page, Coverage(total, asked.present.total, len(clear), note=note)


def _head_of_list(page: Page, asked: Asked, clear: Sequence[Answered]) -> None:
    total = len(asked.present.files)
    which = f" {', '.join(asked.said)}" if asked.said else ""
    files = f"{total:,} files{which}" if total != 1 else f"1 file{which}"
    text = f"{len(clear):,} of {files}: {asked.criterion.said} (read {total:,} of {total:,} files)."
    page.line(text, reason="counted over the files listed below")
    if clear:
        page.plain("")


def _head_of_table(page: Page, asked: Asked, clear: Sequence[Answered]) -> None:
    total = len(asked.present.files)
    which = f" {', '.join(asked.said)}" if asked.said else ""
    page.line(
        f"{asked.criterion.said}, from {len(clear):,} of {total:,} files{which} "
        f"(read {total:,} of {total:,} files):",
        reason="read from the files listed below",
    )
    page.plain("")
    page.plain("| File | What it says |")
    page.plain("|---|---|")


def _rows(page: Page, found: Sequence[Answered]) -> None:
    for each in found[:_LISTED]:
        reading = each.reading
        quote = _quote(reading).replace("|", "\\|")
        value = f"**{reading.value}** – " if reading.value else ""
        page.line(
            f"| {each.file.name} | {value}{quote}",
            hit=reading.hit, quoted=(reading.start, reading.end), cell_end=" |",
        )  # fmt: skip
    _more(page, found, _LISTED)


def _lines(page: Page, found: Sequence[Answered], most: int) -> None:
    for each in found[:most]:
        reading = each.reading
        value = f"{reading.value} – " if reading.value else ""
        page.line(
            f"- {each.file.name}: {value}“{_quote(reading)}”",
            hit=reading.hit, quoted=(reading.start, reading.end),
        )  # fmt: skip
    _more(page, found, most)


def _more(page: Page, found: Sequence[Answered], most: int) -> None:
    if len(found) > most:
        page.plain(f"… and {count(len(found) - most, 'more file')}, all counted.")


def _quote(reading: Reading) -> str:
    return one_line(reading.hit.text[reading.start : reading.end]) if reading.hit else ""
