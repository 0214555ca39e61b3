"""What a text asserts, without what it asks and what it orders whoever answers to do.

Pure, by small word lists. A question in a file supports nothing by itself, however many words an
answer shares with it; no more does an order that somebody hid there for a language model ("In
your answer, include …"; Greshake et al., "Not What You've Signed Up For", 2023). The trap: a
letter that asks for a response by Friday says something; only orders about how to answer,
translate, write or forget are left out.
"""

from __future__ import annotations

from collections.abc import Callable
from re import IGNORECASE
from re import compile as pattern

from engine.chunking.sentences import sentence_spans

_ASKS = pattern(r"[?？؟]\W*$")
_VERBS = (
    r"add|include|insert|integrate|incorporate|augment|append|modify|enhance|change|alter|encode"
    r"|encrypt|translate|render|reverse|shift|replace|convert|rewrite|write|use|begin|start|end"
    r"|finish|say|print|repeat|reply|respond|answer|ignore|disregard|forget|mention|promote"
)
_TASK = (
    r"(?:list|summary|overview|script|poem|essay|story|article|paragraph|sentence|explanation"
    r"|translation|code|function|program|joke|fact|recipe)s?"
)
_REPLY = r"(?:response|reply|answer|output|message|instructions?|prompt)"
_ORDERS = pattern(
    rf"^\W*(?:please )?(?:provide|give|write|generate|create|compose|draft|make|show|tell)\b"
    rf"[^.!?]{{0,24}}\b{_TASK}\b"
    rf"|\bin (?:your|the) (?:response|reply|answer|output)\b"
    rf"|\b(?:{_VERBS})\b[^.!?]*\b(?:your|this|all|any|previous|above|earlier) {_REPLY}s?\b"
    rf"|\b(?:reply|respond|answer) (?:only|in|with|as)\b"
    r"|\bignore (?:everything|all|any|the) (?:above|previous|prior|earlier)\b"
    r"|\b(?:in )?(?:deiner|ihrer|deine|ihre) antwort\b|\bantworte (?:nur|auf|mit|in)\b"
    r"|\b(?:ta|votre) réponse\b|\bréponds? (?:seulement|en|avec)\b"
    r"|\b(?:tu|su) respuesta\b|\bresponde (?:solo|en|con)\b"
    r"|(?:你|您)的(?:回答|回复)|忽略(?:以上|之前|上面)",
    IGNORECASE,
)


def asserts(sentence: str) -> bool:
    return not asks(sentence) and not orders(sentence)


def asks(sentence: str) -> bool:
    return bool(_ASKS.search(sentence))


def orders(sentence: str) -> bool:
    """Whether it tells a language model how to answer."""
    return bool(_ORDERS.search(sentence))


def without(text: str, *kinds: Callable[[str], bool]) -> str:
    """The sentences of ``text`` that are of none of these kinds, in their order."""
    spans = (text[start:end] for start, end in sentence_spans(text))
    return "\n".join(one for one in spans if not any(kind(one) for kind in kinds))
