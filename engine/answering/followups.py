"""Follow-ups turned into questions that stand alone, by rules and without a model.

Pure. A follow-up leans on the talk in one of three ways, and each is mended in its own:

    "And in 2022?"    something new in the old place: the old question with it put in
    "Why not?"        the asking alone: the old question after it
    "Is it included?" a word for something named before: the topic after it, in brackets

The trap: a question that stands alone must stay exactly as it was typed. So a pronoun whose
meaning the question itself gives ("what does a tenant pay when he moves out?") is no
follow-up: in its own clause a pronoun never means what was named there, a possessive may
(Chomsky's principle B), and in a later clause both do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.answering.followup_cues import Cues, cues_of, language_asked, plain
from engine.answering.slots import put_in_place
from engine.answering.topic import content, names, phrases, within
from engine.retrieval.query import bare_words

_LONGEST = 300  # characters; who pastes a page asks about that page
_TOPIC_WORDS = 10
_FEW_TOPIC_WORDS = 3  # for a question of one word, which a long topic would drown
_ONE_UNSPACED_WORD = 6  # characters
_NEW_WORDS = 3  # what is put in an old question's place is short
_ANSWER_NAMES = 2
_TITLE_WORDS = 6
_ENDS = " ?!.？！。؟।"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A turn of the talk: the question as typed and as it was understood, what was answered
    ("" when the files did not say), and the titles of the documents that were cited."""

    question: str
    understood: str
    answer: str = ""
    titles: tuple[str, ...] = ()


def standing_alone(question: str, history: Sequence[Earlier]) -> str:
    """``question`` with what it leaves out; the very same when nothing is missing.

    ``history``: the turns before it, oldest first. Whatever the question says is kept.
    """
    if not history or len(question) > _LONGEST or not bare_words(question):
        return question
    language = language_asked(question, history[-1].question)
    cues = cues_of(language)
    if cues is None:
        return question
    last = _last_with_a_topic(history, cues)
    old = _old_question(last)
    if language_asked(old, old) == language:  # the answer's language is the question's
        if cues.asking.fullmatch(plain(question)):
            return f"{question.strip()} {old}"
        new = _something_new(question, cues) or _one_word(question, cues)
        if placed := put_in_place(new, old, cues):
            return placed
    return _with_topic(question, last, cues, _topic_words(question, cues))


def _topic_words(question: str, cues: Cues) -> int:
    """How much of the topic a question needs to be understood; 0: it stands alone."""
    if cues.asking.fullmatch(plain(question)) or _something_new(question, cues):
        return _TOPIC_WORDS
    if leans(question, cues):
        return _TOPIC_WORDS
    return _FEW_TOPIC_WORDS if _one_word(question, cues) else 0


def leans(question: str, cues: Cues) -> bool:
    """Whether a word of the question stands for something that it does not say."""
    text = cues.not_so.sub(lambda match: "_" * len(match.group()), plain(question))
    if cues.pointers.search(text):
        return True
    pronouns = (_clauses_before(text[: m.start()], cues) for m in cues.pronouns.finditer(text))
    possessives = (text[: m.start()] for m in cues.possessives.finditer(text))
    return any(not content(before, cues) for before in (*pronouns, *possessives))


def _clauses_before(text: str, cues: Cues) -> str:
    """``text`` up to where its last clause begins."""
    boundaries = [match.start() for match in cues.clauses.finditer(text)]
    return text[: boundaries[-1]] if boundaries else ""


def _something_new(question: str, cues: Cues) -> str:
    """What "and …?", "what about …?" or "for …?" asks for; "" for a question of its own."""
    for pattern in cues.about:
        match = pattern.fullmatch(plain(question))
        if match is not None:
            start, end = match.span("rest")
            rest = question[start:end].strip(_ENDS)
            return rest if 0 < len(content(rest, cues)) <= _NEW_WORDS else ""
    return _placed(question.strip(_ENDS), cues)


def _placed(question: str, cues: Cues) -> str:
    """ "For the tenant": a question that is a place word and a name for something, no more."""
    place, *words = question.split()
    while words and words[0].lower() in cues.articles:
        words.pop(0)
    telling = content(" ".join(words), cues)
    whole = telling == bare_words(" ".join(words)) and 0 < len(telling) <= _NEW_WORDS
    return question if whole and place.lower() in cues.places else ""


def _one_word(question: str, cues: Cues) -> str:
    """A question that is one word, if that says something."""
    word = question.strip(_ENDS)
    if cues.cuts is not None and len(word) > _ONE_UNSPACED_WORD:
        return ""
    return word if len(bare_words(word)) == 1 and content(word, cues) else ""


def _last_with_a_topic(history: Sequence[Earlier], cues: Cues) -> Earlier:
    """ "Thank you" is no topic; what was said before it is."""
    told = (turn for turn in reversed(history) if phrases(turn.understood, cues))
    return next(told, history[-1])


def _old_question(last: Earlier) -> str:
    """The last question as it was understood, less the words that only asked for more."""
    rest = last.understood.replace(last.question.strip(), "", 1).strip()
    return last.understood if not rest or rest.startswith("(") else rest


def _with_topic(question: str, last: Earlier, cues: Cues, most_words: int) -> str:
    offered = phrases(last.understood, cues)
    if most_words > _FEW_TOPIC_WORDS:
        offered += names(_first_sentence(last.answer), cues)[:_ANSWER_NAMES]
    if len(last.titles) == 1 and (not offered or cues.documents.search(plain(question))):
        offered.insert(0, " ".join(last.titles[0].split()[:_TITLE_WORDS]))
    topic = within(offered, [question], most_words)
    return f"{question.strip()} ({', '.join(topic)})" if topic else question


def _first_sentence(answer: str) -> str:
    return re.split(r"(?<=[.!?])\s|\n", answer.strip(), maxsplit=1)[0]
