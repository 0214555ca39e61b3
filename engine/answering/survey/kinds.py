"""Which files a question speaks of: by type ("PDFs"), by what they are called ("contracts", a
folder's name), or all of them.

The trap: "contract" may name files or be what files are about; it names files only where some
are called so.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from engine.answering.survey import cues
from engine.answering.survey.files import File
from engine.answering.survey.request import Request, Word
from engine.answering.survey.wording import alike, name_words
from engine.store import documents
from engine.store.catalog import Catalog

_SUFFIXES = {
    "pdf pdfs": ".pdf",
    "word docx doc": ".docx .doc .docm .odt .rtf",
    "excel spreadsheet spreadsheets xlsx xls tabellen tabelle tableurs": (
        ".xlsx .xls .xlsm .ods .csv .tsv .numbers"
    ),
    "csv": ".csv",
    "powerpoint presentation presentations slides pptx präsentationen présentations"
    " presentaciones": ".pptx .ppt .odp .key",
    "email emails e-mail e-mails mails mail": ".eml .msg .mbox",
    "image images picture pictures photo photos scans bilder fotos imágenes immagini"
    " изображения 图片 画像": ".png .jpg .jpeg .tif .tiff .gif .webp .bmp .heic",
    "markdown md": ".md .markdown",
    "html web": ".html .htm .xhtml",
    "text txt": ".txt",
    "json": ".json",
    "xml": ".xml",
    "python": ".py",
    "epub ebook ebooks e-books": ".epub .mobi .fb2 .azw3",
    "zip archive archives": ".zip .7z .tar .gz .rar",
}
_BY_WORD = {
    word: frozenset(suffixes.split())
    for words, suffixes in _SUFFIXES.items()
    for word in words.split()
}
_FILES = re.compile(rf"(?:{cues.FILES})$")
_PAPERS = re.compile(rf"(?:{cues.PAPERS})$")
_OF_TYPE = "of type"
_QUARTER = re.compile(r"[qth][1-4]")
_FOLDERS = frozenset("folder folders directory ordner dossier carpeta cartella pasta map".split())
_TELLING = 0.8  # a word in nearly every opening tells nothing apart


@dataclass(frozen=True, slots=True)
class Meant:
    """``files`` of which a question speaks; ``words`` of it that say so; ``said`` how, for the
    answer. ``general``: they are called files or documents, not by what they are; ``named``:
    some of the words narrowed them down."""

    files: tuple[File, ...]
    words: frozenset[int]
    said: tuple[str, ...]
    general: bool
    named: bool


def meant(
    request: Request,
    files: Sequence[File],
    *,
    before: int = 10**9,
    aside: Collection[int] = frozenset(),
) -> Meant:
    """The files of which the question speaks, by its words that begin before ``before`` and not
    at one of ``aside``, which say something else."""
    kept = list(files)
    words: set[int] = set()
    said: list[str] = []
    general = named = False
    for word in request.words:
        if word.start >= before or word.start in aside:
            continue
        narrowed = _narrowed(request, word, kept)
        if narrowed is not None:
            found, how = narrowed
            words.add(word.start)
            named = True
            general = general or how.startswith(_OF_TYPE)
            if len(found) < len(kept) or how.startswith(_OF_TYPE):
                said.append(how)
            kept = found
        elif _FILES.match(word.folded):
            words.add(word.start)
            general = True
        elif _PAPERS.match(word.folded):
            words.add(word.start)
    return Meant(tuple(kept), frozenset(words), tuple(said), general, named)


def _narrowed(request: Request, word: Word, files: Sequence[File]) -> tuple[list[File], str] | None:
    """The files that a word leaves over, and how it does; None when it is about no file."""
    suffixes = _suffixes_of(word, request.question.lower())
    if suffixes:
        of_type = [file for file in files if PurePath(file.path).suffix.lower() in suffixes]
        return of_type, f"{_OF_TYPE} {word.text}"
    quarterly = any(_QUARTER.fullmatch(each.folded) for each in request.words)
    if word.cue or (word.folded.isdigit() and not quarterly):
        return None  # a year in a question is mostly no year in a name
    if inside := _in_folder(word, files):
        return inside, f"in the folder “{word.text}”"
    if called := _called(word, files):
        return called, f"called “{word.text}” (by name, title or folder)"
    return None


def _suffixes_of(word: Word, lower: str) -> frozenset[str]:
    """The endings that a word for a type stands for; "word" and "text" only before "files"."""
    found = _BY_WORD.get(word.folded.lstrip("."), frozenset())
    after = lower[word.end :]
    clear = word.folded.endswith("s") or word.folded in ("pdf", "docx", "xlsx", "csv", "pptx")
    if found and (clear or re.match(r"[ -](?:files?|documents?|dateien|fichiers)", after)):
        return found
    return frozenset()


def _in_folder(word: Word, files: Sequence[File]) -> list[File]:
    """The files below a folder whose whole name is the word."""
    if word.folded in _FOLDERS or word.folded in cues.SAID_BESIDE:
        return []
    return [
        file
        for file in files
        if any(word.folded == part.casefold() for part in PurePath(file.path).parts[:-1])
    ]


def _called(word: Word, files: Sequence[File]) -> list[File]:
    """The files with a word in their name, title or folder."""
    quarter = _QUARTER.fullmatch(word.folded) is not None
    small = word.folded in cues.SAID_BESIDE or word.folded in _FOLDERS
    if (len(word.folded) < 3 and not quarter) or small:
        return []
    return [file for file in files if any(alike(word.folded, each) for each in _names(file))]


def _names(file: File) -> set[str]:
    path = PurePath(file.path)
    plain = f"{path.stem} {path.parent.name} {file.title}"
    return {*name_words(plain), *re.findall(r"[^\W_]+", plain.casefold())}


def opening_with(
    words: Sequence[Word], files: Sequence[File], catalog: Catalog
) -> tuple[list[File], set[int]]:
    """``files`` whose opening has the names among ``words``, where that tells them apart, and
    where those words begin: reports say in their first lines whose they are."""
    kept = list(files)
    used: set[int] = set()
    for word in words:
        if word.cue or not word.text[:1].isupper() or len(word.folded) < 3:
            continue
        having = documents.named(catalog, word.folded, opening=True, limit=10_000)
        having |= documents.named(catalog, word.folded, limit=10_000)
        found = [file for file in kept if having.keys() & set(file.documents)]
        if found and len(found) <= _TELLING * len(kept):
            kept = found
            used.add(word.start)
        elif found:
            used.add(word.start)
    return kept, used
