"""Exact match and token F1 of an answer, as SQuAD defines them.

Rajpurkar et al., SQuAD 1.1 (EMNLP 2016) and the official evaluation of 2.0: answers are compared
in lower case without punctuation and English articles, with the best of the accepted answers;
where the files do not answer, silence scores 1 and anything else 0. Scripts without blanks are
compared character by character, as in MLQA (Lewis et al., ACL 2020) and CMRC 2018.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

_ARTICLES = re.compile(r"\b(a|an|the)\b")
# Thai, Lao, Burmese, Khmer, kana and Han: written without blanks between words.
_WITHOUT_BLANKS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
)


def tokens_of(text: str) -> list[str]:
    """The words that are compared: SQuAD's normalisation, then blanks."""
    plain = "".join(
        "" if unicodedata.category(char).startswith("P") else char for char in text.lower()
    )
    spaced = _WITHOUT_BLANKS.sub(lambda match: f" {match[0]} ", plain)
    return _ARTICLES.sub(" ", spaced).split()


def exact_match(answer: str, accepted: Sequence[str]) -> float:
    """1 or 0; without ``accepted`` answers, silence is right."""
    said = tokens_of(answer)
    return float(any(said == tokens_of(one) for one in accepted or ("",)))


def token_f1(answer: str, accepted: Sequence[str]) -> float:
    """0 to 1, with the accepted answer that fits best."""
    said = tokens_of(answer)
    return max(_f1(said, tokens_of(one)) for one in accepted or ("",))


def contains(answer: str, accepted: Sequence[str]) -> bool:
    """Whether the answer says one of ``accepted`` word for word, after the same normalisation."""
    said = f" {' '.join(tokens_of(answer))} "
    return any(f" {' '.join(words)} " in said for one in accepted if (words := tokens_of(one)))


def _f1(said: Sequence[str], gold: Sequence[str]) -> float:
    if not said or not gold:
        return float(said == gold)
    shared = sum((Counter(said) & Counter(gold)).values())
    if not shared:
        return 0.0
    precision, recall = shared / len(said), shared / len(gold)
    return 2 * precision * recall / (precision + recall)
