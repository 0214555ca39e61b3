"""Inputs to start from for what has no sample, and the containers that fuzzed bytes go into."""

from __future__ import annotations

import io
import struct
from functools import cache
from zipfile import ZipFile

from engine.readers.archives.sevenzip import _Streams
from engine.readers.iwork import iwa, snappy
from engine.readers.parts import Input
from tests.engine.readers.archives import packing
from tests.engine.readers.books import palm_files
from tests.engine.readers.iwork import iwork_files
from tests.engine.readers.mail import letters
from tests.engine.readers.office import old_workbooks as workbooks
from tests.engine.readers.pdf.pdf_bytes import PdfBytes, words
from tests.engine.readers.pictures import image_samples
from tests.engine.readers.text.test_captions import ASS, TTML

FILES = {"harbour/tide.txt": b"The tide turns. " * 9, "größe.txt": b"Nine boats.", "e": b""}
_CODE = {
    "py": "class Pump:\n    def start(self):\n        pass\n",
    "js": "export class A {\n  run(x) {\n  }\n}\nconst f = (a, b) => {\n}\n",
    "java": "public class A {\n  int run(int x) {\n    return x;\n  }\n}\n",
    "go": "type T struct {\n}\nfunc (t T) F() int {\n}\n",
    "rs": "impl A {\n    pub fn f() -> u8 { 1 }\n}\n",
    "rb": "class A\n  def f\n  end\nend\n",
    "sql": "-- all\nSELECT *\nFROM t;\n",
    "css": "a,\nb {\n color: red }\n@media x {\n a {}\n}\n",
    "f90": "module m\n subroutine s\n end\nend\n",
    "hs": "f :: Int\nf = 1\n{- no -}\n",
    "mk": "all: a\n\tb\ndefine X\n",
}
CODE_SUFFIXES = " ".join(_CODE)
_TEXTS = (
    "The harbour\r\n\r\nGrößer über alles, said Ann.\n\n- nets\n- ropes\r\n\r\n| a | b |\n",
    "Гавань построили в 1871 году. Лодки стоят в ней.\n\n港は古い。船がある。\n",
)


def captions() -> list[bytes]:
    return [
        b"\x02" + b"0:00:01.500,0:00:03.000\nThe pump\nruns.\n",
        b"\x03" + b"{1}{1}20\n{30}{60}{y:i}The pump,|runs.\n",
        b"\x04" + b"[ti:Elm]\n[00:01.50][00:09.1]The pump\n[00:03.00]<00:04.0>runs.\n",
        b"\x05" + ASS.encode(),
        b"\x06" + TTML.encode(),
    ]


def code() -> list[bytes]:
    return [bytes([number]) + text.encode() for number, text in enumerate(_CODE.values())]


def encoded_texts() -> list[bytes]:
    western = [_TEXTS[0].encode(name) for name in ("utf-8-sig", "utf-16", "utf-16-be", "cp1252")]
    eastern = [_TEXTS[1].encode(name) for name in ("utf-8", "utf-32", "utf-16-le", "utf-7")]
    japanese = _TEXTS[1].partition("\n\n")[2]
    return [
        *western,
        *eastern,
        _TEXTS[1][:48].encode("koi8-r"),
        *(japanese.encode(name) for name in ("shift_jis", "iso2022_jp", "gb18030")),
    ]


def annotated_pdfs() -> list[bytes]:
    made = PdfBytes()
    kinds = (b"/Text /T (Ann)", b"/FreeText", b"/Widget /FT /Tx /T (name) /V (Elm)")
    notes = [
        made.add(b"<< /Type /Annot /Subtype %s /Contents (Sure?) /Rect [9 9 90 90] >>" % kind)
        for kind in kinds
    ]
    made.page(words("The harbour", "is old."), notes=notes)
    made.catalogue = b"/AcroForm << /Fields [%d 0 R] >>" % notes[-1]
    return [made.bytes()]


def zips_cut_off() -> list[bytes]:
    whole = [packing.zipped(FILES), packing.zipped(FILES, method=0), packing.streamed_zip(FILES)]
    return [*whole, *(each[: each.find(b"PK\x01\x02")] for each in whole)]


@cache
def _seven_zip() -> bytes:
    return packing.seven_zipped(FILES)


def in_seven_zip(header: bytes) -> bytes:
    """A 7z whose table of contents is ``header``; the packed streams are those of a sample."""
    return packing.seven_zip_of(packing.seven_zip_parts(_seven_zip())[0], header)


def seven_zip_headers() -> list[bytes]:
    """The table of contents, and as it is packed."""
    header = _Streams(Input.of(_seven_zip(), "a.7z")).header()
    return [header, packing.seven_zip_parts(_seven_zip())[1]]


def in_iwa(stream: bytes) -> bytes:
    """A document whose objects are ``stream``, in blocks of one literal each."""
    pieces = [stream[at : at + 60_000] for at in range(0, len(stream), 60_000)]
    blocks = [iwork_files.snappy(piece) for piece in pieces]
    framed = b"".join(b"\0" + len(each).to_bytes(3, "little") + each for each in blocks)
    return iwork_files.packed({"Index/Document.iwa": framed})


def iwa_of_pages() -> list[bytes]:
    return [_objects(iwork_files.pages())]


def iwa_of_keynote() -> list[bytes]:
    return [_objects(iwork_files.keynote())]


def iwa_of_numbers() -> list[bytes]:
    return [_objects(iwork_files.numbers())]


def _objects(package: bytes) -> bytes:
    """The objects of all streams in one."""
    found = b""
    with ZipFile(io.BytesIO(package)) as archive:
        for data in iwa._streams(archive):
            at = 0
            while at < len(data):
                size = int.from_bytes(data[at + 1 : at + 4], "little")
                found += snappy.unpacked(data[at + 4 : at + 4 + size], max_bytes=1 << 20)
                at += 4 + size
    return found


def snappy_blocks() -> list[bytes]:
    literal = iwork_files.snappy(b"The tide turns.")
    copies = bytes([29, 3 << 2]) + b"tide" + bytes([1 | 4 << 2, 4]) + bytes([2 | 9 << 2, 4, 0])
    return [literal, copies + bytes([3 | 6 << 2, 1, 0, 0, 0])]


def books() -> list[bytes]:
    kinds = (palm_files.PLAIN, palm_files.PHRASES)
    return [*(palm_files.mobi(packing=kind) for kind in kinds), palm_files.palm_text()]


def palm_records() -> list[bytes]:
    return [palm_files.palmdoc(palm_files.MOBI.encode())]


def phrase_records() -> list[bytes]:
    """How long the dictionary is, the dictionary, and a record."""
    words_ = [(b"tide ", True), (bytes([255, 255]), False), (b"turns", True)]
    dictionary = palm_files.cdic(words_)
    return [struct.pack(">H", len(dictionary)) + dictionary + bytes([255, 254, 253])]


def old_workbooks() -> list[bytes]:
    return [workbooks.xls_stream()]


def binary_sheets() -> list[bytes]:
    """A sheet and the styles of its cells in one."""
    return [workbooks.xlsb_styles() + workbooks.xlsb_sheet(), workbooks.xlsb_sheet()]


def packed_rtfs() -> list[bytes]:
    rtf = letters.rtf_of_page()
    copied = bytes([0b10]) + b"a" + struct.pack(">H", 207 << 4 | 9) + bytes([1, 0xCF, 0xF0])
    return [
        letters.literal(rtf),
        struct.pack("<IIII", len(copied) + 12, 40, 0x75465A4C, 0) + copied,
        struct.pack("<IIII", len(rtf) + 12, len(rtf), 0x414C454D, 0) + rtf,
    ]


def pages_in_rtf() -> list[bytes]:
    return [letters.rtf_of_page()]


def replies() -> list[bytes]:
    forwarded = "-----Original Message-----\nFrom: Ann\nSent: Monday\nTo: Bob\n\nHas it?\n"
    german = "Am 2. Jan. 2023 um 10:00 schrieb Ann <a@b.org>:\n> Ist es da?\n"
    return [letters.REPLY.encode(), forwarded.encode(), german.encode()]


def tables() -> list[bytes]:
    return [b'name;amount\n"Smith; Jones";12\n\nBrown;"7\n8"\n', b"a\tb\r\n1\t2\r\n" * 4]


def member_names() -> list[bytes]:
    listed = "a/b.txt\0a/b.txt\0C:\\x\\..\\y\0../../etc/passwd\0größe\0"
    return [listed.encode(), listed.encode("cp850"), "гавань.txt\0лодки".encode("cp866")]


def pictures() -> list[bytes]:
    from PIL import ExifTags, Image

    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = "The pier"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = b"UNICODE\0T\0i\0d\0e\0"
    small = Image.new("L", (32, 32), 200)
    kinds = {"JPEG": {"comment": b"Boats"}, "TIFF": {}, "GIF": {"comment": b"Boats"}, "WEBP": {}}
    return [image_samples.saved(small, kind, exif=exif, **more) for kind, more in kinds.items()]


def numbers() -> list[bytes]:
    """Places of pieces and lines, four bytes each."""
    column = b"".join(bytes([x, y * 10, 90, 8]) for x in (0, 120) for y in range(9))
    return [column, bytes([50, 0, 120, 12]) + column, column[::-1]]
