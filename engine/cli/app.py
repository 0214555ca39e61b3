"""The commands, and how each kind of error becomes a message and an exit code.

0 done; 1 done, but some files or items failed; 2 wrong usage; 3 nothing to work with;
130 interrupted. This module must stay quick to import: ``--help`` answers at once.
"""

from __future__ import annotations

import logging
import os
import sys
from typing import Annotated

import typer

from engine.cli import output
from engine.cli.options import Home
from engine.domain.errors import Cancelled, EngineError
from engine.profile.installation import program_version, typed_command

app = typer.Typer(
    name=typed_command(),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _say_version(wanted: bool) -> None:
    if wanted:
        output.say(f"Lectern {program_version()}")
        raise typer.Exit


@app.callback()
def _before(
    home: Home = None,
    _version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Its version.")
    ] = False,
) -> None:
    """Lectern: answers from your own files, wholly offline."""
    if home is not None:  # before the command means the same as after it
        os.environ["LECTERN_HOME"] = str(home)


def _register() -> None:
    from engine.cli import (
        adapting,
        ask,
        chats,
        collections,
        doctor,
        evaluating,
        explain,
        extracting,
        generating,
        ignore,
        indexing,
        labels,
        models,
        passwords,
        read,
        rewriting,
        search,
        serve,
        settings,
        status,
        summaries,
        topics,
        update,
        wipe,
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
        adapting.adapt,
        read.read,
        doctor.doctor,
        wipe.wipe,
        serve.serve,
        serve.mcp,
        update.update,
    ):
        app.command()(command)
    # A value may be negative, and is no option then.
    app.command(context_settings={"ignore_unknown_options": True})(settings.settings)
    app.command("eval")(evaluating.evaluate)
    app.add_typer(collections.app, name="collections")
    app.add_typer(ignore.app, name="ignore")
    app.add_typer(chats.app, name="chats")
    app.add_typer(models.app, name="models")
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
