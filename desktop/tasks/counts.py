"""How many of something, in words: one is called otherwise than several."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """A class, since only within one Qt's tools see which texts have a number in them."""

    def files(self, count: int) -> str:
        return self.tr("%n file(s)", "", count)

    def documents(self, count: int) -> str:
        return self.tr("%n document(s)", "", count)

    def values(self, count: int) -> str:
        return self.tr("%n value(s)", "", count)

    def doubtful(self, count: int) -> str:
        return self.tr("⚠ %n value(s) not found in the files", "", count)

    def topics(self, count: int) -> str:
        return self.tr("%n topic(s)", "", count)

    def groups(self, count: int) -> str:
        return self.tr("%n group(s) of files", "", count)

    def paragraphs(self, count: int) -> str:
        return self.tr("%n paragraph(s)", "", count)

    def left(self, count: int) -> str:
        return self.tr("%n paragraph(s) left as they were", "", count)
