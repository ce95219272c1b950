"""A short message at the bottom of the page that goes by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.appear import DIALOG_MS, fade_in
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.saying import say

SHOWN_MS = 6000
_HEIGHT, _SIDE, _RADIUS, _EDGE, _WIDEST = 48, 16, 10, 24, 560
_MOVES = frozenset(
    {
        QEvent.Type.Resize,
        QEvent.Type.Move,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
    }
)


def _no_foot() -> QWidget | None:
    return None


class Toast(Themed, QWidget):
    """Stays while the mouse or the keyboard is on it; has at most one action."""

    action_chosen = Signal()
    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        text: str,
        action_text: str = "",
        icon_name: str = "",
        *,
        lasts: bool = False,
    ) -> None:
        super().__init__(parent)
        self._lasts = lasts
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._icon_name = icon_name
        self._build(text, action_text)
        self._timer.timeout.connect(self._on_time_up)
        self.action.clicked.connect(self._on_action_clicked)
        self.action.installEventFilter(self)
        self._run_clock()

    def text(self) -> str:
        return self.words.text()

    def close_toast(self) -> None:
        """Go now."""
        self._timer.stop()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.action.hasFocus():
            self._run_clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self._run_clock()
        return super().eventFilter(watched, event)

    def is_leaving(self) -> bool:
        """Tell whether the clock is running."""
        return self._timer.isActive()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        line = look.color("edge") if look.is_high_contrast else None
        painter = paint.start(self)
        paint.box(painter, self.rect(), look.px(_RADIUS), look.color("text"), line)

    def _build(self, text: str, action_text: str) -> None:
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(_SIDE), look.px(8), look.px(_SIDE), look.px(8))
        row.setSpacing(look.px(12))
        mark = QLabel(self)
        mark.setVisible(bool(self._icon_name))
        if self._icon_name:
            mark.setPixmap(icons.pixmap(self._icon_name, "window", 16))
        self.words = Label(self, text, "body_medium", "window", wraps=True)
        self.action = LinkButton(self, action_text, "body_medium", "window")
        self.action.setObjectName("toast_action_button")
        self.action.setVisible(bool(action_text))
        row.addWidget(mark)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        self.setMinimumHeight(look.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def _run_clock(self) -> None:
        if not self._lasts:
            self._timer.start()

    def _on_time_up(self) -> None:
        self.close_toast()

    def _on_action_clicked(self) -> None:
        self.action_chosen.emit()
        self.close_toast()


class ToastHost(QObject):
    """Shows one toast at a time over the bottom start corner of a page.

    `foot_of` answers what stands at the foot just then, and is to stay in sight.
    """

    def __init__(self, page: QWidget, foot_of: Callable[[], QWidget | None] = _no_foot) -> None:
        super().__init__(page)
        self._page, self._foot_of = page, foot_of
        self._toast: Toast | None = None
        page.installEventFilter(self)

    def show_toast(self, text: str, action_text: str = "", icon_name: str = "") -> Toast:
        """Show a message in the place of the last one, and read it aloud."""
        if self._toast is not None:
            self._toast.close_toast()
        toast = Toast(self._page, text, action_text, icon_name)
        toast.setObjectName("toast")
        toast.closed.connect(self._on_toast_closed)
        self._toast = toast
        self._place()
        toast.show()
        toast.raise_()
        fade_in(toast, DIALOG_MS)
        say(self._page, text)
        return toast

    @property
    def toast(self) -> Toast | None:
        return self._toast

    def raise_toast(self) -> None:
        """Bring the toast back over a page that has just come to the front, above its foot."""
        if self._toast is not None:
            self._place()
            self._toast.raise_()

    def clear(self) -> None:
        """Take the toast away, as before a lock."""
        if self._toast is not None:
            self._toast.close_toast()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        toast, page = self._toast, self._page
        if toast is None:
            return
        look = theme.current()
        edge = look.px(_EDGE)
        room = min(page.width() - 2 * edge, look.px(_WIDEST))
        width = min(room, toast.sizeHint().width())
        height = max(look.px(_HEIGHT), toast.heightForWidth(width))
        is_mirrored = page.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = page.width() - edge - width if is_mirrored else edge
        toast.resize(width, height)
        toast.move(QPoint(left, max(0, self._floor() - edge - height)))

    def _floor(self) -> int:
        """Where the foot begins, or the page ends; the toast goes along when that moves."""
        foot = self._foot_of()
        if foot is None:
            return self._page.height()
        foot.installEventFilter(self)  # once, however often it is asked for
        return foot.mapTo(self._page, QPoint()).y() if foot.isVisible() else self._page.height()

    def _on_toast_closed(self) -> None:
        self._toast = None
