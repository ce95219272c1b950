"""Somebody new, or what is noted about somebody: kept on whichever way out."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.person import (
    LONGEST_ALIAS,
    Person,
    alias_for,
    is_alias,
    is_taken,
    plain_alias,
)
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.asking_sheet import ChipPart
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit
from hallpass_desktop.gui.word_lists_people import roles

NOTE_AFTER_MS = 1500
LONGEST_NOTES = 20_000
_WIDEST, _MOST_LINES = 520, 5


class PersonSheet(Sheet):
    """Escape and a lock that comes keep what was typed as well; nothing is thrown away here."""

    noted = Signal(object)  # Person, while typing
    answered = Signal(object)  # Person at the end, or None where nothing was said
    removing_asked = Signal(object)  # Person

    closes_on_accept = False

    def __init__(
        self, anchor: QWidget, person: Person, others: Iterable[Person], *, is_new: bool
    ) -> None:
        title = self.tr("Somebody in this notebook") if is_new else person.alias
        super().__init__(anchor, title, self.tr("One line is enough. All of it stays in here."))
        self.setObjectName("person_sheet")
        self.set_widest(_WIDEST)
        self.set_actions(self.tr("Done"), "")
        self._person, self._is_new = person, is_new
        self._others = tuple(each for each in others if each.id != person.id)
        self._build_body()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(NOTE_AFTER_MS)
        self._connect_body()
        self.set_first_focus(self._alias.edit)

    def cancel(self) -> None:
        """Close, and keep what is there."""
        if self.is_open:
            self._end(self._as_it_may_be())

    def note_now(self) -> None:
        """Write down what is typed; another alias waits for the end, as pages may follow it."""
        person = self._as_it_may_be()
        if person is not None:
            self.noted.emit(person if self._is_new else replace(person, alias=self._person.alias))

    def _build_body(self) -> None:
        person = self._person
        self._build_heading(person)
        self._good_for = self._add_words(
            "good_for_edit", self.tr("What they are there for"), person.good_for
        )
        self._may_tell = self._add_words(
            "may_tell_edit", self.tr("What they may hear from you"), person.may_tell
        )
        self._reach = self._add_words(
            "reach_edit", self.tr("How to reach them, if you wish"), person.reach
        )
        self._remove = LinkButton(self.box, self.tr("Take off this page"), "label", "text2")
        self._remove.setObjectName("remove_person_button")
        self._remove.setVisible(not self._is_new)
        self.body.addWidget(self._remove)

    def _build_heading(self, person: Person) -> None:
        self._alias = Field(self.box, self.tr("What you call them here"))
        self._alias.edit.setObjectName("alias_edit")
        self._alias.edit.setMaxLength(LONGEST_ALIAS)
        self._alias.set_hint(self.tr("A first letter or a made-up name keeps them unknown."))
        self._alias.set_text(person.alias)
        self._role = ChipPart(
            self.box, "role_chips", self.tr("Who they are to you"), is_single=True
        )
        self._role.chips.set_choices(roles())
        self._role.chips.set_chosen((person.role,) if person.role else ())
        self.body.addWidget(self._alias)
        self.body.addWidget(self._role)

    def _add_words(self, name: str, label_text: str, words: str) -> WritingEdit:
        label = Label(self.box, label_text, "label", wraps=True)
        edit = WritingEdit(self.box)
        edit.setObjectName(name)
        edit.setAccessibleName(label_text)
        edit.set_framed(True)
        edit.set_max_lines(_MOST_LINES)
        edit.set_max_length(LONGEST_NOTES)
        edit.set_text(words)
        label.setBuddy(edit)
        part = QVBoxLayout()
        part.setSpacing(theme.current().px(6))
        part.addWidget(label)
        part.addWidget(edit)
        self.body.addLayout(part)
        return edit

    def _connect_body(self) -> None:
        self._alias.text_changed.connect(self._on_alias_changed)
        self._alias.submitted.connect(self.accept)
        self._role.chips.chosen_changed.connect(self._on_typed)
        for edit in (self._good_for, self._may_tell, self._reach):
            edit.edited.connect(self._on_typed)
        self._wait.timeout.connect(self.note_now)
        self._remove.clicked.connect(self._on_remove_clicked)
        self.accepted.connect(self._on_accepted)

    def _typed(self) -> Person:
        return replace(
            self._person,
            alias=plain_alias(self._alias.text()),
            role=next(iter(self._role.chips.chosen()), ""),
            good_for=self._good_for.text(),
            may_tell=self._may_tell.text(),
            reach=self._reach.text(),
        )

    def _as_it_may_be(self) -> Person | None:
        """What can be kept of it; None for somebody new of whom nothing was said."""
        typed = self._typed()
        if typed == self._person and self._is_new:
            return None
        if not self._doubt(typed.alias):
            return typed
        return replace(typed, alias=self._person.alias or alias_for(typed.alias, self._others))

    def _doubt(self, alias: str) -> str:
        if not is_alias(alias):
            return self.tr("Give them a name with a letter or a number in it, made up is best.")
        if is_taken(alias, self._others):
            return self.tr("Somebody here is called that already. Another letter tells them apart.")
        return ""

    def _end(self, person: Person | None) -> None:
        self._wait.stop()
        self.finish()
        self.answered.emit(person)

    def _on_alias_changed(self) -> None:
        self._alias.clear_error()
        self._on_typed()

    def _on_typed(self) -> None:
        if not self._wait.isActive():
            self._wait.start()

    def _on_remove_clicked(self) -> None:
        self._wait.stop()
        self.finish()
        self.removing_asked.emit(self._person)

    def _on_accepted(self) -> None:
        typed = self._typed()
        doubt = "" if typed == self._person and self._is_new else self._doubt(typed.alias)
        if doubt:
            self._alias.show_error(doubt)
            self._alias.setFocus()
            self.place()
            return
        self._end(self._as_it_may_be())
