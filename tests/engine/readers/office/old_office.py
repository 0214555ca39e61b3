"""Old Office files of our own making: the container, and the few records a reader looks at."""

from __future__ import annotations

from struct import pack

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file of streams in storages at any depth, all in whole sectors."""
    entries: list[tuple[str, int, int, bytes]] = []  # name, kind, storage, content
    storages: dict[str, int] = {}
    for path, content in streams.items():
        *folders, name = path.split("/")
        inside = 0
        for depth, folder in enumerate(folders, start=1):
            way = "/".join(folders[:depth])
            if way not in storages:
                storages[way] = len(entries) + 1
                entries.append((folder, 1, inside, b""))
            inside = storages[way]
        entries.append((name, 2, inside, content.ljust(4096, b"\0")))
    body, fat, starts = b"", [_FAT, _FAT], {}
    for number, (_, kind, _, content) in enumerate(entries, start=1):
        if kind == 2:
            starts[number] = len(fat)
            count = -(-len(content) // 512)
            fat += [*range(len(fat) + 1, len(fat) + count), _END]
            body += content.ljust(count * 512, b"\0")
    directory = _entry("Root Entry", 5, _FREE, _child(entries, 0), _END, 0)
    for number, (name, kind, storage, content) in enumerate(entries, start=1):
        right = _child(entries, storage, after=number)
        child = _child(entries, number) if kind == 1 else _FREE
        directory += _entry(name, kind, right, child, starts.get(number, 0), len(content))
    directory = directory.ljust(-(-len(directory) // 512) * 512, b"\0")
    first = len(fat)
    fat += [*range(first + 1, first + len(directory) // 512), _END]
    table = pack(f"<{len(fat)}I", *fat).ljust(1024, b"\xff")
    assert len(table) == 1024
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += pack(
        "<HHHHH6xIIIIIIIIII", 62, 3, 0xFFFE, 9, 6, 0, 2, first, 0, 4096, _END, 0, _END, 0, 0
    )
    return head.ljust(512, b"\xff") + table + body + directory


def _child(entries: list[tuple[str, int, int, bytes]], storage: int, *, after: int = 0) -> int:
    """The first entry of a storage, or the next ``after`` one: a tree that only goes right."""
    for number, entry in enumerate(entries, start=1):
        if number > after and entry[2] == storage:
            return number
    return _FREE


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    raw = (name + "\0").encode("utf-16-le")
    head = raw.ljust(64, b"\0") + pack("<HBBIII", len(raw), kind, 1, _FREE, right, child)
    return head + bytes(36) + pack("<IQ", start, size)


def doc() -> bytes:
    """A heading, a field, a list item and a table; the text stands in two pieces, the first
    in Unicode and behind the second."""
    wide = "Minutes of the größer meeting\r"
    narrow = (
        'Present were \x13HYPERLINK "x"\x14all\x15 members.\rBuy a boat\r'
        "item\x07cost\x07\x07boat\rlarge\x07900\x07\x07oars\x0740\x07\x07The end.\r"
    )
    raw = narrow.encode("cp1252")
    start_wide = 2048 + 512
    runs: list[tuple[int, bytes]] = []
    at = 2048
    in_table, ends_row = pack("<HB", 0x2416, 1), pack("<HB", 0x2417, 1)
    listed = pack("<HH", 0x460B, 1)
    for line in narrow.replace("\r", "\r\n").replace("\x07", "\x07\n").split("\n"):
        properties = listed if line.startswith("Buy") else b""
        if line.endswith("\x07") or line.startswith("boat"):
            properties = in_table + (ends_row if line == "\x07" else b"")
        runs.append((at, pack("<H", 0) + properties))
        at += len(line)
    runs[-1] = (start_wide, pack("<H", 1))
    page = _paragraph_page(runs, start_wide + 2 * len(wide))
    pieces = pack("<III", 0, len(wide), len(wide) + len(narrow))
    pieces += pack("<HIH", 0, start_wide, 0) + pack("<HIH", 0, 2 * 2048 | 0x40000000, 0)
    clx = b"\x02" + pack("<I", len(pieces)) + pieces
    bins = pack("<III", 2048, start_wide + 2 * len(wide), 3)
    main = bytearray(1536)
    main[0:12] = pack("<HH6xH", 0xA5EC, 0xC1, 0x0200)
    main[76:80] = pack("<I", len(wide) + len(narrow))
    main[258:266] = pack("<II", 0, len(bins))
    main[418:426] = pack("<II", len(bins), len(clx))
    text = raw.ljust(512, b"\0") + wide.encode("utf-16-le")
    return compound({"WordDocument": bytes(main) + page + text, "1Table": bins + clx})


def _paragraph_page(runs: list[tuple[int, bytes]], end: int) -> bytes:
    page = bytearray(512)
    page[511] = len(runs)
    at = 510
    starts = [start for start, _ in runs] + [end]
    page[0 : 4 * len(starts)] = pack(f"<{len(starts)}I", *starts)
    for number, (_, properties) in enumerate(runs):
        padded = properties + bytes(1 - len(properties) % 2)
        at = (at - len(padded) - 1) & ~1
        page[at] = (len(padded) + 1) // 2
        page[at + 1 : at + 1 + len(padded)] = padded
        page[4 * len(starts) + 13 * number] = at // 2
    return bytes(page)


def ppt() -> bytes:
    """Two slides, the second twice in the log of edits; a title in the outline, a box on the
    slide and a page of notes."""
    box = _record(0xF00D, _text(4, "They float"))
    outline = _record(0xF00D, _record(3998, pack("<I", 0)))
    facts = _record(1007, pack("<I8xIIHH", 0, 0, 700, 0, 0), container=False)
    old = _record(1006, _record(0xF00D, _text(0, "Gone")), container=True)
    slide = _record(1006, facts + _record(1036, outline + box, container=True), container=True)
    second = _record(1006, _record(0xF00D, _text(6, "Costs")), container=True)
    notes = _record(1008, _record(0xF00D, _text(2, "Smile here.")), container=True)
    listed = _record(1011, pack("<IIIII", 2, 0, 0, 256, 0)) + _text(0, "Why\x0bboats")
    listed += _record(1011, pack("<IIIII", 3, 0, 0, 257, 0))
    pages = _record(1011, pack("<IIIII", 4, 0, 0, 700, 0))
    document = _record(
        1000,
        _record(4080, listed, container=True) + _record(4080, pages, container=True, instance=2),
        container=True,
    )
    stream, places = b"", []
    for record in (document, slide, second, notes, old):
        places.append(len(stream))
        stream += record
    first = len(stream)
    stream += _record(6002, pack("<I4I", 4 << 20 | 1, places[0], places[1], places[4], places[3]))
    edit = len(stream)
    stream += _record(4085, pack("<IIIIIII", 0, 0, 0, first, 1, 5, 0))
    newer = len(stream)
    stream += _record(6002, pack("<II", 1 << 20 | 3, places[2]))
    last = len(stream)
    stream += _record(4085, pack("<IIIIIII", 0, 0, edit, newer, 1, 5, 0))
    user = _record(4086, pack("<III", 20, 0xE391C05F, last))
    return compound({"PowerPoint Document": stream, "Current User": user})


def _record(kind: int, body: bytes, *, container: bool = False, instance: int = 0) -> bytes:
    return pack("<HHI", instance << 4 | (0xF if container else 0), kind, len(body)) + body


def _text(kind: int, text: str) -> bytes:
    return _record(3999, pack("<I", kind)) + _record(4000, text.encode("utf-16-le"))


def msg() -> bytes:
    texts = {
        **{"0037": "The boat", "0C1A": "Ann Ash", "5D01": "ann@example.org"},
        **{"0E04": "Bob", "1000": "Dear Bob,\r\n\r\nthe größte boat has come.\r\n"},
    }
    sent = (133_170_948_000_000_000).to_bytes(8, "little")
    streams = {f"__substg1.0_{key}001F": value.encode("utf-16-le") for key, value in texts.items()}
    streams["__properties_version1.0"] = bytes(32) + pack("<HHI", 0x40, 0x39, 6) + sent
    attached = "__attach_version1.0_#00000000/__substg1.0_"
    streams |= {
        attached + "3707001E": b"bill.txt",
        attached + "37010102": b"Nine boats, paid.\n" * 256,
    }
    return compound(streams)
