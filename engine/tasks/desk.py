"""Where tasks are asked for: each with the parts of the profile that it needs.

No algorithms here. Every task is a generator of frozen events that ends with its results;
cancelling is a token.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.modes import AnswerMode
from engine.domain.tasks import (
    Adapted,
    Change,
    Label,
    LabelSet,
    Length,
    Placed,
    Remark,
    Rewriting,
    Selection,
    TagCount,
    Tagged,
    TaskEvent,
    TemplateForm,
)
from engine.indexing.upkeep import ACTIVE_MODEL
from engine.inference.generator import Generator
from engine.retrieval.retriever import Retriever
from engine.store import adaptations, tags
from engine.store.catalog import Catalog
from engine.store.conversations import Conversations
from engine.tasks.adapting.adapting import AdaptTask
from engine.tasks.adapting.material import rated_answers
from engine.tasks.adapting.resting import resting
from engine.tasks.extraction.extracting import ExtractionTask
from engine.tasks.extraction.form import fields_of
from engine.tasks.gathering import chosen
from engine.tasks.generating.generating import form_of, generate, template_named, templates
from engine.tasks.labels import heads
from engine.tasks.labels.classifying import LabelTask, checked
from engine.tasks.likeness.differences import differences, text_of
from engine.tasks.likeness.finding import find_alike
from engine.tasks.rewriting.rewriting import RewritingTask, task_of
from engine.tasks.rewriting.shortening import shortened
from engine.tasks.summaries.changes import changes_since
from engine.tasks.summaries.summarising import SummaryTask, of_talk
from engine.tasks.topics.finding import TopicTask

Writer = Callable[[AnswerMode | None, str | None, CancelToken], Generator | None]
EVERYTHING = Selection()
LABELS = "labels"  # the set of labels that is meant where none is named


@dataclass(frozen=True, slots=True)
class Desk:
    """``retriever`` gives the index and its embedder; ``ready`` raises :class:`EngineError`
    ("no_documents") while there is nothing to work on; ``guard`` says faults plainly;
    ``writer`` gives the model that writes, None where sentences are quoted instead;
    ``conversations`` opens the talks' file; ``polite`` says whether long work gives way."""

    catalog: Catalog
    home: Path
    retriever: Callable[[], Retriever]
    ready: Callable[[], None]
    guard: Callable[[], AbstractContextManager[None]]
    writer: Writer
    conversations: Callable[[], Conversations]
    polite: Callable[[], bool] = lambda: False

    def topics(
        self,
        selection: Selection = EVERYTHING,
        *,
        anew: bool = False,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        """What the files are about. Topics found before are used again while they fit, unless
        ``anew``."""
        with self.guard():
            self.ready()
            yield from self._topic_task().find(selection, anew=anew, cancel=cancel or CancelToken())

    def topic_map(
        self, selection: Selection = EVERYTHING, *, topic: int | None = None
    ) -> list[Placed]:
        """Where each document lies, as :meth:`topics` found it last; none before that."""
        with self.guard():
            return self._topic_task().placed(selection, topic)

    def duplicates(
        self, selection: Selection = EVERYTHING, *, cancel: CancelToken | None = None
    ) -> Iterator[TaskEvent]:
        """Files with the same text, nearly the same, or versions of one document."""
        with self.guard():
            self.ready()
            yield from find_alike(
                self.catalog, self.retriever().index, selection, cancel=cancel or CancelToken()
            )

    def differences(self, before: str, after: str) -> list[Change]:
        """What differs between two documents (ids or paths), paragraph by paragraph."""
        with self.guard():
            return differences(self.catalog, before, after)

    def classify(
        self,
        labels: Sequence[Label] = (),
        selection: Selection = EVERYTHING,
        *,
        label_set: str = LABELS,
        automatic: bool = True,
        least: float = 0.5,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        """Give files one of the ``labels`` each, or none: learned from the files that are tagged
        with them by hand, from their names where there are none. Without ``labels`` those of the
        set as it was, else every tag given by hand."""
        with self.guard():
            self.ready()
            known = tuple(labels) or self._known_labels(label_set)
            wanted = LabelSet(label_set, known, automatic, least)
            yield from self._label_task().classify(
                wanted, selection, cancel=cancel or CancelToken()
            )

    def tag(self, tag: str, selection: Selection, *, remove: bool = False) -> int:
        """Tag files by hand, or take the tag away; from how many files."""
        with self.guard():
            (label,) = checked(LabelSet("", (Label(tag),))).labels
            found = chosen(self.catalog, selection)
            files = [
                (key, path)
                for key, paths in zip(found.ids, found.paths, strict=True)
                for path in paths
            ]
            if remove:
                return tags.take(self.catalog, label.name, files)
            of = next(
                (
                    one.name
                    for one in self.label_sets()
                    if label.name in {x.name for x in one.labels}
                ),
                "",
            )
            tags.give(self.catalog, label.name, of, files)
            return len(files)

    def tags(self) -> list[TagCount]:
        """Every tag, with how many files have it by hand and how many were found."""
        with self.guard():
            self.bring_tags_up_to_date()
            counts: dict[tuple[str, str], list[int]] = {}
            for one in self.label_sets():
                counts.update({(label.name, one.name): [0, 0] for label in one.labels})
            for held in tags.held(self.catalog):
                counts.setdefault((held.tag, held.label_set), [0, 0])[not held.by_hand] += 1
            return [TagCount(tag, of, *both) for (tag, of), both in sorted(counts.items())]

    def tagged(self, tag: str | None = None) -> list[Tagged]:
        """The files that have a tag, or every file's tags."""
        with self.guard():
            self.bring_tags_up_to_date()
            return tags.held(self.catalog, tag)

    def label_sets(self) -> list[LabelSet]:
        return tags.label_sets(self.catalog)

    def forget_labels(self, label_set: str = LABELS) -> None:
        """Drop a set and what it said of files; what was tagged by hand stays.

        Raises :class:`EngineError` "not_found" when there is none of that name.
        """
        with self.guard():
            heads.drop(self.catalog, label_set)
            if not tags.drop_label_set(self.catalog, label_set):
                raise EngineError(
                    "not_found",
                    f"There is no set of labels “{label_set}”.",
                    hint="“tags” lists the labels and their sets.",
                )

    def bring_tags_up_to_date(self) -> None:
        """Give new files the labels of the automatic sets; a glance where there are none."""
        if any(one.automatic for one in self.label_sets()):
            self._label_task().bring_up_to_date()

    def summarise(
        self,
        selection: Selection = EVERYTHING,
        *,
        length: Length = "medium",
        mode: AnswerMode | None = None,
        model: str | None = None,
        chat: str | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        """The central sentences of files, or a model's own words where it can ("compose"); of
        the talk ``chat``, where one is named, what was answered, under the questions.

        Raises :class:`EngineError` "not_found" for a talk or files that are not there.
        """
        token = cancel or CancelToken()
        with self.guard():
            if chat is not None:
                talks = self.conversations()
                talk = talks.get(chat)
                embedder = self.retriever().embedder
                yield of_talk(talk.title, talks.exchanges(talk.id), length, embedder, cancel=token)
                return
            self.ready()
            retriever = self.retriever()
            task = SummaryTask(
                self.catalog,
                retriever.index,
                retriever.embedder,
                lambda: self.writer(mode, model, token),
            )
            yield from task.summarise(selection, length, cancel=token)

    def rewrite(
        self,
        text: str,
        how: Rewriting,
        *,
        language: str = "",
        model: str | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        """``text`` corrected, shortened, in other words or another ``language``, its layout and
        its numbers kept; where no model can write, it is shortened by leaving sentences out.
        Raises :class:`EngineError` "no_model" for the rest where there is none to write."""
        token = cancel or CancelToken()
        task_of(how, language)
        with self.guard():
            must_write = how != "shorten" or model is not None
            generator = self.writer("compose" if must_write else None, model, token)
            if generator is None:
                embedder = self.retriever().embedder
                yield from shortened(text, lambda told: embedder.embed(told, cancel=token))
                return
            yield from self._unproven(generator, model, token)
            yield from RewritingTask(self.catalog, generator).rewrite(
                text, how, language=language, cancel=token
            )

    def extract(
        self,
        schema: object,
        selection: Selection = EVERYTHING,
        *,
        mode: AnswerMode | None = None,
        model: str | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        """A table: the properties of a JSON ``schema`` from each file, every cell with its
        source. A model fills it in where it can ("compose", and any that is named), else values
        are picked out by their labels ("quote"). Raises :class:`EngineError` "usage" for a schema
        that is none."""
        token = cancel or CancelToken()
        fields = fields_of(schema)
        with self.guard():
            self.ready()
            chosen(self.catalog, selection)
            generator = self.writer(mode or ("compose" if model else None), model, token)
            if generator is not None:
                yield from self._unproven(generator, model, token)
            retriever = self.retriever()
            task = ExtractionTask(self.catalog, retriever.index, retriever.embedder, generator)
            yield from task.extract(fields, selection, cancel=token)

    def _unproven(
        self, generator: Generator, model: str | None, cancel: CancelToken
    ) -> Iterator[Remark]:
        """Where nothing can be quoted, any model writes; a person should know of which."""
        if self.writer("auto", model, cancel) is None:
            yield Remark(
                "unproven",
                f"{generator.info.name} has not shown that it can write what files say. Check"
                " every line, or choose a larger model.",
            )

    def generate(
        self,
        template: str,
        values: Mapping[str, object],
        *,
        named: bool = True,
        collection: str | None = None,
        file_glob: str | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        """A text from a template, by name (one of the profile's own, or one that ships) or,
        not ``named``, as it is written; its evidence with citations."""
        source = template_named(template, self.home) if named else template
        with self.guard():
            self.ready()
            yield from generate(
                source,
                values,
                self.retriever(),
                collection=collection,
                file_glob=file_glob,
                cancel=cancel or CancelToken(),
            )

    def templates(self) -> list[str]:
        """The names of the templates that there are."""
        return templates(self.home)

    def template_forms(self) -> list[TemplateForm]:
        """What each of them wants to be told."""
        return [form_of(name, self.home) for name in templates(self.home)]

    def text_of(self, key: str) -> str:
        """The text of an indexed document, by path or id, as it was read."""
        with self.guard():
            return text_of(self.catalog, key)

    def changes(
        self,
        selection: Selection = EVERYTHING,
        *,
        keep: bool = True,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        """What became of files since this was asked of them last."""
        with self.guard():
            self.ready()
            yield from changes_since(
                self.catalog, selection, keep=keep, cancel=cancel or CancelToken()
            )

    def adapt(
        self,
        selection: Selection = EVERYTHING,
        *,
        minutes: float | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        """Learn what questions mean in this library, by questions made from it and answers that
        were found good; kept only where more is found. Stopped, it goes on where it was."""
        token = cancel or CancelToken()
        with self.guard():
            self.ready()
            retriever = self.retriever()
            task = AdaptTask(
                self.catalog,
                retriever.index,
                retriever.embedder,
                rated_answers(self.conversations()),
                lambda: self.writer("auto", None, token),
                rest=resting(polite=self.polite()),
                minutes=minutes,
            )
            yield from task.adapt(selection, cancel=token)

    def adaptation(self) -> Adapted | None:
        """What was learned of the library and is in use; None: nothing."""
        with self.guard():
            return adaptations.in_use(self.catalog, self.catalog.meta(ACTIVE_MODEL))

    def undo_adaptation(self) -> Adapted | None:
        """Go back to what was in use before, which is returned.

        Raises :class:`EngineError` "not_found" where nothing was learned.
        """
        with self.guard():
            if not adaptations.undo(self.catalog, self.catalog.meta(ACTIVE_MODEL)):
                raise EngineError(
                    "not_found",
                    "Nothing was learned of this library.",
                    hint="“adapt” learns from its files.",
                )
            return self.adaptation()

    def _known_labels(self, label_set: str) -> tuple[Label, ...]:
        known = next((one for one in self.label_sets() if one.name == label_set), None)
        if known is not None:
            return known.labels
        by_hand = {one.tag for one in tags.held(self.catalog) if one.by_hand}
        return tuple(map(Label, sorted(by_hand)))

    def _label_task(self) -> LabelTask:
        retriever = self.retriever()
        return LabelTask(self.catalog, retriever.index, retriever.embedder)

    def _topic_task(self) -> TopicTask:
        return TopicTask(self.catalog, self.retriever().index)
