"""Whether a rewritten text has the numbers that it should have. Pure.

The trap: a number may be written otherwise in another language (1,200.50 and 1.200,50), so
values are compared, not characters; and what was left out on purpose is no fault when a text is
shortened.
"""

from __future__ import annotations

from collections import Counter

from engine.answering.figures import missing_date, missing_number, numbers_in


def problem_of(before: str, after: str, *, may_leave_out: bool) -> str:
    """What is wrong with the numbers of ``after``, "" when nothing is."""
    if not after.strip():
        return "nothing was written"
    if invented := missing_number(after, before) or missing_date(after, before):
        return f"{invented} is not in the original"
    if may_leave_out:
        return ""
    if lost := missing_number(before, after) or missing_date(before, after):
        return f"{lost} is missing"
    told, kept = _digits(before), _digits(after)
    fewer = [value for value, count in told.items() if kept[value] < count]
    return f"{fewer[0]} is missing" if fewer else ""


def _digits(text: str) -> Counter[str]:
    """How often each number stands there in figures."""
    return Counter(one.shown for one in numbers_in(text) if one.shown.isdigit())
