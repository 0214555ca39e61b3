"""Which part of the unit square is looked at, and how large. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

MARGIN = 36
LARGEST = 60.0


@dataclass(frozen=True, slots=True)
class Camera:
    """``x`` and ``y`` are in the middle of the view; at a ``zoom`` of 1 all is in it."""

    x: float = 0.5
    y: float = 0.5
    zoom: float = 1.0

    def scale(self, width: int, height: int) -> tuple[float, float]:
        """Pixels for the length of the square, across and down."""
        return (
            max(width - 2 * MARGIN, 20) * self.zoom,
            max(height - 2 * MARGIN, 20) * self.zoom,
        )

    def pixel(self, x: float, y: float, width: int, height: int) -> tuple[float, float]:
        across, down = self.scale(width, height)
        return (x - self.x) * across + width / 2, (y - self.y) * down + height / 2

    def place(self, left: float, top: float, width: int, height: int) -> tuple[float, float]:
        """What lies at a pixel."""
        across, down = self.scale(width, height)
        return (left - width / 2) / across + self.x, (top - height / 2) / down + self.y

    def moved(self, left: float, top: float, width: int, height: int) -> Camera:
        """The map moved by some pixels under the view."""
        across, down = self.scale(width, height)
        return self._kept(self.x - left / across, self.y - top / down, self.zoom)

    def zoomed(self, factor: float, left: float, top: float, width: int, height: int) -> Camera:
        """Larger or smaller, while what lies at a pixel stays there."""
        zoom = min(max(self.zoom * factor, 1.0), LARGEST)
        x, y = self.place(left, top, width, height)
        across, down = replace(self, zoom=zoom).scale(width, height)
        return self._kept(x - (left - width / 2) / across, y - (top - height / 2) / down, zoom)

    def over(self, x: float, y: float) -> Camera:
        return self._kept(x, y, self.zoom)

    @staticmethod
    def _kept(x: float, y: float, zoom: float) -> Camera:
        if zoom <= 1.0:
            return Camera()
        half = 0.5 / zoom  # beyond it there would be nothing but margin to see
        return Camera(min(max(x, half), 1 - half), min(max(y, half), 1 - half), zoom)
