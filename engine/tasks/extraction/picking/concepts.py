"""What the fields of a form are called in documents, and where a text names them. Pure but for
one file of words.

``resources/fields.toml`` says what the words are. The trap: “subtotal” names no total; so of two
phrases that overlap only the longer one counts.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any
from unicodedata import combining, normalize

from engine.answering.resources import RESOURCES
from engine.retrieval.stopwords import STOP_WORDS
from engine.tasks.extraction.form import Field

# All that tokens are compared with is written as they are: in lower case, without accents.
_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-z\u00df-\u00ff])(?=[A-Z])|_|-")
_NUMBERS = {"number", "no", "nr", "nummer", "id", "code", "numero", "ref"}
_MONEY = {"euro", "euros", "eur", "dollars", "usd", "pounds", "gbp", "chf", "francs", "yuan", "元"}
_PERCENT = {"percent", "percentage", "prozent", "pourcentage", "porcentaje"}
_SMALL = {"de", "of", "du", "des", "der", "die", "das", "the", "d", "la", "le", "el", "del"}
_NAMES = {"name", "full", "person", "nom", "nombre"}
_UNMISTAKABLE = ("email", "phone", "url", "iban")
_GENERAL = {
    "date datum fecha day tag 日 期": "date",
    "address adresse anschrift direccion 地 址": "address",
    "total amount sum summe gesamtbetrag montant importe betrag": "money",
}
_DECISIVE = ("address", "email", "phone", "url", "id", "date", "duration")
_WEAK = 0.25
_DESCRIBED = 0.5  # what all words of a description weigh together, beside the name's
_STEM = 5

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Token:
    """``text`` in lower case; ``start`` and ``end`` are places in the text it comes from."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing that a field's name or description says; any of ``phrases`` says it."""

    phrases: frozenset[Phrase]
    weight: float
    named: bool  # by the field's name, not its description


@dataclass(frozen=True, slots=True)
class Sought:
    """A field as it is looked for. ``shape``: what its value looks like, "" where nothing is
    known; ``bare``: its name says no more than the shape ("date", "address"); ``role``: "sender"
    or "addressee" of what is looked through, or ""."""

    field: Field
    units: tuple[Unit, ...]
    shape: str
    bare: bool
    role: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase in a text, from one token to before another."""

    phrase: Phrase
    first: int
    end: int
    exact: bool = True  # False: as a part of longer words


@dataclass(frozen=True, slots=True)
class _Concept:
    phrases: frozenset[Phrase]
    shape: str
    role: str


def tokens_of(text: str) -> list[Token]:
    """Words, and the single signs of Chinese and Japanese."""
    return [Token(_plain(m.group()), m.start(), m.end()) for m in _TOKEN.finditer(text)]


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    """In lower case, without accents: forms often lack them."""
    marked = normalize("NFKD", word.casefold())
    return "".join(char for char in marked if not combining(char)) or word


def sought(field: Field) -> Sought:
    """What is looked for when ``field`` is to be filled in."""
    name = _name_words(field.name)
    named = list(_units(name, 1.0, named=True))
    described = list(_units(_phrase_of(field.description), 1.0, named=False))
    whole = sum(unit.weight for unit in described) or 1.0
    described = [
        Unit(unit.phrases, _DESCRIBED * unit.weight / whole, named=False) for unit in described
    ]
    found = [concept for concept, _ in _concepts_in(name) if concept is not None]
    shape = _shape(field, name, [concept.shape for concept in found])
    if len(name) > 1 and set(name) & _NAMES and shape in ("party", "person"):
        named = [_or_a_name(unit) for unit in named]
    if set(name) <= _NAMES and shape == "":
        shape, found = "person", [_Concept(frozenset(), "person", "sender")]
    role = next((concept.role for concept in found if concept.role), "")
    bare = _is_bare(name, shape)
    if not bare:
        named = [_less_if_general(unit, shape) for unit in named]
    return Sought(field, (*named, *described), shape, bare, role)


def mentions(tokens: Sequence[Token], others: Iterable[Phrase] = ()) -> list[Mention]:
    """Every phrase of the glossary and of ``others``, none inside a longer one."""
    known = _by_first_word()
    mine: dict[str, list[Phrase]] = {}
    for phrase in others:
        mine.setdefault(phrase[0], []).append(phrase)
    words = [token.text for token in tokens]
    found: list[Mention] = []
    for place, word in enumerate(words):
        for begin in _beginnings(word, mine):
            found.extend(
                Mention(phrase, place, place + len(phrase), _is_exact(phrase, words, place))
                for phrase in (*known.get(begin, ()), *mine.get(begin, ()))
                if _stands(phrase, words, place)
            )
    longest = sorted(found, key=_rank)
    kept: list[Mention] = []
    taken: dict[int, tuple[int, bool]] = {}
    for one in longest:
        rank = _rank(one)
        if all(taken.get(place, rank) >= rank for place in range(one.first, one.end)):
            kept.append(one)
            taken.update(dict.fromkeys(range(one.first, one.end), rank))
    return sorted(set(kept), key=lambda one: one.first)


def _rank(one: Mention) -> tuple[int, bool]:
    """The longest first, and whole words before parts of them: a “Subtotal” is no “total”."""
    return one.first - one.end, not one.exact


def _beginnings(word: str, others: Iterable[str]) -> set[str]:
    """The first words of phrases that ``word`` may be, as a whole or as a compound."""
    ends = {word[:size] for size in range(_STEM, len(word) - 2)}
    ends |= {word[-size:] for size in range(_STEM, len(word) - 2)}
    return {
        word,
        _singular(word),
        *(end for end in ends if end in _by_first_word() or end in others),
    }


def is_known(words: Sequence[str]) -> bool:
    """Whether these words name a field rather than fill one in: “Invoice Date”."""
    known, weak = _by_first_word(), _weak()
    return all(word in known or word in weak for word in words)


@lru_cache(maxsize=1)
def roles() -> frozenset[str]:
    """Single words for who somebody is in a document: “tenant”, “Lieferant”."""
    people = ("party", "person", "organisation")
    return frozenset(
        phrase[0]
        for concept in _glossary()
        if concept.shape in people
        for phrase in concept.phrases
        if len(phrase) == 1
    )


def _units(words: Phrase, weight: float, *, named: bool) -> Iterator[Unit]:
    for concept, phrase in _concepts_in(words):
        if concept is not None:
            yield Unit(concept.phrases | {phrase}, weight, named)
        elif phrase[0] in _weak() or phrase[0] in STOP_WORDS:
            if named:
                yield Unit(frozenset({phrase}), weight * _WEAK, named)
        else:
            yield Unit(frozenset({phrase}), weight, named)


def _concepts_in(words: Phrase) -> list[tuple[_Concept | None, Phrase]]:
    """The longest phrases first; words that no concept has stand alone."""
    found: list[tuple[_Concept | None, Phrase]] = []
    place = 0
    while place < len(words):
        for size in range(min(5, len(words) - place), 0, -1):
            phrase = tuple(words[place : place + size])
            lone = size == 1 and phrase[0] in _weak()
            if not lone and (concept := _concept_of(phrase)) is not None:
                found.append((concept, phrase))
                place += size
                break
        else:
            found.append((_concept_in(words[place]), (words[place],)))
            place += 1
    return found


def _concept_in(word: str) -> _Concept | None:
    """What a compound is about: a “Verhandlungstermin” is a “Termin”."""
    if len(word) < _STEM + 3:
        return None
    ends = (word[-size:] for size in range(len(word) - 3, _STEM - 1, -1))
    return next((found for end in ends if (found := _concept_of((end,))) is not None), None)


def _shape(field: Field, name: Phrase, found: Sequence[str]) -> str:
    if field.choices:
        return "choice"
    if field.kind in ("number", "integer"):
        return _kind_of_number(field, found)
    if field.kind != "string":
        return field.kind
    if name and name[-1] in _NUMBERS:
        return "id"
    decisive = [shape for shape in found if shape in _DECISIVE]
    return (decisive or list(found) or [""])[-1]


def _kind_of_number(field: Field, found: Sequence[str]) -> str:
    described = set(_phrase_of(field.description)) | set(_name_words(field.name))
    if described & _PERCENT:
        return "rate"
    if described & _MONEY:
        return "money"
    kinds = [shape for shape in found if shape in ("money", "rate")]
    return kinds[-1] if kinds and field.kind == "number" else "amount"


def _is_bare(name: Phrase, shape: str) -> bool:
    if shape in _UNMISTAKABLE:
        return True
    return all(word in _general(shape) or word in _weak() for word in name)


def _or_a_name(unit: Unit) -> Unit:
    """The “student name” may just stand behind “Name:”."""
    person = _concept_of(("name",))
    if person is None or unit.weight <= _WEAK:
        return unit
    return replace(unit, phrases=unit.phrases | person.phrases)


def _less_if_general(unit: Unit, shape: str) -> Unit:
    """The “date” of a “delivery date” says only what the value looks like."""
    general = any(len(phrase) == 1 and phrase[0] in _general(shape) for phrase in unit.phrases)
    return replace(unit, weight=min(unit.weight, _WEAK)) if general else unit


def _general(shape: str) -> set[str]:
    return {word for words, of in _GENERAL.items() if of == shape for word in words.split()}


def _name_words(name: str) -> Phrase:
    return _phrase_of(_CAMEL.sub(" ", name))


def _phrase_of(text: str) -> Phrase:
    return tuple(token.text for token in tokens_of(text))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") else word


def _stands(phrase: Phrase, words: Sequence[str], place: int) -> bool:
    there = words[place : place + len(phrase)]
    return len(there) == len(phrase) and all(map(_fits, phrase, there))


def _is_exact(phrase: Phrase, words: Sequence[str], place: int) -> bool:
    there = words[place : place + len(phrase)]
    return all(mine in (other, _singular(other)) for mine, other in zip(phrase, there, strict=True))


def _fits(mine: str, other: str) -> bool:
    """The word, its plural, or a compound with it: “Vorstandssitzung” is a “Sitzung”."""
    if mine in (other, _singular(other)):
        return True
    long = len(mine) >= _STEM and len(other) >= len(mine) + 3
    return long and (other.endswith(mine) or other.startswith(mine))


@lru_cache(maxsize=8192)
def _without_small(phrase: Phrase) -> Phrase:
    """“numero_factura” is a “número de factura”."""
    return tuple(word for word in phrase if word not in _SMALL)


@lru_cache(maxsize=4096)
def _concept_of(phrase: Phrase) -> _Concept | None:
    """All that these words may mean, as one."""
    bare = _without_small(phrase)
    meant = [
        one
        for one in _glossary()
        if phrase in one.phrases or (len(bare) > 1 and bare in map(_without_small, one.phrases))
    ]
    if not meant:
        return None
    phrases: frozenset[Phrase] = frozenset().union(*(one.phrases for one in meant))
    return _Concept(phrases, meant[0].shape, meant[0].role)


@lru_cache(maxsize=1)
def _file() -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "fields.toml").read_text("utf-8"))


@lru_cache(maxsize=1)
def _glossary() -> tuple[_Concept, ...]:
    return tuple(
        _Concept(frozenset(map(_phrase_of, one["words"])), one["shape"], one.get("role", ""))
        for one in _file()["concept"]
    )


@lru_cache(maxsize=1)
def _weak() -> frozenset[str]:
    return frozenset(_phrase_of(_file()["weak"]))


@lru_cache(maxsize=1)
def _by_first_word() -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, set[Phrase]] = {}
    for concept in _glossary():
        for phrase in concept.phrases:
            found.setdefault(phrase[0], set()).add(phrase)
    return {word: tuple(phrases) for word, phrases in found.items()}
