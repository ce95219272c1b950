"""A square button that is only an icon; its words are the accessible name and the tooltip."""

from PySide6.QtCore import Property, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.button import Button


class IconButton(Button):
    """Quiet by itself; `is_outlined` gives it the edge of a plain button."""

    def __init__(
        self,
        parent: QWidget | None = None,
        icon_name: str = "",
        name: str = "",
        button_size: str = "md",
    ) -> None:
        self._is_outlined = False
        self._icon_size = 0
        super().__init__(parent, "", "quiet", button_size, icon_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_icon_role("text2")
        if name:
            self.set_name(name)

    def _get_outlined(self) -> bool:
        return self._is_outlined

    def set_outlined(self, is_outlined: bool) -> None:
        """Give the button an edge, or take it away."""
        self._is_outlined = is_outlined
        self.set_kind("plain" if is_outlined else "quiet")

    is_outlined = Property(bool, _get_outlined, set_outlined)

    def set_icon_size(self, size: int) -> None:
        """Draw the icon larger or smaller than the button's size asks, at 100 %."""
        self._icon_size = size
        self.update()

    def set_name(self, name: str) -> None:
        """Say what the button does, for readers and as a tooltip."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        side = theme.current().px(self.measures.height)
        return QSize(side, side)

    def _draw_content(self, painter: QPainter) -> None:
        size = self._icon_size or self.measures.icon
        left = (self.width() - theme.current().icon_px(size)) // 2
        self._draw_icon(painter, self._icon_name, left, size)

    def words_color(self) -> QColor:
        role = "text2" if self.isEnabled() else "disabledText"
        return theme.current().color(role)
