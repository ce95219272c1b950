"""One picture as large as its room allows."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import KeyboardFocus, Themed

_RADIUS, _ICON = 10, 32
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PictureView(KeyboardFocus, Themed, QWidget):
    """Takes the arrow keys; a description stands in its accessible name."""

    step_asked = Signal(int)  # -1 back, 1 on

    ring_gap = 0
    ring_radius = 10.0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.setObjectName("picture_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_image(self, image: QImage | None) -> None:
        """Show a picture; None while it is read, a null one when it cannot be."""
        self._image = image
        self.update()

    def image(self) -> QImage | None:
        """What is shown."""
        return self._image

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(480), look.px(320))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.step_asked.emit(-step if is_mirrored else step)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.start(self)
        paint.box(painter, self.rect(), look.px(_RADIUS), look.color("sunken"))
        if self._image is None:
            return
        if self._image.isNull():
            side = look.icon_px(_ICON)
            spot = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            icons.draw(painter, "image", spot, look.color("text3"))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._area(self._image), self._image)

    def _area(self, image: QImage) -> QRectF:
        """Where the whole picture fits, no larger than it is."""
        room = QSizeF(self.size())
        size = QSizeF(image.size()) / self.devicePixelRatio()
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2)
        return QRectF(corner, size)
