"""Where one searches: an icon, the line, and a cross that empties it."""

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from hallpass_desktop.gui import icons
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.field_box import FieldBox
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line_edit import LineEdit


class SearchField(Themed, QWidget):
    """`placeholder` and `shortcut_text`; Escape empties the line before it does anything else."""

    text_changed = Signal(str)
    submitted = Signal()
    down_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcut_text = ""
        self._build()
        self._connect()
        self._refresh()

    def _get_placeholder(self) -> str:
        return self.edit.placeholderText()

    def set_placeholder(self, text: str) -> None:
        """Say what is searched; it is the accessible name too."""
        self.edit.setPlaceholderText(text)
        self.edit.setAccessibleName(text)

    def _get_shortcut_text(self) -> str:
        return self._shortcut_text

    def set_shortcut_text(self, text: str) -> None:
        """Show the keys that lead here."""
        self._shortcut_text = text
        self._refresh()

    placeholder = Property(str, _get_placeholder, set_placeholder)
    shortcut_text = Property(str, _get_shortcut_text, set_shortcut_text)

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def restyle(self) -> None:
        self._mark.setPixmap(icons.pixmap("search", "text3", 17))
        super().restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what the line does not use."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.edit.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._box = FieldBox(self, 38)
        self._mark = QLabel(self._box)
        self.edit = LineEdit(self._box)
        self.edit.setObjectName("edit")
        self.setFocusProxy(self.edit)
        self._keys = Label(self._box, "", "small", "text3")
        self._clear = IconButton(self._box, "x", self.tr("Empty the search"), "sm")
        self._clear.setObjectName("clear_button")
        for widget in (self._mark, self.edit, self._keys, self._clear):
            self._box.row.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.focus_changed.connect(self._box.show_focus)
        self._clear.clicked.connect(self._on_clear_clicked)

    def _refresh(self) -> None:
        self._keys.setText(self._shortcut_text)
        self._keys.setVisible(bool(self._shortcut_text) and not self.text())
        self._clear.setVisible(bool(self.text()))
        self._box.set_end(5 if self.text() else 12)

    def _on_text_changed(self, text: str) -> None:
        self._refresh()
        self.text_changed.emit(text)

    def _on_clear_clicked(self) -> None:
        self.edit.clear()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
