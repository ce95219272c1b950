"""A labelled line of input with its hint, its error line and, for secrets, a way to look."""

from PySide6.QtCore import Property, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import icons, theme
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.field_box import FieldBox
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line_edit import UNLEARNED, LineEdit
from hallpass_desktop.gui.widgets.saying import say


class Field(QWidget):
    """`label_text`, `placeholder`, `hint`, `is_secret`; the input itself is `edit`."""

    text_changed = Signal(str)
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None, label_text: str = "") -> None:
        super().__init__(parent)
        self._is_secret = False
        self._hint_text = ""
        self._build()
        self._connect()
        self.set_label_text(label_text)
        self.set_hint("")

    def _get_label_text(self) -> str:
        return self._label.text()

    def set_label_text(self, text: str) -> None:
        """Name the field, above it and for readers."""
        self._label.setText(text)
        self._label.setVisible(bool(text))
        self.edit.setAccessibleName(text)

    def _get_placeholder(self) -> str:
        return self.edit.placeholderText()

    def set_placeholder(self, text: str) -> None:
        """Show an example while the field is empty."""
        self.edit.setPlaceholderText(text)

    def _get_hint(self) -> str:
        return self._hint_text

    def set_hint(self, text: str) -> None:
        """Say something helpful below the field."""
        self._hint_text = text
        self._refresh_hint(is_caps_lock_on=False)

    def _get_secret(self) -> bool:
        return self._is_secret

    def set_secret(self, is_secret: bool) -> None:
        """Hide what is typed, and offer a button to look."""
        self._is_secret = is_secret
        self.edit.setInputMethodHints(_SECRET_HINTS if is_secret else UNLEARNED)
        self._reveal.setVisible(is_secret)
        self.box.set_end(5 if is_secret else 12)
        self._reveal.setChecked(False)
        self.edit.set_secret(is_secret)

    label_text = Property(str, _get_label_text, set_label_text)
    placeholder = Property(str, _get_placeholder, set_placeholder)
    hint = Property(str, _get_hint, set_hint)
    is_secret = Property(bool, _get_secret, set_secret)

    def sizeHint(self) -> QSize:
        """Count the lines as they break at the present width: a field never grows beyond this."""
        hint = super().sizeHint()
        return hint.expandedTo(QSize(0, self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def show_error(self, sentence: str) -> None:
        """Say what did not work and what to do next."""
        self.box.set_error(True)
        self._error.set_text(sentence)
        self._error.show()
        self._hint.hide()
        self.edit.setAccessibleDescription(sentence)
        say(self.edit, sentence)

    def clear_error(self) -> None:
        """Take the error away."""
        self.box.set_error(False)
        self._error.hide()
        self.edit.setAccessibleDescription("")
        self._refresh_hint(is_caps_lock_on=False)

    def error(self) -> str:
        """Answer the error shown, or nothing."""
        return "" if self._error.isHidden() else self._error.text()

    @property
    def is_revealed(self) -> bool:
        """Whether a secret can be read."""
        return self._reveal.isChecked()

    def reveal(self) -> None:
        """Show what is typed, as a press on the eye does."""
        self._reveal.setChecked(True)

    def _build(self) -> None:
        look = theme.current()
        self._label = Label(self, "", "label")
        self.box = FieldBox(self)
        self.edit = LineEdit(self.box)
        self.edit.setObjectName("edit")
        self._label.setBuddy(self.edit)
        self.setFocusProxy(self.edit)
        self._reveal = IconButton(self.box, "eye", self.tr("Show what I typed"), "sm")
        self._reveal.setObjectName("reveal_button")
        self._reveal.set_icon_size(18)
        self._reveal.setCheckable(True)
        self._reveal.hide()
        self.box.row.addWidget(self.edit)
        self.box.row.addWidget(self._reveal)
        self._error = ErrorLine(self)
        self._error.setObjectName("error_label")
        self._hint = Label(self, "", "label_regular", "text2", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        for widget in (self._label, self.box, self._error, self._hint):
            column.addWidget(widget)
        self._error.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self.text_changed)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.focus_changed.connect(self.box.show_focus)
        self.edit.caps_lock_seen.connect(self._on_caps_lock_seen)
        self._reveal.toggled.connect(self._on_reveal_toggled)

    def _on_caps_lock_seen(self, is_on: bool) -> None:
        if self._is_secret:
            self._refresh_hint(is_caps_lock_on=is_on)

    def _on_reveal_toggled(self, is_shown: bool) -> None:
        self.edit.set_secret(not is_shown)
        self._reveal.set_icon_name("eye-off" if is_shown else "eye")
        words = self.tr("Hide what I typed") if is_shown else self.tr("Show what I typed")
        self._reveal.set_name(words)

    def _refresh_hint(self, *, is_caps_lock_on: bool) -> None:
        text = self.tr("Caps Lock seems to be on.") if is_caps_lock_on else self._hint_text
        self._hint.setText(text)
        self._hint.setVisible(bool(text) and self._error.isHidden())


class ErrorLine(Themed, QWidget):
    """An icon and a sentence that says what to do next."""

    def __init__(self, parent: QWidget | None = None, role: str = "small_medium") -> None:
        super().__init__(parent)
        look = theme.current()
        self._role = role
        self._mark = QLabel(self)
        self._words = Label(self, "", role, "alertText", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.restyle()

    def set_text(self, sentence: str) -> None:
        self._words.setText(sentence)

    def text(self) -> str:
        return self._words.text()

    def restyle(self) -> None:
        self._mark.setPixmap(icons.pixmap("info", "alertText", 14))
        self._mark.setMinimumHeight(theme.current().line_height(self._role))
        super().restyle()


_SECRET_HINTS = UNLEARNED | Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhHiddenText
