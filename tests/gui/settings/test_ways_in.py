"""Passphrase and recovery sheet are changed whole or not at all, and the page says which."""

from collections.abc import Iterator
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import CannotUnlock, VaultReadOnly
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings import recovery_section
from hallpass_desktop.gui.pages.settings.passphrase_sheet import PassphraseSheet
from hallpass_desktop.gui.pages.settings.recovery_section import RecoverySection
from hallpass_desktop.gui.pages.settings.ways_in import WaysIn
from hallpass_desktop.gui.shell.code_edit import GroupEdit
from hallpass_desktop.gui.shell.door import Opened, ServicesDoor
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.keys.slots import SlotType
from tests.fakes import QUICK_KDF
from tests.gui.settings.conftest import PASSPHRASE, NotedShell

NEW = "harbour violet seventeen spoon"


@pytest.fixture
def ways(context: AppContext) -> WaysIn:
    return WaysIn(context.vault, lambda: QUICK_KDF)


@pytest.fixture
def sheet(qtbot: QtBot, context: AppContext, ways: WaysIn) -> Iterator[PassphraseSheet]:
    window = RecoverySection(context, ways=ways)
    qtbot.addWidget(window)
    window.show()
    made = PassphraseSheet(window, context, ways)
    made.open()
    yield made
    made.finish()


@pytest.fixture
def section(qtbot: QtBot, context: AppContext, ways: WaysIn) -> RecoverySection:
    made = RecoverySection(context, ways=ways)
    qtbot.addWidget(made)
    made.show()
    made.entered()
    return made


def _opens(context: AppContext, passphrase: str) -> bool:
    door = ServicesDoor(context.clock, context.paths.runtime)
    return door.is_passphrase(Opened(context.vault, context.journal), passphrase)


def _button(section: RecoverySection, name: str) -> Button:
    found = section.findChild(Button, name)
    assert found is not None
    return found


def _shown_code(section: RecoverySection) -> RecoveryCode:
    code = section.code
    assert code is not None
    return code


def _type_groups(section: RecoverySection, texts: dict[int, str]) -> None:
    for number, text in texts.items():
        edit = section.findChild(GroupEdit, f"group_{number}_edit")
        assert edit is not None
        edit.take(text)


def test_the_new_passphrase_opens_and_the_old_one_does_not(
    context: AppContext, sheet: PassphraseSheet
) -> None:
    sheet.current_field.set_text(PASSPHRASE)
    sheet.chooser.fill(NEW)
    sheet.accept_button.click()

    assert not sheet.is_open
    assert _opens(context, NEW)
    assert not _opens(context, PASSPHRASE)


def test_a_wrong_passphrase_changes_nothing_and_is_said_beside_the_field(
    context: AppContext, sheet: PassphraseSheet
) -> None:
    sheet.current_field.set_text("coat queue moss lamp")
    sheet.chooser.fill(NEW)
    sheet.accept_button.click()

    assert sheet.is_open
    assert "old one still holds" in sheet.current_field.error()
    assert sheet.current_field.edit.hasSelectedText()
    assert _opens(context, PASSPHRASE)


def test_two_that_differ_cannot_be_taken(sheet: PassphraseSheet) -> None:
    sheet.current_field.set_text(PASSPHRASE)
    sheet.chooser.fill(NEW)
    ready = sheet.accept_button.isEnabled()
    sheet.chooser.fill("short")

    assert ready
    assert not sheet.accept_button.isEnabled()


def test_a_failure_is_reported_and_the_old_passphrase_holds(
    context: AppContext, sheet: PassphraseSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise VaultReadOnly(context.vault.path)

    monkeypatch.setattr(context.vault, "change_passphrase", refuse)
    sheet.current_field.set_text(PASSPHRASE)
    sheet.chooser.fill(NEW)
    sheet.accept_button.click()

    shell = cast("NotedShell", context.shell)
    assert [type(error) for error in shell.errors] == [VaultReadOnly]
    assert _opens(context, PASSPHRASE)


def test_a_new_sheet_opens_only_once_its_copy_was_checked(
    context: AppContext, section: RecoverySection
) -> None:
    code = _shown_code(section)
    _button(section, "copied_button").click()
    before = context.vault.has_recovery
    groups = recovery_section.DRILL
    _type_groups(section, {number: code.groups[number - 1] for number in groups})
    _button(section, "keep_button").click()

    assert not before
    assert context.vault.keys.open_with(SlotType.RECOVERY, code.key) is not None


def test_replacing_the_sheet_shuts_the_one_before_out(
    context: AppContext, section: RecoverySection, ways: WaysIn
) -> None:
    old = ways.new_code()
    ways.keep_code(old)
    section.entered()
    code = _shown_code(section)
    _button(section, "copied_button").click()
    _type_groups(section, {2: code.groups[1], 5: code.groups[4]})
    _button(section, "keep_button").click()

    assert context.vault.keys.open_with(SlotType.RECOVERY, old.key) is None
    assert context.vault.keys.open_with(SlotType.RECOVERY, code.key) is not None


def test_a_copy_with_a_slip_is_not_accepted(section: RecoverySection) -> None:
    code = _shown_code(section)
    _button(section, "copied_button").click()
    wrong = "0000" if code.groups[1] != "0000" else "1111"
    _type_groups(section, {2: wrong, 5: code.groups[4]})

    said = [label.text() for label in section.findChildren(Label) if label.isVisible()]

    assert not _button(section, "keep_button").isEnabled()
    assert any("differs from the sheet" in text for text in said)


def test_leaving_before_the_check_keeps_the_sheet_from_before(
    context: AppContext, section: RecoverySection
) -> None:
    first = _shown_code(section)
    section.entered()

    assert _shown_code(section) != first
    assert not context.vault.has_recovery


def test_the_wrong_current_passphrase_raises(ways: WaysIn) -> None:
    with pytest.raises(CannotUnlock):
        ways.change_passphrase("not this one at all", NEW)
