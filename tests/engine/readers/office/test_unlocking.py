from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest

from engine.domain.errors import ReadError
from engine.readers.office.unlocking import unlocked
from engine.readers.parts import Input, Section
from engine.readers.registry import parts, read
from tests.engine.readers.office import old_office
from tests.engine.readers.office.locked_files import locked_doc, locked_package
from tests.engine.readers.packages import docx, pptx, xlsx

PASSWORD = "open sesame, größer"
LOCKED: dict[str, tuple[Callable[[], bytes], Callable[[], bytes]]] = {
    "a.docx": (docx, lambda: locked_package(docx(), PASSWORD)),
    "a.pptx": (pptx, lambda: locked_package(pptx(), PASSWORD)),
    "a.xlsx": (xlsx, lambda: locked_package(xlsx(), PASSWORD)),
    "a.doc": (old_office.doc, lambda: locked_doc(PASSWORD)),
}
each_format = pytest.mark.parametrize("name", LOCKED)


def text_of(data: bytes, name: str, *passwords: str) -> str:
    (part,) = parts(Input.of(data, name, passwords))
    assert isinstance(part, Section)
    return part.read().text


@each_format
def test_a_password_that_fits_opens_the_file(name: str) -> None:
    plain, locked = (make() for make in LOCKED[name])
    assert text_of(locked, name, "wrong", PASSWORD, "wrong too") == read(plain, name).text


@each_format
@pytest.mark.parametrize("passwords", [(), ("wrong",), ("",)])
def test_none_that_fits_says_what_can_be_done(name: str, passwords: tuple[str, ...]) -> None:
    with pytest.raises(ReadError) as caught:
        text_of(LOCKED[name][1](), name, *passwords)
    assert caught.value.failure.code == "password"
    assert "python -m engine passwords add" in caught.value.failure.hint
    assert not any(each and each in str(caught.value) for each in passwords)


def test_a_workbook_that_excel_locked_by_itself_is_open_to_all() -> None:
    assert text_of(locked_package(xlsx(), "VelvetSweatshop"), "a.xlsx")


@each_format
def test_what_is_not_locked_is_left_as_it_is(name: str) -> None:
    source = Input.of(LOCKED[name][0](), name, (PASSWORD,))
    assert unlocked(source) is source


@pytest.mark.parametrize("at", [520, 1030, 1600, 2600, 4000, 5000, 7000])
def test_a_damaged_one_ends_as_a_read_error_or_text(at: int) -> None:
    data = bytearray(locked_package(docx(), PASSWORD))
    data[at : at + 40] = bytes(40)
    with contextlib.suppress(ReadError):
        assert text_of(bytes(data), "a.docx", PASSWORD)
    with contextlib.suppress(ReadError):
        assert text_of(bytes(data[:at]), "a.docx", PASSWORD)
