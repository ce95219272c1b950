"""A ring drawn round the widget that has the keyboard, outside its own edges."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from hallpass_desktop.gui import theme

_WIDTH = 2
OVER_EDGE = 3  # wide enough to cover the 1 px edge it lies on
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ZOrderChange)


class FocusRing(QWidget):
    """Lies over the target's surroundings, lets every click through and follows every move."""

    def __init__(self, target: QWidget, gap: int, radius: float, width: int = _WIDTH) -> None:
        self._target = target
        self._reach = gap + _WIDTH
        self._radius = theme.current().px(radius)  # as the corners that it goes round
        self._width = width
        self._followed: list[QWidget] = []
        self._ground = self._host()
        super().__init__(self._ground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._follow()
        self._place()
        self.show()

    def leave(self) -> None:
        """Stop following and go."""
        self._unfollow()
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange:
            self._move_in()
        elif event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("focus"), self._width))
        half = self._width / 2
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        corner = min(self._radius + self._reach - half, area.height() / 2)
        painter.drawRoundedRect(area, corner, corner)

    def _host(self) -> QWidget:
        """Find the scrolled area around the target, or else the nearest ancestor with room.

        What is scrolled has a layout, which is laid out anew whenever a child comes or goes: with
        every move of the keyboard, all of the page.
        """
        target, reach = self._target, self._reach
        scrolled = _viewport_around(target)
        if scrolled is not None:
            return scrolled
        host = target.parentWidget()
        while host is not None and not host.isWindow():
            corner = target.mapTo(host, QPoint(0, 0))
            wanted = target.rect().translated(corner).adjusted(-reach, -reach, reach, reach)
            if host.rect().contains(wanted):
                break
            host = host.parentWidget()
        return host if host is not None else target

    def _follow(self) -> None:
        widget: QWidget | None = self._target
        while widget is not None and widget is not self._ground:
            widget.installEventFilter(self)
            self._followed.append(widget)
            widget = widget.parentWidget()

    def _unfollow(self) -> None:
        for widget in self._followed:
            widget.removeEventFilter(self)
        self._followed.clear()

    def _move_in(self) -> None:
        """Find a new place after the target was laid into another parent."""
        self._unfollow()
        self._ground = self._host()
        self.setParent(self._ground)
        self._follow()
        self._place()
        self.show()

    def _place(self) -> None:
        corner = self._target.mapTo(self._ground, QPoint(0, 0))
        reach = self._reach
        wanted = self._target.rect().translated(corner).adjusted(-reach, -reach, reach, reach)
        if self.geometry() != wanted:
            self.setGeometry(wanted)
        self.raise_()


def _viewport_around(widget: QWidget) -> QWidget | None:
    around = widget.parentWidget()
    while around is not None and not _is_viewport(around):
        around = None if around.isWindow() else around.parentWidget()
    return around


def _is_viewport(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
