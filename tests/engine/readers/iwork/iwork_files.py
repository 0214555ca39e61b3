"""Pages, Keynote and Numbers files of our own making: a few objects in Apple's container."""

from __future__ import annotations

import io
import struct
import zipfile

Fields = dict[int, object]  # an int, text, bytes, a message, or a list of such

_SL = 'xmlns:sl="http://developer.apple.com/namespaces/sl"'
_LS = 'xmlns:ls="http://developer.apple.com/namespaces/ls"'
_KEY = 'xmlns:key="http://developer.apple.com/namespaces/keynote2"'
_SF = (
    'xmlns:sf="http://developer.apple.com/namespaces/sf"'
    ' xmlns:sfa="http://developer.apple.com/namespaces/sfa"'
)


def varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out, value = out + bytes([value & 0x7F | 0x80]), value >> 7
    return out + bytes([value])


def message(fields: Fields) -> bytes:
    out = b""
    for number, value in fields.items():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, int):
                out += varint(number << 3) + varint(each)
                continue
            data = each.encode() if isinstance(each, str) else each
            data = message(data) if isinstance(data, dict) else data
            assert isinstance(data, bytes)
            out += varint(number << 3 | 2) + varint(len(data)) + data
    return out


def snappy(data: bytes) -> bytes:
    """A block of one literal; an element before it where there is none to copy."""
    size = len(data) - 1
    length = bytes([size << 2]) if size < 60 else bytes([61 << 2]) + size.to_bytes(2, "little")
    return varint(len(data)) + length + data


def iwa(objects: dict[int, tuple[int, Fields]]) -> bytes:
    stream = b""
    for number, (kind, fields) in objects.items():
        body = message(fields)
        info = message({1: number, 2: {1: kind, 3: len(body)}})
        stream += varint(len(info)) + info + body
    blocks = [snappy(stream[at : at + 60_000]) for at in range(0, len(stream), 60_000)]
    return b"".join(b"\0" + len(block).to_bytes(3, "little") + block for block in blocks)


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def ref(number: int) -> Fields:
    return {1: number}


def runs(*entries: tuple[int, int]) -> Fields:
    """A table of what stands from which unit on; 0 names nothing."""
    return {1: [{1: at, 2: ref(number)} if number else {1: at} for at, number in entries]}


def _style(identifier: str, name: str, parent: int = 0) -> tuple[int, Fields]:
    return 2022, {1: {1: name, 2: identifier, **({3: ref(parent)} if parent else {})}}


def pages() -> bytes:
    """A heading by a style based on another, a list, a note, a comment, a deleted word, a box
    in a group, a table in the text, and a head that stands twice."""
    text = "Boats 🚤\nThey not float\ufffc\x0e\nnets\nropes\u2028and more\nEnd"
    body: Fields = {
        3: text,
        5: runs((0, 21), (9, 22), (28, 0)),
        7: runs((0, 23), (26, 24), (46, 23)),
        9: runs((23, 30)),
        16: runs((24, 31)),
        17: runs((0, 40)),
        22: runs((14, 50), (18, 0)),
        23: runs((9, 60), (13, 0)),
    }
    return packed(
        {
            "Index/Document.iwa": iwa(
                {
                    1: (10000, {3: ref(2), 4: ref(10), 5: ref(40)}),
                    2: (10012, {1: {1: 0, 4: {1: ref(71)}}}),
                    10: (2001, body),
                    20: _style("text-3-paragraphstyle-Heading 2", "Überschrift 2"),
                    21: _style("", "", parent=20),
                    22: _style("text-1-paragraphstyle-Body", "Text"),
                    23: (2023, {11: [0, 0]}),
                    24: (2023, {11: [2, 2]}),
                    30: (2003, {1: ref(80)}),
                    31: (2008, {2: ref(32)}),
                    32: (2001, {1: 2, 3: "mostly"}),
                    40: (10011, {23: ref(41), 24: ref(41), 25: ref(41)}),
                    41: (10015, {1: [ref(42)]}),
                    42: (2001, {1: 1, 3: "The harbour board"}),
                    60: (2013, {1: ref(61)}),
                    61: (3056, {1: "Sure?", 3: ref(62), 4: [ref(63)]}),
                    62: (212, {1: "Ann"}),
                    63: (3056, {1: "Yes."}),
                    70: (2001, {3: "In a box"}),
                    71: (3008, {2: [ref(72)]}),
                    72: (2011, {4: ref(70)}),
                    80: (6007, {1: {2: ref(81)}}),
                }
            ),
            "Index/Tables/Tile.iwa": iwa(_table(81, name="Costs")),
        }
    )


def keynote() -> bytes:
    """Two slides, the second a child of the first; a title, a body, notes, a slide number."""
    inner = packed(
        {
            "Index/Document.iwa": iwa(
                {
                    1: (1, {2: ref(2)}),
                    2: (2, {3: {1: ref(3)}}),
                    3: (4, {1: [ref(4), ref(5)]}),
                    4: (4, {2: ref(10), 1: [ref(5)]}),
                    5: (4, {2: ref(20)}),
                    10: (5, {5: ref(11), 6: ref(12), 7: [ref(13)], 20: ref(13), 27: ref(14)}),
                    11: (7, {1: {4: ref(15)}}),
                    12: (7, {1: {2: ref(16)}}),
                    13: (7, {1: {4: ref(17)}}),
                    14: (15, {1: ref(18)}),
                    15: (2001, {3: "Why boats"}),
                    16: (2001, {3: "They float\nThey last", 7: runs((0, 19))}),
                    17: (2001, {3: "7"}),
                    18: (2001, {3: "Smile here."}),
                    19: (2023, {11: [2]}),
                    20: (5, {42: [ref(21)]}),
                    21: (2011, {4: ref(22)}),
                    22: (2001, {3: "Costs"}),
                }
            )
        }
    )
    return packed({"Deck.key/Index.zip": inner})


def numbers() -> bytes:
    """Two sheets; the first has a table of both layouts of cells, the second a text box."""
    return packed(
        {
            "Index/Document.iwa": iwa(
                {
                    1: (1, {1: [ref(2), ref(3)]}),
                    2: (2, {1: "Costs", 2: [ref(10)]}),
                    3: (2, {1: "Notes", 2: [ref(11)]}),
                    10: (6000, {2: ref(20)}),
                    11: (2011, {4: ref(12)}),
                    12: (2001, {3: "All paid."}),
                }
            ),
            "Index/Tables/Tile.iwa": iwa(_table(20, name="Items")),
        }
    )


def _table(number: int, *, name: str) -> dict[int, tuple[int, Fields]]:
    """item, cost, when, share; two rows, the second in the older layout of cells."""
    words = ["item", "cost", "when", "share", "boat", "oars"]
    header = [_newer(3, {3: word}) for word in range(4)]
    boat = [
        _newer(3, {3: 4}),
        _newer(10, {0: _decimal(900), 14: 1}),
        _newer(5, {2: struct.pack("<d", 86400.0)}),
        _newer(2, {1: struct.pack("<d", 0.125), 13: 2}),
    ]
    oars = [_older(3, 0x10, struct.pack("<I", 5)), _older(2, 0x20, struct.pack("<d", 40.5))]
    rows = [_row(0, header, (6, 7)), _row(1, boat, (6, 7)), _row(2, [b"", *oars], (3, 4))]
    return {
        number: (
            6001,
            {
                4: {
                    3: {1: [{1: 0, 2: ref(number + 1)}]},
                    4: ref(number + 2),
                    19: ref(number + 4),
                    22: ref(number + 3),
                },
                8: name,
                9: 1,
                22: 1,
            },
        ),
        number + 1: (6002, {5: rows}),
        number + 2: (6005, {3: [{1: key, 3: word} for key, word in enumerate(words)]}),
        number + 3: (6005, {3: [{1: 1, 6: {1: 257, 3: "EUR"}}, {1: 2, 6: {1: 258}}]}),
        number + 4: (6005, {3: [{1: 1, 10: ref(number + 5)}]}),
        number + 5: (3056, {1: "Too dear"}),
    }


def _newer(kind: int, values: dict[int, bytes | int]) -> bytes:
    flags, data = 0, b""
    for bit, value in sorted(values.items()):
        flags |= 1 << bit
        data += value if isinstance(value, bytes) else struct.pack("<I", value)
    return bytes([5, kind]) + bytes(6) + struct.pack("<I", flags) + data


def _older(kind: int, flags: int, value: bytes) -> bytes:
    """A cell with a style, a format and a formula, which stand before its value."""
    return bytes([4, kind, 0, 0]) + struct.pack("<I", flags | 0x8C) + bytes(4 + 12) + value


def _decimal(digits: int) -> bytes:
    return digits.to_bytes(14, "little") + (0x1820 << 1).to_bytes(2, "little")


def _row(number: int, cells: list[bytes], fields: tuple[int, int]) -> Fields:
    offsets, data = [], b""
    for cell in cells:
        offsets.append(len(data) if cell else 0xFFFF)
        data += cell
    listed = struct.pack(f"<{len(offsets) + 1}H", *offsets, 0xFFFF)
    return {1: number, fields[0]: data, fields[1]: listed}


def older_pages() -> bytes:
    """iWork '09: a heading, a list, a footnote, a comment, a table, a box and a head."""
    storage = '<sf:text-storage sf:kind="%s"><sf:text-body>%s</sf:text-body>%s</sf:text-storage>'
    notes = f"<sf:footnotes>{storage % ('note', '<sf:p>mostly<sf:br/></sf:p>', '')}</sf:footnotes>"
    body = (
        '<sf:p sf:style="h">Boats<sf:br/></sf:p>'
        '<sf:p sf:style="b">They <sf:span>float</sf:span><sf:footnote/><sf:br/></sf:p>'
        '<sf:p sf:style="b" sf:list-level="1">nets<sf:br/></sf:p>'
        '<sf:p sf:style="b"><sf:attachment-ref sfa:IDREF="A"/><sf:br/></sf:p>'
    )
    table = (
        '<sf:attachment sfa:ID="A"><sf:tabular-model sf:num-header-rows="1"><sf:grid>'
        '<sf:datasource><sf:t sf:ct="0"><sf:ct sfa:s="item"/></sf:t><sf:t><sf:ct sfa:s="cost"/>'
        '</sf:t><sf:t sf:ct="255"><sf:ct sfa:s="boat"/></sf:t><sf:n sf:v="900"/>'
        '<sf:f sf:ct="256"><sf:fo sf:fs="=1"/><sf:r><sf:rn sf:v="940.5"/></sf:r></sf:f>'
        "</sf:datasource></sf:grid></sf:tabular-model></sf:attachment>"
    )
    comment = f"<sf:annotation>{storage % ('textbox', '<sf:p>Sure?</sf:p>', '')}</sf:annotation>"
    return packed(
        {
            "index.xml": (
                f'<sl:document {_SL} {_SF}><sl:metadata><sl:title><sf:string sfa:string="Harbour"/>'
                "</sl:title></sl:metadata><sl:stylesheet><sf:styles>"
                '<sf:paragraphstyle sf:ident="h1" sf:name="Heading 1"/>'
                '<sf:paragraphstyle sf:parent-ident="h1" sfa:ID="h"/>'
                '<sf:paragraphstyle sf:ident="b" sf:name="Body"/></sf:styles></sl:stylesheet>'
                f"<sl:drawables><sl:page-group>{storage % ('textbox', '<sf:p>In a box</sf:p>', '')}"
                f"</sl:page-group></sl:drawables>{table}<sf:annotations>{comment}</sf:annotations>"
                f"<sf:headers><sf:header>{storage % ('header', '<sf:p>The board</sf:p>', '')}"
                f"</sf:header></sf:headers>{storage % ('body', body, notes)}</sl:document>"
            ).encode()
        }
    )


def older_keynote() -> bytes:
    text = "<sf:text-storage><sf:text-body><sf:p>%s</sf:p></sf:text-body></sf:text-storage>"
    slide = (
        f"<key:slide><key:notes>{text % 'Smile.'}</key:notes><key:title-placeholder>"
        f"{text % 'Why'}</key:title-placeholder><key:page>{text % 'They float'}</key:page>"
        "</key:slide>"
    )
    listed = f"<key:slide-list><key:slide/>{slide}</key:slide-list>"
    master = f"<key:theme-list>{text % 'Not a slide'}</key:theme-list>"
    deck = f"<key:presentation {_KEY} {_SF}>{master}{listed}</key:presentation>"
    return packed({"index.apxl": deck.encode()})


def older_numbers() -> bytes:
    cells = (
        '<sf:t sf:ct="257"><sf:ct sfa:s="item"/></sf:t><sf:t><sf:ct sfa:s="paid"/></sf:t>'
        '<sf:t sf:ct="255"><sf:ct sfa:s="boat"/></sf:t><sf:d sf:cell-date="86400"/>'
        '<sf:pm sf:ct="255"><sf:menu-choices><sf:t sfa:ID="T"><sf:ct sfa:s="oars"/></sf:t>'
        '</sf:menu-choices><sf:proxied-cell-ref sfa:IDREF="T"/></sf:pm><sf:cb sf:v="1"/>'
    )
    table = (
        '<sf:tabular-model sf:name="Items" sf:name-is-visible="true" sf:num-header-rows="2">'
        f"<sf:grid><sf:datasource>{cells}</sf:datasource></sf:grid></sf:tabular-model>"
    )
    sheet = f'<ls:workspace ls:workspace-name="Costs">{table}</ls:workspace>'
    return packed({"index.xml": f"<ls:document {_LS} {_SF}>{sheet}</ls:document>".encode()})
