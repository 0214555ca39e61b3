"""A folder whose files are changed at random, as people and programs change them."""

from __future__ import annotations

import os
import random
import shutil
import zipfile
from pathlib import Path

_WORDS = (
    *("anchor", "bollard", "capstan", "derrick", "estuary", "ferry", "gangway", "hawser"),
    *("inlet", "jetty", "keel", "lantern", "mooring", "netting", "oar", "pier", "quay"),
    *("rudder", "sextant", "tiller", "undertow", "vessel", "wharf", "yard"),
)


class Disk:
    """Seeded changes to the texts below ``top``, some of them in archives. Every text tells its
    own number, so no two are the same unless one was copied."""

    def __init__(self, top: Path, seed: int) -> None:
        self.top = top
        self.random = random.Random(seed)
        self.told = 0
        self.moves = 0

    def files(self) -> list[Path]:
        found = (*self.top.rglob("*.txt"), *self.top.rglob("*.zip"))
        return sorted(path for path in found if path.is_file())

    def text(self) -> str:
        self.told += 1
        paragraphs = []
        for _ in range(self.random.randint(1, 3)):
            words = " ".join(self.random.choices(_WORDS, k=self.random.randint(8, 40)))
            paragraphs.append(f"Report {self.told} says: {words}.")
        return "\n\n".join(paragraphs) + "\n"

    def place(self, suffix: str = ".txt") -> Path:
        """Where nothing is yet, in one of a few folders."""
        self.moves += 1
        folder = self.top.joinpath(*self.random.choices(["a", "ab", "b", "[c] %"], k=2))
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"file {self.moves}{suffix}"

    def change(self, count: int) -> None:
        """``count`` changes, one after the other."""
        kinds = [self._new, self._edit, self._append, self._save, self._move, self._copy]
        kinds += [self._delete, self._edit, self._new, self._pack]
        for _ in range(count):
            if self.random.random() < 0.05:
                self._move_folder()
            else:
                self.random.choice(kinds)()

    def fill(self, count: int) -> None:
        for _ in range(count):
            self._new()

    def _any(self) -> Path:
        files = self.files()
        return self.random.choice(files) if files else self._new()

    def _any_text(self) -> Path:
        files = [path for path in self.files() if path.suffix == ".txt"]
        return self.random.choice(files) if files else self._new()

    def _pack(self) -> None:
        """An archive, new or in the place of an old one."""
        packed = [path for path in self.files() if path.suffix == ".zip"]
        old = packed and self.random.random() < 0.4
        path = self.random.choice(packed) if old else self.place(".zip")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(self.random.randint(1, 5)):
                archive.writestr(f"in/text {number}.txt", self.text())

    def _new(self) -> Path:
        path = self.place()
        path.write_text(self.text())
        return path

    def _edit(self) -> None:
        self._any_text().write_text(self.text())

    def _append(self) -> None:
        with self._any_text().open("a") as file:
            file.write(self.text())

    def _save(self) -> None:
        """As most editors do: the new file is put in the old one's place."""
        path = self._any_text()
        draft = path.with_name(path.name + ".tmp")
        draft.write_text(self.text())
        draft.replace(path)

    def _move(self) -> None:
        path = self._any()
        path.rename(self.place(path.suffix))

    def _copy(self) -> None:
        path = self._any()
        shutil.copy(path, self.place(path.suffix))

    def _delete(self) -> None:
        self._any().unlink()

    def _move_folder(self) -> None:
        folders = sorted(path for path in self.top.rglob("*") if path.is_dir())
        if folders:
            self.moves += 1
            os.rename(self.random.choice(folders), self.top / f"moved {self.moves}")  # noqa: PTH104
