"""One page of the journal that may come along: its tick, its day, what it is called, its mark."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.choice import ChoiceShape
from hallpass_desktop.gui.widgets.elided_label import ElidedLabel
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.slope_mark import SlopeMark

_DAY_WIDTH = 82


class DayCheck(CheckBox):
    """The tick with the day beside it."""

    shape = ChoiceShape(18, 18, gap=10, title_role="label_regular", title_role_on="label_regular")


@dataclass(frozen=True, slots=True, repr=False)
class ItemText(Discreet):
    """What a row says; `chosen` is in words what of it comes along, where it does."""

    record: str
    day: date
    title: str
    kind: str
    before: int | None = None
    after: int | None = None
    chosen: str = ""
    is_on: bool = False
    is_held_back: bool = False


class ItemRow(QWidget):
    """Pressing its name shows what of it can come along."""

    ticked = Signal(str, bool)  # the record, on or off
    looked_into = Signal(str)  # the record

    def __init__(self, parent: QWidget, text: ItemText, today: date) -> None:
        super().__init__(parent)
        self._text, self._today = text, today
        self.setObjectName("summary_item_row")
        self._build()
        self.check.clicked.connect(self._on_check_clicked)
        self.look_button.clicked.connect(self._on_look_clicked)
        self.show_text(text)

    @property
    def record(self) -> str:
        """The record it stands for."""
        return self._text.record

    def fits(self, text: ItemText) -> bool:
        """Whether only the choice differs; a page with another name or day needs another row."""
        chosen, is_on, is_held_back = text.chosen, text.is_on, text.is_held_back
        now = replace(self._text, chosen=chosen, is_on=is_on, is_held_back=is_held_back)
        return now == text

    def show_text(self, text: ItemText) -> None:
        """Show whether it comes along and what of it; the record is the same."""
        self._text = text
        self.check.blockSignals(True)
        self.check.setChecked(text.is_on)
        self.check.blockSignals(False)
        self.check.setEnabled(not text.is_held_back)
        self.check.setAccessibleDescription(text.chosen if text.is_on else self.tr("Left out"))
        self.title.set_tone("text" if text.is_on else "text2")
        has_mark = text.is_on and not (text.before is None and text.after is None)
        self.mark.setVisible(has_mark)
        self.left_out.setText(self.tr("Held back") if text.is_held_back else self.tr("Left out"))
        self.left_out.setVisible(not text.is_on)
        self.look_button.setText(text.chosen)
        self.look_button.setVisible(text.is_on)

    def _build(self) -> None:
        look, text = theme.current(), self._text
        day = locale_text.near_day(text.day, self._today)
        self.check = DayCheck(self, day)
        self.check.setObjectName("item_check")
        #: {day} is a date, {kind} is "Jealousy note" or the like
        named = self.tr("{title}, {kind}, {day}").format(title=text.title, kind=text.kind, day=day)
        self.check.setAccessibleName(named)
        self.check.setMinimumWidth(look.px(_DAY_WIDTH))
        self.title = ElidedLabel(self, text.title, "body")
        self.title.setToolTip(text.title)
        self.mark = SlopeMark(self, text.before, text.after)
        self.left_out = Label(self, "", "small", "text2")
        self.look_button = LinkButton(self, "", "small")
        self.look_button.setObjectName("item_look_button")
        self.look_button.setAccessibleDescription(text.title)
        self._lay_out()

    def _lay_out(self) -> None:
        look = theme.current()
        row, below = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.check)
        row.addWidget(self.title, 1)
        row.addWidget(self.left_out)
        row.addWidget(self.mark)
        below.addSpacing(look.px(28))
        below.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignLeft)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(2), 0, look.px(2))
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(below)

    def _on_check_clicked(self, is_on: bool) -> None:
        self.ticked.emit(self._text.record, is_on)

    def _on_look_clicked(self) -> None:
        self.looked_into.emit(self._text.record)
