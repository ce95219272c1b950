"""One template to name and to write: a new one, or one that is there already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.templates import LONGEST_NAME, Template, named
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.marked_edit import MarkedEdit
from hallpass_desktop.gui.widgets.sheet import Sheet

WIDTH = 560
_FEWEST, _MOST = 6, 12


class TemplateSheet(Sheet):
    """Nothing is kept before it is accepted."""

    template_written = Signal(object)  # Template
    closes_on_accept = False

    def __init__(self, anchor: QWidget, template: Template) -> None:
        title = self.tr("A new template") if template.is_ours else self.tr("Change this template")
        super().__init__(anchor, title, self.tr("Notes that were begun from it stay as they are."))
        self.setObjectName("template_sheet")
        self.set_actions(self.tr("Keep template"), self.tr("Leave it"))
        self.set_widest(WIDTH)
        self._template = template
        self._fill()
        self.accepted.connect(self._on_accepted)

    def _fill(self) -> None:
        self._name = Field(self.box, self.tr("Name"))
        self._name.edit.setObjectName("template_name_edit")
        self._name.edit.setMaxLength(LONGEST_NAME)
        self._name.set_text(self._template.name)
        self._text = MarkedEdit(self.box)
        self._text.setObjectName("template_text_edit")
        self._text.setAccessibleName(self.tr("Words to begin with"))
        self._text.set_framed(True)
        self._text.set_min_lines(_FEWEST)
        self._text.set_max_lines(_MOST)
        self._text.set_text(self._template.text)
        label = Label(self.box, self.tr("Words to begin with"), "label")
        label.setBuddy(self._text)
        self.body.addWidget(self._name)
        self.body.addWidget(label)
        self.body.setSpacing(theme.current().px(8))
        self.body.addWidget(self._text)
        self.set_first_focus(self._name.edit)

    def _on_accepted(self) -> None:
        name = named(self._name.text())
        if not name:
            self._name.show_error(self.tr("Give it a name, so that you find it again."))
            self._name.edit.setFocus()
            return
        self.finish()
        self.template_written.emit(self._template.called(name, self._text.text()))
