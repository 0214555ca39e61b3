"""Routes to the tasks. Long ones send server-sent events: `working` with the time left, `remark`,
then their results; hanging up cancels them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from starlette.responses import Response

from engine.domain.cancel import CancelToken
from engine.domain.task_wire import (
    adapted_json,
    change_json,
    placed_json,
    tag_count_json,
    tagged_json,
    task_event_json,
)
from engine.domain.tasks import Adapted, ExtractedRow, TaskEvent
from engine.domain.wire import Json
from engine.server import task_shapes as shapes
from engine.server.state import Here, State
from engine.server.streams import EVENT_STREAM
from engine.tasks.extraction.export import as_csv, as_xlsx, table_of

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

router = APIRouter(tags=["tasks"])

_EVENTS: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {EVENT_STREAM: {}},
        "description": "Events `working`, `remark`, then the results.",
    }
}


_POINTS: dict[int | str, dict[str, Any]] = {
    200: {"content": {EVENT_STREAM: {}}, "description": "Events `points`, then `done`."}
}
_POINTS_AT_ONCE = 500


@router.post("/topics", responses=_EVENTS, response_model=None)
async def topics(asked: shapes.TopicsRequest, here: Here) -> Response:
    """What the files are about; ends with a `topics` event."""
    return await _streamed(
        here,
        lambda cancel: here.engine.tasks.topics(asked.selection(), anew=asked.anew, cancel=cancel),
    )


@router.post("/topics/map")
def topic_map(asked: shapes.MapRequest, here: Here) -> shapes.MapShape:
    """Where each document lies, in the unit square, as the topics were found last."""
    found = here.engine.tasks.topic_map(asked.selection(), topic=asked.topic)
    return shapes.MapShape.model_validate({"documents": [placed_json(one) for one in found]})


@router.post("/topics/points", responses=_POINTS, response_model=None)
async def topic_points(asked: shapes.MapRequest, here: Here) -> Response:
    """The same as a stream, for large libraries: `points` events of some hundred documents."""

    def produce(cancel: CancelToken) -> Iterator[Json]:
        found = here.engine.tasks.topic_map(asked.selection(), topic=asked.topic)
        for begin in range(0, len(found), _POINTS_AT_ONCE):
            cancel.check()
            some = found[begin : begin + _POINTS_AT_ONCE]
            yield {"event": "points", "documents": [placed_json(one) for one in some]}
        yield {"event": "done"}

    return await here.streams.respond(produce)


@router.post("/duplicates", responses=_EVENTS, response_model=None)
async def duplicates(asked: shapes.SelectionRequest, here: Here) -> Response:
    """Files that are alike: an `alike` event for each group of `same`, `nearly` the same, or
    `version`."""
    return await _streamed(
        here, lambda cancel: here.engine.tasks.duplicates(asked.selection(), cancel=cancel)
    )


@router.post("/differences")
def differences(asked: shapes.DifferencesRequest, here: Here) -> shapes.ChangesShape:
    """What differs between two documents, named by their paths or ids."""
    found = here.engine.tasks.differences(asked.before, asked.after)
    return shapes.ChangesShape.model_validate({"changes": [change_json(one) for one in found]})


@router.post("/classify", responses=_EVENTS, response_model=None)
async def classify(asked: shapes.ClassifyRequest, here: Here) -> Response:
    """Give files a label each: a `classified` event a file, then `learned`."""
    return await _streamed(
        here,
        lambda cancel: here.engine.tasks.classify(
            asked.wanted(),
            asked.selection(),
            label_set=asked.set,
            automatic=asked.automatic,
            least=asked.least,
            cancel=cancel,
        ),
    )


@router.post("/labels/forget")
def forget_labels(asked: shapes.SetRequest, here: Here) -> shapes.TaggedCountShape:
    """Forget a set of labels and what it said of files; tags by hand stay."""
    here.engine.tasks.forget_labels(asked.set)
    return shapes.TaggedCountShape(count=1)


@router.get("/tags")
def tags(here: Here) -> shapes.TagsShape:
    """Every tag and label, with how many files have it."""
    found = here.engine.tasks.tags()
    return shapes.TagsShape.model_validate({"tags": [tag_count_json(one) for one in found]})


@router.post("/tags")
def tag(asked: shapes.TagRequest, here: Here) -> shapes.TaggedCountShape:
    """Tag files by hand, or take the tag away."""
    count = here.engine.tasks.tag(asked.tag, asked.selection(), remove=asked.remove)
    return shapes.TaggedCountShape(count=count)


@router.get("/tags/files")
def tagged(
    here: Here, tag: Annotated[str | None, Query(max_length=200)] = None
) -> shapes.TaggedFilesShape:
    """The files that have a tag, or every file's tags."""
    found = here.engine.tasks.tagged(tag)
    return shapes.TaggedFilesShape.model_validate({"files": [tagged_json(one) for one in found]})


@router.post("/summarise", responses=_EVENTS, response_model=None)
async def summarise(asked: shapes.SummariseRequest, here: Here) -> Response:
    """A summary of files or of a conversation: what a model writes of each part of them is a
    `drafted` event; it ends with a `summary` event."""
    return await _streamed(
        here,
        lambda cancel: here.engine.tasks.summarise(
            asked.selection(),
            length=asked.length,
            mode=asked.mode,
            model=asked.model,
            chat=asked.chat,
            cancel=cancel,
        ),
    )


@router.post("/changes", responses=_EVENTS, response_model=None)
async def changes(asked: shapes.ChangesRequest, here: Here) -> Response:
    """What became of files since this was asked last: ends with a `changes` event."""
    return await _streamed(
        here,
        lambda cancel: here.engine.tasks.changes(asked.selection(), keep=asked.keep, cancel=cancel),
    )


@router.post("/rewrite", responses=_EVENTS, response_model=None)
async def rewrite(asked: shapes.RewriteRequest, here: Here) -> Response:
    """A text in other words: a `block` event for each paragraph, whose `piece`s are together the
    new text, then `rewritten`."""
    return await _streamed(
        here,
        lambda cancel: here.engine.tasks.rewrite(
            asked.text, asked.how, language=asked.language, model=asked.model, cancel=cancel
        ),
    )


@router.post("/extract", responses=_EVENTS, response_model=None)
async def extract(asked: shapes.ExtractRequest, here: Here) -> Response:
    """A table over files: a `row` event for each, every cell with its source, then
    `extracted`."""
    return await _streamed(
        here,
        lambda cancel: here.engine.tasks.extract(
            asked.form, asked.selection(), mode=asked.mode, model=asked.model, cancel=cancel
        ),
    )


@router.post(
    "/extract/file",
    response_model=None,
    responses={200: {"content": {"text/csv": {}, _XLSX: {}}, "description": "The table."}},
)
def extracted(
    asked: shapes.ExtractRequest,
    here: Here,
    kind: Annotated[Literal["csv", "xlsx"], Query(description="The kind of file.")] = "csv",
) -> Response:
    """The table of `/extract` as a file; rows that were read before are not read again."""
    events = list(
        here.engine.tasks.extract(asked.form, asked.selection(), mode=asked.mode, model=asked.model)
    )
    rows = [event for event in events if isinstance(event, ExtractedRow)]
    names = tuple(cell.field for cell in rows[0].cells) if rows else ()
    table = table_of(names, rows)
    if kind == "xlsx":
        return Response(as_xlsx(table), media_type=_XLSX)
    return Response(as_csv(table), media_type="text/csv")


@router.post("/generate", responses=_EVENTS, response_model=None)
async def generate(asked: shapes.GenerateRequest, here: Here) -> Response:
    """A text from a template: ends with a `generated` event."""
    return await _streamed(
        here,
        lambda cancel: here.engine.tasks.generate(
            asked.template,
            asked.values,
            named=asked.named,
            collection=asked.collection,
            file_glob=asked.file,
            cancel=cancel,
        ),
    )


@router.post("/adapt", responses=_EVENTS, response_model=None)
async def adapt(asked: shapes.AdaptRequest, here: Here) -> Response:
    """Learn what questions mean in this library; ends with an `adapted` event, which says
    whether it is kept. What was computed when it is cancelled serves the next time."""
    return await _streamed(
        here,
        lambda cancel: here.engine.tasks.adapt(
            asked.selection(), minutes=asked.minutes, cancel=cancel
        ),
    )


@router.get("/adapt")
def adaptation(here: Here) -> shapes.AdaptationShape:
    """What was learned of the library and is in use."""
    return _adaptation(here.engine.tasks.adaptation())


@router.post("/adapt/undo")
def undo_adaptation(here: Here) -> shapes.AdaptationShape:
    """Go back to what was in use before, which is returned."""
    return _adaptation(here.engine.tasks.undo_adaptation())


def _adaptation(adapted: Adapted | None) -> shapes.AdaptationShape:
    told = adapted_json(adapted) if adapted else None
    return shapes.AdaptationShape.model_validate({"adapted": told})


@router.get("/templates")
def templates(here: Here) -> shapes.TemplatesShape:
    """The templates that there are, and what each wants to be told."""
    forms = here.engine.tasks.template_forms()
    return shapes.TemplatesShape.model_validate(
        {"templates": [one.name for one in forms], "forms": [asdict(one) for one in forms]}
    )


@router.post("/text")
def text(asked: shapes.TextRequest, here: Here) -> shapes.TextShape:
    """The text of an indexed document, by path or id, as it was read."""
    return shapes.TextShape(text=here.engine.tasks.text_of(asked.document))


async def _streamed(here: State, task: Callable[[CancelToken], Iterator[TaskEvent]]) -> Response:
    def produce(cancel: CancelToken) -> Iterator[Json]:
        yield from map(task_event_json, task(cancel))
        yield {"event": "done"}

    return await here.streams.respond(produce)
