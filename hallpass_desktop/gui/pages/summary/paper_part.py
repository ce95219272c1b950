"""What stands at the head of the page, and the size of the paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.summary import SummaryBody
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.print.document import Paper
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl

LONGEST = 120


class PaperPart(QWidget):
    """A name for the page and one for its writer; both may stay empty."""

    edited = Signal(str)  # the name of the field of the body
    paper_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title_field = self._field(self.tr("Title of the page"), "summary_title_field")
        self.title_field.set_placeholder(self.tr("Summary for our session"))
        self.by_field = self._field(self.tr("Prepared by"), "prepared_by_field")
        self.by_field.set_placeholder(self.tr("for example: a first letter"))
        name = self.tr("Size of the paper")
        self.choice = SegmentedControl(self)
        self.choice.setObjectName("paper_choice")
        self.choice.setAccessibleName(name)
        self.choice.set_choices(((Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(10))
        column.addWidget(self.title_field)
        column.addWidget(self.by_field)
        column.addWidget(Label(self, name, "label"))
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.title_field.edit.textEdited.connect(self._on_title_edited)
        self.by_field.edit.textEdited.connect(self._on_by_edited)
        self.choice.chosen_changed.connect(self.paper_chosen)

    def show_body(self, body: SummaryBody, usual: Paper) -> None:
        """Show what is written, and leave alone what already stands there."""
        for field, text in ((self.title_field, body.title), (self.by_field, body.prepared_by)):
            if field.text() != text:
                field.set_text(text)
        self.choice.set_chosen(body.paper or usual)

    def _field(self, name: str, code: str) -> Field:
        field = Field(self, name)
        field.setObjectName(code)
        field.edit.setMaxLength(LONGEST)
        return field

    def _on_title_edited(self, _text: str) -> None:
        self.edited.emit("title")

    def _on_by_edited(self, _text: str) -> None:
        self.edited.emit("prepared_by")
