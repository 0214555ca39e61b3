"""Texts corrected, shortened, made plainer, in another tone or another language, by a model.

Block by block, so that a text may be longer than the model's context and keeps its layout; each
block's numbers are checked against the original, and a wrong one is tried once more. The trap: a
small model writes something in any case. What fails the check is told with the block, and the
text then keeps the original there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, cast

from engine.answering.prompt import fenced
from engine.answering.templates import rendered
from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.tasks import REWRITINGS, Rewritten, RewrittenBlock, Working
from engine.inference.chat_template import Message
from engine.inference.generator import Generator
from engine.store import kept_results
from engine.store.catalog import Catalog
from engine.tasks.meter import Meter
from engine.tasks.rewriting.blocks import blocks_of, with_layout
from engine.tasks.rewriting.checking import problem_of

_TASK = "rewritten block"
_VERSION = 1
_SECOND_TRY = 0.4  # the temperature
_SPARE_TOKENS = 48
_ASKED = {
    "correct": "Correct the spelling and the grammar of this text and change nothing else.",
    "shorten": "Say the same in half as many words.",
    "plain": "Say the same in plain, simple words and short sentences.",
    "formal": "Say the same in a formal, polite tone.",
    "friendly": "Say the same in a warm, friendly tone.",
    "translate": "Translate this text into {language}.",
}


@dataclass(frozen=True, slots=True)
class RewritingTask:
    catalog: Catalog
    generator: Generator

    def rewrite(
        self, text: str, how: str, *, language: str = "", cancel: CancelToken
    ) -> Iterator[Working | RewrittenBlock | Rewritten]:
        """Every block that is rewritten as it is, then the whole.

        Raises :class:`EngineError` "usage" for an empty text or a way that is none.
        """
        task = task_of(how, language)
        if not text.strip():
            raise EngineError("usage", "There is no text to rewrite.")
        opening, worded = with_layout(blocks_of(text))
        meter = Meter((("writing", 1.0),), cancel)
        pieces: list[str] = []
        problems = 0
        for done, (block, layout) in enumerate(worded):
            yield from meter.at("writing", done, len(worded))
            after, problem = self._rewritten(block, task, how, cancel)
            problems += bool(problem)
            pieces.append((block if problem else after) + layout)
            if not done:
                pieces[0] = opening + pieces[0]
            yield RewrittenBlock(block, after, problem, pieces[-1])
        whole = "".join(pieces) or opening
        yield Rewritten(whole, how, self.generator.info.name, problems)

    def _rewritten(self, block: str, task: str, how: str, cancel: CancelToken) -> tuple[str, str]:
        """(the new wording, what is wrong with its numbers)."""
        key = self._key(block, task)
        kept = kept_results.get(self.catalog, _TASK, key)
        if kept is not None:
            return kept["after"], kept["problem"]
        after = problem = ""
        for temperature in (0.0, _SECOND_TRY):
            after = self._said(messages(block, task), block, temperature, cancel)
            problem = problem_of(block, after, may_leave_out=how == "shorten")
            if not problem:
                break
        kept_results.keep(self.catalog, _TASK, key, {"after": after, "problem": problem})
        return after, problem

    def _said(
        self, prompt: Sequence[Message], block: str, temperature: float, cancel: CancelToken
    ) -> str:
        limit = 2 * self.generator.count_tokens(block) + _SPARE_TOKENS
        pieces = self.generator.chat(
            prompt, max_tokens=limit, temperature=temperature, cancel=cancel
        )
        with closing(cast("Any", pieces)):
            return _bare("".join(pieces), block)

    def _key(self, block: str, task: str) -> str:
        info = self.generator.info
        made_of = "\0".join((str(_VERSION), info.name, str(info.size_bytes), task, block))
        return blake2b(made_of.encode("utf-8", "replace"), digest_size=16).hexdigest()


def task_of(how: str, language: str) -> str:
    """What the model is asked. Raises :class:`EngineError` ("usage")."""
    if how not in REWRITINGS:
        raise EngineError(
            "usage", f"“{how}” is no way to rewrite.", hint=f"It is one of {', '.join(REWRITINGS)}."
        )
    language = " ".join(language.split())
    if how == "translate" and not (0 < len(language) <= 40 and language.replace(" ", "").isalpha()):
        raise EngineError("usage", "Into which language?", hint="Name it: German, español, …")
    return _ASKED[how].format(language=language)


def messages(text: str, task: str) -> list[Message]:
    rules = rendered("rewrite_system.jinja")
    asked = rendered("rewrite_user.jinja", task=task, text=fenced(text))
    return [Message("system", rules), Message("user", asked)]


def _bare(said: str, original: str) -> str:
    """Without the fence and the quotation marks that models like to put around it."""
    text = said.replace("<passage>", "").replace("</passage>", "").strip()
    if "\n" not in original:
        text = " ".join(text.split())
    for first, last in (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»")):
        if text.startswith(first) and text.endswith(last) and not original.startswith(first):
            text = text[len(first) : -len(last)].strip()
    return text
