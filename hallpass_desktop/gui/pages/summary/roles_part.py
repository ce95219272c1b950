"""Names and what stands on the page instead of them: a switch, chips, and a way to change them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.summary import RoleFor
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.switch import Switch
from hallpass_desktop.gui.widgets.tag import Tag

_INDENT, _MOST = 48, 4


class RolesPart(QWidget):
    """The chips only tell; Edit changes them."""

    switched = Signal(bool)
    edit_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        look = theme.current()
        self._shown: tuple[str, ...] = ()
        self._tags: list[QWidget] = []
        self.switch = Switch(self, self.tr("Replace names"))
        self.switch.setObjectName("replace_names_switch")
        self.edit_button = LinkButton(self, self.tr("Edit"), "label")
        self.edit_button.setObjectName("edit_roles_button")
        self.edit_button.setAccessibleName(self.tr("Edit what names are replaced by"))
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self._flow.addWidget(self.edit_button)
        below = QHBoxLayout()
        below.addSpacing(look.px(_INDENT))
        below.addWidget(self._chips, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(below)
        self.switch.clicked.connect(self.switched)
        self.edit_button.clicked.connect(self.edit_asked)

    def show_roles(self, roles: Iterable[RoleFor], *, is_on: bool) -> None:
        """Show what is replaced; without any there is only the way to name some."""
        self.switch.setChecked(is_on)
        self._chips.setVisible(is_on)
        said = tuple(_said(each) for each in roles if each.alias and each.role.strip())
        if said == self._shown:
            return
        self._shown = said
        let_go(self._tags)
        self._flow.removeWidget(self.edit_button)
        for tag in self._tags:
            self._flow.removeWidget(tag)
        more = len(said) - _MOST
        texts = (*said[:_MOST], self.tr("{count} more").format(count=more)) if more > 0 else said
        self._tags = [Tag(self._chips, text) for text in texts]
        for widget in (*self._tags, self.edit_button):
            self._flow.addWidget(widget)
            widget.show()


def _said(role: RoleFor) -> str:
    return f"{role.alias} → {role.role.strip()}"
