"""What of one page comes along: nothing of it is ticked by itself, and cut or whole is a choice."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.summary import EXCERPT_WORDS, ItemChoice
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.widgets.switch import Switch


class ItemSheet(Sheet):
    """Its day and how strong it was come along with any page that is ticked."""

    choice_made = Signal(object)  # ItemChoice

    def __init__(
        self,
        anchor: QWidget,
        title: str,
        fields: Sequence[tuple[str, str]],
        marked: Iterable[str],
        choice: ItemChoice,
    ) -> None:
        super().__init__(
            anchor,
            title,
            self.tr("Tick what of it stands on the page. Its day and its strengths always do."),
        )
        self.setObjectName("item_sheet")
        self.set_actions(self.tr("Put it on the page"), self.tr("Leave it"))
        self._choice = choice
        self._checks: dict[str, CheckBox] = {}
        self._fill(fields, frozenset(marked))
        self.accepted.connect(self._on_accepted)

    def checks(self) -> tuple[CheckBox, ...]:
        """Everything that is filled."""
        return tuple(self._checks.values())

    def _fill(self, fields: Sequence[tuple[str, str]], marked: frozenset[str]) -> None:
        self.body.setSpacing(theme.current().px(8))
        for name, words in fields:
            check = CheckBox(self.box, words.replace("&", "&&"))
            check.setObjectName("item_field_check")
            check.setChecked(name in self._choice.fields)
            if name in marked:
                check.set_hint(self.tr("You marked it for a therapist."))
            self._checks[name] = check
            self.body.addWidget(check)
        self.whole_switch = Switch(self.box, self.tr("In full"))
        self.whole_switch.setObjectName("item_full_switch")
        self.whole_switch.set_hint(
            self.tr("Otherwise a long text is cut after %n word(s).", "", EXCERPT_WORDS)
        )
        self.whole_switch.setChecked(self._choice.is_full)
        self.body.addSpacing(theme.current().px(4))
        self.body.addWidget(HLine(self.box))
        self.body.addWidget(self.whole_switch)
        first = next(iter(self._checks.values()), None)
        if first is not None:
            self.set_first_focus(first)

    def _on_accepted(self) -> None:
        fields = tuple(name for name, check in self._checks.items() if check.isChecked())
        self.choice_made.emit(
            ItemChoice(self._choice.record, fields, self.whole_switch.isChecked())
        )
