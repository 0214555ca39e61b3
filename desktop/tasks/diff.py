"""Two wordings of a paragraph as one, with what went and what came. Pure.

What went is struck through, what came is underlined, so that colours are not all that tells.
"""

from __future__ import annotations

import html
import re
from difflib import SequenceMatcher

from desktop.theme.tokens import Tokens

_PIECE = re.compile(r"\s+|\w+|[^\w\s]")
_MOST = 3000  # pieces: beyond, the wordings stand below each other


def diff_html(before: str, after: str, tokens: Tokens) -> str:
    """A fragment of HTML."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    if len(old) + len(new) > _MOST:
        return f"<p>{_gone(before, tokens)}</p><p>{_come(after, tokens)}</p>"
    made = ""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if kind == "equal":
            made += _escaped("".join(old[old_from:old_to]))
            continue
        made += _gone("".join(old[old_from:old_to]), tokens)
        made += _come("".join(new[new_from:new_to]), tokens)
    return f"<p>{made}</p>"


def beside_html(before: str, after: str, tokens: Tokens) -> str:
    """The original on the left, the new wording on the right."""
    return (
        '<table width="100%" cellspacing="0" cellpadding="0"><tr>'
        f'<td width="50%" style="color:{tokens.muted};padding-right:14px">{_escaped(before)}</td>'
        f'<td width="50%">{_escaped(after)}</td></tr></table>'
    )


def _gone(text: str, tokens: Tokens) -> str:
    if not text:
        return ""
    style = f"background-color:{tokens.danger_soft};color:{tokens.danger}"
    return f'<s style="{style}">{_escaped(text)}</s>'


def _come(text: str, tokens: Tokens) -> str:
    if not text:
        return ""
    style = f"background-color:{tokens.success_soft};color:{tokens.success}"
    return f'<u style="{style}">{_escaped(text)}</u>'


def _escaped(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")
