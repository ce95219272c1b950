"""Every template there is: begin with one, keep this note as one, change or remove one's own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.marked import without_signs
from hallpass_desktop.domain.templates import Template
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.row_button import RowButton
from hallpass_desktop.gui.widgets.sheet import Sheet

WIDTH = 520
CHANGE, REMOVE = "change", "remove"


class TemplatesSheet(Sheet):
    """One is chosen by pressing it; a person's own stand first."""

    template_chosen = Signal(object)  # Template
    keeping_asked = Signal()
    change_asked = Signal(object)  # Template
    removal_asked = Signal(object)  # Template

    def __init__(
        self,
        anchor: QWidget,
        own: Sequence[Template],
        ours: Sequence[Template],
        *,
        can_keep: bool,
    ) -> None:
        super().__init__(anchor, self.tr("Templates"), self.tr("Begin with the words of one."))
        self.setObjectName("templates_sheet")
        self.set_actions("", self.tr("Close"))
        self.set_widest(WIDTH)
        self._templates = (*own, *ours)
        self._open_row: Template | None = None
        self.body.setSpacing(0)
        rows = [self._add_group(self.tr("Your own"), own, 0)] if own else []
        rows.append(self._add_group(self.tr("From the app"), ours, len(own)))
        self._add_keeping(can_keep=can_keep)
        self.set_first_focus(rows[0])

    def _add_group(self, name: str, templates: Sequence[Template], first: int) -> QWidget:
        look = theme.current()
        if first:
            self.body.addSpacing(look.px(12))
        self.body.addWidget(Label(self.box, name, "label", "text3"))
        self.body.addSpacing(look.px(4))
        buttons = [self._add_row(each, first + number) for number, each in enumerate(templates)]
        return buttons[0]

    def _add_row(self, template: Template, number: int) -> RowButton:
        button = RowButton(self.box, template.name, code=str(number))
        button.setObjectName("template_row")
        words = " ".join(without_signs(template.text).split())
        button.setAccessibleDescription(words)
        button.setToolTip(words)
        button.clicked.connect(self._on_row_clicked)
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(4))
        row.addWidget(button, 1)
        if not template.is_ours:
            #: {name} is what somebody called a template
            said = self.tr("Change or remove: {name}").format(name=template.name)
            more = IconButton(self.box, "ellipsis", said)
            more.setObjectName("template_more_button")
            more.setProperty("number", number)
            more.clicked.connect(self._on_more_clicked)
            row.addWidget(more, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        return button

    def _add_keeping(self, *, can_keep: bool) -> None:
        self.body.addSpacing(theme.current().px(16))
        keep = Button(self.box, self.tr("Keep this note as a template"), "plain", "sm", "plus")
        keep.setObjectName("keep_template_button")
        keep.setEnabled(can_keep)
        keep.clicked.connect(self._on_keep_clicked)
        self.body.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)
        if not can_keep:
            why = self.tr("This note is still empty. Write what the template will say, then ask.")
            self.body.addSpacing(theme.current().px(6))
            self.body.addWidget(Label(self.box, why, "small", "text3", wraps=True))

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, RowButton):
            self.reject()
            self.template_chosen.emit(self._templates[int(row.code)])

    def _on_keep_clicked(self) -> None:
        self.reject()
        self.keeping_asked.emit()

    def _on_more_clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, IconButton):
            return
        self._open_row = self._templates[button.property("number")]
        menu = Menu(button, aligns_end=True)
        menu.setObjectName("template_menu")
        menu.add_item(CHANGE, self.tr("Change it"), "pen-line")
        menu.add_item(REMOVE, self.tr("Remove it"), "trash-2", danger=True)
        menu.item_chosen.connect(self._on_item_chosen)
        menu.open()

    def _on_item_chosen(self, code: str) -> None:
        template = self._open_row
        if template is None:
            return
        self.reject()
        (self.change_asked if code == CHANGE else self.removal_asked).emit(template)
