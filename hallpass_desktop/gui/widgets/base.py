"""What our own widgets share: drawing themselves anew, and a focus ring for the keyboard alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from hallpass_desktop.gui.widgets.focus_ring import FocusRing
from hallpass_desktop.gui.widgets.glide import CHOICE_MS, HOVER_MS, Glide

# The mixins call Qt's methods but must not be a second Qt base class.
if TYPE_CHECKING:
    _Mixin = QWidget
    _ButtonMixin = QAbstractButton
else:
    _Mixin = _ButtonMixin = object

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


class Hovering(_Mixin):
    """Answers the mouse with a short fade; it paints with `hover_share`."""

    _hover: Glide | None = None

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._glide_to(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._glide_to(0.0)

    def hover_share(self) -> float:
        """How far the fade has come; a part that cannot be used does not answer."""
        if self._hover is not None and self._hover.is_moving and self.isEnabled():
            return self._hover.share
        return 1.0 if is_hovered(self) else 0.0

    def _glide_to(self, end: float) -> None:
        if self._hover is None:
            self._hover = Glide(self, HOVER_MS)
        self._hover.go(end)


class Choosing(_ButtonMixin):
    """Goes on and off with a short fade; it paints with `choice_share`."""

    _choice: Glide | None = None

    def fade_choices(self) -> None:
        """Follow what is chosen; every constructor calls it once."""
        self.toggled.connect(self._on_choice_changed)

    def choice_share(self) -> float:
        """How far the fade has come, from off (0) to on (1)."""
        if self._choice is not None and self._choice.is_moving:
            return self._choice.share
        return 1.0 if self.isChecked() else 0.0

    def _on_choice_changed(self, is_on: bool) -> None:
        if self._choice is None:
            self._choice = Glide(self, CHOICE_MS)
            self._choice.jump(0.0 if is_on else 1.0)
        self._choice.go(1.0 if is_on else 0.0)


class KeyboardFocus(_Mixin):
    """Shows where the keyboard is, but only to somebody who uses the keyboard."""

    ring_gap = 2
    ring_radius = 10.0  # at 100 %
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
