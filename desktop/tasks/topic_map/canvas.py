"""The map itself: drawn, moved, zoomed, pointed at; topics and points chosen on it."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.tasks.topic_map.camera import Camera
from desktop.tasks.topic_map.look import Look
from desktop.tasks.topic_map.painting import Names, Rendering, dot_px, ring_pixmap
from desktop.tasks.topic_map.points import Points
from desktop.theme.theme import Theme

_STEP_S = 0.012  # of drawing, in one turn of the window's loop
_REACH_PX = 9  # from the pointer to a point that it means
_DRAG_PX = 4
_KEY_PX = 60
_KEY_ZOOM = 1.35
_WHEEL_STEP = 240.0  # a notch of a wheel is 120
_MOST_RINGS = 3000  # of more, some stand for all


class _Doing(Enum):
    NOTHING = 0
    PRESSED = 1
    MOVING = 2
    FRAMING = 3


class MapCanvas(QWidget):
    """``pointed`` carries the point under the pointer (-1: none) and where that is on the screen,
    ``topic_chosen`` a topic (None: none), ``points_chosen`` a list of points, ``opened`` one."""

    pointed = Signal(int, QPoint)
    topic_chosen = Signal(object)
    points_chosen = Signal(list)
    opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.points, self.look = Points(), Look()
        self.camera = Camera()
        self.chosen: list[int] = []
        self.framing = False  # a drag draws a frame, without Shift too
        self._current = -1
        self._hovered = -1
        self._doing = _Doing.NOTHING
        self._from, self._to = QPointF(), QPointF()
        self._shown: Rendering | None = None
        self._coming: Rendering | None = None
        self._names: Names | None = None
        self._go_on = QTimer(self, interval=0, singleShot=True)
        self._go_on.timeout.connect(self._draw_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 200)
        self.setAccessibleName(self.tr("Map of the topics"))
        self.setAccessibleDescription(
            self.tr("The lists beside it hold the same topics and files.")
        )
        theme.changed.connect(self.redraw)

    # What it shows

    def show_topics(self, points: Points, look: Look) -> None:
        self.points, self.look = points, look
        self.camera, self.chosen = Camera(), []
        self._current = self._hovered = -1
        self.redraw()

    def light(self, topic: int | None) -> None:
        """Tell a topic from the rest; None: all are alike."""
        self.look = self.look.with_lit(topic)
        self.redraw()

    def choose(self, points: list[int]) -> None:
        """Mark these points."""
        self.chosen = points
        self.update()

    def point_at(self, number: int) -> None:
        """Show where a point of the list lies."""
        self._current = number
        if number >= 0:
            at = self._pixel(number)
            if not self.rect().adjusted(12, 12, -12, -12).contains(at.toPoint()):
                self._look_from(self.camera.over(self.points.x[number], self.points.y[number]))
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        where = at or QPointF(self.width() / 2, self.height() / 2)
        size = self.width(), self.height()
        self._look_from(self.camera.zoomed(factor, where.x(), where.y(), *size))

    def fit(self) -> None:
        self._look_from(Camera())

    def redraw(self) -> None:
        """Something is to be drawn anew; the old picture stays until the new one is done."""
        self._names = None
        if self.width() > 1 and self.height() > 1:
            self._coming = Rendering(
                self.points,
                self.camera,
                self.look,
                self._theme.tokens,
                self.size(),
                self.devicePixelRatioF(),
            )
            self._go_on.start()
        self.update()

    @property
    def drawn(self) -> bool:
        """Whether the picture is that of now."""
        return self._coming is None and self._shown is not None

    @property
    def names(self) -> Names:
        if self._names is None:
            self._names = Names(
                self.look, self.camera, self.size(), self._theme.text_px, self.points
            )
        return self._names

    def _look_from(self, camera: Camera) -> None:
        if camera != self.camera:
            self.camera = camera
            self.redraw()

    def _draw_on(self) -> None:
        if self._coming is None:
            return
        if self._coming.step(_STEP_S):
            self._shown, self._coming = self._coming, None
            self.update()
        else:
            self._go_on.start()

    # Drawing

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        tokens = self._theme.tokens
        painter.fillRect(self.rect(), QColor(tokens.window))
        if self._shown is not None:
            painter.setRenderHint(
                QPainter.RenderHint.SmoothPixmapTransform, self._doing is not _Doing.MOVING
            )
            painter.drawImage(self._where_it_belongs(self._shown), self._shown.image)
        self._paint_rings(painter)
        self.names.paint(painter, self.look, tokens)
        if self._doing is _Doing.FRAMING:
            fill = QColor(tokens.accent)
            fill.setAlpha(40)
            painter.setBrush(fill)
            painter.setPen(QPen(QColor(tokens.accent), 1, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(self._from, self._to).normalized())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _where_it_belongs(self, shown: Rendering) -> QRectF:
        """The picture was drawn from another place: the area that it covers from here."""
        old, size = shown.camera, shown.size
        left, top = old.place(0, 0, size.width(), size.height())
        right, bottom = old.place(size.width(), size.height(), size.width(), size.height())
        here = self.width(), self.height()
        first = QPointF(*self.camera.pixel(left, top, *here))
        return QRectF(first, QPointF(*self.camera.pixel(right, bottom, *here)))

    def _paint_rings(self, painter: QPainter) -> None:
        """Around what is chosen, under the pointer, or meant by the list."""
        tokens = self._theme.tokens
        radius = dot_px(len(self.points), self.camera.zoom) / 2 + 2
        if self.chosen:
            ring = ring_pixmap(tokens.text, radius, self.devicePixelRatioF())
            half = QPointF(radius + 1, radius + 1)
            for number in self.chosen[:: 1 + len(self.chosen) // _MOST_RINGS]:
                painter.drawPixmap(self._pixel(number) - half, ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in {self._hovered, self._current} - {-1}:
            painter.setPen(QPen(QColor(tokens.focus), 2.4))
            painter.drawEllipse(self._pixel(number), radius + 3, radius + 3)

    def _pixel(self, number: int) -> QPointF:
        x, y = self.points.x[number], self.points.y[number]
        return QPointF(*self.camera.pixel(x, y, self.width(), self.height()))

    def point_near(self, at: QPointF) -> int:
        """The point that the pointer means; -1 for none."""
        size = self.width(), self.height()
        across, down = self.camera.scale(*size)
        x, y = self.camera.place(at.x(), at.y(), *size)
        reach = _REACH_PX + dot_px(len(self.points), self.camera.zoom) / 2
        found = self.points.nearest(x, y, reach / across, reach / down)
        return -1 if found is None else found

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's names
        if event.button() is Qt.MouseButton.LeftButton:
            self._doing = _Doing.PRESSED
            self._from = self._to = event.position()
            self._hover(-1, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        at = event.position()
        match self._doing:
            case _Doing.NOTHING:
                self._hover(self.point_near(at), event)
            case _Doing.PRESSED if (at - self._from).manhattanLength() > _DRAG_PX:
                shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._doing = _Doing.FRAMING if shift or self.framing else _Doing.MOVING
                if self._doing is _Doing.MOVING:
                    self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._drag(at)
            case _Doing.MOVING | _Doing.FRAMING:
                self._drag(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        doing, self._doing = self._doing, _Doing.NOTHING
        self.unsetCursor()
        if doing is _Doing.FRAMING:
            self._take_frame(QRectF(self._from, self._to).normalized())
        elif doing is _Doing.PRESSED:
            self._click(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        number = self.point_near(event.position())
        if number >= 0:
            self.opened.emit(number)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._hovered = -1
        self.pointed.emit(-1, QPoint())
        self.update()
        super().leaveEvent(event)

    def _drag(self, at: QPointF) -> None:
        if self._doing is _Doing.MOVING:
            by = at - self._to
            self._look_from(self.camera.moved(by.x(), by.y(), self.width(), self.height()))
        self._to = at
        self.update()

    def _click(self, event: QMouseEvent) -> None:
        topic = self.names.at(event.position())
        number = -1 if topic is not None else self.point_near(event.position())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and number >= 0:
            kept = [one for one in self.chosen if one != number]
            self.points_chosen.emit(kept if len(kept) < len(self.chosen) else [*kept, number])
        elif topic is not None:
            self.topic_chosen.emit(topic.id)
        elif number >= 0:
            self.topic_chosen.emit(self._topic_of(number))
        else:
            self.topic_chosen.emit(None)

    def _topic_of(self, number: int) -> int:
        """The topic that a click on a point means: seen from near, its part."""
        shown = {topic.id for topic, _, _ in self.names.places}
        topic = self.points.topic[number]
        return topic if topic in shown else self.look.top(topic)

    def _take_frame(self, frame: QRectF) -> None:
        size = self.width(), self.height()
        left, top = self.camera.place(frame.left(), frame.top(), *size)
        right, bottom = self.camera.place(frame.right(), frame.bottom(), *size)
        self.points_chosen.emit(self.points.within(left, top, right, bottom))

    def _hover(self, number: int, event: QMouseEvent) -> None:
        if number != self._hovered:
            self._hovered = number
            over = number >= 0 or self.names.at(event.position()) is not None
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            )
            self.pointed.emit(number, event.globalPosition().toPoint())
            self.update()

    # Wheel, gestures, keys

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        self.zoom(2 ** (event.angleDelta().y() / _WHEEL_STEP), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        ways = {
            Qt.Key.Key_Left: (_KEY_PX, 0),
            Qt.Key.Key_Right: (-_KEY_PX, 0),
            Qt.Key.Key_Up: (0, _KEY_PX),
            Qt.Key.Key_Down: (0, -_KEY_PX),
        }
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(_KEY_ZOOM)
            case Qt.Key.Key_Minus:
                self.zoom(1 / _KEY_ZOOM)
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_Escape if self.chosen or self.look.lit:
                self.topic_chosen.emit(None)
            case key if key in ways:
                x, y = ways[Qt.Key(key)]
                self._look_from(self.camera.moved(x, y, self.width(), self.height()))
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.redraw()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(640, 480)
