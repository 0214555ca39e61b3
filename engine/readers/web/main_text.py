"""The main text of a web page: the element it is in, and what stands beside it.

By what the page says of itself (``main``, ``nav``), by what sites call their side columns, and
by where the prose is. The trap: a guess that would leave little of the prose is dropped, since
text that is lost cannot be found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from engine.readers.web.tree import NO_TEXT, ancestors, tags, text_of, walk

_AROUND = (
    "nav, aside, footer, dialog, [hidden], [aria-hidden=true], [role=navigation],"
    " [role=banner], [role=contentinfo], [role=search], [role=complementary], [role=menu],"
    " [role=dialog], body > header"
)
# What sites call their surroundings, as a word of a class or an id.
_CALLED = re.compile(
    r"(?:^|[\s_-])(?:sidebar|footer|navbar|nav|menu|breadcrumbs?|related|recommend(?:ed|ations?)?"
    r"|share|sharing|social|comments?|disqus\w*|respond|replies|newsletter|subscribe|subscription"
    r"|promo\w*|advert\w*|ads?|sponsor\w*|outbrain\w*|taboola\w*|cookies?|popup|modal|toolbar"
    r"|trending|popular|most-?read|pagination|pager|skip-?link|masthead|widget|signup|banner"
    r"|author-?bio|byline|tags|more-?stories|read-?more|hidden|print-?only|sr-only)(?=$|[\s_-])",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SENTENCE = 40  # characters of a text that is more than a label
_LABELS = 200  # characters of prose: a page that has hardly any
_ARTICLE = 1000  # characters of prose: a page that has something to read
_MOST, _LITTLE, _NEARLY_ALL = 0.5, 0.25, 0.9  # of a page's prose
_DATA = tags("td th pre code dd dt")  # where short texts count
_FEWEST_LINKS, _LINKED = 4, 0.85  # in a list that is a menu
_HOLDERS = tags("div section article main body form table tbody tr td center")


def surroundings(root: Any) -> frozenset[int]:
    """Menus and footers that say so, by their nodes' ids; none of them if they are most of
    the page."""
    above = ancestors(root.css("main, article, h1"))
    around = [node for node in root.css(_AROUND) if node.mem_id not in above]
    found = frozenset(node.mem_id for node in around).union(_menus(root))
    if not found:
        return found
    total = len(text_of(root, frozenset()))
    return found if len(text_of(root, found)) > total * 0.2 else frozenset()


def beside(root: Any, prose: dict[int, int]) -> frozenset[int]:
    """These, and what else stands beside the text of a page."""
    declared = surroundings(root)
    whole = prose.get(root.mem_id, 0)
    above = ancestors(root.css("main, article, h1"))
    found = declared.union(
        node.mem_id
        for node in root.css("[class], [id], [style]")
        if node.mem_id not in above and _is_beside(node, prose, whole)
    )
    least = whole * _MOST if whole > _LABELS else len(text_of(root, frozenset())) * 0.2
    return found if len(text_of(root, found)) > least else declared


def _is_beside(node: Any, prose: dict[int, int], whole: int) -> bool:
    """Whether an element is called what surroundings are, or is not shown at all."""
    marks = node.attributes
    if _UNSEEN.search(marks.get("style") or ""):
        return True
    called = f"{marks.get('class') or ''} {marks.get('id') or ''}"
    if node.tag in ("body", "article", "main", "h1") or not _CALLED.search(called[:300]):
        return False
    return prose.get(node.mem_id, 0) <= whole * _LITTLE


def _is_read(tag: str, node: Any) -> bool:
    if tag in NO_TEXT or tag == "a":
        return False
    return not _UNSEEN.search(node.attributes.get("style") or "")


def prose_below(root: Any) -> dict[int, int]:
    """How many characters of text each element holds that are no links, and in stretches
    longer than a label or in a table."""
    found: dict[int, int] = {}
    open_: list[int] = [0]
    for entering, tag, node in walk(root, _is_read):
        if tag == "-text":
            open_[-1] += _said(node)
        elif entering:
            open_.append(0)
        else:
            found[node.mem_id] = open_.pop()
            open_[-1] += found[node.mem_id]
    found[root.mem_id] = open_[0]
    return found


def _said(text: Any) -> int:
    length = len((text.text_content or "").strip())
    return length if length >= _SENTENCE or text.parent.tag in _DATA else 0


def _menus(root: Any) -> Iterator[int]:
    """The lists of nothing but links, by their ids; counted on one way through the tree, since
    lists nest."""
    if len(root.css("ul a, ol a")) < _FEWEST_LINKS:
        return
    links = linked = length = 0  # so far: links, characters in links, characters
    before: list[tuple[int, int, int]] = []  # what they were where each list around begins
    links_around = 0
    for entering, tag, node in walk(root, lambda _tag, _node: True):
        if tag == "-text":
            said = len("".join((node.text_content or "").split()))
            length += said
            linked += said if links_around else 0
        elif tag == "a":
            links += entering
            links_around += 1 if entering else -1
        elif tag in ("ul", "ol") and entering:
            before.append((links, linked, length))
        elif tag in ("ul", "ol"):
            links_then, linked_then, length_then = before.pop()
            is_linked = linked - linked_then > _LINKED * (length - length_then)
            if links - links_then >= _FEWEST_LINKS and is_linked:
                yield node.mem_id


def declared_main(root: Any) -> Any:
    """The element that says it is the main one, if most of the text is in it."""
    found = root.css("main, [role=main]") or root.css("article")
    if len(found) == 1 and len(found[0].text()) > 0.4 * len(root.text()):
        return found[0]
    return root


def main_element(root: Any, prose: dict[int, int]) -> Any:
    """The innermost element that holds nearly all prose, and the page's first heading."""
    root = declared_main(root)
    heading = root.css_first("h1")
    above = ancestors([heading] if heading else [])
    whole = prose.get(root.mem_id, 0)
    while whole > _ARTICLE and (inner := _innermost(root, prose, whole)):
        if above and inner.mem_id not in above:
            break
        root = inner
    return root


def _innermost(root: Any, prose: dict[int, int], whole: int) -> Any:
    """The child that holds nearly all the prose, if one does."""
    node = root.child
    while node is not None:
        if prose.get(node.mem_id, 0) > _NEARLY_ALL * whole and node.tag in _HOLDERS:
            return node
        node = node.next
    return None
