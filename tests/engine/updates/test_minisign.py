from __future__ import annotations

import pytest

from engine.updates.minisign import BadSignatureError, PublicKey, verify
from tests.engine.updates.signing import Publisher

CONTENT = b"what is published"
PUBLISHER = Publisher.new()
KEY = PublicKey.read(PUBLISHER.public)

# Made by minisign 0.11 itself: minisign -G -W, minisign -S.
REAL_KEY = "RWRf2MoOlBastNjNkvwsPZl4MMFpj6jcPoH6/gQzCGZLRn/DXPjt9NJ0"
REAL_CONTENT = b"signed by minisign itself\n"
REAL_SIGNATURE = """untrusted comment: signature from minisign secret key
RURf2MoOlBastAbVk8+2jOkhqZczvSmkXk/cIrW97OagUxicqvQzsBKWqv6pVzHnQBaB06ySTF5LO2k2dQGK659FdLOwCkLQhg8=
trusted comment: timestamp:1
SLtqtfkOrGv+nL22DvOx5vQfImTYJXIQxMzdiJEzXzmohyAfWLEgI+GmyrLOUYDqzas2Zb4xNvaRtF8LWfuzBQ==
"""


def test_a_good_signature_gives_its_trusted_comment() -> None:
    assert verify(CONTENT, PUBLISHER.sign(CONTENT, "version 2"), KEY) == "version 2"


def test_minisigns_own_are_understood() -> None:
    assert verify(REAL_CONTENT, REAL_SIGNATURE, PublicKey.read(REAL_KEY))
    with pytest.raises(BadSignatureError):
        verify(REAL_CONTENT + b" ", REAL_SIGNATURE, PublicKey.read(REAL_KEY))


def test_a_changed_file_is_refused() -> None:
    with pytest.raises(BadSignatureError, match="does not fit"):
        verify(CONTENT + b"!", PUBLISHER.sign(CONTENT), KEY)


def test_a_changed_comment_is_refused() -> None:
    signature = PUBLISHER.sign(CONTENT, "version 1").replace("version 1", "version 9")
    with pytest.raises(BadSignatureError, match="does not fit"):
        verify(CONTENT, signature, KEY)


def test_another_key_is_refused() -> None:
    other = Publisher.new()
    with pytest.raises(BadSignatureError, match="does not fit"):
        verify(CONTENT, other.sign(CONTENT), KEY)
    renamed = Publisher(other.key, b"87654321")
    with pytest.raises(BadSignatureError, match="another key"):
        verify(CONTENT, renamed.sign(CONTENT), KEY)


@pytest.mark.parametrize("damage", ["", "untrusted comment: x", "\n\n\n\n", "a\nb\nc\nd", "\0"])
def test_rubbish_is_refused(damage: str) -> None:
    with pytest.raises(BadSignatureError):
        verify(CONTENT, damage, KEY)


def test_the_older_kind_over_the_file_itself_is_refused() -> None:
    import base64

    lines = PUBLISHER.sign(CONTENT).split("\n")
    raw = base64.b64decode(lines[1])
    lines[1] = base64.b64encode(b"Ed" + raw[2:]).decode()
    with pytest.raises(BadSignatureError, match="unknown kind"):
        verify(CONTENT, "\n".join(lines), KEY)
