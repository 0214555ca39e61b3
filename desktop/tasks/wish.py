"""What a person wants done with which files, and what the engine is asked for it. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, get_args

from desktop.engine.calls import Json

Kind = Literal[
    "summarise", "rewrite", "translate", "generate", "extract",
    "topics", "duplicates", "classify", "tag", "changes", "differences",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
OF_TEXTS = ("rewrite", "translate")  # these take a text, or one file


@dataclass(frozen=True, slots=True)
class Scope:
    """The files that are meant: all of them, those of a collection, or ``paths``."""

    collection: str | None = None
    paths: tuple[str, ...] = ()

    def body(self) -> Json:
        return {"collection": self.collection, "paths": list(self.paths)}


@dataclass(frozen=True, slots=True)
class Wish:
    """``text`` is what is to be rewritten, where it is no file; ``chat`` a conversation;
    ``options`` are those of the kind, as the engine calls them."""

    kind: Kind
    scope: Scope = field(default_factory=Scope)
    text: str = ""
    chat: str = ""
    options: dict[str, Any] = field(default_factory=dict)

    def with_scope(self, scope: Scope) -> Wish:
        return Wish(self.kind, scope, self.text, self.chat, dict(self.options))

    def one_by_one(self) -> Iterator[Wish]:
        """What takes one file at a time, as many wishes as there are files."""
        if self.kind in OF_TEXTS and not self.text and len(self.scope.paths) > 1:
            yield from (self.with_scope(Scope(paths=(path,))) for path in self.scope.paths)
        else:
            yield self

    @property
    def document(self) -> str:
        """The file whose text has to be fetched first; "" for none."""
        return self.scope.paths[0] if self.kind in OF_TEXTS and not self.text else ""

    def as_json(self) -> Json:
        return asdict(self)

    @classmethod
    def from_json(cls, value: Json) -> Wish:
        scope = Scope(value["scope"]["collection"], tuple(value["scope"]["paths"]))
        return cls(value["kind"], scope, value["text"], value["chat"], dict(value["options"]))


def request(wish: Wish, text: str = "") -> tuple[str, Json]:
    """Where it is asked for, and with what; ``text`` is that of :attr:`Wish.document`."""
    options = {name: value for name, value in wish.options.items() if name not in _OURS}
    if wish.kind in OF_TEXTS:
        how = {"how": "translate"} if wish.kind == "translate" else {}
        return "/rewrite", {"text": wish.text or text, **how, **options}
    if wish.kind == "generate":
        return "/generate", {"collection": wish.scope.collection, **options}
    if wish.kind == "differences":
        before, after = wish.scope.paths
        return "/differences", {"before": before, "after": after}
    body = {**wish.scope.body(), **options}
    if wish.chat:
        body["chat"] = wish.chat
    return f"/{wish.kind}", body


_OURS = ("only", "title")  # of the window: which group is shown, what a conversation is called
