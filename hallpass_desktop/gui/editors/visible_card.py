"""Exactly what somebody else will see, in their order and in their words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.said import answer_said
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.sharing import Visible


class VisibleCard(Card):
    """Made from the very value that another person's page is made from."""

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent, "together")
        self._tools = tools
        self._rows: list[QWidget] = []
        look = theme.current()
        self.setObjectName("visible_card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(16))
        self._column.setSpacing(look.px(10))
        heading = Label(self, self.tr("Exactly this becomes visible"), "heading", wraps=True)
        self._nothing = Label(self, self.tr("Nothing."), "body", "text2", wraps=True)
        self._column.addWidget(heading)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)

    def show_visible(self, visible: Visible) -> None:
        """Show these fields and nothing else."""
        for row in self._rows:
            self._column.removeWidget(row)
        let_go(self._rows)
        self._rows = [self._row(field.field, field.value) for field in visible.fields]
        for row in self._rows:
            self._column.insertWidget(self._column.count() - 1, row)
        self._nothing.setVisible(not self._rows)

    def texts(self) -> tuple[str, ...]:
        """What the card says, for a test and for readers."""
        return tuple(row.accessibleName() for row in self._rows)

    def _row(self, field: str, value: object) -> QWidget:
        row = QWidget(self)
        name = self._tools.words.field(field)
        text = answer_said(field, value, self._tools)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(row, name, "small_medium", "text2", wraps=True))
        column.addWidget(Label(row, text, "writing_small", wraps=True))
        row.setAccessibleName(self.tr("{name}: {text}").format(name=name, text=text))
        return row
