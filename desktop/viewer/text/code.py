"""Source files: which stretches of a text have which colour, by Pygments.

Colours are few and taken from the theme, so that they have its contrast in light and dark.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_for_filename
from pygments.token import Comment, Keyword, Name, Number, String, _TokenType
from pygments.util import ClassNotFound

_COLOURS: tuple[tuple[_TokenType, str], ...] = (
    (Comment, "muted"),
    (String, "success"),
    (Number, "warning"),
    (Keyword, "accent"),
    (Name.Function, "danger"),
    (Name.Class, "danger"),
    (Name.Tag, "accent"),
)


def lexer_for(path: str) -> Lexer | None:
    """None where Pygments does not know the kind of file."""
    try:
        return get_lexer_for_filename(PurePath(path).name, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def coloured(lexer: Lexer, text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, name of the theme's colour) of what has one."""
    at = 0
    for kind, value in lexer.get_tokens(text):
        end = at + len(value)
        for known, colour in _COLOURS:
            if kind in known:
                yield at, end, colour
                break
        at = end
