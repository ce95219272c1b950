"""A new key: asked for with the passphrase, a sheet on the way, and then the notebook locks."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import delete

from hallpass_desktop.domain.errors import DiskFull, Interrupted
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings import new_key_work, recovery_section
from hallpass_desktop.gui.pages.settings.fresh_sheet import FreshSheet
from hallpass_desktop.gui.pages.settings.new_key import NewKeySection
from hallpass_desktop.gui.pages.settings.new_key_sheet import NewKeySheet
from hallpass_desktop.gui.pages.settings.new_key_work import NewKeyWork
from hallpass_desktop.gui.shell.code_edit import GroupEdit
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services.vault import Vault, unlock, unlock_with_recovery
from tests.fakes import QUICK_KDF
from tests.gui.settings.conftest import PASSPHRASE, NotedShell

NEW = "harbour violet seventeen spoon"


@pytest.fixture
def section(
    qapp: QApplication, context: AppContext, monkeypatch: pytest.MonkeyPatch
) -> Iterator[NewKeySection]:
    monkeypatch.setattr(NewKeyWork.__init__, "__defaults__", (lambda: QUICK_KDF,))
    made = NewKeySection(context)
    made.resize(700, 900)
    made.show()
    made.entered()
    yield made
    delete(made)


def _button(owner: QWidget, name: str) -> QAbstractButton:
    found = owner.findChild(QAbstractButton, name)
    assert found is not None
    return found


def _asked(section: NewKeySection) -> NewKeySheet:
    _button(section, "begin_button").click()
    sheet = section.findChild(NewKeySheet)
    assert sheet is not None
    sheet.current_field.set_text(PASSPHRASE)
    return sheet


def _check_sheet(section: NewKeySection) -> RecoveryCode:
    fresh = section.findChild(FreshSheet)
    assert fresh is not None
    assert fresh.isVisible()
    code = fresh.code
    assert code is not None
    _button(fresh, "copied_button").click()
    for number in recovery_section.DRILL:
        edit = fresh.findChild(GroupEdit, f"group_{number}_edit")
        assert edit is not None
        edit.take(code.groups[number - 1])
    _button(fresh, "keep_button").click()
    return code


def _unlocked(context: AppContext, passphrase: str) -> Vault:
    return unlock(context.vault.path, passphrase, clock=context.clock)


def test_everything_is_written_anew_and_the_notebook_locks(
    context: AppContext, shell: NotedShell, section: NewKeySection
) -> None:
    old = context.vault.data_key.reveal()
    sheet = _asked(section)
    sheet.sheet_check.setChecked(False)
    sheet.accept_button.click()

    assert shell.asked == ["lock"]
    vault = _unlocked(context, PASSPHRASE)
    assert vault.data_key.reveal() != old
    assert not vault.has_recovery
    vault.close()


def test_other_words_and_a_new_sheet_open_it_afterwards(
    context: AppContext, shell: NotedShell, section: NewKeySection
) -> None:
    sheet = _asked(section)
    sheet.change_check.setChecked(True)
    sheet.chooser.fill(NEW)
    sheet.sheet_check.setChecked(True)
    sheet.accept_button.click()
    before = list(shell.asked)

    code = _check_sheet(section)

    assert before == []
    assert shell.asked == ["lock"]
    _unlocked(context, NEW).close()
    unlock_with_recovery(context.vault.path, code, clock=context.clock).close()


def test_wrong_words_begin_nothing(
    context: AppContext, shell: NotedShell, section: NewKeySection
) -> None:
    sheet = _asked(section)
    sheet.current_field.set_text("coat queue moss lamp")
    sheet.accept_button.click()

    assert sheet.is_open
    assert "Nothing has changed" in sheet.current_field.error()
    assert not context.vault.connection.is_closed
    assert shell.asked == []


def test_other_words_have_to_be_typed_twice(section: NewKeySection) -> None:
    sheet = _asked(section)
    was_ready = sheet.accept_button.isEnabled()
    sheet.change_check.setChecked(True)

    assert was_ready
    assert not sheet.accept_button.isEnabled()


def test_leaving_before_the_sheet_is_checked_changes_nothing(
    context: AppContext, section: NewKeySection
) -> None:
    sheet = _asked(section)
    sheet.sheet_check.setChecked(True)
    sheet.accept_button.click()
    fresh = section.findChild(FreshSheet)
    assert fresh is not None
    was_shown = fresh.isVisible()
    section.entered()

    assert was_shown
    assert not fresh.isVisible()
    assert fresh.code is None
    assert not context.vault.connection.is_closed


@pytest.mark.parametrize(("error", "told"), [(Interrupted(), []), (DiskFull(), [DiskFull])])
def test_what_is_stopped_leaves_the_page_as_it_was(
    shell: NotedShell,
    section: NewKeySection,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    told: list[type[Exception]],
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(new_key_work, "renew", refuse)
    sheet = _asked(section)
    sheet.sheet_check.setChecked(False)
    sheet.accept_button.click()

    assert shell.asked == []
    assert [type(each) for each in shell.errors] == told
    assert _button(section, "begin_button").isVisible()


def test_stop_reaches_the_work(
    context: AppContext, section: NewKeySection, monkeypatch: pytest.MonkeyPatch
) -> None:
    met: list[type[BaseException]] = []

    def stopped(*_: object, breathe: Callable[[], None], **__: object) -> None:
        work.reject_button.click()
        try:
            breathe()
        except Interrupted:
            met.append(Interrupted)

    work = NewKeyWork(section, context)
    monkeypatch.setattr(new_key_work, "renew", stopped)
    work.begin(PASSPHRASE, PASSPHRASE, None)

    assert met == [Interrupted]


def test_without_such_copies_there_is_no_list(section: NewKeySection) -> None:
    assert not _button(section, "delete_button").isVisible()
