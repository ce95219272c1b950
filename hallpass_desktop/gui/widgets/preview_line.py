"""The first words of a page on one line, or a grey bar in their place."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.elided_label import ElidedLabel

_BAR, _SHARE = 8, 0.6


class PreviewLine(ElidedLabel):
    """Where words are hidden it does not hold them, so that no reader can tell them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "", "body", "text2")
        self._is_hidden = False

    def show_words(self, words: str, *, is_hidden: bool) -> None:
        """Show these words, or only that there are some."""
        self._is_hidden = is_hidden
        self.setText("" if is_hidden else words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_hidden:
            super().paintEvent(event)
            return
        look = theme.current()
        height = look.px(_BAR)
        bar = QRectF(0, (self.height() - height) / 2, self.width() * _SHARE, height)
        color = look.color(bar_role())
        paint.box(paint.start(self), paint.mirrored(self, bar), height / 2, color)


def bar_role() -> str:
    """High contrast draws hairlines in the strongest colour; a bar of it would shout."""
    return "grid" if theme.current().is_high_contrast else "line"
