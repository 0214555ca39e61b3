"""A question to an answer, as events: evidence first, then words, citations and verdicts.

The trap: no model is touched, not even looked for, before the evidence is out; a person reads
it while the model loads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Generator as Generating
from time import monotonic
from typing import Literal

from engine.answering.abstention import not_in_files, question_language
from engine.answering.composer import Composer
from engine.answering.draft import Draft, Turn
from engine.answering.quoter import quote
from engine.answering.quoting import answers, choose, judge
from engine.domain.answer import Answer, Hit, Timing
from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.events import AnswerEvent, Cited, Finished, Retrieved, Token, Verified
from engine.inference.generator import Generator
from engine.retrieval.query import parse
from engine.retrieval.retriever import Meant, Retriever
from engine.retrieval.trust import understands
from engine.settings import Settings

AnswerMode = Literal["auto", "quote", "compose"]

# Below this size a model states the evidence's answer less often than a quotation does.
COMPOSE_FROM_PARAMETERS = 1_000_000_000
_SHOWN_HITS = 10


class Answerer:
    """Answers from what the retriever finds. ``generator`` gives the model when it is needed
    and may raise :class:`EngineError`; None: quote only. ``parameters`` says how large that
    model is without loading it."""

    def __init__(
        self,
        retriever: Retriever,
        generator: Callable[[], Generator] | None = None,
        settings: Settings | None = None,
        *,
        parameters: Callable[[], int] | None = None,
    ) -> None:
        self._retriever = retriever
        self._generator = generator
        self._parameters = parameters
        self._settings = settings or Settings.model_validate({})

    def ask(
        self,
        question: str,
        *,
        collection: str | None = None,
        file_glob: str | None = None,
        history: Sequence[Turn] = (),
        mode: AnswerMode = "auto",
        cancel: CancelToken | None = None,
    ) -> Iterator[AnswerEvent]:
        """``Retrieved``, then ``Token``*, ``Cited``*, ``Verified`` and ``Finished``.

        Raises :class:`EngineError` as the search does, and "no_model" when ``mode`` is
        "compose" and there is none.
        """
        started = monotonic()
        hits = self._retriever.search(
            question,
            limit=max(_SHOWN_HITS, self._settings.evidence_passages),
            collection=collection,
            file_glob=file_glob,
            cancel=cancel,
        )
        yield Retrieved(tuple(hits))
        retrieved_s = monotonic() - started
        chosen, generator = self._mode(mode)
        meant = self._retriever.meant(question)
        evidence = self._evidence(meant, hits)
        answering = self._answering(question, meant, evidence, history, generator, cancel)
        first_token_s = 0.0
        while True:
            try:
                token = next(answering)
            except StopIteration as end:
                draft: Draft = end.value
                break
            first_token_s = first_token_s or monotonic() - started
            yield token
        yield from (Cited(citation) for citation in draft.citations)
        yield Verified(draft.verdicts)
        timing = Timing(
            retrieved_s=retrieved_s,
            first_token_s=first_token_s,
            total_s=monotonic() - started,
            prompt_tokens=draft.prompt_tokens,
            generated_tokens=draft.generated_tokens,
        )
        yield Finished(_answer(question, hits, draft, chosen, timing))

    def _evidence(self, meant: Meant, hits: Sequence[Hit]) -> list[Hit]:
        """The passages to answer from: of the files that the question names, if it names any.
        What another company's report says is no answer."""
        of_those = [hit for hit in hits if hit.document_id in meant.documents]
        return (of_those or list(hits))[: self._settings.evidence_passages]

    def _mode(self, wanted: AnswerMode) -> tuple[str, Generator | None]:
        if wanted == "quote" or (wanted == "auto" and self._generator is None):
            return "quote", None
        if self._generator is None:
            raise EngineError(
                "no_model",
                "There is no model to compose an answer with.",
                hint="Put a GGUF file into the profile's models folder, or use the mode “quote”.",
            )
        if wanted == "auto" and self._parameters_known() < COMPOSE_FROM_PARAMETERS:
            return "quote", None
        return "compose", self._generator()

    def _parameters_known(self) -> int:
        """The model's size; 0 where there is none and none was asked for by name."""
        assert self._generator is not None
        try:
            return self._parameters() if self._parameters else self._generator().info.parameters
        except EngineError:
            if self._settings.generator != "default":
                raise
            return 0

    def _answering(
        self,
        question: str,
        meant: Meant,
        evidence: Sequence[Hit],
        history: Sequence[Turn],
        generator: Generator | None,
        cancel: CancelToken | None,
    ) -> Generating[Token, None, Draft]:
        embedder = self._retriever.embedder
        ranked = judge(meant.asked, evidence, embedder, cancel)
        understood = understands(embedder.info.languages, parse(question))
        if not answers(ranked, understood=understood, named=bool(meant.documents)):
            return _refuse(question)
        if generator is None:
            return quote(choose(ranked))
        composer = Composer(generator, embedder, self._settings.answer_tokens)
        return composer.compose(
            question,
            evidence,
            language=question_language(question),
            history=history,
            cancel=cancel,
        )


def _refuse(question: str) -> Generating[Token, None, Draft]:
    text = not_in_files(question_language(question))
    yield Token(text)
    return Draft(text, abstained=True)


def _answer(question: str, hits: Sequence[Hit], draft: Draft, mode: str, timing: Timing) -> Answer:
    return Answer(
        question=question,
        text=draft.text,
        hits=tuple(hits),
        citations=draft.citations,
        verdicts=draft.verdicts,
        abstained=draft.abstained,
        mode=mode,
        model=draft.model,
        timing=timing,
    )
