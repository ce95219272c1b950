"""One notebook has one window, and the desktop learns nothing from it but its neutral name."""

import re

import pytest

from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_notes

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

SECRET = "brambledown"


def active_window(person: Person) -> str:
    """The id of the window that has the keyboard, as a decimal number."""
    answer = person.desktop_says("xprop", "-root", "_NET_ACTIVE_WINDOW")
    return str(int(re.findall(r"0x[0-9a-f]+", answer)[0], 16))


def test_a_second_start_brings_the_first_window_forward(owner: Person, ready: ReadyHome) -> None:
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.types("still here")
    window, pid = active_window(owner), owner.pid
    owner.desktop_says("xdotool", "windowminimize", window)
    owner.waits_for(lambda: active_window(owner) != window, "for the window to go")

    assert owner.starts_it_once_more() == 0

    owner.waits_for(lambda: active_window(owner) == window, "for the window to come back")
    assert owner.is_running()
    assert owner.pid == pid
    assert owner.reads(id="text_edit") == "still here"
    owner.quits()
    assert kept_notes(ready) == ["still here"]


def test_the_desktop_hears_nothing_but_the_neutral_name(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.begins_a_note()
    owner.writes_into(SECRET, id="title_edit")
    owner.writes_into(SECRET, id="text_edit")
    owner.waits_until_saved()

    said = owner.desktop_says("xprop", "-id", active_window(owner))

    assert 'WM_CLASS(STRING) = "Notebook", "Notebook"' in said
    assert '_NET_WM_NAME(UTF8_STRING) = "Notebook"' in said
    assert SECRET not in said
    assert "hallpass" not in said.lower()


def test_a_window_that_was_killed_leaves_no_lock_behind(owner: Person) -> None:
    owner.opens_the_notebook()
    owner.pulls_the_plug()

    owner.opens_the_notebook()
