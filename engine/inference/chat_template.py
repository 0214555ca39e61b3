"""Messages to the one text a model was trained on, by the template its file carries.

The trap: text from files may spell out control tokens (``<|im_end|>``) and so speak as
somebody else; :func:`defused` breaks them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

CHATML_STOP = "<|im_end|>"
_ROUNDS = 8


@dataclass(frozen=True, slots=True)
class Message:
    role: Literal["system", "user", "assistant"]
    content: str


class ChatTemplate:
    """Renders with the model's own template, with ChatML if it has none or it fails.

    A template that refuses the system role gets its text in front of the first question.
    """

    def __init__(self, template: str, *, bos: str, eos: str) -> None:
        self._formatter = _formatter(template, bos, eos) if template else None

    def render(self, messages: Sequence[Message]) -> str:
        """The prompt, ending where the assistant begins to speak."""
        for attempt in (list(messages), folded(messages)):
            if self._formatter is not None:
                try:
                    return self._formatter(attempt)
                except Exception:  # noqa: S112 - a template is foreign code that may raise anything
                    continue
        return chatml(messages)


def folded(messages: Sequence[Message]) -> list[Message]:
    """The same talk without system messages: their text opens the next user message."""
    result: list[Message] = []
    pending = ""
    for message in messages:
        if message.role == "system":
            pending += message.content + "\n\n"
        elif message.role == "user" and pending:
            result.append(replace(message, content=pending + message.content))
            pending = ""
        else:
            result.append(message)
    return [*result, Message("user", pending.strip())] if pending else result


def chatml(messages: Sequence[Message]) -> str:
    turns = (f"<|im_start|>{m.role}\n{m.content}{CHATML_STOP}\n" for m in messages)
    return "".join(turns) + "<|im_start|>assistant\n"


def defused(text: str, control_texts: Callable[[str], set[str]]) -> str:
    """``text`` with every control token that it spells out broken by a space."""
    for _ in range(_ROUNDS):
        spelled = control_texts(text)
        changed = text
        for name in sorted(spelled, key=len, reverse=True):
            changed = changed.replace(name, f"{name[:1]} {name[1:]}")
        if changed == text:
            return text
        text = changed
    return text


def _formatter(template: str, bos: str, eos: str) -> Callable[[Sequence[Message]], str] | None:
    from jinja2 import TemplateError
    from llama_cpp.llama_chat_format import Jinja2ChatFormatter

    try:
        formatter: Any = Jinja2ChatFormatter(template=template, eos_token=eos, bos_token=bos)
    except TemplateError:
        return None

    def render(messages: Sequence[Message]) -> str:
        turns = [{"role": m.role, "content": m.content} for m in messages]
        # Models that think aloud first are told not to: the reader waits for the answer.
        return str(formatter(messages=turns, enable_thinking=False).prompt)

    return render
