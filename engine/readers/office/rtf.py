"""RTF: paragraphs, headings by style, lists and tables of a language of control words.

The text is extracted; spans count its own lines. The trap: a byte means a character only in
the code page of the font in use, and ``\\u`` is followed by stand-ins for readers that know
no Unicode, which must be left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from engine.domain.document import BlockKind, Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.office.rtf_code_pages import CodePages
from engine.readers.office.rtf_tokens import TOKEN, end_of_group
from engine.readers.office.rtf_words import (
    CHARACTERS,
    KEPT_STARRED,
    LEFT_OUT,
    MARKERS,
    SYMBOLS,
)

_BLANKS = re.compile(r"[ \t\xa0]+")
_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
_DEEPEST = 20_000


class _State(NamedTuple):
    """What a group inherits and its end restores; a tuple, since every font is a new one."""

    place: str = "body"  # or fonttbl, stylesheet, title, nowhere
    font: int = -1
    hidden: bool = False
    stand_ins: int = 1


@dataclass(slots=True)
class _Paragraph:
    parts: list[str] = field(default_factory=list)
    style: int = 0
    outline: int = 9
    listed: bool = False
    in_table: bool = False


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    text = data.decode("latin-1")
    start = text.find("{\\rtf", 0, 1024)
    if start < 0:
        raise ValueError("not RTF")
    reading = _Reading()
    reading.read(text, start)
    if reading.builder.empty:
        raise ReadError("no_text", "There is no text in this file.", skipped=True)
    return reading.builder.build("application/rtf", title=reading.title.strip() or None)


class _Reading:
    """Goes through the tokens once, gathering text into paragraphs, cells and rows."""

    def __init__(self) -> None:
        self.builder = DocumentBuilder()
        self.title = ""
        self._state = _State()
        self._stack: list[_State] = []
        self._paragraph = _Paragraph()
        self._cells: list[str] = []
        self._rows: list[list[str]] = []
        self._bytes = bytearray()  # text not yet decoded
        self._to_skip = 0  # stand-ins still to come
        self._opened = False  # the last token began a group
        self._starred = False
        self._code_pages = CodePages()
        self._levels: dict[int, int] = {}
        self._style_name = ""

    def read(self, text: str, position: int) -> None:
        while token := TOKEN.match(text, position):
            position = token.end()
            kind = token.lastgroup
            if kind == "text":
                self._take(token["text"])
            elif kind == "open":
                self._open()
            elif kind == "close":
                self._close()
            elif kind in ("ignored", "text_after"):
                position = self._pass_over(token)
            elif kind in ("word", "number"):
                position = self._control(token)
            elif kind == "hex":
                self._take(bytes.fromhex(token["hex"].replace("\\'", "")).decode("latin-1"))
            elif kind == "symbol":
                self._symbol(token["symbol"])
            self._opened = kind == "open" and token["ignored_there"] is None
        self._end_paragraph()
        self._end_table()

    def _pass_over(self, token: re.Match[str]) -> int:
        """Words that mean nothing here, as most do; starred, they open what is left out."""
        starred = self._starred
        self._settle()
        if starred:
            self._state = self._state._replace(place="nowhere")
            return end_of_group(token.string, token.end("ignored"))
        if token["text_after"] is not None:
            self._take(token["text_after"])
        return token.end()

    def _control(self, token: re.Match[str]) -> int:
        """A word that is noticed; where to go on after it."""
        number = None if token["number"] is None else int(token["number"])
        if token["word"] == "bin":
            return token.end() + max(0, number or 0)
        self._word(token["word"], number)
        is_left_out = self._state.place == "nowhere"
        return end_of_group(token.string, token.end()) if is_left_out else token.end()

    def _open(self) -> None:
        self._settle()
        if len(self._stack) > _DEEPEST:
            raise ValueError("groups nest too deep")
        self._stack.append(self._state)

    def _close(self) -> None:
        self._settle()
        if self._stack:
            if self._state.place == "stylesheet":
                self._end_style()
            self._state = self._stack.pop()

    def _settle(self) -> None:
        """What ends with any word or group: a run of bytes, stand-ins, a star."""
        if self._bytes:
            self._decode()
        self._to_skip = 0
        self._starred = False

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._starred = self._opened  # elsewhere it means nothing
        elif symbol in "\r\n":
            self._word("par", None)
        elif symbol in SYMBOLS:
            self._decode()
            self._add(SYMBOLS[symbol])

    def _take(self, text: str) -> None:
        """Bytes, as characters of Latin-1."""
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        if self._state.place == "nowhere":
            return
        font = self._state.font
        if not self._bytes and text.isascii() and self._code_pages.holds_ascii(font):
            self._add(text)
        else:
            self._bytes += text.encode("latin-1")

    def _word(self, word: str, number: int | None) -> None:
        if word == "u":
            self._unicode(number or 0)
            return
        starred = self._starred
        self._settle()
        if word in LEFT_OUT or (starred and word not in KEPT_STARRED):
            self._state = self._state._replace(place="nowhere")
        elif self._state.place == "nowhere":
            pass
        elif word in ("fonttbl", "stylesheet", "title"):
            self.title = "" if word == "title" else self.title  # it may stand there twice
            self._state = self._state._replace(place=word)
        elif word == "info":
            self._state = self._state._replace(place="info")
        elif word in MARKERS:
            self._paragraph.listed = True
            self._state = self._state._replace(place="nowhere")
        elif word in CHARACTERS:
            self._add(CHARACTERS[word])
        else:
            self._character_word(word, number)

    def _character_word(self, word: str, number: int | None) -> None:
        if word in ("ansicpg", "mac", "pc"):
            self._code_pages.declare(word, number)
        elif word in ("f", "deff"):
            place, _, hidden, stand_ins = self._state
            self._state = _State(place, number or 0, hidden, stand_ins)  # quicker than _replace
        elif word in ("fcharset", "cpg"):
            self._code_pages.declare_font(self._state.font, word, number)
        elif word == "uc":
            self._state = self._state._replace(stand_ins=max(0, number or 0))
        elif word in ("v", "deleted"):
            self._state = self._state._replace(hidden=number != 0)
        elif word == "plain":
            self._state = self._state._replace(hidden=False, font=-1)
        else:
            self._paragraph_word(word, number)

    def _paragraph_word(self, word: str, number: int | None) -> None:
        paragraph = self._paragraph
        if word in ("par", "sect"):
            self._end_paragraph()
        elif word == "pard":
            self._paragraph = _Paragraph(parts=paragraph.parts)
        elif word == "s":
            paragraph.style = number or 0
        elif word == "outlinelevel":
            paragraph.outline = 9 if number is None else number
        elif word == "ls":
            paragraph.listed = number != 0
        elif word == "intbl":
            paragraph.in_table = True
        elif word == "cell":
            self._end_cell()
        elif word == "row":
            self._end_row()

    def _unicode(self, number: int) -> None:
        self._decode()
        self._starred = False
        self._add(chr(number % 0x10000))
        self._to_skip = self._state.stand_ins

    def _decode(self) -> None:
        if self._bytes:
            raw, self._bytes = bytes(self._bytes), bytearray()
            self._add(self._code_pages.decode(raw, self._state.font))

    def _add(self, text: str) -> None:
        if self._state.place == "body" and not self._state.hidden:
            self._paragraph.parts.append(text)
        elif self._state.place == "title":
            self.title += text
        elif self._state.place == "stylesheet":
            self._style_name += text

    def _end_style(self) -> None:
        name, self._style_name = self._style_name.strip(" ;"), ""
        found = _HEADING.match(name)
        if found or name.lower() == "title":
            self._levels[self._paragraph.style] = max(1, int(found[1])) if found else 1
        elif self._paragraph.outline < 9:
            self._levels[self._paragraph.style] = self._paragraph.outline + 1
        self._paragraph = _Paragraph()

    def _text(self) -> str:
        """What the paragraph says; it begins anew, its properties stay."""
        text = "".join(self._paragraph.parts)
        self._paragraph.parts = []
        if not text.isascii():  # a character may be written as two halves
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return _BLANKS.sub(" ", text).strip()

    def _end_paragraph(self) -> None:
        self._decode()
        if self._state.place != "body":
            return
        paragraph = self._paragraph
        if paragraph.in_table:
            paragraph.parts.append(" ")
            return
        text = self._text()
        if not text:
            return
        self._end_table()
        level = min(paragraph.outline + 1, 10) % 10 or self._levels.get(paragraph.style, 0)
        kind: BlockKind = "list_item" if paragraph.listed else "paragraph"
        if level and len(text) < 400:
            self.builder.add("heading", " ".join(text.split()), level=level)
        else:
            lines = ("- " + text if paragraph.listed else text).split("\n")
            self.builder.add_lines(kind, [(line, None) for line in lines])

    def _end_cell(self) -> None:
        self._cells.append(" ".join(self._text().split()))

    def _end_row(self) -> None:
        self._rows.append(self._cells)
        self._cells = []

    def _end_table(self) -> None:
        self._end_row()
        rows, self._rows = self._rows, []
        self.builder.add_table(rows)
