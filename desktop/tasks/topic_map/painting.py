"""Points and names onto a picture, a little at a time.

The trap: 20,000 dots take longer than a frame may. So they are drawn some milliseconds a turn
of the window's loop onto a picture of their own, and until it is done the last one is shown,
moved to where it belongs now.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmap

from desktop.tasks.topic_map.camera import Camera
from desktop.tasks.topic_map.look import Look
from desktop.tasks.topic_map.points import Points
from desktop.theme.tokens import Tokens
from engine.domain.tasks import Topic

_LOOK_EVERY = 64  # points between two looks at the clock
_PARTS_FROM = 1.7  # the zoom at which the parts of topics are named
_PAD_X, _PAD_Y, _DOT = 6.0, 3.0, 9.0
_LONGEST_NAME = 34
_MOST_WEIGHED = 4000  # points, for where a name stands


def dot_px(count: int, zoom: float) -> float:
    """How large a dot is: the fewer there are, and the nearer one looks, the larger."""
    usual = 11.0 if count <= 200 else 8.0 if count <= 2000 else 6.0 if count <= 8000 else 4.5
    return min(usual + 1.2 * (zoom - 1), usual + 5)


class Rendering:
    """Dots on a transparent picture; :meth:`step` until it says that all are."""

    def __init__(
        self, points: Points, camera: Camera, look: Look, tokens: Tokens, size: QSize, ratio: float
    ) -> None:
        self.camera, self.size = camera, size
        self.image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.setDevicePixelRatio(ratio)
        self.image.fill(Qt.GlobalColor.transparent)
        self._points, self._look, self._tokens = points, look, tokens
        self._ratio = ratio
        self._dots: dict[str, QPixmap] = {}
        self._drawing = self._draw()

    def step(self, seconds: float) -> bool:
        """Draw for so long; whether it is done."""
        until = perf_counter() + seconds
        painter = QPainter(self.image)
        try:
            for draw in self._drawing:
                for place, dot in draw:
                    painter.drawPixmap(place, dot)
                if perf_counter() > until:
                    return False
        finally:
            painter.end()
        return True

    def _draw(self) -> Iterator[list[tuple[QPointF, QPixmap]]]:
        """Dots, some at a time; those that are told from the rest come last, on top."""
        points, look = self._points, self._look
        width, height = self.size.width(), self.size.height()
        side = dot_px(len(points), self.camera.zoom)
        across, down = self.camera.scale(width, height)
        left = width / 2 - self.camera.x * across - side / 2 - 1
        top = height / 2 - self.camera.y * down - side / 2 - 1
        colours = {topic: look.colour(topic, self._tokens) for topic in set(points.topic)}
        for lit in (False, True) if look.lit else (True,):
            some: list[tuple[QPointF, QPixmap]] = []
            for x, y, topic in zip(points.x, points.y, points.topic, strict=True):
                if look.lit and (topic in look.lit) is not lit:
                    continue
                place = x * across + left, y * down + top
                if -side < place[0] < width + side and -side < place[1] < height + side:
                    some.append((QPointF(*place), self._dot(colours[topic], side)))
                if len(some) >= _LOOK_EVERY:
                    yield some
                    some = []
            yield some

    def _dot(self, colour: str, side: float) -> QPixmap:
        if colour not in self._dots:
            self._dots[colour] = dot_pixmap(colour, self._tokens.window, side, self._ratio)
        return self._dots[colour]


def dot_pixmap(colour: str, back: str, side: float, ratio: float) -> QPixmap:
    """A disc with a thin rim, so that dots that lie on each other can be told apart."""
    whole = int((side + 2) * ratio) + 1
    made = QPixmap(whole, whole)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rim = QColor(back)
    rim.setAlpha(150)
    painter.setPen(rim)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(1, 1, side, side))
    painter.end()
    return made


def ring_pixmap(colour: str, radius: float, ratio: float) -> QPixmap:
    """A circle around a dot that is chosen; its middle is at ``radius`` + 1."""
    whole = int(2 * (radius + 1) * ratio) + 1
    made = QPixmap(whole, whole)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.6))
    painter.drawEllipse(QPointF(radius + 1, radius + 1), radius, radius)
    painter.end()
    return made


class Names:
    """Where the topics' names stand: at their middles, the largest first, none on another."""

    def __init__(
        self, look: Look, camera: Camera, size: QSize, text_px: int, points: Points | None = None
    ) -> None:
        self.font = QFont()
        self.font.setPixelSize(text_px)
        self.font.setWeight(QFont.Weight.DemiBold)
        self.places: list[tuple[Topic, str, QRectF]] = []
        metrics = QFontMetricsF(self.font)
        view = QRectF(QPointF(0, 0), size)
        middles = _middles_seen(points or Points(), look, camera, size)
        for topic in sorted(_named(look, camera.zoom), key=lambda one: -one.size):
            name = topic.name if len(topic.name) <= _LONGEST_NAME else f"{topic.name[:32]}…"
            middle = middles.get(topic.id, (topic.x, topic.y))
            x, y = camera.pixel(*middle, size.width(), size.height())
            room = view.width() - _DOT - 3 * _PAD_X - 4
            name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(room, 40))
            wide = metrics.horizontalAdvance(name) + _DOT + 3 * _PAD_X
            high = metrics.height() + 2 * _PAD_Y
            area = QRectF(x - wide / 2, y - high / 2, wide, high)
            if view.intersects(area) and (free := self._free(_inside(area, view))) is not None:
                self.places.append((topic, name, free))

    def at(self, place: QPointF) -> Topic | None:
        return next((topic for topic, _, area in self.places if area.contains(place)), None)

    def paint(self, painter: QPainter, look: Look, tokens: Tokens) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font)
        for topic, name, area in self.places:
            dim = bool(look.lit) and topic.id not in look.lit
            back = QColor(tokens.surface)
            back.setAlpha(225)
            painter.setBrush(back)
            painter.setPen(QColor(tokens.border if dim else look.colour(topic.id, tokens)))
            painter.drawRoundedRect(area, 6, 6)
            painter.setBrush(QColor(look.colour(topic.id, tokens)))
            painter.setPen(Qt.PenStyle.NoPen)
            middle = area.center().y()
            painter.drawEllipse(QRectF(area.left() + _PAD_X, middle - _DOT / 2, _DOT, _DOT))
            painter.setPen(QColor(tokens.muted if dim else tokens.text))
            text = area.adjusted(2 * _PAD_X + _DOT, 0, -_PAD_X, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(text, int(flags), name)

    def _free(self, area: QRectF) -> QRectF | None:
        """There, or a little above or below, where nothing stands yet."""
        for step in (0.0, 1.0, -1.0, 2.0, -2.0):
            moved = area.translated(0, step * (area.height() + 2))
            if not any(moved.intersects(other) for _, _, other in self.places):
                return moved
        return None


def _named(look: Look, zoom: float) -> list[Topic]:
    """The topics; seen from near, their parts, where they have any."""
    if zoom < _PARTS_FROM:
        return [one for one in look.topics if one.parent is None]
    have_parts = {one.parent for one in look.topics}
    return [one for one in look.topics if one.id not in have_parts]


def _middles_seen(
    points: Points, look: Look, camera: Camera, size: QSize
) -> dict[int, tuple[float, float]]:
    """From near, a topic is named where what is seen of it lies."""
    if camera.zoom <= 1:
        return {}
    wide, high = size.width(), size.height()
    left, top = camera.place(0, 0, wide, high)
    right, bottom = camera.place(wide, high, wide, high)
    seen = points.within(left, top, right, bottom)
    sums: dict[int, list[float]] = {}
    parts = camera.zoom >= _PARTS_FROM
    for number in seen[:: 1 + len(seen) // _MOST_WEIGHED]:
        topic = points.topic[number]
        one = sums.setdefault(topic if parts else look.top(topic), [0.0, 0.0, 0.0])
        one[0] += points.x[number]
        one[1] += points.y[number]
        one[2] += 1
    return {topic: (x / count, y / count) for topic, (x, y, count) in sums.items()}


def _inside(area: QRectF, view: QRectF) -> QRectF:
    """Moved so that all of it can be read."""
    x = min(max(area.left(), view.left() + 2), max(view.right() - area.width() - 2, 2))
    y = min(max(area.top(), view.top() + 2), max(view.bottom() - area.height() - 2, 2))
    return QRectF(x, y, area.width(), area.height())


def svg(
    points: Points, names: Names, look: Look, tokens: Tokens, camera: Camera, size: QSize
) -> str:
    """The picture as a drawing, with each file's name as the title of its dot."""
    width, height = size.width(), size.height()
    radius = dot_px(len(points), camera.zoom) / 2
    across, down = camera.scale(width, height)
    left, top = width / 2 - camera.x * across, height / 2 - camera.y * down
    colours = {topic: look.colour(topic, tokens) for topic in set(points.topic)}
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif" font-size="{names.font.pixelSize()}">',
        f'<rect width="{width}" height="{height}" fill="{tokens.window}"/>',
    ]
    for number, topic in enumerate(points.topic):
        x, y = points.x[number] * across + left, points.y[number] * down + top
        if 0 <= x <= width and 0 <= y <= height:
            name = escape(points.path[number].replace("\\", "/").rpartition("/")[2])
            lines.append(
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{colours[topic]}">'
                f"<title>{_printable(name)}</title></circle>"
            )
    for topic_of, name, area in names.places:
        middle = area.center()
        lines.append(
            f'<rect x="{area.left():.1f}" y="{area.top():.1f}" width="{area.width():.1f}" '
            f'height="{area.height():.1f}" rx="6" fill="{tokens.surface}" fill-opacity="0.88" '
            f'stroke="{look.colour(topic_of.id, tokens)}"/>'
            f'<text x="{middle.x():.1f}" y="{middle.y():.1f}" text-anchor="middle" '
            f'dominant-baseline="central" font-weight="600" fill="{tokens.text}">'
            f"{escape(_printable(name))}</text>"
        )
    return "\n".join([*lines, "</svg>", ""])


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else "\ufffd" for char in text)
