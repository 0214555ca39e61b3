"""Routes about what the library is made of: folders, collections, what is left out.

Adding a folder is the one request that names a place on the disk that Lectern does not know.
"""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import APIRouter

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.listing import Forgotten
from engine.server import library_shapes as shapes
from engine.server.paths import absolute_path
from engine.server.shapes import FailureShape, Text
from engine.server.state import Here, State

router = APIRouter(tags=["library"])

_HIGHEST = (1 << 63) - 1


@router.get("/roots")
def roots(here: Here) -> shapes.RootsShape:
    """The folders and files that were added."""
    return _roots(here)


@router.post("/roots")
def add(asked: shapes.AddRequest, here: Here) -> shapes.RootsShape:
    """Add folders or files; indexing starts by itself."""
    sequence = here.indexing.events.last
    refused: list[shapes.RefusedShape] = []
    for group in [[path] for path in asked.paths] if asked.partial else [asked.paths]:
        try:
            here.engine.add(
                [absolute_path(path) for path in group],
                collection=asked.collection,
                ignore=asked.ignore,
            )
        except EngineError as error:
            if not asked.partial:
                raise
            failure = FailureShape(code=error.code, message=error.message, hint=error.hint)
            refused.append(shapes.RefusedShape(path=group[0], failure=failure))
    return _roots(here, sequence, refused)


@router.post("/roots/remove")
def remove(asked: shapes.PathsRequest, here: Here) -> shapes.RemovedShape:
    """Forget folders, or files inside them; the files themselves are never touched."""
    gone = here.engine.library.forget([absolute_path(path) for path in asked.paths])
    return shapes.RemovedShape(
        count=sum(one.files for one in gone),
        sequence=here.indexing.events.last,
        removed=[shapes.ForgottenShape.of(one) for one in gone],
    )


@router.post("/roots/restore")
def restore(asked: shapes.RestoreRequest, here: Here) -> shapes.RootsShape:
    """Put back what was removed, with its collection and its rules."""
    sequence = here.indexing.events.last
    here.engine.library.restore(
        [
            Forgotten(
                str(absolute_path(one.path)),
                one.files,
                one.root,
                one.collection,
                tuple(one.ignore),
                tuple(str(absolute_path(path)) for path in one.left_out),
            )
            for one in asked.removed
        ]
    )
    return _roots(here, sequence)


@router.patch("/roots/{number}")
def change(number: int, asked: shapes.RootChange, here: Here) -> shapes.RootsShape:
    """Put a folder into another collection, or give it other patterns to leave files out."""
    sequence = here.indexing.events.last
    library, number = here.engine.library, max(-1, min(number, _HIGHEST))
    if asked.ignore is not None:
        library.set_ignore(asked.ignore, number)
    if asked.collection is not None:
        library.move(number, asked.collection)
    return _roots(here, sequence)


@router.get("/collections")
def collections(here: Here) -> list[shapes.CollectionShape]:
    """Collections by name, with what is in them."""
    return [
        shapes.CollectionShape(name=one.name, roots=one.roots, files=shapes.counts_shape(one.files))
        for one in here.engine.library.collections()
    ]


@router.post("/collections/rename")
def rename(asked: shapes.RenameRequest, here: Here) -> list[shapes.CollectionShape]:
    """Give a collection another name; one that has it already takes its folders in."""
    here.engine.library.rename_collection(asked.name, asked.new)
    return collections(here)


@router.get("/ignore")
def ignore(here: Here) -> shapes.IgnoreShape:
    """The patterns of files that are left out everywhere."""
    return shapes.IgnoreShape(patterns=list(here.engine.library.ignore()))


@router.put("/ignore")
def set_ignore(asked: shapes.IgnoreRequest, here: Here) -> shapes.IgnoreShape:
    """Change them; files leave and come at once."""
    here.engine.library.set_ignore(asked.patterns)
    return ignore(here)


@router.post("/ignore/preview")
def preview(asked: shapes.PreviewRequest, here: Here) -> shapes.PreviewShape:
    """What patterns would do, before they do it."""
    root = None if asked.root is None else max(-1, min(asked.root, _HIGHEST))
    found = here.engine.library.preview_ignore(asked.patterns, root, cancel=CancelToken())
    return shapes.PreviewShape(
        leaving=found.leaving,
        coming=found.coming,
        leaving_paths=list(found.leaving_paths),
        coming_paths=list(found.coming_paths),
    )


@router.get("/left-out")
def left_out(here: Here) -> list[Text]:
    """Files and folders inside the library's that were taken out one by one."""
    return here.engine.library.left_out()


def _roots(
    here: State,
    sequence: int | None = None,
    refused: Sequence[shapes.RefusedShape] = (),
) -> shapes.RootsShape:
    return shapes.RootsShape(
        roots=[shapes.root_shape(root) for root in here.engine.library.roots()],
        sequence=here.indexing.events.last if sequence is None else sequence,
        refused=list(refused),
    )
