"""The one dialog of the app: a question as its title, and two buttons that say the result."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.appear import DIALOG_MS, Rise, fade_in
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.overlay import Overlay
from hallpass_desktop.gui.widgets.scroll_page import FittingScroll

_WIDTH, _MARGIN, _RISE = 440, 24, 4
_GUTTER = 20  # for the scroll bar, and for focus rings that reach out at the other side


class Sheet(Overlay):
    """Dims the window; the safe choice stands left and has the focus; Escape is the safe choice.

    Put more content into `body`. With `closes_on_accept` off, `accepted` leaves it open,
    so that the work can be tried first: call `finish` when it went well.
    """

    accepted = Signal()
    rejected = Signal()

    radius = 16
    is_dimmed = True
    closes_on_outside_press = False
    closes_on_accept = True

    def __init__(self, anchor: QWidget, title: str = "", text: str = "") -> None:
        super().__init__(anchor)
        self._widest = _WIDTH
        self._first: QWidget | None = None
        self._build()
        self._connect()
        self.set_words(title, text)

    @classmethod
    def ask(
        cls,
        anchor: QWidget,
        title: str,
        text: str,
        accept_text: str,
        reject_text: str,
        *,
        danger: bool = False,
    ) -> "Sheet":
        """Ask and return at once; connect to `accepted` and `rejected`."""
        sheet = cls(anchor, title, text)
        sheet.set_actions(accept_text, reject_text, danger=danger)
        sheet.open()
        return sheet

    def set_words(self, title: str, text: str = "") -> None:
        """Choose the question and what will happen."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def set_actions(self, accept_text: str, reject_text: str, *, danger: bool = False) -> None:
        """Name both results; an empty text leaves that button out."""
        self.accept_button.setText(accept_text)
        self.accept_button.setVisible(bool(accept_text))
        self.accept_button.set_kind("danger" if danger else "primary")
        self.reject_button.setText(reject_text)
        self.reject_button.setVisible(bool(reject_text))

    def add_way(self, button: Button) -> None:
        """Put one more button before the offered one."""
        self.buttons.insertWidget(self.buttons.count() - 1, button)

    def set_widest(self, width: int) -> None:
        """Give content more room than a question needs, at 100 %."""
        self._widest = width

    def set_first_focus(self, widget: QWidget) -> None:
        """Begin in a field instead of on the safe button."""
        self._first = widget

    def open(self) -> None:
        if self.body.count() == 0:
            self.body.setContentsMargins(0, 0, 0, 0)
        super().open()
        fade_in(self, DIALOG_MS)
        self._rise.begin(DIALOG_MS)

    def accept(self) -> None:
        """Take the offered result."""
        if not self.is_open:
            return
        if self.closes_on_accept:
            self.close_overlay()
        self.accepted.emit()

    def reject(self) -> None:
        """Take the safe way out."""
        if self.is_open:
            self.close_overlay()
            self.rejected.emit()

    def finish(self) -> None:
        """Close after the work that `accepted` began."""
        self.close_overlay()

    def cancel(self) -> None:
        self.reject()

    def focus_first(self) -> None:
        first = self._first
        if first is None and not self.reject_button.isHidden():
            first = self.reject_button
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().focus_first()

    def place(self) -> None:
        look = theme.current()
        gap = look.px(_MARGIN)
        width = min(look.px(self._widest), self.width() - 2 * gap)
        self._arrange_buttons(width)
        layout = self.box.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        height = min(height, self.height() - 2 * gap)
        corner = QPoint((self.width() - width) // 2, (self.height() - height) // 2)
        if self.box.geometry().size() != QSize(width, height) or not self._rise.is_moving:
            self.box.resize(width, height)
            self.box.move(corner)
        self.update()

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self.box)
        gutter = look.px(_GUTTER)
        side = look.px(24) - gutter
        column.setContentsMargins(side, look.px(24), side, look.px(20))
        column.setSpacing(0)
        self.scroller = FittingScroll(self.box)
        self.title = Label(self.box, "", "step", wraps=True)
        self.text = Label(self.box, "", "body", "text2", wraps=True)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, look.px(16), 0, look.px(4))
        self.body.setSpacing(look.px(12))
        inner = self.scroller.column
        inner.setContentsMargins(gutter, 0, gutter, 0)
        inner.addWidget(self.title)
        inner.addSpacing(look.px(8))
        inner.addWidget(self.text)
        inner.addLayout(self.body)
        column.addWidget(self.scroller)
        column.addSpacing(look.px(20))
        column.addLayout(self._make_buttons())
        self._rise = Rise(self.box, _RISE)

    def _make_buttons(self) -> QBoxLayout:
        self.reject_button = Button(self.box)
        self.reject_button.setObjectName("reject_button")
        self.accept_button = Button(self.box, "", "primary")
        self.accept_button.setObjectName("accept_button")
        self.buttons = QHBoxLayout()
        look = theme.current()
        self.buttons.setContentsMargins(look.px(_GUTTER), 0, look.px(_GUTTER), 0)
        self.buttons.setSpacing(look.px(8))
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.reject_button)
        self.buttons.addWidget(self.accept_button)
        return self.buttons

    def _connect(self) -> None:
        self.accept_button.clicked.connect(self.accept)
        self.reject_button.clicked.connect(self.reject)

    def _arrange_buttons(self, width: int) -> None:
        """Stack the buttons when they do not fit beside each other."""
        look = theme.current()
        fits = self.buttons.minimumSize().width() + 2 * look.px(24 - _GUTTER) <= width
        along = QBoxLayout.Direction.LeftToRight
        self.buttons.setDirection(along if fits else QBoxLayout.Direction.TopToBottom)
