"""Ctrl+T offers the templates, to the note that is open or to a new one."""

import pytest

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.templates import FROM_TEMPLATE
from hallpass_desktop.gui.shell.new_entry import kind_of
from hallpass_desktop.gui.shell.room import Room
from tests.gui.shell.fake_pages import NotedEditor

pytestmark = pytest.mark.usefixtures("fake_pages")


def test_the_key_begins_a_note_that_offers_them(room: Room) -> None:
    room.actions["templates"].trigger()

    assert isinstance(room.desk.page, NotedEditor)
    assert room.desk.front == Kind.NOTE
    assert room.desk.page.target == FROM_TEMPLATE


def test_every_other_item_is_its_kind() -> None:
    assert all(kind_of(kind) is kind for kind in Kind)
