"""One small picture in a row of them: press it to see it large."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable

SIDE = 96
_RADIUS, _ICON = 8, 24
_GOING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ALONG = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class PictureTile(Hovering, Pressable, Themed, QPushButton):
    """`place` is its number in the row. Delete, and Alt with an arrow, ask for what they mean."""

    removal_asked = Signal()
    moving_asked = Signal(int)  # -1 towards the beginning, 1 towards the end
    menu_asked = Signal()

    ring_radius = 10.0

    def __init__(self, parent: QWidget, place: int, name: str) -> None:
        super().__init__(parent)
        self.place = place
        self._image = QImage()
        self.setObjectName(f"picture_{place + 1}_button")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_image(self, image: QImage) -> None:
        """Show the picture itself; a null one shows that it cannot be read."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _GOING:
            self.removal_asked.emit()
            return
        if event.key() in _ALONG and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.moving_asked.emit(1 if (event.key() == _ALONG[1]) != is_mirrored else -1)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.start(self)
        radius = look.px(_RADIUS)
        paint.box(painter, self.rect(), radius, look.color("sunken"))
        if self._image.isNull():
            self._draw_icon(painter)
        else:
            self._draw_image(painter, radius)
        share = 1.0 if self.isDown() else self.hover_share()
        paint.hover(painter, self.rect(), radius, share)
        paint.box(painter, self.rect(), radius, None, look.color("edge"))

    def _draw_icon(self, painter: QPainter) -> None:
        look = theme.current()
        side = look.icon_px(_ICON)
        spot = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.draw(painter, "image", spot, look.color("text3"))

    def _draw_image(self, painter: QPainter, radius: float) -> None:
        """The middle of the picture, as much as fills the square."""
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        size = QSizeF(self._image.size())
        side = min(size.width(), size.height())
        corner = QPointF((size.width() - side) / 2, (size.height() - side) / 2)
        painter.save()
        painter.setClipPath(shape)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image, QRectF(corner, QSizeF(side, side)))
        painter.restore()
