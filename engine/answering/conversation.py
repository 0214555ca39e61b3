"""A question within a talk: understood from what was said, answered, and written down.

The wrapping around :class:`Answerer`, which knows single questions only. The trap: whoever
reads the events may stop at any of them, so what there is of an answer is written down however
the reading ends, and the finished answer before its last event is handed out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from engine.answering.answerer import Answerer
from engine.answering.draft import Turn
from engine.answering.followups import Earlier, standing_alone
from engine.answering.history import history_budget, told
from engine.answering.rewriting import rewrite
from engine.answering.survey.surveyor import Surveyor
from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.conversation import Exchange, Scope
from engine.domain.events import AnswerEvent, Finished, Retrieved, Token, Understood
from engine.domain.modes import AnswerMode
from engine.inference.generator import Generator
from engine.retrieval.query import parse
from engine.store.conversations import Conversations

_MOST_TURNS = 8  # of a long talk the last ones matter


@dataclass(frozen=True, slots=True)
class _Asked:
    question: str
    scope: Scope
    mode: AnswerMode
    every: bool | None
    cancel: CancelToken | None


class Talking:
    """Asks, within talks or without. ``conversations`` opens them when one is named;
    ``rewriter`` gives the model that may improve on the rules, None when
    none is able; ``context_tokens`` is its context, 0 when that is not known yet."""

    def __init__(
        self,
        answerer: Answerer,
        surveyor: Surveyor,
        conversations: Callable[[], Conversations],
        *,
        rewriter: Callable[[], Generator | None] = lambda: None,
        context_tokens: int = 0,
    ) -> None:
        self._answerer = answerer
        self._surveyor = surveyor
        self._conversations = conversations
        self._rewriter = rewriter
        self._budget = history_budget(context_tokens)

    def ask(
        self,
        question: str,
        chat: str | None,
        *,
        history: Sequence[Turn] = (),
        scope: Scope | None = None,
        mode: AnswerMode = "auto",
        every: bool | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[AnswerEvent]:
        """``Understood`` if the question was rewritten, then what :meth:`Answerer.ask` yields.

        ``chat`` None: nothing is kept, and ``history`` is what was said before. ``scope``, if
        it limits anything, replaces the talk's own. Raises :class:`EngineError` "not_found"
        when there is no such talk, and as :meth:`Answerer.ask` does; a question without words
        is not kept.
        """
        asked = _Asked(question, scope or Scope(), mode, every, cancel)
        if chat is None:
            return self._apart(asked, [Earlier(t.question, t.question, t.answer) for t in history])
        return self._within(chat, asked)

    def _apart(self, asked: _Asked, history: list[Earlier]) -> Iterator[AnswerEvent]:
        """Within a talk that somebody else keeps."""
        history = history[-_MOST_TURNS:]
        understood = self._understood(asked.question, history, asked.cancel)
        if understood != asked.question:
            yield Understood(understood)
        for event in self._answers(replace(asked, question=understood), history):
            if isinstance(event, Finished):
                yield Finished(replace(event.answer, question=asked.question))
            else:
                yield event

    def _within(self, chat: str, asked: _Asked) -> Iterator[AnswerEvent]:
        parse(asked.question)
        kept = self._conversations()
        talk = kept.get(chat)
        turns = kept.exchanges(talk.id, first=talk.turns - _MOST_TURNS + 1)
        history = [earlier(turn) for turn in turns]
        understood = self._understood(asked.question, history, asked.cancel)
        scope = talk.scope if asked.scope == Scope() else asked.scope
        number = kept.ask(talk.id, asked.question, understood)
        said, finished = "", False
        hits: tuple[Hit, ...] = ()
        try:
            if understood != asked.question:
                yield Understood(understood)
            for event in self._answers(replace(asked, question=understood, scope=scope), history):
                if isinstance(event, Token):
                    said += event.text
                if isinstance(event, Retrieved):
                    hits = event.hits
                if isinstance(event, Finished):
                    answer = replace(event.answer, question=asked.question)
                    kept.answer(talk.id, number, answer)
                    finished = True
                    yield Finished(answer)
                else:
                    yield event
        finally:
            if not finished:
                kept.interrupted(talk.id, number, said, hits)

    def _answers(self, asked: _Asked, history: Sequence[Earlier]) -> Iterator[AnswerEvent]:
        ordinary = self._answerer.ask(
            asked.question,
            collection=asked.scope.collection,
            file_glob=asked.scope.file_glob,
            history=told(history, self._budget),
            mode=asked.mode,
            cancel=asked.cancel,
        )
        return self._surveyor.ask(
            asked.question,
            ordinary,
            collection=asked.scope.collection,
            file_glob=asked.scope.file_glob,
            every=asked.every,
            cancel=asked.cancel,
        )

    def _understood(self, question: str, history: list[Earlier], cancel: CancelToken | None) -> str:
        by_rules = standing_alone(question, history)
        if by_rules == question:
            return question
        generator = self._rewriter()
        if generator is None:
            return by_rules
        return rewrite(question, history, by_rules, generator, cancel=cancel)


def earlier(turn: Exchange) -> Earlier:
    """A kept turn as the next question sees it; a refusal says nothing of the topic."""
    titles = dict.fromkeys(citation.title for citation in turn.citations if citation.title)
    answer = "" if turn.abstained else turn.answer
    return Earlier(turn.question, turn.understood, answer, tuple(titles))
