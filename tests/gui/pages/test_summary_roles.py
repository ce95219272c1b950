"""What names become on the page of a summary, without a mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.summary import RoleFor
from hallpass_desktop.gui.pages.summary.roles_sheet import RolesSheet
from tests.gui.pages.at_summary import body, close_all, furnish, opened, press, sheet_of
from tests.gui.pages.notebook import Notebook


@pytest.fixture
def pages(notebook: Notebook) -> Iterator[dict[str, RecordId]]:
    yield furnish(notebook)
    close_all()


@pytest.mark.usefixtures("pages")
def test_a_role_can_be_changed(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    press(qtbot, page, "edit_roles_button")
    sheet = sheet_of(page, "roles_sheet")
    assert isinstance(sheet, RolesSheet)

    sheet.fields()[0].set_text("my wife")
    qtbot.keyClick(sheet.fields()[0].edit, Qt.Key.Key_Return)

    assert body(page).roles[0] == RoleFor("Sam", "my wife")


@pytest.mark.usefixtures("pages")
def test_enter_leads_from_a_new_name_to_its_role_and_then_takes_both(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)
    press(qtbot, page, "edit_roles_button")
    sheet = sheet_of(page, "roles_sheet")
    assert isinstance(sheet, RolesSheet)
    sheet.name_field.set_text("Alex")

    qtbot.keyClick(sheet.name_field.edit, Qt.Key.Key_Return)
    assert sheet.is_open
    sheet.role_field.set_text("a colleague")
    qtbot.keyClick(sheet.role_field.edit, Qt.Key.Key_Return)

    assert RoleFor("Alex", "a colleague") in body(page).roles
