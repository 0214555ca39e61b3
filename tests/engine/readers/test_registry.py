from __future__ import annotations

import contextlib
import subprocess
import sys

import pytest

from engine.domain.errors import ReadError
from engine.readers.registry import read, supported
from tests.engine.readers.office import old_office
from tests.engine.readers.packages import docx, xlsx, zipped
from tests.engine.readers.pdf.pdf_samples import pdf, report_pdf

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def scan() -> bytes:
    """A page that draws a one-pixel picture and no text."""
    image = "BI /W 1 /H 1 /CS /G /BPC 8 ID x EI"
    return pdf([[]]).replace(
        b"<< /Length 0 >>\nstream\n\nendstream",
        f"<< /Length {len(image)} >>\nstream\n{image}\nendstream".encode(),
    )


@pytest.mark.parametrize(
    ("name", "data", "code", "skipped"),
    [
        ("a.txt", b"", "empty", True),
        ("a.md", b" \n\n ", "empty", True),
        ("a.txt", bytes(range(256)) * 8, "binary", True),
        ("a.qqq", bytes(range(256)) * 8, "unsupported", True),
        ("a.png", b"\x89PNG\r\n", "damaged", False),
        ("a.arw", b"II*\0" + bytes(range(256)), "unsupported", True),
        ("a.rw2", b"IIU\0" + bytes(range(256)), "unsupported", True),
        ("a.zip", zipped({}), "empty", True),
        ("a.pages", b"PK\x03\x04broken", "damaged", False),
        ("a.pub", OLE, "unsupported", True),
        ("a.doc", OLE, "damaged", False),
        ("a.ppt", old_office.compound({"PP40": b"x"}), "unsupported", True),
        ("a.doc", old_office.compound({"WordDocument": b"x"}), "damaged", False),
        ("a.ppt", bytes(range(256)) * 8, "damaged", False),
        ("a.rtf", b"\\rtf without a group", "damaged", False),
        ("a.rtf", b"{\\rtf1 {\\*\\x unseen}}", "no_text", True),
        ("a.odt", b"neither ZIP nor XML", "damaged", False),
        ("a.odt", b"PK\x03\x04broken", "damaged", False),
        ("a.epub", zipped({"META-INF/container.xml": "<x/>"}), "damaged", False),
        ("a.fb2", b"<html><p>text</p></html>", "damaged", False),
        ("a.ipynb", b"[1, 2]", "damaged", False),
        ("a.ics", b"BEGIN:VCALENDAR\nEND:VCALENDAR", "no_text", True),
        ("a.srt", b"no times here", "no_text", True),
        ("a.mbox", b"no messages here", "no_text", True),
        (
            "a.odt",
            zipped(
                {
                    "content.xml": "<x/>",
                    "META-INF/manifest.xml": "<m><encryption-data/></m>",
                }
            ),
            "password",
            False,
        ),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password", False),
        (
            "a.xls",
            OLE + b"\x09\x08\x10\x00\x00\x06" + bytes(14) + b"\x2f\x00\x04\x00abcd",
            "password",
            False,
        ),
        ("a.docx", b"no package at all", "damaged", False),
        ("a.docx", b"PK\x03\x04broken", "damaged", False),
        (
            "a.docx",
            zipped({"[Content_Types].xml": "", "word/document.xml": ""}),
            "damaged",
            False,
        ),
        (
            "a.xlsx",
            zipped({"[Content_Types].xml": "", "xl/workbook.xml": "<"}),
            "damaged",
            False,
        ),
        ("a.pdf", b"%PDF-1.4 and then nothing", "damaged", False),
        ("a.pdf", b"not one", "damaged", False),
        ("a.pdf", pdf([[]]), "no_text", True),
        ("scan.pdf", scan(), "no_text", True),
        ("a.html", b"<html><script>x</script></html>", "no_text", True),
        ("a.csv", b";;;\n;;", "no_text", True),
    ],
)
def test_what_cannot_be_read_says_so_in_plain_words(
    name: str, data: bytes, code: str, skipped: bool
) -> None:
    with pytest.raises(ReadError) as caught:
        read(data, name)
    failure = caught.value.failure
    assert (failure.code, caught.value.skipped) == (code, skipped)
    assert failure.message.endswith(".")
    assert failure.hint or skipped


def test_a_scan_is_told_from_an_empty_page() -> None:
    with pytest.raises(ReadError, match="only pictures"):
        read(scan(), "scan.pdf")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("wrong.txt", report_pdf()),
        ("none", docx()),
        ("page", b"<!doctype html><p>Elm"),
        ("README", b"Elm"),
        ("a.unknown", "Elm größer".encode("utf-16")),
        ("a.xls", xlsx()),
        ("a.doc", b"{\\rtf1 Elm}"),
        ("a.doc", b"<html><p>Elm</html>"),
        ("a.doc", b"Elm is plain text."),
    ],
)
def test_content_outweighs_the_name(name: str, data: bytes) -> None:
    assert read(data, name).text


def test_supported_is_decided_by_the_suffix() -> None:
    assert all(supported(name) for name in ("a.PDF", "b.eml", "c.PNG", "Makefile", "c.whatever"))
    assert not any(supported(name) for name in ("a.HEIC", "b.rar", "c.exe", "d.mp4"))


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8-sig", "Größe"),
        ("utf-16", "Größe in cm"),
        ("utf-32", "Größe"),
        ("utf-16-le", "Size in centimetres"),
        ("utf-16-be", "Size in centimetres"),
        ("cp1252", "Größe: 5 € für „alle“ – und mehr als genug davon"),
        ("cp1251", "Результаты исследования показаны в таблице и опубликованы."),
        ("koi8_r", "Результаты исследования показаны в таблице и опубликованы."),
        ("gb18030", "今天的天气很好，我们都要去公园里散步，这是他们说的。" * 3),
        ("big5", "今天的天氣很好，我們都要去公園裡散步，這是他們說的。" * 3),
        ("shift_jis", "今日はとても良い天気です。私たちは公園を散歩しました。" * 3),
        ("euc_kr", "오늘은 날씨가 아주 좋습니다. 우리는 공원에서 산책을 했습니다." * 3),
    ],
)
def test_encodings(encoding: str, text: str) -> None:
    assert read(text.encode(encoding), "a.txt").text == text


def test_broken_utf8_stays_utf8() -> None:
    data = ("Größe und Höhe über alles. " * 30).encode() + b"\xff" + " für".encode()
    assert read(data, "a.txt").text.startswith("Größe und Höhe")


def test_text_can_be_stored_whatever_a_file_holds() -> None:
    document = read(b"Subject: a\xff\x00b\nFrom: \xfe\n\nbody \x00 \xff\n", "a.eml")
    assert "\0" not in document.text
    document.text.encode("utf-8")


def test_an_encrypted_pdf_asks_for_a_copy_without() -> None:
    encrypt = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <" + b"00" * 32 + b"> /U <" + b"11" * 32
    data = report_pdf().replace(b"/Info 5 0 R", encrypt + b"> /P -4 >> /ID [<00> <00>]")
    with pytest.raises(ReadError) as caught:
        read(data, "a.pdf")
    assert caught.value.failure.code == "password"


def test_hostile_nesting_is_read_without_recursion() -> None:
    assert "deep" in read(b"<div>" * 20_000 + b"deep", "a.html").text


def test_importing_the_registry_is_cheap() -> None:
    script = (
        "import sys\nimport engine.readers.registry, engine.readers.isolation.sandbox\n"
        "heavy = {'torch', 'lancedb', 'numpy', 'lxml', 'pypdfium2', 'selectolax', 'docx', 'pptx'}\n"
        "heavy |= {'PIL', 'cv2'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.rtf", b"{\\rtf1 " + b"{" * 200_000),
        ("a.tex", b"\\begin{verbatim}\n" * 20_000),
        ("a.adoc", b"".join(b"-" * n + b"\n" for n in range(4, 1_000))),
        ("a.vcf", b"BEGIN:VCARD\nFN:" + b"a\n " * 100_000 + b"\nEND:VCARD\n"),
        ("a.mbox", b"\n\nFrom " * 100_000),
        ("a.ipynb", b"[" * 100_000),
        ("a.fb2", b"<FictionBook><body>" + b"<section>" * 50_000 + b"<p>deep</p>"),
        ("a.odt", zipped({"META-INF/manifest.xml": "", "content.xml": "<section>" * 50_000})),
        ("a.doc", old_office.doc()[:3000]),
        ("a.ppt", old_office.ppt()[:3000]),
    ],
)
@pytest.mark.timeout(10)
def test_hostile_bytes_cost_little_and_end_as_a_document_or_a_read_error(
    name: str, data: bytes
) -> None:
    with contextlib.suppress(ReadError):
        assert read(data, name).text


def test_a_book_that_is_a_bomb_is_not_unpacked() -> None:
    book = zipped(
        {
            "META-INF/container.xml": '<c><rootfile full-path="c.opf"/></c>',
            "c.opf": '<package><manifest><item id="a" href="a" media-type="text/html"/></manifest>'
            '<spine><itemref idref="a"/></spine></package>',
            "a": " " * (201 << 20),
        }
    )
    with pytest.raises(ReadError) as caught:
        read(book, "a.epub")
    assert caught.value.failure.code == "memory"
