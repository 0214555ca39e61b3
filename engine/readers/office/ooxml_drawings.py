"""What office files keep beside their text: charts, diagrams, comments.

Each is a part of its own that a document, slide or sheet points to. The trap: comments come
in two generations with their authors in different places, and one file may hold both.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.readers.office.ooxml import Package, attribute, children, first, local, text_of

_MOST_POINTS = 200


def drawn(package: Package, name: str) -> Iterator[str]:
    """The text of each chart and diagram that the part ``name`` points to."""
    for _, kind, path in package.related(name):
        part = package.spare(path) if kind in ("chart", "diagramData") else None
        if part is None:
            continue
        lines = _chart(part) if kind == "chart" else _diagram(part)
        text = "\n".join(dict.fromkeys(line for line in lines if line))
        if text:
            yield text


def _chart(part: Any) -> Iterator[str]:
    """Titles, then the names of the series and of what they are drawn over."""
    for title in part.iter("{*}title"):
        yield " ".join(text_of(title).split())
    for kind in ("tx", "cat"):
        for element in part.iter("{*}" + kind):
            values = [each.text.strip() for each in element.iter("{*}v") if each.text]
            yield ", ".join(values[:_MOST_POINTS])


def _diagram(part: Any) -> Iterator[str]:
    for point in part.iter("{*}pt"):
        yield " ".join(text_of(point).split())


def authors(package: Package, name: str) -> dict[str, str]:
    """The names of those who comment, by identifier."""
    found: dict[str, str] = {}
    for _, kind, path in package.related(name):
        part = package.spare(path) if kind in ("commentAuthors", "authors", "person") else None
        for author in part if part is not None else ():
            found[attribute(author, "id")] = attribute(author, "name") or attribute(
                author, "displayName"
            )
    return found


def comments(part: Any, known: dict[str, str]) -> Iterator[tuple[str, str]]:
    """``(cell or nothing, "Comment by Ann: text")`` of each comment in a part."""
    listed = first(part, "authors")
    names = [each.text or "" for each in listed] if listed is not None else []
    for comment in part.iter("{*}comment", "{*}cm", "{*}threadedComment", "{*}reply"):
        text = " ".join(_comment_text(comment).split())
        number = attribute(comment, "authorId")
        by = attribute(comment, "author") or known.get(number, "")
        by = by or known.get(attribute(comment, "personId"), "")
        if not by and number.isdigit() and int(number) < len(names):
            by = names[int(number)]
        if text and not by.startswith("tc="):  # a copy for older programs
            yield (
                attribute(comment, "ref"),
                f"Comment by {by}: {text}" if by else f"Comment: {text}",
            )


def _comment_text(comment: Any) -> str:
    plain = next((each for each in comment if local(each) == "text" and each.text), None)
    if plain is not None and plain.text.strip():
        return str(plain.text)
    bodies = [*children(comment, "txBody")] or [comment]
    return "\n".join(text_of(body, skip=frozenset({"rPh", "replyLst"})) for body in bodies)
