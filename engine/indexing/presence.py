"""Whether a file is in the library, and why not: what the catalogue, the rules and the disk say.

The trap: a person names a file as they see it (a name, a path, a file in an archive), and the
catalogue may know it under several paths; what is not unmistakable is asked back.
"""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path

from engine.domain.errors import EngineError
from engine.domain.explanation import Presence
from engine.domain.source import INSIDE, Root, Source, Status
from engine.indexing.ignore import IgnoreRules
from engine.indexing.rules import LibraryRules
from engine.indexing.scanner import is_within
from engine.indexing.user_paths import absolute
from engine.settings import Settings
from engine.store import documents, parts, roots, sources
from engine.store.catalog import Catalog

_LISTED = 5


def presence(catalog: Catalog, settings: Settings, wanted: str) -> Presence:
    """``wanted``: a path, a name or pattern of an indexed file, or ``archive.zip!/member``.

    Raises :class:`EngineError` "not_found" for a file that is neither on the disk nor known,
    "usage" for a folder and for a name that several files have.
    """
    path = _path(catalog, wanted)
    outer = sources.outer_path(catalog, path)
    source = next(iter(sources.listed(catalog, at=outer)), None)
    if source is not None:
        return _known(catalog, source, path, path[len(outer) + len(INSIDE) :])
    if Path(path).is_dir():
        raise EngineError("usage", f"{path} is a folder.", hint="Name one file in it.")
    return _unknown(catalog, settings, path)


def _path(catalog: Catalog, wanted: str) -> str:
    path = str(absolute(Path(wanted)))
    outer = sources.outer_path(catalog, path)
    if sources.state(catalog, outer) is not None or Path(outer).exists():
        return path
    named = _named(catalog, wanted)
    if not named:
        raise EngineError(
            "not_found",
            f"There is no file {wanted}, on the disk or in the library.",
            hint="Check the spelling; “status” lists the folders of the library.",
        )
    if len(named) > 1:
        raise EngineError(
            "usage",
            f"{len(named)} files of the library are called “{wanted}”.",
            hint="Say which: " + ", ".join(named[:_LISTED]) + ("…" if len(named) > _LISTED else ""),
        )
    return named[0]


def _named(catalog: Catalog, wanted: str) -> list[str]:
    """Known files, and files within files, whose name or path fits."""
    known = {source.path for source in sources.listed(catalog)}
    known.update(path for _, path, _, _ in documents.living(catalog))
    lowered = wanted.lower()
    return sorted(
        path
        for path in known
        if path.lower().endswith("/" + lowered) or fnmatch(path.lower(), lowered)
    )


def _known(catalog: Catalog, source: Source, path: str, member: str) -> Presence:
    if not Path(source.path).exists():
        return Presence(
            path, "gone", said="The file is not on the disk any more, so it is not shown."
        )
    if source.status in (Status.SKIPPED, Status.FAILED) and source.failure is not None:
        failure = source.failure
        return Presence(path, source.status.value, said=failure.message, advice=failure.hint)
    found = tuple(parts.documents_of(catalog, source, member))
    if not found and source.status is Status.PENDING:
        return Presence(
            path,
            "pending",
            said="The file waits to be indexed.",
            advice="Let “resume” finish, or see with “status” what it waits for.",
        )
    if not found:
        return _unread_member(catalog, source, path)
    doubts = documents.warnings(catalog).get(path, ())
    partly = (source.failure.message,) if source.failure is not None else ()
    return Presence(path, "indexed", found, said=" ".join((*partly, *doubts)))


def _unread_member(catalog: Catalog, source: Source, path: str) -> Presence:
    for status in (Status.FAILED, Status.SKIPPED):
        for unread in parts.unread(catalog, status, below_path=source.path):
            if unread.path == path:
                return Presence(
                    path, status.value, said=unread.failure.message, advice=unread.failure.hint
                )
    if path != source.path:
        raise EngineError(
            "not_found",
            f"There is no such file in {source.path}.",
            hint=f"“read {source.path}” shows what is in it.",
        )
    return Presence(path, "indexed", said="The file was read, and there is no text in it.")


def _unknown(catalog: Catalog, settings: Settings, path: str) -> Presence:
    """A file on the disk that the catalogue does not know."""
    holding = [root for root in roots.every(catalog) if is_within(path, root.path)]
    if not holding:
        return Presence(
            path,
            "not_added",
            said="The file lies in none of the library's folders.",
            advice=f"Add it, or the folder it lies in: add {Path(path).parent}",
        )
    if any(is_within(path, removed) for removed in roots.left_out(catalog)):
        return Presence(
            path,
            "left_out",
            said="The file, or a folder above it, was removed from the library.",
            advice=f"Add it again: add {path}",
        )
    root = max(holding, key=lambda one: len(one.path))
    if rule := _rule(settings, root, path):
        return Presence(
            path,
            "left_out",
            said=f"The file is left out: {rule}.",
            advice=f"To have it all the same, name it: add {path}",
        )
    return Presence(
        path,
        "unseen",
        said="The file came after its folder was last looked at.",
        advice="Run “resume” to look again, or keep “watch” running.",
    )


def _rule(settings: Settings, root: Root, path: str) -> str:
    """What keeps a file out on the way down from its root; "" when nothing does."""
    rules = LibraryRules(lambda: settings).of(root)
    here, folder = rules.at(root.path), Path(root.path)
    names = Path(path).relative_to(root.path).parts
    for number, name in enumerate(names):
        is_folder = number < len(names) - 1
        if here.ignores(name, folder=is_folder):
            return _which(rules, str(Path(*names[: number + 1])), is_folder)
        folder /= name
        here = here.enter(name, str(folder)) if is_folder else here
    return ""


def _which(rules: IgnoreRules, relative: str, is_folder: bool) -> str:
    if rules.hides(relative, folder=is_folder):
        return f"“{relative}” is hidden, temporary or a program's own"
    if rules.excludes(relative, folder=is_folder):
        return f"“{relative}” fits a pattern of the setting “ignore” or of its folder"
    files = " or ".join(f"a {name}" for name in rules.file_names())
    return f"{files} names “{relative}”"
