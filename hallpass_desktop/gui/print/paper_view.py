"""Pages one below the other, exactly as they will be printed."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.print.document import Paper
from hallpass_desktop.gui.print.face import SIZES
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed

_GAP, _LEAST = 16, 200


class PaperView(Themed, QWidget):
    """Paper is white in every look."""

    width_changed = Signal()  # pictures of another width are wanted

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._paper = Paper.A4
        self._images: tuple[QImage, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pages(self, images: Sequence[QImage], paper: Paper, said: str) -> None:
        """Show these pages; `said` is what a screen reader hears of them."""
        self._images, self._paper = tuple(images), paper
        self.setAccessibleName(self.tr("How it looks: %n page(s)", "", max(1, len(images))))
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._images)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        count = max(1, len(self._images))
        return count * self._page_height(width) + (count - 1) * theme.current().px(_GAP)

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme.current().px(_LEAST))
        return QSize(theme.current().px(_LEAST), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = theme.current().px(_LEAST)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, top = theme.current(), 0
        painter = paint.start(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)  # until the new ones come
        height = self._page_height(self.width())
        for number in range(max(1, len(self._images))):
            sheet = QRectF(0, top, self.width(), height)
            painter.fillRect(sheet, look.color("raised"))
            if number < len(self._images):
                painter.drawImage(sheet, self._images[number])
            paint.box(painter, sheet, 2, None, look.color("line"))
            top += height + look.px(_GAP)

    def _page_height(self, width: int) -> int:
        size = SIZES[self._paper]
        return round(width * size.height() / size.width())
