from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.source import FileState, Root
from engine.indexing.ignore import IgnoreRules, hidden_by_attribute
from engine.indexing.scanner import scan

TREE = (
    *("a.txt", "b.md", "build/x", "sub/build/y", "sub/a.txt", "docs/keep.md", "docs/x.log"),
    *("docs/deep/z.md", "doc/frotz/f", "a/doc/frotz/g", "sub/foo.log", "abc/afile"),
)


def listed(root: Path, rules: IgnoreRules) -> set[str]:
    items = list(scan(Root(1, str(root)), rules, cancel=CancelToken()))
    assert all(isinstance(item, FileState) for item in items)
    return {os.path.relpath(item.path, root) for item in items}


def plant(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("x")


def test_attributes_hide(tmp_path: Path) -> None:
    assert not hidden_by_attribute(tmp_path.stat())

    class Hidden:
        st_file_attributes = 2

    assert hidden_by_attribute(Hidden())  # type: ignore[arg-type]


# What git lists for the same tree and lines.
@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        ([], set(TREE)),
        (["*", "!*/", "!*.md"], {"b.md", "docs/keep.md", "docs/deep/z.md"}),
        (["/*", "!/docs/"], {"docs/keep.md", "docs/x.log", "docs/deep/z.md"}),
        (["docs/*", "!docs/deep/"], set(TREE) - {"docs/keep.md", "docs/x.log"}),
        (["docs/**"], {path for path in TREE if not path.startswith("docs/")}),
        (["docs/", "!docs/keep.md"], {path for path in TREE if not path.startswith("docs/")}),
        (["/a.txt"], set(TREE) - {"a.txt"}),
        (["*.txt", "!sub/"], set(TREE) - {"a.txt", "sub/a.txt"}),
        (["build/"], set(TREE) - {"build/x", "sub/build/y"}),
        (["doc/frotz"], set(TREE) - {"doc/frotz/f"}),
        (["**/frotz/"], set(TREE) - {"doc/frotz/f", "a/doc/frotz/g"}),
        (["*.log", "!foo.log"], set(TREE) - {"docs/x.log"}),
        (["b.md/", "# a.txt", "", "  ", "a.txt   "], set(TREE) - {"a.txt", "sub/a.txt"}),
        (["**"], set()),
        (["/", "[", "!", "\\"], set(TREE)),
    ],
)
def test_patterns_mean_what_they_mean_to_git(
    tmp_path: Path, lines: list[str], kept: set[str]
) -> None:
    plant(tmp_path, *TREE)
    assert listed(tmp_path, IgnoreRules(lines)) == kept
    (tmp_path / ".lecternignore").write_text("\n".join(lines))
    assert listed(tmp_path, IgnoreRules()) == kept


def test_settings_are_decided_by_names_alone() -> None:
    rules = IgnoreRules(["build/", "!build/keep", "*.log"])
    assert rules.ignores("sub/build/x", folder=False)
    assert rules.ignores("build/keep", folder=False)  # nothing comes back below an ignored folder
    assert rules.ignores("a/.b/c", folder=False)
    assert not rules.ignores("sub/build", folder=False)
    assert not rules.ignores("sub/x", folder=False)


def test_a_deeper_file_overrides_a_shallower_one(tmp_path: Path) -> None:
    plant(tmp_path, "a.txt", "sub/a.txt", "sub/b.md", "sub/deep/a.txt", "sub/deep/b.md")
    (tmp_path / ".lecternignore").write_text("*.txt\n")
    (tmp_path / "sub" / ".lecternignore").write_text("!a.txt\n/b.md\n")
    assert listed(tmp_path, IgnoreRules()) == {"sub/a.txt", "sub/deep/a.txt", "sub/deep/b.md"}


def test_gitignore_counts_only_when_asked_for(tmp_path: Path) -> None:
    plant(tmp_path, "a.txt", "b.md")
    (tmp_path / ".gitignore").write_text("a.txt\nb.md\n")
    assert listed(tmp_path, IgnoreRules()) == {"a.txt", "b.md"}
    assert listed(tmp_path, IgnoreRules(use_gitignore=True)) == set()
    (tmp_path / ".lecternignore").write_text("!b.md\n")
    assert listed(tmp_path, IgnoreRules(use_gitignore=True)) == {"b.md"}


def test_a_root_is_never_ignored(tmp_path: Path) -> None:
    plant(tmp_path, ".hidden/notes.txt", ".hidden/~$x.docx", "~$x.docx")
    assert listed(tmp_path / ".hidden", IgnoreRules()) == {"notes.txt"}
    assert listed(tmp_path / "~$x.docx", IgnoreRules(["*"])) == {"."}


def test_odd_ignore_files_do_no_harm(tmp_path: Path) -> None:
    plant(tmp_path, "a.txt", "fifo/b.txt", "folder/c.txt")
    (tmp_path / ".lecternignore").write_bytes(b"\xef\xbb\xbfa.txt\r\n\xff\xfe\n\0\n")
    os.mkfifo(tmp_path / "fifo" / ".lecternignore")
    (tmp_path / "folder" / ".lecternignore").mkdir()
    assert listed(tmp_path, IgnoreRules()) == {"fifo/b.txt", "folder/c.txt"}


def test_names_that_are_not_utf8_can_be_named(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("x")
    assert len(listed(tmp_path, IgnoreRules())) == 1
    (tmp_path / ".lecternignore").write_bytes(b"caf\xe9.txt\n")
    assert listed(tmp_path, IgnoreRules()) == set()


def test_a_hostile_pattern_cannot_hang_the_scan(tmp_path: Path) -> None:
    plant(tmp_path, "a" * 255, "b/" * 60 + "c")
    (tmp_path / ".lecternignore").write_text("*a*a*a*a*a*a*b\n" + "**/b/" * 9 + "x\n*a*a*a*b")
    started = time.monotonic()
    assert len(listed(tmp_path, IgnoreRules())) == 2
    assert time.monotonic() - started < 5
