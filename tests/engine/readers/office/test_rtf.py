from __future__ import annotations

import pytest

from engine.readers.registry import read


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (r"one {\b two} three", "one two three"),
        (r"one{\*\unknown gone {\b gone}} two", "one two"),
        (r"one{\*" + "\r\n" + r"\unknown gone} two", "one two"),
        (r"one{\*\unknown} two", "one two"),
        (r"one {\b\*\i two}", "one two"),
        (r"one{\pict\bin4 }}{{ffff} two", "one two"),
        (r"one{\*\bin3 {}{two} three", "onetwo three"),
        (r"one\bin-4 two", "onetwo"),
        (r"one{\*\fldinst gone\}} two", "one two"),
        (r"caf\'e9 \'80", "café €"),
        (r"\u8364 ?\uc2\u233 ''s\uc0\u955 n", "€ésλn"),
        (r"\u8364 \b ?", "€?"),
        (r"\fs20-3 \b-x", "-3 -x"),
        (r"one\line two\~\{\}\_\\", "one\ntwo {}-\\"),
        ("one\\\r\ntwo\\\nthree", "one\n\ntwo\n\nthree"),
        (r"{\v hidden}seen\plain{\deleted gone}", "seen"),
        (r"{\fonttbl{\f1\fcharset204 Arial;}}{\f1 \'ef\'ee}\'ef", "поï"),
        (r"one} two\par three", "one two\n\nthree"),
        ("one\\", "one}"),
    ],
)
def test_what_stands_in_a_group_is_read_or_left_out(inside: str, said: str) -> None:
    data = rb"{\rtf1\ansi " + inside.encode("latin-1") + b"}"
    assert read(data, "a.rtf").text == said
