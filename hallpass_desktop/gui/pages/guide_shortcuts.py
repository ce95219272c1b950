"""Every key there is, on one sheet: the table of actions, and the keys inside parts of a page."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.actions import Actions, ActionSpec, Group
from hallpass_desktop.gui.inner_keys import inner_keys
from hallpass_desktop.gui.widgets.kbd import Kbd
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet

WIDTH = 520

Line = tuple[str, Iterable[str]]  # what it does, and one cap for each key


class ShortcutsSheet(Sheet):
    """Of the table, only what can be done now is listed."""

    def __init__(self, anchor: QWidget, actions: Actions) -> None:
        super().__init__(anchor)
        self._actions = actions
        self.setObjectName("shortcuts_sheet")
        self.set_words(self.tr("Shortcuts"))
        self.set_actions("", self.tr("Close"))
        self.set_widest(WIDTH)
        for group in Group:
            self._add(_group_name(group), self._lines(group))
        for part in inner_keys():
            self._add(part.name, part.lines)

    def _lines(self, group: Group) -> list[Line]:
        specs = (spec for spec in self._actions if spec.group is group and self._is_listed(spec))
        return [(self._actions[spec.code].text(), _caps(self._key(spec))) for spec in specs]

    def _add(self, name: str, lines: Iterable[Line]) -> None:
        lines = list(lines)
        if not lines:
            return
        look = theme.current()
        self.body.addSpacing(look.px(8))
        self.body.addWidget(Label(self.box, name, "label", "text3"))
        rows = QGridLayout()
        rows.setHorizontalSpacing(look.px(24))
        rows.setVerticalSpacing(look.px(8))
        rows.setColumnStretch(0, 1)
        for number, (what, caps) in enumerate(lines):
            rows.addWidget(Label(self.box, what, "body", wraps=True), number, 0)
            rows.addLayout(self._caps_row(caps), number, 1)
        self.body.addLayout(rows)

    def _is_listed(self, spec: ActionSpec) -> bool:
        return self._actions[spec.code].isEnabled() and bool(self._actions.keys(spec.code))

    def _key(self, spec: ActionSpec) -> str:
        return self._actions.keys(spec.code)[0]

    def _caps_row(self, caps: Iterable[str]) -> QHBoxLayout:
        """The keys of one line; "Ctrl+N" is two caps."""
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(4))
        row.addStretch(1)
        for cap in caps:
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
