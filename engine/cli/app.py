"""The commands, and how each kind of error becomes a message and an exit code.

0 done; 1 done, but some files or items failed; 2 wrong usage; 3 nothing to work with;
130 interrupted. This module must stay quick to import: ``--help`` answers at once.
"""

from __future__ import annotations

import logging
import os
import sys

import typer

from engine.cli import output
from engine.cli.options import Home
from engine.domain.errors import Cancelled, EngineError

app = typer.Typer(
    name="python -m engine",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _before(home: Home = None) -> None:
    """Lectern: answers from your own files, wholly offline."""
    if home is not None:  # before the command means the same as after it
        os.environ["LECTERN_HOME"] = str(home)


def _register() -> None:
    from engine.cli import (
        ask,
        chats,
        doctor,
        evaluating,
        explain,
        extracting,
        generating,
        indexing,
        labels,
        passwords,
        read,
        rewriting,
        search,
        serve,
        status,
        summaries,
        topics,
    )

    for command in (
        indexing.add,
        indexing.remove,
        indexing.pause,
        indexing.resume,
        indexing.reindex,
        indexing.watch,
        status.status,
        search.search,
        ask.ask,
        explain.explain,
        topics.topics,
        topics.duplicates,
        topics.differences,
        labels.classify,
        labels.tag,
        labels.tags,
        summaries.summarise,
        summaries.changes,
        rewriting.rewrite,
        rewriting.translate,
        extracting.extract,
        generating.generate,
        read.read,
        doctor.doctor,
        serve.serve,
        serve.mcp,
    ):
        app.command()(command)
    app.command("eval")(evaluating.evaluate)
    app.add_typer(chats.app, name="chats")
    app.add_typer(passwords.app, name="passwords")


def run() -> None:
    """Run the command line and exit."""
    output.prepare_streams()
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stderr)
    _register()
    try:
        app(standalone_mode=True)
    except EngineError as error:
        output.report(error, as_json="--json" in sys.argv)
        sys.exit(output.exit_code(error))
    except (Cancelled, KeyboardInterrupt):
        output.tell("\nInterrupted. What is indexed stays; the rest waits for “resume”.")
        sys.exit(output.EXIT_INTERRUPTED)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
