"""A number in large type with less and more beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.label import Label


class SharedStepper(QWidget):
    """Between a least and a most; what is shown says it in words."""

    value_changed = Signal(int)

    def __init__(self, parent: QWidget, value: int, least: int, most: int) -> None:
        super().__init__(parent)
        self._value, self._least, self._most = value, least, most
        self.less = Button(self, self.tr("Less"), "plain", "shared_sm", "minus")
        self.less.setObjectName("less_button")
        self.more = Button(self, self.tr("More"), "plain", "shared_sm", "plus")
        self.more.setObjectName("more_button")
        self.shown = Label(self, "", "shared_name")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(16))
        for widget in (self.less, self.shown, self.more):
            row.addWidget(widget)
        row.addStretch(1)
        self.less.clicked.connect(self._on_less)
        self.more.clicked.connect(self._on_more)
        self._show()

    def value(self) -> int:
        """The number."""
        return self._value

    def _on_less(self) -> None:
        self._set(self._value - 1)

    def _on_more(self) -> None:
        self._set(self._value + 1)

    def _set(self, value: int) -> None:
        kept = max(self._least, min(self._most, value))
        if kept != self._value:
            self._value = kept
            self._show()
            self.value_changed.emit(kept)

    def _show(self) -> None:
        minutes = self._value
        words = self.tr("%n minutes", "", minutes)
        self.shown.setText(words)
        for button in (self.less, self.more):
            button.setAccessibleDescription(words)
