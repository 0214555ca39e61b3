"""What a definition looks like, language by language: patterns of the lines that open one.

Patterns, not grammars: they are tried on the first characters of a line, its indentation left
out. The trap: a definition is only looked for where no function is open, so the patterns for
methods may match what inside a function would be a call.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_NEVER = r"(?!)"
_MODIFIERS = (
    r"(?:(?:public|private|protected|internal|static|final|abstract|sealed|open|override|async"
    r"|export|default|declare|pub(?:\([^)]*\))?|unsafe|extern(?:\s+\"\w+\")?|const|virtual|inline"
    r"|partial|readonly|data|inner|suspend|operator|external|implicit|lazy|case|native"
    r"|synchronized|fileprivate|mutating|required|convenience|companion|value|annotation|fixed"
    r"|strictfp|constexpr|friend|typedef|local|shared|overridable|mustoverride|new|tailrec)\s+)*"
)
_CLASSES = (
    _MODIFIERS + r"(?:@?interface|class|enum|struct|trait|impl|object|namespace|module|protocol"
    r"|extension|union|record|mod|actor|mixin|abstract|contract|library|package)\b(?![^;{]*;\s*$)"
    r"(?=[\s<{]|$)"
)
_NO_CALL = (
    r"(?!(?:if|for|foreach|while|switch|return|else|do|catch|throw|new|case|using|delete|goto"
    r"|assert|await|yield|typeof|sizeof|with|import|super|this|elif|except|print)\b)"
)
_C_FUNCTION = (
    _NO_CALL + r"(?:[\w:<>,*&~\[\]?.@]+\s+)*[*&]*(?:[\w:~]+|operator\s*\S{1,3})\s*\((?!.*;\s*$)"
)
_KEYWORD_FUNCTION = _MODIFIERS + r"(?:function\*?|fun|func|fn|def|init|macro_rules!)(?:\s|\()"
_SCRIPT_FUNCTION = (
    _KEYWORD_FUNCTION
    + r"|(?:export\s+)?(?:default\s+)?(?:const|let|var)\s+[\w$]+(?:\s*:[^=]+)?\s*=\s*(?:async\s*)?"
    r"(?:function|\([^()]*\)[^=;]*=>|[\w$]+\s*=>)"
    r"|(?:module\.)?exports[\w.]*\s*=\s*(?:async\s+)?function"
    r"|" + _NO_CALL + r"(?:(?:static|async|get|set|public|private|protected|readonly|override)\s+)*"
    r"\*?[#\w$]+\s*(?:<[^>]*>)?\([^;]*\)\s*(?::\s*[^={;]+)?\{\s*$"
)
_LISP = r"\((?:def[\w*:-]*|ns|module|provide|declare|in-package)[\s(]"
_SQL = (
    r"(?i:create|alter|insert|select|update|delete|with|drop|grant|revoke|merge|declare|call"
    r"|truncate|replace|comment|explain|pragma)\b"
)


@dataclass(frozen=True, slots=True)
class Language:
    """``containers`` open what has definitions of its own, ``functions`` the rest. Where
    ``is_flat``, a definition ends where the next begins, else where its indentation does.
    ``leading`` lines are taken for the start of what follows, as comments are everywhere."""

    containers: re.Pattern[str]
    functions: re.Pattern[str]
    is_flat: bool
    leading: re.Pattern[str]


def _language(
    containers: str, functions: str, *, is_flat: bool = False, leading: str = _NEVER
) -> Language:
    return Language(re.compile(containers), re.compile(functions), is_flat, re.compile(leading))


_TABLE: dict[str, Language] = {
    "py pyi pyx bzl": _language(r"(?:cdef\s+)?class\s", r"(?:async\s+)?(?:c?p?def)\s"),
    "js mjs cjs jsx ts tsx mts cts vue svelte": _language(_CLASSES, _SCRIPT_FUNCTION),
    "java cs c h cc cpp cxx hpp hh cu m mm d": _language(_CLASSES, _C_FUNCTION),
    "dart groovy gradle sol": _language(_CLASSES, _KEYWORD_FUNCTION + "|" + _C_FUNCTION),
    "kt kts scala swift php": _language(_CLASSES, _KEYWORD_FUNCTION),
    "go": _language(r"type\s+\w+(?:\[.*\])?\s+(?:struct|interface)\b", r"func[\s(]|type\s"),
    "rs zig": _language(
        _CLASSES + r"|(?:pub\s+)?const\s+\w+\s*=\s*(?:extern\s+|packed\s+)?(?:struct|enum|union)",
        _KEYWORD_FUNCTION + r'|test\s+"',
    ),
    "rb cr": _language(r"(?:abstract\s+)?(?:class|module|struct)\s", r"(?:def|macro|task|fun)\s"),
    "ex exs": _language(r"def(?:module|protocol|impl)\s", r"(?:def\w*|test|describe)\s"),
    "jl": _language(
        r"(?:bare)?module\s", r"(?:mutable\s+)?struct\s|function\s|macro\s|[\w!.]+\([^=]*\)\s*=[^=]"
    ),
    "lua": _language(_NEVER, r"(?:local\s+)?function\s|(?:local\s+)?[\w.]+\s*=\s*function\b"),
    "sh bash zsh ksh": _language(_NEVER, r"function\s+\S|[\w:.-]+\s*\(\)"),
    "fish awk": _language(_NEVER, r"function\s|BEGIN\b|END\b"),
    "ps1": _language(r"(?i:class|enum)\s", r"(?i:function|filter|workflow)\s"),
    "bat cmd": _language(_NEVER, r":[A-Za-z_]\w*", is_flat=True),
    "sql": _language(_NEVER, _SQL, is_flat=True),
    "pl pm": _language(r"package\s[^;]*\{", r"sub\s+\w|package\s"),
    "r": _language(_NEVER, r"[\w.`]+\s*(?:<-|=)\s*function\b|setClass\(|setMethod\("),
    "clj cljs lisp el scm rkt": _language(_NEVER, _LISP, is_flat=True),
    "hs": _language(
        _NEVER,
        r"(?:data|newtype|type|class|instance)\s|[a-z_][\w']*(?:\s*,\s*\w+)*\s*::",
        is_flat=True,
    ),
    "ml mli": _language(
        _NEVER, r"(?:let|type|module|exception|class|val|external)\s", is_flat=True
    ),
    "erl hrl": _language(_NEVER, r"[a-z]\w*\(.*->|-(?:module|record|spec|type)\b", is_flat=True),
    "f f90 f95": _language(
        r"(?i:module|program|submodule)\s+(?!procedure)\w",
        r"(?i:(?:[\w()=*]+\s+)*(?:subroutine|function)\s+\w|type\b\s*[,:\w])",
    ),
    "vb vbs bas": _language(
        "(?i:" + _MODIFIERS + r"(?:class|module|structure|interface|namespace)\s)",
        "(?i:" + _MODIFIERS + r"(?:sub|function|property|enum|operator)\s)",
    ),
    "pas adb ads": _language(
        r"(?i:unit|program|package|library)\s",
        r"(?i:(?:class\s+)?(?:procedure|function|constructor|destructor)\s)",
        is_flat=True,
    ),
    "nim": _language(_NEVER, r"(?:proc|func|method|iterator|template|macro|converter|type)\b"),
    "coffee": _language(r"(?:export\s+)?class\s", r"[\w.@]+\s*[:=]\s*(?:\([^()]*\)\s*)?[-=]>"),
    "tcl": _language(r"(?:namespace\s+eval|oo::class\s+create)\s", r"(?:proc|method)\s"),
    "asm s": _language(_NEVER, r"[\w.$@]+:", is_flat=True),
    "v sv": _language(r"(?:module|interface|class|package)\s", r"(?:function|task|always\w*)\b"),
    "vhd": _language(
        _NEVER,
        r"(?i:entity|architecture|package|component|configuration|library)\s",
        is_flat=True,
    ),
    "proto": _language(r"service\s", r"(?:message|enum|rpc|extend)\s"),
    "graphql": _language(
        _NEVER,
        r"(?:extend\s+)?(?:type|input|enum|interface|query|mutation|subscription|fragment|union"
        r"|scalar|directive|schema)\b",
    ),
    "cmake": _language(_NEVER, r"(?i:function|macro)\s*\("),
    "make mk": _language(_NEVER, r"[^\s#:=][^#:=]*:(?![:=])|define\s"),
    "dockerfile": _language(_NEVER, r"(?i:from)\s", is_flat=True),
    "tf hcl": _language(_NEVER, r"[a-z]\w*(?:\s+\"[^\"]*\")*\s*\{", is_flat=True),
    "css scss less sass": _language(
        r"@(?:media|supports|layer)\b", r"[^\s/*}{;][^;]*\{", leading=r"[^\s/*}{;][^;{}]*,\s*$"
    ),
}
_BY_SUFFIX = {ending: found for endings, found in _TABLE.items() for ending in endings.split()}
_BY_NAME = {"makefile": "make", "gnumakefile": "make", "dockerfile": "dockerfile"}
_ANY = _language(_CLASSES, _KEYWORD_FUNCTION)


def language_of(name: str) -> Language:
    """By the file's name; patterns that many languages share if it is not known."""
    lower = name.lower()
    ending = _BY_NAME.get(lower) or lower.rpartition(".")[2]
    return _BY_SUFFIX.get(ending, _ANY)
