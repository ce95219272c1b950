"""The page of needs: cards, marking them in two strokes, and what is shown of whom."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.record import Audience, Kind
from hallpass_desktop.gui.pages.needs import NeedsPage
from hallpass_desktop.gui.pages.needs_board import NeedsBoard
from hallpass_desktop.gui.pages.needs_card import NeedCardView
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.empty_state import EmptyState
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook, whole

LEFT = Qt.MouseButton.LeftButton
SEAT = NeedBody(title="A seat beside me", about="We come in together.", importance=8)
PLANS = NeedBody(title="To hear about plans early")


def opened(qtbot: QtBot, notebook: Notebook, width: int = 1068) -> NeedsPage:
    page = whole(NeedsPage(notebook.context))
    page.resize(width, 800)
    qtbot.addWidget(page)
    notebook.show(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def cards(page: NeedsPage) -> tuple[NeedCardView, ...]:
    return find(page, NeedsBoard, "board").cards()


def names(page: NeedsPage) -> list[str]:
    return [card.accessibleName() for card in cards(page)]


def met(card: NeedCardView) -> str:
    return find(card, QLabel, "met_label").text()


def choose(qtbot: QtBot, page: NeedsPage, code: str) -> None:
    chips = find(page, ChipGroup, "which_chips")
    chip = next(chip for chip in chips.chips() if chip.code == code)
    qtbot.mouseClick(chip, LEFT)


def test_an_empty_page_offers_to_begin(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    state = find(page, QWidget, "empty_state")
    qtbot.mouseClick(state.findChild(QPushButton), LEFT)

    assert state.isVisible()
    assert notebook.shell.edited == [Kind.NEED]


def test_every_need_has_a_card_with_how_met_it_is(qtbot: QtBot, notebook: Notebook) -> None:
    need = notebook.write(SEAT, 3)
    notebook.write(PLANS)
    notebook.journal.needs.mark(need, 2)

    page = opened(qtbot, notebook)

    assert names(page) == ["A seat beside me", "To hear about plans early"]
    assert [met(card) for card in cards(page)] == ["Partly, today", "Not marked yet"]


def test_a_digit_on_a_card_marks_it(qtbot: QtBot, notebook: Notebook) -> None:
    need = notebook.write(SEAT)
    page = opened(qtbot, notebook)
    cards(page)[0].setFocus()

    qtbot.keyClicks(cards(page)[0], "4")

    assert notebook.journal.needs.card(need).met_now == 3
    assert met(cards(page)[0]) == "Mostly, today"
    assert notebook.shell.toasts == [("Marked for today", True)]


def test_the_keyboard_begins_on_a_card(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(SEAT)

    page = opened(qtbot, notebook)
    page.activateWindow()
    page.entered()

    qtbot.waitUntil(cards(page)[0].hasFocus)


def test_the_keyboard_stays_on_the_card_that_was_marked(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(SEAT, 1)
    notebook.write(PLANS)
    page = opened(qtbot, notebook)
    cards(page)[1].setFocus()

    qtbot.keyClicks(cards(page)[1], "1")

    assert cards(page)[1].hasFocus()


def test_a_pressed_dot_marks_the_need_without_opening_it(qtbot: QtBot, notebook: Notebook) -> None:
    need = notebook.write(SEAT)
    page = opened(qtbot, notebook)
    scale = cards(page)[0].scale

    where = scale.rect().center()
    where.setX(round(scale.place_of(4)))
    qtbot.mouseClick(scale, LEFT, pos=where)

    assert notebook.journal.needs.card(need).met_now == 4
    assert notebook.shell.edited == []


def test_enter_opens_a_need(qtbot: QtBot, notebook: Notebook) -> None:
    need = notebook.write(SEAT)
    page = opened(qtbot, notebook)
    cards(page)[0].setFocus()

    qtbot.keyClick(cards(page)[0], Qt.Key.Key_Return)

    assert notebook.shell.edited == [need]


def test_arrows_go_from_card_to_card(qtbot: QtBot, notebook: Notebook) -> None:
    for number in range(5):
        notebook.write(NeedBody(title=f"Need {number}"), 5 - number)
    page = opened(qtbot, notebook)
    cards(page)[0].setFocus()

    qtbot.keyClick(cards(page)[0], Qt.Key.Key_Right)
    assert cards(page)[1].hasFocus()
    qtbot.keyClick(cards(page)[1], Qt.Key.Key_Down)
    assert cards(page)[4].hasFocus()
    qtbot.keyClick(cards(page)[4], Qt.Key.Key_Down)
    assert cards(page)[4].hasFocus()


def test_filters_tell_private_shown_and_resting_needs_apart(
    qtbot: QtBot, notebook: Notebook
) -> None:
    resting = notebook.write(replace(SEAT, title="An evening alone"), 4)
    notebook.write(SEAT, 3)
    shown = notebook.write(PLANS, 2)
    notebook.journal.set_grants(shown, Audience.TOGETHER, ["title"])
    notebook.journal.needs.set_resting(resting, is_resting=True)
    page = opened(qtbot, notebook)
    assert names(page) == ["A seat beside me", "To hear about plans early", "An evening alone"]

    choose(qtbot, page, "private")
    assert names(page) == ["A seat beside me", "An evening alone"]
    choose(qtbot, page, "shown")
    assert names(page) == ["To hear about plans early"]
    choose(qtbot, page, "resting")
    assert names(page) == ["An evening alone"]
    assert met(cards(page)[0]) == "Not asked for now"
    assert "Resting" in [label.text() for label in cards(page)[0].findChildren(QLabel)]
    assert not cards(page)[0].scale.isVisible()


def test_a_filter_without_needs_says_where_the_others_are(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(SEAT)
    page = opened(qtbot, notebook)

    choose(qtbot, page, "resting")

    assert find(page, QLabel, "none_label").isVisible()
    assert not page.findChildren(EmptyState)[0].isVisible()


def test_two_amounts_stand_side_by_side_on_the_card(qtbot: QtBot, notebook: Notebook) -> None:
    body = NeedBody(title="Evenings", often_mine=3, often_theirs=1, often_period="week")
    notebook.write(replace(body, often_what="Evenings together"))

    (card,) = cards(opened(qtbot, notebook))

    said = [label.text() for label in card.findChildren(QLabel)]
    assert "Evenings together: you 3, the other person 1 a week" in said


def test_a_narrow_page_has_one_column(qtbot: QtBot, notebook: Notebook) -> None:
    for title in ("One", "Two"):
        notebook.write(NeedBody(title=title))

    first, second = cards(opened(qtbot, notebook, width=420))

    assert first.x() == second.x()
    assert first.geometry().bottom() < second.geometry().top()


def test_coming_back_begins_at_the_first_card_and_shows_it(
    qtbot: QtBot, notebook: Notebook
) -> None:
    needs = [notebook.write(NeedBody(title=f"Need {number}")) for number in range(8)]
    page = opened(qtbot, notebook, 420)
    page.activateWindow()
    page.entered()
    qtbot.waitUntil(lambda: any(card.hasFocus() for card in cards(page)))
    before = cards(page)

    notebook.journal.needs.mark(needs[0], 3)
    page.entered()
    qtbot.waitUntil(lambda: cards(page) != before and cards(page)[0].hasFocus())

    scroll = find(page, ScrollPage, "needs_scroll")
    assert scroll.verticalScrollBar().maximum() > 0
    assert scroll.verticalScrollBar().value() == 0
    assert not cards(page)[0].visibleRegion().isEmpty()
