"""What Lectern keeps of a person, and where: every file of a profile, in words.

The trap: a profile may be any folder, also one that holds other things. So only files of our
own names count as ours, and links are never followed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from engine.domain.wire import Json

Choice = Literal["conversations", "index", "everything_but_settings", "everything"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
CONFIRMATION = "wipe"

REMOVES: dict[Choice, str] = {
    "conversations": "Questions, answers, ratings, and the results of tasks.",
    "index": "The list of folders, and all that was read from the files in them.",
    "everything_but_settings": "Conversations, the index, passwords and logs; settings and models"
    " stay.",
    "everything": "All that Lectern keeps, settings and models included.",
}
_DATABASE = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Place:
    """``names`` are patterns of files and folders in ``folder`` of the profile."""

    name: str
    names: tuple[str, ...]
    holds: str
    goes_with: tuple[Choice, ...]
    folder: str = ""

    def path(self, home: Path) -> Path:
        """Where a person looks for it."""
        return home / self.folder if self.folder else home / self.names[0]

    def found(self, home: Path) -> Iterator[Path]:
        """What there is of it now."""
        for name in self.names:
            yield from (home / self.folder).glob(name)


PLACES = (
    Place(
        "catalogue",
        tuple(f"catalog.sqlite3{end}" for end in _DATABASE),
        "Which folders you added, the names of the files in them, and the text of every passage.",
        ("index", "everything_but_settings", "everything"),
    ),
    Place(
        "index",
        ("*.lance",),
        "The words of the passages and numbers that stand for their meaning, to search them by.",
        ("index", "everything_but_settings", "everything"),
        "index",
    ),
    Place(
        "conversations",
        tuple(f"conversations.sqlite3{end}" for end in _DATABASE),
        "Your questions, the answers to them, and how you rated those.",
        ("conversations", "everything_but_settings", "everything"),
    ),
    Place(
        "tasks",
        ("*",),
        "What summaries, translations and other tasks made of your files in the window.",
        ("conversations", "everything_but_settings", "everything"),
        "tasks",
    ),
    Place(
        "logs",
        ("*.log*",),
        "What the program did and what went wrong.",
        ("everything_but_settings", "everything"),
        "logs",
    ),
    Place(
        "settings",
        ("settings.toml", "settings.toml.new", "models.toml"),
        "What you changed in the settings.",
        ("everything",),
    ),
    Place(
        "window",
        ("desktop.ini", "desktop.ini.lock"),
        "The window's looks and size, and a question typed but not asked.",
        ("everything",),
    ),
    Place("models", ("*",), "Models that you added or downloaded.", ("everything",), "models"),
    Place(
        "cache",
        ("*",),
        "Models made ready for this machine, and measurements of them; nothing of your files.",
        ("everything",),
        "cache",
    ),
    Place(
        "token",
        ("engine.token",),
        "The key by which programs on this machine reach your library.",
        ("everything",),
    ),
)
PASSWORDS = "Passwords of locked files, in the key store of the system."
PASSWORDS_GO_WITH: tuple[Choice, ...] = ("everything_but_settings", "everything")


def told(home: Path, *, passwords: bool) -> Json:
    """All places with their sizes, and what can be wiped, in the wire form."""
    sizes = {place.name: sum(map(size_of, place.found(home))) for place in PLACES}
    places = [
        {
            "name": place.name,
            "path": str(place.path(home)),
            "size_bytes": sizes[place.name],
            "holds": place.holds,
            "goes_with": list(place.goes_with),
        }
        for place in PLACES
    ]
    if passwords:
        places.append(
            {
                "name": "passwords",
                "path": "",
                "size_bytes": 0,
                "holds": PASSWORDS,
                "goes_with": list(PASSWORDS_GO_WITH),
            }
        )
    return {
        "home": str(home),
        "places": places,
        "choices": [
            {
                "what": choice,
                "removes": REMOVES[choice],
                "size_bytes": sum(sizes[p.name] for p in PLACES if choice in p.goes_with),
            }
            for choice in CHOICES
        ],
        "confirm": CONFIRMATION,
        "never_touched": "Your own files stay where they are; Lectern only reads them.",
    }


def size_of(path: Path) -> int:
    """Bytes of a file, or of all files in a folder; links count as nothing."""
    try:
        if path.is_symlink():
            return 0
        if not path.is_dir():
            return path.stat().st_size
        with os.scandir(path) as entries:
            return sum(size_of(Path(entry.path)) for entry in entries)
    except OSError:
        return 0
