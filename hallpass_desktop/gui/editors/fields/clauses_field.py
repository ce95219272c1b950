"""Clauses that a page touches: which ones, and how each went there."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Pointer
from hallpass_desktop.domain.touching import (
    HOW,
    ROLES,
    ClauseChoice,
    Touched,
    role_of,
    touched,
    touching,
)
from hallpass_desktop.gui.editors.clause_sheet import ClauseSheet, clause_name
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.chip_flow import ChipFlow
from hallpass_desktop.gui.editors.steps import LINKS
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.menu import Menu

_LEAVE, _OPEN = "leave", "open"


class ClausesField(FieldEditor):
    """Not there while there is no clause; the editor brings them with `offer`."""

    clause_opened = Signal(object)  # RecordId

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self.setObjectName("touched_clauses_field")
        self._choices: tuple[ClauseChoice, ...] = ()
        self._asked = RecordId("")
        self.pointed = ChipFlow(self, "touched_clause_chips")
        self.add_button = Button(self, self.tr("Choose a clause"), "plain", "sm", "link")
        self.add_button.setObjectName("touch_clause_button")
        column.addWidget(self.pointed)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        return self.add_button

    def connect_input(self) -> None:
        self.add_button.clicked.connect(self._on_add_clicked)

    def offer(self, choices: Iterable[ClauseChoice]) -> None:
        """Say which clauses there are, and what those are called that are touched."""
        self._choices = tuple(choices)
        self.setVisible(bool(self._choices))
        self._refresh()

    def answer(self) -> tuple[Touched, ...]:
        every = ((role, self.answers.value(LINKS + role)) for role in ROLES)
        return touched([Pointer(role, each) for role, targets in every for each in targets])

    def show_answer(self, _answer: object) -> None:
        self._refresh()

    def touch(self, clause: RecordId, how: str) -> None:
        """Say how a clause went; nothing at all takes it off the page."""
        wanted = touching(self.answer(), clause, how)
        for each in HOW:
            targets = tuple(one.clause for one in wanted if one.how == each)
            self.answers.set(LINKS + role_of(each), targets)
        self._refresh()

    def _refresh(self) -> None:
        known = {choice.id: choice for choice in self._choices}
        self.pointed.show_chips(
            [self._chip(known[one.clause], one.how) for one in self.answer() if one.clause in known]
        )
        self.add_button.setVisible(any(not each.is_trashed for each in self._choices))

    def _chip(self, choice: ClauseChoice, how: str) -> Chip:
        said = self.tools.words.choice("clause", how)
        name = clause_name(choice)
        #: {clause} is a clause of an agreement, {how} is "kept" or "unclear"
        text = self.tr("{clause}: {how}").format(clause=name, how=said.lower())
        chip = Chip(self, text.replace("&", "&&"), choice.id)
        chip.setCheckable(False)
        chip.set_icon_name("trash-2" if choice.is_trashed else "scroll-text")
        chip.set_trailing_icon("chevron-down")
        chip.setObjectName("touched_clause_chip")
        chip.clicked.connect(self._on_chip_clicked)
        return chip

    def _on_add_clicked(self) -> None:
        there = {each.clause for each in self.answer()}
        free = [each for each in self._choices if not each.is_trashed and each.id not in there]
        sheet = ClauseSheet(self.add_button, free, self._how_at_first(), self.tools.words)
        sheet.clause_chosen.connect(self._on_clause_chosen)
        sheet.open()

    def _how_at_first(self) -> str:
        """As the page says it of what was agreed, if it says so."""
        said = getattr(self.answers.record.body, "clause", "")
        return said if said in HOW else ""

    def _on_clause_chosen(self, chosen: Touched) -> None:
        self.touch(chosen.clause, chosen.how)

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if not isinstance(chip, Chip):
            return
        self._asked = RecordId(chip.code)
        now = next(each.how for each in self.answer() if each.clause == self._asked)
        menu = Menu(chip)
        menu.setObjectName("touched_clause_menu")
        for how in HOW:
            said = self.tools.words.choice("clause", how)
            menu.add_item(how, said, "check" if how == now else "")
        menu.add_line()
        menu.add_item(_OPEN, self.tr("Open this clause"), "scroll-text")
        menu.add_item(_LEAVE, self.tr("It does not touch it"), "x")
        menu.item_chosen.connect(self._on_menu_chosen)
        menu.open()

    def _on_menu_chosen(self, wish: str) -> None:
        if wish == _OPEN:
            self.clause_opened.emit(self._asked)
            return
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)  # before its chip goes
        self.touch(self._asked, "" if wish == _LEAVE else wish)

    def _on_shown(self, name: str) -> None:
        if not name or name.removeprefix(LINKS) in ROLES:
            self._refresh()
