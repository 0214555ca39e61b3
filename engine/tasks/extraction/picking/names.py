"""People and organisations, as their names look. Pure.

The trap: a label looks like a name too, “Invoice Date”; the glossary knows labels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.retrieval.stopwords import STOP_WORDS
from engine.tasks.extraction.picking.addresses import STREET
from engine.tasks.extraction.picking.concepts import is_known, roles, tokens_of
from engine.tasks.extraction.picking.spans import Span, cells_of

_LEGAL = (
    r"(?:Inc|LLC|L\.L\.C|Ltd|Limited|LTD|LIMITED|PLC|plc|LLP|Corp|Corporation|Company|Co|GmbH"
    r"|gGmbH|a\.s\.|s\.r\.o\.|S\.p\.A|Kft|AG|KG|OHG|eG|SE|SA|S\.A|SAS|SARL|S\.A\.R\.L|S\.L|SL|B\.V|BV|N\.V|Oy|AB|A/S"
    r"|Sdn\.? ?Bhd|SDN\.? ?BHD|Bhd|BHD|PTE|Pte|e\. ?V|UG)"
)
CAP = r"(?:[A-ZÀ-ÖØ-Þ][\w.'’&-]*|&|\+|\([A-Z][\w. ]*\))"
_SMALL = r"(?:and|und|et|y|of|de|del|du|der|des|la|le|für|for|the|in)"
_ORGANISATION = re.compile(
    rf"(?:{CAP} (?:(?:{_SMALL}|{CAP}|\d+) ){{0,6}}|{CAP}(?: {CAP}){{0,4}}, )"
    rf"(?:{_LEGAL}(?!\w)\.?(?: ?& ?Co\.? ?KG)?)"
    r"(?: [A-Z]{2,3}\b)?|[\u3400-\u9fff（）()]{2,24}?"
    r"(?:有限公司|公司|银行|学校|中学|小学|大学|学院|医院|法院|集团|中心|事务所)"
)
_BODY = re.compile(
    r"(?:university|universität|université|universidad|college|school|schule|gymnasium|lycée"
    r"|collège|colegio|instituto|hospital|klinik|klinikum|clinic|clinique|bank|banque|banco"
    r"|sparkasse|court|tribunal|gericht|insurance|versicherung|assurances?|seguros|airlines?"
    r"|airways|hotel|hôtel|stadtwerke|finanzamt|amtsgericht|landgericht|laboratory|labor|group"
    r"|institute|foundation|agency|council|services|solutions|systems|logistics|energy|restaurant|trust|association|society|committee|cent(?:re|er)|practice|union|club|verein|verband"
    r"|gesellschaft|stiftung|fundación|asociación"
    r"|café|store|market|supermarket|trading|enterprise)\b",
    re.I,
)
_PARTICLE = r"(?:von|van|de|der|den|del|della|di|da|la|le|zu|al|bin|binti|el|ter|ten)"
_NAME = re.compile(
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Herrn?|Frau|M|Mme|Mlle|Sr|Sra|Hr|Fr|med)\.? ){0,3}"
    rf"[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:['’-][^\W\d_]+)*\.?(?: {_PARTICLE}| [A-ZÀ-ÖØ-Þ]\.)*"
    rf"(?: (?:{_PARTICLE} )*[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:['’-][^\W\d_]+)*){{1,3}}"
)
_TITLE = re.compile(
    r"^(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Herrn?|Frau|M|Mme|Mlle|Sr|Sra|Hr|Fr|med|Monsieur|Madame|Sir"
    r"|Dear)\.? )+"
)
_DENSE_NAME = re.compile(r"(?<=[:：])\s*([\u3400-\u9fff·]{2,4})(?![\u3400-\u9fff])")


def organisations(text: str) -> Iterator[Span]:
    taken: list[tuple[int, int]] = []
    for line_start, line in cells_of(text):
        for match in _ORGANISATION.finditer(line):
            start = line_start + match.start() + _role_in_front(match.group())
            end = line_start + match.end()
            taken.append((start, end))
            yield Span(start, end, text[start:end])
        for match in re.finditer(rf"{CAP}(?: (?:{_SMALL} )?(?:{CAP}))*", line):
            start = line_start + match.start() + _role_in_front(match.group())
            end = line_start + match.end()
            if any(start < last and end > first for first, last in taken):
                continue
            if _BODY.search(text[start:end]) and len(text[start:end].split()) > 1:
                yield Span(start, end, text[start:end], 0.8)


def _role_in_front(told: str) -> int:
    """How much of a name is what it is: “Tenant Marlow Quay Ltd”."""
    first, _, rest = told.partition(" ")
    mine = re.sub("^[Ll]['’]", "", first).casefold() in roles() and not _BODY.match(first)
    return len(first) + 1 if mine and len(rest.split()) > 1 else 0


def persons(text: str) -> Iterator[Span]:
    taken = [(one.start, one.end) for one in organisations(text)]
    for line_start, line in cells_of(text):
        for match in _NAME.finditer(line):
            start, end = line_start + match.start(), line_start + match.end()
            title = _TITLE.match(match.group())
            start += title.end() if title else _names_something(match.group())
            words = [token.text for token in tokens_of(text[start:end])]
            if (len(words) < 2 and not title) or text[end : end + 1].isdigit():
                continue
            if any(start < last and end > first for first, last in taken):
                continue
            if is_known(words) or any(word in STOP_WORDS and len(word) > 3 for word in words):
                continue
            if text[end : end + 1] in (":", "：") or STREET.search(text[start:end]):
                continue
            yield Span(start, end, text[start:end], 1.0 if title else 0.8)
    for match in _DENSE_NAME.finditer(text):
        yield Span(match.start(1), match.end(1), match.group(1))


def _names_something(told: str) -> int:
    """How much in front is what the person is: “Leitung von Ruth Wiesengrund”."""
    first = re.match(rf"([^\W\d_]+) (?:{_PARTICLE} )+", told)
    return first.end() if first and is_known([first.group(1).casefold()]) else 0


def parties(text: str) -> Iterator[Span]:
    yield from organisations(text)
    yield from persons(text)
