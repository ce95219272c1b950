"""The grounding minute as a sheet: breathe, name it, one thing to ask. Nothing of it is kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.grounding import GroundingMinute, GroundingStep
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.breathing_circle import BreathingCircle
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet


class GroundingSheet(Sheet):
    """One step at a time; the way out is always there."""

    closes_on_accept = False

    def __init__(self, anchor: QWidget, minute: GroundingMinute) -> None:
        super().__init__(anchor, minute.title, minute.help)
        self.setObjectName("grounding_sheet")
        self._minute = minute
        self._place = 0
        self._breaths = 0
        self._add_parts()
        self.circle.breath_finished.connect(self._on_breath_finished)
        self.accepted.connect(self._on_accepted)
        self._show_step()

    def open(self) -> None:
        super().open()
        self.circle.start()

    def focus_first(self) -> None:
        self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_parts(self) -> None:
        look = theme.current()
        self.heading = Label(self.box, "", "heading", wraps=True)
        self.words = Label(self.box, "", "body", wraps=True)
        self.circle = BreathingCircle(self.box)
        self.circle.setObjectName("breathing_circle")
        self.count = Label(self.box, "", "small", "text2")
        self.count.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field = Field(self.box)
        self.field.edit.setObjectName("grounding_edit")
        column = QVBoxLayout()
        column.setContentsMargins(0, look.px(16), 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addWidget(self.circle, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.count)
        column.addWidget(self.field)
        self.body.addLayout(column)

    @property
    def step(self) -> GroundingStep:
        """The step on screen."""
        return self._minute.steps[self._place]

    def _show_step(self) -> None:
        step = self.step
        is_last = self._place == len(self._minute.steps) - 1
        self.heading.setText(step.title)
        self.words.setText(step.text)
        self.circle.setVisible(bool(step.breaths))
        self.count.setVisible(bool(step.breaths))
        self.field.setVisible(bool(step.placeholder))
        self.field.set_placeholder(step.placeholder)
        self.field.edit.setAccessibleName(step.title)
        self.field.set_text("")
        self._show_count()
        going_on = self.tr("That is enough") if is_last else self.tr("Go on")
        self.set_actions(going_on, "" if is_last else self.tr("Stop here"))
        if self.is_open:
            self.place()
            (self.field.edit if step.placeholder else self.accept_button).setFocus()

    def _show_count(self) -> None:
        said = self.tr("Breath {number} of {all}")
        number = min(self._breaths + 1, self.step.breaths)
        self.count.setText(said.format(number=number, all=self.step.breaths))

    def _on_breath_finished(self, _count: int) -> None:
        self._breaths += 1
        if self._breaths < self.step.breaths:
            self._show_count()
            return
        self.circle.stop()
        self.count.setText(self.tr("That was a minute."))

    def _on_accepted(self) -> None:
        if self._place == len(self._minute.steps) - 1:
            self.finish()
            return
        self._place += 1
        self._show_step()


def slow_down(anchor: QWidget, minute: GroundingMinute) -> GroundingSheet:
    """Open the grounding minute over the window of a widget."""
    sheet = GroundingSheet(anchor, minute)
    sheet.open()
    return sheet
