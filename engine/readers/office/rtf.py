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
from engine.readers.office.rtf_words import (
    CHARACTERS,
    CHARSETS,
    KEPT_STARRED,
    LEFT_OUT,
    MARKERS,
    NOTICED_WORD,
    SYMBOLS,
)

_TOKEN = re.compile(
    rf"(?P<ignored>(?:\\(?!{NOTICED_WORD})"
    r"[a-zA-Z]{1,32}(?:-?\d{1,9})? ?[\r\n]*)+)"
    r"|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,9})? ?|\\'(?P<hex>[0-9a-fA-F]{2})"
    r"|\\(?P<symbol>[^a-zA-Z])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\"
)
_SKIPPED = re.compile(r"\\bin(?P<binary>\d{1,9}) ?|\\.|[{}]", re.DOTALL)
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


def _end_of_group(text: str, position: int) -> int:
    """Where the group that ``position`` is in ends."""
    depth = 0
    while found := _SKIPPED.search(text, position):
        position = found.end()
        if found["binary"]:
            position += int(found["binary"])
        elif found[0] == "{":
            depth += 1
        elif found[0] == "}":
            depth -= 1
            if depth < 0:
                return found.start()
    return len(text)


class _Reading:
    """Goes through the tokens once, gathering text into paragraphs, cells and rows."""

    def __init__(self) -> None:
        self.builder = DocumentBuilder()
        self.title = ""
        self._state = _State()
        self._stack: list[_State] = []
        self._paragraph = _Paragraph()
        self._cells: list[str] = []
        self._rows: list[str] = []
        self._bytes = bytearray()  # text not yet decoded
        self._to_skip = 0  # stand-ins still to come
        self._opened = False  # the last token began a group
        self._starred = False
        self._encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._levels: dict[int, int] = {}
        self._style_name = ""

    def read(self, text: str, position: int) -> None:
        while token := _TOKEN.match(text, position):
            position = token.end()
            kind = token.lastgroup
            if kind == "ignored":
                self._ignored()
            elif kind == "text":
                self._take(token["text"].encode("latin-1"))
            elif kind == "hex":
                self._take(bytes([int(token["hex"], 16)]))
            elif kind == "brace":
                self._brace(token["brace"])
            elif kind == "symbol":
                self._symbol(token["symbol"])
            elif kind is not None:
                number = int(token["number"]) if kind == "number" else None
                if token["word"] == "bin":
                    position += max(0, number or 0)
                else:
                    self._word(token["word"], number)
            if self._state.place == "nowhere" and kind in ("ignored", "word", "number"):
                position = _end_of_group(text, position)
            self._opened = kind == "brace" and token["brace"] == "{"
        self._end_paragraph()
        self._end_table()

    def _brace(self, brace: str) -> None:
        self._decode()
        self._to_skip = 0
        self._starred = False
        if brace == "{":
            if len(self._stack) > _DEEPEST:
                raise ValueError("groups nest too deep")
            self._stack.append(self._state)
        elif self._stack:
            if self._state.place == "stylesheet":
                self._end_style()
            self._state = self._stack.pop()

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._starred = self._opened  # elsewhere it means nothing
        elif symbol in "\r\n":
            self._word("par", None)
        elif symbol in SYMBOLS:
            self._decode()
            self._add(SYMBOLS[symbol])

    def _take(self, raw: bytes) -> None:
        skipped = min(self._to_skip, len(raw))
        self._to_skip -= skipped
        if self._state.place != "nowhere":
            self._bytes += raw[skipped:]

    def _ignored(self) -> None:
        """Words that mean nothing here, as most do; starred, they open what is left out."""
        self._decode()
        self._to_skip = 0
        if self._starred:
            self._starred = False
            self._state = self._state._replace(place="nowhere")

    def _word(self, word: str, number: int | None) -> None:
        if word == "u":
            self._unicode(number or 0)
            return
        self._decode()
        self._to_skip = 0
        starred, self._starred = self._starred, False
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
        if word == "ansicpg" and number:
            self._encoding = f"cp{number}"
        elif word in ("mac", "pc"):
            self._encoding = {"mac": "mac_roman", "pc": "cp437"}[word]
        elif word in ("f", "deff"):
            self._state = self._state._replace(font=number or 0)
        elif word in ("fcharset", "cpg") and number is not None:
            known = CHARSETS.get(number, "") if word == "fcharset" else f"cp{number}"
            self._fonts[self._state.font] = known
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
            encoding = self._fonts.get(self._state.font) or self._encoding
            try:
                self._add(raw.decode(encoding, "replace"))
            except LookupError:
                self._add(raw.decode("cp1252", "replace"))

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
        row = " | ".join(self._cells).rstrip(" |")
        self._rows += [row] if row.strip(" |") else []
        self._cells = []

    def _end_table(self) -> None:
        self._end_row()
        rows, self._rows = self._rows, []
        head = rows[0] if len(rows) > 2 and " | " in rows[0] else ""
        self.builder.add_lines("table", [(row, None) for row in rows], context=head)
