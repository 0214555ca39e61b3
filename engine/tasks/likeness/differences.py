"""What differs between two documents, paragraph by paragraph. The trap: difflib is quadratic, so
of two long texts what is the same at their ends is set aside first, and beyond a bound the
rest is told as one change."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from engine.chunking.sentences import sentence_spans
from engine.domain.errors import EngineError
from engine.domain.tasks import Change
from engine.store import documents, passage_rows, sources
from engine.store.catalog import Catalog

_MOST_PARAGRAPHS = 20_000
_LONG = 400  # characters: a paragraph as long as this is compared by its sentences


def differences(catalog: Catalog, before: str, after: str) -> list[Change]:
    """``before`` and ``after`` are ids or paths of documents.

    Raises :class:`EngineError` ("not_found") when one is not indexed.
    """
    one, other = (text_of(catalog, key) for key in (before, after))
    return changes(paragraphs(one), paragraphs(other))


def text_of(catalog: Catalog, key: str) -> str:
    """The text of a document, by id or path; that of a long file is in several sections."""
    ids = [key] if documents.described(catalog, key) else sources.documents_at(catalog, key)
    found = passage_rows.joined_texts(catalog, ids) if ids else {}
    if not found:
        raise EngineError(
            "not_found",
            f"{key} is not indexed.",
            hint="Give the whole path of an indexed file, or the id of a document.",
        )
    return "\n".join(found[one] for one in ids if one in found)


def paragraphs(text: str) -> list[str]:
    """The lines of a text, long ones in sentences."""
    found: list[str] = []
    for line in text.splitlines():
        if len(line) > _LONG:
            found.extend(line[start:end] for start, end in sentence_spans(line))
        elif line.strip():
            found.append(line.strip())
    return found


def changes(before: Sequence[str], after: Sequence[str]) -> list[Change]:
    """What has to be done to make ``after`` of ``before``. Pure."""
    if max(len(before), len(after)) > _MOST_PARAGRAPHS:
        before, after = _without_same_ends(before, after)
        if max(len(before), len(after)) > _MOST_PARAGRAPHS:
            return [Change("changed", "\n".join(before), "\n".join(after))]
    found: list[Change] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, first, end, other_first, other_end in matcher.get_opcodes():
        if kind != "equal":
            found.extend(_told(before[first:end], after[other_first:other_end]))
    return found


def _without_same_ends(
    before: Sequence[str], after: Sequence[str]
) -> tuple[Sequence[str], Sequence[str]]:
    most = min(len(before), len(after))
    head = next((n for n in range(most) if before[n] != after[n]), most)
    most -= head
    tail = next((n for n in range(most) if before[-1 - n] != after[-1 - n]), most)
    return before[head : len(before) - tail], after[head : len(after) - tail]


def _told(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """One stretch that differs: in pairs while there are as many on both sides."""
    if len(old) == len(new):
        return [Change("changed", one, other) for one, other in zip(old, new, strict=True)]
    if not old or not new:
        kind = "removed" if old else "added"
        return [
            Change(kind, one if old else "", "" if old else one) for one in (old if old else new)
        ]
    return [Change("changed", "\n".join(old), "\n".join(new))]
