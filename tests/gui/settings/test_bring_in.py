"""Another journal is looked at, taken and taken back from the settings."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.bringing_in_words import reasons
from hallpass_desktop.gui.pages.settings.bring_in import BringInSection
from hallpass_desktop.gui.pages.settings.section_frame import SectionFrame
from hallpass_desktop.gui.widgets.combo_box import ComboBox
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services import backups
from hallpass_desktop.services.exchange.rehearsal import Form, Reason
from hallpass_desktop.services.steps import whole
from tests.everything import fill
from tests.gui.settings.conftest import NotedShell
from tests.vaults import made_vault

IMPORTS = Path(__file__).parents[2] / "data" / "imports"


@pytest.fixture
def section(qapp: QApplication, context: AppContext) -> Iterator[BringInSection]:
    window = QWidget()
    section = BringInSection(context, window)
    window.resize(900, 900)
    window.show()
    section.show()
    section.entered()
    yield section
    delete(window)


def said(section: BringInSection) -> str:
    """Everything that is shown."""
    labels = (label for label in section.findChildren(Label) if label.isVisible())
    return "\n".join(label.text() for label in labels)


def button(section: BringInSection, name: str) -> QAbstractButton:
    found = section.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def press(section: BringInSection, name: str) -> None:
    QTest.mouseClick(button(section, name), Qt.MouseButton.LeftButton)


def test_what_would_come_in_is_said_before_anything_is_written(
    section: BringInSection, context: AppContext, qtbot: QtBot
) -> None:
    section.choose_place(IMPORTS / "day_one.zip")

    qtbot.waitUntil(lambda: "2 pages from" in said(section))
    text = said(section)
    assert "25 December 2017 to " in text
    assert "With 1 picture and 2 tags" in text
    assert "“A morning in the heat”" in text
    assert "1 left out: it has no date (#3)" in text
    assert button(section, "take_button").text() == "Bring in 2 pages"
    assert context.journal.count(Query()) == 0


def test_pages_come_in_private_and_one_undo_takes_them_out(
    section: BringInSection, context: AppContext, shell: NotedShell
) -> None:
    section.choose_place(IMPORTS / "jrnl.json")

    press(section, "take_button")

    page = context.journal.page(Query())
    assert len(page.rows) == 3
    assert not any(row.is_shared for row in page.rows)
    assert shell.toasts[-1] == ("3 pages are in.", True)
    context.journal.undo()
    assert context.journal.count(Query()) == 0


def test_the_page_itself_offers_to_take_them_out_while_that_comes_next(
    qtbot: QtBot, section: BringInSection, context: AppContext
) -> None:
    section.choose_place(IMPORTS / "jrnl.json")
    press(section, "take_button")
    out = button(section, "take_out_button")
    assert out.isVisible()

    page = context.journal.page(Query()).rows[0].id
    section.show_changes(context.journal.trash([page]))
    assert not out.isVisible()
    section.show_changes(context.journal.undo())
    assert out.isVisible()

    with qtbot.waitSignal(context.actions["undo"].triggered):
        press(section, "take_out_button")

    context.journal.undo()
    assert context.journal.count(Query()) == 0


def test_nothing_says_that_pages_are_in_once_they_are_out_again(
    section: BringInSection, context: AppContext
) -> None:
    section.choose_place(IMPORTS / "jrnl.json")
    press(section, "take_button")
    assert "3 pages are in." in said(section)

    section.show_changes(context.journal.undo())

    assert "are in" not in said(section)
    assert not button(section, "take_out_button").isVisible()


def test_not_now_lets_it_be(section: BringInSection, context: AppContext) -> None:
    section.choose_place(IMPORTS / "jrnl.json")

    press(section, "not_now_button")

    assert not button(section, "take_button").isVisible()
    assert context.journal.count(Query()) == 0


def test_what_is_here_already_stays_out(section: BringInSection, qtbot: QtBot) -> None:
    section.choose_place(IMPORTS / "jrnl.json")
    press(section, "take_button")

    section.choose_place(IMPORTS / "jrnl.txt")

    qtbot.waitUntil(lambda: "Here already" in said(section))
    assert "Here already, and left out: 3 pages" in said(section)
    assert "There is nothing new in it." in said(section)
    assert not button(section, "take_button").isVisible()


def test_another_form_can_be_said(section: BringInSection, tmp_path: Path) -> None:
    copyfile(IMPORTS / "jrnl.txt", tmp_path / "2020-01-01.md")
    section.choose_place(tmp_path / "2020-01-01.md")
    box = section.findChild(ComboBox, "form_box")
    assert isinstance(box, ComboBox)

    box.setCurrentIndex(box.findData(Form.MARKDOWN))
    box.activated.emit(box.currentIndex())

    assert button(section, "take_button").text() == "Bring in 1 page"


def test_words_for_moods_stand_for_what_is_chosen(
    section: BringInSection, context: AppContext
) -> None:
    section.choose_place(IMPORTS / "moods.csv")
    boxes = section.findChildren(ComboBox, "calm_box")
    wobbly = next(box for box in boxes if "wobbly" in box.accessibleName())
    assert wobbly.currentData() is None

    wobbly.setCurrentIndex(wobbly.findData(4))
    press(section, "take_button")

    rows = context.journal.page(Query()).rows
    bodies = [context.journal.read(row.id).record.body for row in rows]
    assert CheckInBody(calm=4, word="wobbly") in bodies


def test_what_cannot_be_read_is_one_clear_sentence(
    section: BringInSection, context: AppContext, tmp_path: Path
) -> None:
    (tmp_path / "odd.json").write_bytes(b'{"entries": [\xff]}')

    section.choose_place(tmp_path / "odd.json")

    assert "The letters in this cannot be read" in said(section)
    assert "What would come in" not in said(section)
    assert "Nothing was changed." in said(section)
    assert context.journal.count(Query()) == 0


def test_everything_of_this_app_comes_back_and_what_was_deleted_stays_away(
    section: BringInSection,
    context: AppContext,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr("hallpass_desktop.services.exchange.foreign.MOST_BYTES", 10)
    kept = fill(context.journal)
    place = tmp_path / "Notebook.json"
    whole(context.journal.leaving.everything(place).save())
    context.journal.trash([kept[Kind.NOTE]])
    whole(context.journal.purge([kept[Kind.NOTE]]))

    section.choose_place(place)

    qtbot.waitUntil(lambda: "it was deleted here for good" in said(section))
    assert "Here already, and left out" in said(section)
    assert "There is nothing new in it." in said(section)


def test_every_reason_to_leave_something_out_has_words() -> None:
    assert set(reasons()) == set(Reason)


def test_a_form_can_be_said_when_none_is_recognised(
    section: BringInSection, tmp_path: Path
) -> None:
    (tmp_path / "2020-01-01.dat").write_text("Only words", encoding="utf-8")
    section.choose_place(tmp_path / "2020-01-01.dat")
    box = section.findChild(ComboBox, "form_box")
    assert isinstance(box, ComboBox)
    assert box.isVisible()

    box.setCurrentIndex(box.findData(Form.MARKDOWN))
    box.activated.emit(box.currentIndex())

    assert button(section, "take_button").text() == "Bring in 1 page"


def test_a_good_file_can_follow_a_bad_one(section: BringInSection, tmp_path: Path) -> None:
    (tmp_path / "odd.json").write_text("milk", encoding="utf-8")
    section.choose_place(tmp_path / "odd.json")

    section.choose_place(IMPORTS / "jrnl.json")

    assert button(section, "take_button").text() == "Bring in 3 pages"
    assert "no journal" not in said(section)


@pytest.mark.parametrize("name", ["kept.backup", "kept.zip"])
def test_a_backup_is_called_one_and_leads_to_where_it_can_be_used(
    section: BringInSection, context: AppContext, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    backups.save_copy(context.vault, tmp_path / name, context.clock)
    section.choose_place(tmp_path / name)

    assert "This is a backup of a notebook" in said(section)
    assert "form it has" not in said(section)
    for link, page in (("backups_link", "backups"), ("merge_link", "merge")):
        with qtbot.waitSignal(section.subpage_asked) as asked:
            press(section, link)
        assert asked.args == [page]


def test_a_notebook_leads_to_bringing_two_copies_together(
    section: BringInSection, tmp_path: Path
) -> None:
    section.choose_place(made_vault(tmp_path / "else"))

    assert "This is a notebook of this app" in said(section)
    assert button(section, "merge_link").isVisible()
    assert not button(section, "backups_link").isVisible()
    section.choose_place(IMPORTS / "jrnl.json")
    assert not button(section, "merge_link").isVisible()


def test_what_would_come_in_is_read_before_the_button_has_the_keyboard(
    context: AppContext, qtbot: QtBot
) -> None:
    window = QWidget()
    frame = SectionFrame("bring_in", "Bring in", window)
    qtbot.addWidget(window)
    section = BringInSection(context, frame.ground)
    frame.hold(section)
    frame.resize(700, 420)
    window.show()

    section.choose_place(IMPORTS / "moods.csv")

    heading = section.findChild(Label, "found_heading")
    assert heading is not None
    qtbot.waitUntil(lambda: 0 <= heading.mapTo(frame.viewport(), QPoint(0, 0)).y() < 60)
    focused = frame.focusWidget()
    assert focused is not None
    assert focused.objectName() == "form_box"
    assert button(section, "take_button").visibleRegion().isEmpty()  # so Space must not reach it
