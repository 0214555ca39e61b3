"""What must stand in a passage letter for letter: quoted phrases and codes.

Pure. Who writes "net sales" in quotes or asks for INV-2024-0117 means exactly that, and a
passage that holds it comes before all that do not. The trap: most tokens with digits are no
codes. Years, decades, dates, counts, units and quarters are written in many ways, and asking
for one way would put chance before sense.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.retrieval.query import Query, one_line

_MOST_WANTED = 6
_LONGEST_REQUEST = 16  # words; in a pasted abstract, quotation marks ask for nothing
_CODE_DIGITS, _NUMBER_DIGITS = 3, 6
# Codes are written in these letters even where a text is not: “请问INV-2024-0117的状态”, “و2005”.
_RUN = re.compile(r"[0-9a-z\u00df-\u052f][0-9a-z\u00df-\u052f&.,@/+_-]*[0-9a-z\u00df-\u052f]")
_LETTER_BEFORE_DIGIT = re.compile(r"[^\W\d_].*\d")
_NO_CODE = re.compile(
    r"(?:fy|cy|q[1-4]|h[12])[-/.]?(?:19|20)?\d\d"  # FY2022, Q3-2022
    r"|(?:19|20)\d\d[-/.]?(?:fy|cy|q[1-4]|h[12])"
    r"|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}"  # dates
    r"|\d{3,4}[-/](?:\d{2}|\d{4})"  # 1914-1918, 1620-21
)
_GROUPED = re.compile(r"\d{1,3}(?:[.,'’]\d{3})+(?:[.,]\d+)?")  # 8,175,133
_ALIKE = str.maketrans({
    "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "\u00ad": None,
})  # fmt: skip


def wanted(query: Query) -> tuple[str, ...]:
    """The question's phrases and codes, in :func:`plain` form; none of a pasted text."""
    if len(query.words) > _LONGEST_REQUEST:
        return ()
    written = (run for token in query.codes for run in _RUN.findall(token))
    codes = (code for code in written if is_exact_code(code))
    return tuple(dict.fromkeys(map(plain, [*query.phrases, *codes])))[:_MOST_WANTED]


def is_exact_code(token: str) -> bool:
    """An identifier such as INV-2024-0117, E-1042 or a long number; ``token`` in lower case."""
    digits = sum(char.isdigit() for char in token)
    if digits < _CODE_DIGITS or _NO_CODE.fullmatch(token) or _GROUPED.fullmatch(token):
        return False
    if any(char.isalpha() for char in token):
        return _LETTER_BEFORE_DIGIT.search(token) is not None
    return digits >= _NUMBER_DIGITS


def plain(text: str) -> str:
    """For comparing letter for letter: lower case, single blanks, one kind of quotes and
    dashes, no soft hyphens."""
    return one_line(text.translate(_ALIKE))


def held(wanted_plain: Iterable[str], texts: Iterable[str]) -> int:
    """How many of the phrases and codes stand in any of ``texts``, as whole words."""
    plain_texts = [plain(text) for text in texts]
    return sum(any(_stands(one, text) for text in plain_texts) for one in wanted_plain)


def _stands(phrase: str, text: str) -> bool:
    """“INV-1” does not stand in “INV-17”, nor "art" in "start"."""
    start = text.find(phrase)
    while start >= 0:
        before, after = text[start - 1 : start], text[start + len(phrase) :][:1]
        if not (_joined(before, phrase[0]) or _joined(phrase[-1], after)):
            return True
        start = text.find(phrase, start + 1)
    return False


def _joined(left: str, right: str) -> bool:
    """Whether two neighbouring characters belong to one word; scripts without blanks aside."""
    return left.isalnum() and right.isalnum() and max(left, right) < "\u0e00"
