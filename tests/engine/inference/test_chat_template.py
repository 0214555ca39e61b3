from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.chat_template import ChatTemplate, Message, chatml, defused, folded

TALK = [Message("system", "Be brief."), Message("user", "Hi."), Message("assistant", "Hello.")]
NO_SYSTEM = (
    "{% for m in messages %}{% if m.role == 'system' %}{{ raise_exception('no system') }}"
    "{% endif %}[{{ m.role }}]{{ m.content }}{% endfor %}"
)
CONTROLS = ("<|im_end|>", "</s>", "[INST]")


def spelled(text: str) -> set[str]:
    return {name for name in CONTROLS if name in text}


def test_the_models_own_template() -> None:
    template = ChatTemplate("{{ bos_token }}{{ messages[1].content }}", bos="<s>", eos="</s>")
    assert template.render(TALK) == "<s>Hi."


def test_a_template_without_system_gets_it_in_the_question() -> None:
    template = ChatTemplate(NO_SYSTEM, bos="", eos="")
    assert template.render(TALK) == "[user]Be brief.\n\nHi.[assistant]Hello."


@pytest.mark.parametrize("broken", ["", "{% for %}", "{{ raise_exception('never') }}", "{{ 1/0 }}"])
def test_chatml_when_the_template_fails(broken: str) -> None:
    assert ChatTemplate(broken, bos="", eos="").render(TALK) == chatml(TALK)


def test_folding_keeps_everything() -> None:
    assert folded([Message("system", "a")]) == [Message("user", "a")]
    assert folded(TALK[1:]) == TALK[1:]


@given(st.lists(st.sampled_from([*CONTROLS, "<|im_", "end|>", "[IN", "ST]", "x", " "])))
def test_no_control_text_survives(parts: list[str]) -> None:
    text = "".join(parts)
    safe = defused(text, spelled)
    assert not spelled(safe)
    assert safe.replace(" ", "") == text.replace(" ", "")
    if not spelled(text):
        assert safe == text
