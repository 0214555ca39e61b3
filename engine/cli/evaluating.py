"""eval: how well Lectern finds and answers, measured on a data set or on one's own questions."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import output
from engine.cli.interrupt import interruptible
from engine.cli.options import Home, Json
from engine.cli.progress import ProgressDisplay
from engine.domain.errors import Cancelled, EngineError
from engine.domain.events import Notice, Progress

if TYPE_CHECKING:
    from engine.domain.cancel import CancelToken
    from engine.evaluation.cases import DataSet
    from engine.evaluation.configuration import Configuration
    from engine.evaluation.findings import Findings
    from engine.evaluation.ratings import Ratings
    from engine.settings import Settings


def evaluate(  # noqa: PLR0913, PLR0917 - the command's options
    dataset: Annotated[
        Path | None, typer.Argument(help="A BEIR folder, SQuAD file, marked set, or your own CSV.")
    ] = None,
    with_: Annotated[
        str, typer.Option("--with", metavar="SETTINGS", help="Measure with these settings.")
    ] = "",
    against: Annotated[
        str | None,
        typer.Option("--against", metavar="SETTINGS", help="Compare: mode=keyword, JSON, a file."),
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, help="Only so many questions, drawn.")
    ] = None,
    answers: Annotated[
        bool | None,
        typer.Option("--answers/--no-answers", help="Ask, or search only; default: by the set."),
    ] = None,
    report: Annotated[
        Path | None, typer.Option("--report", metavar="FILE.html", help="Write a report.")
    ] = None,
    perplexity: Annotated[
        Path | None,
        typer.Option("--perplexity", metavar="FILE", help="How well the GGUF expects this text."),
    ] = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Measure finding and answering on DATASET, which is indexed into a profile of its own;
    a CSV of your questions (question, expected_file, expected_page, expected_answer) asks your
    library. With --perplexity FILE: the language model on a text.
    """
    from engine.evaluation.configuration import configuration
    from engine.profile.home import profile_home
    from engine.settings import Settings

    base = Settings.load(profile_home(home))
    chosen = [configuration(base, with_)]
    if against is not None:
        chosen.append(configuration(base, against))
    with interruptible() as cancel:
        if perplexity is not None:
            _perplexity(perplexity, profile_home(home), chosen[0].settings, cancel, json_)
            return
        if dataset is None:
            raise EngineError("usage", "There is no data set.", hint="eval DATASET, or --help")
        _check_report(report)
        try:
            findings = _measured(dataset, chosen, profile_home(home), limit, answers, cancel)
        except Cancelled:
            output.tell("\nInterrupted. What was measured so far is not kept.")
            raise typer.Exit(output.EXIT_INTERRUPTED) from None
    _hand_out(findings, report, json_)


def _check_report(report: Path | None) -> None:
    if report is not None and not report.absolute().parent.is_dir():
        raise EngineError(
            "not_found", f"There is no folder {report.absolute().parent} to write the report into."
        )


def _measured(
    dataset: Path,
    chosen: list[Configuration],
    home: Path,
    limit: int | None,
    answers: bool | None,
    cancel: CancelToken,
) -> Findings:
    from engine.evaluation.datasets.recognising import load, sample
    from engine.evaluation.evaluating import evaluate as measure
    from engine.evaluation.findings import Findings
    from engine.evaluation.running import Asked, Indexing
    from engine.service import Engine

    def opened(place: Path, settings: Settings) -> Engine:
        return Engine(place, settings=settings, models_home=home)

    whole = load(dataset)
    data = sample(whole, limit)
    _announce(data)
    events = measure(
        data, chosen, home=home, open_engine=opened, cancel=cancel, answers=answers,
        asked_of=len(whole.cases), ratings=None if data.files is not None else _ratings(home),
    )  # fmt: skip
    with ProgressDisplay() as files, ProgressDisplay("questions") as questions:
        for event in events:
            match event:
                case Indexing(Notice(message)):
                    output.tell(message)
                case Indexing(Progress() as progress):
                    files.show(progress)
                case Asked(done, total, eta_s, _):
                    files.clear()
                    questions.show(Progress(done, total, 0.0, eta_s))
                case Findings():
                    return event
    raise AssertionError("the findings come last")


def _ratings(home: Path) -> Ratings | None:
    """How the answers of this library were rated, if any was."""
    from engine.evaluation.ratings import rated
    from engine.store.conversations import Conversations

    file = home / "conversations.sqlite3"
    if not file.exists():
        return None
    kept = Conversations(file)
    try:
        return rated(kept.ratings())
    finally:
        kept.close()


def _announce(data: DataSet) -> None:
    about = f"{len(data.files):,} files" if data.files is not None else "your library"
    output.tell(f"{data.name}: {output.count(len(data.cases), 'question')} about {about}")


def _hand_out(findings: Findings, report: Path | None, as_json: bool) -> None:
    from engine.evaluation.report.json_form import findings_json
    from engine.evaluation.report.page import render

    if report is not None:
        report.write_text(render(findings, now=datetime.now().astimezone()), "utf-8")
    if as_json:
        output.emit(findings_json(findings))
    else:
        _say_table(findings)
    if report is not None:
        output.tell(f"Report: {report.absolute()}")
    failed = [one for one in findings.first.outcomes if one.problem]
    for one in failed[:20]:
        output.tell(f"failed: {one.case.question[:80]}: {one.problem}")
    if failed:
        raise typer.Exit(output.EXIT_SOME_FAILED)


def _say_table(findings: Findings) -> None:
    from engine.evaluation.report.page import number

    output.say(f"{'':30}{'value':>8}   95 % interval   questions")
    for row in findings.first.rows:
        one = row.estimate
        between = f"{number(one.low)} – {number(one.high)}"
        output.say(f"{row.name:30}{number(one.value):>8}   {between:>13}   {row.questions:9,}")
    output.say()
    for verdict, count in findings.first.verdicts().items():
        output.say(f"{verdict!s:30}{count:8,}")
    if findings.second is None:
        return
    output.say(f"\nAgainst {findings.second.configuration.name}:")
    output.say(
        f"{'':30}{'first':>8}{'second':>8}{'change':>9}   95 % interval        p  better/worse"
    )
    moved = [each for each in findings.differences if each.moved]
    for each in moved:
        output.say(
            f"{each.measure.name:30}{each.first:8.3f}{each.second:8.3f}{each.difference:+9.3f}   "
            f"{each.low:+.3f} to {each.high:+.3f}{each.p:9.3f}  {each.better}/{each.worse}"
        )
    if len(moved) < len(findings.differences):
        output.say(f"The other {len(findings.differences) - len(moved)} are the same in both.")


def _perplexity(
    file: Path, home: Path, settings: Settings, cancel: CancelToken, as_json: bool
) -> None:
    from engine.evaluation.datasets.problems import text_of
    from engine.inference.models import find_generator
    from engine.inference.perplexity import Perplexity, Scored, perplexity

    text = text_of(file)
    events = perplexity(
        find_generator(home / "models", settings.generator), text, threads=settings.threads,
        gpu_layers=settings.gpu_layers, cancel=cancel,
    )  # fmt: skip
    with ProgressDisplay("tokens") as display:
        for event in events:
            match event:
                case Scored(done, total, eta_s):
                    display.show(Progress(done, total, 0.0, eta_s))
                case Perplexity():
                    found = event
    if as_json:
        output.emit(asdict(found))
        return
    output.say(f"{found.model} on {file.name}, {found.tokens:,} tokens ({found.bytes:,} bytes)")
    output.say(
        f"perplexity {found.per_token:.3f} a token (95 % interval {found.low:.3f} – "
        f"{found.high:.3f}), {found.per_byte:.4f} a byte, {found.bits_per_byte:.4f} bits a byte"
    )
