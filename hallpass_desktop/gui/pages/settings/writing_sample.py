"""A line in the writer's own face, as large as it would be on a page."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.theme import Role
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.text_block import TextBlock, TextStyle


class WritingSample(Themed, QWidget):
    """Breaks its line like a page does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = theme.current().writing_size
        self._text = self.tr("The kettle had just boiled, and nobody had said a word yet.")
        self.setAccessibleName(self._text)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_writing_size(self, size: int) -> None:
        """Show this size: 15, 17 or 19."""
        self._size = size
        self.restyle()

    def sizeHint(self) -> QSize:
        width = theme.current().px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        return self._block(width).height

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        self._block(self.width()).draw(painter, 0, 0, theme.current().color("text"))

    def _block(self, width: int) -> TextBlock:
        look = replace(theme.current(), writing_size=self._size)
        line = look.line_height(Role.WRITING)
        style = TextStyle(look.font(Role.WRITING), line, direction=self.layoutDirection())
        return TextBlock(self._text, style, max(1, width), max(1, width))
