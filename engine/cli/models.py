"""models list, info, recommended, download, import, cancel, remove, restore, use.

The same with an engine that runs and without one: there a download goes on when the command is
interrupted by the terminal's end; Ctrl+C pauses it in both, and running it again goes on.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import output
from engine.cli.interrupt import interruptible
from engine.cli.opening import open_engine
from engine.cli.options import Home, Json
from engine.cli.progress import Bar
from engine.domain.errors import Cancelled, EngineError
from engine.domain.model import Fit, Install, InstalledModel, RecommendedModel, to_json

if TYPE_CHECKING:
    from engine.cli.opening import AnyEngine

app = typer.Typer(
    no_args_is_help=True, help="Models: those here, those to download, and which one is used."
)

Name = Annotated[str, typer.Argument(help="As “list” or “recommended” shows it.")]
_KINDS = {
    "generator": "Language models",
    "embedder": "Embedding models",
    "reranker": "Rerankers",
    "adapter": "Adapters",
}
_ANSWERS = {"compose": "writes answers", "quote": "quotes the files", "": "not examined yet"}


class How(StrEnum):
    AUTO = "auto"
    COPY = "copy"
    LINK = "link"


@app.command("list")
def list_(home: Home = None, json_: Json = False) -> None:
    """List the models of this machine, what they need, and which are in use."""
    with open_engine(home) as engine:
        found = engine.model_library.installed()
        waiting = engine.model_library.installs()
    if json_:
        output.emit({"models": [to_json(one) for one in found],
                     "installs": [to_json(one) for one in waiting]})  # fmt: skip
        return
    for kind, title in _KINDS.items():
        if of_kind := [one for one in found if one.kind == kind]:
            output.say(title)
            for one in of_kind:
                _say_installed(one)
    for install in waiting:
        output.say(f"On its way: {_install_line(install)}")


@app.command()
def recommended(home: Home = None, json_: Json = False) -> None:
    """List models that can be downloaded. Looking opens no connection."""
    with open_engine(home) as engine:
        found = engine.model_library.recommended()
    if json_:
        output.emit({"models": [to_json(one) for one in found]})
        return
    for kind, title in _KINDS.items():
        output.say(title)
        for one in found:
            if one.kind == kind:
                _say_recommended(one)
    output.tell("“models download NAME” fetches one; that opens a connection to where it lies.")


@app.command()
def info(name: Name, home: Home = None, json_: Json = False) -> None:
    """Say all that is known of one model of this machine."""
    with open_engine(home) as engine:
        found = _named(engine.model_library.installed(), name)
    if json_:
        output.emit(to_json(found))
        return
    _say_installed(found)
    facts = {
        "kind": found.kind,
        "path": found.path,
        "reads": f"{found.context_tokens:,} tokens" if found.context_tokens else "",
        "languages": "many" if found.languages == ("*",) else ", ".join(found.languages),
        "learned" if found.kind == "embedder" else "examination": found.ability,
        "all passages": f"about {output.duration(found.reindex_s)}" if found.reindex_s else "",
    }
    for fact, value in facts.items():
        if value:
            output.say(f"     {fact:<14}{value}")


@app.command()
def download(name: Name, home: Home = None, json_: Json = False) -> None:
    """Download a recommended model, or the GGUF file at an https address.

    Goes on where an earlier download stopped. This is the only command that opens a connection
    beyond this machine.
    """
    with open_engine(home) as engine:
        _see_through(engine, engine.model_library.download(name), as_json=json_)


@app.command("import")
def import_(
    path: Annotated[
        Path, typer.Argument(help="A GGUF file, or the folder of an embedder or a reranker.")
    ],
    how: Annotated[
        How,
        typer.Option(
            "--how", help="auto: a hard link, or a copy; copy; link: the file must stay there."
        ),
    ] = How.AUTO,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Import a model that is on this machine. It is checked first."""
    with open_engine(home) as engine:
        begun = engine.model_library.bring_in(path.absolute(), how=how.value)
        _see_through(engine, begun, as_json=json_)


@app.command()
def remove(name: Name, home: Home = None, json_: Json = False) -> None:
    """Remove a model; for an hour “restore” brings it back."""
    with open_engine(home) as engine:
        gone = engine.model_library.remove(name)
    if json_:
        output.emit(to_json(gone))
        return
    output.say(f"Removed: {gone.name}")
    output.tell(f"For an hour “models restore {gone.restore}” brings it back.")


@app.command()
def restore(
    key: Annotated[str, typer.Argument(help="As “remove” said it.")],
    home: Home = None,
    json_: Json = False,
) -> None:
    """Bring a removed model back."""
    with open_engine(home) as engine:
        name = engine.model_library.restore(key)
    output.emit({"name": name}) if json_ else output.say(f"Brought back: {name}")


@app.command()
def use(name: Name, home: Home = None, json_: Json = False) -> None:
    """Use a model from now on, as the one of its kind. Another embedding model embeds all
    passages anew; “settings reranker --default” goes without a reranker."""
    with open_engine(home) as engine:
        chosen = _named(engine.model_library.installed(), name)
        if chosen.kind == "adapter":
            raise EngineError(
                "usage",
                f"{chosen.name} is an adapter, which goes with a model.",
                hint=f"models adapter MODEL {chosen.name}",
            )
        value = "default" if chosen.default else chosen.name
        engine.change_settings({chosen.kind: value})
    if json_:
        output.emit({"name": chosen.name, "kind": chosen.kind, "setting": value})
        return
    output.say(f"In use: {chosen.name}")
    if chosen.kind == "embedder" and not chosen.active:
        takes = f" (about {output.duration(chosen.reindex_s)})" if chosen.reindex_s else ""
        output.tell(f"All passages are embedded anew{takes}; until then the old index answers.")


@app.command()
def adapter(
    model: Annotated[str, typer.Argument(help="The language model, as “list” shows it.")],
    name: Annotated[str | None, typer.Argument(help="The adapter, as “list” shows it.")] = None,
    scale: Annotated[
        float, typer.Option("--scale", min=-100, max=100, help="How strongly it counts.")
    ] = 1.0,
    off: Annotated[bool, typer.Option("--off", help="Take it, or every one, off again.")] = False,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Attach a LoRA adapter to a language model, say which are attached, or take them off."""
    from engine.inference.adapters import Attached, attached

    with open_engine(home) as engine:
        models = engine.model_library.installed()
        used = _named(models, model).name
        entries = [attached(one) for one in engine.settings.adapters]
        kept = [one for one in entries if (one.model, name or one.adapter) != (used, one.adapter)]
        if name is not None and not off:
            kept.append(Attached(used, _named(models, name).name, scale))
        if off or name is not None:
            engine.change_settings({"adapters": tuple(map(str, kept))})
        else:
            kept = entries
    mine = [one for one in kept if one.model == used]
    if json_:
        output.emit({"model": used, "adapters": [{"name": one.adapter, "scale": one.scale}
                                                 for one in mine]})  # fmt: skip
        return
    for one in mine:
        output.say(f"{used}: {one.adapter}, strength {one.scale:g}")
    if not mine:
        output.say(f"{used}: no adapter")


@app.command()
def cancel(
    number: Annotated[str, typer.Argument(help="The id, as “list --json” shows it, or the name.")],
    home: Home = None,
    json_: Json = False,
) -> None:
    """Give up a download or an import that is on its way or paused."""
    with open_engine(home) as engine:
        library = engine.model_library
        found = [one for one in library.installs() if number in (one.id, one.name, one.title)]
        gone = library.cancel(found[0].id if found else number)
    output.emit(to_json(gone)) if json_ else output.say(f"Given up: {gone.title}")


def _see_through(engine: AnyEngine, begun: Install, *, as_json: bool) -> None:
    """Show an install until it ends; Ctrl+C pauses it."""
    last = begun
    with interruptible() as stop, Bar() as bar:
        try:
            for last in engine.model_library.follow(stop, only=begun.id):
                if as_json:
                    output.emit({"event": "install", **to_json(last)})
                else:
                    bar.show(last.done_bytes, last.total_bytes, _install_line(last))
        except Cancelled:
            pass
        if stop.cancelled:
            last = engine.model_library.pause(begun.id)
            bar.clear()
            output.tell(f"Paused: {last.title}. Run the command again to go on.")
            raise Cancelled
    if last.state == "failed":
        error = EngineError(last.code, last.message, hint=last.hint)
        raise error
    if not as_json:
        _say_outcome(last)


def _say_outcome(install: Install) -> None:
    if install.state == "done":
        output.say(f"Installed: {install.name}")
        if install.checked:
            output.say(f"Checked: {install.checked}")
        way = "models adapter MODEL" if install.kind == "adapter" else "models use"
        output.tell(f"“{way} {install.name}” makes it the one in use.")
    else:
        output.say(f"{install.title}: {install.state}")


def _install_line(install: Install) -> str:
    parts = [install.title]
    if install.state not in ("running", "done"):
        parts.append(install.state)
    if install.total_bytes:
        parts.append(f"{_size(install.done_bytes)} of {_size(install.total_bytes)}")
    if install.rate:
        parts.append(f"{_size(install.rate)}/s")
    if install.eta_s is not None:
        parts.append(f"about {output.duration(install.eta_s)} left")
    return " · ".join(parts)


def _say_installed(one: InstalledModel) -> None:
    mark = "*" if one.active else " "
    facts = [_parameters(one.parameters), one.quantization, _size(one.size_bytes), one.licence]
    output.say(f" {mark} {one.name}  {', '.join(fact for fact in facts if fact)}")
    if one.problem:
        output.say(f"     {one.problem} {one.hint}".rstrip())
        return
    words = [_fit_words(one.fit)] if one.fit else []
    if one.kind == "embedder" and one.ability:
        words.append(one.ability)
    if one.kind == "adapter":
        words.append("attached" if one.active else "“models adapter MODEL NAME” attaches it")
    if one.kind == "generator":
        words.append(_ANSWERS[one.answers])
    output.say(f"     {'; '.join(words)}")


def _say_recommended(one: RecommendedModel) -> None:
    here = "  (here already)" if one.installed else ""
    facts = [_parameters(one.parameters), _size(one.size_bytes), one.licence]
    output.say(f"   {one.name}{here}  {', '.join(fact for fact in facts if fact)}")
    output.say(f"     {one.purpose}")
    if one.fit:
        output.say(f"     {_fit_words(one.fit)}")


def _fit_words(fit: Fit) -> str:
    needed, there = _size(fit.needed_bytes), _size(fit.available_bytes)
    of = f"needs about {needed} of memory, {there} are free"
    with_context = f" with a context of {fit.context_tokens:,}" if fit.context_tokens else ""
    return {
        "fits": f"fits: {of}",
        "tight": f"tight{with_context}: {of}",
        "too_large": f"too large for this machine: {of}",
        "unknown": of,
    }[fit.verdict]


def _named(models: list[InstalledModel], name: str) -> InstalledModel:
    for one in models:
        if name in (one.name, one.name.removesuffix(".gguf"), one.path):
            return one
    raise EngineError(
        "not_found",
        f"There is no model “{name}” here.",
        hint="“models list” shows those there are, “models recommended” those to download.",
    )


def _parameters(count: int) -> str:
    if not count:
        return ""
    return f"{count / 1e9:.1f} B" if count >= 1e9 else f"{count / 1e6:.0f} M"


def _size(size_bytes: float) -> str:
    value = float(size_bytes)
    for unit in ("B", "kB", "MB", "GB"):
        if value < 1000 or unit == "GB":
            break
        value /= 1000
    return f"{value:.0f} {unit}" if value >= 100 or unit == "B" else f"{value:.1f} {unit}"
