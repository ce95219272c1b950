"""One backup in the list of those that an earlier key opens: a tick, when, and how large."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.backup_files import Backup


class OldCopyLine(QWidget):
    """Ticked at first, as all of them are offered to go."""

    choice_changed = Signal()

    def __init__(self, parent: QWidget, backup: Backup, when: str) -> None:
        super().__init__(parent)
        self.backup, self.when = backup, when
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(20), look.px(9), look.px(20), look.px(9))
        row.setSpacing(look.px(16))
        size = locale_text.size(backup.size_bytes)
        self._check = CheckBox(self, when)
        self._check.setObjectName("old_copy_check")
        self._check.setAccessibleDescription(size)
        self._check.setChecked(True)
        row.addWidget(self._check, 1)
        row.addWidget(Label(self, size, "label_regular", "text2"))
        self._check.toggled.connect(self.choice_changed)

    @property
    def is_ticked(self) -> bool:
        """Whether it is to go."""
        return self._check.isChecked()
