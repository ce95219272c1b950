"""The title of a page, written in place."""

from PySide6.QtCore import Property, QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.line_edit import LineEdit

_LONGEST = 500


class TitleEdit(LineEdit):
    """A frameless line in a title's face; `role` is display, title, step ..."""

    edited = Signal()  # by the writer
    focus_left = Signal()

    def __init__(self, parent: QWidget | None = None, role: str = "display") -> None:
        self._role = role
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._on_text_edited)

    def _get_role(self) -> str:
        return self._role

    def set_role(self, role: str) -> None:
        """Choose the line of the type scale."""
        self._role = role
        self.restyle()

    role = Property(str, _get_role, set_role)

    def restyle(self) -> None:
        self.setFont(theme.current().font(self._role))
        self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_left.emit()

    def sizeHint(self) -> QSize:
        look = theme.current()
        deepest = max(look.line_height(self._role), self.fontMetrics().height())
        return QSize(look.px(320), deepest + look.px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self.sizeHint().height())

    def _on_text_edited(self, _text: str) -> None:
        self.edited.emit()
