"""A question to an answer, as events: evidence first, then words, citations and verdicts.

The trap: no model is touched, not even looked for, before the evidence is out; a person reads
it while the model loads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Generator as Generating
from time import monotonic

from engine.answering.ability import AbilityRecord, examine
from engine.answering.abstention import may_not_answer, not_in_files, question_language
from engine.answering.answerability import CALIBRATED_EMBEDDER, Judgement, judgement
from engine.answering.composer import Composer
from engine.answering.draft import Draft, Turn
from engine.answering.quoter import quote
from engine.answering.quoting import Scored, choose, judge
from engine.domain.answer import Answer, Hit, Timing
from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.events import AnswerEvent, Cited, Finished, Retrieved, Token, Verified
from engine.domain.modes import AnswerMode
from engine.inference.generator import Generator
from engine.retrieval.query import parse
from engine.retrieval.retriever import Meant, Retriever
from engine.settings import Settings

# Smaller models are not even examined unasked: they state the evidence's answer less often than a
# quotation does. A remembered examination (by ``doctor``) still counts for them.
EXAMINED_FROM_PARAMETERS = 500_000_000
_SHOWN_HITS = 10


class Answerer:
    """Answers from what the retriever finds. ``generator`` gives the model when it is needed
    and may raise :class:`EngineError`; None: quote only. ``parameters`` says how large that
    model is without loading it, ``ability`` remembers how it did in its examination."""

    def __init__(
        self,
        retriever: Retriever,
        generator: Callable[[], Generator] | None = None,
        settings: Settings | None = None,
        *,
        parameters: Callable[[], int] | None = None,
        ability: AbilityRecord | None = None,
    ) -> None:
        self._retriever = retriever
        self._generator = generator
        self._parameters = parameters
        self._ability = ability
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
        chosen, generator = self._mode(mode, cancel)
        meant = self._retriever.meant(question)
        plain = parse(question).asked  # without filters, which are for the search alone
        evidence = self._evidence(meant, hits)
        ranked = judge(meant.asked, evidence, self._retriever.embedder, cancel)
        judged = self._judged(plain, ranked, evidence, meant)
        answering: Generating[Token, None, Draft]
        if not judged.on_subject:
            answering = _refuse(plain)
        elif generator is None:
            answering = quote(choose(ranked), evidence, above=_above(plain, judged))
        else:
            composer = self._composer(generator, spent_s=retrieved_s)
            answering = composer.compose(
                plain,
                evidence,
                language=question_language(plain),
                history=history,
                cancel=cancel,
                above=_above(plain, judged),
            )
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
        yield Finished(_answer(question, hits, draft, judged, chosen, timing))

    def _evidence(self, meant: Meant, hits: Sequence[Hit]) -> list[Hit]:
        """The passages to answer from: of the files that the question names, if it names any.
        What another company's report says is no answer."""
        of_those = [hit for hit in hits if hit.document_id in meant.documents]
        return (of_those or list(hits))[: self._settings.evidence_passages]

    def _mode(self, wanted: AnswerMode, cancel: CancelToken | None) -> tuple[str, Generator | None]:
        if wanted == "quote" or (wanted == "auto" and self._generator is None):
            return "quote", None
        if self._generator is None:
            raise EngineError(
                "no_model",
                "There is no model to compose an answer with.",
                hint="Put a GGUF file into the profile's models folder, or use the mode “quote”.",
            )
        if wanted == "auto" and not self._composes(cancel):
            return "quote", None
        return "compose", self._generator()

    def _composes(self, cancel: CancelToken | None) -> bool:
        """Whether the model has shown that it can; False where there is none and none was
        asked for by name."""
        assert self._generator is not None
        try:
            size = self._parameters() if self._parameters else self._generator().info.parameters
            known = self._ability.known() if self._ability else None
            if known is not None:
                return known.composes
            if size < EXAMINED_FROM_PARAMETERS:
                return False
            if self._ability is None:
                return examine(self._generator(), cancel=cancel).composes
            return self._ability.examined(self._generator(), cancel=cancel).composes
        except EngineError:
            if self._settings.generator != "default":
                raise
            return False

    def _judged(
        self, question: str, ranked: Sequence[Scored], evidence: Sequence[Hit], meant: Meant
    ) -> Judgement:
        info = self._retriever.embedder.info
        speaks = "*" in info.languages or question_language(question) in info.languages
        return judgement(
            meant.asked,
            ranked,
            evidence,
            calibrated=speaks and info.name == CALIBRATED_EMBEDDER,
            named=bool(meant.documents),
        )

    def _composer(self, generator: Generator, *, spent_s: float) -> Composer:
        settings = self._settings
        return Composer(
            generator,
            self._retriever.embedder,
            settings.answer_tokens,
            strict=settings.strict,
            due=monotonic() + settings.first_token_s - spent_s,
        )


def _above(question: str, judged: Judgement) -> str:
    """What stands above an answer that may be none."""
    return "" if judged.answers else may_not_answer(question_language(question))


def _refuse(question: str) -> Generating[Token, None, Draft]:
    text = not_in_files(question_language(question))
    yield Token(text)
    return Draft(text, abstained=True)


def _answer(
    question: str,
    hits: Sequence[Hit],
    draft: Draft,
    judged: Judgement,
    mode: str,
    timing: Timing,
) -> Answer:
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
        certainty=judged.certainty,
        uncertain=not (judged.answers or draft.abstained),
        left_out=draft.left_out,
    )
