"""What our own widgets share: drawing themselves anew, and a focus ring for the keyboard alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.widgets.focus_ring import FocusRing

# The mixins call QWidget's methods but must not be a second Qt base class.
if TYPE_CHECKING:
    _Mixin = QWidget
else:
    _Mixin = object

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_AWAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_QUIET_KEYS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class Themed(_Mixin):
    """A widget that follows theme and text scale; `restyle` runs after each change."""

    def restyle(self) -> None:
        """Take fonts and sizes from the theme again."""
        self.updateGeometry()
        self.update()


class KeyboardFocus(_Mixin):
    """Shows where the keyboard is, but only to somebody who uses the keyboard."""

    ring_gap = 2
    ring_radius = 10.0
    ring_width = 2
    is_focus_visible = False
    _was_visible = False
    _ring: FocusRing | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        is_back = event.reason() in _AWAY and self._was_visible
        if event.reason() in _KEYBOARD or is_back:
            self.show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._was_visible = self.is_focus_visible and event.reason() in _AWAY
        self.hide_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _QUIET_KEYS and self.hasFocus():
            self.show_focus()
        super().keyPressEvent(event)

    def show_focus(self) -> None:
        self.is_focus_visible = True
        if self._ring is None and self.ring_gap >= 0:
            self._ring = FocusRing(self, self.ring_gap, self.ring_radius, self.ring_width)
        self.update()

    def hide_focus(self) -> None:
        self.is_focus_visible = False
        if self._ring is not None:
            self._ring.leave()
            self._ring = None
        self.update()


def is_hovered(widget: QWidget) -> bool:
    """Tell whether the mouse is over a widget that can be used."""
    return widget.isEnabled() and widget.testAttribute(Qt.WidgetAttribute.WA_UnderMouse)


def is_style_event(event: QEvent) -> bool:
    """Tell whether an event asks for new drawing."""
    return event.type() in (QEvent.Type.EnabledChange, QEvent.Type.LayoutDirectionChange)
