"""The page of Together: what it needs, how a session starts, and one that is not over."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import DiskFull, MayNotBe
from hallpass_desktop.domain.outcome import ActionPoint, Outcome
from hallpass_desktop.domain.record import Audience
from hallpass_desktop.gui.pages.together.page import TogetherPage
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.services.stage_form import unpack
from tests.gui.pages.at_together import tick
from tests.gui.pages.finding import click, find, is_there, overlay, said
from tests.gui.pages.notebook import COAT_QUEUE, Notebook, whole
from tests.stages import Stage

NEXT = "together_next_button"


def opened(qtbot: QtBot, notebook: Notebook) -> TogetherPage:
    page = whole(TogetherPage(notebook.context))
    page.resize(1068, 700)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    notebook.show(page)
    return page


@pytest.fixture
def two(notebook: Notebook) -> Notebook:
    """A notebook in which both have a name."""
    people = notebook.journal.people
    for alias, role in (("Wren", "me"), ("Jay", "partner")):
        people.keep(people.new(alias, role))
    return notebook


def start(page: TogetherPage, kind: str = "free") -> None:
    click(page, f"{kind}_card")
    for _ in range(4):
        click(page, NEXT)


def begun(notebook: Notebook) -> Stage:
    """The stage that the page handed over to."""
    (handed,) = notebook.shell.handed
    return Stage(notebook.context.vault.path, handed)


@pytest.mark.parametrize(
    ("role", "missing"), [("me", "a name for the other one"), ("partner", "a name for yourself")]
)
def test_with_one_name_it_says_whose_is_missing(
    qtbot: QtBot, notebook: Notebook, role: str, missing: str
) -> None:
    people = notebook.journal.people
    people.keep(people.new("Wren", role))

    assert missing in said(opened(qtbot, notebook))


def test_without_two_names_it_says_what_it_is_and_leads_to_people(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)

    click(page, "empty_action_button")

    assert "A shared screen for two" in said(page)
    assert not is_there(page, NEXT)
    assert notebook.shell.went_to == ["people"]


def test_a_name_that_is_added_elsewhere_opens_the_set_up(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    people = notebook.journal.people
    for alias, role in (("Wren", "me"), ("Jay", "partner")):
        notebook.shell.announce(people.keep(people.new(alias, role)))

    assert is_there(page, NEXT)


def test_it_starts_with_what_was_ticked_and_nothing_else(qtbot: QtBot, two: Notebook) -> None:
    record = two.write(COAT_QUEUE)
    two.journal.set_grants(record, Audience.TOGETHER, ["title", "story", "what_happened"])
    page = opened(qtbot, two)
    click(page, "free_card")
    click(page, NEXT)
    tick(page, "The story")
    for _ in range(3):
        click(page, NEXT)

    (handed,) = two.shell.handed
    shown = unpack(handed).snapshot
    assert [field.text for field in shown.items[0].fields] == [COAT_QUEUE.story]
    assert (shown.me, shown.partner) == ("Wren", "Jay")
    assert b"waited by the lamps" not in handed
    assert COAT_QUEUE.story.encode() in handed


def test_the_journal_says_what_was_shown(qtbot: QtBot, two: Notebook) -> None:
    record = two.write(COAT_QUEUE)
    two.journal.set_grants(record, Audience.TOGETHER, ["story"])
    page = opened(qtbot, two)
    click(page, "free_card")
    click(page, NEXT)
    tick(page, "The story")
    for _ in range(3):
        click(page, NEXT)

    waiting = two.journal.together.open_session()

    assert waiting is not None
    body = two.journal.read(waiting.session).record.body
    assert getattr(body, "shown", None) == ("Jealousy note: The story",)


def test_a_session_that_is_open_is_all_the_page_offers(qtbot: QtBot, two: Notebook) -> None:
    start(opened(qtbot, two), "check_in")
    page = opened(qtbot, two)

    assert "“Check-in for two” is not over" in said(page)
    assert "each of you is asked anew" in said(page)
    assert not is_there(page, NEXT)
    assert find(page, QAbstractButton, "go_on_button").hasFocus()


def test_going_on_hands_over_where_it_was(qtbot: QtBot, two: Notebook) -> None:
    start(opened(qtbot, two))
    stage = begun(two)
    stage.say(stage.talk.go_on(two.clock.now()).go_on(two.clock.now()))
    stage.leave()
    page = opened(qtbot, two)

    click(page, "go_on_button")

    assert len(two.shell.handed) == 2
    assert unpack(two.shell.handed[1]).talk.at == 2


def test_a_pause_says_when_the_two_wanted_to_go_on(qtbot: QtBot, two: Notebook) -> None:
    start(opened(qtbot, two))
    stage = begun(two)
    stage.say(stage.talk.paused(two.clock.now()))
    stage.leave()
    two.journal.together.settle()

    page = opened(qtbot, two)

    assert "You wanted to go on: Today, 21:30. Later is fine too." in said(page)


def test_ending_is_asked_once_and_keeps_what_was_written(qtbot: QtBot, two: Notebook) -> None:
    start(opened(qtbot, two))
    stage = begun(two)
    stage.wrote(Outcome(actions=(ActionPoint("Book the test"),)))
    stage.leave()
    page = opened(qtbot, two)

    click(page, "end_button")
    is_still_open = two.journal.together.open_session() is not None
    click(overlay(page), "accept_button")

    assert is_still_open
    assert two.journal.together.open_session() is None
    assert [point.text for point in two.journal.together.points()] == ["Book the test"]
    assert two.shell.toasts == [("The session is over. What you wrote down is kept.", False)]
    assert is_there(page, NEXT)


def test_leaving_it_open_ends_nothing(qtbot: QtBot, two: Notebook) -> None:
    start(opened(qtbot, two))
    page = opened(qtbot, two)

    click(page, "end_button")
    click(overlay(page), "reject_button")

    assert not open_overlays(page.window())
    assert two.journal.together.open_session() is not None


def test_a_start_that_is_refused_says_so_and_shows_what_is_open(
    qtbot: QtBot, two: Notebook
) -> None:
    page = opened(qtbot, two)
    start(opened(qtbot, two))
    two.shell.handed.clear()

    start(page)

    assert [type(error) for error in two.shell.errors] == [MayNotBe]
    assert not two.shell.handed
    assert is_there(page, "go_on_button")


def test_a_start_that_fails_can_be_tried_again(
    qtbot: QtBot, two: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> bytes:
        raise DiskFull

    page = opened(qtbot, two)
    with monkeypatch.context() as patched:
        patched.setattr(two.journal.together, "begin", full)
        start(page)
    assert [type(error) for error in two.shell.errors] == [DiskFull]
    assert find(page, QAbstractButton, NEXT).text() == "Start together"

    click(page, NEXT)

    assert len(two.shell.handed) == 1


def test_open_points_of_earlier_sessions_are_offered_and_not_ticked(
    qtbot: QtBot, two: Notebook
) -> None:
    start(opened(qtbot, two))
    begun(two).end(Outcome(actions=(ActionPoint("Book the test"),)))
    two.journal.together.settle()
    page = opened(qtbot, two)
    click(page, "free_card")
    click(page, NEXT)

    check = tick(page, "Book the test")

    assert check.isChecked()
    two.shell.handed.clear()
    for _ in range(3):
        click(page, NEXT)
    carried = unpack(two.shell.handed[0]).snapshot.carried
    assert [point.text for point in carried] == ["Book the test"]


def test_what_was_chosen_is_still_there_after_looks_changed(qtbot: QtBot, two: Notebook) -> None:
    page = opened(qtbot, two)
    click(page, "review_card")
    click(page, NEXT)

    anew = opened(qtbot, two)
    anew.stand(page.standing())

    assert is_there(anew, "showing_step")
