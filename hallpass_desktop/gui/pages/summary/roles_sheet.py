"""What everybody is called on the page: a role for each name, and room for names of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.person import plain_alias
from hallpass_desktop.domain.summary import RoleFor
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.sheet import Sheet


class RolesSheet(Sheet):
    """A name without a role stands on the page as it is."""

    roles_chosen = Signal(object)  # tuple[RoleFor, ...]

    def __init__(self, anchor: QWidget, roles: Sequence[RoleFor], name: str = "") -> None:
        super().__init__(
            anchor,
            self.tr("What names become on the page"),
            self.tr(
                "Wherever a name stands, the page says this instead. Your journal stays as it is. "
                "Left empty, the name itself is on the page."
            ),
        )
        self.setObjectName("roles_sheet")
        self.set_actions(self.tr("Use these"), self.tr("Leave it"))
        self._roles = tuple(roles)
        self._fields: list[Field] = []
        self._fill(name)
        self.name_field.submitted.connect(self.role_field.setFocus)
        self.role_field.submitted.connect(self.accept_button.click)
        self.accepted.connect(self._on_accepted)

    def fields(self) -> tuple[Field, ...]:
        """One for each name."""
        return tuple(self._fields)

    def _fill(self, name: str) -> None:
        self.body.setSpacing(theme.current().px(12))
        for role in self._roles:
            field = Field(self.box, role.alias)
            field.setObjectName("role_field")
            field.set_text(role.role)
            field.set_placeholder(self.tr("for example: a friend"))
            field.submitted.connect(self.accept_button.click)
            self._fields.append(field)
            self.body.addWidget(field)
        if self._roles:
            self.body.addWidget(HLine(self.box))
        self.name_field = Field(self.box, self.tr("Another name or word"))
        self.name_field.setObjectName("role_name_field")
        self.name_field.set_text(name)
        self.role_field = Field(self.box, self.tr("What stands instead of it"))
        self.role_field.setObjectName("new_role_field")
        self.role_field.set_placeholder(self.tr("for example: a colleague"))
        self.body.addWidget(self.name_field)
        self.body.addWidget(self.role_field)
        first = self._fields[0] if self._fields else self.name_field
        self.set_first_focus((self.role_field if name else first).edit)

    def _on_accepted(self) -> None:
        roles = [
            RoleFor(role.alias, " ".join(field.text().split()))
            for role, field in zip(self._roles, self._fields, strict=True)
        ]
        name = plain_alias(self.name_field.text())
        if name and all(name != each.alias for each in roles):
            roles.append(RoleFor(name, " ".join(self.role_field.text().split())))
        self.roles_chosen.emit(tuple(roles))
