"""doctor: what this machine offers, what is installed, and what is wrong."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.cli import output
from engine.cli.options import Home, Json
from engine.domain.errors import EngineError

if TYPE_CHECKING:
    from engine.service import Engine


def doctor(
    bundle: Annotated[
        Path | None,
        typer.Option(
            "--bundle", metavar="FILE.zip", help="Save a diagnostic bundle without private text."
        ),
    ] = None,
    home: Home = None,
    json_: Json = False,
) -> None:
    """Check the machine, the models and the profile. Exit code 3 when something is missing."""
    if bundle is not None:
        _save_bundle(bundle, home, json_)
        return
    from engine.service import Engine

    with Engine(home) as engine:
        report = {
            "machine": _machine(),
            "profile": {"path": str(engine.home), "documents": engine.status().documents},
            "embedder": _checked(lambda: _embedder(engine)),
            "generator": _checked(lambda: _generator(engine)),
        }
    if json_:
        output.emit(report)
    else:
        _say(report)
    if any("problem" in part for part in report.values()):
        raise typer.Exit(output.EXIT_NOTHING)


def _save_bundle(file: Path, home: Path | None, json_: bool) -> None:
    try:
        file.write_bytes(_bundle(home))
    except OSError as error:
        raise EngineError(
            "usage",
            f"{file} cannot be written ({error.strerror}).",
            hint="Name a file in a folder that you may write to.",
        ) from error
    if json_:
        output.emit({"bundle": str(file.absolute()), "size_bytes": file.stat().st_size})
    else:
        output.say(f"Saved {file}. It holds no names, questions or texts of yours; have a look.")


def _bundle(home: Path | None) -> bytes:
    """Also of a profile that cannot be opened: then it is needed most."""
    from engine.cli.opening import open_engine
    from engine.diagnostics.bundle import bundle
    from engine.profile.home import profile_home

    try:
        with open_engine(home) as engine:
            return engine.diagnostics()
    except EngineError as error:
        output.tell(f"The bundle is made without the library: {error.message}")
        return bundle(profile_home(home), settings=None, catalog=None)


def _machine() -> dict[str, Any]:
    from engine.inference.hardware import describe
    from engine.readers.isolation.confinement import description

    machine = describe()
    return {
        "system": f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
        "processor": machine.cpu,
        "cores": machine.physical_cores,
        "features": list(machine.features),
        "memory_gb": round(machine.memory_bytes / 2**30, 1),
        "memory_available_gb": round(machine.memory_available_bytes / 2**30, 1),
        "gpu": machine.gpu or "none",
        "on_battery": machine.on_battery,
        "readers": description(),
    }


def _embedder(engine: Engine) -> dict[str, Any]:
    from engine.inference.models import find_embedder, model_key
    from engine.inference.record import load_record

    info = engine.models.embedder.info
    folder = find_embedder(engine.models.folder, engine.settings.embedder)
    record = load_record(engine.home / "cache" / model_key(folder))
    return {
        "name": info.name,
        "path": str(folder),
        "backend": info.backend,
        "dimension": info.dimension,
        "max_tokens": info.max_tokens,
        "languages": list(info.languages),
        "measured": [
            {
                "backend": one.backend,
                "tokens_per_s": round(one.tokens_per_s),
                "min_cosine": round(one.min_cosine, 5),
                "faithful": one.faithful,
            }
            | ({"error": one.error} if one.error else {})
            for one in (record.candidates if record else ())
        ],
    }


def _generator(engine: Engine) -> dict[str, Any]:
    info = engine.models.generator().info
    return {
        "name": info.name,
        "path": str(info.path),
        "architecture": info.architecture,
        "parameters": info.parameters,
        "quantization": info.quantization,
        "context_tokens": info.context_tokens,
        "gpu_layers": info.gpu_layers,
        **_ability(engine),
    }


def _ability(engine: Engine) -> dict[str, Any]:
    """How the model did in its examination, taken now if it never was."""
    ability = engine.models.ability().examined(engine.models.generator())
    mode: str = engine.settings.answer_mode
    if mode == "auto":
        mode = f"{'compose' if ability.composes else 'quote'} (auto)"
    return {
        "answers_by": mode,
        "ability": ability.summary,
        "reads_tokens_per_s": round(ability.prefill_tokens_s),
    }


def _checked(part: Any) -> dict[str, Any]:
    try:
        found: dict[str, Any] = part()
    except EngineError as error:
        return {"problem": error.message, "hint": error.hint}
    return found


def _say(report: dict[str, dict[str, Any]]) -> None:
    for title, part in report.items():
        output.say(f"{title}")
        for key, value in part.items():
            if key == "measured":
                _say_measured(value)
            else:
                shown = ", ".join(map(str, value)) if isinstance(value, list) else value
                output.say(f"  {key.replace('_', ' '):<20} {shown}")


def _say_measured(candidates: list[dict[str, Any]]) -> None:
    for one in candidates:
        verdict = one.get("error") or ("faithful" if one["faithful"] else "not faithful enough")
        output.say(
            f"    {one['backend']:<18} {one['tokens_per_s']:>8,} tokens/s, "
            f"cosine {one['min_cosine']:.5f}, {verdict}"
        )
