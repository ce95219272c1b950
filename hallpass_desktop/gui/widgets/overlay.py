"""What dialogs, popovers and menus share: a layer over the whole window that holds the focus."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import KeyboardFocus
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.shadow import draw_shadow
from hallpass_desktop.gui.widgets.tab_order import TabsInOrder, takes_tab
from hallpass_desktop.gui.widgets.whereabouts import Where, stop_near, where

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly  # going through every page took 1 ms a key


class Overlay(TabsInOrder, QWidget):
    """A child of the window, so that the cover hides it with everything else."""

    closed = Signal()

    radius = 12
    is_dimmed = False
    closes_on_outside_press = True
    holds_keys = True  # the keys of what lies behind rest as long as it is open (see actions.py)
    ends_under_cover = False  # else it is there again when the cover is lifted

    def __init__(self, anchor: QWidget) -> None:
        window = anchor.window()
        # As a sub-window it keeps Tab inside.
        super().__init__(window, Qt.WindowType.SubWindow)
        self._before: QWidget | None = None
        self._stood_at: Where = ()
        self._is_open = False
        self.box = Card(self, "raised", "line", self.radius)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)

    def open(self) -> None:
        """Show the layer and move the keyboard into it."""
        window = self.parentWidget()
        self._before = window.focusWidget() if window is not None else None
        if window is not None and self._before is not None:
            self._stood_at = where(self._before, window)
        self._is_open = True
        self.setGeometry(self._room())
        self.show()
        self.raise_()
        self.place()
        is_by_keys = isinstance(self._before, KeyboardFocus) and self._before.is_focus_visible
        self.focus_first()
        first = self.focusWidget()
        if is_by_keys and isinstance(first, KeyboardFocus) and first.hasFocus():
            first.show_focus()

    def close_overlay(self) -> None:
        """Take the layer away and give the keyboard back."""
        if not self._is_open:
            return
        self._is_open = False
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        self.hide()
        self._give_back()
        self.closed.emit()
        self.deleteLater()

    @property
    def is_open(self) -> bool:
        return self._is_open

    def cancel(self) -> None:
        """Leave by Escape or by pressing outside."""
        self.close_overlay()

    def place(self) -> None:
        """Put the box where it belongs; each kind knows."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Move the keyboard to the first thing that takes it."""
        stops = self.stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Answer everything that takes the keyboard, in the order it was made.

        Not by nextInFocusChain: PySide 6.11 makes its answer a child of the asked widget, and
        takes the wrapper of an innocent neighbour along when that widget goes.
        """
        return [widget for widget in self.findChildren(QWidget) if self._is_stop(widget)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._is_open:
            self.setGeometry(self._room())
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._is_open:
            self.place()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return
        super().keyPressEvent(event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.closes_on_outside_press and not self.box.geometry().contains(
            event.position().toPoint()
        ):
            self.cancel()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._hidden_by_box().contains(event.rect()):
            return
        painter = paint.start(self)
        look = theme.current()
        if self.is_dimmed:
            painter.fillRect(self.rect(), look.color("dim"))
        self._draw_shadow(painter)

    def _give_back(self) -> None:
        """To what had the keyboard, or else to what stands there now; it never stays in here."""
        window, before = self.parentWidget(), self._before
        if before is None or not isValid(before) or not before.isVisible():
            before = stop_near(window, self._stood_at) if window is not None else None
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        left = self.focusWidget()
        if left is not None and left.hasFocus():
            left.clearFocus()

    def _hidden_by_box(self) -> QRect:
        """The part that the box lies over: a shadow takes long to draw, and none is seen there."""
        corner = theme.current().px(self.radius)
        return self.box.geometry().adjusted(corner, corner, -corner, -corner)

    def _draw_shadow(self, painter: QPainter) -> None:
        radius = theme.current().px(self.radius)
        draw_shadow(painter, QRectF(self.box.geometry()), radius)

    def _room(self) -> QRect:
        window = self.parentWidget()
        return window.rect() if window is not None else self.rect()

    def _is_stop(self, widget: QWidget) -> bool:
        return takes_tab(widget) and widget.isVisibleTo(self)


def open_overlays(window: QWidget) -> list[Overlay]:
    """Answer the layers open over a window, the lowest first."""
    layers = window.findChildren(Overlay, options=_DIRECT)
    return [overlay for overlay in layers if overlay.is_open]
