"""What somebody chooses on the left becomes the summary; nothing is chosen by itself."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain import summary_choices as rules
from hallpass_desktop.domain.summary import ItemChoice, Preset, RoleFor, Section, SummaryBody
from hallpass_desktop.domain.summary_offer import ItemOffer, SummaryOffer
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.summary_words import chosen_of, item_called
from hallpass_desktop.gui.pages.summary.choices import SummaryChoices
from hallpass_desktop.gui.pages.summary.item_sheet import ItemSheet
from hallpass_desktop.gui.pages.summary.period_part import PeriodChoice
from hallpass_desktop.gui.pages.summary.roles_sheet import RolesSheet
from hallpass_desktop.gui.pages.summary.writing import SummaryWriting


class Choosing(QObject):
    """Reads the parts when they tell, and hands the body that follows to the draft."""

    days_changed = Signal()  # there may be other things to choose from

    def __init__(
        self, context: AppContext, choices: SummaryChoices, writing: SummaryWriting
    ) -> None:
        super().__init__(choices)
        self._context, self._choices, self._writing = context, choices, writing
        self._offer: SummaryOffer | None = None
        self._connect()

    def show_offer(self, offer: SummaryOffer) -> None:
        """From now on there is this to choose from."""
        self._offer = offer

    def edit_roles(self, name: str = "") -> None:
        """Ask what names become; `name` is one that was found on the page."""
        sheet = RolesSheet(self._choices.roles.edit_button, self._body.roles, name)
        sheet.roles_chosen.connect(self._on_roles_chosen)
        sheet.open()

    def leave(self, word: str) -> None:
        """Let a word stay on the page that could tell who somebody is."""
        self._writing.put(rules.with_left(self._body, word))

    @property
    def _body(self) -> SummaryBody:
        return self._writing.body

    def _connect(self) -> None:
        choices = self._choices
        choices.beginning.preset_chosen.connect(self._on_preset_chosen)
        choices.period.period_chosen.connect(self._on_period_chosen)
        choices.roles.switched.connect(self._on_switched)
        choices.roles.edit_asked.connect(self._on_edit_asked)
        for part in choices.sections.values():
            part.ticked.connect(self._on_section_ticked)
        for rows in choices.parts_of.values():
            rows.ticked.connect(self._on_part_ticked)
        choices.items.ticked.connect(self._on_item_ticked)
        choices.items.looked_into.connect(self._on_item_asked)
        choices.lines_edited.connect(self._on_lines_edited)
        choices.paper.edited.connect(self._on_paper_edited)
        choices.paper.paper_chosen.connect(self._on_paper_chosen)

    def _on_preset_chosen(self, preset: Preset) -> None:
        before = self._body
        self._writing.put(rules.begun(before, preset))
        for section in (Section.WANTS, Section.ITEMS):
            if self._body.has(section):
                self._choices.open_section(section)
        if self._body.weeks != before.weeks:
            self.days_changed.emit()

    def _on_period_chosen(self, days: PeriodChoice) -> None:
        self._writing.put(rules.with_days(self._body, days.weeks, days.since, days.until))
        self.days_changed.emit()

    def _on_switched(self, is_on: bool) -> None:
        self._writing.put(replace(self._body, replaces_names=is_on))

    def _on_edit_asked(self) -> None:
        self.edit_roles()

    def _on_roles_chosen(self, roles: tuple[RoleFor, ...]) -> None:
        self._writing.put(replace(self._body, roles=roles, replaces_names=True))

    def _on_section_ticked(self, section: Section, is_on: bool) -> None:
        self._writing.put(rules.with_section(self._body, section, is_on=is_on))
        if is_on:
            self._choices.open_section(section)

    def _on_part_ticked(self, record: str, is_on: bool) -> None:
        rows = self.sender()
        for section, each in self._choices.parts_of.items():
            if each is rows:
                self._writing.put(rules.with_part(self._body, section, record, is_on=is_on))

    def _on_item_ticked(self, record: str, is_on: bool) -> None:
        item = self._item(record)
        if not is_on:
            self._writing.put(rules.without_item(self._body, record))
        elif item is not None:
            chosen = chosen_of(self._body.items, record) or rules.first_choice(item)
            self._writing.put(rules.with_item(self._body, chosen))

    def _on_item_asked(self, record: str) -> None:
        item, row = self._item(record), self._choices.items.rows().get(record)
        if item is not None and row is not None:
            self._open_item(item, row)

    def _open_item(self, item: ItemOffer, row: QWidget) -> None:
        words = self._context.words
        choice = chosen_of(self._body.items, item.record) or rules.first_choice(item)
        fields = tuple((name, words.field(name)) for name in item.fields)
        sheet = ItemSheet(row, item_called(item, words), fields, item.marked, choice)
        sheet.choice_made.connect(self._on_choice_made)
        sheet.open()

    def _on_choice_made(self, choice: ItemChoice) -> None:
        self._writing.put(rules.with_item(self._body, choice))

    def _on_lines_edited(self, section: Section) -> None:
        self._writing.offer(section.value, self._choices.lines[section].lines)
        if not self._body.has(section):
            self._writing.put(rules.with_section(self._body, section, is_on=True))

    def _on_paper_edited(self, name: str) -> None:
        paper = self._choices.paper
        field = paper.title_field if name == "title" else paper.by_field
        self._writing.offer(name, field.text)

    def _on_paper_chosen(self, paper: str) -> None:
        self._writing.put(replace(self._body, paper=paper))

    def _item(self, record: str) -> ItemOffer | None:
        offered = () if self._offer is None else self._offer.items
        return next((each for each in offered if each.record == record), None)
