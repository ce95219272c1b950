"""How large a page of paper is shown: as it fits the pane, or in steps that somebody chose."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, QSizeF

STEPS = (50, 75, 100, 125, 150, 200)
SCREEN_DOTS = 96 / 72  # a point of paper on a screen at 100 %
_LEAST = 60  # words in the hand of nobody can be read below this


@dataclass(frozen=True, slots=True)
class Zoom:
    """`chosen` in percent of the paper's own size; None as long as it follows the pane."""

    chosen: int | None = None

    def percent(self, paper: QSizeF, room: QSize, text_scale: float) -> int:
        """How large a page is shown; at least so large that it can be read, if that fits in width.

        `paper` is in points, `room` in pixels.
        """
        if self.chosen is not None:
            return self.chosen
        across = _share(room.width(), paper.width())
        whole = min(across, _share(room.height(), paper.height()))
        return max(1, int(max(whole, min(across, _LEAST * text_scale))))

    def larger(self, now: int) -> "Zoom":
        """The next step up."""
        return Zoom(next((step for step in STEPS if step > now), max(now, STEPS[-1])))

    def smaller(self, now: int) -> "Zoom":
        """The next step down."""
        return Zoom(next((step for step in reversed(STEPS) if step < now), min(now, STEPS[0])))


def width_at(percent: int, paper: QSizeF) -> int:
    """How many pixels wide a page is then."""
    return round(paper.width() * SCREEN_DOTS * percent / 100)


def _share(pixels: int, points: float) -> float:
    return 100 * max(1, pixels) / (points * SCREEN_DOTS)
