"""What every painted row shares: its ground, its ring, and places that mirror with the language."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.delegates.paragraph import Ink
from hallpass_desktop.gui.widgets import paint

_RADIUS, _CELL_RADIUS = 10, 6
_BAR, _RING = 3, 2


@dataclass(frozen=True, slots=True)
class RowFrame:
    """One row while it is painted; lengths are given at 100 % text size."""

    painter: QPainter
    rect: QRectF
    is_chosen: bool
    has_focus: bool
    hover_share: float
    is_mirrored: bool

    @classmethod
    def of(cls, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> "RowFrame":
        """Begin a row: `rect` is what is left of the option's after its outer gaps."""
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(option.direction)
        state = option.state
        return cls(
            painter,
            rect,
            bool(state & QStyle.StateFlag.State_Selected),
            bool(state & QStyle.StateFlag.State_HasFocus),
            getattr(option, "hover_share", 0.0),
            is_mirrored,
        )

    def ink(self, role: str) -> QColor:
        """The colour of a text role, on the ground this row has now."""
        return theme.current().color("onAccentSoft" if self.is_chosen else role)

    def marking(self, ink: Ink) -> Ink:
        """The same ink, with a look for searched words that stands out from this row's ground."""
        look = theme.current()
        ground = look.color("surface" if self.is_chosen else "accentSoft")
        return replace(ink, mark=look.color("onAccentSoft"), mark_ground=ground)

    def box(self, left: float, top: float, width: float, height: float) -> QRectF:
        """A place measured from the leading upper corner; a width up to 0 counts from the end."""
        look = theme.current()
        start, breadth = look.px(left), look.px(width)
        if width <= 0:
            breadth = round(self.rect.width()) + breadth - start
        x = self.rect.right() - start - breadth if self.is_mirrored else self.rect.left() + start
        return QRectF(x, self.rect.top() + look.px(top), breadth, look.px(height))

    def draw_heading(self, area: QRectF, words: str) -> None:
        """The name of the rows below."""
        font, ink = theme.current().font("small_medium"), theme.current().color("text2")
        paint.words(self.painter, area, words, font, ink, Qt.AlignmentFlag.AlignVCenter)

    def draw_ground(self) -> None:
        """Chosen rows have a fill and a bar at their leading edge; hovered ones a light cover."""
        look = theme.current()
        radius = look.px(_RADIUS)
        if self.is_chosen:
            line = look.color("accent") if look.is_high_contrast else None
            paint.box(self.painter, self.rect, radius, look.color("accentSoft"), line, 2)
            bar = self.box(_BAR, 0, _BAR, 0)
            bar.setHeight(self.rect.height() / 2)
            bar.moveTop(self.rect.center().y() - bar.height() / 2)
            paint.box(self.painter, bar, bar.width() / 2, look.color("accent"))
        else:
            paint.hover(self.painter, self.rect, radius, self.hover_share)
        if self.has_focus:
            paint.box(self.painter, self.rect, radius, None, look.color("focus"), _RING)

    def draw_cell_ring(self) -> None:
        """Where the keyboard is in a table, within the hairline below the row."""
        look, inside = theme.current(), self.rect.adjusted(1, 1, -1, -2)
        paint.box(self.painter, inside, look.px(_CELL_RADIUS), None, look.color("focus"), _RING)

    def draw_icon(self, name: str, left: float, top: float, size: float, role: str) -> None:
        """Paint an icon, never larger than icons grow."""
        side = theme.current().icon_px(size)
        area = self.box(left, top, size, size)
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(area.center())
        icons.draw(self.painter, name, spot, self.ink(role))
