"""RTF: paragraphs, headings by style, lists and tables of a language of control words.

The text is extracted; spans count its own lines. The trap: a byte means a character only in
the code page of the font in use, and ``\\u`` is followed by stand-ins for readers that know
no Unicode, which must be left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

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
        self._place = "body"  # or fonttbl, stylesheet, title, info, nowhere
        self._font = -1
        self._hidden = False
        self._stand_ins = 1
        self._outer: list[tuple[str, int, bool, int]] = []  # these four, of the groups around
        self._paragraph = _Paragraph()
        self._cells: list[str] = []
        self._rows: list[list[str]] = []
        self._bytes = bytearray()  # text not yet decoded
        self._to_skip = 0  # stand-ins still to come
        self._starred = False  # the group has just begun, with a star
        self._code_pages = CodePages()
        self._levels: dict[int, int] = {}
        self._style_name = ""

    def read(self, text: str, position: int) -> None:
        while position < len(text):
            position = self._read_on(text, position)
        self._end_paragraph()
        self._end_table()

    def _read_on(self, text: str, position: int) -> int:
        """As far as something is left out; where to go on after it."""
        for token in TOKEN.finditer(text, position):
            opened, word, number, symbol, passed, piece, closed = token.groups()
            if opened:
                self._open(opened)
            elif word == "bin":
                return _after_binary(token)
            elif word:
                self._word(word, number)
            elif symbol:
                self._symbol(symbol)
            if passed:
                self._pass_over()
            if self._place == "nowhere" and (word or passed):
                return end_of_group(text, max(token.start(), token.end("open")))
            if piece:
                self._take(piece)
            if closed:
                self._close()
        return len(text)

    def _open(self, brace: str) -> None:
        self._settle()
        if len(self._outer) > _DEEPEST:
            raise ValueError("groups nest too deep")
        self._outer.append((self._place, self._font, self._hidden, self._stand_ins))
        self._starred = brace == "{\\*"

    def _pass_over(self) -> None:
        """Words that mean nothing here, as most do; starred, they open what is left out."""
        starred = self._starred
        self._settle()
        if starred:
            self._place = "nowhere"

    def _close(self) -> None:
        self._settle()
        if self._outer:
            if self._place == "stylesheet":
                self._end_style()
            self._place, self._font, self._hidden, self._stand_ins = self._outer.pop()

    def _settle(self) -> None:
        """What ends with any word or group: a run of bytes, stand-ins, a star."""
        if self._bytes:
            self._decode()
        self._to_skip = 0
        self._starred = False

    def _symbol(self, symbol: str) -> None:
        if symbol.startswith("\\'"):
            self._take(bytes.fromhex(symbol.replace("\\'", "")).decode("latin-1"))
        elif symbol == "\\*":
            self._starred = False  # here it means nothing
        elif symbol in ("\\\r", "\\\n"):
            self._word("par", "")
        elif symbol in SYMBOLS:
            self._decode()
            self._add(SYMBOLS[symbol])

    def _take(self, text: str) -> None:
        """Bytes, as characters of Latin-1."""
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        if self._place == "nowhere":
            return
        if not self._bytes and text.isascii() and self._code_pages.holds_ascii(self._font):
            self._add(text)
        else:
            self._bytes += text.encode("latin-1")

    def _word(self, word: str, digits: str) -> None:
        number = int(digits) if digits else None
        if word == "u":
            self._unicode(number or 0)
            return
        starred = self._starred
        self._settle()
        if word in LEFT_OUT or (starred and word not in KEPT_STARRED):
            self._place = "nowhere"
        elif self._place == "nowhere":
            pass
        elif word in ("fonttbl", "stylesheet", "title"):
            self.title = "" if word == "title" else self.title  # it may stand there twice
            self._place = word
        elif word == "info":
            self._place = "info"
        elif word in MARKERS:
            self._paragraph.listed = True
            self._place = "nowhere"
        elif word in CHARACTERS:
            self._add(CHARACTERS[word])
        else:
            self._character_word(word, number)

    def _character_word(self, word: str, number: int | None) -> None:
        if word in ("ansicpg", "mac", "pc"):
            self._code_pages.declare(word, number)
        elif word in ("f", "deff"):
            self._font = number or 0
        elif word in ("fcharset", "cpg"):
            self._code_pages.declare_font(self._font, word, number)
        elif word == "uc":
            self._stand_ins = max(0, number or 0)
        elif word in ("v", "deleted"):
            self._hidden = number != 0
        elif word == "plain":
            self._hidden = False
            self._font = -1
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
        self._to_skip = self._stand_ins

    def _decode(self) -> None:
        if self._bytes:
            raw, self._bytes = bytes(self._bytes), bytearray()
            self._add(self._code_pages.decode(raw, self._font))

    def _add(self, text: str) -> None:
        if self._place == "body" and not self._hidden:
            self._paragraph.parts.append(text)
        elif self._place == "title":
            self.title += text
        elif self._place == "stylesheet":
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
        if self._place != "body":
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
        if not (self._rows or self._cells):
            return
        self._end_row()
        rows, self._rows = self._rows, []
        self.builder.add_table(rows)


def _after_binary(token: re.Match[str]) -> int:
    """Where the raw bytes that ``\\bin`` announces end."""
    start = token.end("number")
    start += token.string.startswith(" ", start)
    return start + max(0, int(token["number"] or 0))
