"""RTF's control words: those that are understood, and the groups that are left out.

The trap: a group that begins with a star is left out whatever its word, but for a few.
"""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


LEFT_OUT = _words(
    "colortbl pict header headerl headerr headerf footer footerl footerr footerf fldinst"
    " listtable listoverridetable themedata colorschememapping datastore objdata nonshppict"
    " xmlnstbl generator bkmkstart bkmkend filetbl revtbl rsidtbl datafield latentstyles tc xe"
    " operator author company comment doccomm keywords subject category manager hlinkbase"
    " creatim revtim printim buptim atnid atnauthor atndate atnref txe rxe pgdsctbl private"
    " panose falt mmathPr wgrffmtfilter sp sn sv docvar userprops xmlopen xmlclose"
)
KEPT_STARRED = frozenset({"shptxt", "shpinst", "annotation", "footnote", "ud"})
MARKERS = frozenset({"listtext", "pntext"})
CHARACTERS = {
    **{"emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“"},
    **{"rdblquote": "”", "bullet": "•", "tab": " ", "line": "\n", "emspace": " ", "enspace": " "},
    **{"nestcell": " ", "nestrow": " ", "footnote": " ", "qmspace": " "},
}
SYMBOLS = {"\\~": " ", "\\_": "-", "\\\\": "\\", "\\{": "{", "\\}": "}"}
_CONTROLS = _words(
    "fonttbl stylesheet title info ansicpg mac pc f deff fcharset cpg uc v deleted plain par sect"
    " pard s outlinelevel ls intbl cell row"
)
NOTICED = frozenset({*_CONTROLS, *LEFT_OUT, *KEPT_STARRED, *MARKERS, *CHARACTERS, "u", "bin"})


def _noticed() -> str:
    """A pattern for a word that is noticed, by its first letter: quicker than one after the
    other."""
    letters = sorted({word[0] for word in NOTICED})
    found = (
        f"{letter}(?:{'|'.join(word[1:] for word in sorted(NOTICED) if word[0] == letter)})"
        for letter in letters
    )
    return f"(?:{'|'.join(found)})(?![a-zA-Z])"


NOTICED_WORD = _noticed()
