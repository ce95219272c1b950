"""A small whole number with a button for less, a button for more, and room to type it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.field_box import FieldBox
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line_edit import LineEdit

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 5, Qt.Key.Key_PageDown: -5}


class Stepper(QWidget):
    """`value_changed` comes for each number that fits; `fit_changed` says whether this one does."""

    value_changed = Signal(int)
    fit_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high = 1, 60
        self._value = 1
        self._build()
        self._connect()

    def set_range(self, low: int, high: int) -> None:
        """Say which numbers fit."""
        self._low, self._high = low, high
        self._show(self._value)

    def set_words(self, name: str, unit: str) -> None:
        """Name the number for readers, and say what it counts."""
        self.edit.setAccessibleName(name)
        self._unit.setText(unit)

    def value(self) -> int:
        return self._value

    def set_value(self, value: int) -> None:
        """Show a number without telling anybody."""
        self._value = value
        self._show(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._choose(self._value + step)

    def _build(self) -> None:
        look = theme.current()
        self._box = FieldBox(self, 36)
        self.edit = LineEdit(self._box)
        self.edit.setObjectName("number_edit")
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.setMaxLength(3)
        self.edit.setValidator(QIntValidator(0, 999, self.edit))
        self._box.row.addWidget(self.edit)
        self._box.setFixedWidth(look.px(64))
        self._less = IconButton(self, "minus", self.tr("Less"))
        self._less.setObjectName("less_button")
        self._more = IconButton(self, "plus", self.tr("More"))
        self._more.setObjectName("more_button")
        self._unit = Label(self, "", "body", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        for widget in (self._less, self._box, self._more, self._unit):
            row.addWidget(widget)
        row.insertSpacing(3, look.px(4))
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self._less.clicked.connect(self._on_less_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self.edit.textEdited.connect(self._on_text_edited)
        self.edit.editingFinished.connect(self._on_editing_finished)
        self.edit.focus_changed.connect(self._on_focus_changed)

    def _on_less_clicked(self) -> None:
        self._choose(self._value - 1)

    def _on_more_clicked(self) -> None:
        self._choose(self._value + 1)

    def _on_text_edited(self, text: str) -> None:
        fits = text.isdigit() and self._low <= int(text) <= self._high
        self._box.set_error(not fits)
        self.fit_changed.emit(fits)
        if fits:
            self._value = int(text)
            self._refresh_buttons()
            self.value_changed.emit(self._value)

    def _on_focus_changed(self, is_here: bool) -> None:
        self._box.show_focus(is_here)
        if not is_here:  # Qt calls an empty field unfinished and does not tell that it was left
            self._on_editing_finished()

    def _on_editing_finished(self) -> None:
        self._show(self._value)
        self.fit_changed.emit(True)

    def _choose(self, value: int) -> None:
        chosen = min(self._high, max(self._low, value))
        self._show(chosen)
        if chosen != self._value:
            self._value = chosen
            self._refresh_buttons()
            self.value_changed.emit(chosen)

    def _show(self, value: int) -> None:
        self._box.set_error(False)
        self.edit.setText(str(value))
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        self._less.setEnabled(self._value > self._low)
        self._more.setEnabled(self._value < self._high)
