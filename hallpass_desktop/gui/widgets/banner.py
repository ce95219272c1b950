"""A sentence that stays at the top of the page until it is dealt with or closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.saying import say

_RADIUS = 10


class Banner(Themed, QWidget):
    """Says what happened and what still holds; at most one action."""

    action_chosen = Signal()
    closed = Signal()
    _is_calm = False

    def __init__(
        self, parent: QWidget | None = None, text: str = "", action_text: str = ""
    ) -> None:
        super().__init__(parent)
        self._build()
        self._connect()
        self.set_words(text, action_text)

    def set_words(self, text: str, action_text: str = "") -> None:
        """Choose the sentence and the action."""
        self.words.setText(text)
        self.action.setText(action_text)
        self.action.setVisible(bool(action_text))
        self.setAccessibleName(text)

    def set_calm(self, is_calm: bool) -> None:
        """Say it without the colours of trouble, where nothing went wrong."""
        self._is_calm = is_calm
        self.restyle()

    def restyle(self) -> None:
        tone = "onAccentSoft" if self._is_calm else "alertText"
        self._mark.setPixmap(icons.pixmap("info", tone, 18))
        super().restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        say(self, self.words.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        ground, edge = ("accentSoft", "edge") if self._is_calm else ("alertSoft", "alert")
        fill, line = look.color(ground), look.color(edge)
        paint.box(paint.start(self), self.rect(), look.px(_RADIUS), fill, line)

    def _build(self) -> None:
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(8), look.px(8), look.px(8))
        row.setSpacing(look.px(12))
        self._mark = QLabel(self)
        self.words = Label(self, "", "body", "text", wraps=True)
        self.action = LinkButton(self, "", "body_medium")
        self.action.setObjectName("banner_action_button")
        self.close_button = IconButton(self, "x", self.tr("Close this message"), "sm")
        self.close_button.setObjectName("banner_close_button")
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._mark, 0, middle)
        row.addWidget(self.words, 1)
        row.addWidget(self.action, 0, middle)
        row.addWidget(self.close_button, 0, middle)
        self.setMinimumHeight(look.px(48))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()

    def _connect(self) -> None:
        self.action.clicked.connect(self.action_chosen)
        self.close_button.clicked.connect(self._on_close_clicked)

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
