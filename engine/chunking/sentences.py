"""Cutting text into sentences, in any script, without a model.

A boundary is a terminator that does not look like an abbreviation, a decimal or an initial;
a line break that is not a mere wrap; or, in a stretch that has neither (Thai, minified text),
a space or a length. The trap: spans are stripped, so the blanks between two of them belong to
neither, and every pattern must stay linear on hostile input (a megabyte of dots).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LONGEST_SENTENCE = 1000
LONGEST_DENSE_SENTENCE = 160  # scripts that put more into a character, or no spaces in between

_TERMINATORS = ".!?…؟۔।॥።։។။"
_CLOSERS = "\"'”’)\\]»›"
_BOUNDARY = re.compile(
    rf"""(?P<wide>[。！？｡]++[”’」』）】》"')]*+(?:\[\d++\])*)
    |(?P<stop>(?<![{_TERMINATORS}])[{_TERMINATORS}]++[{_CLOSERS}]*+(?:[ ]?\[\d++\])*+(?=\s|$))
    |(?P<line>\n)""",
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"(?:^|[\s(\[\"'“‘«„])([^\s(\[\"'“‘«„]*)$")
_NEXT_WORD = re.compile(r"[\s\"'“‘«„(\[]*+(\w*)")
_DENSE = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_SOFT_BREAK = re.compile(r"[;:,、，；：؛،](?:\s|(?<=[、，；：]))|\s")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_NEVER_FINAL = _words(
    "mr mrs ms dr prof rev hon gen col sgt capt lt gov sen rep pres messrs mme mlle sra sr srta"
    " dott sig hr fr dipl ing vs cf viz e.g i.e eg ie fig figs eq eqs sec secs vol"
    " abs bzw z.b d.h u.a usw ggf ca st mt pp eds al approx ext tel p.ej pág núm"
    " г ул рис стр см"
)
_SOMETIMES_FINAL = _words(
    "inc corp co ltd llc plc bros etc jr u.s u.k u.n e.u u.s.a d.c a.m p.m ph.d m.d b.a m.a dept"
    " univ assn jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun"
    " str т.д т.п др"
)
_BEFORE_NUMBER = _words("no nos nr art ch ed p pos ziff item note abs n")
_STARTERS = _words(
    "the a an in on at it its this that these those we our he she they their his her i you your"
    " there here as for from by with during under after before when while if however but and or"
    " although because since such no all each both some most many other total der die das ein"
    " eine es er sie wir im in am ich nach mit für bei le la les un une il elle nous dans el los"
    " las una en es lo i gli nel"
)
_MONTHS = _words(
    "januar februar märz april mai juni juli august september oktober november dezember jänner"
    " january february march may june july october december"
)
_BEFORE_ORDINAL = _words("der die das den dem des im am vom zum zur ab bis seit item note no nr")


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """``(start, end)`` of each sentence, ascending; together they hold every non-blank."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        if _is_boundary(text, start, match):
            spans.extend(_stripped(text, start, match.end()))
            start = match.end()
    spans.extend(_stripped(text, start, len(text)))
    return spans


def _is_boundary(text: str, start: int, match: re.Match[str]) -> bool:
    if match.lastgroup == "wide":
        return True
    if match.lastgroup == "line":
        return not _is_wrap(text, match.start())
    return _ends_sentence(text, start, match)


def _is_wrap(text: str, newline: int) -> bool:
    """True when the line break at ``newline`` merely wraps running text."""
    line_start = max(text.rfind("\n", max(0, newline - 300), newline) + 1, newline - 300, 0)
    line = text[line_start:newline].rstrip()
    following = text[newline + 1 : newline + 2]
    if not line or not following or following.isspace() or "|" in line or "\t" in line:
        return False
    if line[-1] in ":" or line[-1] in _TERMINATORS:
        return False
    if following.islower() and len(line) > (50 if line[-1].isdigit() else 20):
        return True
    return len(line) >= 50 and following.isalnum() and (line[-1].isalpha() or line[-1] in ",;-–")


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    stop = match.group()
    following = _NEXT_WORD.match(text, match.end(), match.end() + 80)
    word = following.group(1) if following else ""
    quoted = stop[-1] in "\"'”’»›"
    if word[:1].islower() and (quoted or stop[0] in ".…"):
        return False
    if stop[0] != "." or stop.startswith(".."):
        return True
    before = _LAST_WORD.search(text[max(start, match.start() - 40) : match.start()])
    last = before.group(1) if before else ""
    return not _is_abbreviation(
        last, word, text[max(start, match.start() - 60) : match.start()].strip()
    )


def _is_abbreviation(last: str, following: str, sentence: str) -> bool:
    """True when the full stop after ``last`` belongs to it rather than to the sentence."""
    lowered = last.lower()
    starter = following.lower() in _STARTERS and following[:1].isupper()
    if lowered in _NEVER_FINAL:
        return bool(following)
    if following[:1].isdigit() and lowered in _BEFORE_NUMBER:
        return True
    if lowered in _SOMETIMES_FINAL or _ACRONYM.fullmatch(last):
        return bool(following) and not starter
    if len(last) == 1 and last.isalpha() and last.isupper():
        return bool(following) and not (starter and len(sentence) > 20)
    if last.isdigit() and len(last) <= 2:
        return _is_ordinal(following, sentence)
    return False


def _is_ordinal(following: str, sentence: str) -> bool:
    words = sentence[-40:].split()
    if len(words) <= 1:  # "1. Introduction"
        return True
    return following.lower() in _MONTHS or words[-2].lower() in _BEFORE_ORDINAL


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    body = piece.strip()
    if not body:
        return
    start += len(piece) - len(piece.lstrip())
    yield from split_long(text, start, start + len(body))


def split_long(text: str, start: int, end: int, longest: int = 0) -> Iterator[tuple[int, int]]:
    """``text[start:end]`` in pieces of ``longest`` characters at most (0: by its script), cut
    after a comma or at a blank where there is one, and never before a combining mark."""
    if not longest:
        if end - start <= LONGEST_DENSE_SENTENCE:
            yield start, end
            return
        dense = _DENSE.search(text, start, min(end, start + LONGEST_DENSE_SENTENCE))
        longest = LONGEST_DENSE_SENTENCE if dense else LONGEST_SENTENCE
    while end - start > longest:
        cut = _cut(text, start, start + longest)
        piece_end = start + len(text[start:cut].rstrip())
        if piece_end > start:
            yield start, piece_end
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _cut(text: str, start: int, limit: int) -> int:
    middle = start + (limit - start) // 2
    breaks = [match.end() for match in _SOFT_BREAK.finditer(text, middle, limit)]
    if breaks:
        return breaks[-1]
    cut = limit
    while cut > middle and unicodedata.category(text[cut])[0] == "M":
        cut -= 1
    return cut if cut > middle else limit
