"""The table of keys: complete, without conflicts, and the same keys for everybody who reads it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.actions import (
    TABLE,
    Actions,
    ActionSpec,
    Group,
    KeyConflictError,
    names,
    reject_conflicts,
)
from hallpass_desktop.gui.pages.registry import PAGES
from hallpass_desktop.gui.pages.settings.locking import COVER_KEYS


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Actions]:
    owner = QWidget()
    qtbot.addWidget(owner)
    yield Actions(owner)
    del owner


def test_every_action_has_a_name_and_every_name_an_action(qtbot: QtBot) -> None:
    assert set(names()) == {spec.code for spec in TABLE}


def test_every_page_has_its_action() -> None:
    assert {spec.action for spec in PAGES} <= {spec.code for spec in TABLE}


def test_no_key_stands_for_two_things() -> None:
    reject_conflicts((spec.code, spec.keys) for spec in TABLE)


@pytest.mark.parametrize("key", ["Ctrl+L", "ctrl+l", ""])
def test_a_taken_key_is_rejected(key: str, qtbot: QtBot) -> None:
    twice = (ActionSpec("lock", ("Ctrl+L",), Group.PRIVATE), ActionSpec("x", (key,), Group.APP))
    owner = QWidget()
    qtbot.addWidget(owner)

    with pytest.raises(KeyConflictError):
        Actions(owner, twice)


def test_the_cover_key_can_be_changed(actions: Actions) -> None:
    actions.bind("cover", ("F12",))

    assert actions.keys("cover") == ("F12",)


@pytest.mark.parametrize("key", COVER_KEYS)
def test_no_action_takes_a_key_that_somebody_may_have_chosen_for_the_cover(
    actions: Actions, key: str
) -> None:
    actions.bind("cover", (key,))

    assert actions.keys("cover") == (key,)


def test_changing_to_a_taken_key_changes_nothing(actions: Actions) -> None:
    with pytest.raises(KeyConflictError):
        actions.bind("cover", ("Ctrl+L",))

    assert actions.keys("cover") == ("F9",)


def test_what_is_not_allowed_is_switched_off(actions: Actions) -> None:
    actions.allow(frozenset({"quit"}))

    assert actions["quit"].isEnabled()
    assert not actions["lock"].isEnabled()
