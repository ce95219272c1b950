"""One set-off plan on the page, to be read, opened, or put into the trash."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.flare_up import set_off_lines
from hallpass_desktop.gui.models.untitled import set_off_title
from hallpass_desktop.gui.pages.set_off_words import add_set_off
from hallpass_desktop.gui.widgets.card_button import CardButton
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.services.set_offs import SetOff

_CHANGE, _TRASH = "change", "trash"


class SetOffButton(CardButton):
    """Its words at a glance; opens when pressed."""

    def __init__(self, parent: QWidget, set_off: SetOff) -> None:
        super().__init__(parent)
        self.setObjectName("set_off_card")
        self.setAccessibleName(set_off_title(set_off.body.title))
        said = (f"{name}: {words}" for name, words in set_off_lines(set_off.body))
        self.setAccessibleDescription("\n".join(said))
        self.column.setSpacing(theme.current().px(2))
        add_set_off(self.column, self, set_off.body)


class SetOffRow(QWidget):
    """The plan, and beside it what else can be done with it."""

    opened = Signal(object)  # RecordId
    trash_asked = Signal(object)  # RecordId

    def __init__(self, parent: QWidget, set_off: SetOff) -> None:
        super().__init__(parent)
        self.id: RecordId = set_off.id
        self.button = SetOffButton(self, set_off)
        self.more_button = IconButton(self, "ellipsis", "", "sm")
        self.more_button.setObjectName("set_off_menu_button")
        name = self.tr("What can be done with: {set_off}")
        self.more_button.set_name(name.format(set_off=self.button.accessibleName()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(4))
        row.addWidget(self.button, 1)
        row.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(self._on_clicked)
        self.more_button.clicked.connect(self._on_more_clicked)

    def _on_clicked(self) -> None:
        self.opened.emit(self.id)

    def _on_more_clicked(self) -> None:
        menu = Menu(self.more_button, aligns_end=True)
        menu.setObjectName("set_off_menu")
        menu.add_item(_CHANGE, self.tr("Change it"), "pen-line")
        menu.add_item(_TRASH, self.tr("Put it in the trash"), "trash-2")
        menu.item_chosen.connect(self._on_chosen)
        menu.open()

    def _on_chosen(self, code: str) -> None:
        (self.opened if code == _CHANGE else self.trash_asked).emit(self.id)
