"""Text in every encoding, and offsets that stay meaningful."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.errors import ReadError
from engine.readers.encodings.decoding import decode, looks_binary
from engine.readers.registry import read
from tests.engine.readers.promises import check_invariants

GERMAN = "Die Brücke über die Ähre wird größer; Käufer müssen früh da sein, hört man."
FRENCH = "L'élève est arrivé très tôt à l'école où il a déjà mangé des pâtes, ça va."
POLISH = "Zażółć gęślą jaźń. Książka leży na stole, a dzieci śpią już od godziny."
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy. Děti šly do školy pěšky každý den."
GREEK = "Η γέφυρα είναι κλειστή από τον Μάρτιο. Οι κάτοικοι περιμένουν την επισκευή."
TURKISH = "Köprü bu yıl kapalı. Şehirde yaşayan insanlar değişikliği bekliyor, çünkü ışık yok."
HEBREW = "הגשר סגור מאז חודש מרץ. התושבים מחכים לתיקון שלו כבר זמן רב."
ARABIC = "الجسر مغلق منذ شهر مارس. السكان ينتظرون إصلاحه منذ وقت طويل."
LATVIAN = "Tilts ir slēgts kopš marta. Iedzīvotāji gaida, kad to salabos, un ļoti žēlojas."
THAI = "สะพานปิดตั้งแต่เดือนมีนาคม ชาวบ้านกำลังรอการซ่อมแซมอยู่"
RUSSIAN = "Мост закрыт с марта. Жители города ждут, когда его наконец починят."
UKRAINIAN = "Міст закритий з березня. Мешканці їдуть іншим шляхом, бо її ще не відкрили."
JAPANESE = "橋は三月から閉まっています。住民は修理を待っています。とても長いです。"
KOREAN = "다리는 삼월부터 닫혀 있습니다. 주민들은 수리를 기다리고 있습니다."
CHINESE = "这座桥从三月起关闭。居民们正在等待修理，已经很长时间了。"
TAIWANESE = "這座橋從三月起關閉。居民們正在等待修理，已經很長時間了。"
VIETNAMESE = "Cây cầu đã đóng cửa từ tháng ba. Người dân đang chờ đợi sửa chữa nó."

WRITTEN = [
    ("cp1252 mac-roman cp850", GERMAN),
    ("cp1252 iso8859-15 cp850", FRENCH),
    ("cp1250 iso8859-2 cp852", POLISH),
    ("cp1250 iso8859-2 cp852", CZECH),
    ("cp1253 iso8859-7", GREEK),
    ("cp1254 iso8859-9", TURKISH),
    ("cp1255 iso8859-8", HEBREW),
    ("cp1256 iso8859-6", ARABIC),
    ("cp1257 iso8859-13", LATVIAN),
    ("cp874 tis-620", THAI),
    ("cp1251 koi8-r cp866 cp855 iso8859-5 mac-cyrillic", RUSSIAN),
    ("cp1251 koi8-u", UKRAINIAN),
    ("cp932 euc_jp iso2022_jp", JAPANESE),
    ("cp949 euc_kr johab iso2022_kr", KOREAN),
    ("gb18030 hz", CHINESE),
    ("big5", TAIWANESE),
]
UNICODE = "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [(encoding, text) for encodings, text in WRITTEN for encoding in encodings.split()],
)
def test_legacy_encodings(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", UNICODE.split())
@pytest.mark.parametrize("text", [text for _, text in WRITTEN])
def test_unicode_with_and_without_a_mark(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_vietnamese_is_written_with_accents_of_their_own() -> None:
    parted = "".join(
        char if char.encode("cp1258", "ignore") else _base_and_tone(char) for char in VIETNAMESE
    )
    assert unicodedata.normalize("NFC", decode(parted.encode("cp1258"))) == VIETNAMESE


def _base_and_tone(char: str) -> str:
    """A letter as the page has it: with its circumflex or horn, its tone apart."""
    letters = unicodedata.normalize("NFD", char)
    tone = next(mark for mark in letters if mark in "\u0300\u0301\u0303\u0309\u0323")
    return unicodedata.normalize("NFC", letters.replace(tone, "")) + tone


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "name;city\nMüller;Köln\n"),
        ("cp1252", "José"),
        ("cp1250", "imię;miasto\nŁukasz;Łódź\n"),
        ("cp1251", "Привет"),
        ("cp1252", "Größe: 5 € für „alle“ – und mehr als genug davon"),
        ("cp932", "名前,住所\n田中,東京都\n"),
    ],
)
def test_a_few_words_are_enough(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_utf7_only_where_every_plus_sign_is_one() -> None:
    assert decode("Größe, Brücke, Käufer".encode("utf-7")) == "Größe, Brücke, Käufer"
    assert decode(b"a +foo- b +bar- c +baz- d 1+1") == "a +foo- b +bar- c +baz- d 1+1"


def test_escape_codes_of_terminals_are_no_encoding() -> None:
    assert decode(b"\x1b[31mred\x1b[0m and plain") == "\x1b[31mred\x1b[0m and plain"


def test_every_line_end_is_one() -> None:
    assert decode(b"a\r\nb\rc\nd\fe\vf") == "a\nb\nc\nd\ne\nf"
    assert decode("ä\x85b\r\nc".encode()) == "ä\nb\nc"


def test_marks_of_direction_are_kept() -> None:
    text = "\u200fשלום\u200e (hello) \u202bאב\u202c"
    assert decode(text.encode()) == text


def test_a_script_that_begins_late_is_seen() -> None:
    late = "plain words only. " * 20_000 + POLISH * 3
    assert decode(late.encode("cp1250")) == late


@given(st.binary(max_size=300))
def test_bytes_are_text_or_refused(data: bytes) -> None:
    if looks_binary(data):
        with pytest.raises(ReadError, match="no text"):
            decode(data)
    else:
        assert "\r" not in decode(data)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"]), max_size=200))
def test_utf8_is_never_mistaken(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")


@given(st.text(st.sampled_from("aä \n\r\f.-#|"), min_size=1, max_size=80))
def test_offsets_are_those_of_the_decoded_file(written: str) -> None:
    text = decode(written.encode())
    if not text.strip():
        return
    document = read(written.encode(), "a.md")
    check_invariants(document)
    lines = text.split("\n")
    for segment in document.segments:
        span = segment.span
        found = document.text[segment.start : segment.start + segment.length]
        assert text[span.start : span.end] == found
        assert span.first_line is not None
        assert found == lines[span.first_line - 1]
