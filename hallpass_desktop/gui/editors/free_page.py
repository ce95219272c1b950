"""All questions below each other, with their names in the margin, as one long page."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.step_section import StepSection
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label

_MARGIN, _MEASURE = 120, 650


class FreePage(Card):
    """Borrows the questions of the steps while it is shown."""

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent)
        self._tools = tools
        self._is_narrow = False
        self._names: list[Label] = []
        look = theme.current()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(look.px(20), look.px(24), look.px(28), look.px(28))
        self._grid.setHorizontalSpacing(look.px(24))
        self._grid.setVerticalSpacing(look.px(28))
        self.setObjectName("free_page")

    def borrow(self, sections: Iterable[StepSection]) -> None:
        """Show the questions of these steps; they go back with `take_fields_back`."""
        let_go(self._names)
        self._names = []
        for row, section in enumerate(sections):
            self._add(row, section)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the names above the questions instead of beside them; before `borrow`."""
        self._is_narrow = is_narrow

    def _add(self, row: int, section: StepSection) -> None:
        look = theme.current()
        name = Label(self, self._tools.words.step(section.step.code), "label", "text2", wraps=True)
        fields = section.fields()
        fields.setMaximumWidth(look.px(_MEASURE))
        self._names.append(name)
        if self._is_narrow:
            self._grid.addWidget(name, 2 * row, 0)
            self._grid.addWidget(fields, 2 * row + 1, 0)
            return
        name.setFixedWidth(look.px(_MARGIN))
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(fields, row, 1)
        self._grid.setColumnStretch(1, 1)
