"""A stage shows what was chosen and nothing else, whatever two people press on it."""

from collections.abc import Iterator

import pytest

from hallpass_desktop.domain.session import SessionKind
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome
from tests.e2e.talking import (
    A_WHOLE_SESSION,
    begin,
    goes_along,
    goes_on,
    goes_to_the_stage,
    on_screen,
    passes_the_gate,
)
from tests.e2e.two_at_home import SHOWN_TEXT, SHOWN_TITLE, AtHome, two_at_home

pytestmark = [*A_WHOLE_SESSION, pytest.mark.trust]

#: Search, palette, undo, redo, calendar, new pages, every page, the guide, settings, menus, paste.
PRESSED = (
    "ctrl+f", "ctrl+k", "ctrl+z", "ctrl+shift+z", "ctrl+d", "ctrl+n", "ctrl+shift+n", "ctrl+r",
    *(f"ctrl+{digit}" for digit in range(1, 10)), "ctrl+shift+p", "F1", "ctrl+comma", "F6",
    "ctrl+v", "Menu", "shift+F10", "Escape", "ctrl+o", "ctrl+e", "ctrl+p", "ctrl+s",
)  # fmt: skip


def texts(owner: Person) -> Iterator[str]:
    """Every word that another program could read of the app, and what it could paste."""
    for seen in owner.sees_all():
        yield from (seen.name, seen.description, seen.text or "")
    clipboard = owner.looks_at_the_clipboard()
    yield from (str(clipboard["text"]), str(clipboard["selected"]))
    yield owner.desktop_says("xprop", "-root", "_NET_CLIENT_LIST")
    for window in owner.desktop_says("xdotool", "search", "--pid", str(owner.pid)).split():
        yield owner.desktop_says("xprop", "-id", window)


def met(owner: Person, at_home: AtHome) -> set[str]:
    """The canaries that are there to be read."""
    everything = "\n".join(texts(owner)).casefold()
    return {canary for canary in at_home.canaries if canary.casefold() in everything}


def presses_everything(owner: Person) -> None:
    """Try whatever leads somewhere in the private window, and drag whatever can be dragged."""
    owner.presses(*PRESSED)
    x, y = owner.sees(id="stage").centre
    across = ("mousemove", str(x - 200), str(y - 120), "mousedown", "1")
    owner.desktop_says("xdotool", *across, "mousemove", str(x), str(y), "mouseup", "1")


def copies_a_private_word(owner: Person, word: str) -> None:
    """Mark and copy something in the private window, shortly before the stage."""
    owner.opens_the_notebook()
    owner.writes_into(word, id="capture_edit")
    owner.presses("ctrl+a", "ctrl+c")
    assert word in str(owner.looks_at_the_clipboard())


def test_no_private_word_can_be_met_in_a_whole_session(owner: Person, ready: ReadyHome) -> None:
    at_home = two_at_home(ready)
    begin(ready, SessionKind.FREE)
    copies_a_private_word(owner, at_home.canaries[0])
    assert met(owner, at_home) >= {at_home.canaries[0]}
    owner.presses("ctrl+7")
    owner.clicks(id="go_on_button")
    owner.sees(id="arrived_button")
    assert met(owner, at_home) == set()
    presses_everything(owner)
    owner.sees(id="arrived_button")

    words: list[str] = []

    def looks_and_presses() -> None:
        words.extend(texts(owner))
        assert met(owner, at_home) == set()
        presses_everything(owner)

    passes_the_gate(owner)
    goes_along(owner, SessionKind.FREE, looks_and_presses)

    assert met(owner, at_home) == set()
    assert any(SHOWN_TITLE in word for word in words)
    assert any(SHOWN_TEXT in word for word in words)


def test_a_private_word_that_is_put_on_the_stage_on_purpose_is_found(
    owner: Person, ready: ReadyHome
) -> None:
    at_home = two_at_home(ready)
    begin(ready, SessionKind.FREE, also=at_home.canaries[3])

    goes_to_the_stage(owner)
    passes_the_gate(owner)
    shown = on_screen(owner)
    found = set[str]()
    for way in ("start_button", "go_on_button"):
        shown = goes_on(owner, way, shown)
    for _ in range(2):
        found |= met(owner, at_home)
        owner.presses("Right")
        owner.waits_for(lambda: True, "for the next page")
    found |= met(owner, at_home)

    assert found == {at_home.canaries[3]}
