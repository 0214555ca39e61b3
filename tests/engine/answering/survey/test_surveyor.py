"""Questions about all of something, from files on disk to the last event."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.domain.answer import Answer
from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled
from engine.domain.events import Finished, Retrieved, Surveyed, Token
from engine.domain.wire import answer_event_json, answer_json
from engine.service import Engine
from tests.conftest import index_now

STAFF = """Name,Department,City,Salary,Hired
Ada,Sales,Berlin,50000,2019-05-01
Ben,Sales,Munich,"61,000",2020-02-11
Cleo,IT,Berlin,72000.50,2020-09-30
Dan,IT,Vienna,n/a,2021-01-15
"""


@pytest.fixture
def ask(engine: Engine, folder: Path) -> Callable[..., Answer]:
    """Index what lies in ``folder`` now and ask."""

    def answer(question: str, **how: object) -> Answer:
        engine.add([folder])
        index_now(engine)
        *_, last = engine.ask(question, **how)  # type: ignore[arg-type]
        assert isinstance(last, Finished)
        return last.answer

    return answer


def head(answer: Answer) -> str:
    return answer.text.split("\n\n")[0]


def write(folder: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How many employees work in Berlin?", "2"),
        ("Average salary by department", "- Sales: 55,500 (2 rows)\n- IT: 72,000.50"),
        ("What is the total salary in staff.csv?", "183,000.50"),
        ("Who has the highest salary?", "Cleo"),
        ("Who was hired before 2020?", "Ada"),
        ("Which employees are in the IT department?", "2: Cleo, Dan"),
        ("How many employees are not in Berlin?", "2"),
        ("Wie viele Mitarbeiter arbeiten in Berlin?", "2"),
    ],
)
def test_a_table_is_asked_as_a_whole(
    ask: Callable[..., Answer], folder: Path, question: str, said: str
) -> None:
    write(folder, {"staff.csv": STAFF})
    answer = ask(question)
    assert answer.mode == "survey"
    assert said in head(answer)
    assert answer.supported


def test_the_query_is_said_and_every_row_is_cited(ask: Callable[..., Answer], folder: Path) -> None:
    write(folder, {"staff.csv": STAFF})
    answer = ask("What is the total salary in Berlin?")
    assert (
        "Rows of staff.csv where City is Berlin: 2 of 4; sum of Salary = 122,000.50" in answer.text
    )
    assert answer.coverage is not None
    assert (answer.coverage.read, answer.coverage.total, answer.coverage.matched) == (4, 4, 2)
    quotes = [citation.quote for citation in answer.citations]
    assert "Ada | Sales | Berlin | 50000 | 2019-05-01" in quotes
    for citation in answer.citations:
        assert citation.quote in answer.hits[citation.number - 1].text
        assert citation.location.spans


def test_what_is_no_number_is_left_out_and_said(ask: Callable[..., Answer], folder: Path) -> None:
    write(folder, {"staff.csv": STAFF})
    assert (
        "Left out: 1 matching row without a number in Salary."
        in ask("What is the total salary in staff.csv?").text
    )


def test_two_columns_that_fit_make_rows_not_a_number(
    ask: Callable[..., Answer], folder: Path
) -> None:
    rows = "".join(f"item {n},{n},{n + 5}\n" for n in range(8))
    write(folder, {"prices.csv": f"Product,Price net,Price gross\n{rows}"})
    answer = ask("Total of the price in prices.csv")
    assert answer.text.startswith("I am not sure enough for a figure")
    assert "Price net or Price gross" in answer.text
    assert "item 0 | 0 | 5" in answer.text


def test_a_word_that_nothing_explains_makes_no_number(
    ask: Callable[..., Answer], folder: Path
) -> None:
    write(folder, {"staff.csv": STAFF})
    assert ask("How many employees work in Atlantis?").mode != "survey"


def test_a_question_of_one_fact_goes_the_ordinary_way(
    ask: Callable[..., Answer], folder: Path
) -> None:
    write(folder, {"staff.csv": STAFF, "apple.txt": "Apple has 164,000 employees.\n"})
    answer = ask("How many employees does Apple have?")
    assert answer.mode == "quote"
    assert "164,000" in answer.text
    assert answer.coverage is None


def test_all_rows_count_however_long_the_table(ask: Callable[..., Answer], folder: Path) -> None:
    rows = [(f"2024-{n % 12 + 1:02}-01", ["travel", "meals"][n % 2], n) for n in range(3000)]
    text = "".join(f"{day},{kind},{n}.10\n" for day, kind, n in rows)
    write(folder, {"expenses.csv": f"Date,Category,Amount\n{text}"})
    answer = ask("Total amount of travel in expenses.csv")
    assert f"{sum(n for _, kind, n in rows if kind == 'travel') + 150:,}.00" in head(answer)
    assert "1,500 of 3,000" in answer.text
    assert len(answer.citations) < 60


def test_files_are_counted_by_type_and_folder(ask: Callable[..., Answer], folder: Path) -> None:
    write(folder, {"a.md": "# One\n", "b.md": "# Two\n", "tax/c.txt": "three\n"})
    assert head(ask("How many markdown files are there?")).startswith("2 files")
    assert head(ask("How many files are in the folder tax?")).startswith("1 file in the folder")


def test_files_that_changed_and_the_newest(ask: Callable[..., Answer], folder: Path) -> None:
    write(folder, {"contract-old.txt": "old terms\n", "contract-new.txt": "new terms\n"})
    long_ago = time.time() - 400 * 86400
    os.utime(folder / "contract-old.txt", (long_ago, long_ago))
    changed = ask("Which files changed today?")
    assert "contract-new.txt" in changed.text
    assert "contract-old.txt" not in changed.text
    assert head(ask("What is the newest contract?")).endswith(": contract-new.txt")


LEASES = {
    "leases/ash.txt": "Lease of Ash House. The lease ends on 31 December 2025. Pets are allowed.\n",
    "leases/elm.txt": "Lease of Elm House. The lease ends on 30 June 2027. No pets.\n",
    "leases/oak.txt": "Lease of Oak House. The lease ends on 1 March 2025. Rent is due monthly.\n",
    "notes.txt": "The weather was fine in 2025.\n",
}


def test_every_text_is_read_for_a_word(ask: Callable[..., Answer], folder: Path) -> None:
    write(folder, LEASES)
    answer = ask("How many documents mention pets?")
    assert head(answer) == "2 of 4 files: mention “pets” (read 4 of 4 files)."
    assert {Path(citation.path).name for citation in answer.citations} == {"ash.txt", "elm.txt"}
    assert all("pets" in citation.quote.lower() for citation in answer.citations)


def test_files_are_chosen_by_a_date_they_state(ask: Callable[..., Answer], folder: Path) -> None:
    write(folder, LEASES)
    answer = ask("List all leases that end in 2025")
    assert head(answer).startswith("2 of 3 files in the folder “leases”")
    assert "- ash.txt: 31 December 2025" in answer.text
    assert "- oak.txt: 1 March 2025" in answer.text
    assert "elm.txt" not in answer.text


def test_a_field_is_set_side_by_side(ask: Callable[..., Answer], folder: Path) -> None:
    write(folder, LEASES)
    answer = ask("Compare the end of all leases")
    lines = [text for text in answer.text.splitlines() if text.startswith("| ")]
    assert [text.split(" | ")[0] for text in lines[1:]] == ["| ash.txt", "| elm.txt", "| oak.txt"]
    assert "30 June 2027" in lines[2]


def test_files_changed_since_are_left_out_and_named(engine: Engine, folder: Path) -> None:
    write(folder, LEASES)
    engine.add([folder])
    index_now(engine)
    (folder / "notes.txt").write_text("Nothing of the kind, but pets.\n")
    *_, last = engine.ask("How many documents mention pets?")
    assert isinstance(last, Finished)
    assert last.answer.coverage is not None
    assert (last.answer.coverage.read, last.answer.coverage.total) == (3, 4)
    assert "1 file was left out" in last.answer.coverage.note


def test_events_come_in_order_and_as_json(engine: Engine, folder: Path) -> None:
    write(folder, LEASES)
    engine.add([folder])
    index_now(engine)
    events = list(engine.ask("How many documents mention pets?"))
    kinds = [type(event) for event in events]
    assert kinds[0] is Surveyed
    assert kinds.index(Retrieved) < kinds.index(Token) < kinds.index(Finished)
    last = next(event for event in reversed(events) if isinstance(event, Surveyed))
    assert answer_event_json(last) == {
        "event": "surveyed", "done": 4, "total": 4, "current": "",
    }  # fmt: skip
    assert isinstance(events[-1], Finished)
    assert answer_json(events[-1].answer)["coverage"] == {
        "read": 4, "total": 4, "matched": 2, "unit": "files", "note": "",
    }  # fmt: skip


def test_cancelling_ends_a_survey(engine: Engine, folder: Path) -> None:
    write(folder, LEASES)
    engine.add([folder])
    index_now(engine)
    cancel = CancelToken()
    events = engine.ask("How many documents mention pets?", cancel=cancel)
    next(events)
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(events)


def test_a_flag_says_all_or_never(ask: Callable[..., Answer], folder: Path) -> None:
    write(folder, LEASES)
    assert ask("How many documents mention pets?", every=False).mode == "quote"
    assert ask("When does the lease end?", every=True).mode == "survey"


def test_an_ordinary_answer_to_a_question_for_all_says_so(
    ask: Callable[..., Answer], folder: Path
) -> None:
    write(folder, LEASES)
    answer = ask("Which leases do not allow pets in all the houses?")
    assert answer.mode == "quote"
    assert answer.coverage is not None
    assert "ask --all" in answer.coverage.note


def test_a_table_within_a_document_is_one(ask: Callable[..., Answer], folder: Path) -> None:
    table = "| Tenant | Rent |\n|---|---|\n| Ames | £900 |\n| Bell | £1,200 |"
    write(folder, {"flats.md": f"# Flats\n\n{table}\n\nEnd.\n"})
    answer = ask("What is the average rent?")
    assert "1,050 £" in head(answer)


def test_filters_in_the_question_choose_the_files(ask: Callable[..., Answer], folder: Path) -> None:
    write(folder, {"berlin/staff.csv": STAFF, "vienna/staff.csv": STAFF.replace("Berlin", "Linz")})
    assert head(ask("How many employees work in Berlin? in:berlin")).startswith("2")
    assert ask("How many files are there? in:vienna").coverage is not None
    assert ask("How many files are there? in:vienna").text.startswith("1")
    assert ask("How many files are there?").text.startswith("2")


def test_a_file_called_changes_is_not_what_changed_means(
    ask: Callable[..., Answer], folder: Path
) -> None:
    write(folder, {"changes.txt": "What was changed.", "today.txt": "Plans.", "other.txt": "More."})
    answer = ask("Which files changed today?")
    assert "called" not in head(answer)
    assert answer.coverage is not None
    assert answer.coverage.matched == 3


def test_a_comparison_within_one_file_is_no_survey(
    ask: Callable[..., Answer], folder: Path
) -> None:
    told = "The tax rate of the quarter was {} percent. The notes discuss the tax rate at length."
    names = ("2022 Q3", "2023 Q1", "2023 Q2")
    write(folder, {f"{name} Intel report.txt": told.format(n) for n, name in enumerate(names)})
    write(folder, {f"minutes {n}.txt": f"The board met {n} times." for n in range(3)})
    within = "How does the tax rate in Intel's latest report compare with the notes?"
    answer = ask(within)
    assert answer.mode != "survey"
    assert "2023 Q2" in answer.hits[0].path
    assert ask("Compare the tax rate in the reports of Intel").mode == "survey"
