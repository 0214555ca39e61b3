"""New texts from templates: the person's values, and evidence from the library with citations.

A template asks for ``evidence("…")``, the sentences that answer best, or for ``passages("…",
5)``. The trap: a template may cut and change what it is given, so where a quotation stands in
the result is marked with characters that no text has, and read off at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from jinja2 import TemplateError, nodes
from jinja2.meta import find_undeclared_variables

from engine.answering.citations import cite
from engine.answering.quoting import choose, judge
from engine.answering.resources import RESOURCES
from engine.domain.answer import Citation, Hit
from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.tasks import Generated, Remark, TemplateForm, Working
from engine.retrieval.retriever import Retriever
from engine.tasks.generating.sandbox import (
    LONGEST_TEXT,
    MARKS,
    bounded,
    checked,
    environment,
    said_plainly,
)
from engine.tasks.meter import Meter

_SUFFIX = ".md.jinja"
_OPEN, _CLOSE = "\ue000", "\ue001"
_QUOTED = re.compile("\ue000(\\d+)\ue002([^\ue000\ue001]*)\ue001")
_LEFT = re.compile("\ue000\\d+\ue002|[\ue000-\ue002]")
_MOST_LOOKS = 60
_MOST_PASSAGES = 50
_HITS = 6
_OURS = {"evidence", "passages", "range"}


@dataclass(frozen=True, slots=True)
class Found:
    """A passage as a template sees it."""

    text: str
    file: str
    path: str
    place: str


@dataclass(slots=True)
class _Looking:
    """What a template looked up."""

    retriever: Retriever
    cancel: CancelToken
    collection: str | None
    file_glob: str | None
    quoted: list[tuple[Hit, int, int]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    looks: int = 0

    def evidence(self, question: object) -> str:
        """The sentences of the files that answer best, quoted."""
        hits = self._hits(question, _HITS)
        ranked = judge(str(question), hits, self.retriever.embedder, self.cancel) if hits else []
        chosen = choose(ranked)
        if not chosen:
            self.missing.append(str(question))
            return f"(not found in the files: {question})"
        return " ".join(
            self._marked(one.sentence.hit, one.sentence.start, one.sentence.end) for one in chosen
        )

    def passages(self, question: object, count: object = 5) -> list[Found]:
        """The passages that match best."""
        most = count if isinstance(count, int) else 5
        return [
            Found(
                self._marked(hit, 0, len(hit.text)),
                PurePath(hit.path).name,
                hit.path,
                hit.location.label() or "",
            )
            for hit in self._hits(question, max(1, min(most, _MOST_PASSAGES)))
        ]

    def _hits(self, question: object, count: int) -> list[Hit]:
        self.cancel.check()
        self.looks += 1
        if self.looks > _MOST_LOOKS:
            raise EngineError("usage", f"A template may look up {_MOST_LOOKS} things at most.")
        if not isinstance(question, str) or not question.strip():
            raise EngineError("usage", "evidence() and passages() need a question in words.")
        return self.retriever.search(
            question,
            limit=count,
            collection=self.collection,
            file_glob=self.file_glob,
            cancel=self.cancel,
        )

    def _marked(self, hit: Hit, start: int, end: int) -> str:
        self.quoted.append((hit, start, end))
        text = MARKS.sub("", " ".join(hit.text[start:end].split()))
        return f"{_OPEN}{len(self.quoted) - 1}\ue002{text}{_CLOSE}"


def generate(
    source: str,
    values: Mapping[str, object],
    retriever: Retriever,
    *,
    collection: str | None,
    file_glob: str | None,
    cancel: CancelToken,
) -> Iterator[Working | Remark | Generated]:
    """Raises :class:`EngineError` "usage" for a template that is wrong or cannot be filled in."""
    source = MARKS.sub("", source)
    tree = checked(source)
    wanted = sum(1 for _ in tree.find_all(nodes.Call)) or 1
    looking = _Looking(retriever, cancel, collection, file_glob)
    given = {str(key): bounded(value) for key, value in values.items()}
    context = {**given, "evidence": looking.evidence, "passages": looking.passages}
    meter = Meter((("writing", 1.0),), cancel)
    text = ""
    try:
        for piece in environment().from_string(source).generate(context):
            text += piece
            if len(text) > LONGEST_TEXT:
                raise EngineError("usage", f"The text is over {LONGEST_TEXT:,} characters long.")
            yield from meter.at("writing", min(looking.looks, wanted), wanted)
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError,
            AttributeError, RecursionError) as error:  # fmt: skip
        raise said_plainly(error) from error
    for one in looking.missing:
        yield Remark("no_evidence", f"The files do not say: {one}")
    final, citations = _read_off(text, looking)
    yield Generated(final, citations)


def _read_off(text: str, looking: _Looking) -> tuple[str, tuple[Citation, ...]]:
    """The text with markers behind what is quoted, and the citations."""
    result = ""
    last = 0
    numbers: dict[str, int] = {}
    citations: list[Citation] = []
    for match in _QUOTED.finditer(text):
        hit, start, end = looking.quoted[int(match.group(1))]
        number = numbers.setdefault(hit.chunk_id, len(numbers) + 1)
        result += _LEFT.sub("", text[last : match.start()])
        begin = len(result)
        result += match.group(2)
        citations.append(cite(number, begin, len(result), hit, (start, end)))
        result += f" [{number}]"
        last = match.end()
    return result + _LEFT.sub("", text[last:]), tuple(citations)


def template_named(name: str, home: Path) -> str:
    """The text of a template: the person's own in ``home``/templates, else one that ships.

    Raises :class:`EngineError` ("not_found") naming those there are.
    """
    for folder in _folders(home):
        path = folder / f"{name}{_SUFFIX}"
        if PurePath(name).name == name and path.is_file():
            try:
                return path.read_text("utf-8-sig")
            except (OSError, UnicodeDecodeError) as error:
                raise EngineError("usage", f"{path} cannot be read ({error}).") from error
    known = ", ".join(templates(home))
    raise EngineError("not_found", f"There is no template “{name}”.", hint=f"There are: {known}.")


def templates(home: Path) -> list[str]:
    """The names of all templates."""
    found = {
        path.name.removesuffix(_SUFFIX)
        for folder in _folders(home)
        for path in folder.glob(f"*{_SUFFIX}")
    }
    return sorted(found)


def form_of(name: str, home: Path) -> TemplateForm:
    """What a template wants to be told, in the order in which it asks; nothing of one that is
    wrong, which is said when it is used."""
    try:
        tree = checked(MARKS.sub("", template_named(name, home)))
    except EngineError:
        return TemplateForm(name, (), ())
    free = find_undeclared_variables(tree) - _OURS
    order = dict.fromkeys(one.name for one in tree.find_all(nodes.Name) if one.name in free)
    looped = {one.iter.name for one in tree.find_all(nodes.For) if isinstance(one.iter, nodes.Name)}
    return TemplateForm(name, tuple(order), tuple(one for one in order if one in looped))


def _folders(home: Path) -> tuple[Path, Path]:
    return home / "templates", RESOURCES / "templates"
