"""The list of steps; on a small page the first ones stand together in one line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.step_card import StepList
from hallpass_desktop.gui.widgets.step_header import StepHeader, air_around

FEWEST_GROUPED = 2


class GuidedSteps(StepList):
    """At most one step is open; `group` folds the first ones together."""

    group_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group: StepHeader | None = None

    def group(self, count: int, name: str = "", names: str = "") -> None:
        """Show the first `count` steps as one line that names them; fewer than two stay apart."""
        count = count if count >= FEWEST_GROUPED else 0
        self._show_group_line(name, names, is_shown=count > 0)
        for place, step in enumerate(self.steps()):
            step.setVisible(place >= count)
        for place, line in enumerate(self._lines()):
            line.setVisible(place + 1 >= count if count else True)
        self.update()

    def _lines(self) -> list[HLine]:
        lines = self.findChildren(HLine, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return sorted(lines, key=self._column.indexOf)

    def _show_group_line(self, name: str, names: str, *, is_shown: bool) -> None:
        if self._group is not None:
            self._column.removeWidget(self._group)
            self._group.hide()
            self._group.deleteLater()
            self._group = None
        if not is_shown:
            return
        self._group = StepHeader(self, 1, name)
        self._group.setObjectName("first_steps_button")
        self._group.set_answered(True)
        said = Label(self._group, names, "body", "text3", wraps=True)
        air = air_around(theme.current().line_height("body"))
        said.setContentsMargins(0, air, 0, air)
        self._group.set_summary(said)
        self._group.clicked.connect(self.group_pressed)
        self._column.insertWidget(0, self._group)
        self._group.show()
