"""Files within files, at any depth: what was put in is what comes out."""

from __future__ import annotations

import gzip
import hashlib
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.readers.expansion import Leaf, expand
from engine.readers.parts import Input
from tests.engine.readers.archives import packing

Tree = dict[str, "bytes | tuple[str, Tree]"]

NAMES = st.text(alphabet="abcü-  ", min_size=1, max_size=8).map(str.strip).filter(bool)
WORDS = st.text(alphabet="abc xyz\nß", min_size=1, max_size=60).filter(str.strip).map(str.encode)
MAKERS = {
    "zip": packing.zipped,
    "tar": packing.taped,
    "tgz": lambda files: packing.taped(files, "gz"),
    "7z": packing.seven_zipped,
}


def trees(depth: int) -> st.SearchStrategy[Tree]:
    inner = st.tuples(st.sampled_from(sorted(MAKERS)), trees(depth - 1)) if depth else WORDS
    return st.dictionaries(NAMES, st.one_of(WORDS, inner), min_size=1, max_size=4)


def packed(kind: str, tree: Tree) -> bytes:
    files = {
        f"{name}.txt" if isinstance(held, bytes) else f"{name}.{held[0]}": (
            held if isinstance(held, bytes) else packed(*held)
        )
        for name, held in tree.items()
    }
    return MAKERS[kind](files)


def texts(tree: Tree, above: str = "") -> dict[str, bytes]:
    found = {}
    for name, held in tree.items():
        if isinstance(held, bytes):
            found[f"{above}{name}.txt"] = held
        else:
            found |= texts(held[1], f"{above}{name}.{held[0]}!/")
    return found


def leaves(data: bytes, name: str, **options: object) -> list[Leaf]:
    return list(expand(Input.of(data, name), **options))  # type: ignore[arg-type]


def failures(found: list[Leaf]) -> dict[str, str]:
    return {leaf.member: leaf.failure.failure.code for leaf in found if leaf.failure}


@given(st.sampled_from(sorted(MAKERS)), trees(3))
@settings(max_examples=40, deadline=None)
def test_what_was_put_in_comes_out(kind: str, tree: Tree) -> None:
    found = leaves(packed(kind, tree), f"a.{kind}")
    assert {leaf.member: leaf.data for leaf in found} == texts(tree)
    assert len({leaf.member for leaf in found}) == len(found)
    shares = [leaf.share for leaf in found]
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
    for leaf in found:
        assert leaf.read is not None
        assert leaf.data is not None
        assert leaf.read().text.strip() == leaf.data.decode().strip()
        assert leaf.key == hashlib.sha256(leaf.data).hexdigest()


@given(st.lists(st.text(max_size=20), min_size=1, max_size=8))
@settings(deadline=None)
def test_names_are_safe_and_unique_whatever_stands_there(names: list[str]) -> None:
    message = EmailMessage()
    message.set_content("See attached.")
    for name in names:
        message.add_attachment(b"text", "application", "octet-stream", filename="x")
        message.get_payload()[-1].replace_header(  # type: ignore[index,union-attr]
            "Content-Disposition", "attachment; filename*=utf-8''" + quoted(name)
        )
    found = [leaf.member for leaf in leaves(message.as_bytes(), "a.eml")]
    assert len(found) == len(set(found)) == len(names) + 1
    for member in found[1:]:
        parts = member.split("/")
        assert all(part not in ("", ".", "..") for part in parts)
        assert not member.startswith("/")
        assert "\\" not in member


def quoted(name: str) -> str:
    return "".join(f"%{byte:02x}" for byte in name.encode("utf-8", "surrogatepass"))


def test_a_leaf_says_where_it_lies_and_what_it_is() -> None:
    inner = packing.zipped({"b/c.txt": b"deep", "d.heic": b"\x89PNG"})
    found = leaves(packing.zipped({"a.zip": inner, "e.txt": b"flat"}), "outer.zip", key="k")
    assert [leaf.member for leaf in found] == ["a.zip!/b/c.txt", "a.zip!/d.heic", "e.txt"]
    assert failures(found) == {"a.zip!/d.heic": "unsupported"}
    assert found[1].failure is not None
    assert found[1].failure.skipped
    assert found[1].data is None
    assert found[1].key == ""
    assert found[-1].share == 1.0


def test_the_outer_file_keeps_the_key_that_it_is_given() -> None:
    (leaf,) = leaves(b"plain text", "a.txt", key="abc")
    assert (leaf.member, leaf.section, leaf.key, leaf.data) == ("", 0, "abc", None)


def test_what_cannot_be_read_is_a_leaf_and_stops_nothing() -> None:
    files = {"a.docx": b"no package", "b.txt": b"text", "c.zip": b"PK\x03\x04x", "d.txt": b""}
    found = leaves(packing.zipped(files), "a.zip")
    assert failures(found) == {"a.docx": "damaged", "c.zip": "damaged", "d.txt": "empty"}
    assert [leaf.member for leaf in found if leaf.read] == ["b.txt"]
    assert failures(leaves(bytes(range(256)), "a.qqq")) == {"": "unsupported"}
    assert failures(leaves(b"", "a.docx")) == {"": "empty"}


def test_only_what_is_wanted_is_unpacked_and_read() -> None:
    inner = packing.zipped({"b.txt": b"b", "c.txt": b"c"})
    data = packing.zipped({"a.zip": inner, "d.txt": b"d"})
    found = leaves(data, "x.zip", wanted=lambda member: member == "a.zip!/c.txt")
    assert [leaf.member for leaf in found] == ["a.zip!/c.txt"]


def test_an_attachment_is_found_though_its_mail_is_not_wanted() -> None:
    message = EmailMessage()
    message.set_content("See attached.")
    message.add_attachment("The bill", filename="bill.txt")
    data = packing.zipped({"a.eml": message.as_bytes()})
    found = leaves(data, "x.zip", wanted=lambda member: member != "a.eml")
    assert [leaf.member for leaf in found] == ["a.eml!/bill.txt"]


def test_too_deep_is_said_of_the_member_and_the_others_are_read() -> None:
    data = packing.zipped({"deep.txt": b"deep"})
    for depth in range(6):
        data = packing.zipped({"a.zip": data, f"{depth}.txt": b"text"})
    found = leaves(data, "x.zip")
    assert failures(found) == {"!/".join(["a.zip"] * 5): "too_deep"}
    assert len([leaf for leaf in found if leaf.read]) == 5


def test_an_archive_that_contains_itself_ends() -> None:
    inner = packing.zipped({"a.txt": b"text"})
    outer = packing.zipped({"b.txt": b"text", "same.zip": inner})
    key = hashlib.sha256(inner).hexdigest()  # as if the outer one were what lies in it
    assert failures(leaves(outer, "same.zip", key=key)) == {"same.zip": "damaged"}


@pytest.mark.timeout(60)
def test_archives_in_archives_that_unfold_without_end_end_in_a_plain_reason() -> None:
    layer = packing.zipped({"0.txt": b"0" * 60_000_000})
    for depth in range(4):
        layer = packing.zipped({f"{depth}-{number}.zip": layer for number in range(16)})
    found = leaves(packing.zipped({"first.txt": b"kept", "bomb.zip": layer}), "x.zip")
    assert [leaf.member for leaf in found if leaf.read] == ["first.txt"]
    assert len(found) < 100
    assert found[-1].member == ""
    assert found[-1].failure is not None
    assert "unfolds" in found[-1].failure.failure.message


@pytest.mark.timeout(60)
def test_a_member_that_unfolds_too_far_is_left_out_and_the_others_are_read() -> None:
    big = packing.zipped({"a.txt": b"text", "big.txt": b"0" * (201 << 20), "z.txt": b"text"})
    assert failures(leaves(big, "x.zip")) == {"big.txt": "too_large"}
    alone = leaves(gzip.compress(b"0" * (201 << 20)), "big.txt.gz")
    assert set(failures(alone).values()) == {"too_large"}
