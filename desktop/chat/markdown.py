"""Markdown to the HTML that Qt's text documents understand. Pure.

Raw HTML in the text is shown as it is written, never rendered: what a model or a file says must
not draw the window. Pictures are not loaded; their description is shown.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from desktop.theme.tokens import Tokens

_MATH = re.compile(
    r"\$\$(?P<display>[^$]+?)\$\$|\\\[(?P<brackets>.+?)\\\]|\\\((?P<parens>.+?)\\\)"
    r"|(?<![\w$\\])\$(?P<inline>[^\s$](?:[^$\n]*[^\s$])?)\$(?![\w$])",
    re.DOTALL,
)
_LOOKS_LIKE_TEX = re.compile(r"[\\^_={}+*/<>]|^[A-Za-z]$")
_CODE = re.compile(
    r"(?P<fence>^[ \t]*(```+|~~~+).*?(?:^[ \t]*\2[ \t]*$|\Z))|(?P<span>`+)[^`].*?(?P=span)",
    re.DOTALL | re.MULTILINE,
)
_HELD = "\ue0f0{}\ue0f1"
_HELD_PATTERN = re.compile("\ue0f0(\\d+)\ue0f1")

Formula = Callable[[str, bool], str]


@dataclass(slots=True)
class Rendered:
    """``html`` is a fragment; ``codes`` are the code blocks, for links ``copy:NUMBER``."""

    html: str
    codes: list[str] = field(default_factory=list)


def render(
    text: str, tokens: Tokens, *, copy_word: str, formula: Formula | None = None
) -> Rendered:
    """``text`` (Markdown with tables, fenced code and formulas) in the theme's colours.

    ``formula`` makes the HTML of a TeX formula (displayed or inline); without it formulas stay
    as they are written.
    """
    held: list[str] = []
    if formula is not None:
        text = _hold_formulas(text, held, formula)
    codes: list[str] = []
    made = _parser().render(text, {"tokens": tokens, "codes": codes, "copy": copy_word})
    made = _HELD_PATTERN.sub(lambda found: held[int(found.group(1))], made)
    return Rendered(made, codes)


def plain(text: str) -> str:
    """``text`` that is no Markdown, such as sentences out of files: line by line, as it is."""
    return "".join(
        f'<p style="margin:0 0 6px 0">{html.escape(line, quote=False)}</p>'
        for line in text.split("\n")
        if line.strip()
    )


def _hold_formulas(text: str, held: list[str], formula: Formula) -> str:
    """Take formulas out, so that Markdown does not see their asterisks and underscores."""

    def hold(found: re.Match[str]) -> str:
        display = found["display"] or found["brackets"]
        tex = (display or found["parens"] or found["inline"]).strip()
        if found["inline"] and not _LOOKS_LIKE_TEX.search(tex):
            return found.group()  # "$5 and $6" are amounts
        held.append(formula(tex, bool(display)))
        return _HELD.format(len(held) - 1)

    pieces, end = [], 0
    for code in _CODE.finditer(text):
        pieces += [_MATH.sub(hold, text[end : code.start()]), code.group()]
        end = code.end()
    return "".join(pieces) + _MATH.sub(hold, text[end:])


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False}).enable(
        ["table", "strikethrough"]
    )
    rules: dict[str, Any] = {
        "fence": _code_block,
        "code_block": _code_block,
        "code_inline": _code_inline,
        "image": _image,
        "table_open": _table_open,
        "blockquote_open": _quote_open,
        "blockquote_close": _quote_close,
        "th_open": _cell_open,
        "td_open": _cell_open,
    }
    renderer = parser.renderer
    assert isinstance(renderer, RendererHTML)
    for name, rule in rules.items():
        renderer.rules[name] = rule
    return parser


def _code_block(tokens: list[Token], index: int, options: Any, env: Any) -> str:
    code = tokens[index].content.rstrip("\n")
    env["codes"].append(code)
    theme: Tokens = env["tokens"]
    language = (tokens[index].info or "").strip().split(" ")[0]
    copy = f'<a href="copy:{len(env["codes"]) - 1}" style="color:{theme.accent}">{env["copy"]}</a>'
    coloured = _coloured(code, language, dark=theme.dark)
    return (
        f'<table width="100%" cellpadding="6" cellspacing="0" style="background-color:{theme.code};'
        f'margin:6px 0"><tr><td style="color:{theme.muted}">{html.escape(language)}</td>'
        f'<td align="right">{copy}</td></tr><tr><td colspan="2">'
        f'<pre style="margin:0;white-space:pre-wrap;font-family:monospace">{coloured}</pre>'
        "</td></tr></table>"
    )


@lru_cache(maxsize=256)
def _coloured(code: str, language: str, *, dark: bool) -> str:
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import get_lexer_by_name
    from pygments.lexers.special import TextLexer
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language) if language else TextLexer()
    except ClassNotFound:
        lexer = TextLexer()
    style = "github-dark" if dark else "xcode"
    formatter = HtmlFormatter(nowrap=True, noclasses=True, style=style)
    return str(highlight(code, lexer, formatter)).rstrip("\n")


def _code_inline(tokens: list[Token], index: int, options: Any, env: Any) -> str:
    colour = env["tokens"].code
    code = html.escape(tokens[index].content, quote=False)
    return f'<code style="background-color:{colour};font-family:monospace">{code}</code>'


def _image(tokens: list[Token], index: int, options: Any, env: Any) -> str:
    return html.escape(tokens[index].content or str(tokens[index].attrGet("src") or ""))


def _table_open(tokens: list[Token], index: int, options: Any, env: Any) -> str:
    colour = env["tokens"].border
    return (
        '<table border="1" cellspacing="0" cellpadding="6" style="border-collapse:collapse;'
        f'border-style:solid;border-color:{colour};margin:6px 0 10px 0">'
    )


def _cell_open(tokens: list[Token], index: int, options: Any, env: Any) -> str:
    token = tokens[index]
    aligned = str(token.attrGet("style") or "").partition("text-align:")[2] or "left"
    return f'<{token.tag} align="{aligned}">'


def _quote_open(tokens: list[Token], index: int, options: Any, env: Any) -> str:
    theme: Tokens = env["tokens"]
    return (
        '<table cellspacing="0" cellpadding="0" style="margin:4px 0 8px 0"><tr>'
        f'<td width="3" style="background-color:{theme.control_border}"></td>'
        f'<td style="padding-left:12px;color:{theme.muted}">'
    )


def _quote_close(tokens: list[Token], index: int, options: Any, env: Any) -> str:
    return "</td></tr></table>"
