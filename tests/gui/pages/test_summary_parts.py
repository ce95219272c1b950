"""The parts of the choices: they show what is chosen, and tell what somebody chose instead."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.summary import ItemChoice, Preset, RoleFor, Section, SummaryBody
from hallpass_desktop.gui.models.summary_part_texts import PartText
from hallpass_desktop.gui.pages.summary.beginning_part import BeginningPart
from hallpass_desktop.gui.pages.summary.item_row import ItemRow, ItemText
from hallpass_desktop.gui.pages.summary.item_sheet import ItemSheet
from hallpass_desktop.gui.pages.summary.part_rows import PartRows
from hallpass_desktop.gui.pages.summary.period_part import PeriodChoice, PeriodPart
from hallpass_desktop.gui.pages.summary.roles_part import RolesPart
from hallpass_desktop.gui.pages.summary.roles_sheet import RolesSheet
from hallpass_desktop.gui.pages.summary.save_sheet import SaveSheet
from hallpass_desktop.gui.pages.summary.section_part import SectionPart
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.widgets.tag import Tag

TODAY = date(2026, 3, 14)
DAYS = Days(date(2026, 1, 18), TODAY)
ITEM = ItemText("r1", date(2026, 3, 13), "The coat queue", "Jealousy note", 7, 4)


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    widget.resize(900, 900)
    qtbot.addWidget(widget)
    widget.show()
    yield widget
    widget.close()


def save_sheet(owner: QWidget, *, can_lock: bool = True) -> SaveSheet:
    sheet = SaveSheet(owner, "Save as PDF", InlineTasks(), TODAY, can_lock=can_lock)
    sheet.open()
    return sheet


def test_nothing_is_chosen_to_begin_with(owner: QWidget) -> None:
    part = BeginningPart(owner)

    part.show_preset("")

    assert part.choice.chosen() == ""
    assert part.meaning.text().startswith("Choose one to begin with")


def test_a_beginning_says_what_it_means(qtbot: QtBot, owner: QWidget) -> None:
    part = BeginningPart(owner)
    part.show_preset("")

    with qtbot.waitSignal(part.preset_chosen) as told:
        part.choice.segments()[0].click()
    part.show_preset(Preset.NUMBERS)

    assert told.args == [Preset.NUMBERS]
    assert "none of your words" in part.meaning.text()


def test_one_day_is_one_day(owner: QWidget) -> None:
    part = PeriodPart(owner, TODAY)

    part.show_period(SummaryBody(), Days(TODAY, TODAY), TODAY)

    assert part.label.text() == "Only 14 Mar"


def test_the_days_are_said_in_words(owner: QWidget) -> None:
    part = PeriodPart(owner, TODAY)

    part.show_period(SummaryBody(weeks=8), DAYS, None)

    assert part.label.text() == "From 18 Jan to 14 Mar"
    assert part.choice.chosen() == "8"
    assert part.first.isHidden()


def test_dates_can_be_typed(qtbot: QtBot, owner: QWidget) -> None:
    part = PeriodPart(owner, TODAY)
    part.show_period(SummaryBody(since=DAYS.first, until=DAYS.last), DAYS, None)
    chosen: list[PeriodChoice] = []
    part.period_chosen.connect(chosen.append)

    part.show()
    part.first.day_edit.selectAll()
    qtbot.keyClicks(part.first.day_edit, "1 February 2026")
    qtbot.keyClick(part.first.day_edit, Qt.Key.Key_Return)

    assert chosen[-1] == PeriodChoice(None, date(2026, 2, 1), TODAY)


def test_without_a_session_before_it_says_so(owner: QWidget) -> None:
    part = PeriodPart(owner, TODAY)

    part.show_period(SummaryBody(), DAYS, None)

    assert "no last session" in part.hint.text()


def test_chips_say_what_names_become(owner: QWidget) -> None:
    part = RolesPart(owner)

    part.show_roles((RoleFor("Sam", "my partner"), RoleFor("K.", "")), is_on=True)

    assert [tag.text() for tag in part.findChildren(Tag)] == ["Sam → my partner"]


def test_a_role_is_typed_beside_its_name(qtbot: QtBot, owner: QWidget) -> None:
    sheet = RolesSheet(owner, (RoleFor("Sam", "my partner"), RoleFor("K.")))
    sheet.open()
    sheet.fields()[1].set_text("a  friend")

    with qtbot.waitSignal(sheet.roles_chosen) as told:
        sheet.accept_button.click()

    assert told.args == [(RoleFor("Sam", "my partner"), RoleFor("K.", "a friend"))]


def test_a_name_that_was_found_waits_for_its_role(qtbot: QtBot, owner: QWidget) -> None:
    sheet = RolesSheet(owner, (), "Anna Berg")
    sheet.open()
    sheet.role_field.set_text("a colleague")

    with qtbot.waitSignal(sheet.roles_chosen) as told:
        sheet.accept_button.click()

    assert told.args == [(RoleFor("Anna Berg", "a colleague"),)]


def test_a_half_tick_goes_out_with_one_press(qtbot: QtBot, owner: QWidget) -> None:
    part = SectionPart(owner, Section.ITEMS, "Hard moments and other pages")
    part.show_tick(is_on=True, is_part=True)

    with qtbot.waitSignal(part.ticked) as told:
        part.check.click()

    assert told.args == [Section.ITEMS, False]


def test_a_part_opens_by_its_arrow_and_says_so(qtbot: QtBot, owner: QWidget) -> None:
    part = SectionPart(owner, Section.ITEMS, "Pages")
    part.add(QWidget(part))
    part.show()
    assert part.arrow.accessibleName() == "Open: Pages"

    qtbot.mouseClick(part.arrow, Qt.MouseButton.LeftButton)

    assert part.is_open
    assert part.arrow.accessibleName() == "Fold away: Pages"


def test_a_row_that_is_left_out_says_so(owner: QWidget) -> None:
    row = ItemRow(owner, ITEM, TODAY)

    assert not row.left_out.isHidden()
    assert row.mark.isHidden()
    assert row.check.accessibleName() == "The coat queue, Jealousy note, 13 Mar"


def test_a_row_tells_when_it_is_ticked(qtbot: QtBot, owner: QWidget) -> None:
    row = ItemRow(owner, ITEM, TODAY)
    row.show()

    with qtbot.waitSignal(row.ticked) as told:
        row.check.click()

    assert told.args == ["r1", True]


def test_of_a_page_nothing_is_ticked_but_what_was_chosen(qtbot: QtBot, owner: QWidget) -> None:
    fields = (("title", "Title"), ("story", "The story"))
    sheet = ItemSheet(owner, "The coat queue", fields, {"story"}, ItemChoice("r1", ("title",)))
    sheet.open()
    assert [check.isChecked() for check in sheet.checks()] == [True, False]

    sheet.checks()[1].click()
    sheet.whole_switch.click()
    with qtbot.waitSignal(sheet.choice_made) as told:
        sheet.accept_button.click()

    assert told.args == [ItemChoice("r1", ("title", "story"), is_full=True)]


def test_a_part_has_a_tick_and_a_way_to_what_it_wants(qtbot: QtBot, owner: QWidget) -> None:
    rows = PartRows(owner, "agreement", "Nothing is agreed in here.")
    rows.show_parts((PartText("a1", "The summer trip", wish="Needs Sam's yes"),), ())
    links = [
        each for each in rows.findChildren(QWidget) if each.objectName().endswith("wish_button")
    ]

    with qtbot.waitSignal(rows.ticked) as told:
        rows.checks()[0].click()
    with qtbot.waitSignal(rows.wish_asked) as asked:
        qtbot.mouseClick(links[0], Qt.MouseButton.LeftButton)

    assert told.args == ["a1", True]
    assert asked.args == ["a1"]


def test_a_password_is_offered_first_and_typed_twice(owner: QWidget) -> None:
    sheet = save_sheet(owner)
    assert sheet.password is not None
    assert sheet.password.is_wanted
    assert not sheet.check()

    sheet.password.first.set_text("green kettle window")
    sheet.password.again.set_text("green kettle windov")
    assert not sheet.check()
    assert "differs" in sheet.password.again.error()

    sheet.password.again.set_text("green kettle window")
    assert sheet.check()
    assert sheet.leaving.password == "green kettle window"
    assert sheet.password.rating.text()


def test_without_a_password_it_warns_first(owner: QWidget) -> None:
    sheet = save_sheet(owner)
    assert sheet.password is not None

    sheet.password.turn_button.click()

    assert not sheet.password.warning.isHidden()
    assert sheet.check()
    assert sheet.leaving.password == ""


def test_what_cannot_be_locked_says_so(owner: QWidget) -> None:
    sheet = save_sheet(owner, can_lock=False)

    assert sheet.password is None
    assert sheet.check()


def test_it_remembers_for_whom_and_when_to_delete_it(owner: QWidget) -> None:
    sheet = save_sheet(owner, can_lock=False)
    sheet.for_whom.set_text(" my  therapist ")

    assert sheet.leaving.for_whom == "my therapist"
    assert sheet.leaving.remind_on == date(2026, 3, 28)

    sheet.reminder.set_chosen("never")
    assert sheet.leaving.remind_on is None


def test_a_part_below_stands_further_in(owner: QWidget) -> None:
    rows = PartRows(owner, "agreement", "Nothing is agreed in here.")

    rows.show_parts((PartText("a1", "The trip"), PartText("c1", "A call", is_below=True)), ("a1",))
    rows.show()

    above, below = rows.checks()
    assert below.mapTo(rows, below.rect().topLeft()).x() > above.x()
