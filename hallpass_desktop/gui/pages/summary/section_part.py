"""One part of the page: a tick, how much there is, and what can be chosen or written in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.summary import Section
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.choice import ChoiceShape
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label

INDENT, _HEAD = 30, 30


class SectionCheck(CheckBox):
    """As strong as a heading; half on where only some of what is in it comes along."""

    shape = ChoiceShape(18, 18, gap=12, title_role="heading", title_role_on="heading")

    def nextCheckState(self) -> None:
        """A press on a half tick takes the section out, as a press on a whole one does."""
        self.setCheckState(
            Qt.CheckState.Checked
            if self.checkState() is Qt.CheckState.Unchecked
            else Qt.CheckState.Unchecked
        )


class SectionPart(QWidget):
    """Open or closed by its arrow; what is in it can be seen without being on the page."""

    ticked = Signal(object, bool)  # Section, on or off
    opened = Signal(object, bool)  # Section, open or closed

    def __init__(self, parent: QWidget, section: Section, name: str) -> None:
        super().__init__(parent)
        self.section = section
        self.setObjectName(f"{section}_part")
        self._name = name
        self._build()
        self._connect()

    def show_tick(self, *, is_on: bool, is_part: bool = False) -> None:
        """Show whether it is on the page, and whether only some of it is."""
        state = Qt.CheckState.PartiallyChecked if is_part else Qt.CheckState.Checked
        self.check.blockSignals(True)
        self.check.setCheckState(state if is_on else Qt.CheckState.Unchecked)
        self.check.blockSignals(False)
        self.check.update()

    def show_count(self, count: str) -> None:
        """Say how much there is."""
        self.count.setText(count)
        self.check.setAccessibleDescription(count)

    def add(self, widget: QWidget) -> None:
        """Put something into it; from then on it can be opened."""
        self.column.addWidget(widget)
        self.arrow.show()

    @property
    def is_open(self) -> bool:
        """Whether what is in it can be seen."""
        return not self.body.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show what is in it, or fold it away."""
        self.body.setVisible(is_open)
        self.arrow.setChecked(is_open)
        self.arrow.set_icon_name("chevron-up" if is_open else "chevron-down")
        pattern = self.tr("Fold away: {part}") if is_open else self.tr("Open: {part}")
        self.arrow.set_name(pattern.format(part=self._name))

    def _build(self) -> None:
        look = theme.current()
        self.check = SectionCheck(self, self._name)
        self.check.setObjectName(f"{self.section}_check")
        self.count = Label(self, "", "label_regular", "text2")
        self.arrow = IconButton(self, "chevron-down", "", "sm")
        self.arrow.setObjectName(f"{self.section}_arrow")
        self.arrow.setCheckable(True)
        self.arrow.hide()
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addStrut(look.px(_HEAD))
        head.addWidget(self.check, 1)
        head.addWidget(self.count)
        head.addWidget(self.arrow)
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(look.px(INDENT), 0, 0, look.px(8))
        self.column.setSpacing(look.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(3), 0, look.px(3))
        column.setSpacing(look.px(4))
        column.addLayout(head)
        column.addWidget(self.body)
        self.set_open(False)

    def _connect(self) -> None:
        self.check.clicked.connect(self._on_check_clicked)
        self.arrow.clicked.connect(self._on_arrow_clicked)

    def _on_check_clicked(self) -> None:
        is_on = self.check.checkState() is not Qt.CheckState.Unchecked
        self.ticked.emit(self.section, is_on)

    def _on_arrow_clicked(self) -> None:
        self.set_open(not self.is_open)
        self.opened.emit(self.section, self.is_open)
