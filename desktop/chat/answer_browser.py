"""The text of an answer: as tall as it is, selectable, its links for mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

_LEAST_WIDTH = 120


class AnswerBrowser(QTextBrowser):
    """``clicked`` carries a link such as ``cite:0``; ``pointed`` the link under the mouse ("" for
    none) and where it is on the screen. Nothing is ever fetched for what is shown."""

    clicked = Signal(str)
    pointed = Signal(str, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._clicked)
        self.highlighted.connect(self._pointed)
        self.menu: Callable[[QPoint], None] | None = None

    def show_html(self, html: str, text_px: int) -> None:
        """``html`` is a fragment."""
        self.document().setDefaultStyleSheet(
            f"body, p, li, td, th {{ font-size: {text_px}px; }} p {{ margin: 0 0 8px 0; }}"
        )
        self.setHtml(f"<body>{html}</body>")
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's names
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        document = self.document()
        if document.textWidth() != width:
            document.setTextWidth(max(width, _LEAST_WIDTH))
        return round(document.size().height()) + 2

    def sizeHint(self) -> QSize:  # noqa: N802
        width = self.width() or 600
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(_LEAST_WIDTH, 10)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()  # the column scrolls, not the answer in it

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if self.menu is not None and not self.textCursor().hasSelection():
            self.menu(event.globalPos())
        else:
            super().contextMenuEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """Only what was put into the document itself."""
        url = QUrl(name)
        return self.document().resource(kind, url) if url.scheme() == "formula" else None

    def _clicked(self, url: QUrl) -> None:
        self.clicked.emit(url.toString())

    def _pointed(self, url: QUrl) -> None:
        by_mouse = self.viewport().underMouse()
        at = QCursor.pos() if by_mouse else self.mapToGlobal(self.cursorRect().bottomLeft())
        self.pointed.emit(url.toString(), at)
