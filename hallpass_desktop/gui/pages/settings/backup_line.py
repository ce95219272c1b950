"""One backup in the list of those that are kept: when, how large, and the way into it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.backups import Backup


class BackupLine(QWidget):
    """Says which one it is with everything it offers."""

    looking_asked = Signal(object)  # Backup

    def __init__(self, parent: QWidget, backup: Backup, when: str) -> None:
        super().__init__(parent)
        self._backup = backup
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(20), look.px(9), look.px(12), look.px(9))
        row.setSpacing(look.px(16))
        row.addWidget(Label(self, when, "body", wraps=True), 1)
        size = locale_text.size(backup.size_bytes)
        row.addWidget(Label(self, size, "label_regular", "text2"))
        self._button = Button(self, self.tr("Look inside"), "quiet", "sm")
        self._button.setObjectName("look_inside_button")
        self._button.setAccessibleName(self.tr("Look inside: {when}").format(when=when))
        row.addWidget(self._button)
        self._button.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.looking_asked.emit(self._backup)
