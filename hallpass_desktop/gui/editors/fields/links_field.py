"""Needs that a page points at: find one by typing, take one that fits, or write a new one down."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.pointing import NeedChoice, called, group_for, offered
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.chip_flow import ChipFlow
from hallpass_desktop.gui.editors.steps import LINKS
from hallpass_desktop.gui.models.untitled import need_title
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.menu import Menu

ANSWERS = "points_to"
LONGEST_NAME = 80
_LONGEST_SHOWN = 44
_NEW = "new:"


class LinksField(FieldEditor):
    """The editor brings the needs with `offer`, and makes and opens what is asked for."""

    need_wanted = Signal(object)  # NeedBody: its name, and the group it belongs to
    need_opened = Signal(object)  # RecordId
    need_restored = Signal(object)  # RecordId

    def build_input(self, column: QVBoxLayout) -> QWidget:
        role = self.spec.name.removeprefix(LINKS)
        self.setObjectName(f"{role}_links_field")
        self._pointed: tuple[RecordId, ...] = ()
        self._choices: tuple[NeedChoice, ...] = ()
        self._shown: list[NeedChoice] = []
        self.pointed = ChipFlow(self, f"{role}_pointed_chips")
        self.field = Field(self)
        self.field.set_placeholder(self.prompt.placeholder)
        self.field.edit.setObjectName(f"{role}_link_edit")
        self.field.setMaximumWidth(theme.current().px(380))
        self.offers = ChipFlow(self, f"{role}_link_offers")
        for widget in (self.pointed, self.field, self.offers):
            column.addWidget(widget)
        return self.field.edit

    def connect_input(self) -> None:
        self.field.text_changed.connect(self._on_typed)
        self.field.submitted.connect(self._on_submitted)
        self.answers.changed.connect(self._on_answer_changed)

    def offer(self, choices: Iterable[NeedChoice]) -> None:
        """Say which needs there are, and what those are called that are pointed at."""
        self._choices = tuple(choices)
        self._refresh()

    def point_at(self, need: RecordId) -> None:
        """Point at one more need."""
        self.field.set_text("")
        self._set((*self._pointed, need))

    def answer(self) -> tuple[RecordId, ...]:
        return self._pointed

    def show_answer(self, answer: tuple[RecordId, ...]) -> None:
        self._pointed = answer
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        offers = self.offers.chips()
        if event.key() == Qt.Key.Key_Down and self.field.edit.hasFocus() and offers:
            offers[0].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _refresh(self) -> None:
        known = {choice.id: choice for choice in self._choices}
        shown = [known[need] for need in self._pointed if need in known]
        if shown != self._shown:  # else a chip that has the keyboard keeps it
            self._shown = shown
            self.pointed.show_chips([self._pointed_chip(choice) for choice in shown])
        self._refresh_offers()

    def _refresh_offers(self) -> None:
        typed, answers = self.field.text().strip(), self._said()
        found = offered(self._choices, typed, self._pointed, answers)
        chips = [self._chip(choice.id, self._name(choice), "link") for choice in found]
        chips += [
            self._chip(f"{_NEW}{code}", self.tr("New: {need}").format(need=_short(name)), "plus")
            for code, name in self._new(typed, answers)
        ]
        for chip in chips:
            chip.setObjectName("need_offer_chip")
            chip.clicked.connect(self._on_offer_clicked)
        self.offers.show_chips(chips)

    def _new(self, typed: str, answers: tuple[str, ...]) -> list[tuple[str, str]]:
        """Names for a need that is not written down: what is typed, else one for each answer."""
        named = [("", typed)] if typed else [(code, self._suggested(code)) for code in answers]
        return [
            (code, name)
            for code, name in named
            if len(name) <= LONGEST_NAME and called(self._choices, name) is None
        ]

    def _suggested(self, code: str) -> str:
        """What a need is called at first; one's own word stays as it is."""
        return self.tools.prompts.get(f"need.{code}", code)

    def _said(self) -> tuple[str, ...]:
        return tuple(getattr(self.answers.record.body, ANSWERS, ()))

    def _pointed_chip(self, choice: NeedChoice) -> Chip:
        name, icon = self._name(choice), "sprout"
        if choice.is_trashed:
            name, icon = self.tr("{need} (in the trash)").format(need=name), "trash-2"
        chip = self._chip(choice.id, name, icon)
        chip.set_trailing_icon("chevron-down")
        chip.setObjectName("pointed_need_chip")
        chip.setAccessibleName(self.tr("Points to {need}").format(need=name))
        chip.clicked.connect(self._on_pointed_clicked)
        return chip

    def _chip(self, code: str, text: str, icon: str) -> Chip:
        chip = Chip(self, text.replace("&", "&&"), code)
        chip.setCheckable(False)
        chip.set_icon_name(icon)
        return chip

    def _name(self, choice: NeedChoice) -> str:
        return need_title(_short(choice.title))

    def _on_typed(self, text: str) -> None:
        if len(text.strip()) > LONGEST_NAME:
            said = self.tr("That is longer than {most} characters. A few words are enough.")
            self.field.show_error(said.format(most=locale_text.number(LONGEST_NAME)))
        else:
            self.field.clear_error()
        self._refresh_offers()

    def _on_submitted(self) -> None:
        typed = self.field.text().strip()
        first = self.offers.chips()[:1] if typed else ()
        for chip in first:
            self._take(chip.code)

    def _on_offer_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._take(chip.code)
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, code: str) -> None:
        if not code.startswith(_NEW):
            self.point_at(RecordId(code))
            return
        answer = code.removeprefix(_NEW)
        name = self._suggested(answer) if answer else self.field.text().strip()
        group = group_for((answer,) if answer else self._said())
        self.need_wanted.emit(NeedBody(name, group=group))

    def _on_pointed_clicked(self) -> None:
        chip = self.sender()
        if not isinstance(chip, Chip):
            return
        menu = Menu(chip)
        menu.setObjectName("pointed_need_menu")
        known = {choice.id: choice for choice in self._choices}
        if known[RecordId(chip.code)].is_trashed:
            menu.add_item(f"restore {chip.code}", self.tr("Bring it back"), "rotate-ccw")
        else:
            menu.add_item(f"open {chip.code}", self.tr("Open this need"), "sprout")
        menu.add_item(f"leave {chip.code}", self.tr("Do not point to it"), "x")
        menu.item_chosen.connect(self._on_menu_chosen)
        menu.open()

    def _on_menu_chosen(self, chosen: str) -> None:
        wish, code = chosen.split(" ", 1)
        need = RecordId(code)
        if wish == "open":
            self.need_opened.emit(need)
        elif wish == "restore":
            self.need_restored.emit(need)
        else:
            self._set(tuple(each for each in self._pointed if each != need))
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, needs: tuple[RecordId, ...]) -> None:
        self._pointed = tuple(sorted(set(needs)))
        self._refresh()
        self._on_changed()

    def _on_answer_changed(self, name: str) -> None:
        if name == ANSWERS:
            self._refresh_offers()


def _short(title: str) -> str:
    line = " ".join(title.split())
    return line if len(line) <= _LONGEST_SHOWN else line[:_LONGEST_SHOWN].rstrip() + "…"
