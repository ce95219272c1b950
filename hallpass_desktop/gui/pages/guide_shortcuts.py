"""Every key there is, on one sheet, read from the table of actions."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.actions import Actions, ActionSpec, Group
from hallpass_desktop.gui.widgets.kbd import Kbd
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet

WIDTH = 520


class ShortcutsSheet(Sheet):
    """Only what can be done now is listed."""

    def __init__(self, anchor: QWidget, actions: Actions) -> None:
        super().__init__(anchor)
        self._actions = actions
        self.setObjectName("shortcuts_sheet")
        self.set_words(self.tr("Keys"))
        self.set_actions("", self.tr("Close"))
        self.set_widest(WIDTH)
        for group in Group:
            self._add_group(group)

    def _add_group(self, group: Group) -> None:
        specs = [spec for spec in self._actions if spec.group is group and self._is_listed(spec)]
        if not specs:
            return
        look = theme.current()
        self.body.addSpacing(look.px(8))
        self.body.addWidget(Label(self.box, _group_name(group), "label", "text3"))
        rows = QGridLayout()
        rows.setHorizontalSpacing(look.px(24))
        rows.setVerticalSpacing(look.px(8))
        rows.setColumnStretch(0, 1)
        for number, spec in enumerate(specs):
            rows.addWidget(
                Label(self.box, self._actions[spec.code].text(), "body", wraps=True), number, 0
            )
            rows.addLayout(self._keys(spec), number, 1)
        self.body.addLayout(rows)

    def _is_listed(self, spec: ActionSpec) -> bool:
        return self._actions[spec.code].isEnabled() and bool(self._actions.keys(spec.code))

    def _keys(self, spec: ActionSpec) -> QHBoxLayout:
        """The keys of one action; "Ctrl+N" is two caps."""
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(4))
        row.addStretch(1)
        key = self._actions.keys(spec.code)[0]
        for cap in _caps(key):
            row.addWidget(Kbd(self.box, cap), 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def _caps(key: str) -> list[str]:
    """Split a key text; a plus at the end is the plus key itself."""
    if key.endswith("+"):
        return [*(part for part in key[:-1].split("+") if part), "+"]
    return key.split("+")


def _group_name(group: Group) -> str:
    translate = QCoreApplication.translate
    return {
        Group.WRITE: translate("ShortcutsSheet", "Writing"),
        Group.MOVE: translate("ShortcutsSheet", "Moving about"),
        Group.PRIVATE: translate("ShortcutsSheet", "Privacy"),
        Group.APP: translate("ShortcutsSheet", "The app"),
    }[group]
