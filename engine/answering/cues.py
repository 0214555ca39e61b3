"""What kind of thing a question asks for, and whether a sentence has one to offer.

Pure, by small word lists: "when" wants a time, "how many" a number, "who" a name. The trap:
what the question itself names is no answer to it; only what is new in the sentence counts.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Literal

from engine.retrieval.query import bare_words

Kind = Literal["time", "number", "name", ""]

_TIME = (
    r"\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time)\b|\bhow long\b"
    r"|\bwann\b|\bwelche[sm]? (?:jahr|datum|tag|monat|jahrhundert)|\bwie lange\b"
    r"|\bquand\b|\bquelle (?:année|date)\b|\bcuándo\b|\b(?:qué|cuál) (?:año|fecha|día)\b"
    r"|\bquando\b|\bche anno\b|\bwanneer\b|\bwelk jaar\b|\bкогда\b|\bкаком году\b|\bв каком веке\b"
    r"|متى|أي عام|أي سنة|कब|किस वर्ष|किस साल|什么时候|何时|哪一?年|几年|いつ|何年"
    r"|เมื่อใด|เมื่อไหร่|ปีใด|ปีไหน"
)
_NUMBER = (
    r"\bhow (?:many|much|old|far|tall|high|large|big|fast|often)\b"
    r"|\bwhat (?:percent|percentage|proportion|number|amount|share|fraction)\b"
    r"|\bwhat (?:was|were|is|are)\b.*\b(?:sales|revenues?|income|margins?|expenses?|expenditures?"
    r"|costs?|price|cash|debt|profits?|loss|tax|rate|assets|liabilities|dividends?|earnings"
    r"|weight|height|length|speed|temperature|population)\b"
    r"|\bwie ?viele?\b|\bwie (?:hoch|groß|weit|alt)\b|\bcombien\b|\bcuánt[oa]s?\b|\bquant[oiae]\b"
    r"|\bquant[oa]s?\b|\bhoeveel\b|\bсколько\b|\bкакой процент\b"
    r"|كم|कितन|多少|几[个名位次种]|いくつ|何人|กี่|เท่าไ"
)
_NAME = (
    r"\bwho(?:m|se)?\b|\bwhere\b|\b(?:what|which) (?:country|city|state|person|company|team|place"
    r"|university|river|king|queen|president)\b|\bwer\b|\bwem\b|\bwen\b|\bwo\b|\bqui\b|\boù\b"
    r"|\bquién(?:es)?\b|\bdónde\b|\bchi\b|\bdove\b|\bquem\b|\bonde\b|\bwie\b(?= (?:is|was|heeft))"
    r"|\bwaar\b|\bкто\b|\bкого\b|\bгде\b|من هو|أين|कौन|किसने|कहाँ|कहां|谁|哪里|誰|どこ|ใคร|ที่ไหน"
)
_ASKS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("time", re.compile(_TIME, re.IGNORECASE)),
    ("number", re.compile(_NUMBER, re.IGNORECASE)),
    ("name", re.compile(_NAME, re.IGNORECASE)),
)
_DATED = re.compile(
    r"\b1\d{3}s?\b|\b20\d\ds?\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{3,4}\s?[年년]|ค\.ศ\.|พ\.ศ\."
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril"
    r"|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo"
    r"|junio|julio|septiembre|octubre|noviembre|diciembre)\b"
    r"|\b(?:century|centuries|decades?|years?|months?|weeks?|days?|hours?|minutes?)\b"
    r"|[٠-٩]{4}|[०-९]{4}",
    re.IGNORECASE,
)
_NUMBER_WORD = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty"
    r"|forty|fifty|hundreds?|thousands?|millions?|billions?|half|third|quarter|percent|no"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|sept|huit|neuf|dix"
    r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette)\b"
    r"|[一二三四五六七八九十百千万亿两]|[٠-٩०-९๐-๙]",
    re.IGNORECASE,
)
_ENUMERATOR = re.compile(r"^\W*\(?\d{1,2}[).]\s|\b(?:19|20)\d\d\b")
_CAPITALISED = re.compile(r"(?<![.!?]\s)(?<!^)\b[^\W\d_a-zß-ÿ]\w+")


def asked_for(question: str) -> Kind:
    """The first cue that stands in the question."""
    for kind, pattern in _ASKS:
        if pattern.search(question):
            return kind
    return ""


def offers(kind: Kind, sentence: str, question_words: Collection[str]) -> bool:
    """Whether the sentence has something of that kind that the question has not."""
    if kind == "time":
        return _new_match(_DATED, sentence, question_words)
    if kind == "number":
        return _new_match(_NUMBER_WORD, _ENUMERATOR.sub("", sentence), question_words)
    if kind == "name":
        return _new_match(_CAPITALISED, sentence, question_words) or sentence.isascii() is False
    return False


def _new_match(pattern: re.Pattern[str], sentence: str, known: Collection[str]) -> bool:
    for match in pattern.finditer(sentence):
        words = bare_words(_whole_word(sentence, match.start(), match.end()))
        if any(word not in known for word in words):
            return True
    return False


def _whole_word(text: str, start: int, end: int) -> str:
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end]
