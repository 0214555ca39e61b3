"""status: what is indexed, waiting and failed."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from engine.cli import output
from engine.cli.opening import open_engine
from engine.cli.options import Home, Json
from engine.domain.source import Status, Unread
from engine.domain.status import StatusReport
from engine.domain.wire import failure_json, status_json


def status(
    failed: Annotated[
        bool, typer.Option("--failed", help="Name every file that failed, and why.")
    ] = False,
    skipped: Annotated[
        bool, typer.Option("--skipped", help="Name every file that was left out, and why.")
    ] = False,
    warnings: Annotated[
        bool, typer.Option("--warnings", help="Name every file that is read in part or in doubt.")
    ] = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Counts, queue, rate, time left, and what went wrong with which file."""
    with open_engine(home) as engine:
        report = engine.status()
        wanted = [Status.FAILED] * failed + [Status.SKIPPED] * skipped
        files = [file for one in wanted for file in engine.unread(one)]
        doubts = engine.warnings() if warnings else {}
    if json_:
        listed: dict[str, Any] = {}
        if wanted:
            listed["problems"] = [_problem_json(file) for file in files]
        if warnings:
            listed["warnings"] = [{"path": path, "warnings": said} for path, said in doubts.items()]
        output.emit({**status_json(report), **listed})
        return
    _say_report(report)
    for file in files:
        output.say(f"\n{file.status}: {output.one_line(file.path)}")
        output.say(f"  {file.failure.message} {file.failure.hint}".rstrip())
    for path, said in doubts.items():
        output.say(f"\nwarning: {output.one_line(path)}")
        for text in said:
            output.say(f"  {text}")


def _problem_json(file: Unread) -> dict[str, Any]:
    return {"path": file.path, "status": file.status.value, **failure_json(file.failure)}


def _say_report(report: StatusReport) -> None:
    files = report.files
    output.say(
        f"{output.count(report.documents, 'document')}, {output.count(report.chunks, 'passage')}"
    )
    output.say(
        f"Files: {files[Status.INDEXED]:,} indexed, {files[Status.PENDING]:,} waiting, "
        f"{files[Status.SKIPPED]:,} skipped, {files[Status.FAILED]:,} failed"
    )
    members = report.members
    if any(members.values()):
        output.say(
            f"Inside them: {members[Status.INDEXED]:,} indexed, "
            f"{members[Status.SKIPPED]:,} skipped, {members[Status.FAILED]:,} failed"
        )
    output.say(f"Indexing: {_activity(report)}")
    for root in report.roots:
        output.say(f"  {output.one_line(root.path)}  ({root.collection})")


def _activity(report: StatusReport) -> str:
    if report.paused:
        return "paused; “resume” goes on"
    if report.resting:
        return "waiting for mains power, as the setting “mains_only” says"
    if report.running:
        left = f", about {output.duration(report.eta_s)} left" if report.eta_s else ""
        return f"running, {output.rate(report.rate)}{left}" if report.rate else "watching"
    if report.files[Status.PENDING]:
        return "stopped with files waiting; “resume” goes on"
    return "nothing to do"
