"""A card: a surface with one hairline, or one of the other grounds of the app."""

from PySide6.QtCore import Property
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed


class Card(Themed, QFrame):
    """`fill` and `line` are colour roles ("" for none), `radius` is at 100 %."""

    def __init__(
        self,
        parent: QWidget | None = None,
        fill: str = "surface",
        line: str = "line",
        radius: int = 12,
    ) -> None:
        super().__init__(parent)
        self._fill_role = fill
        self._line_role = line
        self._corner = radius

    def _get_fill(self) -> str:
        return self._fill_role

    def set_fill(self, role: str) -> None:
        """Choose the ground."""
        self._fill_role = role
        self.update()

    def _get_line(self) -> str:
        return self._line_role

    def set_line(self, role: str) -> None:
        """Choose the hairline."""
        self._line_role = role
        self.update()

    def _get_radius(self) -> int:
        return self._corner

    def set_radius(self, radius: int) -> None:
        """Choose how round the corners are."""
        self._corner = radius
        self.update()

    fill = Property(str, _get_fill, set_fill)
    line = Property(str, _get_line, set_line)
    radius = Property(int, _get_radius, set_radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        fill = look.color(self._fill_role) if self._fill_role else None
        line = look.color(self._line_role) if self._line_role else None
        paint.box(painter, self.rect(), look.px(self._corner), fill, line)


class Panel(Card):
    """A square area of one ground: the side column, a page, a bar."""

    def __init__(self, parent: QWidget | None = None, fill: str = "window") -> None:
        super().__init__(parent, fill, "", 0)
