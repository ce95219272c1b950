"""Names and what stands on the page instead of them: a switch, chips, and a way to change them."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.summary import RoleFor
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.marks import SWITCH_WIDTH
from hallpass_desktop.gui.widgets.switch import Switch
from hallpass_desktop.gui.widgets.tag import Tag

_GAP, _MOST = 12, 4


class RolesPart(QWidget):
    """The chips only tell; Edit changes them."""

    switched = Signal(bool)
    edit_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        look = theme.current()
        self._shown: tuple[str, ...] = ()
        self.switch = Switch(self, self.tr("Replace names"))
        self.switch.setObjectName("replace_names_switch")
        self.edit_button = LinkButton(self, self.tr("Edit"), "label")
        self.edit_button.setObjectName("edit_roles_button")
        self.edit_button.setAccessibleName(self.tr("Edit what names are replaced by"))
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        head, below = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.switch)
        head.addStretch(1)
        head.addWidget(self.edit_button)
        below.addSpacing(look.icon_px(SWITCH_WIDTH) + look.px(_GAP))
        below.addWidget(self._chips, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(head)
        column.addLayout(below)
        self.switch.clicked.connect(self.switched)
        self.edit_button.clicked.connect(self.edit_asked)

    def show_roles(self, roles: Iterable[RoleFor], *, is_on: bool) -> None:
        """Show what is replaced; without any there is only the way to name some."""
        self.switch.setChecked(is_on)
        self._chips.setVisible(is_on)
        self.edit_button.setVisible(is_on)
        said = tuple(_said(each) for each in roles if each.alias and each.role.strip())
        if said == self._shown:
            return
        self._shown = said
        clear(self._flow)
        more = len(said) - _MOST
        texts = said[:_MOST]
        if more > 0:
            texts = (*texts, self.tr("{count} more").format(count=more))
        for text in texts:
            tag = Tag(self._chips, text)
            self._flow.addWidget(tag)
            tag.show()


def _said(role: RoleFor) -> str:
    return f"{role.alias} → {role.role.strip()}"
