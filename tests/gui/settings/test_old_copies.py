"""Backups that an earlier key opens: all are offered to go, and each can be kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import delete

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.new_key import NewKeySection
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services import backups
from hallpass_desktop.services.new_key import NewWays, renew
from hallpass_desktop.services.vault import unlock
from tests.fakes import QUICK_KDF
from tests.gui.settings.conftest import PASSPHRASE, NotedShell

NEW = "harbour violet seventeen spoon"


@pytest.fixture
def section(qapp: QApplication, context: AppContext) -> Iterator[NewKeySection]:
    """Two backups from before, and the first one under the new key."""
    for _ in range(2):
        backups.make(context.vault, context.clock)
    renew(context.vault, PASSPHRASE, NewWays(NEW, None, QUICK_KDF), context.clock)
    context.vault = unlock(context.vault.path, NEW, clock=context.clock)
    section = NewKeySection(context)
    section.show()
    section.entered()
    yield section
    context.vault.close()
    delete(section)


def _button(owner: QWidget, name: str) -> QAbstractButton:
    found = owner.findChild(QAbstractButton, name)
    assert found is not None
    return found


def _checks(section: NewKeySection) -> list[CheckBox]:
    QApplication.processEvents()  # what was just listed is shown by its layout
    return [
        check for check in section.findChildren(CheckBox, "old_copy_check") if check.isVisible()
    ]


def _question(section: NewKeySection) -> Sheet:
    _button(section, "delete_button").click()
    [question] = [sheet for sheet in section.findChildren(Sheet) if sheet.is_open]
    return question


def _kept(context: AppContext) -> list[int]:
    return [backup.sequence for backup in backups.list(context.vault.path)]


def test_all_are_named_and_go_after_a_new_one(context: AppContext, section: NewKeySection) -> None:
    before = [check.text() for check in _checks(section)]
    question = _question(section)
    asked = question.text.text()
    question.accept_button.click()

    assert len(before) == 2
    assert all("21:10" in said for said in (*before, asked))
    assert _kept(context) == [4, 3]
    assert _checks(section) == []
    assert not _button(section, "delete_button").isVisible()


def test_one_that_is_not_ticked_stays(
    context: AppContext, shell: NotedShell, section: NewKeySection
) -> None:
    _checks(section)[0].click()
    question = _question(section)
    asked = question.title.text()
    question.accept_button.click()

    assert "1 old backup" in asked
    assert _kept(context) == [4, 3, 2]
    assert len(_checks(section)) == 1
    assert shell.toasts[-1][0].startswith("1 old backup")


def test_nothing_ticked_is_nothing_to_delete(section: NewKeySection) -> None:
    for check in _checks(section):
        check.click()
    was_offered = _button(section, "delete_button").isEnabled()
    _checks(section)[1].click()

    assert not was_offered
    assert _button(section, "delete_button").isEnabled()


def test_each_tick_says_how_large_the_backup_is(section: NewKeySection) -> None:
    sizes = [label.text() for label in section.findChildren(Label) if label.isVisible()]

    assert all(check.accessibleDescription() in sizes for check in _checks(section))
