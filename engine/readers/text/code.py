"""Source code: a block a definition, with the comments and decorators above it.

Lines are all that is looked at: what opens a definition is in ``definitions``, what belongs
to it shows in its indentation. A long class is split into its methods, and a block's context
is its path of definitions. The trap: a file may be laid out against all custom; then its
stretches between blank lines are its blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from engine.domain.document import Block, Document
from engine.readers.builder import one_line
from engine.readers.text.definitions import Language, language_of
from engine.readers.text.plain import document, lines

_SMALLEST_BLOCK = 200
_LONG_CLASS = 1500
_LOOKED_AT = 300
_TAB = 8
_LONGEST_SIGNATURE = 120
_DEEPEST = 4
# Comments, decorators and attributes: above a definition, they belong to it.
_LEADING = re.compile(
    r"#(?!\s*(?:include|define|if|ifdef|ifndef|endif|else|elif|pragma|import|undef)\b)"
    r"|//|/\*|\*|--|;|%|@|\[|'|\"\"\"|\{-|\(\*|<!--|template\s*<|(?i:rem)\b"
)
_CLOSES = re.compile(r"\}|(?i:end)\b|(?i:end)[a-z]*\b|done\b")
_GOES_ON = re.compile(
    r"[\])}{]|(?i:end)|done\b|else\b|elif\b|elsif\b|elseif\b|except\b|rescue\b|catch\b|finally\b"
    r"|ensure\b|then\b|do\b|begin\b|is\b|where\b|:|#\s*(?:if|else|elif|endif)|</"
    r"|(?:public|private|protected)\s*:"
)


def read_text(text: str, name: str) -> Document:
    return document(text, tuple(_blocks(text, language_of(name))), "text/x-source", title=name)


@dataclass(eq=False, slots=True)
class _Definition:
    indent: int
    signature: str
    is_container: bool
    within: _Definition | None
    length: int = 0

    @property
    def chain(self) -> list[_Definition]:
        """From the outermost around it down to itself."""
        return [*(self.within.chain if self.within else ()), self]


Line = tuple[int, int, "_Definition | None"]


def _blocks(text: str, language: Language) -> Iterator[Block]:
    owned = _Outline(text, language).owned()
    for line in owned:
        for definition in line[2].chain if line[2] else ():
            definition.length += line[1] - line[0] + 1
    for shown, found in groupby(owned, key=lambda line: _shown(line[2])):
        stretch = list(found)
        if shown is None:
            yield from _stretches(text, stretch)
        else:
            path = " > ".join(each.signature for each in shown.chain)
            yield Block("code", stretch[0][0], stretch[-1][1], context=path)


def _shown(definition: _Definition | None) -> _Definition | None:
    """What is one block: a function, a short class, or what a long one has beside methods."""
    for each in definition.chain if definition else ():
        if not each.is_container or each.length <= _LONG_CLASS:
            return each
    return definition


def _stretches(text: str, found: list[Line]) -> Iterator[Block]:
    """What is in no definition, parted at blank lines once there is enough of it."""
    start, end = found[0][0], found[0][1]
    for begin, stop, _ in found[1:]:
        after_blank = text.count("\n", end, begin) > 1
        if (
            after_blank
            and end - start >= _SMALLEST_BLOCK
            and not text[begin].isspace()
            and not _GOES_ON.match(text, begin)
        ):
            yield Block("code", start, end)
            start = begin
        end = stop
    yield Block("code", start, end)


class _Outline:
    """Goes through the lines of a file, knowing which definitions are open."""

    def __init__(self, text: str, language: Language) -> None:
        self._text = text
        self._language = language
        self._found: list[Line] = []
        self._open: _Definition | None = None
        self._leading = 0  # how many lines before belong to a definition, if one follows

    def owned(self) -> list[Line]:
        """The lines that are not blank, each with the innermost definition it belongs to."""
        in_comment = False
        for begin, stop in lines(self._text):
            head = self._text[begin : min(stop, begin + _LOOKED_AT)]
            line = head.lstrip()
            if not line:
                self._leading = 0
                if len(head) == _LOOKED_AT and self._text[begin:stop].strip():
                    self._found.append((begin, stop, self._open))
                continue
            indent = len(head[: len(head) - len(line)].expandtabs(_TAB))
            leads = in_comment or self._leads(line)
            in_comment = leads and _stays_open(line, in_comment)
            owner = self._commented(indent) if leads else self._owner(line, indent)
            self._leading = self._leading + 1 if leads else 0
            self._found.append((begin, stop, owner))
        return self._found

    def _leads(self, line: str) -> bool:
        if self._language.containers.match(line):
            return False
        return bool(_LEADING.match(line) or self._language.leading.match(line))

    def _commented(self, indent: int) -> _Definition | None:
        """Whose a comment is, as long as no definition follows it."""
        return self._open if self._language.is_flat else _around("", indent, self._open)

    def _owner(self, line: str, indent: int) -> _Definition | None:
        opened = self._opened(line, indent)
        if opened:
            self._open = opened
            self._take_leading(opened)
        elif not self._language.is_flat:
            self._open = _around(line, indent, self._open)
        owner = self._open
        if owner and not opened and indent == owner.indent and _CLOSES.match(line):
            self._open = owner.within
        return owner

    def _opened(self, line: str, indent: int) -> _Definition | None:
        """The definition that ``line`` opens; within a function there is none."""
        language = self._language
        around = None if language.is_flat else _around(line, indent, self._open)
        if language.is_flat and indent:
            return None
        if around and (not around.is_container or len(around.chain) >= _DEEPEST):
            return None
        is_container = language.containers.match(line) is not None
        if not is_container and not language.functions.match(line):
            return None
        return _Definition(indent, _signature(line), is_container, around)

    def _take_leading(self, opened: _Definition) -> None:
        for at in range(len(self._found) - self._leading, len(self._found)):
            begin, stop, _ = self._found[at]
            self._found[at] = (begin, stop, opened)


def _around(line: str, indent: int, innermost: _Definition | None) -> _Definition | None:
    """The innermost definition that goes on in ``line``."""
    while innermost and (
        indent < innermost.indent or (indent == innermost.indent and not _GOES_ON.match(line))
    ):
        innermost = innermost.within
    return innermost


def _stays_open(line: str, was_open: bool) -> bool:
    """Whether a comment of several lines goes on after ``line``."""
    opens = was_open or line.startswith(("/*", "{-", "(*", "<!--"))
    return opens and not any(mark in line for mark in ("*/", "-}", "*)", "-->"))


def _signature(line: str) -> str:
    said = one_line(line, longest=_LONGEST_SIGNATURE).rstrip("{(: ")
    return said.replace(" > ", ">")
